"""Whose a statement is that was found without a source: its sentence's last speaker, whoever follows "said", or nobody.

What then rests on nobody is kept where its words say so themselves ("is expected", "reportedly"), and else let go: that
a speaker was not found is no reason to say that none is told.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution import mentions, subjects
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.tagger import SOURCE
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import LOWER, MARK, Tokens

_REACH = 3
_THAT_SAID = tuple(int(hashing.word(word)) for word in ("that", "said", ","))


@dataclass(slots=True)
class _Lending:
    """The runs and links so far; a source that was found in the text is a run of its own behind all others."""

    tokens: Tokens
    names: NDArray[np.bool_]
    runs: Runs
    links: list[Link] = field(default_factory=list)
    added: list[subjects.Words] = field(default_factory=list)


def of(
    tokens: Tokens, names: NDArray[np.bool_], runs: Runs, links: Sequence[tuple[Link, bool]]
) -> tuple[Runs, tuple[Link, ...]]:
    """Every link in the order of its cue, its source found where it can be; those that nothing speaks for left out.

    Each link comes with whether its cue is one of speech.
    """
    lending = _Lending(tokens, names, runs)
    for link, spoken in links:
        told = replace(link, source=None) if _speaks_for_nobody(tokens, runs, link) else link
        if told.source is None and not _is_passive(tokens, runs, link.cue):
            told = _led(lending, _inverted(lending, told), spoken)
        if told.source is not None or _says_nobody(tokens, runs, link.cue):
            lending.links.append(told)
    return runs.behind(lending.added, SOURCE), tuple(lending.links)


def _inverted(lending: _Lending, link: Link) -> Link:
    """The name right behind a "said" that ends its content is the speaker, not more of the content."""
    tokens, runs, (first, last) = lending.tokens, lending.runs, _cue(lending.runs, link)
    behind = next((run for run in link.content if runs.first[run] == last + 1), None)
    ends = first > 0 and tokens.shape[first - 1] == MARK and lexicon.has("cues_inverted", int(tokens.word[last]))
    if behind is None or not ends or len(link.content) == 1 or not lending.names[last + 1] or tokens.quoted[last + 1]:
        return link
    return replace(link, source=behind, content=tuple(run for run in link.content if run != behind))


def _led(lending: _Lending, link: Link, spoken: bool) -> Link:
    """The speaker before it in its sentence, behind a participle or "and"; else the subject, where a cue speaks."""
    if link.source is not None:
        return link
    tokens, (at, _) = lending.tokens, _cue(lending.runs, link)
    follows = (at > 0 and lexicon.has("cues_joining", int(tokens.word[at - 1]))) or tokens.text(at).endswith("ing")
    lender = next((each for each in reversed(lending.links) if _same_voice(lending, each, at)), None)
    if follows and lender is not None:
        return replace(link, source=lender.source)
    find = subjects.opening if follows else subjects.beside
    found = find(tokens, lending.names, at) if spoken else None
    if found is None:
        return link
    lending.added.append(found)
    return replace(link, source=len(lending.runs) + len(lending.added) - 1)


def _cue(runs: Runs, link: Link) -> subjects.Words:
    return int(runs.first[link.cue]), int(runs.last[link.cue])


def _same_voice(lending: _Lending, lender: Link, at: int) -> bool:
    tokens, cue = lending.tokens, int(lending.runs.first[lender.cue])
    here = tokens.sentence[cue] == tokens.sentence[at] and tokens.quoted[cue] == tokens.quoted[at]
    return bool(here) and lender.source is not None


def _says_nobody(tokens: Tokens, runs: Runs, cue: int) -> bool:
    """Whether a cue itself tells that nobody is named: "it was alleged", "is expected", "reportedly"."""
    words = tokens.word[runs.first[cue] : runs.last[cue] + 1].tolist()
    told = lexicon.has("cues_untold", *words) or lexicon.has("hearsay", *words)
    return told or _is_passive(tokens, runs, cue)


def _is_passive(tokens: Tokens, runs: Runs, cue: int) -> bool:
    first, last = int(runs.first[cue]), int(runs.last[cue])
    words = tokens.word[first : last + 1].tolist()
    after = next((first + at + 1 for at, word in enumerate(words) if lexicon.has("be", word)), last + 1)
    return any(_is_participle(tokens, at) for at in range(after, min(after + _REACH, last + 1)))


def _is_participle(tokens: Tokens, at: int) -> bool:
    return lexicon.has("participles", int(tokens.word[at])) or tokens.text(at).endswith("ed")


def _speaks_for_nobody(tokens: Tokens, runs: Runs, link: Link) -> bool:
    """Whether a source is nothing but marks, or does what others report: "officers reportedly found"."""
    if link.source is None:
        return False
    marks = tokens.has_no_word(int(runs.first[link.source]), int(runs.last[link.source]))
    cue = tokens.word[runs.first[link.cue] : runs.last[link.cue] + 1].tolist()
    return (
        marks
        or _is_no_noun(tokens, int(runs.first[link.source]), int(runs.last[link.source]))
        or lexicon.hashes("hearsay").issuperset(cue)
    )


def _is_no_noun(tokens: Tokens, first: int, last: int) -> bool:
    """Whether one word alone is taken for a source that is no word for anybody: "rest assured", "that said, ..."."""
    if first == last and last + 2 < len(tokens) and tuple(tokens.word[first : first + 3].tolist()) == _THAT_SAID:
        return True
    alone = first == last and tokens.shape[first] == LOWER and not tokens.text(first).endswith("s")
    word = int(tokens.word[first])
    return bool(alone) and not any(lexicon.has(name, word) for name in (*mentions.LISTS, "source_alone"))
