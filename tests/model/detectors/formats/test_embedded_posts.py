"""Posts of others inside a text: where each begins and ends, and what only looks like one."""

import pytest

from model.detectors.formats import embedded_posts

POST = "What a day on the pier! pic.example/x1 — Ida Holm (@idaholm) March 4, 2026"


def posts(text: str) -> list[str]:
    return [text[slice(*span)] for span in embedded_posts.spans(text)]


def test_a_signed_paragraph_is_a_post() -> None:
    assert posts(f"The pier opened.\n\n{POST}\n\nThe mayor was there.") == [POST]


@pytest.mark.parametrize(
    "signature",
    [
        "— Ida Holm (@idaholm) March 4, 2026",
        "– Ida 🌊 Holm (@ida_holm7), Sept. 14, 2026",
        "-- Ida Holm (@idaholm) on Dec 1, 2026",
    ],
)
def test_the_name_may_stand_in_a_paragraph_of_its_own(signature: str) -> None:
    whole = f"What a day!\n\n{signature}"
    assert posts(f"The pier opened.\n\n{whole}\n\nIt is open.") == [whole]


def test_posts_that_follow_each_other_are_told_apart() -> None:
    assert posts(f"{POST}\n{POST}") == [POST, POST]
    assert posts(f"{POST} {POST}") == [POST, f" {POST}"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The pier opened — on March 4, 2026, at noon.",
        "Ida Holm (@idaholm) opened the pier on March 4, 2026.",
        "— Ida Holm (@idaholm) March 4, 2026",
        "The mayor — Ida Holm (@idaholm) — was there.",
    ],
)
def test_other_names_and_handles_sign_no_post(text: str) -> None:
    assert posts(text) == []


def test_in_an_article_of_one_paragraph_nobody_can_tell_where_a_post_begins() -> None:
    assert posts("The pier opened at noon. " * 20 + POST) == []


def test_a_signature_behind_a_post_signs_nothing_more() -> None:
    assert posts(f"{POST} — Tom Vane (@tomvane) March 4, 2026") == [POST]
    assert posts(f"{POST}\n\n— Tom Vane (@tomvane) March 4, 2026") == [POST]
