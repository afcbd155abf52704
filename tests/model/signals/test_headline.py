import math
from collections.abc import Callable

import pytest

from model.detectors.reading import Reading
from model.signals import headline

BODY = (
    "The council of Wexmoor voted on Tuesday to close three libraries. Mayor Ada Pell said the cuts were painful but "
    "could not be put off.\nResidents gathered outside the town hall for a second evening. The vote was nine to four."
)
Read = Callable[..., Reading]


def test_a_headline_made_of_the_body_is_carried(read: Read) -> None:
    found = headline.find(read(BODY, "Wexmoor council votes to close three libraries"))
    assert found.support is not None
    assert found.support > 0.9
    assert "all of its key words" in found.says


def test_the_sentence_that_carries_most_comes_first(read: Read) -> None:
    found = headline.find(read(BODY, "Wexmoor council votes to close three libraries"))
    start, end = found.hits[0].span
    assert BODY[start:end].startswith("The council of Wexmoor")
    assert found.hits[0].weight == max(hit.weight for hit in found.hits)


def test_a_headline_about_something_else_is_not_carried_and_has_no_hits(read: Read) -> None:
    found = headline.find(read(BODY, "Volcano erupts near Tarquin Bay, hundreds flee"))
    assert found.support is not None
    assert found.support < 0.1
    assert found.hits == ()
    assert "Little of the headline" in found.says


def test_at_most_three_missing_words_are_named_as_the_headline_writes_them(read: Read) -> None:
    says = headline.find(read(BODY, "Volcano erupts near Tarquin Bay, hundreds flee as Lava nears Ostmere")).says
    assert says.count("“") == 3
    assert "“Tarquin”" in says


def test_a_figure_the_body_does_not_have_is_named(read: Read) -> None:
    says = headline.find(read(BODY, "Wexmoor council votes to close 17 libraries")).says
    assert "“17” does not occur" in says


def test_a_figure_spelled_out_in_the_body_is_no_miss(read: Read) -> None:
    assert "“3”" not in headline.find(read(BODY, "Wexmoor council votes to close 3 libraries")).says


def test_plurals_and_possessives_are_the_same_word(read: Read) -> None:
    found = headline.find(read(BODY, "Wexmoor’s councils’ library closing vote"))
    assert "Wexmoor" not in found.says


@pytest.mark.parametrize(
    "title",
    [
        "You won't believe what this mayor did next",
        "This is why your library may be gone tomorrow",
        "21 things only people from small towns will understand",
    ],
)
def test_bait_grades_over_plain_news(read: Read, title: str) -> None:
    bait, plain = (headline.find(read(BODY, words)).value for words in (title, "Council votes to close libraries"))
    assert bait > 0.5
    assert plain < min(0.5, bait - 0.2)


def test_bait_is_said_with_a_comparison_and_not_as_an_accusation(read: Read) -> None:
    assert "readers called clickbait" in headline.find(read(BODY, "You won't believe what this mayor did next")).says


def test_the_outlets_name_behind_a_bar_is_no_missing_word(read: Read) -> None:
    says = headline.find(read(BODY, "Wexmoor council votes to close three libraries | The Dale Courier")).says
    assert "all of its key words" in says


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("10 Reasons Why You Should Visit These Libraries", " is like "),
        ("The council that closes libraries", ""),
        ("Wexmoor council votes to close three libraries", " is not like "),
    ],
)
def test_bait_is_said_where_it_is_sure_and_no_plainness_beside_it(read: Read, title: str, said: str) -> None:
    says = headline.find(read(BODY, title)).says
    assert said in says
    assert ("clickbait" in says) == bool(said)


STANCES = {"agree": 0.1, "disagree": 0.0, "discuss": 0.9, "unrelated": 0.0}


