"""The row that serving and training share: its columns, their order, and the signal behind each."""

from collections.abc import Callable

import numpy as np
import pytest

from model import features, sentences
from model.detectors.reading import Reading
from model.signals import SIGNALS
from model.types import Article, Taught

TEXT = "The board met on Tuesday, its clerk Ines Marrow said. It is believed that a shameful deal was struck."


def test_every_column_has_a_name_of_its_own_that_begins_with_its_signal() -> None:
    assert len(set(features.NAMES)) == len(features.NAMES) == len(features.SIGNAL_OF)
    for name, signal in zip(features.NAMES, features.SIGNAL_OF, strict=True):
        assert name.startswith(f"{signal}.")


def test_every_signal_has_a_column() -> None:
    assert set(features.SIGNAL_OF) == {signal.NAME for signal in SIGNALS}


def test_a_row_holds_what_each_signal_measured_in_order(read: Callable[..., Reading]) -> None:
    found = features.of(read(TEXT, "Board meets"))
    measured = [measure for signal in SIGNALS for measure in found.findings[signal.NAME].measures]
    assert np.array_equal(found.row, np.array(measured), equal_nan=True)
    assert found.row.shape == (len(features.NAMES),)


def test_a_document_and_its_reading_give_the_same_row(read: Callable[..., Reading], taught: Taught) -> None:
    document = sentences.cut(Article(TEXT, "Board meets"))
    assert np.array_equal(
        features.read(document, taught).row, features.of(read(TEXT, "Board meets")).row, equal_nan=True
    )


def test_no_measure_is_infinite(read: Callable[..., Reading]) -> None:
    for text in ("", "A", "“”", TEXT, TEXT * 50):
        assert not np.isinf(features.of(read(text)).row).any()


@pytest.mark.parametrize("measure", ["leaning", "outlet_name", "site", "domain", "publisher", "party"])
def test_leaning_and_identity_of_the_outlet_are_no_inputs(measure: str) -> None:
    assert not [name for name in features.NAMES if measure in name]


def test_measures_of_a_long_article_are_comparable_with_those_of_a_short_one(read: Callable[..., Reading]) -> None:
    """Rates and shares: the same paragraphs ten times over are reported in much the same way."""
    paragraph = f"{TEXT} The work will cost four million crowns. The quarry is shut. " * 4
    short, long = (features.of(read("\n\n".join([paragraph] * times), "Board meets")).row for times in (2, 20))
    known = ~np.isnan(short) & ~np.isnan(long)
    counted_by_ten = np.abs(long[known]) > 5 * np.abs(short[known]) + 0.5
    assert not [name for name, grown in zip(np.array(features.NAMES)[known], counted_by_ten, strict=True) if grown]
