"""What can go wrong between a page and a score; each error carries its facts and the edge finds the words.

CopydeskError
├── UnreadableInput     the caller's input cannot be read
│   ├── NothingToRead   neither text nor title nor page
│   ├── TooLarge        over a cap that every real page passes
│   └── TooSlow         parsing ran past its deadline
└── ArtefactError       the learned artefact cannot be used
    ├── ArtefactMissing
    ├── ArtefactDamaged
    └── ArtefactMismatch
"""

from pathlib import Path


class CopydeskError(Exception):
    """The root: everything this package raises on purpose."""


class UnreadableInput(CopydeskError):
    """The caller's input cannot be read."""


class NothingToRead(UnreadableInput):
    """Neither text nor title nor page was given."""

    def __str__(self) -> str:
        return "nothing to read: give html, text or a title"


class TooLarge(UnreadableInput):
    """An input over one of the caps on what is parsed and read."""

    def __init__(self, what: str, found: int, most: int) -> None:
        super().__init__(what, found, most)
        self.what, self.found, self.most = what, found, most

    def __str__(self) -> str:
        return f"too large: {self.found:,} {self.what}, at most {self.most:,} are read"


class TooSlow(UnreadableInput):
    """Parsing a page ran past its deadline and was stopped."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds

    def __str__(self) -> str:
        return f"the page took longer than {self.seconds:g} s to parse and was given up"


class ArtefactError(CopydeskError):
    """The learned artefact cannot be used."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(path, why)
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"artefact {self.path}: {self.why}"


class ArtefactMissing(ArtefactError):
    """A file of the artefact is not there."""


class ArtefactDamaged(ArtefactError):
    """A file of the artefact does not have the hash its manifest states."""


class ArtefactMismatch(ArtefactError):
    """The artefact was made for other features or another scikit-learn."""
