"""Which turns of phrase are learned: those of several publishers of one side, and of a manner, not of a subject."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pytest

from model import sentences
from model.detectors.style import typical_phrases as detector
from model.detectors.text import ngrams, tokens
from model.types import Article, Taught
from training.articles import Labelled, Quality
from training.teach import common_words, typical_phrases

FILLER = [f"{a}{b}" for a in ("mo", "ri", "ta", "ne", "lu", "ka", "so") for b in ("lan", "ver", "dun", "pel", "rit")]


def articles(*, split: str = "train", publishers: int = 12) -> list[Labelled]:
    """Six publishers of each side, six articles each: the careful hedge, the loud insist, both write of the pier."""
    return [article(at, number, split) for at in range(publishers) for number in range(6)]


def article(at: int, number: int, split: str) -> Labelled:
    random = np.random.default_rng(100 * at + number)
    quality: Quality = "high" if at % 2 else "low"
    habit = "in recent years" if at % 2 else "make no mistake"
    own = "the quay bent" if at == 1 else "the ferry left"
    words = " ".join(random.choice(FILLER, 60))
    text = f"it was said {habit} that {words}. pier after pier after pier fell. {own} on time, they told all."
    return Labelled(f"{at}-{number}", "made", f"outlet{at}", quality, None, None, "", text, split)


def lean(phrase: str, taught: Taught) -> int:
    words = tokens.cut(phrase, sentences.cut(Article(phrase)).sentences)
    named = np.zeros(len(words), dtype=bool)
    found, leans = detector.known(detector.read(words, named), taught[detector.TABLE])
    whole = found.last - found.first == len(words) - 1
    return int(leans[whole].sum())


def learned(rows: Sequence[Labelled]) -> Taught:
    return typical_phrases.teach(rows, common_words.teach(row.text for row in rows))


@pytest.fixture(scope="module", autouse=True)
def few_words() -> Iterator[None]:
    """Articles of so few words have fewer that are everywhere."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(typical_phrases, "_EVERYWHERE", 3)
        yield


@pytest.fixture(scope="module")
def taught(few_words: None) -> Taught:
    return learned(articles())


def test_what_publishers_of_one_side_write_leans_their_way(taught: Taught) -> None:
    assert lean("in recent years", taught) == 1
    assert lean("make no mistake", taught) == -1


@pytest.mark.parametrize("phrase", ["it was said", "pier after", "on time"])
def test_what_both_sides_write_leans_nowhere(taught: Taught, phrase: str) -> None:
    assert lean(phrase, taught) == 0


def test_the_habit_of_one_publisher_is_not_that_of_a_side(taught: Taught) -> None:
    assert lean("the quay bent", taught) == 0


def test_the_other_side_of_the_split_teaches_nothing() -> None:
    dev = [article(at, number, "dev") for at in range(12) for number in range(6)]
    assert len(learned([*articles(publishers=2), *dev])[detector.TABLE]["hash"]) == 0


def test_the_table_is_sorted_small_and_the_same_again(taught: Taught) -> None:
    table = taught[detector.TABLE]
    again = learned(articles())[detector.TABLE]
    assert (np.diff(table["hash"].astype(float)) > 0).all()
    assert set(table["lean"].tolist()) == {-1, 1}
    assert table["lean"].dtype == np.int8
    assert all(np.array_equal(again[name], array) for name, array in table.items())


@pytest.mark.parametrize(("said", "leans"), [("the glassworks shut.", 1), ("the glassworks, glassworks shut.", 0)])
def test_a_word_that_comes_back_in_its_article_is_a_subject(said: str, leans: int) -> None:
    """What the careful say once is a manner; what they say again and again is what they write about."""
    rows = [
        Labelled(**{**_fields(row), "text": f"{row.text} {said}"}) if row.quality == "high" else row
        for row in articles()
    ]
    assert lean("glassworks", learned(rows)) == leans


def _fields(row: Labelled) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row.__slots__}


def test_masks_are_those_of_serving() -> None:
    words = tokens.cut("Ada Pell met us", sentences.cut(Article("Ada Pell met us")).sentences)
    named = ngrams.names(words, np.zeros(0, np.uint64))
    assert [words.text(int(at)) for at in detector.read(words, named).first][:2] == ["met", "met"]
