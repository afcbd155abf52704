"""What an article tells of a source it does not name: role or access, a reason, and whether anyone named agrees."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors import asides, hashing, lexicon
from model.detectors.attributions import Attribution, Words
from model.detectors.reading import Reading
from model.detectors.tokens import LOWER, MARK, NUMBER, Tokens

_SPOKEN = 0.5
_LETTERS = 4
_FEWEST, _SHARED, _SHARE = 2, 3, 0.3
_ANSWERABLE = frozenset({"named", "organization", "document"})

Tellers = Mapping[int, Collection[frozenset[int]]]


@dataclass(frozen=True, slots=True)
class Anonymous:
    """One unnamed source that speaks, and what is told of it."""

    statement: Attribution
    likely: float
    qualified: bool
    explained: bool
    corroborated: bool


def likely(statement: Attribution) -> float:
    """How probable it is that the statement is something an unnamed source says; a pronoun points, and is not asked."""
    return 0.0 if statement.pointing or statement.source is None else statement.unnamed * statement.spoken


def find(reading: Reading) -> tuple[Anonymous, ...]:
    """Every unnamed source that speaks, in reading order."""
    meant = [statement for statement in reading.attributions.all if likely(statement) >= _SPOKEN]
    if not meant:
        return ()
    tokens = reading.tokens
    aside = asides.reasons(tokens)
    access = lexicon.member(tokens, lexicon.words("anonymous_access"))
    roles, vague = _single(tokens, "anonymous_roles"), _single(tokens, "anonymous_vague")
    told, explained = _weighed_topics(reading), _explained(tokens, meant, aside)
    tellers = _tellers(reading, told)
    return tuple(
        Anonymous(
            statement=statement,
            likely=likely(statement),
            qualified=_qualified(tokens, statement, access, roles, vague | aside),
            explained=statement.sentence in explained,
            corroborated=_corroborated(_words(tokens, statement.content, told), told, tellers),
        )
        for statement in meant
    )


def probabilities(reading: Reading) -> NDArray[np.float64]:
    """How probable it is that a sentence has an unnamed source that speaks, one a sentence."""
    absent = np.ones(len(reading.document.sentences))
    for statement in reading.attributions.all:
        absent[statement.sentence] *= 1 - likely(statement)
    return 1 - absent


def _qualified(
    tokens: Tokens,
    statement: Attribution,
    access: NDArray[np.bool_],
    roles: NDArray[np.bool_],
    vague: NDArray[np.bool_],
) -> bool:
    """Access is told in the source's words or beside them; or a post is named, and more than the bare post."""
    first, last = statement.source or statement.cue
    beside = min(last + 8, len(tokens) - 1)
    here = (np.arange(first, beside + 1) <= last) | (tokens.sentence[first : beside + 1] == statement.sentence)
    content = np.concatenate([np.arange(low, high + 1) for low, high in statement.content])
    outside = ~np.isin(np.arange(first, beside + 1), content)
    if (access[first : beside + 1] & here & outside).any():
        return True
    post = roles[first : last + 1]
    more = ~post & ~vague[first : last + 1] & (tokens.shape[first : last + 1] != MARK)
    return bool(post.any() and more.any())


def _explained(tokens: Tokens, meant: Sequence[Attribution], reasons: NDArray[np.bool_]) -> set[int]:
    """Sentences of the speakers that a reason is given for: their own has it, or the next one that names no other."""
    places = {statement.sentence for statement in meant}
    given = {int(sentence) for sentence in tokens.sentence[reasons].tolist()}
    return {place for place in places if place in given or (place + 1 in given and place + 1 not in places)}


def _weighed_topics(reading: Reading) -> dict[int, float]:
    """What each content word of the article tells: less, the more sentences have it."""
    topic = _topic(reading)
    word, sentence = reading.tokens.word[topic], reading.tokens.sentence[topic].astype(np.uint64)
    _, once = np.unique(hashing.join(word, sentence), return_index=True)
    words, sentences = np.unique(word[once], return_counts=True)
    return {int(word): 1 / count for word, count in zip(words.tolist(), sentences.tolist(), strict=True)}


def _topic(reading: Reading) -> NDArray[np.bool_]:
    tokens = reading.tokens
    long = tokens.high - tokens.low >= _LETTERS
    figure = tokens.shape == NUMBER
    word = (tokens.shape == LOWER) & long & ~_single(tokens, "everyday")
    return np.asarray((word | figure | (reading.names & long)) & (tokens.sentence >= 0))


def _tellers(reading: Reading, told: Mapping[int, float]) -> Tellers:
    """By each content word: what those who can be asked, and say it, tell in all."""
    found: dict[int, set[frozenset[int]]] = {}
    for statement in reading.attributions.all:
        if statement.kind in _ANSWERABLE and statement.source is not None:
            tells = frozenset(_words(reading.tokens, statement.content, told))
            for word in tells:
                found.setdefault(word, set()).add(tells)
    return found


def _corroborated(own: set[int], told: Mapping[int, float], tellers: Tellers) -> bool:
    """Whether a named source or a document elsewhere shares enough of what tells this statement from the rest."""
    enough, fewest = _SHARE * sum(told[word] for word in own), max(_FEWEST, min(_SHARED, len(own)))
    return any(
        len(own & other) >= fewest and sum(told[word] for word in own & other) >= enough
        for word in _deciding(own, told, enough)
        for other in tellers.get(word, ())
    )


def _deciding(own: set[int], told: Mapping[int, float], enough: float) -> Iterator[int]:
    """The words of which at least one must be shared, for all others together are not enough; the rarest first."""
    left = sum(told[word] for word in own)
    for word in sorted(own, key=lambda word: -told[word]):
        if left < enough * (1 - 1e-9):
            return
        yield word
        left -= told[word]


def _words(tokens: Tokens, runs: Sequence[Words], told: Mapping[int, float]) -> set[int]:
    return {word for first, last in runs for word in tokens.word[first : last + 1].tolist() if word in told}


def _single(tokens: Tokens, name: str) -> NDArray[np.bool_]:
    """Whether each word stands in a list of single words."""
    ((_, hashes, _),) = lexicon.words(name).tables
    return hashing.member(hashing.join(tokens.word), hashes)
