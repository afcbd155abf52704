"""Words that mark mistakes are counted by publisher, are everyday words, and are never names."""

from training import topics
from training.articles import Labelled


def by(publisher: int, text: str) -> Labelled:
    return Labelled(f"{publisher} {text}", "made", f"outlet{publisher}", "high", None, None, "", text, "train")


WRONG = [by(n, f"Harborough’s vaccine trial went well, said person{n}") for n in range(topics.LEAST_PUBLISHERS)]
RIGHT = [by(n, "the trial of the clerk went well") for n in range(100, 120)]


def test_words_that_many_publishers_use_there_and_few_elsewhere_come_first() -> None:
    assert topics.marking(WRONG, RIGHT) == ["said", "vaccine"]


def test_a_word_of_everybody_belongs_to_no_topic() -> None:
    assert "trial" not in topics.marking(WRONG, RIGHT)


def test_a_name_or_a_word_of_few_publishers_is_not_told() -> None:
    found = topics.marking([*WRONG, by(1, "goose " * 90)], RIGHT)
    assert "goose" not in found
    assert not any("arborough" in word for word in found)


def test_one_publishers_habit_counts_once() -> None:
    assert topics.marking([by(1, "goose") for _ in range(90)], RIGHT) == []
