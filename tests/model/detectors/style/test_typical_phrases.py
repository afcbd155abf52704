"""Turns of phrase: runs of plain words, and those that a table knows."""

import numpy as np
import pytest

from model import sentences
from model.detectors.style import typical_phrases
from model.detectors.style.typical_phrases import Turns
from model.detectors.text import hashing, ngrams, tokens
from model.detectors.text.tokens import Tokens
from model.types import Article, Weights

COMMON = np.sort(np.array([hashing.word(word) for word in ("in", "make", "the")], np.uint64))


def cut(text: str) -> tuple[Tokens, ngrams.Masked]:
    words = tokens.cut(text, sentences.cut(Article(text)).sentences)
    return words, ngrams.names(words, COMMON)


def written(text: str, found: Turns) -> list[str]:
    words, _ = cut(text)
    return [text[slice(*words.span(int(a), int(b)))] for a, b in zip(found.first, found.last, strict=True)]


def table(**leans: int) -> Weights:
    """A table of the phrases given, an underscore for a space."""
    hashes = {
        int(typical_phrases.read(*cut(phrase.replace("_", " "))).hash[-1]): lean for phrase, lean in leans.items()
    }
    known = sorted(hashes)
    return {"hash": np.array(known, np.uint64), "lean": np.array([hashes[each] for each in known], np.int8)}


def test_every_run_of_one_to_three_words_is_a_turn() -> None:
    text = "the pier was mended"
    assert written(text, typical_phrases.read(*cut(text))) == [
        "the",
        "pier",
        "was",
        "mended",
        "the pier",
        "pier was",
        "was mended",
        "the pier was",
        "pier was mended",
    ]


@pytest.mark.parametrize(
    "text", ["“the pier was mended”", "Marrow Pell", "4,500", "...", "", "\u200b", "a. b. c."], ids=repr
)
def test_quotations_names_figures_marks_and_letters_are_none(text: str) -> None:
    assert written(text, typical_phrases.read(*cut(text))) == []


def test_no_turn_crosses_a_mark_a_name_a_figure_or_a_sentence() -> None:
    text = "make haste, said Pell to 40 men. In all"
    assert written(text, typical_phrases.read(*cut(text))) == [
        "make",
        "haste",
        "said",
        "men",
        "all",
        "make haste",
        "In all",
    ]


def test_a_known_turn_is_found_wherever_it_stands_with_its_lean() -> None:
    text = "The pier may fall in recent years. Make no mistake: it fell in recent years."
    found, lean = typical_phrases.known(typical_phrases.read(*cut(text)), table(in_recent_years=1, make_no_mistake=-1))
    assert list(zip(written(text, found), lean.tolist(), strict=True)) == [
        ("in recent years", 1),
        ("Make no mistake", -1),
        ("in recent years", 1),
    ]


def test_an_empty_table_knows_nothing() -> None:
    found, lean = typical_phrases.known(typical_phrases.read(*cut("the pier was mended")), table())
    assert (len(found.hash), len(lean)) == (0, 0)
