"""Lays what a head weighed back onto the words: all of it, and on the right ones."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import sentences
from model.detectors.style import prose, word_contributions
from model.detectors.style.prose import Opening, Prose
from model.detectors.style.typical_phrases import Turns
from model.detectors.style.word_contributions import Phrase
from model.detectors.text import ngrams, tokens
from model.types import Article, Weights

UNKNOWN = np.zeros(0, dtype=np.uint64)
RANDOM = np.random.default_rng(7)
TABLE: Weights = {
    "word_coef": RANDOM.normal(size=(ngrams.COLUMNS, 1)).astype(np.float32),
    "run_coef": RANDOM.normal(size=(ngrams.COLUMNS, 1)).astype(np.float32),
    "intercept": np.zeros(1, dtype=np.float32),
    "head": np.array(["register"]),
}


def read(text: str) -> tuple[Opening, Prose]:
    words = tokens.cut(text, sentences.cut(Article(text)).sentences)
    opening, untitled = prose.opening(words, ngrams.names(words, UNKNOWN)), tokens.cut("", [])
    return opening, prose.weighed(prose.columns(opening, prose.opening(untitled, np.zeros(0, dtype=bool))), {})


@pytest.mark.parametrize("text", ["the board met again and again.", "the mayor of Sallow resigned. “why?” they asked."])
def test_words_and_pairs_share_out_exactly_what_the_head_summed(text: str) -> None:
    opening, views = read(text)
    letterless = {**TABLE, "run_coef": np.zeros_like(TABLE["run_coef"])}
    pulls = word_contributions.words(opening, views, letterless, 0)
    assert pulls.sum() == pytest.approx(prose.scores(views, letterless)["register"], abs=1e-4)


def test_letters_inside_words_are_shared_out_and_those_of_spaces_are_not() -> None:
    opening, views = read("unbelievable")
    wordless = {**TABLE, "word_coef": np.zeros_like(TABLE["word_coef"])}
    pulls = word_contributions.words(opening, views, wordless, 0)
    assert pulls.sum() == pytest.approx(prose.scores(views, wordless)["register"], abs=1e-4)


def test_the_phrase_that_was_given_all_the_weight_is_the_strongest() -> None:
    opening, views = read("the board met and shameful lies went around the old pier for weeks.")
    coef = np.zeros((ngrams.COLUMNS, 1), dtype=np.float32)
    words, pair = opening.tokens, opening.pairs
    at = [words.text(i) for i in range(len(words))].index("shameful")
    coef[pair.column[pair.at == at], 0] = -3.0
    table = {**TABLE, "word_coef": coef, "run_coef": np.zeros_like(coef)}
    (only,) = word_contributions.strongest(word_contributions.words(opening, views, table, 0), opening.tokens, 12)
    assert (only.first, only.last) == (at, at + 1)
    assert only.pull < 0


def test_words_that_no_head_has_met_pull_nowhere() -> None:
    opening, _ = read("glimber frount hask wendle morp.")
    assert word_contributions.strongest(np.zeros(len(opening.tokens)), opening.tokens, 12) == ()


def test_phrases_do_not_overlap_or_cross_a_mark_and_come_strongest_first() -> None:
    opening, _ = read("one two three four, five six seven eight nine ten. k a m b q c t d w e z f p g.")
    words = opening.tokens
    found = word_contributions.strongest(RANDOM.normal(size=len(words)), words, 5)
    assert 1 < len(found) <= 5
    taken = [at for phrase in found for at in range(phrase.first, phrase.last + 1)]
    assert len(taken) == len(set(taken))
    assert all(words.text(at).isalpha() for at in taken)


@given(st.text(st.characters() | st.sampled_from("abc d.e,\n“”"), max_size=300))
def test_any_text_gives_phrases_inside_its_words(text: str) -> None:
    opening, views = read(text)
    words, pulls = opening.tokens, word_contributions.words(opening, views, TABLE, 0)
    assert len(pulls) == len(words)
    for phrase in word_contributions.strongest(pulls, words, 12):
        assert 0 <= phrase.first <= phrase.last < len(words)
        assert words.sentence[phrase.first] == words.sentence[phrase.last] >= 0


def turned(read_text: Opening, *phrases: tuple[str, int]) -> tuple[Turns, np.ndarray[tuple[int], np.dtype[np.int8]]]:
    """Where each phrase stands, and its lean."""
    said = [read_text.tokens.text(at) for at in range(len(read_text.tokens))]
    found = [(said.index(phrase.split()[0]), len(phrase.split()), lean) for phrase, lean in phrases]
    first, size, lean = (np.array(each) for each in zip(*found, strict=True))
    return Turns(first.astype(np.uint64), first, first + size - 1), lean.astype(np.int8)


def test_a_turn_is_told_only_where_it_pulls_the_way_it_leans() -> None:
    opening, _ = read("one two three four.")
    found, lean = turned(opening, ("one two", 1), ("three", 1), ("four", -1))
    told = word_contributions.typical(np.array([0.3, 0.2, -0.4, -0.1, 9.0]), found, lean, 12)
    assert [(phrase.first, phrase.last) for phrase in told] == [(0, 1), (3, 3)]
    assert [phrase.pull for phrase in told] == pytest.approx([0.5, -0.1])


def test_of_turns_that_overlap_the_strongest_is_told_and_a_faint_one_is_not() -> None:
    opening, _ = read("one two three four.")
    found, lean = turned(opening, ("two", 1), ("one two", 1), ("three", 1))
    told = word_contributions.typical(np.array([0.1, 0.2, 0.001, 0.5, 0]), found, lean, 12)
    assert [(phrase.first, phrase.last) for phrase in told] == [(0, 1)]


def test_no_more_turns_are_told_than_asked_for() -> None:
    opening, _ = read("one two three four.")
    found, lean = turned(opening, ("one", 1), ("two", 1), ("three", 1))
    told = word_contributions.typical(np.array([0.1, 0.3, 0.2, 0, 0]), found, lean, 2)
    assert [phrase.first for phrase in told] == [1, 2]


def test_what_was_told_stays_and_no_other_phrase_overlaps_it() -> None:
    opening, _ = read("one two three four five six seven eight nine.")
    pulls = np.arange(1.0, len(opening.tokens) + 1)
    told = Phrase(4, 5, 11.0)
    found = word_contributions.strongest(pulls, opening.tokens, 3, (told,))
    assert told in found
    assert [(phrase.first, phrase.last) for phrase in found] == [(6, 8), (4, 5), (1, 3)]
    assert sum(phrase.pull for phrase in found) == pytest.approx(pulls[1:9].sum())
