"""Whether a source is a number of people told of before, who are not unnamed: "both", "the two rivals", "all three"."""

from collections.abc import Sequence

from model.detectors.attribution import mentions
from model.detectors.attribution.mentions import Mention, Page
from model.detectors.attribution.source_features import Before
from model.detectors.text import hashing
from model.types import Kind

_BOTH, _AND = (int(hashing.word(word)) for word in ("both", "and"))
_LEADING, _NUMBERS = (
    hashing.words(*words) for words in (("the", "all", "these", "those"), ("two", "three", "four", "both"))
)
_PEOPLE, _PAPERS = (
    sum(1 << mentions.LISTS.index(name) for name in names)
    for names in (("source_groups", "anonymous_roles"), ("source_documents",))
)
_BARE, _NEAR = 2, 60


def ruled_out(page: Page, source: Mention, before: Sequence[Before], unnamed: int) -> tuple[Kind, ...]:
    """The kinds that such a source is not of; none for any other, or where several ``unnamed`` came shortly before.

    "Both officials and doctors" counts nobody told of before: it lists.
    """
    if not _counts(page, source) or _last_several(source, before) == unnamed:
        return ()
    bare = source.last - source.first < _BARE and page.word[source.head] in _NUMBERS | {_BOTH}
    people = bare or page.listed[source.head] & _PEOPLE
    papers = page.listed[source.head] & _PAPERS
    faceless: tuple[Kind, ...] = ("anonymous", "collective")
    return (*faceless, "organization", "document") if people else faceless if papers else (*faceless, "document")


def _counts(page: Page, source: Mention) -> bool:
    words = page.word[source.first : source.last + 1]
    if words[0] == _BOTH:
        return _AND not in words
    return len(words) > 1 and words[0] in _LEADING and words[1] in _NUMBERS


def _last_several(source: Mention, before: Sequence[Before]) -> int | None:
    near = (each for each in reversed(before) if source.first - each.head <= _NEAR)
    return next((each.kind for each in near if each.several), None)
