"""Where the score is wrong, in facts and never in words of an article: by kind of row, and the twenty at either end."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from model import features
from training import topics
from training.articles import Labelled
from training.cross_validation import Judged, Vector
from training.feature_table import Table

MOST = 20

_QUOTED = re.compile(r"[\"“][^\"“”\n]*[\"”]")
_LENGTHS = ((0, 200), (200, 400), (400, 800), (800, 1600), (1600, 10**9))
_STATEMENTS = features.NAMES.index("attribution.rate")
_LOADED = features.NAMES.index("loaded_language.rate")
_EVEN = 0.5


@dataclass(frozen=True, slots=True)
class Seen:
    """Articles, what was measured of them, and the probability that each was given unseen."""

    labelled: Sequence[Labelled]
    table: Table
    register: Vector
    probability: Vector


def seen(labelled: Sequence[Labelled], table: Table, judged: Judged) -> Seen:
    """The judgements beside the rows that were judged."""
    return Seen(labelled, table, judged.register, expit(judged.logits))


def told(rows: Seen) -> str:
    """The whole analysis as Markdown."""
    return "\n\n".join([analysed(rows), topics.told(rows.labelled, rows.probability), described(rows)])


def described(rows: Seen) -> str:
    """Two tables: the mistakes that the score was surest of, and those it was least sure of."""
    wrong = _wrong(rows)
    sure = sorted(wrong, key=lambda row: -abs(rows.probability[row] - _EVEN))
    head = (
        "| said | class | corpus | leaning | words | in quotation marks | statements per 1,000 words "
        "| loaded per 1,000 words | register |\n|---:|---|---|---|---:|---:|---:|---:|---:|"
    )
    most = "\n".join([head, *(_line(rows, row) for row in sure[:MOST])])
    least = "\n".join([head, *(_line(rows, row) for row in sure[::-1][:MOST])])
    return f"The surest mistakes:\n\n{most}\n\nThe least sure:\n\n{least}"


def analysed(rows: Seen) -> str:
    """Error and calibration for each kind of row: how many, how many are high, what was said of them on average."""
    kinds: tuple[tuple[str, Callable[[Labelled], str]], ...] = (
        ("class", lambda a: a.quality),
        ("corpus", lambda a: a.corpus),
        ("leaning", lambda a: a.leaning or "not placed"),
        ("words", lambda a: _length(a.text)),
    )
    head = (
        "| kind | rows | publishers | high | said on average | wrong of high and low |\n|---|---:|---:|---:|---:|---:|"
    )
    lines = [line for name, of in kinds for line in _by(rows, name, of)]
    return "\n".join([head, *lines])


def quoted_share(text: str) -> float:
    """The share of the characters that stand in quotation marks."""
    return sum(len(found) for found in _QUOTED.findall(text)) / max(len(text), 1)


def _wrong(rows: Seen) -> list[int]:
    """Reliable outlets given less than even, unreliable ones given more; mixed ones are neither."""
    said = {"high": rows.probability < _EVEN, "low": rows.probability >= _EVEN}
    return [at for at, a in enumerate(rows.labelled) if a.quality in said and said[a.quality][at]]


def _line(rows: Seen, row: int) -> str:
    article, measures = rows.labelled[row], rows.table.measures[row]
    facts = (
        f"{100 * rows.probability[row]:.0f}",
        article.quality,
        article.corpus,
        article.leaning or "not placed",
        f"{len(article.text.split()):,}",
        f"{quoted_share(article.text):.0%}",
        f"{measures[_STATEMENTS]:.0f}",
        f"{measures[_LOADED]:.1f}",
        f"{rows.register[row]:+.1f}",
    )
    return f"| {' | '.join(facts)} |"


def _by(rows: Seen, name: str, of: Callable[[Labelled], str]) -> Iterable[str]:
    kind, wrong = np.array([of(article) for article in rows.labelled]), set(_wrong(rows))
    order = [_named(low, high) for low, high in _LENGTHS] if name == "words" else sorted(set(kind.tolist()))
    for each in order:
        own = np.flatnonzero(kind == each)
        if len(own):
            yield _summed(f"{name}: {each}", rows, own, wrong)


def _summed(name: str, rows: Seen, own: NDArray[np.int64], wrong: set[int]) -> str:
    part = [rows.labelled[row] for row in own]
    clear = [row for row, a in zip(own.tolist(), part, strict=True) if a.quality != "mixed"]
    share = f"{sum(row in wrong for row in clear) / len(clear):.0%}" if clear else "–"
    high = np.mean([a.quality == "high" for a in part])
    said = rows.probability[own].mean()
    return f"| {name} | {len(own):,} | {len({a.publisher for a in part}):,} | {high:.0%} | {said:.0%} | {share} |"


def _length(text: str) -> str:
    words = len(text.split())
    return next(_named(low, high) for low, high in _LENGTHS if low <= words < high)


def _named(low: int, high: int) -> str:
    return f"{low:,} to {high:,}" if high < _LENGTHS[-1][1] else f"{low:,} and more"
