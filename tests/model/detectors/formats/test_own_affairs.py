"""A house that writes of itself says "we" and its own name; a newspaper that is named now and then does not."""

import pytest

from model.detectors.formats import own_affairs
from model.types import Article, Page

HOUSE = Page(outlet="The Brightfold Blog")
LAUNCH = "Today we are announcing Brightfold Lamps. Brightfold has made lanterns for ten years."
WORK = "Brightfold lights piers. " * 6 + "We want our lamps to last, and we ask you to help us."
NEWS = "Brightfold has bought the pier, the board of Wexmoor said on Monday. The lamps stay."


def of(text: str, title: str = "Lamps", site: str = "blog.brightfold.example", page: Page | None = HOUSE) -> Article:
    return Article(title=title, byline=None, published=None, site=site, url=None, language="en", text=text, page=page)


@pytest.mark.parametrize("text", [LAUNCH, WORK, LAUNCH.replace(" are announcing", "’re thrilled to show you")])
def test_a_house_that_says_we_of_its_own_work_writes_of_itself(text: str) -> None:
    assert own_affairs.holds(of(text))
    assert own_affairs.holds(of(text, page=None))


@pytest.mark.parametrize(
    "text",
    [
        NEWS,
        NEWS * 4,
        f"{NEWS} “We are thrilled to launch Brightfold here,” said Ada Pell of Brightfold.",
        WORK.replace("Brightfold", "The county"),
        "",
    ],
)
def test_news_of_a_house_or_of_others_does_not(text: str) -> None:
    assert not own_affairs.holds(of(text))


def test_where_it_is_not_told_who_publishes_nothing_is_said_of_it() -> None:
    assert not own_affairs.holds(of(LAUNCH, site="", page=None))


def test_a_name_is_counted_in_whole_words() -> None:
    assert not own_affairs.holds(of(LAUNCH.replace("Brightfold", "Brightfolding"), page=None))


def test_the_host_is_called_by_what_is_registered_of_it() -> None:
    assert own_affairs.holds(of(LAUNCH, site="news.brightfold.co.uk", page=None))
    assert not own_affairs.holds(of(LAUNCH, site="brightfold.tidings.example", page=None))


def test_a_release_closes_with_what_the_house_is() -> None:
    text = f"{NEWS}\n\n{LAUNCH}\n\nAbout Brightfold\n\nBrightfold makes lamps."
    assert own_affairs.is_released(text)
    assert not own_affairs.is_released(text.replace("About Brightfold", "About the author"))
    assert not own_affairs.is_released(f"{NEWS}\n\nAbout Wexmoor\n\nIt is a town.")
