from collections.abc import Callable

import pytest

from model.detectors.reading import Reading
from model.signals import persuasion

Read = Callable[..., Reading]

SLUR = "These shameless traitors and their corrupt cronies are destroying our great nation."


def test_every_hit_names_a_technique_in_plain_words(read: Read) -> None:
    found = persuasion.find(read(f"The council met on Tuesday. {SLUR}"))
    assert found.sentences[1].probability > 0.5 > found.sentences[0].probability
    assert found.hits
    assert all(hit.technique and hit.note.startswith("Reads most like") for hit in found.hits)
    assert found.says.startswith("One of 2 sentences")


def test_hits_lie_inside_sentences_above_the_decision(read: Read) -> None:
    found = persuasion.find(read(f"The council met on Tuesday. {SLUR}"))
    start, end = found.sentences[1].span
    assert all(start <= hit.span.start < hit.span.end <= end for hit in found.hits)


def test_a_few_words_alone_get_their_technique(read: Read) -> None:
    found = persuasion.find(read("shameless corrupt traitors"))
    assert [hit.technique in {"Loaded_Language", "Name_Calling,Labeling"} for hit in found.hits] == [True]


def test_a_fragment_alone_is_named_but_not_counted_below_the_decision(read: Read) -> None:
    found = persuasion.find(read("the ferry to Vessel Bay"))
    assert [bool(hit.technique) for hit in found.hits] == [True]
    assert found.hits[0].weight < 0.5
    assert found.says == "No sentence stands out as an attempt to persuade."


def test_plain_reporting_stays_quiet(read: Read) -> None:
    found = persuasion.find(read("The ferry left Vessel Bay at 9.15 on Tuesday with 212 passengers."))
    assert found.hits == ()
    assert found.says == "No sentence stands out as an attempt to persuade."


def test_a_speakers_words_weigh_less(read: Read) -> None:
    found = persuasion.find(read(f"“{SLUR}”"))
    assert found.hits
    assert all(hit.quoted and hit.weight <= 0.5 for hit in found.hits)


def test_an_article_shows_less_than_a_passage_and_words_as_loaded_language_alone(read: Read) -> None:
    plain = "The council met on Tuesday. It sat for an hour. The clerk read the minutes. Nobody asked for the floor."
    likely = "This absurd plan insults every family in the town."
    passage, quiet = persuasion.find(read(likely)), persuasion.find(read(f"{plain} {likely}"))
    assert quiet.sentences[-1].probability > 0.5
    assert passage.hits
    assert quiet.hits == ()
    article = persuasion.find(read(f"{plain} {SLUR}"))
    assert article.hits
    words = [hit for hit in article.hits if hit.span.end - hit.span.start < len(SLUR) - 1]
    assert {hit.technique for hit in words} <= {"Loaded_Language"}


def test_words_that_are_the_whole_sentence_are_not_shown_beside_it(read: Read) -> None:
    found = persuasion.find(read(SLUR))
    assert len({hit.span.start for hit in found.hits}) == len(found.hits)


@pytest.mark.parametrize(
    "loud",
    [
        SLUR,
        "Traitors!",
        "These lying thugs want to destroy everything we love, and they will come for your children next!",
        "Why on earth should anyone ever believe a single word of this corrupt and shameful regime?",
        "Make our harbour great again, or watch the rabid mob burn it to the ground!",
    ],
)
def test_every_sentence_that_is_counted_in_a_passage_has_a_hit(read: Read, loud: str) -> None:
    found = persuasion.find(read(f"The clerk read. {loud} {loud}"))
    counted = [sentence.span for sentence in found.sentences if sentence.probability >= 0.5]
    assert counted
    assert all(any(hit.span.start in range(*span) for hit in found.hits) for span in counted)
    assert "Most like: " in found.says


QUIET = "The council met on Tuesday. It sat for an hour. The clerk read. {} It rose at nine."


def test_in_an_article_a_sentence_without_a_sure_word_is_counted_and_not_marked(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(persuasion, "_FIRM", 1.01)
    found = persuasion.find(read(QUIET.format(SLUR)))
    assert found.hits == ()
    assert found.says == (
        "One of 5 sentences reads like an attempt to persuade. By which words or appeals is too unsure to be marked."
    )


def test_in_an_article_loaded_words_are_marked_as_one_run(read: Read) -> None:
    found = persuasion.find(read(QUIET.format(SLUR)))
    assert [hit.technique for hit in found.hits] == ["Loaded_Language"] * len(found.hits)
    assert found.says.endswith("Marked there: loaded language, words that carry a judgement.")
