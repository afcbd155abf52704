import math
from collections.abc import Callable

from model.detectors.reading import Reading
from model.signals import loaded_language

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
