"""`make teacher`: fine-tunes the teacher, lets it label what nobody annotated, and distils the table that ships.

What takes long is kept in a folder of its own, so that a run that was stopped goes on where it was.
"""

import pickle
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch

from model.detectors.slant import textcnn
from model.detectors.slant.textcnn import Scores
from model.detectors.text import tokens
from model.types import Span, Weights
from training.teach import distilled
from training.teacher import distillation_gap, examples, gold, pool, student, transformer
from training.teacher.examples import Exercise
from training.teacher.gold import Sentence
from training.teacher.label import Label
from training.teacher.pool import Pool
from training.teacher.transformer import Teacher

Made = TypeVar("Made")


def main() -> int:
    """Teaches, labels, distils, and prints what was lost on the way."""
    args = _arguments()
    torch.set_num_threads(args.threads)
    args.work.mkdir(parents=True, exist_ok=True)
    lessons = gold.teaching(args.spans, args.seed)
    texts = _kept(args.work / f"pool-{args.seed}.pickle", lambda: pool.read(args.spans, args.seed))
    with tempfile.TemporaryDirectory() as folder:
        weights = transformer.weights(Path(folder))
        teacher = _kept(
            args.work / f"teacher-{args.seed}.pickle",
            lambda: transformer.fine_tuned(weights, lessons, args.seed, _progress),
        )
        labels = _kept(args.work / f"labels-{args.seed}.pickle", lambda: _labels(teacher, texts))
        rows = _exercises(texts, labels, lessons)
        known = examples.vocabulary(
            [*texts.sentences, *texts.headlines, *(r.text for own in lessons.values() for r in own)]
        )
        meanings = transformer.meanings(weights, list(known.values()), student.SIZE)
    network = student.Network(np.array(list(known), np.uint64), meanings)
    distilled.write(args.out, student.distilled(network, rows, args.seed, _progress))
    print(distillation_gap.table(_gaps(args.spans, teacher, distilled.read(args.out))))
    return 0


def _arguments() -> Namespace:
    parser = ArgumentParser(prog="python -m training.teacher", description=__doc__)
    parser.add_argument("spans", type=Path, help="folder of annotated spans; the articles lie beside it")
    parser.add_argument("--out", type=Path, default=distilled.TABLE, help="the table to write")
    parser.add_argument("--work", type=Path, default=Path("candidate/teacher"), help="folder for what takes long")
    parser.add_argument("--seed", type=int, default=20261101)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def _kept(path: Path, make: Callable[[], Made]) -> Made:
    """What an earlier run left here, or what is made now."""
    if path.is_file():
        return pickle.loads(path.read_bytes())  # type: ignore[no-any-return]
    made = make()
    path.write_bytes(pickle.dumps(made))
    return made


def _labels(teacher: Teacher, texts: Pool) -> tuple[list[Label], list[Label]]:
    return (
        transformer.labelled(teacher, texts.sentences, _progress),
        transformer.labelled(teacher, texts.headlines, _progress),
    )


def _exercises(
    texts: Pool, labels: tuple[Sequence[Label], Sequence[Label]], lessons: dict[str, list[Sentence]]
) -> list[Exercise]:
    said = examples.from_labels(texts.sentences, labels[0], with_marks=True)
    said += examples.from_labels(texts.headlines, labels[1], with_marks=False)
    known = {name: examples.from_gold(rows) * student.TIMES.get(name, 1) for name, rows in lessons.items()}
    return [*said, *(one for rows in known.values() for one in rows)]


def _gaps(spans: Path, teacher: Teacher, table: Weights) -> list[distillation_gap.Gap]:
    rows = gold.examined(spans)
    told = {
        name: np.stack([label.answers for label in transformer.labelled(teacher, [r.text for r in own], _progress)])
        for name, own in rows.items()
    }
    served = {name: np.concatenate([_served(row.text, table) for row in own]) for name, own in rows.items()}
    return distillation_gap.gaps(rows, told, served)


def _served(text: str, table: Weights) -> Scores:
    flat = text.replace("\n", " ")
    return textcnn.read(tokens.cut(flat, [Span(0, len(flat))]), 1, table).sentence


def _progress(step: str, done: int, total: int) -> None:
    if done % 100 == 0 or done == total:
        print(f"\r{step}: {done:,} of {total:,}", end="\n" if done == total else "", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
