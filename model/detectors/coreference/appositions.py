"""What stands beside a name and says what its bearer is: "Ada Pell, a nurse", "Speaker of the House Ada Pell"."""

from collections.abc import Iterable, Mapping, Sequence

from model.detectors.attribution import mentions
from model.detectors.attribution.attributions import Words
from model.detectors.coreference import noun_phrases
from model.detectors.coreference.noun_phrases import Phrase
from model.detectors.coreference.people import Naming
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import LOWER, NUMBER, TITLE, UPPER, Tokens

_COMMA, _OF = int(hashing.word(",")), int(hashing.word("of"))
_NO_OPENINGS = noun_phrases.NO_NOUNS - noun_phrases.ARTICLES
_CAPITALS = (TITLE, UPPER)
_ANYBODY = hashing.words("man", "woman", "person", "one", "candidate")
_LONGEST = 8
_NO_TRADES = ("source_organizations", "source_documents", "source_groups")


def trades(tokens: Tokens, word: Sequence[int], namings: Iterable[Naming]) -> Mapping[int, Sequence[Naming]]:
    """Where names are followed by what their bearers are, by the hash of the noun: "Ada Pell, 43, a nurse at"."""
    found: dict[int, list[Naming]] = {}
    for naming in namings:
        noun = _noun(tokens, word, _behind_age(tokens, word, naming.words[1]))
        if noun is not None:
            found.setdefault(noun, []).append(naming)
    return found


def names_its_bearer(tokens: Tokens, word: Sequence[int], phrase: Phrase, name: Words) -> bool:
    """Whether a phrase is a post that ends in its bearer's full name: "Speaker of the House Ada Pell".

    In "a friend of Ada Pell" and "an aide to Senator Ada Pell" the name is another's.
    """
    first, last = name
    full = first < last == phrase.words[1] and phrase.head + 1 < first and not phrase.indefinite and not phrase.joined
    post = lexicon.has("titles", word[phrase.head]) and word[phrase.head + 1] == _OF
    ahead = tokens.shape[first - 1] in _CAPITALS and not lexicon.has("titles", word[first - 1])
    return full and post and ahead


def _behind_age(tokens: Tokens, word: Sequence[int], last: int) -> int | None:
    """Where what stands beside a name begins, behind a comma and an age; None where nothing does."""
    at = last + 1
    if at + 3 < len(word) and word[at] == word[at + 2] == _COMMA and tokens.shape[at + 1] == NUMBER:
        at += 2
    return at + 1 if at + 2 < len(word) and word[at] == _COMMA else None


def _noun(tokens: Tokens, word: Sequence[int], first: int | None) -> int | None:
    """The hash of the head of what begins at a word, where that can be what one person is."""
    if first is None or tokens.sentence[first] != tokens.sentence[first - 1] or word[first] in _NO_OPENINGS:
        return None
    head = noun_phrases.of(tokens, word, (first, min(first + _LONGEST, len(word) - 1))).head
    several = mentions.is_plural(tokens.text(head))
    other = word[head] in _ANYBODY or any(lexicon.has(name, word[head]) for name in _NO_TRADES)
    return None if tokens.shape[head] != LOWER or several or other else word[head]
