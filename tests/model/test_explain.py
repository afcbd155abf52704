"""What each signal moved: its own measures' terms, and nothing is lost."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression

from model import classifier, explain, features
from model.classifier import Classifier, Shapes, Spread
from model.features import Features
from model.signals import SIGNALS
from model.types import Finding, Form

COUNT = len(features.NAMES)


def box() -> Classifier:
    regression = LogisticRegression()
    regression.classes_ = np.array([False, True])
    regression.coef_, regression.intercept_ = np.arange(1.0, COUNT + 1)[np.newaxis, :] / COUNT, np.array([-0.5])
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
