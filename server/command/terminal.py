"""A report for reading on a terminal: what is well done first, the evidence under it, the number last."""

import os
import re
import textwrap
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any, TextIO

from server.command import words
from server.problems import Json

WIDTH = 96
MOST_HITS = 3
MOST_VOICES = 8
MOST_QUOTE = 160
MOST_NAME = 60
COLOURS = {"bold": "1", "dim": "2", "good": "32", "bad": "33"}
SPACE = re.compile(r"\s+")
Paint = Callable[[str, str], str]


def colours(stream: TextIO) -> bool:
    """Whether to colour: on a terminal only, and not where NO_COLOR is set."""
    return stream.isatty() and "NO_COLOR" not in os.environ


def written(answer: Json, *, colour: bool) -> str:
    """The whole answer in words, with a blank line after it."""
    paint = _painted if colour else _plain
    lines = _rejected(answer, paint) if answer["status"] == "error" else _report(answer, paint)
    return "\n".join(lines) + "\n\n"


def _rejected(answer: Json, paint: Paint) -> Iterator[str]:
    error: Any = answer["error"]
    where = f"{error['source']}, line {error['line']}" if "line" in error else error["source"]
    yield paint("bold", f"{_clean(str(where))}: not read")
    yield f"  {error['title']}: {_clean(error['detail'])}"


def _report(answer: Json, paint: Paint) -> Iterator[str]:
    article: Any = answer["article"]
    yield paint("bold", _clean(article["title"] or str(answer["id"])))
    told = (
        words.GENRES.get(article["genre"]),
        article["byline"],
        article["site"],
        article["published"],
        words.counted(article["words"], "word"),
    )
    yield paint("dim", " · ".join(_clean(part) for part in told if part))
    for signal in _best_first(answer):
        yield from _signal(signal, paint)
    yield from _ledger(answer, paint)
    yield ""
    yield from _verdict(answer, paint)


def _best_first(answer: Json) -> list[Any]:
    signals: Any = answer["signals"]
    return sorted(signals, key=lambda signal: -(signal["effect"] or 0))


def _signal(signal: Any, paint: Paint) -> Iterator[str]:
    effect = signal["effect"]
    moved = "" if effect is None else paint(_colour(effect), f"  {effect:+.2f}")
    yield ""
    yield paint("bold", words.SIGNALS.get(signal["name"], signal["name"])) + moved
    yield from _wrapped(_clean(signal["says"]), "  ")
    hits = [hit for hit in signal["hits"] if hit.get("statement", True)]
    for hit in hits[:MOST_HITS]:
        quote = textwrap.shorten(_clean(hit["quote"]), MOST_QUOTE, placeholder=" …")
        yield from _wrapped(f"› {quote}", "    ")
        yield from (paint("dim", line) for line in _wrapped(_clean(hit["note"]), "      "))
    more = len(hits) - MOST_HITS
    if more > 0:
        yield paint("dim", f"    and {more} more")


def _ledger(answer: Json, paint: Paint) -> Iterator[str]:
    """A line for each source: whoever says most stands first, what nobody is named for last."""
    ledger: Any = answer["ledger"]
    voices: dict[int, list[Any]] = {}
    for entry in ledger:
        voices.setdefault(entry["voice"], []).append(entry)
    if not voices:
        return
    yield ""
    yield paint("bold", words.LEDGER)
    for entries in sorted(voices.values(), key=lambda each: (each[0]["who"] is None, -len(each)))[:MOST_VOICES]:
        yield from _wrapped(_voice(entries), "  ")
    if len(voices) > MOST_VOICES:
        yield paint("dim", f"    and {words.counted(len(voices) - MOST_VOICES, 'more source')}")


def _voice(entries: list[Any]) -> str:
    who = entries[0]["who"]
    quoted, only = (
        sum(entry[key] == yes for entry in entries) for key, yes in (("form", "direct"), ("only_support", True))
    )
    told = [
        words.KINDS[who["kind"]] if who else "",
        words.counted(len(entries), "statement"),
        words.QUOTED.format(quoted=quoted) if quoted else "",
        words.ONLY_SUPPORT.format(only=only) if only else "",
    ]
    name = textwrap.shorten(_clean(who["text"]), MOST_NAME, placeholder=" …") if who else words.NOBODY
    return f"{name}: {', '.join(part for part in told if part)}"


def _colour(effect: float) -> str:
    return "dim" if abs(effect) < 0.05 else "good" if effect > 0 else "bad"


def _verdict(answer: Json, paint: Paint) -> Iterator[str]:
    if answer["status"] == "abstained":
        reason: Any = answer["reason"]
        yield paint("bold", "No score: ") + words.REASONS.get(reason, reason)
        return
    score, interval, band = (answer[key] for key in ("score", "interval", "band"))
    low, high = interval if isinstance(interval, list) else (0, 100)
    yield from _wrapped(_sum(answer), "")
    yield from _wrapped(words.MEANING.format(score=score), "")
    yield paint("bold", f"{words.BANDS[str(band)]}: {score} of 100") + f" ({low} to {high}){_heard(answer)}"


def _heard(answer: Json) -> str:
    """What the number does not know: that nobody else is heard. An interview has one voice by its nature."""
    article: Any = answer["article"]
    ledger: Any = answer["ledger"]
    voices = {entry["voice"] for entry in ledger if entry["who"]}
    of_kind = {"sponsored": words.OWN, "interview": None}
    said = of_kind.get(article["genre"], words.HEARD.get(len(voices)))
    return f"; {said}" if said else ""


def _sum(answer: Json) -> str:
    base: Any = answer["base"]
    signals: Any = answer["signals"]
    moved = sum(signal["effect"] for signal in signals)
    return words.SUM.format(base=base, moved=moved, sum=base + moved, score=answer["score"])


def _wrapped(sentence: str, indent: str) -> list[str]:
    return textwrap.wrap(sentence, WIDTH, initial_indent=indent, subsequent_indent=indent)


def _clean(said: str) -> str:
    # An article is a stranger's text: its control characters could rewrite the reader's terminal.
    kept = "".join(c for c in SPACE.sub(" ", said) if unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
    return kept.strip()


def _painted(colour: str, said: str) -> str:
    return f"\x1b[{COLOURS[colour]}m{said}\x1b[0m"


def _plain(_: str, said: str) -> str:
    return said
