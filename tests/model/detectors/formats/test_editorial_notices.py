"""What a text says of its own making."""

import pytest

from model import sentences
from model.detectors.formats import editorial_notices
from model.types import Article


def _found(text: str) -> list[tuple[str, str]]:
    return [(n.kind, text[n.span.start : n.span.end]) for n in editorial_notices.find(sentences.cut(Article(text)))]


@pytest.mark.parametrize(
    "line",
    [
        "Correction: The vote was nine to four.",
        "CORRECTION (May 3): The vote was nine to four.",
        "Correction, Nov. 15, 2019: The vote was nine to four.",
        "Clarification: The mayor spoke on Monday.",
        "An earlier version of this article gave the wrong street.",
        "A previous version of this news story misstated the vote.",
        "This story has been corrected.",
        "This article has been updated to reflect the final vote.",
        "This post originally misidentified the chair.",
    ],
)
def test_corrections_are_marked(line: str) -> None:
    assert _found(f"The council voted on Tuesday.\n{line}") == [("correction", line)]


@pytest.mark.parametrize(
    "line",
    [
        "Corrections officers walked out on Tuesday.",
        "The market correction - long feared - came on Tuesday.",
        "Officials corrected the figures in an earlier version of the budget.",
        "This story has it all.",
        "The report was amended by the committee.",
        "This articulate corrected girl was here.",
    ],
)
def test_other_corrections_are_not(line: str) -> None:
    assert _found(f"The council voted on Tuesday.\n{line}") == []


@pytest.mark.parametrize(
    "line", ["Editor’s note: The author chairs the trust.", "[Editors' note: Names were changed.]"]
)
def test_a_note_by_the_editors_is_no_correction(line: str) -> None:
    assert [kind for kind, _ in _found(line)] == ["note"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("WEXMOOR — The council voted.", "WEXMOOR"),
        ("WEXMOOR, Dale (AP) — The council voted.", "WEXMOOR, Dale (AP)"),
        ("ST. ORLA (Reuters) - The council voted.", "ST. ORLA (Reuters)"),
        ("Wexmoor (AFP) - The council voted.", "Wexmoor (AFP)"),
    ],
)
def test_datelines_are_marked_without_their_dash(text: str, line: str) -> None:
    assert _found(text) == [("dateline", line)]


@pytest.mark.parametrize(
    "text", ["WEXMOOR VOTES TO CLOSE", "Wexmoor - a small town - voted.", "BREAKING: Wexmoor voted."]
)
def test_capitals_alone_are_no_dateline(text: str) -> None:
    assert _found(text) == []


def test_a_dateline_further_down_is_none() -> None:
    assert _found("One.\nTwo.\nThree.\nWEXMOOR — The council voted.") == []


def test_a_byline_above_the_text_is_marked() -> None:
    assert _found("By Ada Pell and Bram de Vries\nThe council voted.") == [("byline", "By Ada Pell and Bram de Vries")]


@pytest.mark.parametrize(
    "text", ["By Tuesday the council had voted.", "By Ada Pell’s account, the vote was rushed.", "", "\u200b", "😀"]
)
def test_prose_that_begins_with_by_is_no_byline(text: str) -> None:
    assert _found(text) == []
