"""The sentences that readers see, kept in ``model/words/says/<signal>.toml`` and away from rules and weights."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources


def say(signal: str, key: str, **facts: object) -> str:
    """The sentence ``key`` of one signal, with its facts filled in by name (``str.format``)."""
    return _sentences(signal)[key].format(**facts)


@cache
def _sentences(signal: str) -> Mapping[str, str]:
    path = resources.files("model").joinpath("words", "says", f"{signal}.toml")
    return tomllib.loads(path.read_text("utf-8"))
