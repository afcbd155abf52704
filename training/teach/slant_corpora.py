"""Corpora that teach loaded wording, persuasion and opinion, where more than a split says what may teach."""

import zlib
from pathlib import Path

from training import corpora
from training.corpora import Row
from training.teach import decontamination

LOADED = frozenset({"Loaded_Language", "Name_Calling,Labeling", "Name_Calling-Labeling"})


def mpqa(spans: Path, held_out: bool) -> list[Row]:
    """MPQA has no dev side of its own: a fifth of its articles, by checksum, is kept for the examination."""
    rows = corpora.spans(spans, "mpqa12_sentences")
    return [row for row in rows if (zlib.crc32(row["article_id"].encode()) % 5 == 0) == held_out]


def semeval(spans: Path) -> list[Row]:
    """The paragraphs of SemEval-2023 that neither are PTC's nor repeat a line of its dev side."""
    rows = [row for row in corpora.spans(spans, "semeval23_t3_en") if not row["in_ptc"]]
    return decontamination.without(rows, [row["text"] for row in corpora.spans(spans, "ptc_sentences", "dev")])
