"""An interview is known by its turns; questions in a report or a column, and lists with labels, are none."""

from pathlib import Path

import pytest

from model.detectors.formats import interview

PIECES = Path(__file__).parents[2] / "pieces"
QA = "Q: Why the pier?\nA: Because it was there.\nQ: And now?\nA: Now it is not."


def piece(name: str) -> tuple[str, str]:
    title, text = (PIECES / f"{name}.txt").read_text("utf-8").split("\n", 1)
    return title, text


@pytest.mark.parametrize("name", ["interview_ferry", "interview_named"])
def test_turns_make_an_interview(name: str) -> None:
    assert interview.holds(*piece(name))


@pytest.mark.parametrize("text", [QA, QA.replace(":", "."), "**" + QA])
def test_q_and_a_stand_for_those_who_speak(text: str) -> None:
    assert interview.holds(None, text)


def test_a_headline_helps_where_questions_stand_alone() -> None:
    text = "Why the pier?\n\nBecause it was there.\n\nWho pays?\n\nThe county.\n\nWhen?\n\nIn May."
    assert interview.holds("Q&A: the pier", text)
    assert not interview.holds("What you should know of the pier", text)


@pytest.mark.parametrize("name", ["news_pier", "opinion_exams", "study_walking", "satire_committee"])
def test_other_pieces_are_none(name: str) -> None:
    assert not interview.holds(*piece(name))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Update: it rains.\nNote: it rains.\nUpdate: it pours?\nNote: it pours?",
        "Oak: strong?\nElm: weak.\nAsh: quick?\nBox: slow.",
        "Reyl: “Why?”\nThe board did not say.\nIt met again.\nIt rained.\nReyl: “When?”",
        "The board edited the minutes. Why? Nobody said.",
    ],
)
def test_labels_and_questions_alone_are_none(text: str) -> None:
    assert not interview.holds("Pier", text)


OPENED = (
    "Joan Adekunle keeps the archive.\n\nTHE TIDINGS: Why the roof?\n\nJOAN ADEKUNLE: It leaks.\n\n"
    "Who pays?\n\nThe county does.\n\nAnd when?\n\nIn April, I hope.\n"
)


def test_names_may_stand_before_the_first_question_and_its_answer_alone() -> None:
    assert interview.holds("The new keeper", OPENED)
    assert not interview.holds("The new keeper", OPENED.replace("THE TIDINGS: ", "").replace("JOAN ADEKUNLE: ", ""))


@pytest.mark.parametrize(("text", "opens"), [(OPENED, "THE TIDINGS: Why"), (QA, "Q: Why"), ("**" + QA, "**Q: Why")])
def test_from_the_first_turn_on_the_words_are_the_speakers(text: str, opens: str) -> None:
    found = interview.spoken(None, text)
    assert found is not None
    assert text[found.start :].startswith(opens)
    assert found.end == len(text)


def test_where_nobody_is_interviewed_nothing_is_spoken() -> None:
    assert interview.spoken(*piece("news_pier")) is None


def test_a_name_that_begins_like_a_label_is_a_name() -> None:
    text = "\n".join(f"{name}: Is it so?" for name in ("Byron", "Seema") * 2)
    assert interview.holds(None, text)
    assert not interview.holds(None, text.replace("Byron", "Photos").replace("Seema", "See"))


def test_the_one_who_says_most_is_the_one_who_answers() -> None:
    assert interview.who(piece("interview_named")[1]) == "JOAN ADEKUNLE"


@pytest.mark.parametrize("text", ["", QA, piece("interview_ferry")[1]])
def test_where_no_name_stands_before_the_answers_none_is_given(text: str) -> None:
    assert interview.who(text) is None


def test_of_many_who_speak_none_is_the_one() -> None:
    many = "\n".join(f"{name}: Is it so? It is so." for name in ("Ada", "Ben", "Cyd", "Dan") * 2)
    assert interview.holds(None, many)
    assert interview.who(many) is None


PUT = [
    ("How did you come to keep the archive?", "I was asked, and we needed somebody who could climb."),
    ("What does the roof cost you?", "My whole year's money, and our neighbours lend the ladder."),
    ("Do your readers notice?", "They notice the buckets before I do."),
    ("And when is it done?", "In April."),
]


def test_questions_to_somebody_who_answers_as_i_are_an_interview_without_names() -> None:
    text = "\n\n".join(line for pair in PUT for line in pair)
    assert interview.holds("The keeper of the archive", text)
    span = interview.spoken("The keeper of the archive", f"Joan keeps the archive.\n\n{text}")
    assert span is not None
    assert span.start == len("Joan keeps the archive.\n\n")


def test_questions_that_a_writer_answers_of_others_are_none() -> None:
    text = "\n\n".join(f"{asked}\n\nThe county says that it pays." for asked, _ in PUT)
    assert not interview.holds("What the archive costs", text)
    few = "\n\n".join(line for pair in PUT for line in pair) + "\n\nThe county met." * 60
    assert not interview.holds("A long report", few)
