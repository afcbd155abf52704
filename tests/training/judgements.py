"""Made-up judgements of articles whose classes are known, as good as one likes."""

import numpy as np

from training.articles import Labelled, Quality
from training.cross_validation import Judged

LEVELS: tuple[Quality, ...] = ("high", "mixed", "low")
ROWS = 240


def labelled(*corpora: str) -> list[Labelled]:
    """Four articles an outlet, outlets of the three classes and of both sides in turn, over the corpora in turn."""
    named = corpora or ("recovery",)
    return [
        Labelled(
            id=str(row),
            corpus=named[row // 24 % len(named)],
            publisher=f"outlet{row // 4}",
            quality=LEVELS[row // 4 % 3],
            rating=0.5,
            leaning=("left", "right")[row // 12 % 2],
            title="",
            text="text",
            split="train",
        )
        for row in range(ROWS)
    ]


def judged(strength: float) -> Judged:
    """Log-odds that follow the class with some noise, a baseline of noise alone, half of all ratings inside."""
    random = np.random.default_rng(6)
    sign = np.array([{"high": 1.0, "mixed": 0.0, "low": -1.0}[article.quality] for article in labelled()])
    noise = random.normal(size=(5, ROWS))
    covered = np.where(np.arange(ROWS) % 2 == 0, 1.0, 0.0)
    scored = [strength * sign + noise[at] for at in range(2)]
    return Judged(scored[0], scored[0], noise[2], noise[3], covered, np.full(ROWS, 0.4), scored[1], noise[4])
