"""One piece in, one answer out: whatever is wrong with a row becomes its own answer and never a stop."""

import sys
import traceback

from model.errors import UnreadableInput
from model.scorer import Scorer
from server import problems, rows, schema
from server.command import decoding
from server.command.inputs import Piece, Unread
from server.problems import Json, Problem, Refused, Scalar
from server.rows import Row, Unnamed


def answer(scorer: Scorer, piece: Piece | Unread) -> Json:
    """A report with the article's text, or an error that names the place and the line."""
    if isinstance(piece, Unread):
        return _rejected(piece, piece.place if piece.line is None else None, problems.UNREADABLE_FILE, piece.why)
    try:
        row = _row(piece)
    except Refused as refused:
        return _rejected(piece, refused.row_id, refused.problem, refused.detail)
    return _scored(scorer, piece, row)


def _row(piece: Piece) -> Row:
    if piece.form == "row":
        return rows.parse(piece.body)
    words = decoding.decoded(piece.body)
    if not words.strip():
        raise Refused(problems.NOTHING_TO_READ, "the file is empty", piece.place)
    return Row(piece.place, html=words) if piece.form == "page" else Row(piece.place, text=words)


def _scored(scorer: Scorer, piece: Piece, row: Row) -> Json:
    row_id = None if isinstance(row.id, Unnamed) else row.id
    try:
        report = scorer.score(html=row.html, text=row.text, url=row.url, title=row.title)
    except UnreadableInput as error:
        return _rejected(piece, row_id, problems.of(error), str(error))
    except Refused as refused:
        return _rejected(piece, row_id, refused.problem, refused.detail)
    except Exception as error:  # the outermost edge of one row: the rows after it are still answered
        traceback.print_exc(file=sys.stderr)
        return _rejected(piece, row_id, problems.INTERNAL, f"this is a fault in Copydesk: {type(error).__name__}")
    return schema.report(report, row.id, text=True)


def _rejected(piece: Piece | Unread, row_id: Scalar, problem: Problem, detail: str) -> Json:
    line = {} if piece.line is None else {"line": piece.line}
    return schema.rejected(row_id, problem, detail, source=piece.place, **line)
