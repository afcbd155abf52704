"""All lessons of the signals' detectors, written out: annotated spans in, every table that serving reads out."""

from pathlib import Path

from model.detectors import heads as sentence_heads
from model.types import Taught
from training.teach import attribution, clickbait, heads, slant, support, techniques


def taught(spans: Path, seed: int) -> Taught:
    """Table name to its arrays, the same from the same rows and seed."""
    return {
        **attribution.teach(spans, seed),
        **clickbait.teach(spans, seed),
        **support.teach(spans, seed),
        **slant.teach(spans, seed),
        **techniques.teach(spans, seed),
        sentence_heads.TABLE: heads.stacked(slant.sentence_heads(spans, seed)),
    }
