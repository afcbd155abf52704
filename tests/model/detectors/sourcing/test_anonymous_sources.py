"""Only speech without a name counts; a sentence's odds join those of its statements."""

from collections.abc import Callable

import pytest

from model.detectors.reading import Reading
from model.detectors.sourcing import anonymous_sources

Read = Callable[..., Reading]


def test_thinking_without_a_name_is_not_speaking(read: Read) -> None:
    assert anonymous_sources.find(read("Critics believe the plan is late.")) == ()


def test_a_pronoun_only_points(read: Read) -> None:
    text = "Officials said the bridge was shut. They said it was old."
    assert [each.statement.sentence for each in anonymous_sources.find(read(text))] == [0]


def test_odds_are_of_sentences(read: Read) -> None:
    found = anonymous_sources.probabilities(read("Sources said the ward had no beds. The rain fell."))
    assert found[0] > 0.5
    assert found[1] == pytest.approx(0.0)


def test_a_statement_is_not_borne_out_by_itself_or_by_the_unnamed(read: Read) -> None:
    text = "Officials say the ward had no beds for weeks. Critics say the ward had no beds for weeks."
    assert [each.corroborated for each in anonymous_sources.find(read(text))] == [(), ()]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("A spokeswoman for the Wexmoor Council said the bridge would open in May.", True),
        ("A Wexmoor Council spokesman said the bridge would open in May.", True),
        ("A spokesman said the bridge would open in May.", False),
        ("A senior aide in Wexmoor said the bridge would open in May.", False),
    ],
)
def test_the_voice_of_an_office_that_is_named_is_told_as_such(read: Read, text: str, *, office: bool) -> None:
    (found,) = anonymous_sources.find(read(text))
    assert found.office == office


@pytest.mark.parametrize(
    ("beside", "doubtful"),
    [("“It is long,” said Ada Pell. ", True), ("", False)],
)
def test_beside_somebody_named_it_is_not_sure_that_nobody_says_the_same(
    read: Read, beside: str, *, doubtful: bool
) -> None:
    (found,) = anonymous_sources.find(read(f"A senior aide said the bridge would open soon. {beside}Rain fell."))
    assert found.doubtful == doubtful
