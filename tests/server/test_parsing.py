"""A page that hangs, crashes or swallows memory costs its own answer and nothing else."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from model.errors import TooLarge, TooSlow
from server import parsing
from server.parsing import PageBroke, Parsers

SLOW = (sys.executable, str(Path(__file__).parent / "slow_child.py"))
MEMORY = 1 << 30


@pytest.fixture
def parsers() -> Iterator[Parsers]:
    with Parsers(1, 0.3, MEMORY, SLOW) as made:
        yield made


def test_a_page_comes_back_as_an_article(parsers: Parsers) -> None:
    article = parsers("a page", "https://a.example/", "Rain")
    assert (article.text, article.title, article.url) == ("a page", "Rain", "https://a.example/")


def test_a_page_that_hangs_is_given_up_at_the_deadline_and_the_next_is_read(parsers: Parsers) -> None:
    first = parsers("a page").site
    began = time.monotonic()
    with pytest.raises(TooSlow):
        parsers("hang")
    assert time.monotonic() - began < 5
    assert parsers("a page").site != first


@pytest.mark.parametrize("page", ["crash", "swallow", "stumble"])
def test_a_page_that_breaks_its_parser_is_told_so_and_the_next_is_read(parsers: Parsers, page: str) -> None:
    with pytest.raises(PageBroke):
        parsers(page)
    assert parsers("a page").text == "a page"


def test_what_the_reading_refuses_arrives_with_its_facts(parsers: Parsers) -> None:
    with pytest.raises(TooLarge) as caught:
        parsers("refuse")
    assert (caught.value.found, caught.value.most) == (9, 5)


def test_a_child_that_died_while_idle_is_replaced_before_the_next_page(parsers: Parsers) -> None:
    first = parsers("a page").site
    os.kill(int(str(first)), signal.SIGKILL)
    while ") Z" not in Path(f"/proc/{first}/stat").read_text():
        time.sleep(0.01)
    assert parsers("a page").text == "a page"


def test_one_page_that_hangs_does_not_hold_up_the_others() -> None:
    with Parsers(2, 1.5, MEMORY, SLOW) as parsers, ThreadPoolExecutor(2) as threads:
        assert len({article.site for article in threads.map(parsers, ["nap", "nap"])}) == 2
        hanging = threads.submit(parsers, "hang")
        time.sleep(0.1)
        assert parsers("a page").text == "a page"
        assert not hanging.done()
        assert isinstance(hanging.exception(), TooSlow)


def test_many_threads_share_the_children(parsers: Parsers) -> None:
    with ThreadPoolExecutor(8) as threads:
        pages = [f"page {number}" for number in range(40)]
        assert [article.text for article in threads.map(parsers, pages)] == pages


def test_closing_ends_the_children() -> None:
    with Parsers(1, 1.0, MEMORY, SLOW) as parsers:
        child = int(str(parsers("a page").site))
    assert not Path(f"/proc/{child}").exists()


def test_the_service_is_ready_once_its_first_child_is_warm() -> None:
    with Parsers(2, 2.0, MEMORY) as parsers:
        assert not parsers.ready()
        parsers.start()
        assert parsers.ready()


def test_the_child_loads_neither_the_classifier_nor_the_web_service() -> None:
    look = "import sys, server.parse_child, model.extract; print([m for m in ('sklearn', 'flask') if m in sys.modules])"
    found = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_a_page_that_is_really_hostile_is_refused_within_the_deadline() -> None:
    page = f"<html><body><p {' '.join(f'a{i}=1' for i in range(100_000))}>Rain fell.</p></body></html>"
    with Parsers(1, 2.0, MEMORY) as parsers:
        parsers.start()
        parsers.ready()
        began = time.monotonic()
        with pytest.raises((TooLarge, TooSlow)):
            parsers(page)
        assert time.monotonic() - began < parsing.START_SECONDS
