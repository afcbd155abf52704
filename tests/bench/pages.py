"""The pages that are read: real English news pages where the corpora are, else the seed articles as pages."""

import gzip
import html as entities
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model import extract
from model.errors import CopydeskError

LEAST_WORDS = 150
_ENGLISH = (None, "en")
_FRAME = (
    "<!doctype html><html lang=en><head><title>{title}</title><meta property=og:type content=article>"
    "<meta name=author content='{byline}'></head><body><nav><a href=/>Home</a> <a href=/news>News</a></nav>"
    "<article><h1>{title}</h1>{paragraphs}</article><footer>About · Contact · Privacy</footer></body></html>"
)


@dataclass(frozen=True, slots=True)
class Page:
    """One page's mark-up, its address where it is known, and the text that is taken from it."""

    html: str
    url: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """The pages and where they come from."""

    pages: tuple[Page, ...]
    origin: str


def chosen(folder: Path, seeds: Path, most: int) -> Chosen:
    """English pages with an article of some length, in the corpus' order, spread over it where there are too many."""
    index = folder / "pages.jsonl.gz"
    found = tuple(_read(_corpus(index) if index.exists() else _seeds(seeds)))
    kept = range(len(found)) if len(found) <= most else (at * len(found) // most for at in range(most))
    origin = str(folder) if index.exists() else "the seed articles, for want of real pages"
    return Chosen(tuple(found[at] for at in kept), origin)


def _read(stored: Iterator[tuple[str, str | None]]) -> Iterator[Page]:
    for html, url in stored:
        try:
            article = extract.article(html, url, None)
        except CopydeskError:
            continue
        if article.language == "en" and len(article.text.split()) >= LEAST_WORDS:
            yield Page(html, url, article.text)


def _corpus(index: Path) -> Iterator[tuple[str, str | None]]:
    with gzip.open(index, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row.get("lang") in _ENGLISH:
                url = row["url"] if row["url"].startswith("http") else None
                yield gzip.decompress((index.parent.parent / row["html"]).read_bytes()).decode("utf-8", "replace"), url


def _seeds(path: Path) -> Iterator[tuple[str, str | None]]:
    with path.open(encoding="utf-8") as lines:
        yield from ((_framed(json.loads(line)), None) for line in lines)


def _framed(row: dict[str, Any]) -> str:
    paragraphs = "".join(f"<p>{entities.escape(part)}</p>" for part in row["text"].split("\n") if part)
    title, byline = entities.escape(row["title"]), entities.escape(row.get("byline") or "", quote=True)
    return _FRAME.format(title=title, byline=byline, paragraphs=paragraphs)
