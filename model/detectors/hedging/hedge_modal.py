"""Tells words of what may be so from the same words of leave, ability, comparison and the calendar."""

from model.detectors.hedging.hedge_context import around
from model.detectors.text.lexicon import Match
from model.detectors.text.match_context import MatchContext
from model.detectors.text.tokens import LOWER, MARK, TITLE, UPPER, Tokens

_WITHIN, _FAR, _CLAUSE = 12, 20, 6
"""Words before a modal that still are of its clause; how far behind it the answer to what it grants may begin; and how
many from "what" to what it asks about, at the most.
"""


def possible(tokens: Tokens, match: Match) -> Match | None:
    """May, might, could, likely and possible where they say that something is not known for certain."""
    near = MatchContext(tokens, match)
    hedges = {"could": _could, "likely": _likely, "unlikely": _likely, "possible": _possible}.get(match.phrase, _may)
    return match if near.after() and hedges(near) and not _wonders(near) else None


def _wonders(near: MatchContext) -> bool:
    """A question inside a sentence ("what the risks may be", "what might happen"): asked, not claimed.

    "What may be the oldest pier" and "what the fire may have cost" claim it.
    """
    claims = "have" in {near.after(), near.after(2)} or near.after() == "or"
    if claims or near.match.phrase not in around("asked_about"):
        return False
    if near.before() == "what":
        return near.after() not in {"be", "have", "well"}
    return bool("what" in near.earlier(_CLAUSE)) or (
        near.before() not in around("subjects") and near.before(2) == "which" and near.shape(-3) == LOWER
    )


def _asks(near: MatchContext) -> bool:
    """A question or a request ("could you share"), and the set phrases "it may or may not" and "as may be"."""
    turned = near.after() in around("subjects")
    again = near.before() == "or" and near.before(2) == near.match.phrase and near.after() == "not"
    ready = near.before() == "as" and near.after() == "be"
    return turned or again or ready


def _may(near: MatchContext) -> bool:
    """Not the month, "you may unsubscribe", "some may think", "odd as it may seem", "may not be republished"."""
    odd = near.after() in around("odd") and near.shape(2) == MARK
    if odd or not _verb_follows(near) or (near.after(), near.after(2)) == ("as", "well"):
        return False
    if _asks(near) or _grants(near) or "whether" in near.earlier(_WITHIN):
        return False
    asked = near.before() in around("readers") or near.before() in around("others")
    told = asked and {near.after(), near.after(2)} & around("readers_do")
    put = (near.after(), near.after(2)) == ("put", "it")
    let = {near.after(2), near.after(3)} & around("never_granted")
    return not (told or put or let or near.earlier(9) & around("whatever"))


def _grants(near: MatchContext) -> bool:
    """What is granted only to be answered: "it may look easy, but", "while the plan may be costly, it"."""
    answered = near.after() != "have" and any(
        near.after(steps) == "but" and near.after(steps - 1) == "," for steps in range(2, _FAR)
    )
    conceded = near.after() in around("granted") and near.earlier(_WITHIN) & around("conceding")
    return answered or bool(conceded)


def _could(near: MatchContext) -> bool:
    """Not ability ("could not", "he could hear", "so the trains could run") and not what might have been."""
    after, before = near.after(), near.before()
    if not _verb_follows(near) or after in around("could_not") or not before or _asks(near):
        return False
    if after == "have" and _undone(near):
        return False
    if after == "be" and near.after(2) in around("could_be_done"):
        return False
    if _within_power(near) or (before not in {"that", "which"} and near.earlier(6) & around("could_if")):
        return False
    return before not in around("persons") or after in around("could_befall")


def _within_power(near: MatchContext) -> bool:
    """What was in somebody's power: "the number of ships that could be moored", "the term under which she could"."""
    counted = near.before() in {"who", "that"} and near.earlier(6) & around("counted")
    return bool(counted) or (near.before(2) == "which" and near.before(3) in around("under_which"))


def _undone(near: MatchContext) -> bool:
    """What might have been: "could have asked", "could have been avoided", "could have been won if"."""
    return (
        near.after(2) not in around("could_have")
        or near.after(3) in around("undone")
        or "if" in map(near.after, range(3, 14))
    )


def _likely(near: MatchContext) -> bool:
    """Not "likely voters", and no comparison: "twice as likely", "more likely to", "the most likely to"."""
    before, after = near.before(), near.after()
    if (
        before in around("comparing")
        or {"the", "more"} <= near.earlier(4)
        or after in {"voter", "voters", "than"}
        or (before, after) == ("most", "to")
    ):
        return False
    return near.shape(0) != UPPER and (
        after == "to" or before in around("before_likely") or after in around("after_likely")
    )


def _possible(near: MatchContext) -> bool:
    """A possible something, or "it is possible that"; not "as soon as possible", "every possible", a penalty in law."""
    before, after = near.before(), near.after()
    if before in around("before_possible"):
        most = {near.after(steps) for steps in (1, 2, 3)} & around("penalties")
        return after not in around("after_possible") and not most
    said = before in around("be") or before in {"be", "very", "quite", "also", "entirely"}
    return said and "it" in {*near.earlier(4), before[:2]} and (after == "that" or after in around("pronouns"))


def _verb_follows(near: MatchContext) -> bool:
    """In plain prose a word in lower case; in a title, set in capitals like its neighbours, any but the month."""
    own, after = near.shape(0), near.shape(1)
    if own == LOWER:
        return after == LOWER
    return own in (TITLE, UPPER) and near.match.phrase != "may" and own == after == near.shape(-1)
