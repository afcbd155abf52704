"""Reads the words beside a phrase that was found, never past the ends of its sentence."""

from dataclasses import dataclass

from model.detectors.text.lexicon import Match
from model.detectors.text.tokens import MARK, Tokens


@dataclass(frozen=True, slots=True)
class MatchContext:
    """A phrase in its text; words come in lower case, and as nothing where the sentence ends."""

    tokens: Tokens
    match: Match

    def before(self, steps: int = 1) -> str:
        """The word ``steps`` before the phrase."""
        return self._word(self.match.first - steps)

    def after(self, steps: int = 1) -> str:
        """The word ``steps`` after the phrase."""
        return self._word(self.match.last + steps)

    def shape(self, steps: int) -> int:
        """The shape of the token ``steps`` after the phrase, before it where negative; a mark outside the sentence."""
        index = self.match.last + steps if steps > 0 else self.match.first + steps
        return int(self.tokens.shape[index]) if self._word(index) else MARK

    def earlier(self, most: int) -> frozenset[str]:
        """Up to ``most`` words before the phrase, back to the nearest mark."""
        words: set[str] = set()
        for steps in range(1, most + 1):
            if self.shape(-steps) == MARK:
                break
            words.add(self.before(steps))
        return frozenset(words)

    def _word(self, index: int) -> str:
        tokens = self.tokens
        if not 0 <= index < len(tokens) or tokens.sentence[index] != tokens.sentence[self.match.first]:
            return ""
        return tokens.text(index)
