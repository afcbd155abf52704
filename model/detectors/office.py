"""Whether an office speaks through what it does in public: a judge's ruling and an announcement hide nobody."""

from model.detectors import hashing
from model.detectors.mentions import Mention, Page

_BENCH_WORDS = ("judge", "judges", "magistrate", "magistrates", "jury", "jurors", "tribunal", "arbitrator")
_BODY_WORDS = ("authorities", "prosecutors", "officials", "regulators", "lawmakers", "police", "ministers", "troops")
_ACT_WORDS = (
    *("announced", "announces", "announce", "ruled", "rules", "ordered", "orders", "sentenced", "charged", "issued"),
    *("declared", "granted", "dismissed", "upheld", "overturned", "acquitted", "convicted", "decided", "approved"),
    *("rejected", "imposed", "banned", "blocked", "confirmed"),
)
_AUDIENCE_WORDS = ("reporters", "journalists", "statement", "conference", "briefing")
_BENCH, _BODIES, _ACTS, _AUDIENCE = (
    frozenset(int(hashing.word(word)) for word in words)
    for words in (_BENCH_WORDS, _BODY_WORDS, _ACT_WORDS, _AUDIENCE_WORDS)
)
_AFTER = 5


def acts(page: Page, source: Mention, last: int) -> bool:
    """Whether a source is such an office, and its cue, which ends at the word ``last``, an act or said to the press."""
    head = page.word[source.head]
    if source.cue is None or (head not in _BENCH and head not in _BODIES):
        return False
    cue = page.word[source.cue : last + 1]
    return not _ACTS.isdisjoint(cue) or not _AUDIENCE.isdisjoint((*cue, *page.word[last + 1 : last + 1 + _AFTER]))
