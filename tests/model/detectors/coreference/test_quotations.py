"""Words inside a quotation are its speaker's; where nobody claims it, the last who spoke directly goes on."""

from collections.abc import Callable

from model.detectors.coreference import quotations
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def speaking(read: Read, text: str, word: str) -> int | None:
    reading = read(text)
    at = [reading.tokens.text(each) for each in range(len(reading.tokens))].index(word)
    found = quotations.read(reading.tokens, reading.attributions.all)
    return found.speaking(at, int(reading.tokens.sentence[at]))


def test_a_quotation_is_claimed_by_the_statement_it_is_the_content_of(read: Read) -> None:
    text = "“The deck is rotten,” said Ada Pell. “It will fall by May,” Tomas Varga said."
    assert (speaking(read, text, "rotten"), speaking(read, text, "may")) == (0, 1)


def test_a_quotation_that_nobody_claims_goes_on_from_the_last(read: Read) -> None:
    text = "“The deck is rotten,” said Ada Pell.\n\n“Green paint.”"
    assert speaking(read, text, "paint") == 0


def test_outside_quotation_marks_nobody_is_quoted(read: Read) -> None:
    assert speaking(read, "“The deck is rotten,” said Ada Pell. Rain fell.", "rain") is None


def test_a_quotation_before_anybody_speaks_is_nobodys(read: Read) -> None:
    assert speaking(read, "“Green paint.” Rain fell.", "paint") is None
