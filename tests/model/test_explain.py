"""What each signal moved: its own measures' terms, and nothing is lost."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import expit

from model import classifier, explain, features
from model.classifier import Classifier, Regression, Shapes, Spread
from model.features import Features
from model.signals import SIGNALS
from model.types import Finding, Form, Span
from model.verdict import Change, Evidence, Share

COUNT = len(features.NAMES)


def box() -> Classifier:
    regression = Regression(np.arange(1.0, COUNT + 1) / COUNT, -0.5)
    one = np.ones(COUNT)
    return Classifier(Shapes(0 * one, one, -4 * one, 4 * one), regression, Spread(one[:2], one[:2], one[:2]), 0.3, 0.6)


def read(row: list[float]) -> Features:
    findings = {signal.NAME: Finding(0.0, (), "") for signal in SIGNALS}
    return Features(np.array(row), findings, Form("news"), None)


@given(st.lists(st.floats(-9, 9) | st.just(float("nan")), min_size=COUNT, max_size=COUNT))
def test_effects_add_up_to_what_the_measures_add_up_to(row: list[float]) -> None:
    effects = explain.effects(box(), read(row))
    assert sum(effects.values()) == pytest.approx(float(classifier.terms(box(), np.array(row)).sum()), abs=1e-9)


@pytest.mark.parametrize("column", range(COUNT), ids=features.NAMES)
def test_a_measure_moves_its_own_signal_alone(column: int) -> None:
    row = [0.0] * COUNT
    row[column] = 2.0
    moved = {name for name, effect in explain.effects(box(), read(row)).items() if effect}
    assert moved == {features.SIGNAL_OF[column]}


def test_every_signal_has_an_effect_even_where_nothing_is_known() -> None:
    effects = explain.effects(box(), read([float("nan")] * COUNT))
    assert effects == {signal.NAME: 0.0 for signal in SIGNALS}


STYLE, HEDGING = features.NAMES.index("style.register"), features.NAMES.index("hedging.rate")


def told(register: float, *amounts: float, hedges: int = 0) -> Features:
    """An article of one register, whose phrases have these parts in it, with some hedges without an agent."""
    row = np.zeros(COUNT)
    row[STYLE] = register
    phrases = tuple(Share(Span(10 * at, 10 * at + 5), amount) for at, amount in enumerate(amounts))
    unsaid = tuple(Share(Span(100 + at, 101 + at), 2.0, measure) for at in range(hedges) for measure in (0, 1))
    shares = {"style": phrases, "hedging": unsaid}
    findings = {signal.NAME: Finding(0.0, (), "", shares=shares.get(signal.NAME, ())) for signal in SIGNALS}
    return Features(row, findings, Form("news"), None)


def changes(read: Features) -> dict[str, Change]:
    log_odds = classifier.base(box()) + sum(explain.effects(box(), read).values())
    verdict = classifier.verdict(box(), log_odds)
    return {
        change.to: change for change in explain.changes(box(), read, verdict, log_odds, explain.evidence(box(), read))
    }


def without(read: Features, words: tuple[Evidence, ...]) -> float:
    """The probability when the register is what remains without these words."""
    gone = sum(e.effect for e in words) / classifier.slopes(box())[STYLE]
    row = read.row.copy()
    row[STYLE] -= gone
    left = Features(row, read.findings, read.form, None)
    return float(expit(classifier.base(box()) + sum(explain.effects(box(), left).values())))


def test_words_of_two_measures_have_both_effects() -> None:
    [word] = explain.evidence(box(), told(0.0, hedges=1))["hedging"]
    assert word.effect == pytest.approx(2.0 * float(classifier.slopes(box())[HEDGING : HEDGING + 2].sum()))


def test_the_fewest_words_carry_the_verdict() -> None:
    """Of 1.9 + 0.8 + 0.3 in favour, the strongest alone brings the score out of its band, and the next does not."""
    read = told(2.3, 0.8, 1.9, -0.1, 0.3)
    down = changes(read)["mixed"]
    assert [e.span for e in down.evidence] == [(10, 15)]
    assert down.enough
    assert without(read, down.evidence) < box().well_reported
    assert without(read, explain.evidence(box(), read)["style"][1:2]) > box().well_reported


def test_in_the_middle_both_neighbours_are_told() -> None:
    found = changes(told(0.4, 1.5, -1.5))
    assert list(found) == ["thin", "well_reported"]
    assert all(e.effect > 0 for e in found["thin"].evidence)
    assert all(e.effect < 0 for e in found["well_reported"].evidence)


def test_where_words_are_not_enough_all_are_told() -> None:
    change = changes(told(-4.0, -0.2, -0.1))["mixed"]
    assert not change.enough
    assert len(change.evidence) == 2


def test_what_lies_beyond_the_range_has_to_go_first() -> None:
    """The register is cut at 4: of a register of 6, two go without being felt."""
    near, far = changes(told(4.0, 1.0))["mixed"], changes(told(6.0, 1.0))["mixed"]
    assert far.distance == pytest.approx(near.distance + 2 * float(classifier.slopes(box())[STYLE]))


@given(st.floats(-3.9, 3.9), st.lists(st.floats(-2, 2), max_size=8))
def test_removing_the_evidence_moves_the_band_exactly_where_it_is_enough(register: float, amounts: list[float]) -> None:
    read = told(register, *amounts)
    now = without(read, ())
    for change in changes(read).values():
        left, edge = without(read, change.evidence), {"thin": 0.3, "well_reported": 0.6}.get(change.to)
        crossed = left < (edge or 0.6) if now >= (edge or 0.6) else left >= (edge or 0.3)
        assert crossed == change.enough
