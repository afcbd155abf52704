"""Tells an interview: questions and answers take turns, with the speaker named before each or edited from a talk."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from model.types import Span

_EDITED = re.compile(
    r"\b(?:interview|conversation|transcript|discussion|exchange|talk|q ?& ?a|answers|responses|remarks)\b"
    r"[^.\n]{0,60}\b(?:edited|condensed)\b"
    r"|\bedited (?:and condensed )?for (?:length|clarity|brevity)\b|\bcondensed and (?:lightly )?edited\b",
    re.IGNORECASE,
)
_HEADING = re.compile(r"^interview\s*[:|–-]|\bq ?& ?a\b|^\w+ questions (?:for|with)\b", re.IGNORECASE)
_LABEL = re.compile(r"\W{0,2}(Q|A|(?:[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*){0,3}) ?[:.](?=\s)")
_NO_SPEAKER = re.compile(
    r"(?:note|editor|update|related|read|watch|photo|source|more|also|see|correction|image|video|by|text|caption|exclusive|"
    r"advertisement|question|fact|claim|verdict|breaking)s?\b|\w+\.$",
    re.IGNORECASE,
)
_TURNS, _SHARE, _EACH, _ASKED = 4, 0.3, 2, 2
"""Turns, their share of all paragraphs, how often each of two speakers speaks, and how often one of them asks."""
_QUESTION = 60
"""Most words of a question; an answer is longer."""
_PUT = re.compile(r"\b(?:you|your|you['’]\w+)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:I|I['’]\w+|[Mm]y|[Ww]e|[Ww]e['’]\w+|[Oo]ur)\b")
_PUT_LEAST, _PUT_SHARE = 3, 0.12
"""Questions put to somebody who answers in the first person, and the share of paragraphs that are answered questions.

Of 6,912 articles this finds five interviews that nothing else shows, and nothing that is none.
"""
_SPEAKERS = 3
"""Most speakers of whom one can be said to be the one who is interviewed."""

Turn = tuple[str, str]
"""A speaker and what is said."""


def is_headed(title: str | None) -> bool:
    """Whether the headline says that this is an interview."""
    return bool(_HEADING.search(title or ""))


def holds(title: str | None, text: str) -> bool:
    """Whether the text has the form of questions and answers, or says that it was edited from a talk."""
    paragraphs = _paragraphs(text)
    spoken = _turns(paragraphs)
    often = [count for count in Counter(name for name, _ in spoken).values() if count >= _EACH]
    asked = sum("?" in said for _, said in spoken) >= _ASKED
    if len(often) >= _EACH and asked and sum(often) >= max(_TURNS, _SHARE * len(paragraphs)):
        return True
    if _is_put_and_answered(paragraphs):
        return True
    said = is_headed(title) or _is_edited(text) or _is_opened(spoken)
    return said and sum(map(_is_question, paragraphs)) > _ASKED


def spoken(title: str | None, text: str) -> Span | None:
    """From the first turn to the end of an interview, whose words are the speakers'; None where it is none."""
    if not holds(title, text):
        return None
    lines = re.finditer(r"\S[^\n]*", text)
    first = next((line.start() for line in lines if _is_question(line.group().strip()) or _turns([line.group()])), None)
    return None if first is None else Span(first, len(text))


def who(text: str) -> str | None:
    """The one who answers: the name before the most words, where a few names stand before what is said."""
    said: Counter[str] = Counter()
    for name, words in _turns(_paragraphs(text)):
        said[name] += len(words.split()) - _QUESTION * words.endswith("?")
    name = said.most_common(1)[0][0] if 1 < len(said) <= _SPEAKERS else "A"
    return name if len(name) > 1 else None


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _turns(paragraphs: Sequence[str]) -> list[Turn]:
    found = ((_LABEL.match(paragraph), paragraph) for paragraph in paragraphs)
    return [
        (label.group(1), paragraph[label.end() :].strip())
        for label, paragraph in found
        if label and _is_speaker(label.group(), label.group(1))
    ]


def _is_speaker(label: str, name: str) -> bool:
    """A full stop ends the label of Q and A alone: behind other names it ends a sentence, or an initial."""
    return (label.endswith(":") and not _NO_SPEAKER.match(name)) or name in {"Q", "A"}


def _is_opened(spoken: Sequence[Turn]) -> bool:
    """Whether the names stand before the first question and its answer alone, as many papers print it."""
    return len(spoken) > 1 and spoken[0][1].endswith("?") and spoken[0][0] != spoken[1][0]


def _is_put_and_answered(paragraphs: Sequence[str]) -> bool:
    """Whether questions stand alone, each before an answer, and enough ask "you" and are answered by "I" or "we"."""
    pairs = [
        (asked, answer) for asked, answer in pairwise(paragraphs) if _is_question(asked) and not _is_question(answer)
    ]
    put = sum(bool(_PUT.search(asked) and _OWN.search(answer)) for asked, answer in pairs)
    return put >= _PUT_LEAST and len(pairs) >= max(_TURNS, _PUT_SHARE * len(paragraphs))


def _is_edited(text: str) -> bool:
    return ("edited" in text or "condensed" in text) and bool(_EDITED.search(text))


def _is_question(paragraph: str) -> bool:
    """Whether a short paragraph is a question of its own, outside quotation marks."""
    return paragraph.endswith("?") and paragraph[0] not in "\"“'‘" and len(paragraph.split()) <= _QUESTION
