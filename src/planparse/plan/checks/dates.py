"""Checks of dates that do not fit what is printed or what is beside them, and of measures in the past tense."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise

from planparse.cells.document import period_bounds
from planparse.cells.draft import Draft, Measure, Timescale
from planparse.cells.timescales import read_timescale
from planparse.issues import Doubt
from planparse.lexicon.months import MONTH
from planparse.outline.outline import Spot
from planparse.patterns import lazy_pattern
from planparse.plan.checks.sight import Found, all_actions

_YEAR = re.compile(r"(?<![\d/.])((?:19|20)\d\d)(?!\d)")
_PAIR = re.compile(r"(?<![\d/])(\d\d)/(\d\d)(?![\d/])")
_SHORT = re.compile(r"(?:(?<=[/.\-'’])|(?<=[a-z]{3} ))(\d\d)(?![\d/.:])", re.I)


def check_dates(draft: Draft) -> Iterator[Found]:
    """Impossible dates, years that are not printed, dates far from all others, and targets in the past tense."""
    yield from _impossible(draft)
    yield from _years(draft)
    yield from _day_or_year(draft)
    yield from _far(draft)
    yield from _past(draft)
    yield from _competing(draft)
    yield from _later_beside(draft)


def _impossible(draft: Draft) -> Iterator[Found]:
    """Actions that are due before they start, or before the inspection that they answer began."""
    period = draft.inspection.period if draft.inspection else None
    begun = period_bounds(period)[0] if period else None
    for action in all_actions(draft):
        spot, timescale = Spot(row=action.row.id, part="timescale"), action.timescale
        if timescale is None or timescale.due is None:
            continue
        if timescale.start and timescale.due < timescale.start:
            message = f"due {timescale.due}, before its start {timescale.start}"
            yield spot, Doubt("due_before_start", "error", message)
        if begun is not None and timescale.due < begun and timescale.kind != "completed":
            message = f"due {timescale.due}, before the inspection began ({begun})"
            yield spot, Doubt("due_before_inspection", "warning", message)


@lru_cache(maxsize=4096)
def printed_years(text: str) -> frozenset[int]:
    """The years that a phrase prints, with two or four digits.

    >>> [sorted(printed_years(text)) for text in ("31/03/15", "Nov 2014", "2014/15", "by 7 Feb", "Dec-23", "Q2 14/15")]
    [[2015], [2014], [2014, 2015], [], [2023], [2014, 2015]]
    """
    years = {int(found) for found in _YEAR.findall(text)}
    years |= {2000 + int(one) for one, two in _PAIR.findall(text) if int(two) == int(one) + 1}
    return frozenset(years | {2000 + int(found) for found in _SHORT.findall(text)})


def _years(draft: Draft) -> Iterator[Found]:
    """A due date in a year that its phrase does not print, though it prints one.

    A year pair (`2014/15`), a winter and a quarter may end in the year after: one year more is not a doubt then.
    """
    for action in all_actions(draft):
        read = action.timescale
        if read is None or read.due is None or any(made.code == "year_inferred" for made in read.corrections):
            continue  # the reader chose between a day and a short year: no year is printed
        beside = (e.phrase.text for e in action.row.entries if e and len(e.phrase.words) <= SHORT_CELL)
        years = set(printed_years(read.text))
        years |= {year for text in beside for year in printed_years(text)} if years else set()
        stands = read.due.year in years or (read.due.year - 1 in years and _may_end_later(read))
        if years and not stands:
            said = ", ".join(map(str, sorted(years)))
            message = f"due {read.due}, but {read.text!r} prints {said}"
            yield Spot(row=action.row.id, part="timescale"), Doubt("year_not_printed", "error", message)


SHORT_CELL = 6
"""Most words of a cell that may be another date of the action (`Revised date`, in all three styles with two)."""


def _may_end_later(read: Timescale) -> bool:
    """Whether a period may end in the year after the one it prints."""
    return read.precision in ("quarter", "season", "term", "year") or read.kind == "relative"


_SECOND_YEAR = re.compile(r"\b20\d\d ?[/–-] ?(\d\d)\b(?![/–-])")
"""The second year of a pair: `2026/27` prints 2027."""
_MONTH_AND_TWO = re.compile(rf"\W*{MONTH}\.? (\d\d)\W*", re.I)


def _day_or_year(draft: Draft) -> Iterator[Found]:
    """`April 19` read as a month of 2019, in a document that prints years but not that one: it may be the day."""
    texts = [e.phrase.text for row in draft.outline.rows() for e in row.entries if e]
    texts += [piece.phrase.text for piece in draft.outline.unplaced]
    years = {int(year) for text in texts for year in _YEAR.findall(text)}
    years |= {2000 + int(second) for text in texts for second in _SECOND_YEAR.findall(text)}
    for action in all_actions(draft):
        read = action.timescale
        found = _MONTH_AND_TWO.fullmatch(read.text) if read and read.due else None
        if read is None or read.due is None or found is None or not years or not 0 < int(found[1]) <= LAST_DAY:
            continue
        if read.due.year == CENTURY + int(found[1]) and read.due.year not in years:
            message = f"{read.text!r} is read as a month of {read.due.year}, which is printed nowhere: it may be a day"
            yield Spot(row=action.row.id, part="timescale"), Doubt("day_or_year", "warning", message)


CENTURY, LAST_DAY = 2000, 31

FAR, DATES = 365, 5
"""Days between a due date and the nearest other one that make it far, and the dates that a plan must have.

