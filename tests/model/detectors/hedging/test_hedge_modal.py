import pytest

from model.detectors.hedging import hedge_modal
from model.detectors.text import tokens
from model.detectors.text.lexicon import Match
from model.types import Span


@pytest.mark.parametrize(
    ("text", "place", "kept"),
    [
        ("The wall may fall", 2, True),
        ("Theresa May falls", 1, False),
        ("The wall could fall", 2, True),
        ("He could fall", 1, False),
        ("They could lose", 1, True),
        ("It will likely fall", 2, True),
        ("A likely fall", 1, False),
        ("A possible fall", 1, True),
        ("Possible falls", 0, False),
    ],
)
def test_what_may_be_so_is_told_from_the_rest(text: str, place: int, kept: bool) -> None:
    words = tokens.cut(text, [Span(0, len(text))])
    match = Match(place, place, words.text(place))
    assert hedge_modal.possible(words, match) == (match if kept else None)


def test_nothing_is_read_past_the_end_of_the_sentence() -> None:
    text = "So he may. Fall came"
    words = tokens.cut(text, [Span(0, 10), Span(11, len(text))])
    assert hedge_modal.possible(words, Match(2, 2, "may")) is None
