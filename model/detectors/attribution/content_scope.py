"""How far a statement reaches: what is not quoted in another paragraph than "she said" is the article's own again."""

from collections.abc import Iterator
from dataclasses import replace

from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.text import lexicon
from model.detectors.text.tokens import LOWER, MARK, NUMBER, Tokens

_FEW = 6
_SMALL = frozenset({LOWER, MARK, NUMBER})


def within(tokens: Tokens, runs: Runs, link: Link) -> Link:
    """The statement without contents of other paragraphs; a quotation may go on in the paragraphs after its cue."""
    return replace(link, content=tuple(_own(tokens, runs, link)))


def counts_points(tokens: Tokens, runs: Runs, link: Link) -> bool:
    """Whether a player "added two goals" and no words: right behind the verb stands what a match counts."""
    if not lexicon.has("points_adding", int(tokens.word[runs.last[link.cue]])) or len(link.content) > 1:
        return False
    first, last = int(runs.first[link.content[0]]), int(runs.last[link.content[0]])
    clause = lexicon.has("clause_openings", int(tokens.word[first]))
    begins = first == runs.last[link.cue] + 1 and not tokens.quoted[first] and not clause
    behind = slice(first, min(first + _FEW, last + 1))
    figure = bool((tokens.shape[behind] == NUMBER).any()) and lexicon.has(
        "points_rising", *tokens.word[behind].tolist()
    )
    return begins and (figure or lexicon.has("points", *tokens.word[behind].tolist()))


def names_a_thing(tokens: Tokens, runs: Runs, link: Link) -> bool:
    """Whether a cue gives a name and quotes nobody: "a group called “Friends of the Pier”"."""
    cue, first = int(runs.last[link.cue]), int(runs.first[link.content[0]])
    opens = first == cue + 1 and tokens.shape[first] == MARK and first + 1 < len(tokens)
    return opens and lexicon.has("cues_naming", int(tokens.word[cue])) and int(tokens.shape[first + 1]) not in _SMALL


def _own(tokens: Tokens, runs: Runs, link: Link) -> Iterator[int]:
    cue = int(runs.first[link.cue]), int(runs.last[link.cue])
    for run in link.content:
        first, last = int(runs.first[run]), int(runs.last[run])
        if first == cue[1] + 1 and _tells_when(tokens, runs, link, first):
            continue
        if _leads_up(tokens, runs, link, last) or _goes_past(tokens, runs, link, first):
            continue
        goes_on = first > cue[1] and bool(tokens.quoted[first])
        if goes_on or not _apart(tokens, *((last, cue[0]) if last < cue[0] else (cue[1], first))):
            yield run


def _leads_up(tokens: Tokens, runs: Runs, link: Link, last: int) -> bool:
    """Whether a clause stands before a source that says something else: "It rained, though Pell said it was dry"."""
    if link.source is None or not last < runs.first[link.source] < runs.first[link.cue] or tokens.quoted[last]:
        return False
    behind = int(runs.last[link.cue]) + 1
    says = any(runs.first[run] == behind for run in link.content) and tokens.shape[behind] != MARK
    return says and not lexicon.has("circumstances", int(tokens.word[behind]))


def _goes_past(tokens: Tokens, runs: Runs, link: Link, first: int) -> bool:
    """Whether words in no quotation stand in a later sentence than a cue whose own has what is said."""
    cue = int(runs.first[link.cue])
    if tokens.quoted[first] or tokens.sentence[first] <= tokens.sentence[cue]:
        return False
    ends = [int(runs.last[run]) for run in link.content]
    return any((tokens.quoted[end] or end < cue) and tokens.sentence[end] == tokens.sentence[cue] for end in ends)


def _tells_when(tokens: Tokens, runs: Runs, link: Link, first: int) -> bool:
    """Whether words behind "..., she said" only tell when and where: what was said stands before them."""
    ahead = any(runs.first[run] < runs.first[link.cue] for run in link.content)
    return ahead and not tokens.quoted[first] and lexicon.has("circumstances", int(tokens.word[first]))


def _apart(tokens: Tokens, before: int, after: int) -> bool:
    """Whether a line break that is no break inside a sentence lies between two words."""
    elsewhere = tokens.sentence[before] != tokens.sentence[after]
    return bool(elsewhere) and "\n" in tokens.folded[tokens.high.item(before) : tokens.low.item(after)]
