"""The register of the prose: what is said of it, and the phrases that it is read from."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from model import sentences
from model.detectors import reading
from model.detectors.reading import Reading
from model.detectors.style import typical_phrases
from model.detectors.text import hashing, tokens
from model.signals import style
from model.types import Article, Finding, Taught, Weights

Read = Callable[..., Reading]
TEXT = (
    "The harbour board voted eight to three on Tuesday to rebuild the pier, according to minutes of the meeting. "
    "Ines Marrow, its clerk, said the work would cost four million crowns. You won't believe what happened next!!! "
    "These so-called experts are lying to you again, and the shameless media will never tell you the truth, of course."
)


def phrases(text: str, found: Finding) -> list[str]:
    return [text[hit.span.start : hit.span.end] for hit in found.hits]


TYPICAL = {"according to": 1, "so-called": -1, "shameless": -1, "of course": -1, "the truth": -1}
"""Turns of phrase of the text in which its craft shows, and which way each is said to lean."""
DULL = {"lying": -1, "work": 1, "voted": 1, "minutes of the": 1}
"""Others that lean."""


@pytest.fixture(scope="module")
def shown(taught: Taught) -> Read:
    """A reading with a table of turns of our own."""
    lean = {
        int(hashing.join(*tokens.cut(phrase, ()).word[:, np.newaxis])[0]): way
        for phrase, way in (TYPICAL | DULL).items()
    }
    known = sorted(lean)
    table: Weights = {"hash": np.array(known, np.uint64), "lean": np.array([lean[each] for each in known], np.int8)}

    def read(text: str, title: str | None = None) -> Reading:
        return reading.read(sentences.cut(Article(text, title)), {**taught, typical_phrases.TABLE: table})

    return read


def test_the_phrases_of_a_paragraph_that_a_line_lends_to_somebody_are_not_the_writers(shown: Read) -> None:
    lead, rest = TEXT.split(" You won't")
    own, lent = f"{lead}\n\nYou won't{rest}", f"{lead} The Herald writes:\n\nYou won't{rest}"
    assert "shameless" in phrases(own, style.find(shown(own, "Pier to be rebuilt")))
    assert "shameless" not in phrases(lent, style.find(shown(lent, "Pier to be rebuilt")))


def test_a_text_has_a_register_phrases_and_a_sentence_that_says_so(shown: Read) -> None:
    found = style.find(shown(TEXT, "Pier to be rebuilt"))
    register, case = found.measures
    assert found.value == pytest.approx(1 / (1 + np.exp(-register)))
    assert 1 <= len(found.hits) <= len(TYPICAL)
    assert case == 0.0
    assert found.says


@pytest.mark.parametrize(
    ("headline", "case", "said"),
    [
        ("Harbour board votes to rebuild the pier", 0.0, "set like a sentence"),
        ("Harbour Board Votes To Rebuild The Pier", 1.0, "set in title case"),
        ("Ines Marrow tells Harbour Board that Tarn pier is lost | Tarn Tidings", 0.29, ""),
        ("", None, ""),
    ],
)
def test_how_the_headline_is_set_is_measured_and_said_apart(
    read: Read, headline: str, case: float | None, said: str
) -> None:
    found, plain = style.find(read(TEXT, headline)), style.find(read(TEXT))
    assert said in found.says
    assert ("set " in found.says) == bool(said)
    assert found.measures[1] == pytest.approx(np.nan if case is None else case, abs=0.01, nan_ok=True)
    assert np.isnan(plain.measures[1])


def test_phrases_come_strongest_first_and_are_turns_that_are_known(shown: Read) -> None:
    found = style.find(shown(TEXT))
    weights = [hit.weight for hit in found.hits]
    assert weights == sorted(weights, reverse=True)
    assert set(phrases(TEXT, found)) <= set(TYPICAL)


def test_a_note_says_the_way_a_phrase_is_known_to_lean_and_pulls_here(shown: Read) -> None:
    found = style.find(shown(TEXT))
    for hit, phrase in zip(found.hits, phrases(TEXT, found), strict=True):
        assert ("more often" if TYPICAL[phrase] > 0 else "less often") in hit.note
        (share,) = [share for share in found.shares if share.span == hit.span]
        assert share.amount * TYPICAL[phrase] == pytest.approx(hit.weight)


def test_a_note_says_what_of_the_craft_a_phrase_shows(shown: Read) -> None:
    found = style.find(shown(TEXT))
    notes = dict(zip(phrases(TEXT, found), (hit.note for hit in found.hits), strict=True))
    assert all(notes[word].startswith("Judges in the writer's own words.") for word in notes.keys() & {"so-called"})
    assert all(notes[word].startswith("Assures the reader.") for word in notes.keys() & {"of course", "the truth"})
    assert not notes.keys() & DULL.keys()


def test_no_two_shares_overlap_and_those_shown_are_among_them(shown: Read) -> None:
    found = style.find(shown(TEXT * 3))
    spans = sorted(share.span for share in found.shares)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert {hit.span for hit in found.hits} <= set(spans)


def test_what_no_rated_outlet_is_known_for_is_not_shown(taught: Taught) -> None:
    unknown = {name: table for name, table in taught.items() if name != typical_phrases.TABLE}
    found = style.find(reading.read(sentences.cut(Article(TEXT)), unknown))
    assert found.hits == ()
    assert found.shares


@pytest.mark.parametrize(("one", "other"), [("Okafor", "Brandt"), ("Sallow", "Kirkby")])
def test_who_is_written_about_does_not_matter(read: Read, one: str, other: str) -> None:
    text = f"On Tuesday the mayor, Ana {one}, met the board. Asked about it, {one} would not say, and {one} left."
    there, instead = (style.find(read(t)).measures[0] for t in (text, text.replace(one, other)))
    assert there == pytest.approx(instead, abs=1e-6)


def test_hidden_signs_and_look_alikes_do_not_change_the_register(read: Read) -> None:
    hidden = TEXT.replace("shameless", "sh\u00adаme\u200bless").replace("'", "’")
    assert style.find(read(hidden)).measures[0] == pytest.approx(style.find(read(TEXT)).measures[0], abs=1e-6)


def test_a_phrase_inside_quotation_marks_is_the_speakers_and_not_shown(shown: Read) -> None:
    assert style.find(shown(TEXT)).hits
    assert style.find(shown(f"“{TEXT}” he said.")).hits == ()


def test_no_prose_leans_neither_way(read: Read) -> None:
    found = style.find(read(""))
    assert (found.value, found.hits) == (0.5, ())
    assert np.isnan(found.measures[0])
    assert found.says == "There is no prose here to compare."


@pytest.mark.parametrize("text", ["", "\u200b", "…", "😀😀😀"])
def test_a_headline_alone_is_read_without_phrases_of_its_own(read: Read, text: str) -> None:
    found = style.find(read(text, "Harbour board votes to rebuild the pier"))
    assert np.isfinite(found.measures[0])
    assert phrases(text, found) == []


def test_only_the_opening_of_a_long_article_counts_for_its_prose(read: Read) -> None:
    opening = (TEXT + "\n\n") * 20
    assert len(opening) > 6_000
    long, short = read(opening + "Shameful lies. " * 2_000).prose, read(opening).prose
    assert long.word.weight.tolist() == short.word.weight.tolist()
    assert long.run.weight.tolist() == short.run.weight.tolist()


def test_an_untaught_register_says_nothing_but_how_the_headline_is_set_is_known(taught: Taught) -> None:
    without = {name: table for name, table in taught.items() if name != style.TABLE}
    found = style.find(reading.read(sentences.cut(Article(TEXT, "Harbour Board Votes To Rebuild Pier")), without))
    assert np.isnan(found.measures[0])
    assert found.measures[1] == 1.0


def test_seed_reporting_reads_more_like_reliable_outlets_than_seed_hearsay(
    read: Read, seeds: list[Mapping[str, Any]]
) -> None:
    """Not a figure of quality: the two ends of the seeds must not come out the wrong way round."""
    register = {
        label: np.mean([style.find(read(s["text"], s["title"])).measures[0] for s in seeds if s["label"] == label])
        for label in ("high", "low")
    }
    assert register["high"] > register["low"]
