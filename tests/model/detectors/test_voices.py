"""A surname and a pronoun lead back to the name given before; a stranger leads nowhere."""

from collections.abc import Callable

from model.detectors import voices
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def named(read: Reading) -> list[str]:
    found = voices.named(read)
    return [read.text[slice(*read.tokens.span(*words))] for _, words in sorted(found.items())]


def test_a_surname_takes_the_full_name(read: Read) -> None:
    assert named(read("“Nobody asked us,” said Tomas Varga. “It was a mess,” Varga said.")) == ["Tomas Varga"] * 2


def test_a_pronoun_takes_the_last_person_who_spoke(read: Read) -> None:
    assert named(read("“Nobody asked us,” said Tomas Varga. “It was a mess,” he said.")) == ["Tomas Varga"] * 2


def test_a_pronoun_after_nobody_has_no_name(read: Read) -> None:
    assert named(read("“It was a mess,” she said.")) == []


def test_a_possessive_is_the_same_source(read: Read) -> None:
    tokens = read("Varga’s Varga").tokens
    assert voices.key(tokens, (0, 0)) == voices.key(tokens, (1, 1)) == "varga"


def test_an_initial_does_not_part_a_name(read: Read) -> None:
    text = "“Nobody asked us,” said Ada B. Pell. “It was a mess,” Pell said."
    assert named(read(text)) == ["Ada B. Pell"] * 2
