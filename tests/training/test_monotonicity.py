"""Every measure has a direction, and the mute ones are those that are no fault."""

import numpy as np

from model import features
from training import monotonicity
from training.monotonicity import DIRECTIONS, MUTE


def test_every_measure_has_a_direction_and_nothing_else_has() -> None:
    assert set(DIRECTIONS) == set(features.NAMES)


def test_unnamed_sources_and_quoted_words_are_mute() -> None:
    assert [name for name, way in DIRECTIONS.items() if way == MUTE] == [
        "attribution.anonymous",
        "anonymous_sourcing.rate",
        "anonymous_sourcing.share",
        "loaded_language.quoted",
        "hedging.quoted",
    ]


def test_only_what_style_measures_speaks_at_full_strength() -> None:
    craft = monotonicity.craft()
    loud = np.flatnonzero(craft.caution == 1)
    assert [features.NAMES[column] for column in loud] == ["style.register", "style.headline_case"]
    assert craft.sign.shape == craft.caution.shape == (len(features.NAMES),)


def test_how_a_headline_is_set_has_half_its_say() -> None:
    craft = monotonicity.craft()
    assert [features.NAMES[column] for column in np.flatnonzero(craft.share < 1)] == ["style.headline_case"]
    assert craft.share.min() == 0.5
