"""Tells the language of a text from its first lines, and says nothing where there is too little."""

import py3langid
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


def test_plain_english_asks_no_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(py3langid, "classify", lambda sample: ("de", 0.0))
    assert (
        language.of("The harbour board voted on Tuesday to rebuild the pier that the storm had taken, and more.")
        == "en"
    )


@pytest.mark.parametrize(
    "text",
    [
        "The Strikers spielten am Dienstag in Kiel, und der Abend war so kalt wie die Mole, als die Band an Land ging.",
        "Her har vi en by for alle, og The Ferry har sejlet til den i et halvt år, men ikke om natten." * 3,
        "Pier reopens after storm, harbour board says",
    ],
)
def test_a_name_in_english_or_a_few_words_make_no_plain_english(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(py3langid, "classify", lambda sample: ("asked", 0.0))
    assert language.of(text) == "asked"
