"""The nouns every room shares: what an article, a finding and a report are.

All offsets are Unicode code points into ``Article.text``; spans are half open.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from numpy.typing import NDArray

from model.verdict import Change, Evidence, Share, Verdict

Kind = Literal["named", "organization", "anonymous", "document", "collective", "none"]
Quoting = Literal["direct", "indirect", "partly"]
Status = Literal["scored", "abstained"]
Genre = Literal["news", "opinion", "satire", "interview", "study", "live_blog", "sponsored"]
NotNews = Literal["opinion", "satire", "live_blog"]
Reason = Literal[NotNews, "not_an_article", "too_short", "paywalled", "unsupported_language", "out_of_distribution"]

Weights = Mapping[str, NDArray[Any]]
"""The learned arrays of one detector, by name."""

Taught = Mapping[str, Weights]
"""What training hands to the detectors: detector name to its arrays (numpy only, so no import path is frozen in)."""


class Span(NamedTuple):
    """A half-open run of code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a page was read: paragraphs taken, paragraphs seen, and a note where they differ."""

    paragraphs_read: int
    paragraphs_seen: int
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What only the page's mark-up can tell.

    ``types`` are the declared schema.org and Open Graph types in lower case, ``section`` the declared section,
    ``outlet`` the site's declared name, ``links`` the outbound addresses inside the article, ``paywalled`` whether the
    text is the stub that a paywall leaves.
    """

    types: frozenset[str] = frozenset()
    section: str | None = None
    outlet: str | None = None
    links: tuple[str, ...] = ()
    paywalled: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """A page or a text as it was read. ``page`` is None where only text was given.

    ``skipped`` are whole lines of the text that are the page's own words to its reader: kept, and not read.
    """

    text: str
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    site: str | None = None
    url: str | None = None
    language: str | None = None
    page: Page | None = None
    coverage: Coverage = field(default_factory=lambda: Coverage(0, 0))
    skipped: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its sentences and paragraphs as spans into its text."""

    article: Article
    sentences: tuple[Span, ...]
    paragraphs: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Whom a statement is laid to; ``span`` is None where no words name a source."""

    span: Span | None
    kind: Kind


@dataclass(frozen=True, slots=True)
class Grounds:
    """The words that ground an unnamed source: its role or access, a reason, and whoever named says the same."""

    qualified: tuple[Span, ...] = ()
    explained: tuple[Span, ...] = ()
    corroborated: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the sourcing ledger; ``who`` is None where nobody is named, ``statements`` how often a voice speaks."""

    span: Span
    cue: Span
    who: Source | None
    voice: int
    statements: int
    form: Quoting
    content: tuple[Span, ...]
    only_support: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """One piece of evidence; ``note`` says why it was marked, ``weight`` orders hits, no ``statement`` was not said."""

    span: Span
    note: str
    weight: float = 1.0
    quoted: bool = False
    cue: Span | None = None
    source: Source | None = None
    content: tuple[Span, ...] = ()
    statement: bool | None = None
    technique: str | None = None
    qualified: bool | None = None
    explained: bool | None = None
    corroborated: bool | None = None
    grounds: Grounds | None = None


class SentenceProbability(NamedTuple):
    """How probable it is that one sentence carries what a signal looks for."""

    span: Span
    probability: float


@dataclass(frozen=True, slots=True)
class Finding:
    """What one signal found: its headline number, the floats it declares, and a plain sentence about this article.

    ``shares`` are the runs of words whose part in a measure is exact; no two of one measure overlap.
    """

    value: float
    measures: tuple[float, ...]
    says: str
    hits: tuple[Hit, ...] = ()
    sentences: tuple[SentenceProbability, ...] = ()
    support: float | None = None
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """A finding, its signal's name and exact effect on the log-odds, and the words' part in it, strongest first."""

    name: str
    finding: Finding
    effect: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """What kind of writing an article is; ``note`` tells by what sign it was known, and is None for news."""

    genre: Genre
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The whole answer for one article; ``verdict`` is None, and ``changes`` are none, where there is a ``reason``."""

    article: Article
    document: Document
    form: Form
    signals: tuple[Weighed, ...]
    verdict: Verdict | None
    reason: Reason | None
    version: str
    sha256: str
    elapsed_ms: float
    ledger: tuple[Entry, ...] = ()
    changes: tuple[Change, ...] = ()

    @property
    def status(self) -> Status:
        """Scored, or abstained with a reason."""
        return "scored" if self.verdict else "abstained"
