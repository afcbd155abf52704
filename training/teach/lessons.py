"""All lessons of the signals' detectors, written out: annotated spans in, every table that serving reads out."""

from pathlib import Path

from model.types import Taught
from training.teach import (
    attribution,
    clickbait,
    distilled,
    persuasive_words,
    sentence_context,
    sentence_slant,
    support,
    techniques,
)


def taught(spans: Path, seed: int) -> Taught:
    """Table name to its arrays, the same from the same rows and seed."""
    network = distilled.read()
    return {
        **attribution.teach(spans, seed),
        **clickbait.teach(spans),
        **support.teach(spans, seed),
        **sentence_slant.teach(network),
        **persuasive_words.teach(spans, network, seed),
        **sentence_context.teach(),
        **techniques.teach(spans, network, seed),
    }
