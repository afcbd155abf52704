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


@pytest.mark.parametrize(
    ("text", "phrase", "kept"),
    [
        ("The pier may be closed by the storm.", "may", True),
        ("The pier may look sound, but its piles are rotten.", "may", False),
        ("The pier may have cracked, but no ship was moored there.", "may", True),
        ("While the pier may be old, it has carried lorries.", "may", False),
        ("While the storm lasts, the pier may be closed.", "may", True),
        ("To begin with, could you tell us of the pier?", "could", False),
        ("Divers looked whether the piles may be rotten.", "may", False),
        ("People asked whether this could mean a new pier.", "could", True),
        ("There was no rule on when the crew could land.", "could", False),
        ("The crew could otherwise be at home.", "could", False),
        ("You may be wondering who paid.", "may", False),
        ("The mayor may sell any ship as may be needed.", "may", True),
        ("Such ships as may be needed are listed.", "may", False),
        ("He faces a possible life sentence.", "possible", False),
        ("They spoke of a possible strike.", "possible", True),
        ("The auditors asked what the fire may have cost.", "may", True),
        ("The crew asked in which harbour they might land.", "might", True),
        ("It shows which ships might land.", "might", False),
        ("It shows what might happen to the pier.", "might", False),
        ("It is what may be the oldest pier of all.", "may", True),
        ("They wondered what the risks may be.", "may", False),
        ("They planned for what that may or may not cost.", "may", True),
        ("The pier is, as the mayor might put it, at rest.", "might", False),
        ("You may have missed the opening of the pier.", "may", False),
        ("This is the number of ships that could be moored.", "could", False),
        ("This is a ship that could be moored.", "could", True),
        ("The term under which she could be held ends in May.", "could", False),
    ],
)
def test_what_is_granted_asked_or_allowed_is_no_caution(text: str, phrase: str, kept: bool) -> None:
    words = tokens.cut(text, [Span(0, len(text))])
    place = next(at for at in range(len(words)) if words.text(at) == phrase)
    assert (hedge_modal.possible(words, Match(place, place, phrase)) is not None) == kept
