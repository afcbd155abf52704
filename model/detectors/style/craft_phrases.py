"""Turns of phrase in which a reader can see how an article is told: where it is from, what is open, what is judged.

Of all phrases that rated outlets use more often, or less, than others do, six in seven told a reader nothing.
"""

import tomllib
from functools import cache
from importlib import resources

import numpy as np

from model.detectors.style.typical_phrases import Turns
from model.detectors.text import hashing, tokens
from model.detectors.text.hashing import Hashes

NONE = ""
"""What a turn does that is none of these."""


def does(turns: Turns) -> list[str]:
    """What each turn of phrase does, by its name in ``model/words/craft.toml``; NONE where a reader can see nothing."""
    hashes, names = _listed()
    return [names[at] for at in hashing.found(turns.hash, hashes).tolist()]


@cache
def _listed() -> tuple[Hashes, tuple[str, ...]]:
    """The sorted hashes of all phrases, what each does, and NONE behind the last."""
    text = resources.files("model").joinpath("words", "craft.toml").read_text("utf-8")
    lists = tomllib.loads(text)
    known = sorted((_hash(phrase), name) for name, phrases in lists.items() for phrase in phrases)
    return np.array([hashed for hashed, _ in known], np.uint64), (*(name for _, name in known), NONE)


def _hash(phrase: str) -> int:
    """The hash that ``typical_phrases.read`` gives a run of words."""
    return int(hashing.join(*tokens.cut(phrase, ()).word[:, np.newaxis])[0])
