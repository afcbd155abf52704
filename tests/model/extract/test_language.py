"""Tells the language of a text from its first lines, and says nothing where there is too little."""

import pytest

from model.extract import language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The harbour board voted on Tuesday to rebuild the pier that the storm had taken.", "en"),
        ("Der Hafenausschuss stimmte am Dienstag dafür, die vom Sturm zerstörte Mole wieder aufzubauen.", "de"),
        ("Le conseil du port a voté mardi la reconstruction de la jetée emportée par la tempête.", "fr"),
        ("صوت مجلس الميناء يوم الثلاثاء على إعادة بناء الرصيف الذي دمرته العاصفة.", "ar"),
    ],
)
def test_a_sentence_is_enough(text: str, code: str) -> None:
    assert language.of(text) == code


@pytest.mark.parametrize("text", ["", "   \n ", "Pier reopens"])
def test_too_little_text_is_no_language(text: str) -> None:
    assert language.of(text) is None


def test_half_a_character_is_no_obstacle() -> None:
    assert language.of("The harbour board voted \ud800 on Tuesday to rebuild the pier.") == "en"


def test_what_follows_the_first_lines_does_not_count() -> None:
    english = "The harbour board voted on Tuesday to rebuild the pier. " * 30
    assert language.of(english + "Der Ausschuss stimmte dafür. " * 500) == "en"
