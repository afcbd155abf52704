"""A report as the text of its JSON, in one line: the sentences, four fifths of its numbers, are laid in ready made."""

import json
import math
from collections.abc import Iterable

from model.types import Report, SentenceProbability, Span
from server import schema
from server.problems import Scalar
from server.rows import UNNAMED, Unnamed

_PLACE = '"sentences":[]'
"""Where sentences go. No string can hold this: its quotation marks would have a backslash each."""


class _Heads(dict[Span, str]):
    """A sentence's row up to its probability, made once for all signals."""

    def __missing__(self, span: Span) -> str:
        start, end = span
        head = self[span] = f'{{"start":{start},"end":{end},"probability":'
        return head


def written(found: Report, row_id: Scalar | Unnamed = UNNAMED, *, text: bool = False) -> str:
    """What ``schema.report`` says, as text; the arguments are the same."""
    answer, heads = schema.report(found, row_id, text=text, sentences=False), _Heads()
    # what is answered was made here and holds nothing twice: to look for circles takes a seventh of the time
    bare = json.dumps(answer, allow_nan=False, check_circular=False, separators=(",", ":"))
    first, *rest = bare.split(_PLACE)
    rows = (_rows(weighed.finding.sentences, heads) for weighed in found.signals)
    return first + "".join(f'"sentences":[{own}]{after}' for own, after in zip(rows, rest, strict=True))


def _rows(sentences: Iterable[SentenceProbability], heads: _Heads) -> str:
    known = math.isfinite
    return ",".join([f"{heads[span]}{chance if known(chance) else 'null'}}}" for span, chance in sentences])
