"""Cuts from a content what is the writer's again: behind a quotation that has ended, or ", but" and a new subject."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import Tokens

_TURNS, _CONCEDES = hashing.words("but", "yet", "whereas"), hashing.words("although", "though")
_ASKS, _DASHES = hashing.words("?", "!"), hashing.words("-", "—")
_SUBJECTS = hashing.words(
    *("the", "this", "that", "that's", "these", "those", "its", "their", "his", "her", "there", "even", "despite")
)
_COMMA, _STOP, _ONLY = (int(hashing.word(word)) for word in (",", ".", "only"))


def contents(tokens: Tokens, names: NDArray[np.bool_], runs: Runs, links: Sequence[Link]) -> Runs:
    """The runs, the contents behind their cues ended where the writer goes on in his own words.

    What a speaker's label heads, and is not quoted, stays whole: there the speaker goes on.
    """
    last = runs.last.copy()
    for link in links:
        label = tokens.has_no_word(int(runs.first[link.cue]), int(runs.last[link.cue]))
        for run in link.content:
            first = int(runs.first[run])
            if first > runs.last[link.cue] and not (label and not tokens.quoted[first]):
                last[run] = _end(tokens, names, first, int(runs.last[run]))
    return replace(runs, last=last)


def _end(tokens: Tokens, names: NDArray[np.bool_], first: int, last: int) -> int:
    """The last word from ``first`` to ``last`` that is still the source's."""
    quoted = tokens.quoted[first : last + 1]
    over = first + len(quoted) - int(quoted[::-1].argmax()) if quoted.any() else first
    for at in _breaks(tokens, first, last, over):
        ended = at == over and _closes(tokens, names, at, begun=bool(quoted[0]))
        if ended or (at > over and _own_clause(tokens, names, at, first, last)) or _new_sentence(tokens, at):
            return at - 1 if int(tokens.word[at - 1]) != _COMMA else at - 2
    return last


def _breaks(tokens: Tokens, first: int, last: int, over: int) -> Iterator[int]:
    """The words before which a content can end: unquoted, and behind its last quotation, a comma or a sentence.

    ``over`` is the word behind the last quotation. The first two words are always the content's.
    """
    here = slice(first, last + 1)
    word, sentence, quoted = (each[here].tolist() for each in (tokens.word, tokens.sentence, tokens.quoted))
    for at in range(2, len(word)):
        if not quoted[at] and (first + at == over or word[at - 1] == _COMMA or sentence[at] != sentence[at - 1]):
            yield first + at


def _closes(tokens: Tokens, names: NDArray[np.bool_], at: int, *, begun: bool) -> bool:
    """Whether all is said when the last quotation ends before a word; ``begun`` if the content began with it.

    A full stop inside its marks ends it. A comma there does where a new subject follows, or where it was all quoted;
    then a dash does too, and what asks or calls out.
    """
    mark = int(tokens.word[at - 2])
    joined = lexicon.has("cues_joining", int(tokens.word[at]))
    if mark == _COMMA and not joined:
        return begun or int(tokens.word[at]) in _CONCEDES or _is_subject(tokens, names, at)
    return mark == _STOP or (begun and not joined and (mark in _ASKS or int(tokens.word[at]) in _DASHES))


def _new_sentence(tokens: Tokens, at: int) -> bool:
    return bool(tokens.sentence[at] != tokens.sentence[at - 1])


def _own_clause(tokens: Tokens, names: NDArray[np.bool_], at: int, first: int, last: int) -> bool:
    """Whether ", though" or ", but" with a subject of its own begins at a word; "not only ..., but" goes on."""
    word = int(tokens.word[at])
    if int(tokens.word[at - 1]) != _COMMA or at == last or _ONLY in tokens.word[first:at]:
        return False
    return word in _CONCEDES or (word in _TURNS and _is_subject(tokens, names, at + 1))


def _is_subject(tokens: Tokens, names: NDArray[np.bool_], at: int) -> bool:
    """Whether a word can open another's clause; "but they" may still be the source's."""
    return bool(names[at]) or int(tokens.word[at]) in _SUBJECTS
