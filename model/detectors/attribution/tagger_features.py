"""Describes every word to the tagger in whole numbers, all words of an article at once."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution import context_features
from model.detectors.text.tokens import Tokens
from model.detectors.text.word_classes import Classes
from model.types import Weights

BITS = 17
REACH = 3
_EDGE = np.uint64(0xED6E)
_ODD = np.uint64(0x9E3779B97F4A7C15)

Streams = NDArray[np.uint64]
Trait = str | tuple["Trait", "Trait"]
"""A stream by its name, or a pair of traits; a word's own streams have the place they are seen at after their name."""

SEEN = {"form": REACH, "fine": REACH, "coarse": REACH, "ending": 1, "look": 1}
"""What each word is made of (form, fine and coarse class, ending, look), and how far to either side it is seen."""


def _at(name: str, *places: int) -> list[str]:
    return [f"{name}{place:+d}" for place in places]


def _side_by_side(name: str, *places: int) -> list[Trait]:
    return [(f"{name}{place:+d}", f"{name}{place + 1:+d}") for place in places]


def _in_all(*traits: Trait) -> Trait:
    first, second, third = traits
    return (first, second), third


TRAITS: tuple[Trait, ...] = (
    *_at("form", *range(-3, 4)),
    *_at("fine", *range(-3, 4)),
    *_at("ending", -1, 0, 1),
    _in_all(*_at("look", -1, 0, 1)),
    *_side_by_side("form", -2, -1, 0, 1),
    ("form-1", "form+1"),
    *_side_by_side("fine", *range(-3, 3)),
    ("fine-1", "fine+1"),
    *(_in_all(*_at("fine", k, k + 1, k + 2)) for k in (-2, -1, 0)),
    *((_side_by_side("coarse", k)[0], _side_by_side("coarse", k + 2)[0]) for k in (-3, 0)),
    *(("form+0", "look+0"), ("form+0", "fine-1"), ("form+0", "fine+1"), ("form-1", "fine+0")),
    *(("cue_left", "far_left"), ("cue_right", "far_right"), ("cue_left", "cue_right")),
    (("far_left", "far_right"), "look+0"),
    *(("far_left", "fine+0"), ("far_right", "fine+0"), ("marks", "fine+0"), ("whole", "form+0")),
    *(("marks", "far_right"), ("marks", "far_left"), "mark_left", "mark_right", "quotes"),
    *("whole", ("whole", "look+0"), ("whole", "place"), ("place", "look+0"), "strength"),
    *(("crossed_left", "far_left"), ("crossed_right", "far_right"), ("quotes", "whole")),
)
"""What the tagger is told of each word, in the order that its table was taught in."""

_SINGLE = (
    *(f"{name}{place:+d}" for name, far in SEEN.items() for place in range(-far, far + 1)),
    *context_features.NAMES,
)


def _pairs(deep: int) -> tuple[tuple[Trait, Trait], ...]:
    """The different pairs among all traits and their parts that hold so many levels of pairs."""
    parts = [part for trait in TRAITS for part in (trait, *trait) if not isinstance(part, str)]
    return tuple(dict.fromkeys(part for part in parts if _depth(part) == deep))


def _depth(trait: Trait) -> int:
    return 0 if isinstance(trait, str) else 1 + max(_depth(part) for part in trait)


_LEVELS = (_pairs(1), _pairs(2))
_ROW = {trait: row for row, trait in enumerate((*_SINGLE, *_LEVELS[0], *_LEVELS[1]))}
_PARTS = [np.array([[_ROW[part] for part in pair] for pair in level]).T for level in _LEVELS]
_WANTED = np.array([_ROW[trait] for trait in TRAITS])
_SALT = np.arange(1, len(TRAITS) + 1, dtype=np.uint64)[:, None] * _ODD


def columns(tokens: Tokens, names: NDArray[np.bool_], classes: Classes, cues: Weights) -> NDArray[np.intp]:
    """One row a trait, one column a word: shape (traits, words), values below 2**BITS."""
    rows = np.empty((len(_ROW), len(tokens)), dtype=np.uint64)
    _fill(rows, tokens, names, classes, cues)
    done = len(_SINGLE)
    for first, second in _PARTS:
        rows[done : done + len(first)] = _paired(rows[first], rows[second])
        done += len(first)
    traits = rows[_WANTED]
    traits += _SALT
    traits *= _ODD
    traits >>= np.uint64(64 - BITS)
    return np.asarray(traits.view(np.intp))


def _fill(rows: Streams, tokens: Tokens, names: NDArray[np.bool_], classes: Classes, cues: Weights) -> None:
    """Writes the single streams into the first rows."""
    look = tokens.shape.astype(np.uint64) * 4 + names * np.uint64(2) + tokens.quoted
    ending = tokens.rolling.between(np.maximum(tokens.high - 3, tokens.low), tokens.high)
    own = np.array([tokens.word, classes.fine, classes.coarse, ending, look])
    places = _places(tokens.sentence)
    closed = np.concatenate((own, np.full((len(own), 1), _EDGE)), axis=1)
    done = 0
    for stream, far in zip(closed, SEEN.values(), strict=True):
        np.take(stream, places[REACH - far : REACH + far + 1], out=rows[done : done + 2 * far + 1], mode="clip")
        done += 2 * far + 1
    around = context_features.of(tokens, classes.coarse, cues)
    for row, name in enumerate(context_features.NAMES, done):
        rows[row] = getattr(around, name)


def _places(sentence: NDArray[np.int32]) -> NDArray[np.intp]:
    """Where the word ``k`` further on stands, a row for each k; one past the last word where that is outside."""
    count = len(sentence)
    further = np.arange(-REACH, REACH + 1)[:, None] + np.arange(count)
    padded = np.concatenate((np.full(REACH, -2), sentence, np.full(REACH, -2)))
    return np.where(padded[further + REACH] == sentence, further, count)


def _paired(first: Streams, second: Streams) -> Streams:
    second += first >> np.uint64(29)
    first *= _ODD
    first ^= second
    return first
