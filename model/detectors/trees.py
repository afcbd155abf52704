"""Sums many small decision trees over a few numbers of an article, all of them at once.

What the manner of telling says of reliability bends and depends on other numbers (short sentences mean one thing in a
long report and another in a short one), which one straight line cannot follow.
"""

import numpy as np
from numpy.typing import NDArray

from model.types import Weights

NUMBER, CUT, BRANCH, VALUE = "tree_number", "tree_cut", "tree_branch", "tree_value"
"""The arrays of a table: which number each node asks for and the most that goes left, (trees, nodes) each; the nodes to
the left and to the right, (trees, nodes, 2), a leaf's being itself; what each leaf adds, (trees, nodes)."""


def scores(rows: NDArray[np.float64], table: Weights) -> NDArray[np.float64]:
    """What all trees add to each row of numbers, shape (rows, numbers) to (rows,); zeros where the table has none."""
    if CUT not in table:
        return np.zeros(len(rows))
    asked, cut, branch = table[NUMBER], table[CUT], table[BRANCH]
    tree, given = np.arange(len(cut)), np.asarray(rows, np.float32)
    node = np.zeros((len(given), len(cut)), dtype=np.intp)
    for _ in range(_depth(cut.shape[1])):
        right = np.take_along_axis(given, asked[tree, node].astype(np.intp), axis=1) > cut[tree, node]
        node = branch[tree, node, right.astype(np.intp)].astype(np.intp)
    return np.asarray(table[VALUE][tree, node].sum(axis=1, dtype=np.float64))


def _depth(nodes: int) -> int:
    """The longest way down a tree of so many nodes, each of two branches or none."""
    return (nodes - 1) // 2
