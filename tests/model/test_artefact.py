"""The artefact on disk: what is saved comes back, and what is wrong is refused before anything is unpickled."""

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import fields
from hashlib import sha256
from pathlib import Path
from typing import Any

import joblib
import numpy as np
import pytest
import sklearn
from sklearn.linear_model import LogisticRegression

from model import artefact, features
from model.classifier import Classifier, Regression, Shapes, Spread
from model.errors import ArtefactDamaged, ArtefactError, ArtefactMismatch, ArtefactMissing
from model.types import Taught

RANDOM = np.random.default_rng(2)
COUNT = len(features.NAMES)
TABLE = "heads.joblib"
FILES = (TABLE, artefact.CLASSIFIER, artefact.CARD)


def made_taught() -> Taught:
    return {
        "common_words": {"hash": np.array([1, 2**64 - 1], np.uint64)},
        "heads": {
            "coef": RANDOM.normal(size=(5_000, 2)).astype(np.float16).astype(np.float32),
            "intercept": RANDOM.normal(size=2).astype(np.float32),
            "exact": RANDOM.normal(size=5_000),
            "head": np.array(["loaded", "hedged"]),
        },
    }


def made_classifier() -> Classifier:
    rows = RANDOM.normal(size=(60, COUNT))
    regression = LogisticRegression(random_state=1).fit(rows, rows[:, 0] > 0)
    shapes = Shapes(*(RANDOM.normal(size=COUNT) for _ in fields(Shapes)))
    spread = Spread(*(np.sort(RANDOM.random(5)) for _ in fields(Spread)))
    return Classifier(shapes, Regression(regression.coef_[0], float(regression.intercept_[0])), spread, 0.3, 0.7)


TAUGHT, CLASSIFIER = made_taught(), made_classifier()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "made"
    artefact.save(folder, TAUGHT, CLASSIFIER, {"version": "2026.11.1", "seed": 7}, "# Card – ünicode\n")
    return folder


def restate(home: Path, **facts: object) -> None:
    path = home / artefact.MANIFEST
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | facts), "utf-8")


def hashes(home: Path) -> dict[str, str]:
    return {name: sha256((home / name).read_bytes()).hexdigest() for name in FILES}


def same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return one.keys() == other.keys() and all(
        one[key].dtype == other[key].dtype and np.array_equal(one[key], other[key]) for key in one
    )


