"""Which numbers are asked for and by when, and which are not measures because they only report results.

Part one: draft measures and the dates in their sentence -> the date of each. Part two: patterns for results, shares of
a plan, and prices, which are not measures. Part three: numbers that a distant verb asks for (`Increase the number of …
by 83,000`, `ensure that 8 ha are restored`), and those that only say what another share counts: `95% of sites use 100%
renewable power`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Final

from planparse.cells.draft import MeasureKind
from planparse.cells.measures.patterns import TokenSpan, names_unit, words
from planparse.cells.measures.sentence import TIMES, MeasureNumber, Sentence
from planparse.noun import noun
from planparse.patterns import lazy_pattern

__all__ = ["is_changed_by", "is_ensured", "is_one_more", "is_quality", "is_result", "reports"]


_APART: Final = words("from since after between commencing starting")
_LEADS: Final = words("by in at before for to until during of as on (")
_LEVELS: Final = words("levels level baseline base figures figure outturn")
_COMPARES: Final = words("compared comparison versus vs against")


@noun
class OpenMeasure:
    """A draft measure: its number, its words from token ``start``, and its label if it has one.

    ``end`` is the token after its words if a date closes them.
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
        if chosen is None and (item.label is None or _headed_by_date(sentence, item)):
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
    """The unused date before the number: right before it, or at the start of its sentence."""
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
    """Whether a date comes right before a label and belongs to it: `2014/15 target: 85%`."""
    if not 0 <= at < len(sentence.tokens) or sentence.tokens[at].tag != "DATE":
        return False
    return sentence.low(at - 1) not in _LEADS and any(s.start == at + 1 for s in sentence.labels)


def _behind_label(sentence: Sentence, item: OpenMeasure) -> int | None:
    """The date between the label and its number: `Target by March 2006 for the ward: 102`, `target by 2035 is 65%`."""
    if item.label is None or any(item.label.end <= one.at < item.number.at for one in sentence.numbers):
        return None
    dates = (i for i in range(item.label.end + 1, item.number.at) if sentence.tokens[i].tag == "DATE")
    return next((i for i in dates if sentence.low(i - 1) == "by"), None)


def _headed_by_date(sentence: Sentence, item: OpenMeasure) -> bool:
    """Whether a deadline begins the sentence, before the label: `By March 2021, we target a cost of £300`."""
    begin = sentence.begins(item.number.at)
    dates = (i for i in range(begin, min(begin + _HEAD, item.number.at)) if sentence.tokens[i].tag == "DATE")
    at = next(dates, None)
    return at is not None and sentence.low(begin) == "by" and sentence.low(at + 1) == ","


_HEAD: Final = 6
"""The most words up to the date at the start of a sentence."""


def _shared(sentence: Sentence, items: list[OpenMeasure]) -> list[OpenMeasure]:
    """Gives items of one sentence that `and` or a comma joins the date after the last of them."""
    shared = list(items)
    for place in range(len(items) - 2, -1, -1):
        item, after = shared[place], shared[place + 1]
        between = [sentence.low(i) for i in range(item.number.end, after.number.at)]
        both = between[:1] == ["to"] and len(between) == 1 and sentence.low(item.number.lead - 1) == "by"
        joined = (both or {"and", ",", "&"} & set(between)) and sentence.stop_after(item.number.end) > after.number.at
        if item.by is None and item.kind == after.kind != "baseline" and item.label == after.label and joined:
            shared[place] = replace(item, by=after.by)
    return shared


