"""Reads the quotation marks of a text that quotes by single marks, as British papers do, as the double ones they are.

An apostrophe is the same sign, so that whether a text quotes so is asked of the whole of it: where more stretches of
some length stand between single marks, a stop before the last, than between double ones. Any other text stays.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_SPACES = 3
"""Spaces in a long quotation, at least: a word or two may be a name, or words held at arm's length."""
_NESTED = 2
"""As many double marks for each single one that opens, and those that open stand within double ones at best."""
_MOST = 20_000
"""Single marks and apostrophes that are looked at: twice as many as a novel has."""
_TWICE = re.compile(r"(?<!['\d])''(?!')")
_SIGN = re.compile(r"\"|(?<!\w)'|'(?!\w)|\n")
_ELIDED = re.compile(r"'(?:\d\ds|(?:em|til|cause|cos|tis|twas|n|bout|round|nuff)\b)", re.IGNORECASE)
_SPEAKS = re.compile(r"(?:^|\n|[:,.?!] )$")
"""What stands ahead of a mark that opens though nothing closes it: somebody begins to speak there."""
_BEGINS = re.compile(r"\s*'")
_AHEAD = frozenset(" \t\n([-–—:/")
_BEHIND = frozenset(' \t\n)]-–—;:,.?!…/"')
_STOPS = frozenset(",.?!…")


@dataclass(frozen=True, slots=True)
class _Sign:
    """A mark and where it stands; a single one ``opens``, or it closes, the more ``sure`` the less of an apostrophe."""

    at: int
    double: bool = False
    opens: bool = False
    sure: int = -1


@dataclass(frozen=True, slots=True)
class _Quotation:
    """Where a quotation opens and where it closes, which is where its paragraph ends if it is left open."""

    opens: int
    closes: int
    double: bool


def doubled(text: str) -> str:
    """The text, of the same length, with double marks where two single ones stand for one, and where it quotes so.

    What is quoted within such a quotation has single marks then, so that it does not end it.
    """
    whole = _TWICE.sub(_as_one, text) if "''" in text else text
    opening = whole.count(" '") + whole.count("\n'") + whole.startswith("'")
    if _NESTED * opening <= whole.count('"') or whole.count("'") > _MOST:
        return whole
    found = [each for signs, end, next_one in _paragraphs(whole) for each in _quotations(whole, signs, end, next_one)]
    return _swapped(whole, found) if _quotes_so(whole, found) else whole


def _as_one(marks: re.Match[str]) -> str:
    """One double mark, and a space on the side where no word stands."""
    at = marks.start()
    return ' "' if at == 0 or marks.string[at - 1] in _AHEAD else '" '


def _quotes_so(text: str, found: Sequence[_Quotation]) -> bool:
    """Whether single marks hold long quotations that end as sentences do, and more than double ones hold."""
    long = [each for each in found if text.count(" ", each.opens, each.closes) >= _SPACES]
    single = sum(not each.double and text[each.closes - 1] in _STOPS for each in long)
    return single > sum(each.double for each in long)


def _swapped(text: str, found: Sequence[_Quotation]) -> str:
    pieces, done = [], 0
    for each in (quotation for quotation in found if not quotation.double):
        inner, last = text[each.opens + 1 : each.closes], text[each.closes : each.closes + 1]
        pieces += [text[done : each.opens], '"', inner.replace('"', "'"), last.replace("'", '"')]
        done = each.closes + 1
    return "".join([*pieces, text[done:]])


def _paragraphs(text: str) -> Iterator[tuple[list[_Sign], int, bool]]:
    """The marks of each paragraph that has any, where it ends, and whether the next one opens with a single mark."""
    signs: list[_Sign] = []
    for match in _SIGN.finditer(text):
        at = match.start()
        if text[at] != "\n":
            signs.append(_sign(text, at))
        elif signs:
            yield signs, at, _goes_on(text, at)
            signs = []
    if signs:
        yield signs, len(text), False


def _goes_on(text: str, end: int) -> bool:
    """Whether the next paragraph opens with a single mark, as those do over which a quotation is left open."""
    begins = _BEGINS.match(text, end)
    return begins is not None and _opens(text, begins.end() - 1)


def _sign(text: str, at: int) -> _Sign:
    if text[at] == '"':
        return _Sign(at, double=True)
    return _Sign(at, opens=True) if _opens(text, at) else _Sign(at, sure=_closes(text, at))


def _opens(text: str, at: int) -> bool:
    ahead = at == 0 or text[at - 1] in _AHEAD
    return ahead and at + 1 < len(text) and not text[at + 1].isspace() and not _ELIDED.match(text, at)


def _closes(text: str, at: int) -> int:
    """2 where the sentence stops too, 1 behind a word, 0 where it may be an apostrophe, -1 where it closes nothing."""
    before, after = text[at - 1 : at] or " ", text[at + 1 : at + 2] or "\n"
    if before.isspace() or after not in _BEHIND:
        return -1
    if before in _STOPS or after not in " \t":
        return 2
    return int(before.lower() != "s" and text[at - 2 : at] != "in")


def _quotations(text: str, signs: Sequence[_Sign], end: int, goes_on: bool) -> Iterator[_Quotation]:
    """The quotations of a paragraph, in order; what is quoted inside another is not told apart."""
    behind, last = 0, max((number for number, sign in enumerate(signs) if sign.opens), default=-1)
    for number, sign in enumerate(signs):
        if number < behind or not (sign.double or sign.opens):
            continue
        begins = bool(_SPEAKS.search(text, max(sign.at - 2, 0), sign.at))
        closing = _closing(signs, number, begins and goes_on)
        if closing is not None:
            yield _Quotation(sign.at, signs[closing].at, sign.double)
            behind = closing + 1
        elif sign.double or (begins and number == last):
            yield _Quotation(sign.at, end, sign.double)
            return


def _closing(signs: Sequence[_Sign], number: int, runs_on: bool) -> int | None:
    """The mark that closes what one opens: before another opens, the first sure one, else the first there is."""
    doubtful = None
    for later in range(number + 1, len(signs)):
        sign = signs[later]
        if signs[number].double:
            if sign.double:
                return later
        elif sign.opens:
            break
        elif sign.sure > 0:
            return later
        elif sign.sure == 0 and doubtful is None:
            doubtful = later
    return None if runs_on else doubtful
