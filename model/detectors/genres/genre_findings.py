"""Says of a piece what is fair to say of its kind, and where of news too little is sourced to say much of it."""

from collections.abc import Callable
from dataclasses import replace

from model.detectors import wording
from model.detectors.formats import interview, study
from model.detectors.genres import genre
from model.detectors.reading import Reading
from model.detectors.sourcing import thin_sourcing
from model.types import Finding, Form

_SIGNALS = {
    "opinion": ("attribution", "subjectivity", "persuasion", "loaded_language"),
    "satire": ("attribution",),
    "interview": ("attribution", "subjectivity"),
    "study": ("attribution",),
    "live_blog": ("attribution",),
    "sponsored": ("attribution", "subjectivity", "persuasion"),
}
"""Of which signals there is something to say in each kind of writing."""

_SILENT = {
    "opinion": ("subjectivity", "persuasion", "loaded_language"),
    "interview": ("subjectivity",),
    "sponsored": ("subjectivity", "persuasion"),
}
"""Of which it is to be said otherwise that nothing was found: that a column holds no opinion is hardly so."""


def finding(signal: str, found: Finding, form: Form, reading: Reading) -> Finding:
    """The finding in words that fit what was read; its numbers and hits are left as they are."""
    if form.genre == "news" and signal == "attribution" and not reading.passage:
        return replace(found, says=f"{found.says} {thin_sourcing.says(reading)}".strip())
    if signal not in _SIGNALS.get(form.genre, ()):
        return found
    facts = _FACTS[form.genre](reading.text) if form.genre in _FACTS else {}
    key = f"{form.genre}_{signal}"
    silent = not found.hits and signal in _SILENT.get(form.genre, ())
    return replace(found, says=wording.say(genre.NAME, f"{key}_none" if silent else key, says=found.says, **facts))


def _of_interview(text: str) -> dict[str, str]:
    name = interview.who(text)
    return {"who": _say("interview_named", name=name) if name else _say("interview_one")}


def _of_study(text: str) -> dict[str, str]:
    if study.is_abstract(text):
        return {"research": _say("study_itself")}
    told = study.told(text)
    authors = _say("study_authors" if told.authors else "study_silent")
    outside = _say("study_outside" if told.outside else "study_alone")
    return {"research": _say("study_told", authors=authors, outside=outside)}


def _say(key: str, **facts: str) -> str:
    return wording.say(genre.NAME, key, **facts)


_FACTS: dict[str, Callable[[str], dict[str, str]]] = {"interview": _of_interview, "study": _of_study}
