"""The words behind a number -> what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from planparse.cells.measures.tokens import Token, words

_TIMES: Final = {"k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}
_MORE: Final = words("new additional more extra further other or")
_BEFORE_A_NOUN: Final = words(
    "working calendar school social foster young care looked after team family child court case full percentage"
    " adoptive permanent qualified in house advanced"
)
_NO_UNIT: Final = words(
    "by in per of and or as at to on for from is are was were be with within during before until who which that than"
    " the a an each every baseline milestone target good increase reduction then but if when where will has have had"
    " since against over under this these our all after maintain improved improve"
)


def names_unit(word: str) -> bool:
    """Whether the word behind a number can say what is counted.

    >>> names_unit("members"), names_unit("by"), names_unit(")")
    (True, False, False)
    """
    return word.isalpha() and len(word) > 1 and word not in _NO_UNIT


def unit_of(text: str, found: Sequence[Token], at: int, end: int, *, percent: bool) -> tuple[str | None, float]:
    """The unit of the number at this token, as printed, and what to multiply the number by (`£2m`).

    >>> from planparse.cells.measures.tokens import tokens
    >>> def unit(text): return unit_of(text, tokens(text, None), 0, 1, percent=False)
    >>> unit("10 working days by May"), unit("12 new foster carers"), unit("9 by Sept 2014"), unit("5%")
    (('working days', 1.0), ('foster carers', 1.0), (None, 1.0), (None, 1.0))
    """
    if percent:
        points = found[end].low if end < len(found) else ""
        return ("percentage points" if points == "points" else "%"), 1.0
    times = _TIMES.get(found[end].low, 1.0) if end < len(found) else 1.0
    if at and found[at - 1].low == "£":
        return "£", times
    begin = end
    while begin < len(found) and found[begin].low in _MORE:
        begin += 1
    stop = begin
    while stop + 1 < len(found) and found[stop].low in _BEFORE_A_NOUN and found[stop + 1].tag == "WORD":
        stop += 1
    if stop >= len(found) or found[stop].tag != "WORD" or not names_unit(found[stop].low):
        return None, 1.0
    return text[found[begin].start : found[stop].end], 1.0