_PERFECT: Final = re.compile(r"\b(?:has|have|had) been \w+", re.I)
_RESULT: Final = re.compile(
    r"\b(?:has|have|had) (?:now |since |already |been )*(?:dropped|fallen|risen|improved|increased|decreased|reduced"
    r"|gone|achieved|reached|met)\b"
    r"|\b(?:was|were) (?:\w+ )?(?:completed|prevented|held|seen|made|repeated|recruited|achieved|installed|given|opened"
    r"|sent|introduced|launched|set up)\b"
    r"|\bmet or exceeded\b|\d ?% (?:have|had|has) \w+ed\b"
    r"|\b(?:pupils|children|students|visits|families|staff) (?:passed|achieved|gained)\b"
    r"|\bnow \d[\d.]* ?% of (?:all )?\w+ (?:were|are|was|is)\b"
    r"|\bare (?:green|amber|red|blue)\b"
    r"|\b(?:fell|rose|went (?:up|down)|(?:is|was|were|are) (?:up|down)) from \d"
    r"|^\W*(?:Provided(?! that)|Delivered|Made|Held|Gave|Ran|Created|Opened|Launched|Awarded|Won|Hosted|Visited)\b"
    r"|\b(?:have|has|had) been (?:developed|built|opened|delivered|created|trained|placed|provided|set up)\b"
    r"|\b(?:have|has|had) (?:now |since )*(?:improved|begun|secured|declined|continued|worsened)\b"
    r"|\bcontinues? to (?:decline|rise|fall|grow|drop|improve)\b|\bare (?:quite |very |now )?(?:common|usual|typical)\b"
    r"|\b(?:research|evidence|studies|surveys?|census|figures) (?:from [\w ]+ )?(?:shows?|showed|suggests?|found)\b"
    r"|\d ?% (?:increase|decrease|rise|fall|improvement|reduction|drop) (?:compared|on (?:last|the previous)|since)\b",
    re.I,
)
"""Phrases of a sentence that reports a result: its numbers are not targets."""
_CHANGED: Final = re.compile(
    r"^\W*(?:last|in the (?:last|past)) year\b[^.;]{0,60}\b(?:paid|met|held|sent|made|\w+ed) \d|"
    r"\b(?:has|have) been an? \d"
    r"|\([^()]*\b(?:up|down|decreased|increased|reduced|improved|fallen|risen|fell|rose) (?:from|to) \d",
    re.I,
)
"""A change that is reported, in a sentence or in brackets after an aim: `Reduce NEET (down from 7.1% to 6.8%)`."""
_TOLD: Final = re.compile(
    r"\b(?:we|they|i) (?:(?!need)\w+ed|made|met|held|ran|gave|saw|took|had)\b"
    r"|\d ?(?:%|per cent\.?) of [^.;]{0,90}?\b(?:(?:answered|reported) (?!in|within|by|on|at|before|first)\w"
    r"|said|felt|agreed|thought|voted"
    r"|(?:achieved|gained|passed) (?!by|in|within|at the|and|or|over)\w)"
    r"|\bto date\b[^;]{0,240}\b(?:have|has|had) been \w+ed\b",
    re.I,
)
"""Phrases for what was done or answered, even with a date: `In 2014 we recycled 85%`."""
_STANDS: Final = re.compile(
    r"\b(?:are|is|was|were|being) (?:\w+ ){0,3}?(?:green|amber|red|blue|under ?way|behind|overdue|in progress"
    r"|o(?:n|ff) (?:track|target|schedule))\b"
    r"|\bbeing completed?\b"
    r"|\b(?:we|have|had) (?:successfully |now |already )*(?:completed|delivered|reached|answered|closed|finished)\b"
    r"|% (?:or more |at least )?complete but\b|\bset up [-–] \d|\b(?:sent to|received from|attracted)\b.*\d ?%",
    re.I,
)
"""Phrases for a share that is a state, not a target: `nearly 90% being complete`.

`90% of forms are complete` is a target: outcomes describe aims in this way.
"""
_PLAN_STANDS: Final = re.compile(
    r"\d ?% of (?:the |its |our |all )?(?:improvement |action |delivery |work |project )?"
    r"(?:plan|actions|activities|recommendations|milestones) (?:is|was|are|were|being)\b"
    r"|\b\d+ (?:\w+ )?(?:\(\d+ ?%\) )?(?:are|were|is|was) (?:\w+ )?(?:completed?|green|amber|red|blue|behind"
    r"|overdue|o(?:n|ff) (?:track|target|schedule)|in progress|not started)\b"
    r"|\b\d+ ?% ?\(\d[\d,]*\) (?:(?:are|is|were|was|have been) )?(?:\w+ )?(?:completed?|delayed|overdue|not started"
    r"|achieved|closed|superseded|behind|in progress|outstanding|o(?:n|ff) (?:track|target|schedule))\b",
    re.I,
)
"""How far a plan is, in figures: `82% of the plan was on target`, `64 are complete (55%)`."""
_PRICE: Final = lazy_pattern(
    r"\b(?:funding|funded|allocation|grant|budget|costs?|costing|price|fees?|premium|paid|payment|secured|spent|bid|worth)\b",
    re.I,
)
"""Words around money that is not an aim."""
_SAVES: Final = lazy_pattern(
    r"\b(?:sav(?:e|es|ing|ings)|income|reduc\w+|increas\w+|target|raise|generate|cut|limit\w*|lever\w*"
    r"|attract(?:ed)? .*\bby)\b",
    re.I,
)
_STANDING: Final = lazy_pattern(
    r"\b(?:actions|plan|recommendations|milestones|projects|activities)\b[^.%]{0,60}\b(?:is|are|was|were)\b[^.%]{0,20}"
    r"\b(?:o(?:n|ff) (?:track|target|schedule)|complete|behind|under ?way)\b",
    re.I,
)
"""How far a plan's own actions are: `66% of the plan is on target`."""


