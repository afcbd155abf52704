"""WHO, US and IT in capitals are words of their own, except where all is in capitals."""

import pytest

from model.detectors.text import acronyms, tokens
from model.types import Span


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("The WHO said it knew who fell.", ["WHO"]),
        ("Both US and IT firms gave us rain.", ["US", "IT"]),
        ("The WHO’s pier is shut.", []),
        ("WHO TOLD US IT RAINS?", []),
        ("Who told us? It rains.", []),
        ("", []),
    ],
)
def test_capitals_tell_a_body_from_a_pronoun(text: str, own: list[str]) -> None:
    cut = tokens.cut(text, (Span(0, len(text)),) if text else ())
    changed = (acronyms.told_apart(cut) != cut.word).nonzero()[0].tolist()
    assert [text[slice(*cut.span(at, at))] for at in changed] == own
