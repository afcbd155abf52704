"""What articles of the corpora were read to be, by whoever read them: ids and genres, and nothing of the texts.

A language model read title, opening, middle and end of each, blind to outlet and labels, one reading an article; of 204
that were read twice, 98% came out the same as to opinion or not. Only near-copies, texts under a hundred words and most
of what is labelled satire were not read. A corpus of one's own has none of these ids.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Judged:
    """The genre an article was read to be; ``sure`` is 0 (a coin's toss) to 2."""

    genre: str
    sure: int


def of(article: object) -> Judged | None:
    """What the article of this id was read to be, or None where nobody read it."""
    told = _readings().get(article) if isinstance(article, str) else None
    return parsed(told) if told else None


def parsed(told: str) -> Judged:
    """The reading as it is written down: genre, and how sure."""
    genre, sure = told.split()
    return Judged(genre, int(sure))


@cache
def _readings() -> dict[str, str]:
    read: dict[str, str] = json.loads(resources.files("training").joinpath("genre_readings.json").read_text("utf-8"))
    return read
