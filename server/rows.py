"""Reads one request or one line of JSON into a row, refusing by name whatever is not one."""

import json
import math
from dataclasses import dataclass
from enum import Enum
from typing import NoReturn

from server import problems
from server.problems import Refused, Scalar


class Unnamed(Enum):
    """Stands where a row brings no id of its own."""

    UNNAMED = "unnamed"


UNNAMED = Unnamed.UNNAMED
KINDS = (
    (bool, "true or false"),
    (str, "a string"),
    (int | float, "a number"),
    (list, "a list"),
    (dict, "an object"),
)
FIELDS = ("html", "text", "url", "title")


@dataclass(frozen=True, slots=True)
class Row:
    """What is to be read: exactly one of ``html`` and ``text`` is not None; a headline alone has an empty text."""

    id: Scalar | Unnamed = UNNAMED
    html: str | None = None
    text: str | None = None
    url: str | None = None
    title: str | None = None


def parse(body: bytes) -> Row:
    """A row from UTF-8 JSON; unknown fields are ignored and null means not given. Raises Refused."""
    found = _object(body)
    row_id = _identity(found)
    asked = {name: _words(found, name, row_id) for name in FIELDS}
    return _row(row_id, asked)


def _object(body: bytes) -> dict[str, object]:
    try:
        found = json.loads(body.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise Refused(problems.BAD_UNICODE, f"byte {error.start} is not UTF-8") from None
    except RecursionError:
        raise Refused(problems.MALFORMED_JSON, "the JSON is nested too deeply") from None
    except ValueError as error:
        raise Refused(problems.MALFORMED_JSON, f"{error}") from None
    if not isinstance(found, dict):
        raise Refused(problems.NOT_AN_OBJECT, f"found {_kind(found)} instead of an object")
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _identity(found: dict[str, object]) -> Scalar | Unnamed:
    row_id = found.get("id", UNNAMED)
    if isinstance(row_id, float) and not math.isfinite(row_id):
        raise Refused(problems.WRONG_TYPE, "id is a number that JSON cannot hold")
    if isinstance(row_id, str | int | float | None | Unnamed):
        return row_id
    raise Refused(problems.WRONG_TYPE, f"id is {_kind(row_id)}; a string, a number, true, false or null is due")


def _words(found: dict[str, object], name: str, row_id: Scalar | Unnamed) -> str | None:
    words = found.get(name)
    if words is None:
        return None
    if not isinstance(words, str):
        raise Refused(problems.WRONG_TYPE, f"{name} is {_kind(words)}; a string is due", _known(row_id))
    try:
        words.encode("utf-8")
    except UnicodeEncodeError:
        raise Refused(problems.BAD_UNICODE, f"{name} holds half of a surrogate pair", _known(row_id)) from None
    return words


def _row(row_id: Scalar | Unnamed, asked: dict[str, str | None]) -> Row:
    html, text, title = (_unless_blank(asked[name]) for name in ("html", "text", "title"))
    if html and text:
        raise Refused(problems.BOTH_GIVEN, "html and text are both given; leave one out", _known(row_id))
    if not (html or text or title):
        raise Refused(problems.NOTHING_TO_READ, _why_nothing(asked), _known(row_id))
    return Row(row_id, html, None if html else text or "", _unless_blank(asked["url"]), title)


def _why_nothing(asked: dict[str, str | None]) -> str:
    blank = [name for name in ("html", "text", "title") if asked[name] is not None]
    said = f"{' and '.join(blank)} {'is' if len(blank) == 1 else 'are'} blank; " if blank else ""
    return f"{said}give html, text or a title"


def _unless_blank(words: str | None) -> str | None:
    return words if words and not words.isspace() else None


def _known(row_id: Scalar | Unnamed) -> Scalar:
    return None if isinstance(row_id, Unnamed) else row_id


def _kind(found: object) -> str:
    return next((words for kind, words in KINDS if isinstance(found, kind)), "null")
