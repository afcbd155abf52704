"""Tells a sentence that its writer does not state as fact: he leaves it open, remembers it, or has it from another."""

import re

from model.detectors.text.tokens import Tokens

_OPENING = re.compile(
    r"(?:\W|(?:and|but|or|so|then|still|now|of course|yet|no|yes|well|luckily|in fact)\b)*"
    r"(?:maybe|perhaps|possibly|presumably|arguably"
    r"|it (?:seems|appears|is (?:possible|not clear|unclear))"
    r"|(?:it|this|that|these|those|there|he|she|they) (?:may|might|could) (?:well |also |still )?"
    r"(?:be|have|indicate|mean|suggest)"
    r"|(?:it['’]s|that['’]s) (?:possible|unclear|not clear)"
    r"|what (?:i|we) (?:remember|recall|(?:do not|don['’]t)(?: yet)? know)"
    r"|i (?:remember|recall|wonder|suppose|guess|doubt|suspect"
    r"|(?:am|was|do|did|don['’]t|didn['’]t)(?: not|n['’]t)? (?:sure|certain|know|remember))"
    r"|i['’]m not (?:sure|certain)"
    r"|according to"
    r"|as (?!i\b|we\b|it\b)[^,;:.]{2,70}? (?:notes?|noted|points? out|pointed out|says?|said|puts? it|observe[sd]?"
    r"|argue[sd]?|writes?|wrote|explain(?:s|ed)|reports|reported|told [^,;:.]{2,30}),"
    r")(?!\w)"
)
_INSIDE = re.compile(r"\b(?:it (?:seems|appears) that|remains to be seen)\b")


def holds(tokens: Tokens, sentence: int) -> bool:
    """Whether a sentence opens so, small words and marks aside; the number of a sentence without tokens never does."""
    at = tokens.within(sentence)
    if not len(at):
        return False
    here = tokens.low.item(at[0]), tokens.high.item(at[-1])
    return bool(_OPENING.match(tokens.folded, *here) or _INSIDE.search(tokens.folded, *here))
