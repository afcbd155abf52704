"""Which way each measure may move the score: monotone where journalism says so, mute where it says nothing.

A few hundred publishers cannot tell a custom of theirs from a rule of the craft; the craft can. Anonymous sources are
more frequent in the most reliable papers, and a quotation's words are the speaker's, so those shares are mute; what
counts against an article is anonymity that nothing qualifies, explains or corroborates. How a headline is set is such
a custom, and no fault; it speaks, under its own name, because the score is about outlets and it tells them apart.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from model import features
from model.signals import style

UP, MUTE, DOWN = 1, 0, -1

_SOFTLY, _HALF = 20.0, 0.5
_CUSTOMS = ("style.headline_case",)

DIRECTIONS: Mapping[str, int] = MappingProxyType(
    {
        "attribution.rate": UP,
        "attribution.sentences": UP,
        "attribution.direct": UP,
        "attribution.spoken": UP,
        "attribution.voices": UP,
        "attribution.named": UP,
        "attribution.organization": UP,
        "attribution.document": UP,
        "attribution.anonymous": MUTE,
        "attribution.collective": DOWN,
        "attribution.none": DOWN,
        "anonymous_sourcing.rate": MUTE,
        "anonymous_sourcing.share": MUTE,
        "anonymous_sourcing.unqualified": DOWN,
        "anonymous_sourcing.unexplained": DOWN,
        "anonymous_sourcing.uncorroborated": DOWN,
        "anonymous_sourcing.bare": DOWN,
        "loaded_language.rate": DOWN,
        "loaded_language.mean": DOWN,
        "loaded_language.share": DOWN,
        "loaded_language.quoted": MUTE,
        "hedging.rate": DOWN,
        "hedging.agentless": DOWN,
        "hedging.quoted": MUTE,
        "subjectivity.mean": DOWN,
        "subjectivity.share": DOWN,
        "headline.clickbait": DOWN,
        "headline.support": UP,
        "headline.missing": DOWN,
        "headline.lead": UP,
        "headline.contradicted": DOWN,
        "persuasion.mean": DOWN,
        "persuasion.share": DOWN,
        "transparency.signed": UP,
        "transparency.named": UP,
        "transparency.dated": UP,
        "transparency.outlet": UP,
        "transparency.links": UP,
        "transparency.corrected": UP,
        "style.register": UP,
        "style.headline_case": DOWN,
    }
)


@dataclass(frozen=True, slots=True)
class Craft:
    """What is known before any row is seen, arrays of shape (measures,).

    ``sign`` is the direction of each measure; ``caution`` how much smaller its terms are made before they are weighed,
    so that the penalty holds them; ``share`` how much of a fitted weight is used.
    """

    sign: NDArray[np.int64]
    caution: NDArray[np.float64]
    share: NDArray[np.float64]


def craft() -> Craft:
    """That of the measures of a row of features.

    All but what `style` measures speak softly: on publishers never seen, what they add is small and mostly noise. A
    custom that is no fault has half its say.
    """
    loud, custom = np.isin(features.NAMES, style.MEASURES), np.isin(features.NAMES, _CUSTOMS)
    sign = np.array([DIRECTIONS[name] for name in features.NAMES])
    return Craft(sign, np.where(loud, 1.0, _SOFTLY), np.where(custom, _HALF, 1.0))