Tried on styles and corpus: with a year, no date is reported.
"""


def alone(days: Sequence[date]) -> set[date]:
    """The dates that are far from all others.

    >>> sorted(day.year for day in alone([date(2015, 1, 1), date(2015, 6, 1), date(2105, 1, 1), date(2015, 1, 1)]))
    [2105]
    """
    ordered = sorted(days)
    gaps = [FAR + 1, *((two - one).days for one, two in pairwise(ordered)), FAR + 1]
    return {day for day, before, behind in zip(ordered, gaps, gaps[1:], strict=False) if min(before, behind) > FAR}


def _far(draft: Draft) -> Iterator[Found]:
    """A due date a year or more from every other one. A range, or a year alone, is meant to be long.

    Seven of the nine right dates of all sets that had the warning were such.
    """
    due = [(action, action.timescale.due) for action in all_actions(draft) if action.timescale and action.timescale.due]
    if len(due) < DATES:
        return
    far = alone([day for _, day in due])
    for action, day in due:
        when = action.timescale
        if day in far and when is not None and when.start is None and when.precision != "year":
            message = f"due {day}, more than a year from every other due date"
            yield Spot(row=action.row.id, part="timescale"), Doubt("due_far", "warning", message)


_PAST = re.compile(
    r"\b(?:was|were|had|stood at|rose|fell|dropped|reached|achieved"
    r"|(?:increased|improved|decreased|reduced|grew) (?:from|to)) ",
    re.I,
)


def told_in_the_past(measure: Measure, text: str) -> bool:
    """Whether a target's own sentence says what was, and not what will be.

    >>> told = "Re-referrals fell to 20%. At least 90% of plans are on time."
    >>> [told_in_the_past(Measure("target", v, "%", None, f"{v}%"), told) for v in (20, 90)]
    [True, False]
    """
    if measure.kind == "baseline":
        return False
    at = text.find(measure.text)
    if at < 0:
        return False
    begins = max(text.rfind(mark, 0, at) for mark in (". ", "\n", "; "))
    return bool(_PAST.search(text[begins + 1 : at + len(measure.text)]))


def competing(measures: Sequence[Measure], text: str) -> tuple[Measure, Measure] | None:
    """Two targets with one unit in one sentence, without date or label: one may say what was, or only how much.

    >>> told = "77% of pupils attend well (an 8% increase). 90% of plans are on time."
    >>> pair = competing([Measure("target", v, "%", None, f"{v}%") for v in (77, 8)], told)
    >>> pair and [m.value for m in pair]
    [77, 8]
    >>> competing([Measure("target", v, "%", None, f"{v}%") for v in (8, 90)], told)
    """
    bare = [one for one in measures if one.kind == "target" and one.by is None and not _LABELLED.match(one.text)]
    for one, two in pairwise(bare):
        start, end = text.find(one.text), text.find(two.text)
        between = text[start + len(one.text) : end]
        apart = re.search(r"\n|;|[.!?] |\band\b|\bto\b|•", between)
        if one.unit == two.unit and 0 <= start < end and not apart and "(" in between:
            return one, two
    return None


_LABELLED = re.compile(r"\W*(?:target|milestone|at least|no (?:more|fewer|less)|(?:above|below|over|under)\b)", re.I)


def _competing(draft: Draft) -> Iterator[Found]:
    """An outcome in which two figures may each be the target."""
    for area in draft.areas:
        for outcome in area.outcomes:
            pair = competing(outcome.measures, outcome.entry.phrase.text)
            if pair:
                message = f"{pair[0].text!r} and {pair[1].text!r} are both read as targets: one of them may not be"
                yield (
                    Spot(row=outcome.rows[0], part="measures"),
                    Doubt("measure_unsure", "warning", message, (pair[0].text, pair[1].text)),
                )


def _past(draft: Draft) -> Iterator[Found]:
    """A target or milestone in a sentence in the past tense: what was reached is not a target."""
    for area in draft.areas:
        for outcome in area.outcomes:
            past = [m for m in outcome.measures if told_in_the_past(m, outcome.entry.phrase.text)]
            for measure in past:
                message = f"{measure.text!r} was read as a {measure.kind}, but its sentence is in the past tense"
                yield Spot(row=outcome.rows[0], part="measures"), Doubt("measure_past", "warning", message)


_ENDS = lazy_pattern(r"\b(?:end|ends|ending|finish|until|deadline|revised|forecast|expected|extended)\b", re.I)
_OF_ELSE = lazy_pattern(
    r"\b(?:actual|complet\w*|closed|done|review\w*|start\w*|begin\w*|raised|issued|report\w*|contract)\b", re.I
)


def _later_beside(draft: Draft) -> Iterator[Found]:
    """A later date in no field, under a label for ends or revised dates, beside the date that was read."""
    for action in all_actions(draft):
        due = action.timescale.due if action.timescale else None
        for label, text in action.extra if due else ():
            if not _ENDS.search(label) or _OF_ELSE.search(label):
                continue
            other = read_timescale(text).due
            if due and other and other > due:
                message = f"due {due}, but {label!r} says {text[:40]!r}"
                yield Spot(row=action.row.id, part="timescale"), Doubt("dates_unused", "warning", message)
