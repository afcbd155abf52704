"""Finds the phrases of a list, however they are typed, and nothing else."""

from importlib import resources

import pytest

from model import sentences
from model.detectors.text import hashing, lexicon, tokens
from model.detectors.text.tokens import Tokens
from model.types import Article

PHRASES = lexicon.compiled(["shame", "it is believed", "believed", "so-called", "no one’s fault"])


def cut(text: str) -> Tokens:
    return tokens.cut(text, sentences.cut(Article(text)).sentences)


def found(text: str) -> list[str]:
    read = cut(text)
    return [text[slice(*read.span(match.first, match.last))] for match in lexicon.find(read, PHRASES)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is believed to be a shame.", ["It is believed", "shame"]),
        ("IT IS BELIEVED", ["IT IS BELIEVED"]),
        ("It  is\u00a0believed.", ["It  is\u00a0believed"]),
        ("It is be\u00adlieved; shаme.", ["It is be\u00adlieved", "shаme"]),
        ("The so-called expert: no one's fault.", ["so-called", "no one's fault"]),
        ("“Shame!” he said.", ["Shame"]),
    ],
)
def test_phrases_are_found_as_they_stand_in_the_text(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("text", ["", ".", "shameful", "ashamed", "It is not believable.", "so called"])
def test_other_words_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_phrase_does_not_cross_a_sentence() -> None:
    assert found("What it is. Believed by few.") == ["Believed"]
    assert found("it is\nbelieved") == ["believed"]


def test_the_longest_phrase_wins_and_none_overlaps_another() -> None:
    assert found("it is believed, believed") == ["it is believed", "believed"]


def test_every_token_inside_a_phrase_is_a_member() -> None:
    assert lexicon.member(cut("Well, it is believed."), PHRASES).tolist() == [False, False, True, True, True, False]


def test_the_phrase_is_given_as_the_list_writes_it() -> None:
    assert [match.phrase for match in lexicon.find(cut("No One's Fault"), PHRASES)] == ["no one’s fault"]


def test_an_empty_list_finds_nothing() -> None:
    assert lexicon.find(cut("it is believed"), lexicon.compiled([])) == ()


@pytest.mark.parametrize(
    "name",
    sorted(
        p.name.removesuffix(".txt")
        for p in resources.files("model").joinpath("words").iterdir()
        if p.name.endswith(".txt")
    ),
)
def test_every_phrase_of_every_list_of_the_house_is_found_in_itself(name: str) -> None:
    phrases = lexicon.words(name)
    listed = {phrase for _, _, own in phrases.tables for phrase in own}
    assert listed
    for phrase in listed:
        read = tokens.cut(phrase, [(0, len(phrase))])  # type: ignore[list-item]
        (only,) = lexicon.find(read, phrases)
        assert (only.first, only.last) == (0, len(read) - 1)


def test_a_list_of_single_words_is_held_against_every_word() -> None:
    single = lexicon.compiled(["shame", "blame"])
    assert lexicon.single(cut("Shame on you, not blamed."), single).tolist() == [True, *[False] * 6]


def test_several_lists_of_single_words_are_looked_up_at_once() -> None:
    lists = ("given_women", "given_men", "titles")
    read = cut("Mayor Ada met Peter, a senator.")
    found = lexicon.listed(read, lists)
    for number, name in enumerate(lists):
        assert (found >> number & 1 > 0).tolist() == lexicon.single(read, lexicon.words(name)).tolist()


def test_a_list_of_single_words_can_be_asked_for_a_word() -> None:
    asked, said = (int(hashing.word(word)) for word in ("asked", "said"))
    assert lexicon.has("cues_asking", said, asked)
    assert not lexicon.has("cues_asking", said)
    assert asked in lexicon.hashes("cues_asking")


def test_several_lists_are_searched_at_once_as_each_would_be_alone() -> None:
    names = ("hedges_plain", "hedges_agentless", "hedges_seeming", "hedges_modal")
    read = cut("It is believed that the pier reportedly fell. It may appear to lean, critics might say.")
    found = lexicon.each(read, names)
    assert found == {name: lexicon.find(read, lexicon.words(name)) for name in names}
    assert sum(map(bool, found.values())) > 2
