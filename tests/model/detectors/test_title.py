import pytest

from model.detectors import title


@pytest.mark.parametrize(
    ("given", "outlets", "bare"),
    [
        ("Bridge shut for a month | The Dale Courier", [], "Bridge shut for a month"),
        ("Dale Courier | Bridge shut for a month", [], "Bridge shut for a month"),
        ("Bridge shut for a month - The Dale Courier", ["Dale Courier"], "Bridge shut for a month"),
        ("Bridge shut for a month – dalecourier", ["", "dalecourier"], "Bridge shut for a month"),
    ],
)
def test_the_outlets_name_goes(given: str, outlets: list[str], bare: str) -> None:
    assert title.bare(given, outlets) == bare


@pytest.mark.parametrize("given", ["Bridge shut - for a month", "Bridge-builder’s strike", "", "3|4 agree"])
def test_everything_else_stays(given: str) -> None:
    assert title.bare(given, ["The Dale Courier"]) == given
