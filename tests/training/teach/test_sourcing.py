"""From gold runs alone: which kinds of sources, which cues speak, which parts belong together."""

import numpy as np
import pytest

from model.detectors.attribution import links, source_kind, speech_cues
from model.detectors.text import word_classes
from model.types import Weights
from training.corpora import Row
from training.teach import polnear, sourcing

TAUGHT = {word_classes.TABLE: {name: np.array([7], dtype=np.uint64) for name in ("hash", "fine", "coarse")}}
EXAMPLES = (
    ("Ada Pell", "NAMED", "named_person", "said", True),
    ("the ministry", "INSTITUTION_GENERIC", "generic_org", "said", True),
    ("critics", "ANONYMOUS", "anonymous", "believe", False),
    ("the report", "DOCUMENT", "document", "shows", False),
    ("voters", "COLLECTIVE", "collective", "said", True),
)


def row(number: int) -> Row:
    source, sourcing_label, fine, cue, spoken = EXAMPLES[number % len(EXAMPLES)]
    text = f"{source} {cue} the bridge was safe."
    end, after = len(source), len(source) + 1 + len(cue)
    stated = {"sourcing": sourcing_label, "fine": fine, "speech_cue": spoken, "via": "direct"}
    attribution = {
        "source_parts": [[0, end]],
        "cue_parts": [[end + 1, after]],
        "content": [[after + 1, len(text) - 1]],
        "sourcing": stated,
    }
    return {
        "id": str(number),
        "text": f"{text}\n{text}",
        "attributions": [attribution, _second(attribution, len(text))],
    }


def _second(attribution: Row, by: int) -> Row:
    fields = ("source_parts", "cue_parts", "content")
    return attribution | {f: [[a + by + 1, b + by + 1] for a, b in attribution[f]] for f in fields}


@pytest.fixture(scope="module")
def tables() -> dict[str, Weights]:
    return sourcing.tables(polnear.read([row(number) for number in range(40)], TAUGHT, np.zeros(0, dtype=np.uint64)))


def test_kinds_are_learned(tables: dict[str, Weights]) -> None:
    assert tables[source_kind.TABLE]["trait"].shape == (1 << source_kind.BITS, len(source_kind.KINDS))


def test_parts_of_one_statement_belong_together_and_others_do_not(tables: dict[str, Weights]) -> None:
    (gold,) = polnear.read([row(0)], TAUGHT, np.zeros(0, dtype=np.uint64))
    found = links.pairs(gold.runs, gold.tokens.sentence, gold.tokens.quoted)
    odds = links.probabilities(found, tables[links.TABLE])
    assert np.array_equal(odds > 0.5, gold.owner[found.cue] == gold.owner[found.part])


def test_cues_of_speech_are_learned(tables: dict[str, Weights]) -> None:
    assert np.isfinite(tables[speech_cues.TABLE]["trait"]).all()
    assert tables[speech_cues.TABLE]["trait"].any()
