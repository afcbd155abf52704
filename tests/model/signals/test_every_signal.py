"""What holds of every signal, whatever text it is given; and that each has its file, its line and its tests."""

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from model.detectors.reading import Reading
from model.signals import SIGNALS, Signal
from model.types import Finding, Hit, Span

HERE = Path(__file__).parent
FILES = Path(__file__).parents[3] / "model" / "signals"
KINDS = {"named", "organization", "anonymous", "document", "collective", "none"}

PIECES = (
    "The board met on Tuesday, its clerk Ines Marrow said. ",
    "“It is gone,” he said, “and ‘nobody’ knows why.” ",
    "According to one person who had seen the draft, and who spoke on condition of anonymity, the deal is off. ",
    "It is believed that shameless élites reportedly ",
    "A report by the Harbour Office found 3.5 million crowns missing… ",
    "“An open quotation, she said",
    "You won't BELIEVE what these so-called experts did next!!! ",
    "\n\n",
    "By Ada Pell\n",
    "قال المتحدث: «المزح قديم». ",
    "😀🌊\u200d❤\ufe0f ",
    "\u00ad\u200b\ufeff\u202e",
    "shаme of а Kremlin-style рlot ",
    "İSTANBUL (AP) — ",
    "\ud83d",
    "@handle #tag https://t.example/a?b=c ",
    "Correction: this page had the sum wrong until noon. ",
)
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(st.characters(), max_size=12), max_size=14).map("".join)
TITLES = st.none() | st.sampled_from(("", "Pier to be rebuilt", "10 SECRETS they won’t tell you 😱", "\u200b")) | TEXTS

HARD = (
    ("", None),
    ("", "Harbour board votes to rebuild the pier"),
    ("One word", None),
    ("He said.", ""),
    ("\ud800", "\udfff"),
    ("“" * 50, "”" * 50),
    ("said " * 300, "said"),
    ("A" * 5_000, "A" * 500),
    ("." * 5_000, "..."),
    ("\n" * 500, "\n"),
    ("İ" * 200 + ". İ said İ", "İ"),
    ("Il a dit : « Non ». " * 40, "Non"),
)

each_signal = pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: str(signal.NAME))


def spans(finding: Finding) -> Iterator[Span]:
    for hit in finding.hits:
        yield hit.span
        yield from (span for span in (hit.cue, hit.source.span if hit.source else None) if span)
        yield from hit.content
    yield from (sentence.span for sentence in finding.sentences)


def is_share(value: float | None) -> bool:
    return value is None or math.isnan(value) or 0 <= value <= 1


def hold_words(said: str) -> None:
    """A whole sentence for readers: no rough edges, nothing left to fill in, no number that is none."""
    assert said == " ".join(said.split()) != ""
    assert not {"{", "}"} & set(said)
    assert not {"nan", "None", "inf"} & {word.strip(".,;:%") for word in said.split()}


def hold_hit(hit: Hit) -> None:
    assert hit.note == hit.note.strip() != ""
    assert math.isfinite(hit.weight)
    assert hit.source is None or hit.source.kind in KINDS
    assert hit.technique is None or hit.technique.strip()


def hold(signal: Signal, reading: Reading) -> None:
    finding = signal.find(reading)
    assert len(finding.measures) == len(signal.MEASURES)
    assert not any(math.isinf(measure) for measure in finding.measures)
    hold_words(finding.says)
    assert all(0 <= start < end <= len(reading.text) for start, end in spans(finding))
    assert all(0 <= sentence.probability <= 1 for sentence in finding.sentences)
    assert is_share(finding.support)
    assert len(set(signal.MEASURES)) == len(signal.MEASURES)
    for hit in finding.hits:
        hold_hit(hit)


@each_signal
@given(text=TEXTS, title=TITLES)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@example(text="“He said ‘it is “gone”’”, it is believed.", title="It’s gone: what we know")
def test_any_text_and_title_give_a_finding_inside_the_text(
    signal: Signal, read: Callable[..., Reading], text: str, title: str | None
) -> None:
    hold(signal, read(text, title))


@each_signal
@pytest.mark.parametrize(("text", "title"), HARD, ids=range(len(HARD)))
def test_hard_cases(signal: Signal, read: Callable[..., Reading], text: str, title: str | None) -> None:
    hold(signal, read(text, title))


@each_signal
def test_twenty_thousand_words(signal: Signal, read: Callable[..., Reading]) -> None:
    hold(signal, read("".join(PIECES) * 260, "Pier to be rebuilt"))


@each_signal
def test_the_same_text_gives_the_same_finding(signal: Signal, read: Callable[..., Reading]) -> None:
    text = "".join(PIECES)
    assert repr(signal.find(read(text, "Pier"))) == repr(signal.find(read(text, "Pier")))


@each_signal
def test_an_emoji_before_the_text_moves_every_span_by_one(signal: Signal, read: Callable[..., Reading]) -> None:
    """Offsets are code points: had any been counted in UTF-16 or bytes, it would move by more."""
    text = "".join(PIECES[:6])
    plain, moved = (signal.find(read(sign + "\n\n" + text, "Pier")) for sign in ("x", "🌊"))
    assert [hit.span for hit in plain.hits if hit.span.start > 2] == [
        hit.span for hit in moved.hits if hit.span.start > 2
    ]


@each_signal
def test_names_of_measures_begin_with_the_name_of_the_signal(signal: Signal) -> None:
    assert signal.MEASURES
    assert all(measure.startswith(f"{signal.NAME}.") for measure in signal.MEASURES)


def test_each_signal_has_its_file_its_line_and_its_tests() -> None:
    files = {path.stem for path in FILES.glob("*.py")} - {"__init__"}
    tests = {path.stem.removeprefix("test_") for path in HERE.glob("test_*.py")} - {"every_signal"}
    listed = [signal.NAME for signal in SIGNALS]
    assert files == tests == set(listed)
    assert len(listed) == len(set(listed))


def test_each_signal_is_named_after_its_file() -> None:
    assert [signal.NAME for signal in SIGNALS] == [signal.__name__.rpartition(".")[2] for signal in SIGNALS]  # type: ignore[attr-defined]