class Trap:
    """Makes a folder when it is unpickled."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self.mark),)


@pytest.fixture
def mark(home: Path, tmp_path: Path) -> Path:
    """Where the trap that is set in the artefact leaves its mark; the manifest still states the old hash."""
    path = tmp_path / "unpickled"
    (home / TABLE).write_bytes(pickle.dumps(Trap(path)))
    return path


def refused(home: Path) -> ArtefactError:
    with pytest.raises(ArtefactError) as caught:
        artefact.load(home)
    return caught.value


def test_what_was_taught_comes_back_bit_for_bit(home: Path) -> None:
    taught = artefact.load(home).taught
    assert taught.keys() == TAUGHT.keys()
    assert all(same(TAUGHT[name], taught[name]) for name in TAUGHT)


def test_who_only_reads_articles_loads_no_scikit_learn(home: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from model import artefact; import model.scorer\n"
        "artefact.load(Path(sys.argv[1])); sys.exit('sklearn' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", script, str(home)], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr


def test_a_classifier_that_was_kept_as_scikit_learns_own_object_is_read_too(home: Path) -> None:
    kept = joblib.load(home / artefact.CLASSIFIER)
    whole = LogisticRegression()
    whole.coef_, whole.intercept_ = (
        kept["regression"]["coef"][np.newaxis, :],
        np.array([kept["regression"]["intercept"]]),
    )
    joblib.dump({**kept, "regression": whole}, home / artefact.CLASSIFIER)
    stated = json.loads((home / artefact.MANIFEST).read_text("utf-8"))["sha256"]
    restate(home, sha256={**stated, artefact.CLASSIFIER: hashes(home)[artefact.CLASSIFIER]})
    again = artefact.load(home).classifier.regression
    assert np.array_equal(again.coef, CLASSIFIER.regression.coef)
    assert again.intercept == CLASSIFIER.regression.intercept


def test_large_tables_are_kept_in_half_precision_and_read_in_single(tmp_path: Path) -> None:
    rough = RANDOM.normal(size=5_000).astype(np.float32)
    artefact.save(tmp_path, {"heads": {"coef": rough}}, CLASSIFIER, {"version": "1"}, "")
    again = artefact.load(tmp_path).taught["heads"]["coef"]
    assert again.dtype == np.float32
    assert np.array_equal(again, rough.astype(np.float16).astype(np.float32))


def test_the_classifier_comes_back_bit_for_bit(home: Path) -> None:
    again = artefact.load(home).classifier
    for part in ("shapes", "spread"):
        before, after = getattr(CLASSIFIER, part), getattr(again, part)
        assert all(np.array_equal(getattr(before, f.name), getattr(after, f.name)) for f in fields(before))
    assert np.array_equal(again.regression.coef, CLASSIFIER.regression.coef)
    assert again.regression.intercept == CLASSIFIER.regression.intercept
    assert (again.thin, again.well_reported) == (CLASSIFIER.thin, CLASSIFIER.well_reported)


def test_version_card_and_hash_are_those_of_the_files(home: Path) -> None:
    loaded = artefact.load(home)
    assert (loaded.version, loaded.card, loaded.manifest["seed"]) == ("2026.11.1", "# Card – ünicode\n", 7)
    assert loaded.sha256 == sha256((home / artefact.MANIFEST).read_bytes()).hexdigest()


def test_saved_twice_it_is_the_same_to_the_byte(home: Path, tmp_path: Path) -> None:
    artefact.save(tmp_path / "again", TAUGHT, CLASSIFIER, {"version": "2026.11.1", "seed": 7}, "# Card – ünicode\n")
    for name in (*FILES, artefact.MANIFEST):
        assert (tmp_path / "again" / name).read_bytes() == (home / name).read_bytes(), name


@pytest.mark.parametrize("name", [*FILES, artefact.MANIFEST])
def test_a_missing_file_is_named(home: Path, name: str) -> None:
    (home / name).unlink()
    error = refused(home)
    assert isinstance(error, ArtefactMissing)
    assert error.path == home / name


def test_a_folder_that_is_not_there_is_missing(tmp_path: Path) -> None:
    assert isinstance(refused(tmp_path / "nowhere"), ArtefactMissing)


@pytest.mark.parametrize("name", FILES)
def test_one_flipped_bit_is_noticed_and_the_file_named(home: Path, name: str) -> None:
    content = bytearray((home / name).read_bytes())
    content[len(content) // 2] ^= 1
    (home / name).write_bytes(content)
    error = refused(home)
    assert isinstance(error, ArtefactDamaged)
    assert error.path == home / name


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b"3", b"{}", b'{"version": "1", "features": []}'])
def test_a_manifest_that_does_not_say_what_it_must_is_damaged(home: Path, content: bytes) -> None:
    (home / artefact.MANIFEST).write_bytes(content)
    error = refused(home)
    assert isinstance(error, ArtefactDamaged)
    assert error.path == home / artefact.MANIFEST


def test_a_manifest_that_states_no_hash_of_a_file_does_not_vouch_for_it(home: Path) -> None:
    restate(home, sha256={})
    assert isinstance(refused(home), ArtefactDamaged)


@pytest.mark.parametrize("other", [features.NAMES[::-1], features.NAMES[:-1], (*features.NAMES, "luck.share"), ()])
def test_other_features_or_another_order_of_them_do_not_match(home: Path, other: tuple[str, ...]) -> None:
    restate(home, features=list(other))
    assert isinstance(refused(home), ArtefactMismatch)


@pytest.mark.parametrize("version", ["0.24.2", "2.0.0", "1"])
def test_another_scikit_learn_does_not_match_and_both_are_named(home: Path, version: str) -> None:
    restate(home, scikit_learn=version)
    error = refused(home)
    assert isinstance(error, ArtefactMismatch)
    assert version in error.why
    assert sklearn.__version__ in error.why


def test_another_patch_of_the_same_scikit_learn_will_do(home: Path) -> None:
    restate(home, scikit_learn=".".join([*sklearn.__version__.split(".")[:2], "99"]))
    assert artefact.load(home).version == "2026.11.1"


def test_the_trap_would_be_sprung_by_unpickling(home: Path, mark: Path) -> None:
    restate(home, sha256=hashes(home))
    with pytest.raises(AttributeError):
        artefact.load(home)
    assert mark.exists()


def test_a_foreign_pickle_is_refused_before_it_is_unpickled(home: Path, mark: Path) -> None:
    assert isinstance(refused(home), ArtefactDamaged)
    assert not mark.exists()


@pytest.mark.parametrize(
    "facts", [{"features": ["luck.share"]}, {"scikit_learn": "0.24.2"}], ids=["features", "library"]
)
def test_an_artefact_that_does_not_match_is_refused_before_it_is_unpickled(
    home: Path, mark: Path, facts: dict[str, object]
) -> None:
    restate(home, sha256=hashes(home), **facts)
    assert isinstance(refused(home), ArtefactMismatch)
    assert not mark.exists()


def test_the_released_artefact_states_where_it_comes_from() -> None:
    released = artefact.load()
    assert released.manifest["corpora"]
    assert all(len(stated) == 64 for stated in released.manifest["corpora"].values())
    assert released.manifest["metrics"]
    assert released.version in released.card
    assert released.classifier.regression.coef.shape == (COUNT,)


def test_the_released_artefact_needs_no_class_of_ours() -> None:
    """Read by a process that cannot see the house, so that no import path is frozen into the files."""
    script = (
        "import sys, joblib\n"
        "found = [joblib.load(path) for path in sys.argv[1:]]\n"
        "sys.exit(any(name.split('.')[0] in {'model', 'server', 'training'} for name in sys.modules))"
    )
    paths = [str(artefact.RELEASED / name) for name in ("register.joblib", artefact.CLASSIFIER)]
    told = subprocess.run([sys.executable, "-I", "-c", script, *paths], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
