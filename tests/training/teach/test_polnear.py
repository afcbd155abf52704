"""Gold offsets become labels and runs of the words that serving cuts."""

import numpy as np
import pytest

from model.detectors.text import word_classes
from training.corpora import Row
from training.teach import polnear

TEXT = "Rain fell. Ada Pell said the bridge was safe."
TAUGHT = {word_classes.TABLE: {name: np.array([7], dtype=np.uint64) for name in ("hash", "fine", "coarse")}}
ROW: Row = {
    "id": "a",
    "text": TEXT,
    "attributions": [{"source_parts": [[11, 19]], "cue_parts": [[20, 24]], "content": [[25, 44]]}],
}


def test_labels_and_runs_follow_the_offsets() -> None:
    (gold,) = polnear.read([ROW], TAUGHT, np.zeros(0, dtype=np.uint64))
    assert gold.labels.tolist() == [0, 0, 0, 1, 2, 3, 5, 6, 6, 6, 0]
    assert gold.runs.part.tolist() == [1, 2, 3]
    assert gold.owner.tolist() == [0, 0, 0]
    assert TEXT[slice(*gold.tokens.span(int(gold.runs.first[0]), int(gold.runs.last[0])))] == "Ada Pell"


@pytest.mark.parametrize(
    ("sourcing", "fine", "kind"),
    [
        ("NAMED", "named_person", "named"),
        ("NAMED", "named_org", "organization"),
        ("INSTITUTION_GENERIC", "generic_org", "organization"),
        ("UNRESOLVED", "anonymous_resolved", "anonymous"),
        ("UNRESOLVED", "kin", None),
        ("UNSOURCED", "unsourced", "none"),
    ],
)
def test_rule_labels_become_kinds(sourcing: str, fine: str, kind: str | None) -> None:
    assert polnear.kind({"sourcing": sourcing, "fine": fine}) == kind
