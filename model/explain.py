"""What each signal and each piece of evidence moved, and the fewest words that carry the verdict: sums, no guesses."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from model import classifier, features
from model.classifier import Classifier, Terms
from model.features import Features
from model.verdict import Band, Change, Evidence, Share, Verdict

_BANDS: tuple[Band, ...] = ("thin", "mixed", "well_reported")


def effects(box: Classifier, read: Features) -> dict[str, float]:
    """Signal name to its effect on the log-odds; ``base + sum(effects)`` is the logit of the probability."""
    moved = dict.fromkeys(read.findings, 0.0)
    for name, term in zip(features.SIGNAL_OF, classifier.terms(box, read.row), strict=True):
        moved[name] += float(term)
    return moved


def evidence(box: Classifier, read: Features) -> dict[str, tuple[Evidence, ...]]:
    """Signal name to the words whose part in its effect is exact, strongest first.

    With the length of the article held, each is what its words add inside the range seen in training.
    """
    slopes = classifier.slopes(box)
    return {name: _weighed(name, finding.shares, slopes) for name, finding in read.findings.items()}


def changes(
    box: Classifier, read: Features, verdict: Verdict, log_odds: float, told: Mapping[str, Sequence[Evidence]]
) -> tuple[Change, ...]:
    """What would bring the score into each neighbouring band, the lower first; ``told`` is all ``evidence``.

    Only words that speak against a band keep the score out of it, so the fewest are the strongest of them. What a
    measure lies beyond its range has to go first, for until then nothing that goes is felt.
    """
    at, words = _BANDS.index(verdict.band), [e for own in told.values() for e in own]
    unfelt = classifier.beyond(box, read.row) * classifier.slopes(box)
    found = []
    if at > 0:
        down = log_odds - verdict.edges[at - 1] + float(np.clip(unfelt, 0, None).sum())
        found.append(_change(_BANDS[at - 1], down, [e for e in words if e.effect > 0]))
    if at < len(_BANDS) - 1:
        up = verdict.edges[at] - log_odds - float(np.clip(unfelt, None, 0).sum())
        found.append(_change(_BANDS[at + 1], up, [e for e in words if e.effect < 0]))
    return tuple(found)


def _weighed(name: str, shares: Sequence[Share], slopes: Terms) -> tuple[Evidence, ...]:
    first, moved = features.SIGNAL_OF.index(name), dict[tuple[int, int], float]()
    for span, amount, measure in shares:
        moved[span] = moved.get(span, 0.0) + float(amount * slopes[first + measure])
    return _strongest_first(Evidence(name, span, effect) for span, effect in moved.items() if effect)


def _strongest_first(words: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(sorted(words, key=lambda each: (-abs(each.effect), each.span)))


def _change(to: Band, distance: float, words: Sequence[Evidence]) -> Change:
    strongest = _strongest_first(words)
    gone = np.cumsum([abs(e.effect) for e in strongest])
    needed = int(np.searchsorted(gone, distance, side="right")) + 1
    return Change(to, distance, strongest[:needed], enough=needed <= len(strongest))
