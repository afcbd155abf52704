"""Labelled articles as training sees them: one publisher class, names of the publisher masked, near-copies left out."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import md5
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from training import corpora
from training.corpora import Row
from training.errors import UnusableCorpus

Quality = Literal["high", "mixed", "low"]

_REPORTING: dict[str, Quality] = {
    "very-high": "high",
    "high": "high",
    "mostly-factual": "high",
    "mixed": "mixed",
    "low": "low",
    "very-low": "low",
}
_GENERIC = frozenset({"the", "news", "post", "times", "daily", "com", "org", "net", "www", "media", "online", "press"})


LEAST_PUBLISHERS = 5
"""Of each side: fewer cannot be parted into five folds."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article with the class of its publisher. ``rating`` is 0..1 where raters gave one."""

    id: str
    corpus: str
    publisher: str
    quality: Quality
    rating: float | None
    leaning: str | None
    title: str
    text: str
    split: str


def read(paths: Sequence[Path], most: int = 40) -> list[Labelled]:
    """Every usable row of the corpora, at most ``most`` a publisher, in a fixed order that no file order changes."""
    rows = (row for path in paths for row in corpora.rows(path, "id", "text"))
    return _capped((article for row in rows if (article := labelled(row)) is not None), most)


def labelled(row: Row) -> Labelled | None:
    """The row as training reads it, or None where it has no publisher class or text, is satire, or is a near-copy."""
    quality = publisher_class(row)
    judged_apart = row.get("label") == "satire" or row.get("genre") in {"satire", "opinion", "live_blog"}
    if quality is None or row.get("dup_of") or judged_apart or not row["text"].strip():
        return None
    mask = _names(row)
    return Labelled(
        id=row["id"],
        corpus=row.get("corpus") or "",
        publisher=row["source"].lower(),
        quality=quality,
        rating=_rating(row),
        leaning=row.get("leaning") or row.get("src_leaning"),
        title=masked(corpora.headline(row), mask),
        text=masked(row["text"], mask),
        split=row.get("split", "train"),
    )


def publisher_class(row: Row) -> Quality | None:
    """The publisher's class: News-Media-Reliability, else the reporting rating, else a label that is one of ours."""
    if not row.get("source"):
        return None
    for stated in (row.get("src_fact"), _REPORTING.get(str(row.get("src_mbfc"))), row.get("label")):
        if stated in {"high", "mixed", "low"}:
            return stated
    return None


def _rating(row: Row) -> float | None:
    """What raters say of the publisher, or the corpus itself where its label is the publisher's class."""
    own = row.get("reliability") if row.get("label") in {"high", "mixed", "low"} else None
    stated = row.get("src_pc1")
    return own if stated is None else stated


def masked(text: str, names: re.Pattern[str]) -> str:
    """The text with its publisher's name and address replaced, so that no model can learn who printed it."""
    return names.sub("Outlet", text)


def groups(articles: Sequence[Labelled]) -> NDArray[np.str_]:
    """The publisher of each article, for disjoint folds."""
    return np.array([article.publisher for article in articles])


def weights(articles: Sequence[Labelled]) -> NDArray[np.float64]:
    """Square-root publisher weights, mean 1: a publisher counts more with more articles, but not in proportion."""
    size: dict[str, int] = defaultdict(int)
    for article in articles:
        size[article.publisher] += 1
    weight = np.array([size[article.publisher] ** -0.5 for article in articles])
    return np.asarray(weight / weight.mean())


def _names(row: Row) -> re.Pattern[str]:
    stem = row["source"].lower().removeprefix("www.").split(".")[0]
    given = {row["source"], stem, row.get("publisher") or stem}
    kept = {name for name in given if name and name.lower() not in _GENERIC and len(name) > 2}
    longest_first = sorted((re.escape(name) for name in kept), key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(longest_first)})\b" if longest_first else r"(?!)", re.IGNORECASE)


def _capped(articles: Iterable[Labelled], most: int) -> list[Labelled]:
    by_publisher: dict[str, list[Labelled]] = defaultdict(list)
    for article in articles:
        by_publisher[article.publisher].append(article)
    kept = (sorted(own, key=_lot)[:most] for own in by_publisher.values())
    return sorted((article for own in kept for article in own), key=lambda article: (article.publisher, article.id))


def _lot(article: Labelled) -> str:
    return md5(article.id.encode(), usedforsecurity=False).hexdigest()


def usable(paths: Sequence[Path]) -> list[Labelled]:
    """What ``read`` gives; raises UnusableCorpus where nothing could be learned from it."""
    missing = [path for path in paths if not path.is_file()]
    if missing:
        raise UnusableCorpus(missing, "no such file")
    found = read(paths)
    publishers = {level: len({a.publisher for a in found if a.quality == level}) for level in ("high", "mixed", "low")}
    if publishers["high"] < LEAST_PUBLISHERS or publishers["mixed"] + publishers["low"] < LEAST_PUBLISHERS:
        counted = ", ".join(f"{level} {count}" for level, count in publishers.items())
        raise UnusableCorpus(paths, f"needs {LEAST_PUBLISHERS} publishers high and as many not; it has {counted}")
    return found
