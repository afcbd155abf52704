"""The learned artefact on disk: what was taught, the classifier, manifest and card; checked before unpickling."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib import metadata
from io import BytesIO
from pathlib import Path
from typing import Any

import joblib
import numpy as np

from model import features
from model.classifier import Classifier, Regression, Shapes, Spread
from model.errors import ArtefactDamaged, ArtefactMismatch, ArtefactMissing
from model.types import Taught, Weights

RELEASED = Path(__file__).parent / "released"
CLASSIFIER, MANIFEST, CARD = "classifier.joblib", "manifest.json", "CARD.md"
_SUFFIX, _LIBRARY = ".joblib", "scikit-learn"
_STATED = frozenset({"version", "features", "scikit_learn", "sha256"})


@dataclass(frozen=True, slots=True)
class Artefact:
    """A loaded artefact; ``sha256`` is that of its manifest, which holds those of its files."""

    taught: Taught
    classifier: Classifier
    manifest: Mapping[str, Any]
    card: str
    sha256: str

    @property
    def version(self) -> str:
        """The version the manifest states."""
        return str(self.manifest["version"])


def load(folder: Path | None = None) -> Artefact:
    """The artefact in ``folder``, the released one by default.

    Raises ArtefactMissing, ArtefactDamaged (a hash differs) or ArtefactMismatch (other features or scikit-learn), all
    before anything is unpickled.
    """
    home = folder or RELEASED
    stated = _read(home / MANIFEST)
    manifest = _manifest(home / MANIFEST, stated)
    files = _checked(home, manifest)
    tables = {name: joblib.load(BytesIO(files[name])) for name in files if name not in {CLASSIFIER, CARD}}
    return Artefact(
        taught={Path(name).stem: _each(table, _widened) for name, table in tables.items()},
        classifier=_classifier(joblib.load(BytesIO(files[CLASSIFIER]))),
        manifest=manifest,
        card=files[CARD].decode("utf-8"),
        sha256=sha256(stated).hexdigest(),
    )


def rounded(taught: Taught) -> Taught:
    """The tables as they come back from disk, so that what is examined is what is shipped."""
    return {name: _each(_each(table, _narrowed), _widened) for name, table in taught.items()}


def save(folder: Path, taught: Taught, classifier: Classifier, stated: Mapping[str, Any], card: str) -> None:
    """Writes a file a table, the classifier, the card and the manifest; files of an earlier artefact there are removed.

    ``stated`` is what the manifest says besides features, library version and hashes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"*{_SUFFIX}"):
        old.unlink()
    for name, table in taught.items():
        joblib.dump(_each(table, _narrowed), folder / f"{name}{_SUFFIX}", compress=("zlib", 6))
    joblib.dump(_plain(classifier), folder / CLASSIFIER, compress=("zlib", 6))
    (folder / CARD).write_text(card, "utf-8")
    names = sorted({*(f"{name}{_SUFFIX}" for name in taught), CLASSIFIER, CARD})
    manifest = {
        **stated,
        "features": list(features.NAMES),
        "scikit_learn": metadata.version(_LIBRARY),
        "sha256": {name: sha256((folder / name).read_bytes()).hexdigest() for name in names},
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=2, sort_keys=True) + "\n", "utf-8")


def _manifest(path: Path, content: bytes) -> Mapping[str, Any]:
    try:
        manifest = json.loads(content)
    except ValueError as error:
        raise ArtefactDamaged(path, "it is not JSON") from error
    if not isinstance(manifest, dict) or not manifest.keys() >= _STATED:
        raise ArtefactDamaged(path, f"it does not state {', '.join(sorted(_STATED))}")
    return manifest


def _checked(home: Path, manifest: Mapping[str, Any]) -> dict[str, bytes]:
    files = {name: _read(home / name) for name in sorted({*map(_plain_name, manifest["sha256"]), CLASSIFIER, CARD})}
    for name, content in files.items():
        if sha256(content).hexdigest() != manifest["sha256"].get(name):
            raise ArtefactDamaged(home / name, "its SHA-256 is not the one its manifest states")
    if tuple(manifest["features"]) != features.NAMES:
        raise ArtefactMismatch(home, "it was made for other features; train it again")
    made_with, here = manifest["scikit_learn"], metadata.version(_LIBRARY)
    if _minor(made_with) != _minor(here):
        raise ArtefactMismatch(home, f"made with scikit-learn {made_with}, here is {here}")
    return files


def _plain_name(name: str) -> str:
    """The name without any folder, so that a manifest can point nowhere else."""
    return Path(name).name


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ArtefactMissing(path, error.strerror or "cannot be read") from error


def _minor(version: str) -> tuple[str, ...]:
    return tuple(version.split(".")[:2])


def _plain(classifier: Classifier) -> dict[str, Any]:
    """The classifier as numpy objects only, so that no import path is frozen in, and none is imported to read it."""
    shapes, regression, spread = classifier.shapes, classifier.regression, classifier.spread
    return {
        "shapes": {name: getattr(shapes, name) for name in ("center", "scale", "low", "high")},
        "spread": {name: getattr(spread, name) for name in ("knots", "low", "high")},
        "regression": {"coef": regression.coef, "intercept": regression.intercept},
        "bands": np.array([classifier.thin, classifier.well_reported]),
    }


def _classifier(plain: Mapping[str, Any]) -> Classifier:
    thin, well_reported = (float(bound) for bound in plain["bands"])
    shapes, spread = Shapes(**plain["shapes"]), Spread(**plain["spread"])
    return Classifier(shapes, _regression(plain["regression"]), spread, thin, well_reported)


def _regression(kept: Any) -> Regression:
    """From its numbers; up to 2026.11.3 scikit-learn's own object was kept, which brings all of its library with it."""
    if isinstance(kept, Mapping):
        return Regression(**kept)
    return Regression(kept.coef_[0], float(kept.intercept_[0]))


def _each(table: Weights, change: Callable[[Any], Any]) -> dict[str, Any]:
    return {key: change(array) for key, array in table.items()}


def _narrowed(array: Any) -> Any:
    return array.astype(np.float16) if array.dtype == np.float32 and array.size > 4096 else array


def _widened(array: Any) -> Any:
    return array.astype(np.float32) if array.dtype == np.float16 else array
