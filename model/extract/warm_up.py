"""Does once, at a server's start, what the first page of a process would otherwise wait for."""

from collections.abc import Callable

from model.extract import page

_PROSE = "The harbour board of Sallow met on Tuesday and voted to rebuild the pier, its clerk, Ines Marrow, said. "
_PAGE = f"""<html><head><title>Pier to be rebuilt</title><meta name="author" content="Ada Pell"></head><body>
<article><h1>Pier to be rebuilt</h1><p>By Ada Pell</p><time>the fourth of March</time><p>{_PROSE * 5}</p></article>
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Pier to be rebuilt"}}</script></body>"""


def warm(read: Callable[[str, str], object] = page.article) -> None:
    """Reads a small page of our own: loads what a page needs and compiles every pattern."""
    read(_PAGE, "https://tidings.example/pier")
