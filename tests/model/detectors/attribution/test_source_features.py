"""What describes a source: its lists, its look, where else its name stands, and what came before a pronoun."""

from collections.abc import Callable

from model.detectors.attribution import mentions, source_features
from model.detectors.attribution.mentions import Page
from model.detectors.attribution.source_features import Before
from model.detectors.reading import Reading
from model.detectors.text import word_classes

Read = Callable[..., Reading]


def page(reading: Reading) -> Page:
    classes = word_classes.of(reading.tokens, reading.names, reading.taught[word_classes.TABLE])
    return mentions.page(reading.tokens, reading.names, classes)


def traits(read: Read, text: str, last: int, number: int, cue: int | None = None) -> set[int]:
    """The values of one trait of the source that opens a text."""
    found = page(read(text))
    source = mentions.mention(found, 0, last, cue)
    return {value for name, value in source_features.more(found, source, source) if name == number}


def test_two_ministries_are_on_the_same_list(read: Read) -> None:
    ministry, agency, nurse = (traits(read, f"The {noun} said so.", 1, 34) for noun in ("ministry", "agency", "pier"))
    assert ministry == agency != nurse


def test_a_name_is_known_by_its_company_elsewhere(read: Read) -> None:
    alone = traits(read, "Pell said so.", 0, 38)
    titled = traits(read, "Pell said so. The town likes Mr. Pell.", 0, 38)
    assert alone < titled


def test_a_noun_is_not_looked_for_elsewhere(read: Read) -> None:
    assert traits(read, "Critics said so. The town likes critics.", 0, 38) == set()


def test_a_name_set_beside_the_noun_tells(read: Read) -> None:
    assert traits(read, "A lawyer for the port, Ada Pell, said so.", 7, 48)
    assert not traits(read, "A lawyer for the port said so.", 4, 48)


def test_the_pronoun_behind_the_cue_tells_a_firm_from_a_woman(read: Read) -> None:
    it, she = (traits(read, f"Harwick said {word} would close.", 0, 54, cue=1) for word in ("it", "she"))
    assert it != she


def test_several_come_before_they(read: Read) -> None:
    found = page(read("Critics and Pell. They left."))
    several = source_features.before(found, mentions.mention(found, 0, 0, None), 2)
    one = source_features.before(found, mentions.mention(found, 2, 2, None), 0)
    assert (several, one) == (Before(2, 0, True), Before(0, 2, False))
    they = mentions.mention(found, 4, 4, None)
    led = dict(source_features.led_more(found, they, [several, one]))
    assert led[40] - led[41] == one.kind - several.kind


def test_only_a_pronoun_is_led(read: Read) -> None:
    found = page(read("Critics left."))
    assert list(source_features.led_more(found, mentions.mention(found, 0, 0, None), [Before(0, 0, False)])) == []
