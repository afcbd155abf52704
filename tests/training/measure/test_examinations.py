"""Every signal that people have annotated is examined, in the order of the signals."""

from pathlib import Path

import pytest

from model.signals import SIGNALS
from training.measure import examinations

JUDGED_WITH_THE_SCORE = {"style"}
"""Nobody annotates a register; it is judged with the classifier, on publishers it never saw."""


def test_each_signal_with_human_annotation_has_its_examination() -> None:
    examined = [examine.__module__.rpartition(".")[2] for examine in examinations.EXAMINATIONS]
    assert examined == [signal.NAME for signal in SIGNALS if signal.NAME not in JUDGED_WITH_THE_SCORE]


@pytest.mark.parametrize("name", sorted(signal.NAME for signal in SIGNALS if signal.NAME not in JUDGED_WITH_THE_SCORE))
def test_an_examination_and_its_tests_bear_the_name_of_their_signal(name: str) -> None:
    assert (Path(examinations.__file__).parent / f"{name}.py").is_file()
    assert Path(__file__).with_name(f"test_{name}.py").is_file()


def test_without_annotation_there_is_nothing_to_examine(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="cannot be read") as refused:
        examinations.figures(tmp_path, {}, 1)
    assert "polnear" in str(refused.value)
