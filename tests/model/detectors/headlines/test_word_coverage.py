import numpy as np
from numpy.typing import NDArray

from model.detectors.headlines import headline, word_coverage
from model.detectors.text import hashing, tokens
from model.types import Span, Weights

NONE = np.zeros(5, dtype=bool)
FLAT: Weights = {"idf": np.full(1 << headline.BITS, 4.0, dtype=np.float16)}


def none(words: headline.Headline) -> NDArray[np.bool_]:
    return np.zeros(len(words.stem), dtype=bool)


def _matched(title: str, sentences: list[str]) -> tuple[headline.Headline, headline.Match]:
    text, spans, at = " ".join(sentences), list[Span](), 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    words = headline.headline(title, FLAT)
    return words, headline.match(words, headline.body(tokens.cut(text, spans), len(spans), FLAT))


def test_each_sentence_is_chosen_for_what_those_before_it_had_not_brought() -> None:
    words, matched = _matched("Ferry Orla hits pier", ["Ferry Orla left.", "Orla grew.", "It hits the pier."])
    chosen = word_coverage.sentences(words, matched, NONE[:3], none(words))
    assert [brought.sentence for brought in chosen] == [0, 2]
    assert [brought.share for brought in chosen] == [0.5, 0.5]


def test_of_two_that_bring_nearly_the_same_one_of_the_first_is_shown() -> None:
    later = ["So it went."] * 3
    words, matched = _matched("Ferry Orla hits Tarn pier", ["Ferry Orla hits it.", *later, "Orla hits Tarn pier."])
    assert [brought.sentence for brought in word_coverage.sentences(words, matched, NONE[:5], none(words))] == [4, 0]
    words, matched = _matched("Ferry Orla hits Tarn pier", ["Ferry Orla hits.", *later, "Orla hits Tarn."])
    assert [brought.sentence for brought in word_coverage.sentences(words, matched, NONE[:5], none(words))] == [0, 4]


def test_a_body_without_the_words_brings_no_sentence() -> None:
    assert word_coverage.sentences(*_matched("Ferry sinks", ["Nothing happened."]), NONE[:1], NONE[:2]) == []


def test_an_idle_line_brings_nothing_though_it_has_every_word() -> None:
    words, matched = _matched("Ferry Orla hits pier", ["Ferry Orla hits pier", "Orla hit the pier."])
    chosen = word_coverage.sentences(words, matched, np.array([True, False]), none(words))
    assert [brought.sentence for brought in chosen] == [1]


def test_neither_a_bare_figure_nor_an_everyday_word_is_brought_alone() -> None:
    words, matched = _matched("Ferry sinks in 2019", ["The year was 2019.", "Orla grew."])
    assert word_coverage.sentences(words, matched, NONE[:2], none(words)) == []
    everyday: Weights = {"idf": np.full(1 << headline.BITS, 2.0, dtype=np.float16)}
    title = headline.headline("Power cut", everyday)
    body = headline.body(tokens.cut("The power rose.", [Span(0, 15)]), 1, everyday)
    assert word_coverage.sentences(title, headline.match(title, body), NONE[:1], none(title)) == []


def test_a_figure_beside_another_word_of_the_headline_is_brought() -> None:
    words, matched = _matched("Ferry sinks in 2019", ["The ferry left in 2019."])
    assert [brought.sentence for brought in word_coverage.sentences(words, matched, NONE[:1], none(words))] == [0]


def test_the_missing_words_keep_the_headlines_order() -> None:
    words, matched = _matched("Ferry Orla sinks off Tarn", ["Orla left."])
    assert word_coverage.missing(words, matched.found > 0, np.ones(5, dtype=bool)) == [0, 2, 3]


def test_where_the_best_says_only_whom_it_is_about_no_sentence_is_shown() -> None:
    words, matched = _matched("Ada Holm hits Tarn pier", ["Ada Holm left Tarn."])
    names = np.array([True, True, False, True, False])
    assert len(word_coverage.sentences(words, matched, NONE[:1], none(words))) == 1
    assert word_coverage.sentences(words, matched, NONE[:1], names) == []


def test_one_word_of_a_headline_and_two_of_many_are_too_few() -> None:
    words, matched = _matched("Ferry hits pier", ["The ferry left."])
    assert word_coverage.sentences(words, matched, NONE[:1], none(words)) == []
    words, matched = _matched("Ferry hits pier", ["The ferry left its pier."])
    assert len(word_coverage.sentences(words, matched, NONE[:1], none(words))) == 1
    words, matched = _matched("Ferry hits pier while mayor sleeps", ["The ferry left its pier."])
    assert word_coverage.sentences(words, matched, NONE[:1], none(words)) == []


def test_a_refusal_is_no_key_word() -> None:
    words, matched = _matched("Ferry isn't sinking", ["The ferry left."])
    assert word_coverage.key_words(words, matched.found > 0) == (2, 1)


def test_a_word_that_texts_write_in_lower_case_is_no_name() -> None:
    words, _ = _matched("Ferry Orla Hits 12", [])
    common = np.sort(np.array([hashing.word("ferry"), hashing.word("hits")]))
    assert word_coverage.named(words, common).tolist() == [False, True, False, True]


def test_an_abbreviation_is_no_name_that_could_be_missed() -> None:
    words, _ = _matched("PM visits McTarn", [])
    assert word_coverage.named(words, np.zeros(0, dtype=np.uint64)).tolist() == [False, False, True]


def test_a_second_sentence_is_on_the_headlines_matter() -> None:
    title = "Ferry Orla hits Tarn pier near Wexmoor"
    words, matched = _matched(title, ["Ferry Orla hit it near Wexmoor.", "A song hits the charts.", "Tarn pier broke."])
    chosen = word_coverage.sentences(words, matched, NONE[:3], none(words))
    assert [brought.sentence for brought in chosen] == [0]
    words, matched = _matched("Ferry Orla hits pier", ["Ferry Orla left.", "It hits the pier."])
    assert len(word_coverage.sentences(words, matched, NONE[:2], none(words))) == 2


def test_a_date_in_figures_is_not_missed_and_a_figure_is() -> None:
    words, matched = _matched("Opening 11.18.19 with 3.5", ["The opening came."])
    assert [
        words.written(number) for number in word_coverage.missing(words, matched.found > 0, np.ones(4, dtype=bool))
    ] == [
        "with",
        "3.5",
    ]
