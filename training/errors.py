"""What can be wrong with a corpus, with the facts that mend it."""

from collections.abc import Sequence
from pathlib import Path


class UnusableCorpus(Exception):
    """A corpus that nothing can be taught from."""

    def __init__(self, paths: Sequence[Path], why: str) -> None:
        super().__init__(paths, why)
        self.paths, self.why = tuple(paths), why

    def __str__(self) -> str:
        return f"{', '.join(str(path) for path in self.paths)}: {self.why}"
