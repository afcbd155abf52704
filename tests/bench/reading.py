"""Times every way of reading a page, one after the other on each page, so that a busy moment hits all of them."""

import random
import time
from collections.abc import Callable, Mapping, Sequence

import numpy as np
import trafilatura
from numpy.typing import NDArray

from model import classifier, explain, extract, features, sentences
from model.features import Features
from model.scorer import Scorer
from model.types import Article, Document
from model.verdict import Change
from tests.bench import budgets, service
from tests.bench.budgets import Line
from tests.bench.pages import Page

WORDS = 900
Request = Callable[[bytes], bool]
Way = Callable[[int], object]
Times = NDArray[np.float64]


def measured(scorer: Scorer, pages: Sequence[Page], request: Request, rounds: int) -> list[Line]:
    """Lines on extraction, signals, the whole score and the request, in ms and as ratios."""
    documents, answered = _of_length([page.text for page in pages]), list[bool]()
    asked = [service.asking(page) for page in pages]
    given = [features.read(document, scorer.artefact.taught) for document in documents]
    ways: dict[str, Way] = {
        "trafilatura": lambda at: trafilatura.bare_extraction(pages[at].html, fast=True, with_metadata=True),
        "extraction": lambda at: extract.article(pages[at].html, pages[at].url, None),
        "score": lambda at: scorer.score(html=pages[at].html, url=pages[at].url),
        "request": lambda at: answered.append(request(asked[at])),
        "signals": lambda at: _weigh(scorer, features.read(documents[at % len(documents)], scorer.artefact.taught)),
        "weighing": lambda at: _weigh(scorer, given[at % len(given)]),
    }
    lines = _lines(interleaved(ways, len(pages), rounds))
    return [*lines, Line("requests given up at the deadline", answered.count(False) / len(answered) * 100, "%", 0.0)]


def interleaved(ways: Mapping[str, Way], pages: int, rounds: int) -> dict[str, Times]:
    """The median of each page's times over the rounds, in ms, by way; the first round is not counted.

    The ways are taken in a random order, so that none always finds the caches as the same other left them: to come
    after the one that takes longest costs a request a fifth of a millisecond.
    """
    times = {name: np.zeros((rounds + 1, pages)) for name in ways}
    order = random.Random(0)
    for turn in range(rounds + 1):
        for page in range(pages):
            for name in order.sample(list(ways), len(ways)):
                began = time.perf_counter()
                ways[name](page)
                times[name][turn, page] = 1000 * (time.perf_counter() - began)
    return {name: np.median(taken[1:], axis=0) for name, taken in times.items()}


def _weigh(scorer: Scorer, read: Features) -> tuple[Change, ...]:
    """The verdict on an article whose signals are given, and the whole of its explanation."""
    box = scorer.artefact.classifier
    log_odds = classifier.base(box) + sum(explain.effects(box, read).values())
    verdict = classifier.verdict(box, log_odds)
    return explain.changes(box, read, verdict, log_odds, explain.evidence(box, read))


def _of_length(texts: Sequence[str]) -> list[Document]:
    """Documents of exactly WORDS words, cut one after the other from all texts."""
    lines = [line for text in texts for line in text.split("\n") if line.strip()]
    documents, taken, count = list[Document](), list[str](), 0
    for line in lines:
        words = line.split()
        taken.append(" ".join(words[: WORDS - count]))
        count += len(words)
        if count >= WORDS:
            documents.append(sentences.cut(Article("\n\n".join(taken), title=taken[0][:80])))
            taken, count = [], 0
    return documents


def _lines(times: Mapping[str, Times]) -> list[Line]:
    plain, score = times["trafilatura"], times["score"]
    return [
        *_told("trafilatura alone, fast, with metadata", plain),
        *_told("our extraction", times["extraction"]),
        *_told(f"signals and classifier, {WORDS} words", times["signals"], budgets.SIGNALS_MS),
        *_told(f"classifier and explanation, signals given, {WORDS} words", times["weighing"], budgets.SCORE_MS),
        *_told("whole score of a page", score),
        *(_ratio(score, plain, at) for at in (50, 95)),
        *_told("request over loopback", times["request"]),
        Line("server over library, p50", float(np.median(times["request"] - score)), "ms", budgets.OVERHEAD_MS),
    ]


def _ratio(score: Times, plain: Times, at: int) -> Line:
    ratio = float(np.percentile(score, at) / np.percentile(plain, at))
    remark = "" if ratio <= budgets.SCORE_AIM else f"aim {budgets.SCORE_AIM:g}"
    return Line(f"score to trafilatura, p{at}", ratio, "×", budgets.SCORE_RATIO, remark)


def _told(what: str, times: Times, budget: float | None = None) -> list[Line]:
    middle, late = (float(np.percentile(times, at)) for at in (50, 95))
    return [Line(f"{what}, p50", middle, "ms", budget), Line(f"{what}, p95", late, "ms")]
