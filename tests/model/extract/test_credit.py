"""Who is credited, when a page shows one thing and declares another."""

import json

import pytest
from trafilatura.utils import load_html

from model.extract import credit, head_metadata


def named(body: str = "", things: object = None, **meta: str) -> str | None:
    tags = "".join(f'<meta name="{name.replace("_", ":")}" content="{content}">' for name, content in meta.items())
    script = f'<script type="application/ld+json">{json.dumps(things)}</script>' if things else ""
    tree = load_html(
        f"<html><head>{tags}{script}</head><body><h1>Pier to be rebuilt</h1>{body}<p>Text.</p></body></html>"
    )
    assert tree is not None
    return credit.named(tree, head_metadata.read(tree), "Pier to be rebuilt")


def article(author: object) -> dict[str, object]:
    return {"@type": "NewsArticle", "author": author}


@pytest.mark.parametrize(
    "author",
    [
        "Ada Pell",
        ["Ada Pell"],
        {"name": "Ada Pell"},
        {"@type": "Person", "name": "By ADA PELL, Dale News Writer"},
        [{"@type": "Person", "givenName": "Ada", "familyName": "Pell"}],
        {"@type": "Person", "name": ["Ada Pell"]},
    ],
)
def test_declared_authors_are_found_in_every_shape(author: object) -> None:
    assert named(things=article(author)) == "Ada Pell"


def test_an_author_is_found_where_the_article_points() -> None:
    graph = {"@graph": [article({"@id": "#a"}), {"@id": "#a", "@type": "Person", "name": "Ada Pell"}]}
    assert named(things=graph) == "Ada Pell"


def test_a_shown_name_wins_over_a_declared_one() -> None:
    assert named("<p>By Ada Pell</p>", article("Bram Orr"), author="Cy Dorn") == "Ada Pell"


def test_a_shown_desk_wins_over_a_declared_person() -> None:
    assert named("<p>By Dale News Staff</p>", article("Bram Orr")) == "Dale News Staff"


def test_a_declared_person_wins_over_a_shown_word() -> None:
    assert named('<p class="byline">harbour</p>', article("Ada Pell")) == "Ada Pell"


def test_meta_tags_are_asked_last_and_all_of_them() -> None:
    assert named(author="Ada Pell") == "Ada Pell"
    assert named(sailthru_author="x", byl="By Ada Pell") == "Ada Pell"


def test_an_agency_declared_alone_is_credited() -> None:
    assert named(things=article({"@type": "Person", "name": "Associated Press"})) == "Associated Press"


def test_a_single_name_is_believed_of_a_person_or_where_it_is_shown() -> None:
    assert named(things=article({"@type": "Person", "name": "Regan"})) == "Regan"
    assert named("<p>by <b>regan</b></p>") == "regan"
    assert named(author="KWXYZ") is None


@pytest.mark.parametrize(
    "things",
    [
        article({"@type": "Organization", "name": "Dale Courier"}),
        article({"@type": "Person", "name": "ada-p2"}),
        article({"@type": "Person", "url": "https://dale.example/ada"}),
        article(None),
        {"@type": "Comment", "author": {"@type": "Person", "name": "Bram Orr"}},
        {"@type": "Product", "author": 3},
    ],
)
def test_a_page_that_credits_nobody_has_no_byline(things: object) -> None:
    assert named(things=things, article_author="https://social.example/dale") is None
