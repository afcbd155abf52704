"""The whole library interface: load once, score from any thread."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from model import artefact, classifier, explain, extract, features, sentences
from model.artefact import Artefact
from model.detectors import reading
from model.detectors.sourcing import ledger
from model.types import Article, Report, Weighed

Extract = Callable[[str, str | None, str | None], Article]
"""Reads a page: html, url, title to an Article."""

PAGE: Extract = extract.article
"""How pages are read unless the caller has a way of its own."""


@dataclass(frozen=True, slots=True)
class Scorer:
    """Holds an artefact and the way pages are read; nothing in it changes, so threads share one."""

    artefact: Artefact
    extract: Extract

    @classmethod
    def load(cls, folder: Path | None = None, *, extract: Extract = PAGE) -> "Scorer":
        """The released artefact by default; raises ArtefactError where it cannot be used."""
        return cls(artefact.load(folder), extract)

    def score(
        self, *, html: str | None = None, text: str | None = None, url: str | None = None, title: str | None = None
    ) -> Report:
        """One article to its report; raises UnreadableInput. Given both, ``text`` is read and ``html`` is not."""
        began = time.perf_counter()
        return self.report(self._article(html, text, url, title), began)

    def report(self, article: Article, began: float) -> Report:
        """The report on an article that has been read; ``began`` is when that began, by ``time.perf_counter``."""
        document = sentences.cut(article)
        shared = reading.read(document, self.artefact.taught)
        read = features.of(shared)
        effects = explain.effects(self.artefact.classifier, read)
        evidence = explain.evidence(self.artefact.classifier, read)
        log_odds = classifier.base(self.artefact.classifier) + sum(effects.values())
        verdict = None if read.reason else classifier.verdict(self.artefact.classifier, log_odds)
        return Report(
            article=article,
            document=document,
            form=read.form,
            signals=tuple(Weighed(name, f, effects[name], evidence[name]) for name, f in read.findings.items()),
            verdict=verdict,
            reason=read.reason,
            version=self.artefact.version,
            sha256=self.artefact.sha256,
            ledger=ledger.rows(shared),
            elapsed_ms=1000 * (time.perf_counter() - began),
            changes=explain.changes(self.artefact.classifier, read, verdict, log_odds, evidence) if verdict else (),
        )

    def _article(self, html: str | None, text: str | None, url: str | None, title: str | None) -> Article:
        if text is None and html is not None:
            return self.extract(html, url, title)
        return extract.plain(text or "", url, title)
