"""One reading of a document that all signals share: its words, its prose, its statements and its slant."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution import attributions, reported_statements, running_quotations
from model.detectors.attribution.attributions import Attributions
from model.detectors.coreference import speakers
from model.detectors.coreference.speakers import Voices
from model.detectors.formats import block_quotations, embedded_posts, interview, title_cleaning
from model.detectors.slant import loaded_words, sentence_slant
from model.detectors.slant.sentence_slant import Slants
from model.detectors.style import prose, stylometry
from model.detectors.style.prose import Opening, Prose
from model.detectors.style.stylometry import Numbers
from model.detectors.text import ngrams, sentence_ends, tokens
from model.detectors.text.hashing import Hashes
from model.detectors.text.sentence_ends import Ends
from model.detectors.text.tokens import MARK, Tokens
from model.errors import TooLarge
from model.types import Document, Span, Taught, Weights

COMMON = "common_words"
"""The name of the table of words that occur in lower case: hash, sorted."""

MOST = 100_000
"""Words and marks of an article that are read, more than any newspaper prints: what reading costs goes by them."""

PASSAGE = 3
"""Sentences of a passage, at most."""

PROSE_HEADS = ("register", "genres")
"""The names of the tables of prose heads."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the detectors read once.

    ``registers`` maps the name of a prose head to its sum; it is empty, and ``slants`` None, while nothing has been
    taught; ``slants`` also where there is no word. ``words`` is how many there are, marks aside; ``telling`` which of
    the tokens name no subject. ``spoken`` are the tokens once more, with the ``turns`` of an interview, posts of others
    and what a line lends them in quotation marks. ``manner`` is how it is told, a number for each of
    ``stylometry.NAMES``; ``heading`` is the title, cut as one sentence; ``opening`` is what of the text the prose heads
    read.
    """

    document: Document
    tokens: Tokens
    words: int
    ends: Ends
    spoken: Tokens
    turns: Span | None
    names: NDArray[np.bool_]
    heading: Tokens
    opening: Opening
    prose: Prose
    manner: Numbers
    registers: Mapping[str, float]
    attributions: Attributions
    voices: Voices
    slants: Slants | None
    telling: NDArray[np.bool_]
    taught: Taught

    @property
    def common(self) -> Hashes:
        """Hashes of the words that occur in lower case, sorted."""
        return _common(self.taught)

    @property
    def passage(self) -> bool:
        """Whether a few sentences were given alone: somebody asks about them, so more is shown than in an article."""
        return len(self.document.sentences) <= PASSAGE

    @property
    def text(self) -> str:
        """The article's text, as it was given."""
        return self.document.article.text


def read(document: Document, taught: Taught) -> Reading:
    """Cuts words and asks every detector that several signals stand on, once; raises TooLarge over MOST of them."""
    words = tokens.cut(document.article.text, document.sentences, document.article.skipped)
    if len(words) > MOST:
        raise TooLarge("words and marks", len(words), MOST)
    named = ngrams.names(words, _common(taught))
    heading, opening = headed(title_cleaning.of(document.article)), prose.opening(words, named)
    views = _prose(opening, heading, taught)
    said = running_quotations.followed(words, attributions.read(words, named, len(document.sentences), taught))
    slants = sentence_slant.read(words, len(document.sentences), heading, taught)
    how = stylometry.measures(stylometry.Read(document, words, named, heading, slants))
    heard = speakers.read(words, named, said.all)
    turns = interview.spoken(document.article.title, document.article.text)
    others = [*embedded_posts.spans(document.article.text), *block_quotations.spans(document.article.text)]
    return Reading(
        document=document,
        tokens=words,
        words=int((words.shape != MARK).sum()),
        ends=sentence_ends.of(words, len(document.sentences)),
        spoken=_spoken(words, [*others, turns] if turns else others),
        turns=turns,
        names=named,
        heading=heading,
        opening=opening,
        prose=views,
        manner=how,
        registers={k: v for name in PROSE_HEADS if name in taught for k, v in _sums(views, how, taught[name]).items()},
        attributions=reported_statements.marked(words, speakers.settled(words, said, heard)),
        voices=heard,
        slants=slants,
        telling=loaded_words.telling(words, taught),
        taught=taught,
    )


def told(document: Document, taught: Taught) -> tuple[Prose, Numbers]:
    """Both views of the prose, and the manner; what the heads of genres read, without the attributions."""
    words = tokens.cut(document.article.text, document.sentences, document.article.skipped)
    named, heading = ngrams.names(words, _common(taught)), headed(title_cleaning.of(document.article))
    slants = sentence_slant.read(words, len(document.sentences), heading, taught)
    views = _prose(prose.opening(words, named), heading, taught)
    return views, stylometry.measures(stylometry.Read(document, words, named, heading, slants))


def prose_of(document: Document, taught: Taught) -> Prose:
    """Both views of the prose alone."""
    words = tokens.cut(document.article.text, document.sentences, document.article.skipped)
    opening = prose.opening(words, ngrams.names(words, _common(taught)))
    return _prose(opening, headed(title_cleaning.of(document.article)), taught)


def _spoken(words: Tokens, others: Sequence[Span]) -> Tokens:
    """The tokens with all that stands in spans of others' words quoted."""
    if not others:
        return words
    edges = np.zeros(len(words) + 1, dtype=np.int32)
    np.add.at(edges, np.searchsorted(words.start, [span.start for span in others]), 1)
    np.add.at(edges, np.searchsorted(words.start, [span.end for span in others]), -1)
    return replace(words, quoted=words.quoted | (np.cumsum(edges[:-1]) > 0))


def _sums(views: Prose, how: Numbers, table: Weights) -> dict[str, float]:
    """The sum of every head of a table, those of genres with what the manner adds."""
    sums = prose.scores(views, table)
    added = stylometry.scores(how, table) if stylometry.COEF in table else {}
    return {head: value + added.get(head, 0.0) for head, value in sums.items()}


def headed(words: str) -> Tokens:
    """A title cut as one sentence."""
    return tokens.cut(words, [Span(0, len(words))])


def _prose(opening: Opening, heading: Tokens, taught: Taught) -> Prose:
    above = prose.opening(heading, ngrams.names(heading, _common(taught)))
    return prose.weighed(prose.columns(opening, above), taught.get(prose.IDF, {}))


def _common(taught: Taught) -> Hashes:
    return taught[COMMON]["hash"] if COMMON in taught else np.zeros(0, dtype=np.uint64)
