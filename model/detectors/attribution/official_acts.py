"""Whether an office speaks through what it does in public: a judge's ruling and an announcement hide nobody."""

from model.detectors.attribution.mentions import Mention, Page
from model.detectors.text import lexicon

_AFTER = 5


def questions(page: Page, source: Mention, last: int) -> bool:
    """Whether a source is the press that asks, at a cue that ends at the word ``last``: it is no source."""
    head = page.word[source.head]
    asks = source.cue is not None and lexicon.has("cues_asking", *page.word[source.cue : last + 1])
    return asks and lexicon.has("office_press", head)


def acts(page: Page, source: Mention, last: int) -> bool:
    """Whether a source is such an office, and its cue, which ends at the word ``last``, an act or said to the press."""
    head = page.word[source.head]
    if source.cue is None or not (lexicon.has("office_bench", head) or lexicon.has("office_bodies", head)):
        return False
    cue = page.word[source.cue : last + 1]
    near = page.word[last + 1 : last + 1 + _AFTER]
    return lexicon.has("office_acts", *cue) or lexicon.has("office_audience", *cue, *near)
