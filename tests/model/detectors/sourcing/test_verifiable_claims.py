"""A claim is sure, spoken, long, not quoted whole, no request or question, nothing of one's own, and not the lead."""

from collections.abc import Callable

import pytest

from model.detectors.reading import Reading
from model.detectors.sourcing import verifiable_claims
from model.detectors.text.tokens import MARK

Read = Callable[..., Reading]
LEAD = "Rain fell on the pier. The ferry left on time. "


def last_claims(reading: Reading) -> bool:
    """Whether the last statement is a claim."""
    before = [0, *(reading.tokens.shape != MARK).cumsum().tolist()]
    return verifiable_claims.is_one(reading.tokens, reading.attributions.all[-1], before)


def test_what_can_be_borne_out_is_a_claim(read: Read) -> None:
    assert last_claims(read(f"{LEAD}Ida Holm said the north pier had lost eleven bolts since January."))


@pytest.mark.parametrize(
    "text",
    [
        "Ida Holm said the north pier had lost eleven bolts since January.",
        f"{LEAD}Ida Holm said the pier was safe.",
        f"{LEAD}Ida Holm announced that the north pier would lose eleven of its bolts in January.",
        f"{LEAD}Ida Holm asked the council to close the north pier until all eleven bolts were back.",
        f"{LEAD}“The north pier had lost eleven of its bolts since last January,” Ida Holm said.",
        f"{LEAD}“We have looked at all eleven bolts of the pier, and I am proud,” Ida Holm said.",
        f"{LEAD}Ida Holm believes the north pier had lost eleven of its bolts since last January.",
    ],
)
def test_leads_quotations_requests_questions_and_feelings_are_none(read: Read, text: str) -> None:
    assert not last_claims(read(text))
