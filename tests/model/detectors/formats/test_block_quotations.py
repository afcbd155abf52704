"""Paragraphs lent to somebody else by the line before, and those that a colon only introduces."""

import pytest

from model.detectors.formats import block_quotations

SAID = "The pier has been closed for nine years, and nobody on the council can say what the town has paid for it."


def lent(line: str, paragraph: str = SAID) -> list[str]:
    text = f"The pier stays closed.\n\n{line}\n\n{paragraph}\n\nThe council meets on Monday."
    return [text[slice(*span)] for span in block_quotations.spans(text)]


@pytest.mark.parametrize(
    "line",
    [
        "The Wexmoor Herald writes:",
        "Nobody has asked, and Holm adds:",
        "The matter is not new. From the auditors' March report:",
        "The Wexmoor Herald:",
        "This is how it went, according to the Wexmoor Herald:",
        "Holm told the Wexmoor Herald:",
        "The auditors wrote in their March report to the council:",
        "The company said in a statement:",
        "The council said on Friday:",
        "He answered with the following statement to the Herald:",
        "Nobody has paid for it, reports the Wexmoor Herald:",
        "It was never meant to last. Via the Wexmoor Herald:",
        "The plate on the wall, which nobody has cleaned, read:",
        "The contract leaves no doubt (emphasis added):",
        "She tweeted this:",
    ],
)
def test_what_a_line_lends_to_somebody_is_a_quotation(line: str) -> None:
    assert lent(line) == [SAID]


@pytest.mark.parametrize(
    "line",
    [
        "Here is the truth about the pier:",
        "The bottom line:",
        "Related links:",
        "She said so at noon.",
        "Let me put that another way:",
        "Three things are known:",
        "Also read:",
        "The council said on Friday that it is closed:",
        "We reported on the pier in March:",
        "The town heard of it via Facebook:",
        "She was late in her statement of what it will cost:",
    ],
)
def test_what_a_colon_only_introduces_is_none(line: str) -> None:
    assert lent(line) == []


@pytest.mark.parametrize("paragraph", [f"“{SAID}”", f"• {SAID}", "1. The pier", "- " + SAID])
def test_a_paragraph_in_marks_of_its_own_needs_no_help_and_a_list_is_nobodys(paragraph: str) -> None:
    assert lent("The Wexmoor Herald writes:", paragraph) == []


@pytest.mark.parametrize(
    "text", ["", ":\n", "Holm wrote:\n", "Holm wrote:\n\n\n", "Holm wrote: it is closed.\n\nIt is."]
)
def test_where_nothing_follows_nothing_is_lent(text: str) -> None:
    assert block_quotations.spans(text) == []


def test_a_paragraph_that_leads_in_another_is_the_writers() -> None:
    assert (
        lent(
            "The Wexmoor Herald writes:", "The pier has been closed for nine years. This is what it has cost the town:"
        )
        == []
    )


def test_lines_break_as_they_were_given() -> None:
    text = f"Holm wrote:\n{SAID}"
    assert [text[slice(*span)] for span in block_quotations.spans(text)] == [SAID]
