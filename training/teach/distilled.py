"""The table of the distilled network, as `make teacher` leaves it here for `make train` to take up."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.types import Weights

TABLE = Path(__file__).parent / "textcnn.npz"


def read(path: Path = TABLE) -> Weights:
    """The arrays that ``model.detectors.slant.textcnn`` reads."""
    with np.load(path, allow_pickle=False) as stored:
        return {name: _widened(stored[name]) for name in stored.files}


def write(path: Path, table: Weights) -> None:
    """Keeps the arrays as they ship: a byte for each number of words and pieces, two for those of other large ones."""
    shipped = {**table, **_stepped("word", table["word"]), **_stepped("piece", table["piece"])}
    arrays = {name: _narrowed(array) for name, array in shipped.items()}
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]


def _stepped(name: str, rows: NDArray[np.float32]) -> Weights:
    """Each column in 127 steps either way, as far as its largest number."""
    step = np.maximum(np.abs(rows).max(axis=0), 1e-6) / 127
    return {name: np.rint(rows / step).astype(np.int8), f"{name}_step": step.astype(np.float32)}


def _narrowed(array: NDArray[Any]) -> NDArray[Any]:
    return array.astype(np.float16) if array.dtype == np.float32 and array.size > 4096 else array


def _widened(array: NDArray[Any]) -> NDArray[Any]:
    return array.astype(np.float32) if array.dtype == np.float16 else array
