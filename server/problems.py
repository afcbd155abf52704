"""Every way a request or a row can be refused, written out once: the slugs are a contract (RFC 9457 ``type``)."""

from dataclasses import dataclass
from http import HTTPStatus

from model.errors import NothingToRead, TooLarge, TooSlow, UnreadableInput

URN = "urn:copydesk:problem:"
Scalar = str | int | float | bool | None
Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Problem:
    """One kind of refusal; ``slug`` is stable, ``title`` is the same for every case of it."""

    slug: str
    status: HTTPStatus
    title: str


MALFORMED_JSON = Problem("malformed-json", HTTPStatus.BAD_REQUEST, "This is not JSON")
NOT_AN_OBJECT = Problem("not-an-object", HTTPStatus.BAD_REQUEST, "A JSON object is due here")
WRONG_TYPE = Problem("wrong-type", HTTPStatus.BAD_REQUEST, "A field holds the wrong type")
BAD_UNICODE = Problem("bad-unicode", HTTPStatus.BAD_REQUEST, "The text is not valid Unicode")
NOTHING_TO_READ = Problem("nothing-to-read", HTTPStatus.BAD_REQUEST, "There is nothing to read")
BOTH_GIVEN = Problem("both-given", HTTPStatus.BAD_REQUEST, "Either html or text can be read, not both")
BAD_REQUEST = Problem("bad-request", HTTPStatus.BAD_REQUEST, "The request cannot be understood")
FORBIDDEN_HOST = Problem("forbidden-host", HTTPStatus.FORBIDDEN, "This service does not answer to that host name")
FORBIDDEN_ORIGIN = Problem("forbidden-origin", HTTPStatus.FORBIDDEN, "Web pages may not use this service")
NOT_FOUND = Problem("not-found", HTTPStatus.NOT_FOUND, "There is nothing at this address")
METHOD_NOT_ALLOWED = Problem("method-not-allowed", HTTPStatus.METHOD_NOT_ALLOWED, "This address does not do that")
TOO_LARGE = Problem("too-large", HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "This is larger than any article")
UNSUPPORTED_MEDIA_TYPE = Problem("unsupported-media-type", HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Plain JSON is due here")
TOO_SLOW = Problem("too-slow", HTTPStatus.UNPROCESSABLE_ENTITY, "The page takes too long to parse")
UNPARSEABLE = Problem("unparseable", HTTPStatus.UNPROCESSABLE_ENTITY, "The page cannot be parsed")
UNREADABLE_FILE = Problem("unreadable-file", HTTPStatus.UNPROCESSABLE_ENTITY, "The file cannot be read")
INTERNAL = Problem("internal", HTTPStatus.INTERNAL_SERVER_ERROR, "Copydesk itself went wrong")
BUSY = Problem("busy", HTTPStatus.SERVICE_UNAVAILABLE, "Too many pages are being parsed at once")

PROBLEMS = (
    MALFORMED_JSON,
    NOT_AN_OBJECT,
    WRONG_TYPE,
    BAD_UNICODE,
    NOTHING_TO_READ,
    BOTH_GIVEN,
    BAD_REQUEST,
    FORBIDDEN_HOST,
    FORBIDDEN_ORIGIN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    TOO_SLOW,
    UNPARSEABLE,
    UNREADABLE_FILE,
    INTERNAL,
    BUSY,
)


class Refused(Exception):
    """What was asked cannot be done: the kind of problem, the words for this case, and the row's id where known."""

    def __init__(self, problem: Problem, detail: str, row_id: Scalar = None) -> None:
        super().__init__(problem, detail, row_id)
        self.problem, self.detail, self.row_id = problem, detail, row_id

    def __str__(self) -> str:
        return f"{self.problem.title}: {self.detail}"


def of(error: UnreadableInput) -> Problem:
    """The problem that one of the reading errors stands for."""
    kinds: tuple[tuple[type[UnreadableInput], Problem], ...] = (
        (NothingToRead, NOTHING_TO_READ),
        (TooLarge, TOO_LARGE),
        (TooSlow, TOO_SLOW),
    )
    return next((problem for kind, problem in kinds if isinstance(error, kind)), UNPARSEABLE)


def document(problem: Problem, detail: str, **facts: object) -> Json:
    """The problem document of RFC 9457; ``facts`` are extension members such as ``line``."""
    return {
        "type": URN + problem.slug,
        "title": problem.title,
        "status": int(problem.status),
        "detail": detail,
    } | facts
