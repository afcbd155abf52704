"""Words met in lower case often enough are no names at the head of a sentence."""

from model.detectors.reading import COMMON
from model.detectors.text import hashing
from training.teach import common_words


def learned(*texts: str) -> list[int]:
    return common_words.teach(texts)[COMMON]["hash"].tolist()  # type: ignore[no-any-return]


def test_a_word_met_five_times_in_lower_case_is_common() -> None:
    assert learned(*["the pier is gone"] * 5) == sorted(int(hashing.word(w)) for w in ("the", "pier", "is", "gone"))


def test_a_word_met_less_often_or_with_a_capital_is_not() -> None:
    assert learned(*["pier"] * 4, *["Sallow"] * 50, *["PIER"] * 50, *["..."] * 50, *["12"] * 50) == []


def test_hidden_signs_do_not_make_another_word() -> None:
    assert learned("pier", "pi\u00ader", "pi\u200ber", "pіer", "pier") == [int(hashing.word("pier"))]


def test_nothing_read_is_an_empty_table() -> None:
    assert learned() == []
