"""Says why an article cannot be scored as news: what it is not, or what kind of writing it is instead."""

import numpy as np

from model.detectors.formats import consent_wall, programme_notes, study
from model.detectors.reading import Reading
from model.detectors.text.tokens import LOWER
from model.extract import declared
from model.types import Form, Reason

LEAST_WORDS = 100
_FEW_WORDS = 40
_STRANGE = 0.25
"""Share of lower-case words never met in training above which nothing is known about prose like this."""


def reason(reading: Reading, form: Form) -> Reason | None:
    """The first reason that holds, or None where the article may be scored."""
    genre = form.genre
    signs: tuple[tuple[bool, Reason], ...] = (
        (_is_foreign(reading), "unsupported_language"),
        (_is_walled(reading), "paywalled"),
        (_is_no_article(reading), "not_an_article"),
        (genre == "live_blog", "live_blog"),
        (reading.words < LEAST_WORDS, "too_short"),
        (genre == "satire", "satire"),
        (genre == "opinion", "opinion"),
        (_is_strange(reading) or (genre != "news" and study.is_abstract(reading.text)), "out_of_distribution"),
    )
    return next((why for holds, why in signs if holds), None)


def _is_foreign(reading: Reading) -> bool:
    return reading.words >= _FEW_WORDS // 2 and reading.document.article.language not in {None, "en"}


def _is_walled(reading: Reading) -> bool:
    page = reading.document.article.page
    return page is not None and page.paywalled


def _is_no_article(reading: Reading) -> bool:
    page = reading.document.article.page
    if programme_notes.holds(reading.text):
        return True
    if page is None:
        return False
    few = reading.words < LEAST_WORDS and not page.types & declared.ARTICLE
    return few or declared.is_listing(page.types) or consent_wall.holds(reading.document)


def _is_strange(reading: Reading) -> bool:
    met = reading.tokens.among(reading.common)[reading.tokens.shape == LOWER]
    return len(met) > 0 and float(np.mean(~met)) > _STRANGE
