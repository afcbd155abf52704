"""One request or one line becomes a row, or a refusal that says what was wrong."""

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server import rows
from server.problems import Refused
from server.rows import UNNAMED, Row


def refusal(body: bytes | dict[str, Any]) -> Refused:
    with pytest.raises(Refused) as caught:
        rows.parse(body if isinstance(body, bytes) else json.dumps(body).encode())
    return caught.value


def test_a_text_with_its_address_and_headline_is_a_row() -> None:
    body = b'{"id": "a", "text": "Rain fell.", "url": "https://a.example/1", "title": "Rain", "mood": [1]}'
    assert rows.parse(body) == Row("a", None, "Rain fell.", "https://a.example/1", "Rain")


def test_a_page_is_a_row_and_null_means_not_given() -> None:
    assert rows.parse(b'{"html": "<p>Rain</p>", "text": null, "title": null}') == Row(html="<p>Rain</p>")


def test_a_headline_alone_has_an_empty_text() -> None:
    assert rows.parse(b'{"title": "Rain", "text": ""}') == Row(text="", title="Rain")
    assert rows.parse(b'{"title": "Rain"}') == Row(text="", title="Rain")


@pytest.mark.parametrize("row_id", ["", "x", 0, -3, 2.5, True, None, "ключ", 10**30])
def test_any_scalar_is_an_id_and_is_kept(row_id: object) -> None:
    assert rows.parse(json.dumps({"id": row_id, "text": "Rain."}).encode()).id == row_id


def test_no_id_is_not_the_same_as_a_null_id() -> None:
    assert rows.parse(b'{"text": "Rain."}').id is UNNAMED
    assert rows.parse(b'{"text": "Rain.", "id": null}').id is None


def test_a_byte_order_mark_is_no_part_of_the_json() -> None:
    assert rows.parse(b'\xef\xbb\xbf{"text": "Rain."}').text == "Rain."


@pytest.mark.parametrize(
    ("body", "slug"),
    [
        (b"", "malformed-json"),
        (b"{", "malformed-json"),
        (b'{"text": "a"} x', "malformed-json"),
        (b'{"text": NaN}', "malformed-json"),
        (b"[" * 100_000, "malformed-json"),
        (b'{"text":' * 100_000, "malformed-json"),
        (b'{"id": ' + b"9" * 5000 + b"}", "malformed-json"),
        (b'{"text": "\xff"}', "bad-unicode"),
        (b'{"text": "\\ud800"}', "bad-unicode"),
        (b'{"title": "a\\udfff", "text": "b"}', "bad-unicode"),
        (b"[]", "not-an-object"),
        (b"3", "not-an-object"),
        (b'"text"', "not-an-object"),
        (b"null", "not-an-object"),
        (b"true", "not-an-object"),
        (b'{"text": 3}', "wrong-type"),
        (b'{"html": ["<p>"]}', "wrong-type"),
        (b'{"text": "a", "url": {}}', "wrong-type"),
        (b'{"text": "a", "title": false}', "wrong-type"),
        (b'{"text": "a", "id": []}', "wrong-type"),
        (b'{"text": "a", "id": 1e999}', "wrong-type"),
        (b"{}", "nothing-to-read"),
        (b'{"text": "", "html": " \\n"}', "nothing-to-read"),
        (b'{"url": "https://a.example"}', "nothing-to-read"),
        (b'{"text": "a", "html": "<p>b"}', "both-given"),
    ],
)
def test_whatever_is_not_a_row_is_refused_by_name(body: bytes, slug: str) -> None:
    assert refusal(body).problem.slug == slug


def test_a_refusal_keeps_the_id_where_one_could_be_read() -> None:
    assert refusal({"id": "a7", "text": 5}).row_id == "a7"
    assert refusal({"id": 0}).row_id == 0
    assert refusal({"text": 5}).row_id is None


def test_the_words_say_what_was_found_and_what_is_due() -> None:
    assert refusal({"text": 5}).detail == "text is a number; a string is due"
    assert refusal({"text": " "}).detail == "text is blank; give html, text or a title"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)
FIELDS = st.sampled_from(["id", "html", "text", "url", "title", "other"])


@given(st.binary() | JSON.map(lambda found: json.dumps(found).encode()))
def test_no_body_is_answered_with_anything_but_a_row_or_a_refusal(body: bytes) -> None:
    with contextlib.suppress(Refused):
        row = rows.parse(body)
        assert (row.html is None) != (row.text is None)


@given(st.dictionaries(FIELDS, JSON))
def test_no_object_is_answered_with_anything_but_a_row_or_a_refusal(fields: dict[str, object]) -> None:
    with contextlib.suppress(Refused):
        row = rows.parse(json.dumps(fields).encode())
        assert row.html or row.text or row.title
