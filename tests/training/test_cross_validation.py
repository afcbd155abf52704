"""The plain model beside ours: what it learns of words, and nothing of the articles it is examined on."""

import numpy as np

from training import cross_validation, nested_training
from training.articles import Labelled, Quality


def labelled(number: int, quality: Quality, text: str, title: str = "") -> Labelled:
    return Labelled(str(number), "made", f"outlet{number}", quality, None, None, title, text, "train")


SOBER = [labelled(n, "high", f"the board met on day {n} and its clerk said so") for n in range(8)]
SHRILL = [labelled(n, "low", f"never believe the {n} shameless lies of the elites") for n in range(8, 16)]


def test_the_baseline_tells_articles_like_those_it_was_shown() -> None:
    shown = [*SOBER, *SHRILL]
    new = [labelled(90, "low", "the clerk said the board met"), labelled(91, "high", "shameless lies, believe us")]
    sober, shrill = cross_validation.plain(shown, new, nested_training.known(shown))
    assert sober > 0 > shrill


def test_the_title_is_part_of_what_the_baseline_reads() -> None:
    shown = [*SOBER, *SHRILL]
    new = [labelled(90, "low", "", "the clerk said the board met"), labelled(91, "high", "", "shameless lies")]
    sober, shrill = cross_validation.plain(shown, new, nested_training.known(shown))
    assert sober > shrill


def test_labels_of_the_examined_articles_do_not_matter() -> None:
    shown = [*SOBER, *SHRILL]
    one, other = (
        cross_validation.plain(shown, [labelled(90, quality, "the clerk met the elites")], nested_training.known(shown))
        for quality in ("high", "low")
    )
    assert np.array_equal(one, other)
