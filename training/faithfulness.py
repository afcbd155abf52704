"""Whether what the report says its evidence moved is what moves when the evidence is taken out of the article."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.special import logit

from model.scorer import Scorer
from model.types import Report, Taught
from model.verdict import Evidence
from training import figures, robustness
from training.articles import Labelled
from training.cross_validation import Held, Vector
from training.figures import Figure

MOST, EACH = 150, 6
"""Articles, and pieces of evidence of each, strongest first."""

_BY = "no explanation"


@dataclass(frozen=True, slots=True)
class Taken:
    """Evidence of one publisher's article taken out: what was ``said`` to go from the log-odds, and what ``went``."""

    publisher: str
    said: float
    went: float


@dataclass(frozen=True, slots=True)
class Turned:
    """The words that were said to be ``enough`` to change a band taken out, and whether the band then ``changed``."""

    publisher: str
    enough: bool
    changed: bool


def rows(held: Held, labelled: Sequence[Labelled], taught: Taught, seed: int) -> list[Figure]:
    """Agreement over a fixed sample of articles of unseen publishers."""
    scorer = robustness.unseen(held, taught)
    sample = robustness.drawn(scorer, [labelled[row] for row in held.unseen], seed)[:MOST]
    scored = [(article, scorer.score(text=article.text, title=article.title)) for article in sample]
    taken = [each for article, report in scored for each in _singly(scorer, article, report)]
    turned = [each for article, report in scored for each in _together(scorer, article, report)]
    return [*of_each(taken, seed), *of_all(turned, seed)]


def without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with the words of the spans gone, and the space that they leave."""
    for start, end in sorted(spans, reverse=True):
        before, after = text[:start], text[end:]
        text = before + (after.lstrip(" ") if not before or before[-1].isspace() else after)
    return text


def _singly(scorer: Scorer, article: Labelled, report: Report) -> list[Taken]:
    told = sorted((e for s in report.signals for e in s.evidence), key=lambda e: (-abs(e.effect), e.span))[:EACH]
    now = _log_odds(report)
    left = [(e.effect, _score_without(scorer, article, [e])) for e in told]
    return [Taken(article.publisher, said, now - _log_odds(after)) for said, after in left if after.verdict]


def _together(scorer: Scorer, article: Labelled, report: Report) -> list[Turned]:
    found = []
    for change in report.changes:
        after = _score_without(scorer, article, change.evidence)
        if after.verdict and report.verdict and change.evidence:
            found.append(Turned(article.publisher, change.enough, after.verdict.band != report.verdict.band))
    return found


def _score_without(scorer: Scorer, article: Labelled, evidence: Iterable[Evidence]) -> Report:
    left = replace(article, text=without(article.text, (each.span for each in evidence)))
    return scorer.score(text=left.text, title=left.title)


def _log_odds(report: Report) -> float:
    return float(logit(report.verdict.probability)) if report.verdict else float("nan")


def of_each(taken: Sequence[Taken], seed: int) -> list[Figure]:
    """What single pieces of evidence were said to move, against what their removal moved."""
    if not taken:
        return []
    said, went = np.array([t.said for t in taken]), np.array([t.went for t in taken])
    publishers = [t.publisher for t in taken]

    def figure(name: str, of: Callable[[Vector, Vector], float], beside: float) -> Figure:
        low, high = figures.interval(lambda drawn: of(said[drawn], went[drawn]), publishers, seed)
        return Figure("score", f"evidence taken out, {name}", len(taken), of(said, went), low, high, _BY, beside)

    common = max(float((went > 0).mean()), float((went < 0).mean()))
    return [
        figure("effect said and seen, correlation", _correlation, 0.0),
        figure("effect said and seen, same sign", _same_sign, common),
        figure("effect said and seen, mean difference", _difference, float(np.abs(went).mean())),
    ]


def of_all(turned: Sequence[Turned], seed: int) -> list[Figure]:
    """How often the band did what the report said it would."""
    found = []
    for name, beside, part in (
        ("band changes where it was said to", 0.0, [t for t in turned if t.enough]),
        ("band stays where it was said to", 1.0, [t for t in turned if not t.enough]),
    ):
        right = np.array([float(t.changed == t.enough) for t in part])
        if part:
            found.append(_share(f"evidence taken out, {name}", right, [t.publisher for t in part], beside, seed))
    return found


def _share(name: str, right: Vector, publishers: Sequence[str], beside: float, seed: int) -> Figure:
    low, high = figures.interval(lambda drawn: float(right[drawn].mean()), publishers, seed)
    return Figure("score", name, len(right), float(right.mean()), low, high, _BY, beside)


def _correlation(said: Vector, went: Vector) -> float:
    return float(np.corrcoef(said, went)[0, 1]) if said.std() and went.std() else 0.0


def _same_sign(said: Vector, went: Vector) -> float:
    return float(np.mean(np.sign(said) == np.sign(went)))


def _difference(said: Vector, went: Vector) -> float:
    return float(np.abs(said - went).mean())