@pytest.mark.parametrize(
    ("opening", "passed_on"),
    [
        ("Wexmoor council will close three libraries, officials said on Tuesday.", True),
        ("Wexmoor council will close three libraries.", False),
    ],
)
def test_only_what_is_laid_to_others_is_passed_on_as_theirs(
    read: Read, monkeypatch: pytest.MonkeyPatch, opening: str, passed_on: bool
) -> None:
    monkeypatch.setattr("model.detectors.headlines.stance.probabilities", lambda *_: STANCES)
    found = headline.find(read(f"{opening} It rained.", "Wexmoor council to close three libraries"))
    assert ("what others say" in found.hits[0].note) == passed_on


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Wexmoor council votes to close three libraries", True),
        ("Wexmoor council votes to close three libraries, mayor says", False),
        ("Mayor Pell: Wexmoor council votes to close three libraries", False),
    ],
)
def test_of_a_headline_that_says_who_says_so_no_stance_is_told(
    read: Read, monkeypatch: pytest.MonkeyPatch, title: str, told: bool
) -> None:
    agree = {**STANCES, "agree": 0.9, "discuss": 0.1}
    monkeypatch.setattr("model.detectors.headlines.stance.probabilities", lambda *_: agree)
    assert ("stands behind" in headline.find(read(BODY, title)).hits[0].note) == told


def test_no_sentence_bears_a_question_out(read: Read) -> None:
    found = headline.find(read(BODY, "Will Wexmoor council close three libraries?"))
    assert found.hits == ()
    assert found.says.startswith("The headline asks a question; ")


@pytest.mark.parametrize("title", [None, "", "   ", "…", "\u200b"])
def test_without_a_headline_everything_is_unknown(read: Read, title: str | None) -> None:
    found = headline.find(read(BODY, title))
    assert math.isnan(found.value)
    assert found.support is None
    assert all(math.isnan(measure) for measure in found.measures)
    assert found.hits == ()
    assert found.says == "There is no headline to hold against the text."


def test_a_headline_alone_is_graded_and_nothing_else(read: Read) -> None:
    found = headline.find(read("", "Council votes to close libraries"))
    assert 0 <= found.value <= 1
    assert found.support is None
    assert math.isnan(found.measures[1])
    assert "Only the headline" in found.says


def test_a_sentence_of_quotation_is_marked_as_quoted(read: Read) -> None:
    text = "“Wexmoor will close three libraries,” she said.\nNothing else was decided that evening."
    assert headline.find(read(text, "Wexmoor will close three libraries")).hits[0].quoted


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("😀 😀", "😀"),
        ("المجلس يغلق المكتبات", "المجلس يغلق المكتبات الثلاث"),
        ("Wex\u00admoor clo\u200bsed", "WEXMOOR CLOSED!!!"),
        ("one", "word " * 3000),
        ("word " * 20_000, "Word"),
        ("\n\n", "W. H. O’Dell-Smith’s “nested ‘quote’” …"),
    ],
)
def test_odd_texts_are_read_without_complaint(read: Read, text: str, title: str) -> None:
    found = headline.find(read(text, title))
    assert len(found.measures) == len(headline.MEASURES)
    assert all(0 <= hit.span.start < hit.span.end <= len(text) for hit in found.hits)


def test_invisible_letters_do_not_hide_a_word(read: Read) -> None:
    found = headline.find(
        read(BODY.replace("Wexmoor", "Wex\u00admoor"), "Wexmoor council votes to close three libraries")
    )
    assert "all of its key words" in found.says


def test_the_headlines_copy_is_no_evidence_for_it(read: Read) -> None:
    title = "Wexmoor council votes to close three libraries"
    text = f"{title}\n\n{BODY}"
    shown = [text[slice(*hit.span)] for hit in headline.find(read(text, title)).hits]
    assert shown
    assert title not in shown


def test_a_fact_check_is_not_said_to_carry_the_claim_it_checks(read: Read) -> None:
    said = headline.find(read(BODY, "Fact check: Wexmoor council votes to close three libraries"))
    assert "may speak against it" in said.says
    assert not any("stands behind" in hit.note for hit in said.hits)
    assert "may speak" not in headline.find(read(BODY, "Wexmoor council votes to close three libraries")).says
