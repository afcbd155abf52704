"""The text of a consent wall is known by whom it speaks to; reports about privacy are not."""

import pytest

from model import sentences
from model.detectors.formats import consent_wall
from model.types import Article

WALL = (
    "We and our 96 partners store and access information on your device, such as cookies. "
    "With your permission we may use precise location and scan your device. "
    "You may change your preferences at any time in our privacy settings. "
    "Some processing of personal data is based on legitimate interest. "
    "This choice applies to this website only."
)
REPORT = (
    "The Sallow council will fine firms that track walkers by their phones. "
    "Its clerk, Ines Marrow, said that cookies and device scans had been found on eleven sites of the county. "
    "“Nobody asked for your consent,” she told a meeting on Tuesday. "
    "The firms say that visitors may change their privacy settings. "
    "A hearing is set for June. Advertising partners of the firms did not reply."
)


def holds(text: str) -> bool:
    return consent_wall.holds(sentences.cut(Article(text)))


@pytest.mark.parametrize(
    "text", [WALL, "This site uses cookies. Manage your preferences. Accept all cookies or read our cookie policy."]
)
def test_a_consent_wall_is_known(text: str) -> None:
    assert holds(text)


@pytest.mark.parametrize("text", [REPORT, WALL + REPORT * 3, "", "Accept all cookies."])
def test_a_report_is_none_even_about_privacy_or_under_a_banner(text: str) -> None:
    assert not holds(text)
