import math
from collections.abc import Callable

import numpy as np
import pytest

from model import sentences
from model.detectors import reading
from model.detectors.reading import Reading
from model.detectors.slant import loaded_words
from model.signals import loaded_language
from model.types import Article, Taught

Read = Callable[..., Reading]

SLUR = "The shameless mayor and her corrupt cronies unleashed a disgraceful assault on decent families."
PLAIN = "The council approved the budget on Tuesday by nine votes to four."


def test_slurs_are_marked_word_by_word(read: Read) -> None:
    found = loaded_language.find(read(SLUR))
    marked = " ".join(SLUR[slice(*hit.span)] for hit in found.hits)
    assert "shameless" in marked
    assert "disgraceful" in marked
    assert "families" not in marked
    assert found.sentences[0].probability > 0.5


def test_plain_reporting_stays_quiet(read: Read) -> None:
    found = loaded_language.find(read(PLAIN))
    assert found.hits == ()
    assert found.sentences[0].probability < 0.5
    assert found.says == "No loaded wording stands out in the article's own words."


def test_a_speakers_words_are_told_apart_and_weigh_less(read: Read) -> None:
    text = "“You are shameless, disgraceful cowards,” said Ines Marrow at the meeting of the council on Tuesday."
    found = loaded_language.find(read(text))
    assert found.hits
    assert all(hit.quoted and hit.weight <= 0.5 for hit in found.hits)
    assert found.measures[0] == 0 < found.measures[1]
    assert "speaker" in found.says


def test_soft_hyphens_and_look_alike_letters_do_not_hide_a_slur(read: Read) -> None:
    hidden = SLUR.replace("shameless", "sh\u0430me\u00adless")
    found = loaded_language.find(read(hidden))
    assert any("me\u00adless" in hidden[slice(*hit.span)] for hit in found.hits)


def test_a_text_without_words_is_not_judged(read: Read) -> None:
    found = loaded_language.find(read("… 😀"))
    assert math.isnan(found.value)
    assert found.hits == ()


NEWS = (
    "The council of Sallow met on Tuesday. The clerk counted nine votes for the budget and four against it. "
    "{} The next meeting is in March. It will be held in the old mill by the river."
)


def own(read: Read, said: str) -> list[str]:
    text = NEWS.format(said)
    return [text[slice(*hit.span)] for hit in loaded_language.find(read(text)).hits]


def test_in_an_article_a_slur_is_still_shown(read: Read) -> None:
    assert any("disgraceful" in shown for shown in own(read, SLUR))


def test_what_is_answered_in_an_interview_is_the_speakers(read: Read) -> None:
    text = f"Q: How was the meeting?\n\nA: {SLUR}\n\nQ: And the vote?\n\nA: Nine were for it and four against it."
    found = loaded_language.find(read(text))
    assert found.hits
    assert all(hit.quoted for hit in found.hits)
    assert found.measures[0] == 0 < found.measures[1]


def test_a_teaser_without_an_end_is_not_laid_to_the_writer(read: Read) -> None:
    assert own(read, "\n\nShameless mayor and her corrupt cronies in disgraceful assault\n\n") == []


def test_a_word_alone_in_capitals_may_be_initials(read: Read) -> None:
    assert own(read, SLUR.upper()) != []
    assert "SHAMELESS" not in own(read, SLUR.replace("shameless mayor and her", "mayor of the SHAMELESS and"))


def test_a_statement_printed_whole_is_not_laid_to_the_writer(read: Read) -> None:
    assert own(read, "I call her shameless cronies disgraceful.") == []
    assert own(read, "He called her shameless cronies disgraceful.") != []


def test_what_an_article_is_about_is_not_loaded_by_its_name(taught: Taught) -> None:
    """Without a word that is known to be none of its subjects, nothing in an article is shown."""
    text, nothing = NEWS.format(SLUR), {loaded_words.TABLE: {"hash": np.zeros(0, np.uint64)}}
    read = reading.read(sentences.cut(Article(text)), {**taught, **nothing})
    found = loaded_language.find(read)
    assert found.hits == ()
    assert found.measures[0] > 0


def test_in_a_plain_sentence_no_word_is_shown(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loaded_language, "_DECISION", 1.01)
    found = loaded_language.find(read(SLUR))
    assert found.hits == ()
    assert found.measures[0] > 0
