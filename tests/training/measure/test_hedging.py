from pathlib import Path

import pytest

from model import artefact
from training.measure import hedging

SPANS = Path(__file__).parents[4] / "shared" / "corpora" / "spans"


def test_the_annotation_holds_places_and_no_text() -> None:
    rows = hedging.annotated()
    assert len(rows) >= 320
    assert all(set(row) == {"corpus", "id", "sentence", "hedges", "drawn"} for row in rows)
    assert all(row["sentence"][0] <= a < b <= row["sentence"][1] for row in rows for a, b in row["hedges"])


@pytest.mark.skipif(not SPANS.is_dir(), reason=f"annotated corpora are not at {SPANS}")
def test_hits_stand_up_to_the_annotation() -> None:
    precision, recall, *_ = hedging.figures(SPANS, artefact.load().taught, 7)
    assert precision.rows == recall.rows == 200
    assert precision.value >= 0.85 > precision.baseline_value
    assert recall.value >= 0.85
