"""A source comes down to its phrase: what is set beside it goes, the head stays."""

import pytest

from model.detectors.coreference import name_spans, noun_phrases
from model.detectors.coreference.noun_phrases import Phrase
from model.detectors.text import tokens
from model.types import Span


def phrase(text: str) -> tuple[str, str, Phrase]:
    read = tokens.cut(text, [Span(0, len(text))])
    found = noun_phrases.of(read, name_spans.bare(read).tolist(), (0, len(read) - 1))
    return text[slice(*read.span(*found.words))], read.text(found.head), found


@pytest.mark.parametrize(
    ("text", "words", "head"),
    [
        ("Ada Pell, the mayor", "Ada Pell", "pell"),
        ("Ada Pell (D-Wexmoor)", "Ada Pell", "pell"),
        ("Ada Pell - in tears", "Ada Pell", "pell"),
        ("a Wexmoor-born nurse", "a Wexmoor-born nurse", "nurse"),
        ("a nurse who works nights", "a nurse", "nurse"),
        ("the Bureau of Labor Statistics", "the Bureau of Labor Statistics", "bureau"),
        ("officials", "officials", "officials"),
    ],
)
def test_a_source_is_its_words_up_to_what_only_describes_it(text: str, words: str, head: str) -> None:
    assert phrase(text)[:2] == (words, head)


def test_the_article_says_whether_it_is_known() -> None:
    three = ("the nurse", "a nurse", "nurses")
    assert [phrase(each)[2].definite for each in three] == [True, False, False]
    assert [phrase(each)[2].indefinite for each in three] == [False, True, False]


def test_two_are_joined() -> None:
    assert phrase("Ada Pell and Ida Holm")[2].joined
    assert not phrase("the head of bread and butter")[2].joined


def test_a_short_form_has_no_word_of_its_own() -> None:
    full, bureau, office = (phrase(each)[2] for each in ("the Bureau of Prices", "the bureau", "the old bureau"))
    text = "the Bureau of Prices"
    read = name_spans.bare(tokens.cut(text, [Span(0, len(text))])).tolist()
    assert noun_phrases.short_of(bureau, full.told, read[1], read[:1] + read[1:2])
    assert not noun_phrases.short_of(office, full.told, read[1], [*read[:1], 0, read[1]])
