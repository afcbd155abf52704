"""A page that hangs, crashes or swallows memory costs its own answer and nothing else."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from model.errors import TooLarge, TooSlow
from server import problems, rows
from server.child import START_SECONDS, PageBroke
from server.parsing import Parsers
from server.problems import Problem, Refused
from server.rows import UNNAMED

SLOW = (sys.executable, str(Path(__file__).parent / "slow_child.py"))
MEMORY = 1 << 30


@pytest.fixture
def parsers() -> Iterator[Parsers]:
    with Parsers(1, 0.3, MEMORY, SLOW) as made:
        yield made


def test_a_page_comes_back_as_an_article(parsers: Parsers) -> None:
    article = parsers("a page", "https://a.example/", "Rain")
    assert (article.text, article.title, article.url) == ("a page", "Rain", "https://a.example/")


def test_the_body_of_a_request_for_a_page_is_unpacked_where_the_page_is_read(parsers: Parsers) -> None:
    row_id, article = parsers.request(b'{"id": 7, "html": "a page", "url": "https://a.example/", "title": "Rain"}')
    assert (row_id, article.text, article.title, article.url) == (7, "a page", "Rain", "https://a.example/")
    assert article.site


def test_a_text_waits_for_no_parser() -> None:
    with Parsers(0, 0.3, MEMORY, SLOW) as none:
        row_id, article = none.request(b'{"text": "Rain fell.", "title": "Rain"}')
    assert (row_id, article.text, article.title) == (UNNAMED, "Rain fell.", "Rain")


@pytest.mark.parametrize(
    "body", [b'{"html": null, "text": "Rain fell."}', b'{"text": "Rain fell.", "mood": {"html": 1}}']
)
def test_a_text_that_speaks_of_a_page_is_read_as_a_text(parsers: Parsers, body: bytes) -> None:
    article = parsers.request(body)[1]
    assert (article.text, article.site) == ("Rain fell.", None)


def test_a_page_is_a_page_however_its_name_is_written(parsers: Parsers) -> None:
    article = parsers.request(b'{"\\u0068tml": "a page"}')[1]
    assert article.text == "a page"
    assert article.site


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b'{"html": "a page"', problems.MALFORMED_JSON),
        (b'{"html": ["a page"], "id": 7}', problems.WRONG_TYPE),
        (b'{"html": "a page", "text": "Rain."}', problems.BOTH_GIVEN),
        (b'{"html": "\\ud800"}', problems.BAD_UNICODE),
        (b'{"html": ""}', problems.NOTHING_TO_READ),
        (b'{"text": 3}', problems.WRONG_TYPE),
        (b"[" * 100_000 + b'"html"', problems.MALFORMED_JSON),
    ],
)
def test_what_is_no_row_is_refused_alike_wherever_it_was_unpacked(
    parsers: Parsers, body: bytes, problem: Problem
) -> None:
    with pytest.raises(Refused) as caught:
        parsers.request(body)
    with pytest.raises(Refused) as plain:
        rows.parse(body)
    assert caught.value.args == plain.value.args
    assert caught.value.problem == problem


def test_a_request_whose_page_hangs_or_breaks_is_given_up_too(parsers: Parsers) -> None:
    with pytest.raises(TooSlow):
        parsers.request(b'{"html": "hang"}')
    with pytest.raises(PageBroke):
        parsers.request(b'{"html": "crash"}')
    assert parsers.request(b'{"html": "a page"}')[1].text == "a page"


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


def test_a_page_that_is_really_hostile_is_refused_within_the_deadline() -> None:
    page = f"<html><body><p {' '.join(f'a{i}=1' for i in range(100_000))}>Rain fell.</p></body></html>"
    with Parsers(1, 2.0, MEMORY) as parsers:
        parsers.start()
        parsers.ready()
        began = time.monotonic()
        with pytest.raises((TooLarge, TooSlow)):
            parsers(page)
        assert time.monotonic() - began < START_SECONDS
