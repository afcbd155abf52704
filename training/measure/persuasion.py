"""Examines persuasion on PTC's dev articles: lines with any technique, and the technique of gold spans."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier

from model.detectors.slant import techniques, textcnn
from model.signals import persuasion
from model.types import Hit, Span, Taught
from training import corpora
from training import figures as tables
from training.corpora import Row
from training.figures import Figure
from training.measure import probability_metrics, readings, sentences_in_context
from training.measure.probability_metrics import Scored
from training.measure.readings import Floats
from training.teach import batch
from training.teach import techniques as lesson

Names = NDArray[np.str_]


@dataclass(frozen=True, slots=True)
class Marked:
    """One gold span: its line, where it stands there, its technique and article."""

    line: str
    span: Span
    technique: str
    article: str

    @property
    def words(self) -> str:
        """The span's own text."""
        return self.line[self.span.start : self.span.end]


def figures(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    """Lines by F1 and AP, alone and in their article; gold spans by micro-F1, no hit counting as wrong."""
    alone = {
        "PTC line, any technique F1": probability_metrics.f1,
        "PTC line, any technique AP": probability_metrics.precision,
    }
    inside = {f"{name.replace(', any', ' in its article, any')}": statistic for name, statistic in alone.items()}
    lines = _lines(spans, taught, seed)
    train, dev = (_marked(corpora.spans(spans, "ptc_sentences", split)) for split in ("train", "dev"))
    gold = np.array([mark.technique for mark in dev])
    plain = _plain(train, dev) == gold
    asked = {
        "its place known": _known(spans, taught),
        "given in its line": _in_lines(dev, taught),
        "given alone": _alone(dev, taught),
    }
    return [
        *probability_metrics.measured(persuasion.NAME, alone, lines, seed),
        *probability_metrics.measured(persuasion.NAME, inside, replace(lines, ours=_inside(spans, taught)), seed),
        *(
            _right(f"technique of a gold span, {how}, micro-F1", dev, named == gold, plain, seed)
            for how, named in asked.items()
        ),
    ]


def _lines(spans: Path, taught: Taught, seed: int) -> Scored:
    train, dev = (corpora.spans(spans, "ptc_sentences", split) for split in ("train", "dev"))
    texts = [row["text"] for row in dev]
    return Scored(
        labels=np.array([int(bool(row["spans"])) for row in dev]),
        ours=readings.highest(persuasion.find, texts, taught),
        plain=readings.plain([r["text"] for r in train], [int(bool(r["spans"])) for r in train], texts, seed),
        groups=[row["article_id"] for row in dev],
    )


def _inside(spans: Path, taught: Taught) -> Floats:
    rows = corpora.spans(spans, "ptc_sentences", "dev")
    return sentences_in_context.highest(persuasion.find, spans, "ptc_sentences", rows, taught)


def _marked(rows: Sequence[Row]) -> list[Marked]:
    return [
        Marked(row["text"], Span(low, high), technique, row["article_id"])
        for row in rows
        for low, high, technique in row["spans"]
    ]


def _known(spans: Path, taught: Taught) -> Names:
    rows = corpora.spans(spans, "ptc_sentences", "dev")
    read = batch.read([row["text"] for row in rows])
    marked, _ = lesson.gold(read, rows)
    marks = textcnn.read(read.tokens, len(read), taught[textcnn.TABLE]).word
    likeliest = techniques.scores(read.tokens, marked, marks, taught, lesson.articles(read, rows)).argmax(axis=1)
    return np.asarray(taught[techniques.TABLE]["name"][likeliest])


def _in_lines(marks: Sequence[Marked], taught: Taught) -> Names:
    found: dict[str, tuple[Hit, ...]] = {}
    for line in {mark.line for mark in marks}:
        found[line] = persuasion.find(readings.read(line, taught)).hits
    return np.array([_nearest(found[mark.line], mark.span) for mark in marks])


def _alone(marks: Sequence[Marked], taught: Taught) -> Names:
    return np.array(
        [_nearest(persuasion.find(readings.read(m.words, taught)).hits, Span(0, len(m.words))) for m in marks]
    )


def _nearest(hits: Sequence[Hit], span: Span) -> str:
    """The technique of the hit that covers the span best (intersection over union)."""
    shared: Callable[[Hit], int] = lambda hit: min(hit.span.end, span.end) - max(hit.span.start, span.start)  # noqa: E731
    over = [(shared(hit) / (max(hit.span.end, span.end) - min(hit.span.start, span.start)), hit) for hit in hits]
    best = max(over, key=lambda pair: pair[0], default=None)
    return str(best[1].technique) if best and best[0] > 0 else ""


def _plain(train: Sequence[Marked], dev: Sequence[Marked]) -> Names:
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2)
    texts, asked = [mark.words for mark in train], [mark.words for mark in dev]
    seen = sparse.hstack([words.fit_transform(texts), letters.fit_transform(texts)], format="csr")
    fitted = OneVsRestClassifier(LogisticRegression(C=8.0, solver="liblinear"))
    fitted.fit(seen, [mark.technique for mark in train])
    return np.asarray(fitted.predict(sparse.hstack([words.transform(asked), letters.transform(asked)], format="csr")))


def _right(
    measure: str, marks: Sequence[Marked], ours: NDArray[np.bool_], plain: NDArray[np.bool_], seed: int
) -> Figure:
    low, high = tables.interval(lambda rows: float(ours[rows].mean()), [mark.article for mark in marks], seed)
    value, other = float(ours.mean()), float(plain.mean())
    return Figure(persuasion.NAME, measure, len(marks), value, low, high, f"{readings.BASELINE} on the span", other)
