"""What each signal moved: exact, because the classifier is a sum."""

from model import classifier, features
from model.classifier import Classifier
from model.features import Features


def effects(box: Classifier, read: Features) -> dict[str, float]:
    """Signal name to its effect on the log-odds; ``base + sum(effects)`` is the logit of the probability."""
    moved = dict.fromkeys(read.findings, 0.0)
    for name, term in zip(features.SIGNAL_OF, classifier.terms(box, read.row), strict=True):
        moved[name] += float(term)
    return moved
