"""Makes an artefact from corpora: detectors first, then the register and the classifier, then the card."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from model import artefact
from model.detectors.style import typical_phrases as phrases
from model.signals import style
from model.types import Taught
from training import articles, card, evaluate, feature_table, genres, mistakes, nested_training
from training.articles import Labelled
from training.feature_table import Table
from training.figures import Figure
from training.measure import examinations
from training.teach import common_words, genre_heads, idf, lessons, topic_words, typical_phrases

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Order:
    """What an artefact is to be called, the seed that fixes it, and who is told of the progress."""

    version: str
    seed: int
    progress: Progress


def make(paths: Sequence[Path], spans: Path | None, out: Path, order: Order) -> None:
    """Writes an artefact to ``out``.

    Without ``spans`` the detectors of the released artefact are kept, and only register and classifier are learned.
    Raises UnusableCorpus where no row, or one class only, can be used.
    """
    labelled = articles.usable(paths)
    taught = detectors(paths, spans, order.seed)
    read = article_table(labelled, taught, order.progress)
    learned = nested_training.learn(read, labelled, order.seed)
    score, judged = evaluate.examine(evaluate.Corpus(paths, labelled, read, taught), order.seed)
    whole = {**taught, style.TABLE: learned.register, **typical_phrases.teach(labelled, taught)}
    signals = examine(spans, artefact.rounded(whole), order.seed) if spans else []
    facts = stated(paths, spans, order, [*score, *signals])
    wrong = mistakes.told(mistakes.seen(labelled, read, judged))
    artefact.save(out, whole, learned.classifier, facts, card.written(facts, labelled, (score, signals), wrong))


def detectors(paths: Sequence[Path], spans: Path | None, seed: int) -> Taught:
    """Everything the signals are taught before the register: anew from ``spans``, or the released ones."""
    if spans is None:
        later = {style.TABLE, phrases.TABLE}
        return {name: kept for name, kept in artefact.load().taught.items() if name not in later}
    pieces = genres.read(paths)
    words = common_words.teach(piece.text for piece in pieces)
    rarity = idf.teach([(piece.title, piece.text) for piece in pieces], words)
    told = topic_words.teach(piece.text for piece in pieces)
    taught = {**words, **rarity, **told, **lessons.taught(spans, seed)}
    return {**taught, **genre_heads.teach(pieces, taught, seed)}


def article_table(labelled: Sequence[Labelled], taught: Taught, progress: Progress) -> Table:
    """Measures and prose of every article."""
    pieces = [(article.title, article.text) for article in labelled]
    return feature_table.read(pieces, taught, lambda done: progress("articles", done, len(pieces)))


def examine(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    """The dev figures of every signal that has human annotation."""
    return examinations.figures(spans, taught, seed)


def stated(paths: Sequence[Path], spans: Path | None, order: Order, figures: Sequence[Figure]) -> dict[str, Any]:
    """What the manifest says besides features, library version and hashes of the files."""
    files = [*paths, *(sorted(spans.glob("*.jsonl.gz")) if spans else [])]
    return {
        "version": order.version,
        "seed": order.seed,
        "corpora": {path.name: sha256(path.read_bytes()).hexdigest() for path in files},
        "metrics": {f"{f.signal}: {f.measure}": round(f.value, 4) for f in figures},
    }
