"""A pronoun points to whoever fits it and stands out most before it."""

import pytest

from model.detectors.coreference.pronouns import Asked, Asking, Met, Scene

HE = Met(at=10, sentence=1, who=1, one=True, he=True)
SHE = Met(at=20, sentence=2, who=2, one=True, she=True)
MANY = Met(at=30, sentence=3, who=3, many=True)
BODY = Met(at=32, sentence=3, who=4, body=True)


def pointed(asked: Asked, *met: Met, but: int | None = None, content: tuple[tuple[int, int], ...] = ()) -> int | None:
    scene = Scene()
    for each in met:
        scene.enter(each)
    return scene.pointed(Asking(asked, at=40, sentence=4, quoted=False, but=but, content=content))


@pytest.mark.parametrize(("asked", "who"), [("he", 1), ("she", 2), ("they", 3), ("it", 4)])
def test_each_pronoun_takes_what_fits_it(asked: Asked, who: int) -> None:
    assert pointed(asked, HE, SHE, MANY, BODY) == who


def test_the_nearer_comes_first_and_the_background_last() -> None:
    near = Met(at=35, sentence=3, who=7, one=True, he=True, role=0.5)
    assert pointed("he", HE, near) == 7
    assert pointed("he", Met(at=28, sentence=3, who=6, one=True, he=True), near) == 6


def test_nobody_says_he_of_himself() -> None:
    assert pointed("he", HE, but=1) is None


def test_who_is_spoken_of_is_hardly_who_speaks() -> None:
    spoken_of = Met(at=38, sentence=4, who=8, one=True, he=True, role=0.5)
    speaker = Met(at=28, sentence=3, who=6, one=True, he=True)
    assert pointed("he", speaker, spoken_of) == 8
    assert pointed("he", speaker, spoken_of, content=((36, 39),)) == 6


def test_who_is_named_inside_a_quotation_stands_back() -> None:
    quoted = Met(at=35, sentence=3, who=9, one=True, he=True, quoted=True)
    assert pointed("he", HE, quoted) == 9
    assert pointed("he", Met(at=28, sentence=2, who=6, one=True, he=True), quoted) == 6


def test_what_lies_far_back_or_still_ahead_is_not_meant() -> None:
    assert pointed("they", Met(at=5, sentence=0, who=3, many=True)) is None
    assert pointed("he", Met(at=50, sentence=4, who=1, one=True, he=True)) is None
