"""One row of named floats for an article, and the findings behind them; serving and training both read it here."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors import reading
from model.detectors.genres import abstention, genre, genre_findings
from model.detectors.reading import Reading
from model.signals import SIGNALS
from model.types import Document, Finding, Form, Reason, Taught

NAMES: tuple[str, ...] = tuple(measure for signal in SIGNALS for measure in signal.MEASURES)
"""The columns of a row, in order."""

SIGNAL_OF: tuple[str, ...] = tuple(signal.NAME for signal in SIGNALS for _ in signal.MEASURES)
"""The signal behind each column."""


@dataclass(frozen=True, slots=True)
class Features:
    """``row`` has shape (len(NAMES),), NaN where a measure is unknown; ``reason`` is why no score may be given."""

    row: NDArray[np.float64]
    findings: Mapping[str, Finding]
    form: Form
    reason: Reason | None


def read(document: Document, taught: Taught) -> Features:
    """Reads the document once and takes its features."""
    return of(reading.read(document, taught))


def of(shared: Reading) -> Features:
    """What kind of writing it is; then every signal finds and measures, and says it in words that fit the kind."""
    form = genre.of(shared)
    findings = {
        signal.NAME: genre_findings.finding(signal.NAME, signal.find(shared), form, shared) for signal in SIGNALS
    }
    row = np.concatenate([findings[signal.NAME].measures for signal in SIGNALS])
    return Features(row, findings, form, abstention.reason(shared, form))
