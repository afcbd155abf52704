"""How often the band flips for what does not matter, and whether tricks with characters lift a score."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from model.artefact import Artefact
from model.scorer import PAGE, Scorer
from model.signals import style
from model.types import Report, Taught
from training import cross_validation, figures, nested_training
from training.articles import Labelled
from training.cross_validation import BASELINE, Held, Vector
from training.figures import Figure
from training.perturbations import ALIKE, REPORTED, Perturbed

MOST = 300
"""Articles of unseen publishers that are disturbed."""

_BANDS = ("thin", "mixed", "well_reported")
_EDGES = (1 / 3, 2 / 3)
_ABSTAINED = -1

Statistic = Callable[["Read", NDArray[np.int64]], float]


@dataclass(frozen=True, slots=True)
class Read:
    """Bands (0 to 2, -1 where there is none) and probabilities (NaN there), shape (readings, articles).

    The first reading is of the articles as they are, then come those of ``perturbations.ALIKE`` and of ``REPORTED``.
    """

    band: NDArray[np.int64]
    probability: Vector


def rows(held: Held, labelled: Sequence[Labelled], taught: Taught, seed: int) -> list[Figure]:
    """Flips for each disturbance, for all that must not matter together, and what each trick lifts."""
    scorer = unseen(held, taught)
    sample = drawn(scorer, [labelled[row] for row in held.unseen], seed)
    if not sample:
        return []
    pieces = [[Perturbed(a.title, a.text) for a in sample], *_disturbed(sample, seed)]
    ours = read([[_scored(scorer, piece) for piece in reading] for reading in pieces])
    beside = _plain([labelled[row] for row in held.taught_on], sample, pieces)
    publishers = [article.publisher for article in sample]

    def figure(name: str, statistic: Statistic) -> Figure:
        low, high = figures.interval(lambda chosen: statistic(ours, chosen), publishers, seed)
        all_ = np.arange(len(sample))
        return Figure("score", name, len(sample), statistic(ours, all_), low, high, BASELINE, statistic(beside, all_))

    return [figure(name, statistic) for name, statistic in _measures()]


def unseen(held: Held, taught: Taught) -> Scorer:
    """What the first fold learned, as a reader would use it."""
    whole = {**taught, style.TABLE: held.learned.register}
    return Scorer(Artefact(whole, held.learned.classifier, {"version": "0"}, "", ""), PAGE)


def drawn(scorer: Scorer, labelled: Sequence[Labelled], seed: int) -> list[Labelled]:
    """Up to MOST articles that are scored as they are, drawn by lot."""
    lot = Random(seed).sample(labelled, len(labelled))
    found = list[Labelled]()
    for article in lot:
        if len(found) < MOST and scorer.score(text=article.text, title=article.title).verdict:
            found.append(article)
    return found


def read(reports: Sequence[Sequence[Report]]) -> Read:
    """Reports, one list a reading."""
    verdicts = [[report.verdict for report in reading] for reading in reports]
    return Read(
        np.array([[_BANDS.index(v.band) if v else _ABSTAINED for v in row] for row in verdicts]),
        np.array([[v.probability if v else np.nan for v in row] for row in verdicts]),
    )


def flipped(at: int, reading: Read, chosen: NDArray[np.int64]) -> float:
    """The share of articles whose band the disturbance moves, or whose score it takes away."""
    return float(np.mean(reading.band[at, chosen] != reading.band[0, chosen]))


def lifted(at: int, reading: Read, chosen: NDArray[np.int64]) -> float:
    """The share of articles that the disturbance lifts by a band at least."""
    return float(np.mean((reading.band[0, chosen] >= 0) & (reading.band[at, chosen] > reading.band[0, chosen])))


def lift(at: int, reading: Read, chosen: NDArray[np.int64]) -> Vector:
    """What the disturbance adds to each probability; nothing where it takes the score away."""
    return np.asarray(np.nan_to_num(reading.probability[at, chosen] - reading.probability[0, chosen]))


def _measures() -> list[tuple[str, Statistic]]:
    """The name of each figure and how it is counted."""
    found: list[tuple[str, Statistic]] = [("flips of band, mean of what must not matter", _flipped_at_all)]
    for at, disturbance in enumerate((*ALIKE, *REPORTED), start=1):
        found.append((f"flips of band, {disturbance.name}", partial(flipped, at)))
        if disturbance.trick:
            found.append((f"lift by {disturbance.name}, mean", partial(_mean_lift, at)))
            found.append((f"lift by {disturbance.name}, most", partial(_most_lift, at)))
            found.append((f"lifted by a band by {disturbance.name}", partial(lifted, at)))
    return found


def _flipped_at_all(reading: Read, chosen: NDArray[np.int64]) -> float:
    return float(np.mean([flipped(at, reading, chosen) for at in range(1, len(ALIKE) + 1)]))


def _mean_lift(at: int, reading: Read, chosen: NDArray[np.int64]) -> float:
    return float(lift(at, reading, chosen).mean())


def _most_lift(at: int, reading: Read, chosen: NDArray[np.int64]) -> float:
    return float(lift(at, reading, chosen).max())


def _disturbed(sample: Sequence[Labelled], seed: int) -> list[list[Perturbed]]:
    return [
        [each.of((a.title, a.text), Random(f"{seed} {each.name} {a.id}")) for a in sample]
        for each in (*ALIKE, *REPORTED)
    ]


def _scored(scorer: Scorer, piece: Perturbed) -> Report:
    if piece.html is None:
        return scorer.score(text=piece.text, title=piece.title)
    return scorer.score(html=piece.html, title=piece.title)


def _plain(taught_on: Sequence[Labelled], sample: Sequence[Labelled], pieces: Sequence[Sequence[Perturbed]]) -> Read:
    """The baseline on the same readings; it is given the text of a page, for it reads no pages."""
    examined = [
        replace(article, title=piece.title, text=piece.text)
        for reading in pieces
        for article, piece in zip(sample, reading, strict=True)
    ]
    logits = cross_validation.plain(taught_on, examined, nested_training.known(taught_on))
    probability = expit(logits).reshape(len(pieces), len(sample))
    return Read(np.digitize(probability, _EDGES), probability)
