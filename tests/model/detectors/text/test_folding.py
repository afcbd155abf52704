"""Folds away what hides words, and every position still leads back to the given text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.detectors.text import folding


@pytest.mark.parametrize(
    ("given_text", "read"),
    [
        ("har\u00adbour", "harbour"),
        ("har\u200bbo\u200cur\ufeff", "harbour"),
        ("\u202eharbour\u202c", "harbour"),
        ("“Pier,” he said: ‘gone’", "\"Pier,\" he said: 'gone'"),
        ("«pier» – „gone‟ — so", '"pier" - "gone" — so'),
        ("board\u00a0of ten\u202fcrowns", "board of ten crowns"),
        ("❤\ufe0f", "❤"),
    ],
)
def test_hidden_signs_go_and_quotes_are_straight(given_text: str, read: str) -> None:
    assert folding.fold(given_text).text == read


@pytest.mark.parametrize(
    ("given_text", "read"),
    [
        ("shаmeful", "shameful"),  # Cyrillic а
        ("Sсаndаl", "Scandal"),  # Cyrillic с, а
        ("οutrage", "outrage"),  # Greek omicron
        ("ѕcаm", "scam"),
        ("сор", "cop"),  # Cyrillic throughout
        ("а саѕе, ѕо ореn", "a case, so open"),
        ("wһаlе", "whale"),
    ],
)
def test_look_alike_letters_in_a_latin_word_become_latin(given_text: str, read: str) -> None:
    assert folding.fold(given_text).text == read


@pytest.mark.parametrize("word", ["позор", "ΑΒΓ", "мир", "сор и мир", "Ω"])
def test_a_word_all_in_its_own_script_stays(word: str) -> None:
    assert folding.fold(f"the word {word} here").text == f"the word {word} here"


def test_hiding_a_look_alike_behind_a_hidden_sign_does_not_help() -> None:
    assert folding.fold("sh\u00adаme").text == "shame"


def test_an_article_without_hidden_signs_keeps_its_positions() -> None:
    assert folding.fold("plain").origin.tolist() == [0, 1, 2, 3, 4, 5]


@given(st.text(st.characters()))
def test_every_position_leads_back_to_the_character_it_was(text: str) -> None:
    folded = folding.fold(text)
    assert len(folded.origin) == len(folded.text) + 1
    assert folded.origin[-1] == len(text)
    for at, character in enumerate(folded.text):
        given_character = text[folded.origin[at]]
        assert character == given_character or folding.fold(f"a{given_character}a").text[1:-1] == character


@given(st.text(st.characters() | st.sampled_from("İıßΣσςŉǰ")))
def test_lower_case_never_moves_a_character(text: str) -> None:
    lowered = folding.lower(text)
    assert len(lowered) == len(text)
    assert all(
        low == char.lower() or len(char.lower()) > 1 or low in "σς" for low, char in zip(lowered, text, strict=True)
    )


def test_the_dotted_capital_i_does_not_stop_its_neighbours() -> None:
    assert folding.lower("İSTANBUL") == "İstanbul"


def test_what_is_skipped_goes_with_the_space_after_it_and_the_rest_keeps_its_place() -> None:
    text = "One “line”.\n\nRead more\n\nTwo."
    folded = folding.fold(text, [(13, 22)])
    assert folded.text == 'One "line".\n\nTwo.'
    assert [text[at] for at in folded.origin[13:17]] == list("Two.")
    assert folded.origin[-1] == len(text)
