"""How a headline is set: like a sentence, in title case, or in a way that tells nothing."""

import pytest

from model.detectors import reading
from model.detectors.style import headline_case


@pytest.mark.parametrize(
    "headline",
    [
        "Harbour board votes to rebuild the pier",
        "Harbour board votes to rebuild Marrow pier",
        "“We will rebuild,” says the harbour board of Tarn",
        "Four killed as bus leaves road near Saint-Omer",
    ],
)
def test_a_headline_set_like_a_sentence_is_none_of_it(headline: str) -> None:
    assert headline_case.of(reading.headed(headline)) == 0.0


@pytest.mark.parametrize(
    "headline",
    [
        "Harbour Board Votes To Rebuild The Pier",
        "Harbour Board Votes to Rebuild Old Marrow Pier",
        "BREAKING: Harbour Board VOTES Against Its Own Pier",
    ],
)
def test_title_case_is_all_of_it_whatever_the_custom_for_small_words(headline: str) -> None:
    assert headline_case.of(reading.headed(headline)) == 1.0


def test_what_lies_between_is_between() -> None:
    assert 0 < headline_case.of(reading.headed("Ines Marrow tells Harbour Board that Tarn pier is lost")) < 1


@pytest.mark.parametrize(
    "headline",
    [
        "",
        "Pier Reopens Today",
        "harbour board votes to rebuild the pier",
        "HARBOUR BOARD VOTES TO REBUILD PIER",
        "12 3 4",
    ],
)
def test_a_headline_that_is_missing_short_or_all_in_one_case_cannot_tell(headline: str) -> None:
    assert headline_case.of(reading.headed(headline)) != headline_case.of(reading.headed(headline))
