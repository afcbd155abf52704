"""How things seem, what is expected and what you are told is laid at nobody's door."""

from collections.abc import Callable

import pytest

from model.detectors.attribution import agentless_cues
from model.detectors.attribution.attributions import Attribution
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def stated(cue: tuple[int, int], source: tuple[int, int] | None, *content: tuple[int, int]) -> Attribution:
    """A statement by the first and last words of its parts."""
    return Attribution(cue, source, content, "none", 0, 0.9, 0.0, 0.9, pointing=False)


def told(read: Read, text: str, cue: tuple[int, int], source: tuple[int, int] | None, content: int) -> bool:
    tokens = read(text).tokens
    return not agentless_cues.tells_nothing(tokens, stated(cue, source, (content, len(tokens) - 1)))


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        ("The mayor appears to be losing.", (2, 2), (0, 1), 3),
        ("It seems that the pier is rotten.", (1, 1), None, 2),
        ("Trains are expected to run late.", (1, 2), (0, 0), 3),
        ("Visitors are asked to bring boots.", (1, 2), None, 3),
        ("Despite what you are told the pier is safe.", (3, 4), None, 5),
        ("Her post was announced in December.", (2, 3), None, 4),
        ("Varga was charged with theft.", (1, 2), None, 3),
        ("Pell is often seen wearing a hat.", (1, 4), None, 5),
        ("We’ve seen three ferries.", (0, 1), None, 2),
    ],
)
def test_what_nobody_says_is_no_statement(
    read: Read, text: str, cue: tuple[int, int], source: tuple[int, int] | None, content: int
) -> None:
    assert not told(read, text, cue, source, content)


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        ("The mayor seemed to suggest that it was over.", (2, 4), (0, 1), 5),
        ("Analysts expected a rise.", (1, 1), (0, 0), 2),
        ("It was reported that the pier had burned.", (0, 2), None, 3),
        ("Guests were told that the pier was shut.", (1, 2), None, 3),
        ("The deal is seen as a defeat.", (2, 4), None, 5),
        ("According to reports, this pier is safe.", (0, 3), None, 4),
    ],
)
def test_what_somebody_says_is_one(
    read: Read, text: str, cue: tuple[int, int], source: tuple[int, int] | None, content: int
) -> None:
    assert told(read, text, cue, source, content)
