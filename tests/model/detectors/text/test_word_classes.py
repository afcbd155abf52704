"""Known words have their class; names, numbers and marks have classes of their own."""

import numpy as np

from model.detectors.text import tokens, word_classes
from model.types import Span


def test_classes() -> None:
    text = "Pell said 12 said , quorl"
    words = tokens.cut(text, [Span(0, len(text))])
    names = np.array([True, False, False, False, False, False])
    table = {"hash": words.word[1:2], "fine": np.array([5]), "coarse": np.array([2])}
    fine = word_classes.of(words, names, table).fine.tolist()
    assert fine[1] == fine[3]
    assert len(set(fine)) == 5
    assert fine[4] == words.word[4]


def test_the_company_a_name_keeps_is_known_as_well() -> None:
    words = tokens.cut("Pell", [Span(0, 4)])
    table = {"hash": words.word, "fine": np.array([5]), "coarse": np.array([2])}
    named, common = (word_classes.of(words, np.array([name]), table) for name in (True, False))
    assert named.fine != common.fine
    assert named.plain == common.plain == common.fine
