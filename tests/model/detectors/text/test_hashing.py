"""One hash for each word and n-gram, wherever it stands."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from model.detectors.text import hashing

ANY = st.text(st.characters(), min_size=1, max_size=40)
HASH = st.integers(0, 2**64 - 1)


def between(text: str, low: int, high: int) -> int:
    return int(hashing.roll(text).between(np.array([low], np.int32), np.array([high], np.int32))[0])


@given(ANY, ANY, ANY)
def test_a_run_hashes_to_the_same_wherever_it_stands(before: str, run: str, after: str) -> None:
    assert between(before + run + after, len(before), len(before) + len(run)) == int(hashing.word(run))


@given(st.sets(ANY, min_size=2, max_size=20))
def test_different_words_have_different_hashes(words: set[str]) -> None:
    assert len({int(hashing.word(word)) for word in words}) == len(words)


@given(ANY, st.integers(1, 5))
def test_grams_are_the_runs_of_that_size_by_start(text: str, size: int) -> None:
    grams = hashing.roll(text).grams(size, len(text), 31)
    assert len(grams) == max(len(text) - size + 1, 0)
    again = {text[i : i + size]: int(grams[i]) for i in range(len(grams))}
    assert [int(gram) for gram in grams] == [again[text[i : i + size]] for i in range(len(grams))]
    assert len(set(again.values())) == len(again)


def test_no_text_has_no_grams() -> None:
    assert len(hashing.roll("").grams(3, 0, 31)) == 0
    assert len(hashing.roll("ab").grams(3, 2, 31)) == 0


@given(ANY, st.integers(1, 5), st.integers(0, 40))
def test_grams_of_an_opening_are_those_of_the_opening_alone(text: str, size: int, length: int) -> None:
    opening = text[:length]
    alone = hashing.roll(opening).grams(size, len(opening), 18)
    assert hashing.roll(text).grams(size, len(opening), 18).tolist() == alone.tolist()


@given(st.lists(st.tuples(HASH, HASH)), st.integers(1, 31))
def test_the_short_ways_to_a_bucket_lead_where_the_long_ones_do(pairs: list[tuple[int, int]], bits: int) -> None:
    first, second = np.array(pairs, np.uint64).reshape(-1, 2).T
    assert hashing.mixed_bucket(first, bits).tolist() == hashing.bucket(hashing.mix(first), bits).tolist()
    long = hashing.bucket(hashing.join(first, second), bits)
    assert hashing.joined_bucket(first, second, bits).tolist() == long.tolist()


def test_the_order_of_a_pair_counts() -> None:
    a, b = np.array([hashing.word("thin")]), np.array([hashing.word("ice")])
    assert hashing.join(a, b)[0] != hashing.join(b, a)[0]


def test_membership_in_a_sorted_table() -> None:
    table = np.sort(np.array([hashing.word(word) for word in ("pier", "board", "crown")]))
    asked = np.array([hashing.word(word) for word in ("pier", "ferry", "crown")])
    assert hashing.member(asked, table).tolist() == [True, False, True]
    assert hashing.member(asked, table[:0]).tolist() == [False, False, False]
    assert hashing.member(asked[:0], table).tolist() == []


def test_a_hash_above_every_member_is_no_member() -> None:
    assert hashing.member(np.array([2**64 - 1], np.uint64), np.array([1, 2], np.uint64)).tolist() == [False]


def test_buckets_are_columns_of_the_table_and_evenly_filled() -> None:
    words = np.array([hashing.word(f"word{number}") for number in range(4_000)])
    filled = np.bincount(hashing.bucket(words, 4), minlength=16)
    assert len(filled) == 16
    assert filled.min() > 150


def test_the_hash_of_a_word_is_pinned_because_artefacts_hold_it() -> None:
    assert int(hashing.word("reportedly")) == 11_791_343_506_604_563_536


def test_a_set_of_words_holds_the_hash_of_each() -> None:
    assert hashing.words("pier", "ferry") == {int(hashing.word("pier")), int(hashing.word("ferry"))}
    assert hashing.words() == frozenset()
