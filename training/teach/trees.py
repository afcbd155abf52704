"""Teaches small boosted trees what the manner of telling says of an ordered class, beside the lines over the prose."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.utils.class_weight import compute_sample_weight

from model.detectors import manner, trees
from model.types import Weights

Rows = NDArray[np.float64]

SHARE = 0.9
"""The spread of what the trees add, beside prose sums of about 1: best of .5 to 2.8 on `train` publishers not seen."""
_TREES, _LEAVES, _STEP, _FEWEST, _TRIED, _DRAWN = 300, 4, 0.05, 30, 0.2, 0.7
"""Trees and leaves, how much of each counts, rows a leaf stands on, and what share of numbers and rows a tree sees."""
_FLAT = 1e-6
"""A spread that is rounding alone: nothing could be parted."""
_PASSED_OVER = ("shape.paragraph", "shape.words", "shape.names", "slant.")
"""How a text is cut into paragraphs and how long it is are the page's doing as often as the writer's; how many are
named, and what the network makes of their names, is the topic's. None of them may move a score."""
_HEARD = np.array([at for at, name in enumerate(manner.NAMES) if not name.startswith(_PASSED_OVER)])


@dataclass(frozen=True, slots=True)
class Grown:
    """The arrays of one cut's trees, their sum on the rows taught having variance one, and the mean of that sum."""

    table: Weights
    mean: float


def teach(rows: Rows, cuts: list[NDArray[np.bool_]], weight: Rows, seed: int) -> Weights:
    """The arrays that ``model.detectors.trees`` reads, and the ``intercept`` that makes their mean zero.

    ``rows`` has shape (n, manner.NAMES); each of ``cuts`` parts the ordered class in two, and counts alike.
    """
    grown = [_grow(rows, cut, weight, seed) for cut in cuts]
    names = (trees.NUMBER, trees.CUT, trees.BRANCH, trees.VALUE)
    table = {name: np.concatenate([each.table[name] for each in grown]) for name in names}
    table[trees.VALUE] = (SHARE / len(grown) * table[trees.VALUE]).astype(np.float32)
    return {**table, "intercept": np.array([-SHARE * np.mean([each.mean for each in grown])], np.float32)}


def _grow(rows: Rows, above: NDArray[np.bool_], weight: Rows, seed: int) -> Grown:
    boosted = GradientBoostingClassifier(
        n_estimators=_TREES,
        learning_rate=_STEP,
        max_leaf_nodes=_LEAVES,
        max_depth=None,
        min_samples_leaf=_FEWEST,
        max_features=_TRIED,
        subsample=_DRAWN,
        random_state=seed,
    )
    heard = rows[:, _HEARD].astype(np.float32)
    boosted.fit(heard, above, sample_weight=weight * compute_sample_weight("balanced", above))
    parts = [_arrays(each.tree_) for each in boosted.estimators_[:, 0]]
    table = {name: np.stack([part[name] for part in parts]) for name in parts[0]}
    total = trees.scores(rows, table)
    spread = float(total.std())
    spread = spread if spread > _FLAT else 1.0
    return Grown({**table, trees.VALUE: table[trees.VALUE] / spread}, float(total.mean()) / spread)


def _arrays(tree: Any) -> Weights:
    """One tree with room for as many nodes as any could have; a leaf's branches lead back to itself."""
    nodes = 2 * _LEAVES - 1
    own, count = np.arange(nodes), tree.node_count
    left, right, asked, cut, value = own.copy(), own.copy(), np.zeros(nodes, int), np.zeros(nodes), np.zeros(nodes)
    parted = np.flatnonzero(tree.children_left != -1)
    left[parted], right[parted] = tree.children_left[parted], tree.children_right[parted]
    asked[parted], cut[parted] = _HEARD[tree.feature[parted]], tree.threshold[parted]
    value[:count] = _STEP * tree.value[:, 0, 0]
    return {
        trees.NUMBER: asked.astype(np.uint8),
        trees.CUT: cut.astype(np.float64),
        trees.BRANCH: np.stack([left, right], axis=1).astype(np.uint8),
        trees.VALUE: value,
    }
