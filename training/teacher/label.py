"""What a teacher says of one text; needs no teacher to be read."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Label:
    """Log-odds of each answer, shape (ANSWERS,), and of each mark on each word piece, shape (pieces, MARKS).

    ``low`` and ``high`` are the pieces' code points in the text, shape (pieces,).
    """

    answers: NDArray[np.float32]
    low: NDArray[np.int32]
    high: NDArray[np.int32]
    marks: NDArray[np.float16]
