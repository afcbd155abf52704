"""A statement is what a source is told to have said; acts, wishes, refusals and questions are none."""

from collections.abc import Callable

import pytest

from model.detectors.reading import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ada Pell said the library would close.",
        "“The pier is rotten,” Varga said.",
        "Ida Holm pointed out that the ferry had been late all week.",
        "The auditor described the accounts as “a drawer of receipts”.",
        "According to the ministry, eleven bridges were closed.",
        "The harbour office estimated that 40 boats had been lost.",
        "The survey found that one house in five was damp.",
        "The records show that the bolts were never tested.",
        "Researchers found that the bolts had never been tested.",
        "Holm believes the council will give way.",
        "The parish asks people not to drive to the pier.",
        "Tomas Varga denied that he had signed the contract.",
    ],
)
def test_what_is_said_written_or_shown_is_a_statement(read: Read, text: str) -> None:
    assert [each.stated for each in read(text).attributions.all] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Pell wants the council to close the pier.",
        "The government hopes that the strike will end soon.",
        "Ada Pell declined to comment on the sale of the ferry.",
        "The ministry did not say when the bridge would open.",
        "Varga refused to say whether he had signed the contract.",
        "The mayor asked whether the bolts had been tested.",
        "Pell will announce on Friday that the library is to close.",
        "I believe that the council should give way.",
        "Nobody mentioned that the pier was rotten.",
        "The council is set to announce that the pier will close.",
        "The patients showed no signs that they had been ill.",
    ],
)
def test_what_is_done_wished_asked_or_kept_back_is_none(read: Read, text: str) -> None:
    assert not any(each.stated for each in read(text).attributions.all)


def test_in_quotation_marks_an_i_is_the_speaker(read: Read) -> None:
    found = read("“I believe that the council will give way,” Ida Holm said.").attributions.all
    assert all(each.stated for each in found)


@pytest.mark.parametrize(
    "text",
    [
        "The town’s reported debt is a third of its yearly income.",
        "After three confirmed cases of rot the pier was shut.",
        "His promised wall is to keep the harbour out.",
        "The measures announced Monday by the mayor are thin.",
    ],
)
def test_a_participle_that_describes_a_noun_reports_nothing(read: Read, text: str) -> None:
    assert not any(each.stated for each in read(text).attributions.all)


def test_those_that_are_none_keep_their_place(read: Read) -> None:
    found = read("Pell wants the council to close the pier. Holm said the pier was safe.").attributions
    assert [each.stated for each in found.all] == [False, True]
    assert len(found.stated) == 1
