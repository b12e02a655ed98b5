"""Measures in the making and the dates in their sentence -> by when each value stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from planparse.cells.draft import MeasureKind
from planparse.cells.measures.patterns import TokenSpan, words
from planparse.cells.measures.sentence import MeasureNumber, Sentence

_APART: Final = words("from since after between commencing starting")
_LEADS: Final = words("by in at before for to until during of as on (")
_LEVELS: Final = words("levels level baseline base figures figure outturn")
_COMPARES: Final = words("compared comparison versus vs against")


@dataclass(frozen=True, slots=True)
class OpenMeasure:
    """A measure in the making: its number, its words from token ``start``, and its label if one holds.

    ``end`` is the token behind its words where a date closes them.
    """

    number: MeasureNumber
    kind: MeasureKind
    start: int
    label: TokenSpan | None
    by: date | None = None
    end: int | None = None


def dated(sentence: Sentence, items: list[OpenMeasure]) -> list[OpenMeasure]:
    """The items with their dates."""
    return _shared(sentence, _each(sentence, items))


def _each(sentence: Sentence, items: list[OpenMeasure]) -> list[OpenMeasure]:
    """Each item with its date: right before it (`April 2015: 80%`), else after it, else earlier in its sentence."""
    used: set[int] = set()
    found: list[OpenMeasure] = []
    for place, item in enumerate(items):
        until = min(sentence.stop_after(item.number.end), _next_start(sentence, items, place))
        chosen = _date_before(sentence, item, used, direct=True)
        if chosen is None:
            chosen = _date_after(sentence, item.number.end, until, used, last=place + 1 == len(items))
        if chosen is None and item.label and _before_label(sentence, item.start - 1) and item.start - 1 not in used:
            chosen = item.start - 1
        if chosen is None and item.label and _behind_label(sentence, item) not in used:
            chosen = _behind_label(sentence, item)
        if chosen is None and item.label is None:
            chosen = _date_before(sentence, item, used, direct=False)
        if chosen is None:
            found.append(item)
            continue
        used.add(chosen)
        leads = chosen - (sentence.low(chosen - 1) in {"by", "in"})
        start, end = min(item.start, leads), chosen + 1 if chosen > item.number.at else None
        found.append(replace(item, by=sentence.tokens[chosen].day, start=start, end=end))
    return found


def _next_start(sentence: Sentence, items: list[OpenMeasure], place: int) -> int:
    """Where the next item or label begins."""
    end = items[place].number.end
    bounds = [s.start for s in sentence.labels if s.start >= end]
    if place + 1 < len(items):
        bounds.append(items[place + 1].number.at)
    return min(bounds, default=len(sentence.tokens))


def _date_before(sentence: Sentence, item: OpenMeasure, used: set[int], *, direct: bool) -> int | None:
    """The date before the number that no other has: right before it, or at the head of its sentence."""
    at = item.number.at
    if direct:
        i = at - 1
        while i >= 0 and sentence.low(i) in {":", "-", "–", "=", ",", "£", ")", "outturn", "actual"}:
            i -= 1
        return i if i >= 0 and sentence.tokens[i].tag == "DATE" and i not in used else None
    begin = sentence.begins(at)
    dates = [i for i in range(begin, at) if sentence.tokens[i].tag == "DATE" and i not in used]
    return next((i for i in dates if sentence.low(i - 1) not in _APART), None)


def _date_after(sentence: Sentence, start: int, until: int, used: set[int], *, last: bool) -> int | None:
    """The first date between the number and the next, unless it begins the next item (`, April 2015: 80%`)."""
    first = next((i for i, t in enumerate(sentence.tokens) if t.tag == "DATE"), len(sentence.tokens))
    compared = False
    for i in range(start, until):
        compared = compared or sentence.low(i) in _COMPARES
        if compared and sentence.low(i - 1) != "by":
            continue  # `by 2% compared to May 2023, by June 2025`
        if sentence.tokens[i].tag != "DATE" or i in used or sentence.low(i - 1) in _APART:
            continue
        if sentence.low(i + 1) in _LEVELS and sentence.low(i - 1) not in {"by", "in"}:
            continue  # `30% on 2018/19 levels by 2025`
        begins_next = sentence.low(i - 1) in {",", "•", ":"} and not last and i + 1 < until + 1
        follows = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
        if begins_next and follows is not None and (follows.value is not None or follows.low in {":", "-", "–"}):
            return None
        return None if _before_label(sentence, i) and _before_label(sentence, first) else i
    return None


def _before_label(sentence: Sentence, at: int) -> bool:
    """Whether a date stands right before a label, as its own: `2014/15 target: 85%`."""
    if not 0 <= at < len(sentence.tokens) or sentence.tokens[at].tag != "DATE":
        return False
    return sentence.low(at - 1) not in _LEADS and any(s.start == at + 1 for s in sentence.labels)


def _behind_label(sentence: Sentence, item: OpenMeasure) -> int | None:
    """The date between the label and its number: `Target by March 2006 for the ward: 102`, `target by 2035 is 65%`."""
    if item.label is None or any(item.label.end <= one.at < item.number.at for one in sentence.numbers):
        return None
    dates = (i for i in range(item.label.end + 1, item.number.at) if sentence.tokens[i].tag == "DATE")
    return next((i for i in dates if sentence.low(i - 1) == "by"), None)


def _shared(sentence: Sentence, items: list[OpenMeasure]) -> list[OpenMeasure]:
    """Items of one sentence joined by `and` or a comma share the date that stands behind the last of them."""
    shared = list(items)
    for place in range(len(items) - 2, -1, -1):
        item, after = shared[place], shared[place + 1]
        between = [sentence.low(i) for i in range(item.number.end, after.number.at)]
        both = between[:1] == ["to"] and len(between) == 1 and sentence.low(item.number.lead - 1) == "by"
        joined = (both or {"and", ",", "&"} & set(between)) and sentence.stop_after(item.number.end) > after.number.at
        if item.by is None and item.kind == after.kind != "baseline" and item.label == after.label and joined:
            shared[place] = replace(item, by=after.by)
    return shared
