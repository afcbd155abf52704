"""A report as JSON, the same from HTTP and from the command line. Offsets are code points; NaN becomes null."""

import hashlib
import math
from collections.abc import Iterable

from model.types import Article, Entry, Finding, Grounds, Hit, Report, Source, Span, Weighed
from model.verdict import Change, Verdict
from server import problems
from server.problems import Json, Problem, Scalar
from server.rows import UNNAMED, Unnamed

CONTEXT = 32
"""Code points of prefix and suffix around a quote, enough to find it again in the live page."""


def report(found: Report, row_id: Scalar | Unnamed = UNNAMED, *, text: bool = False, sentences: bool = True) -> Json:
    """The whole answer; ``text`` includes the article's text. A row without an id is named by its text's hash.

    Without ``sentences`` their lists are there and empty, for who lays them in otherwise.
    """
    article = _article(found, text=text)
    scored = found.verdict is not None
    named = str(article["text_sha256"])[:16] if isinstance(row_id, Unnamed) else row_id
    return {
        "id": named,
        "status": found.status,
        "reason": found.reason,
        **_verdict(found.verdict),
        "changes": [_change(found.article.text, change) for change in found.changes],
        "article": article,
        "coverage": _coverage(found.article),
        "signals": [
            _signal(found.article.text, weighed, scored=scored, sentences=sentences) for weighed in found.signals
        ],
        "ledger": [_entry(found.article.text, entry) for entry in found.ledger],
        "model": {"version": found.version, "sha256": found.sha256},
        "elapsed_ms": round(found.elapsed_ms, 2),
    }


def rejected(row_id: Scalar, problem: Problem, detail: str, **facts: object) -> Json:
    """The answer to a row that could not be read; ``facts`` such as ``line`` go into the problem document."""
    error = problems.document(problem, detail, **facts)
    return {"id": row_id, "status": "error", "reason": problem.slug, "error": error}


def _verdict(verdict: Verdict | None) -> Json:
    if verdict is None:
        return {"score": None, "probability": None, "interval": None, "band": None, "base": None, "edges": None}
    return {
        "score": round(100 * verdict.probability),
        "probability": _number(verdict.probability),
        "interval": [round(100 * end) for end in verdict.interval],
        "band": verdict.band,
        "base": _number(verdict.base),
        "edges": list(verdict.edges),
    }


def _change(text: str, change: Change) -> Json:
    return {
        "to": change.to,
        "distance": _number(change.distance),
        "enough": change.enough,
        "evidence": [
            {"signal": signal, "start": start, "end": end, "quote": text[start:end], "effect": effect}
            for signal, (start, end), effect in change.evidence
        ],
    }


def _article(found: Report, *, text: bool) -> Json:
    article = found.article
    return {
        "title": article.title,
        "byline": article.byline,
        "published": article.published,
        "site": article.site,
        "url": article.url,
        "language": article.language,
        "genre": found.form.genre,
        "genre_note": found.form.note,
        "words": len(article.text.split()),
        **({"text": article.text} if text else {}),
        "text_sha256": hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
    }


def _coverage(article: Article) -> Json:
    coverage = article.coverage
    return {
        "paragraphs_read": coverage.paragraphs_read,
        "paragraphs_seen": coverage.paragraphs_seen,
        "note": coverage.note,
    }


def _signal(text: str, weighed: Weighed, *, scored: bool, sentences: bool) -> Json:
    finding = weighed.finding
    told = finding.sentences if sentences else ()
    effects = {each.span: each.effect for each in weighed.evidence} if scored else {}
    support = {} if finding.support is None else {"support": _number(finding.support)}
    return {
        "name": weighed.name,
        "says": finding.says,
        "value": _number(finding.value),
        **support,
        "effect": _number(weighed.effect) if scored else None,
        "sentences": [{"start": start, "end": end, "probability": _number(chance)} for (start, end), chance in told],
        "hits": [_hit(text, hit, effects.get(hit.span)) for hit in _strongest_first(finding)],
    }


def _strongest_first(finding: Finding) -> Iterable[Hit]:
    return sorted(finding.hits, key=lambda hit: (-hit.weight, hit.span))


def _hit(text: str, hit: Hit, effect: float | None) -> Json:
    start, end = hit.span
    known = {
        "effect": effect,
        "cue": _ends(hit.cue) if hit.cue else None,
        "source": _source(text, hit.source) if hit.source else None,
        "content": [list(span) for span in hit.content] or None,
        "statement": hit.statement,
        "technique": hit.technique,
        "qualified": hit.qualified,
        "explained": hit.explained,
        "corroborated": hit.corroborated,
        "grounds": _grounds(hit.grounds) if hit.grounds else None,
    }
    return {
        "start": start,
        "end": end,
        "quote": text[start:end],
        "prefix": text[max(0, start - CONTEXT) : start],
        "suffix": text[end : end + CONTEXT],
        "note": hit.note,
    } | {key: fact for key, fact in known.items() if fact is not None}


def _entry(text: str, entry: Entry) -> Json:
    return _ends(entry.span) | {
        "cue": _ends(entry.cue),
        "who": _source(text, entry.who) if entry.who else None,
        "voice": entry.voice,
        "statements": entry.statements,
        "form": entry.form,
        "content": [list(span) for span in entry.content],
        "only_support": entry.only_support,
    }


def _source(text: str, source: Source) -> Json:
    if source.span is None:
        return {"kind": source.kind}
    return _ends(source.span) | {"text": text[slice(*source.span)], "kind": source.kind}


def _grounds(grounds: Grounds) -> Json:
    return {
        "qualified": [list(span) for span in grounds.qualified],
        "explained": [list(span) for span in grounds.explained],
        "corroborated": [list(span) for span in grounds.corroborated],
    }


def _ends(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _number(found: float) -> float | None:
    return float(found) if math.isfinite(found) else None
