"""Whom a "who" or a "which" follows: the person named just before it, or the noun with its article."""

from model.detectors.attribution.attributions import Words
from model.detectors.coreference import noun_phrases, organizations
from model.detectors.coreference.entities import Entities
from model.detectors.text.tokens import LOWER, MARK

_FAR, _BESIDE = 3, 16


def person(cast: Entities, at: int, *, named: bool) -> int | None:
    """The person named before it; ``named`` says that a person is meant, whose trade may stand between."""
    back = _back(cast, at)
    if back is None:
        return None
    far = _BESIDE if named and not _plural(cast, back) else 1
    near = (each for each in range(back, max(back - far, -1), -1) if each in cast.person)
    found = next(near, None)
    return None if found is None or cast.tokens.sentence[found] != cast.tokens.sentence[at] else cast.person[found]


def noun(cast: Entities, at: int) -> Words | None:
    """The name or noun before it, with its article where that is near; None where there is none."""
    last = _back(cast, at)
    if last is None:
        return None
    if cast.named[last]:
        first, last = organizations.whole(cast.word, cast.named, last)
        return first - (first > 0 and cast.listed[first - 1] in noun_phrases.ARTICLES), last
    near = range(last, max(last - _FAR - 1, -1), -1)
    return next((each for each in near if cast.listed[each] in noun_phrases.ARTICLES), last), last


def _back(cast: Entities, at: int) -> int | None:
    """The word before it in its sentence, over one mark."""
    back = at - 2 if cast.tokens.shape[at - 1] == MARK else at - 1
    here = back >= 0 and cast.tokens.sentence[back] == cast.tokens.sentence[at]
    return back if here and cast.listed[back] not in noun_phrases.NO_NOUNS and cast.tokens.shape[back] != MARK else None


def _plural(cast: Entities, at: int) -> bool:
    return bool(cast.tokens.shape[at] == LOWER) and cast.tokens.text(at).endswith("s")
