"""How well scores part reliable outlets from the others: pooled, inside one corpus, with one corpus left out."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from training import figures, folds
from training.articles import Labelled
from training.cross_validation import BASELINE, Judged, Vector
from training.figures import Figure

Rows = NDArray[np.int64]

POOLED, BELOW = "AUC high against low", "AUC high against low and mixed"
MEAN_INSIDE = f"{POOLED}, mean inside the corpora"
MEAN_APART = f"{POOLED}, mean of corpora left out"
UNCASED = "without the headline's case"


def rows(judged: Judged, labelled: Sequence[Labelled], seed: int) -> list[Figure]:
    """Every figure of the table that is an AUC, in the table's order."""
    quality = np.array([article.quality for article in labelled])
    clear = np.flatnonzero(quality != "mixed")
    inside = _clear_of_each(labelled)
    return [
        figure(POOLED, [clear], (judged.logits, judged.baseline), labelled, seed),
        figure(BELOW, [np.arange(len(labelled))], (judged.logits, judged.baseline), labelled, seed),
        *(
            figure(f"{POOLED} inside {corpus}", [own], (judged.logits, judged.baseline), labelled, seed)
            for corpus, own in inside.items()
        ),
        *_means(judged, labelled, list(inside.values()), seed),
        *_uncased(judged, labelled, [clear], list(inside.values()), seed),
    ]


def figure(
    measure: str, parts: Sequence[Rows], scores: tuple[Vector, Vector], labelled: Sequence[Labelled], seed: int
) -> Figure:
    """The mean over ``parts`` of the AUC inside each, high against the rest; ``scores`` are ours and the baseline's."""
    together = np.concatenate(parts)
    part = np.repeat(np.arange(len(parts)), [len(own) for own in parts])
    high = np.array([labelled[row].quality == "high" for row in together])

    def mean(scored: Vector, drawn: Rows) -> float:
        return float(np.mean([_auc(high[own], scored[own]) for own in _split(part, drawn, len(parts))]))

    ours, beside = (scored[together] for scored in scores)
    publishers = [labelled[row].publisher for row in together]
    low, up = figures.interval(lambda drawn: mean(ours, drawn), publishers, seed)
    all_ = np.arange(len(together))
    return Figure("score", measure, len(together), mean(ours, all_), low, up, BASELINE, mean(beside, all_))


def _means(judged: Judged, labelled: Sequence[Labelled], inside: Sequence[Rows], seed: int) -> list[Figure]:
    apart = [own for own in inside if np.isfinite(judged.apart[own]).all()]
    found = [figure(MEAN_INSIDE, inside, (judged.logits, judged.baseline), labelled, seed)] if inside else []
    if apart:
        found.append(figure(MEAN_APART, apart, (judged.apart, judged.apart_baseline), labelled, seed))
    return found


def _uncased(
    judged: Judged, labelled: Sequence[Labelled], pooled: Sequence[Rows], inside: Sequence[Rows], seed: int
) -> list[Figure]:
    """What is left once what the headline's case adds is taken out of every sum: a custom, and easily changed."""
    parts = {POOLED: pooled, BELOW: [np.arange(len(labelled))], **({MEAN_INSIDE: inside} if inside else {})}
    scores = judged.uncased, judged.baseline
    return [figure(f"{name}, {UNCASED}", rows, scores, labelled, seed) for name, rows in parts.items()]


def _clear_of_each(labelled: Sequence[Labelled]) -> dict[str, Rows]:
    """The high and low rows of each corpus that is ranked inside, where it has both."""
    own = {
        corpus: np.array([i for i, a in enumerate(labelled) if a.corpus == corpus and a.quality != "mixed"], int)
        for corpus in folds.RANKED
    }
    return {corpus: rows for corpus, rows in own.items() if len({labelled[i].quality for i in rows}) == 2}


def _split(part: NDArray[np.int64], drawn: Rows, parts: int) -> list[Rows]:
    return [drawn[part[drawn] == number] for number in range(parts)]


def _auc(high: NDArray[np.bool_], scored: Vector) -> float:
    """NaN where the rows hold one class only."""
    return float(roc_auc_score(high, scored)) if len(high) and 0 < high.mean() < 1 else np.nan
