"""A headline is held against its own article: without its outlet's name, and not where there is nothing to hold."""

from collections.abc import Callable

import pytest

from model import sentences
from model.detectors import reading
from model.detectors.headlines import headline_check
from model.detectors.reading import Reading
from model.types import Article, Page, Taught

BODY = (
    "The ferry between Tarn and Brisk ran aground on Monday evening with forty people on board.\n\n"
    "Nobody was hurt, the harbour office said. The ferry was towed back to Tarn before midnight."
)
Read = Callable[..., Reading]


def test_a_body_carries_its_own_headline_better_than_another(read: Read) -> None:
    own = read(BODY, "Tarn ferry runs aground with forty on board")
    other = read(BODY, "Library hours cut as council faces deficit")
    carried, foreign = (headline_check.against(each, headline_check.title_of(each)) for each in (own, other))
    assert carried is not None
    assert foreign is not None
    assert carried.support > 0.5 > foreign.support
    assert max(foreign.stances, key=lambda stance: foreign.stances[stance]) == "unrelated"


@pytest.mark.parametrize(
    ("title", "site", "outlet"),
    [
        ("Ferry runs aground | Tarn Tidings", None, "Tarn Tidings"),
        ("Ferry runs aground - tidings.example", "tidings.example", None),
    ],
)
def test_the_name_of_the_outlet_is_no_part_of_the_headline(
    taught: Taught, title: str, site: str | None, outlet: str | None
) -> None:
    def words(headline: str) -> list[int]:
        article = Article(BODY, headline, site=site, page=Page(outlet=outlet))
        return [int(stem) for stem in headline_check.title_of(reading.read(sentences.cut(article), taught)).stem]

    assert words(title) == words("Ferry runs aground")


def test_chances_of_the_stances_are_chances(read: Read) -> None:
    found = headline_check.against(read(BODY, "Ferry aground"), headline_check.title_of(read(BODY, "Ferry aground")))
    assert found is not None
    assert sum(found.stances.values()) == pytest.approx(1)
    assert 0 <= found.support <= 1


def test_nothing_is_held_against_an_empty_text(read: Read) -> None:
    assert headline_check.against(read("", "Ferry aground"), headline_check.title_of(read("", "Ferry aground"))) is None


def test_an_article_without_a_title_has_a_headline_without_words(read: Read) -> None:
    assert len(headline_check.title_of(read(BODY)).stem) == 0


def test_a_headline_is_not_carried_by_its_own_copy(read: Read) -> None:
    title = "Library hours cut as council faces deficit"
    copied = read(f"{title}\n\n{BODY}", title)
    plain = read(BODY, title)
    found, without = (headline_check.against(each, headline_check.title_of(each)) for each in (copied, plain))
    assert found is not None
    assert without is not None
    assert found.support == pytest.approx(without.support)
    assert found.idle.tolist() == [True, False, False, False]
