"""The annotated sentences a teacher learns from: answers for the whole sentence, and marks on its words."""

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from training import corpora
from training.corpora import Row
from training.teach import slant_corpora

ANSWERS = ("biased", "persuades", "loaded", "persuades_se23", "loaded_se23", "subjective", "writer", "npov", "bait")
"""What is asked of a sentence. Corpora that mean nearly the same are asked apart: their base rates differ."""

TECHNIQUES = (
    "Appeal_to_Authority",
    "Appeal_to_fear-prejudice",
    "Bandwagon,Reductio_ad_hitlerum",
    "Black-and-White_Fallacy",
    "Causal_Oversimplification",
    "Doubt",
    "Exaggeration,Minimisation",
    "Flag-Waving",
    "Loaded_Language",
    "Name_Calling,Labeling",
    "Repetition",
    "Slogans",
    "Thought-terminating_Cliches",
    "Whataboutism,Straw_Men,Red_Herring",
)
"""PTC's techniques, in the order of their names."""

MARKS = ("biased", "loaded", *TECHNIQUES)
"""What is asked of a word: is it biased to BABE's experts, loaded or a name to PTC's, and part of which technique."""

PTC_PLAIN, MPQA_MOST, NPOV_MOST = 6_500, 7_000, 3_000
"""How many rows are taken of corpora so large that they would drown the others."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text with a target from 0 to 1 for each answer it has, and the marked spans for each mark it was read for."""

    text: str
    answers: Mapping[str, float]
    marks: Mapping[str, Sequence[tuple[int, int]]] = field(default_factory=dict)


def teaching(spans: Path, seed: int) -> dict[str, list[Sentence]]:
    """The teaching side of every corpus, by its name; no row of any dev side."""
    lot = random.Random(seed)
    return {
        "babe": babe(spans, "train"),
        "ptc": _fewer_plain(ptc(_distinct(corpora.spans(spans, "ptc_sentences", "train"))), lot),
        "se23": [Sentence(row["text"], _asked(row["techniques"], "_se23")) for row in slant_corpora.semeval(spans)],
        "subj": subj(spans, "train"),
        "mpqa": _some(mpqa(spans, held_out=False), MPQA_MOST, lot),
        "npov": _some(_labelled(corpora.spans(spans, "wikinpov_cwhard"), "npov"), NPOV_MOST, lot),
        "bait": bait(spans, "train"),
    }


def examined(spans: Path) -> dict[str, list[Sentence]]:
    """The held-out side of every corpus that has one."""
    return {
        "babe": babe(spans, "dev"),
        "ptc": ptc(corpora.spans(spans, "ptc_sentences", "dev")),
        "subj": subj(spans, "dev"),
        "mpqa": mpqa(spans, held_out=True),
        "bait": bait(spans, "dev"),
    }


def babe(spans: Path, split: str) -> list[Sentence]:
    """BABE's sentences on which the experts agreed."""
    rows = [row for row in corpora.spans(spans, "babe", split) if row["label"] is not None]
    return [Sentence(row["text"], {"biased": float(row["label"])}, {"biased": _marked(row, _BIASED)}) for row in rows]


def ptc(rows: Sequence[Row]) -> list[Sentence]:
    """PTC's lines: whether anything persuades, whether a word is loaded, and by which technique."""
    return [
        Sentence(
            row["text"],
            _asked([kind for *_, kind in row["spans"]], ""),
            {"loaded": _marked(row, slant_corpora.LOADED)} | {kind: _marked(row, {kind}) for kind in TECHNIQUES},
        )
        for row in rows
    ]


def subj(spans: Path, split: str) -> list[Sentence]:
    """CheckThat's subjective and objective sentences."""
    return _labelled(corpora.spans(spans, "subj_checkthat_en", split), "subjective")


def mpqa(spans: Path, held_out: bool) -> list[Sentence]:
    """MPQA's sentences, and whether the writer speaks for himself in them."""
    return [
        Sentence(row["text"], {"writer": float(row["writer_subjective"])})
        for row in slant_corpora.mpqa(spans, held_out)
    ]


def bait(spans: Path, split: str) -> list[Sentence]:
    """Webis' tweets with the mean judgement of their crowd."""
    rows = corpora.spans(spans, "webis_clickbait17", split)
    return [Sentence(row["text"], {"bait": float(row["truth_mean"])}) for row in rows]


_BIASED = frozenset({"biased_word"})


def _asked(kinds: Sequence[str], suffix: str) -> dict[str, float]:
    return {f"persuades{suffix}": float(bool(kinds)), f"loaded{suffix}": float("Loaded_Language" in kinds)}


def _labelled(rows: Sequence[Row], answer: str) -> list[Sentence]:
    return [Sentence(row["text"], {answer: float(row["label"])}) for row in rows]


def _marked(row: Row, kinds: Collection[str]) -> list[tuple[int, int]]:
    return [(low, high) for low, high, kind in row.get("spans") or () if kind in kinds]


def _distinct(rows: Sequence[Row]) -> list[Row]:
    """Each text once, and no line of a few letters."""
    first = {row["text"].strip(): row for row in reversed(rows) if len(row["text"].strip()) >= 8}
    return sorted(first.values(), key=lambda row: str(row["id"]))


def _fewer_plain(rows: Sequence[Sentence], lot: random.Random) -> list[Sentence]:
    found = [row for row in rows if row.answers["persuades"]]
    return found + _some([row for row in rows if not row.answers["persuades"]], PTC_PLAIN, lot)


def _some(rows: Sequence[Sentence], most: int, lot: random.Random) -> list[Sentence]:
    return lot.sample(rows, min(most, len(rows)))
