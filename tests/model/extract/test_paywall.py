"""Tells the stub that a paywall leaves from a whole article."""

import pytest

from model.extract import paywall
from model.extract.declared import Declared

STUB = "The harbour board voted on Tuesday to rebuild the pier."
WHOLE = STUB * 60


def declares(*, free: bool) -> Declared:
    return Declared(frozenset(), None, None, free, ())


@pytest.mark.parametrize(
    "asking", ["Subscribe to read the full story", "ALREADY A SUBSCRIBER? Log in", "Sign up to continue reading."]
)
def test_a_short_text_on_a_page_that_asks_for_money_is_a_stub(asking: str) -> None:
    assert paywall.stands(f"<p>{STUB}</p><div>{asking}</div>", declares(free=True), STUB)


def test_a_short_text_on_a_page_that_declares_itself_not_free_is_a_stub() -> None:
    assert paywall.stands(f"<p>{STUB}</p>", declares(free=False), STUB)


def test_a_whole_article_is_no_stub_whatever_the_page_asks() -> None:
    assert not paywall.stands("Already a subscriber? Log in", declares(free=False), WHOLE)


def test_a_short_item_on_a_free_page_is_no_stub() -> None:
    assert not paywall.stands(f"<p>{STUB}</p><a>Subscribe to our newsletter</a>", declares(free=True), STUB)
