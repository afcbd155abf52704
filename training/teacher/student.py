"""The student: the network of ``slant.textcnn``, taught on what the teacher says and on what people said.

Its words begin with the meanings that the transformer gives them alone; both losses are cross-entropies, so soft
answers are learned as they are (Hinton et al. 2015).
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from model.detectors.slant import textcnn
from model.detectors.text import hashing
from model.types import Weights
from training.teacher.examples import Exercise
from training.teacher.gold import ANSWERS, MARKS
from training.teacher.transformer import Progress

SIZE, STATES = 64, 96
"""Numbers a word, and numbers a state."""
TIMES: Mapping[str, int] = {"babe": 2, "subj": 4}
"""How often what people said of the small corpora is read in each epoch."""
EPOCHS, BATCH, POOLED = 8, 256, 20
RATE, WARM, LEAST = 2e-3, 0.05, 0.02
OF_MARKS = 0.15
"""How much the marks on words count beside the answers."""
_FORM = 3

Batch = tuple[Tensor, Tensor, Tensor, Tensor]
"""Rows of words, (texts, tokens), of pieces, (texts, tokens, pieces), of shapes, and where there is a token."""


class Network(nn.Module):
    """The forward pass of ``textcnn`` with dropout, in torch."""

    def __init__(self, known: hashing.Hashes, meanings: NDArray[np.float32]) -> None:
        super().__init__()
        self.known = known
        self.word, self.piece = nn.Embedding(len(known) + 1, SIZE), nn.Embedding(1 << textcnn.BITS, SIZE)
        self.shape = nn.Embedding(textcnn.SHAPES, SIZE)
        for part in (self.piece, self.shape):
            nn.init.normal_(part.weight, 0, 0.1)
        self.word.weight.data[:] = torch.from_numpy(np.vstack([meanings, np.zeros((1, SIZE), np.float32)]))
        self.first, self.second = nn.Conv1d(SIZE, STATES, 3, padding=1), nn.Conv1d(STATES, STATES, 3, padding=1)
        self.sentence, self.mark = nn.Linear(2 * STATES + _FORM, len(ANSWERS)), nn.Linear(STATES + SIZE, len(MARKS))
        self.some, self.most = nn.Dropout(0.15), nn.Dropout(0.2)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Log-odds, shapes (texts, ANSWERS) and (texts, tokens, MARKS)."""
        word, piece, shape, there = batch
        seen = self.some(self.word(word) + self.piece(piece).sum(2) + self.shape(shape)) * there[:, :, None]
        lower = functional.relu(self.first(seen.transpose(1, 2))) * there[:, None]
        states = (lower + functional.relu(self.second(lower))) * there[:, None]
        length = there.sum(1, keepdim=True).clamp(min=1)
        form = torch.cat([torch.log1p(length) - 3, 1 / length, (length < textcnn.FEW).float()], 1)
        pooled = torch.cat([states.max(2).values, states.sum(2) / length.sqrt() / 2, form], 1)
        return self.sentence(self.most(pooled)), self.mark(torch.cat([self.most(states.transpose(1, 2)), seen], 2))


def distilled(
    network: Network, exercises: Sequence[Exercise], seed: int, progress: Progress, epochs: int = EPOCHS
) -> Weights:
    """Reads all exercises ``epochs`` times; gives the table that serving reads."""
    torch.manual_seed(seed)
    lot = random.Random(seed)
    optimizer = torch.optim.AdamW(_parted(network), lr=RATE)
    steps = epochs * -(-len(exercises) // BATCH)
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min((at + 1) / (WARM * steps), max(LEAST, (steps - at) / steps))
    )
    network.train()
    plan = chain.from_iterable(_batches(exercises, lot) for _ in range(epochs))
    for done, batch in enumerate(plan, 1):
        optimizer.zero_grad()
        _loss(network, batch).backward()
        nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        pace.step()
        progress("student, steps", done, steps)
    return table(network)


def table(network: Network) -> Weights:
    """The network's arrays by the names that ``textcnn`` reads."""
    first, second = (_layer(layer) for layer in (network.first, network.second))
    return {
        "hash": network.known,
        "word": _array(network.word.weight),
        "piece": _array(network.piece.weight),
        "shape": _array(network.shape.weight),
        "first": first,
        "first_bias": _array(network.first.bias),
        "second": second,
        "second_bias": _array(network.second.bias),
        "sentence": _array(network.sentence.weight.T),
        "sentence_bias": _array(network.sentence.bias),
        "answer": np.array(ANSWERS),
        "mark": _array(network.mark.weight.T),
        "mark_bias": _array(network.mark.bias),
        "marked": np.array(MARKS),
    }


def collated(exercises: Sequence[Exercise], known: hashing.Hashes) -> Batch:
    """The texts side by side, padded to the longest."""
    size = (len(exercises), max(3, *(len(one.text.word) for one in exercises)))
    word, shape = np.zeros(size, np.int64), np.zeros(size, np.int64)
    piece, there = np.zeros((*size, len(textcnn.PIECES)), np.int64), np.zeros(size, np.float32)
    for row, one in enumerate(exercises):
        end = len(one.text.word)
        word[row, :end] = hashing.found(one.text.word, known)
        piece[row, :end], shape[row, :end], there[row, :end] = one.text.piece, one.text.shape, 1
    return torch.from_numpy(word), torch.from_numpy(piece), torch.from_numpy(shape), torch.from_numpy(there)


def _loss(network: Network, batch: Sequence[Exercise]) -> Tensor:
    read = collated(batch, network.known)
    answers, marks = network(read)
    target, asked = (torch.from_numpy(np.stack([getattr(one, name) for one in batch])) for name in ("answers", "asked"))
    on_words, marked = torch.zeros(marks.shape), torch.zeros(marks.shape)
    for row, one in enumerate(batch):
        end = len(one.marks)
        on_words[row, :end], marked[row, :end] = torch.from_numpy(one.marks), torch.from_numpy(one.marked)
    return (_each(answers, target, asked) + OF_MARKS * _each(marks, on_words, marked)) / len(batch)


def _each(odds: Tensor, target: Tensor, counts: Tensor) -> Tensor:
    return (functional.binary_cross_entropy_with_logits(odds, target, reduction="none") * counts).sum()


def _batches(exercises: Sequence[Exercise], lot: random.Random) -> Iterator[Sequence[Exercise]]:
    """All exercises mixed, those of like length together, out of POOLED batches at a time."""
    mixed, batches = lot.sample(exercises, len(exercises)), []
    for start in range(0, len(mixed), BATCH * POOLED):
        some = sorted(mixed[start : start + BATCH * POOLED], key=lambda one: len(one.text.word))
        batches += [some[at : at + BATCH] for at in range(0, len(some), BATCH)]
    yield from lot.sample(batches, len(batches))


def _parted(network: Network) -> list[Mapping[str, object]]:
    """Weights of words and pieces are not pulled to nothing: most of them are met seldom."""
    named = list(network.named_parameters())
    rare = [value for name, value in named if name.startswith(("word.", "piece."))]
    rest = [value for name, value in named if not name.startswith(("word.", "piece."))]
    return [{"params": rare, "weight_decay": 0.0}, {"params": rest, "weight_decay": 0.01}]


def _layer(layer: nn.Conv1d) -> NDArray[np.float32]:
    """(out, in, 3) as torch has it to (3 in, out): the word before, the word, the word after."""
    return _array(layer.weight.permute(2, 1, 0).reshape(-1, layer.out_channels))


def _array(values: Tensor) -> NDArray[np.float32]:
    return np.ascontiguousarray(values.detach().numpy(), np.float32)
