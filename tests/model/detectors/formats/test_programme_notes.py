"""Notes to a programme and lists of titles are no article; reports that name a programme or a title are."""

import pytest

from model.detectors.formats import programme_notes

TALK = "Holm and Vane talk about the pier, the mayor and the winter storms, and about what comes next."
LISTED = [f"“Why the Pier Should {verb}, Says the Mayor,” by Ada Pell" for verb in ("Stay", "Go", "Grow", "Sink")]


@pytest.mark.parametrize(
    "lines",
    [
        [TALK, "Audio production by Tom Vane.", "Music credit: “The Pier” by Holm"],
        [TALK, "Relevant links from the show:", "Produced by Ada Pell"],
        [TALK, *LISTED],
    ],
)
def test_notes_and_lists_are_no_article(lines: list[str]) -> None:
    assert programme_notes.holds("\n\n".join(lines))


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [TALK],
        [TALK, "Produced by Ada Pell"],
        [TALK, *LISTED[:3]],
        [*[TALK] * 12, *LISTED],
        ["The film was produced by Ada Pell, and edited by Tom Vane, in this episode of local history.", TALK],
    ],
)
def test_reports_are_articles(lines: list[str]) -> None:
    assert not programme_notes.holds("\n\n".join(lines))
