"""Finds paragraphs that a line lends to somebody else ("The Herald writes:"): quoted whole, often without any marks."""

import re
from collections.abc import Iterator

from model.types import Span

_COLON = ":\n"
_NAME = r"[A-Z][\w.’'-]*"
_NAMES = rf"(?:the )?{_NAME}(?: {_NAME}){{0,3}}"
_TELLS = (
    r"(?:said|says|wr(?:ote|ites)|report(?:s|ed)|note[sd]|explain(?:s|ed)|add(?:s|ed)|continue[sd]|conclude[sd]|argue[sd]"
    r"|observe[sd]|state[sd])"
)
_WHEN = r"(?:in|on|to|during|at|for|after|yesterday|today|recently|later|earlier|[A-Z]\w+day)"
_WHERE = (
    r"(?:(?!\b(?:that|how|what|whether|why|about|who|which|where|when|if|as|is|are|was|were|has|have|had|will|would"
    r"|could|should|may|must|not|its?|they|he|she|there)\b)[^.,;:\n(\"“”])"
)
"""A letter of words that only say where, when or to whom, and do not begin to tell what is said."""
_ANOTHER = r"(?<!\bI )(?<!\b[Ww]e )\b"
_BEGINS = r"(?:^|[.!?”\"] )"
_ENDINGS = (
    rf"\b(?:{_TELLS}|explaining|responded|replied|tweeted|posted|reads|(?<!\b[Aa]lso )read|ask(?:s|ed)|assert(?:s|ed))",
    rf"\b(?:warn(?:s|ed)|recalled|declared|told (?:reporters|{_NAMES})|according to (?:the )?[A-Z][\w.’' -]{{1,40}})",
    rf"{_ANOTHER}{_TELLS} {_WHEN}\b{_WHERE}{{0,60}}",
    rf"{_ANOTHER}(?:{_TELLS}|tweeted|responded|replied) (?:this(?: way)?|the following|as follows|in part)",
    rf"[,”\"] {_TELLS} (?:the )?{_NAME}(?: (?:{_NAME}|of|the|and)){{0,5}}",
    rf"(?:{_BEGINS}|, |\()[Vv]ia (?!Twitter|Facebook|YouTube|Instagram){_NAMES}\)?",
    rf"\bin (?:an?|his|her|their|its) (?:\w+ )?(?:statement|letter|message|e-?mail|op-ed)\b{_WHERE}{{0,40}}",
    r"\bthe following (?:\w+ )?(?:statement|message|letter|reply|response)\b[^.;:\n]{0,60}",
    r"[\[(](?:emphasis|bold|italics) (?:added|mine|ours)[\])]",
    rf"{_BEGINS}From (?:the )?[\w.’' ,()-]{{2,50}}",
    rf"^The {_NAME}(?: (?:of|the|and|{_NAME})){{1,5}}",
)
"""How a line ends that tells who speaks next: by a word of saying and at most where, when and to whom it was said, by a
statement or a stress that is announced, by "From the report" or "via the Herald", by a paper's name alone."""
_LENDS = re.compile(f"(?:{'|'.join(_ENDINGS)}):$")
_MARKS = "\"“”‘'«*•–—-"
_TAIL, _SHORTEST = 120, 60
"""Characters at the end of a line that are looked at; and of a paragraph, with fewer it may be an item or a subhead."""


def spans(text: str) -> list[Span]:
    """Each paragraph so led in, in order; one in quotation marks of its own needs no help, nor does a list.

    What ends in a colon is the writer's, who leads in something else.
    """
    return list(_lent(text)) if _COLON in text else []


def _lent(text: str) -> Iterator[Span]:
    at = text.find(_COLON)
    while at >= 0:
        line = text[max(text.rfind("\n", 0, at) + 1, at - _TAIL) : at + 1]
        start = at + 1 + len(text[at + 1 : at + 5]) - len(text[at + 1 : at + 5].lstrip())
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        given = end - start >= _SHORTEST and text[start] not in _MARKS and text[end - 1] != ":"
        if given and _LENDS.search(line):
            yield Span(start, end)
        at = text.find(_COLON, at + 1)
