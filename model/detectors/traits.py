"""Describes every word to the tagger in whole numbers, all words of an article at once."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors import surroundings
from model.detectors.surroundings import Surroundings
from model.detectors.tokens import Tokens
from model.detectors.wordclasses import Classes
from model.types import Weights

BITS = 17
REACH = 3
_EDGE = np.uint64(0xED6E)
_ODD = np.uint64(0x9E3779B97F4A7C15)

Streams = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Parts:
    """What each word is made of, one number a word: its form, its fine and coarse class, its ending, its look."""

    form: Streams
    fine: Streams
    coarse: Streams
    ending: Streams
    look: Streams
    around: Surroundings


def columns(tokens: Tokens, names: NDArray[np.bool_], classes: Classes, cues: Weights) -> NDArray[np.intp]:
    """One row a trait, one column a word: shape (traits, words), values below 2**BITS."""
    parts = _parts(tokens, names, classes, cues)
    traits = np.stack([*_windows(tokens.sentence, parts), *_around(parts)])
    salt = np.arange(1, len(traits) + 1, dtype=np.uint64) * _ODD
    traits += salt[:, None]
    traits *= _ODD
    traits >>= np.uint64(64 - BITS)
    return traits.view(np.intp)


def _parts(tokens: Tokens, names: NDArray[np.bool_], classes: Classes, cues: Weights) -> Parts:
    quoted = tokens.quoted.astype(np.uint64)
    look = tokens.shape.astype(np.uint64) * 4 + names.astype(np.uint64) * 2 + quoted
    return Parts(
        form=tokens.word,
        fine=classes.fine,
        coarse=classes.coarse,
        ending=_endings(tokens, 3),
        look=look,
        around=surroundings.of(tokens, classes.coarse, cues),
    )


def _endings(tokens: Tokens, size: int) -> Streams:
    return tokens.rolling.between(np.maximum(tokens.high - size, tokens.low).astype(np.int32), tokens.high)


def _windows(sentence: NDArray[np.int32], parts: Parts) -> list[Streams]:
    places = _places(sentence)
    form, fine, coarse, ending, look = (
        _shifted(places, stream) for stream in (parts.form, parts.fine, parts.coarse, parts.ending, parts.look)
    )
    single = [form[k] for k in range(-3, 4)] + [fine[k] for k in range(-3, 4)] + [ending[k] for k in (-1, 0, 1)]
    looks = [_pair(_pair(look[-1], look[0]), look[1])]
    forms = [_pair(form[k], form[k + 1]) for k in (-2, -1, 0, 1)] + [_pair(form[-1], form[1])]
    fines = [_pair(fine[k], fine[k + 1]) for k in (-3, -2, -1, 0, 1, 2)] + [_pair(fine[-1], fine[1])]
    threes = [_pair(_pair(fine[k], fine[k + 1]), fine[k + 2]) for k in (-2, -1, 0)]
    wide = [_pair(_pair(coarse[k], coarse[k + 1]), _pair(coarse[k + 2], coarse[k + 3])) for k in (-3, 0)]
    mixed = [_pair(form[0], look[0]), _pair(form[0], fine[-1]), _pair(form[0], fine[1]), _pair(form[-1], fine[0])]
    return single + looks + forms + fines + threes + wide + mixed


def _around(parts: Parts) -> list[Streams]:
    a, look, fine, form = parts.around, parts.look, parts.fine, parts.form
    near = [_pair(a.cue_left, a.far_left), _pair(a.cue_right, a.far_right), _pair(a.cue_left, a.cue_right)]
    between = [_pair(_pair(a.far_left, a.far_right), look)]
    with_word = [_pair(a.far_left, fine), _pair(a.far_right, fine), _pair(a.marks, fine), _pair(a.whole, form)]
    marks = [_pair(a.marks, a.far_right), _pair(a.marks, a.far_left), a.mark_left, a.mark_right, a.quotes]
    whole = [a.whole, _pair(a.whole, look), _pair(a.whole, a.place), _pair(a.place, look), a.strength]
    across = [_pair(a.crossed_left, a.far_left), _pair(a.crossed_right, a.far_right), _pair(a.quotes, a.whole)]
    return near + between + with_word + marks + whole + across


def _places(sentence: NDArray[np.int32]) -> dict[int, NDArray[np.intp]]:
    """Where the word ``k`` further on stands; one past the last word where that is outside the sentence."""
    count = len(sentence)
    index = np.arange(count)
    padded = np.concatenate((np.full(REACH, -2), sentence, np.full(REACH, -2)))
    return {
        k: np.where(padded[REACH + k : REACH + k + count] == sentence, index + k, count)
        for k in range(-REACH, REACH + 1)
    }


def _shifted(places: dict[int, NDArray[np.intp]], stream: Streams) -> dict[int, Streams]:
    """The stream as seen ``k`` words away, with an edge where the sentence ends."""
    closed = np.append(stream, _EDGE)
    return {k: np.take(closed, index) for k, index in places.items()}


def _pair(first: Streams, second: Streams) -> Streams:
    return (first * _ODD) ^ (second + (first >> np.uint64(29)))
