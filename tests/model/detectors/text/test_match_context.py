from model.detectors.text import tokens
from model.detectors.text.lexicon import Match
from model.detectors.text.match_context import MatchContext
from model.detectors.text.tokens import LOWER, MARK, TITLE
from model.types import Span

TEXT = "It rained, and Ada Pell reportedly left. She came"
NEAR = MatchContext(tokens.cut(TEXT, [Span(0, 40), Span(41, len(TEXT))]), Match(6, 6, "reportedly"))


def test_the_words_beside_a_phrase_are_read_in_lower_case() -> None:
    assert (NEAR.before(), NEAR.before(2), NEAR.after()) == ("pell", "ada", "left")


def test_nothing_stands_beyond_the_sentence() -> None:
    assert (NEAR.after(2), NEAR.after(3), NEAR.before(8)) == (".", "", "")


def test_shapes_are_told_on_either_side() -> None:
    assert (NEAR.shape(-1), NEAR.shape(0), NEAR.shape(1), NEAR.shape(3)) == (TITLE, LOWER, LOWER, MARK)


def test_earlier_words_go_back_to_the_nearest_mark() -> None:
    assert NEAR.earlier(9) == {"and", "ada", "pell"}