_REPORTS: Final = {
    "perfect": _PERFECT,
    "plan stands": _PLAN_STANDS,
    "price": _PRICE,
    "saves": _SAVES,
    "standing": _STANDING,
    "told": _TOLD,
    "changed": _CHANGED,
    "result": _RESULT,
    "stands": _STANDS,
}


@lru_cache(maxsize=128)
def reports(name: str, words: str) -> bool:
    """Whether one of these patterns matches a text; cached, because it is asked for each figure of the text."""
    return _REPORTS[name].search(words) is not None


def is_result(text: str, sentence: Sentence, item: OpenMeasure) -> bool:
    """Whether a number without a label is in a sentence that reports a result.

    >>> from planparse.cells.measures import read_measures
    >>> read_measures("Wait time has dropped by over 60 days.")
    ()
    >>> [(m.kind, m.value) for m in read_measures("Narrow the gap by at least 25%")]
    [('target', 25.0)]
    """
    number = item.number
    if item.label is not None or sentence.label_behind(number.end):
        return False
    timed = sentence.low(number.end) in TIMES  # `18% (16) are delayed by less than 3 months`
    if reports("plan stands", text) and (timed or (number.percent and not sentence.is_limit(number.lead))):
        return True
    priced = sentence.low(number.lead) == "£" and not sentence.is_made(number.lead)
    if priced and reports("price", text) and not reports("saves", text):
        return True
    begin, end = sentence.begins(number.at), sentence.stop_after(number.at)
    words = text[sentence.tokens[begin].start : sentence.tokens[end - 1].end]
    if {sentence.low(number.end), sentence.low(number.end + 1)} & _LATE or reports("changed", words):
        return True
    if item.kind == "baseline":
        told = sentence.is_from(number.lead) or (number.percent and reports("standing", text))
    else:
        told = item.kind == "target" and item.by is None
        if reports("told", words):
            return True
    return told and (reports("result", words) or (number.percent and reports("stands", words)))


_LATE: Final = frozenset({"behind", "late", "overdue"})


_UNITS: Final = words("m2 m3 km km2 km3 ha kg kw kwh mw mwh")
_ENSURES: Final = words("ensure ensures ensuring see")
_REACH: Final = 14
"""The most words after a number in which its verb may be."""
_PLAIN: Final = words("receive receives have has take takes attend attends complete meet meets use uses get gets")


def is_changed_by(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a sentence begins with a change and ends with its size: `Increase the number of … by 83,000`."""
    begin = sentence.begins(number.at)
    if sentence.low(number.lead - 1) != "by" or sentence.low(begin + 1) not in {"the", "by"}:
        return False
    changes = sentence.among("CHANGE", begin, begin + 1) is not None
    return changes and not any(begin <= one.at < number.at for one in sentence.numbers)


def is_ensured(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether the number is to be ensured: `ensure that 8.5 ha of heath is restored`."""
    begin = sentence.begins(number.at)
    asked = next((i for i in range(begin, number.lead) if sentence.low(i) in _ENSURES), None)
    counts = sentence.low(number.end) in _UNITS or names_unit(sentence.low(number.end))
    if asked is None or number.percent or not counts:
        return False
    if sentence.low(asked + 1) != "that":
        return False
    ends = min(number.end + _REACH, sentence.stop_after(number.end))
    done = (sentence.low(i) for i in range(number.end, ends))
    return any(word in _PLAIN or (word.endswith("ed") and len(word) > _SHORT) for word in done)


_SHORT: Final = 4
_OF_PART: Final = words("in for from at of")


def is_one_more(sentence: Sentence, number: MeasureNumber, before: MeasureNumber | None) -> bool:
    """Whether a count after a comma adds to the count before it: `150,000 jobs, 80,000 in IT`."""
    if before is None or number.percent or before.percent or sentence.low(number.lead - 1) != ",":
        return False
    near = 1 < number.lead - before.end <= _NOUN and all(
        names_unit(sentence.low(i)) or sentence.low(i) in {"new", "additional"}
        for i in range(before.end, number.lead - 1)
    )
    return near and sentence.low(number.end) in _OF_PART


_NOUN: Final = 5
_QUALITIES: Final = words(
    "renewable recycled electric organic certified sustainable accessible compostable recyclable fsc green carbon"
    " sustainably"
)
_NOTHING_OF: Final = words("direct carbon emission emissions waste tolerance net")


def is_quality(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether 100% or zero only describes an earlier share: `95% of sites use 100% renewable power`.

    `zero direct emissions` after a share does so too.
    """
    begin, value = sentence.begins(number.at), sentence.tokens[number.at].value
    shared = any(begin <= one.at < number.at and one.percent for one in sentence.numbers)
    if value == _ALL and number.percent:
        return shared and sentence.low(number.end) in _QUALITIES
    return value == 0 and shared and sentence.low(number.end) in _NOTHING_OF


_ALL: Final = 100
