"""`Timescale` -> a phrase that says the same: for people, and to prove that reading loses nothing."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from planparse.cells.draft import Milestone, PlanFacts, Precision, Timescale
from planparse.cells.timescales.periods import PLANS_DATE, TITLES_YEAR, in_other_year, just_passed
from planparse.cells.timescales.recurrences import Recurrence
from planparse.cells.timescales.spans import NO_YEAR, DateSpan, month_end
from planparse.cells.timescales.spelling import MONTH_OF_YEARS, in_one_year
from planparse.cells.timescales.words import DATED_WORD, TENTATIVE, YEAR_ENDING
from planparse.issues import Correction, Doubt, Severity
from planparse.noun import noun
from planparse.patterns import lazy_pattern

_SEASONS = {5: "spring", 8: "summer", 11: "autumn"}
_TERMS = {12: "autumn term", 4: "spring term", 7: "summer term"}
_EVERY = {
    "FREQ=DAILY": "daily",
    "FREQ=WEEKLY": "weekly",
    "FREQ=WEEKLY;INTERVAL=2": "fortnightly",
    "FREQ=WEEKLY;INTERVAL=7": "half termly",
    "FREQ=MONTHLY": "monthly",
    "FREQ=MONTHLY;INTERVAL=3": "quarterly",
    "FREQ=MONTHLY;INTERVAL=4": "termly",
    "FREQ=YEARLY": "annually",
}
_DAYS = {day[:2].upper(): day for day in calendar.day_name}
_PLACES = {"1": "first", "2": "second", "3": "third", "4": "fourth", "-1": "last"}
_UNITS = {"DAILY": "days", "WEEKLY": "weeks", "MONTHLY": "months", "YEARLY": "years"}
_STATES = {"ongoing": "ongoing", "immediate": "immediate", "in_place": "in place", "completed": "completed"}


def format_timescale(timescale: Timescale) -> str:
    """A plain phrase for a timescale, which `read_timescale` reads back to the same dates, rule and milestones.

    A phrase that was not read (``unknown``, ``relative``) is returned as printed.

    >>> from planparse.cells.timescales import read_timescale
    >>> format_timescale(read_timescale("Nov2014 Quarterly"))
    'November 2014 quarterly'
    """
    kind, precision = timescale.kind, timescale.precision or "day"
    steps = [f"{step.label} {format_day(step.date, _step_precision(step, precision))}" for step in timescale.milestones]
    if kind in {"unknown", "relative"}:
        return timescale.text
    if kind == "recurring":
        return _with_steps(_recurring(timescale, precision), steps)
    if kind in _STATES:
        due = f" {format_day(timescale.due, precision)}" if timescale.due else ""
        return _with_steps(_STATES[kind] + due, steps)
    if timescale.start and timescale.due:
        whole = f"{format_start(timescale.start, precision)} to {format_day(timescale.due, precision)}"
        return _with_steps(whole, steps)
    if timescale.start:
        return f"from {format_start(timescale.start, precision)}"
    if timescale.due is None:
        return timescale.text
    named = any(step.date == timescale.due for step in timescale.milestones)
    return ", ".join(steps if named else [format_day(timescale.due, precision), *steps])


def _with_steps(phrase: str, steps: list[str]) -> str:
    return f"{phrase} ({', '.join(steps)})" if steps else phrase


def _step_precision(step: Milestone, precision: Precision) -> Precision:
    """A step's precision: the timescale's if the step ends such a period, else day."""
    return precision if _period(step.date, precision) else "day"


def _recurring(timescale: Timescale, precision: Precision) -> str:
    every = format_rule(timescale.rrule or "")
    start, due = timescale.start, timescale.due
    if start and due:
        if precision == "year" and (start.month, start.day) == (4, 1) and start.year + 1 == due.year:
            return f"{every} {format_day(due, precision)}"
        return f"{every} from {format_start(start, precision)} to {format_day(due, precision)}"
    if start:
        return f"{every} from {format_start(start, precision)}"
    if due and precision == "year":
        return f"{every} until {format_day(due, precision)}"  # with its year, a rule would have both a start and an end
    return f"{format_day(due, precision)} {every}" if due else every


def format_rule(rrule: str) -> str:
    """A recurrence rule in words.

    >>> format_rule("FREQ=MONTHLY;INTERVAL=6"), format_rule("FREQ=WEEKLY;BYDAY=MO")
    ('every 6 months', 'every Monday')
    >>> format_rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"), format_rule("FREQ=MONTHLY;BYDAY=1MO,-1MO")
    ('every other Tuesday and Thursday', 'first and last Monday of each month')
    """
    if rrule in _EVERY:
        return _EVERY[rrule]
    parts = dict(re.findall(r"(\w+)=([^;]+)", rrule))
    if "BYDAY" in parts:
        on = parts["BYDAY"].split(",")
        days = " and ".join(dict.fromkeys(_DAYS[day[-2:]] for day in on))
        if parts["FREQ"] == "MONTHLY":
            return f"{' and '.join(_PLACES[day[:-2]] for day in on)} {days} of each month"
        return f"every {'other ' if 'INTERVAL' in parts else ''}{days}"
    return f"every {parts.get('INTERVAL', '1')} {_UNITS[parts['FREQ']]}"


def format_day(day: date, precision: Precision) -> str:
    """A period's last day as the name of the period; the day itself if no period of this precision ends on it.

    >>> format_day(date(2014, 9, 30), "quarter"), format_day(date(2016, 2, 29), "season")
    ('Q2 2014/15', 'winter 2015/16')
    """
    return _period(day, precision) or f"{day.day} {calendar.month_name[day.month]} {day.year}"


def format_start(day: date, precision: Precision) -> str:
    """A period's first day as the month's name; the day itself for other precisions."""
    if precision == "month" and day.day == 1:
        return f"{calendar.month_name[day.month]} {day.year}"
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


def _period(day: date, precision: Precision) -> str | None:
    """The name of the period that ends on a day, or None if no period of this precision ends then."""
    ends = day.day == calendar.monthrange(day.year, day.month)[1]
    month = f"{calendar.month_name[day.month]} {day.year}"
    if precision == "month":
        return month if ends else {10: f"early {month}", 15: f"mid {month}"}.get(day.day)
    if not ends:
        return None
    if precision == "quarter" and day.month % 3 == 0:
        quarter = (day.month // 3 - 2) % 4 + 1
        return f"Q{quarter} {_pair(day.year - (day.month == 3))}"
    if precision == "season":
        named = _SEASONS.get(day.month)
        return f"winter {_pair(day.year - 1)}" if day.month == 2 else f"{named} {day.year}" if named else None
    if precision == "term" and day.month in _TERMS:
        return f"{_TERMS[day.month]} {day.year}"
    if precision == "year":
        pair = _pair(day.year - 1)
        return {3: pair, 8: f"academic year {pair}", 12: str(day.year)}.get(day.month)
    return None


def _pair(year: int) -> str:
    return f"{year}/{(year + 1) % 100:02d}"


# The corrections and doubts of a timescale's reading.


@noun
class PhraseReading:
    """The dates of a phrase, the source of their years, corrections, the recurrence, and what only dateparser read."""

    spans: tuple[DateSpan, ...] = ()
    why: str | None = None
    corrected: tuple[tuple[str, str], ...] = ()
    repeats: Recurrence | None = None
    again: tuple[str, ...] = ()
    instead: tuple[date, ...] = ()
    """The days that the grammar alone read where dateparser read other days."""


def annotated(read: Timescale, found: PhraseReading, facts: PlanFacts) -> Timescale:
    """The reading with its corrections and doubts."""
    corrections = [
        Correction("word_misspelt", printed, right, "the nearest word for a date or period, by its letters")
        for printed, right in found.corrected
    ]
    doubts = list(read.doubts)
    if any(span.first.year <= NO_YEAR + 1 for span in found.spans):
        message = f"no year is printed, and nothing in the plan shows which it is: {read.text!r}"
        doubts.append(Doubt("year_missing", "warning", message))
        read = replace(read, start=_known(read.start), due=_known(read.due),
                       milestones=tuple(m for m in read.milestones if m.date.year > NO_YEAR + 1),
                       precision=None if read.kind == "recurring" else read.precision)  # fmt: skip
    elif found.why:
        when = read.due or read.start
        after = when.isoformat() if when else None
        corrections.append(
            Correction("year_inferred", read.text, after, f"the year is not printed; it follows from {found.why}")
        )
        read = replace(read, certainty="inferred")
        if found.why == TITLES_YEAR:
            message = f"no year is printed: {read.text!r} is read as in the year that the plan's title names"
            doubts.append(Doubt("year_unsure", "warning", message))
        told = found.why == PLANS_DATE and not found.repeats
        if told and (earlier := just_passed(read.due, facts, done=read.kind == "completed")):
            message = (
                f"no year is printed: {read.text!r} is read as the one after the plan's date, and may be just before"
            )
            doubts.append(Doubt("year_unsure", "warning", message, (earlier.isoformat(),)))
        if other := in_other_year(read.due, found.why, facts):
            message = f"the document's own date and its other dates ask for different years: {read.text!r}"
            doubts.append(Doubt("year_unsure", "warning", message, (other.isoformat(),)))
    doubts += _of_reading(read, found, facts)
    if found.again:
        read = replace(read, certainty="inferred")
    return replace(read, corrections=tuple(corrections), doubts=tuple(doubts))


def _of_reading(read: Timescale, found: PhraseReading, facts: PlanFacts) -> list[Doubt]:
    """The doubts about words: ambiguous, not confirmed, in an unusual form, not understood."""
    doubts = [*_of_recurrence(read, found)]
    if found.spans and TENTATIVE.search(read.text):
        doubts.append(Doubt("timescale_tentative", "info", f"the date is not yet confirmed: {read.text!r}"))
    if facts.month_first and _EITHER_WAY.search(read.text):
        message = "read as month then day, which other dates of the document can only be"
        alone: Severity = "warning" if facts.month_first == 1 else "info"
        doubts.append(Doubt("date_order", alone, message, (read.text,)))
    elif _month_first(facts) and _EITHER_WAY.search(read.text):
        message = "read as day then month, but other dates in the plan put the month first"
        turned = _EITHER_WAY.sub(r"\g<month>\g<mark>\g<day>", read.text)
        doubts.append(Doubt("date_order", "warning", message, (turned,) if turned != read.text else ()))
    if (year := _YEAR_ENDING.search(read.text)) and read.due is not None:
        message = f"{year[0]!r} is read as the financial year that ends then, but may be the one that begins then"
        later = month_end(read.due.year + 1, read.due.month).isoformat()
        doubts.append(Doubt("year_unsure", "warning", message, (later,)))
    if any(one.ranged and one.last == date(one.first.year + 1, 12, 31) for one in found.spans):
        message = f"{read.text!r} is read as two calendar years, as other spans of the plan: it may be a financial year"
        doubts.append(Doubt("year_unsure", "warning", message, (f"{found.spans[0].last.year}-03-31",)))
    quarter = _QUARTER.search(read.text)
    if quarter and read.due is not None and not any(_FINANCIAL.search(text) for text in facts.neighbours):
        ends = month_end(int(quarter["year"]), 3 * int(quarter["quarter"]))
        message = f"{quarter[0]!r} is read as a quarter of the financial year, but may be one of the calendar year"
        doubts.append(Doubt("quarter_unsure", "warning", message, (ends.isoformat(),)))
    paired = MONTH_OF_YEARS.search(read.text)
    if paired and read.due is not None and (other := in_one_year(paired[0], 9)) != in_one_year(paired[0]):
        message = f"{paired[0]!r} is read as in the financial year: in an academic year it is {other}"
        doubts.append(Doubt("year_unsure", "warning", message, (other,)))
    part = _PART_OF_YEAR.search(read.text)
    if part and read.due is not None and read.precision == "year":
        month = "March" if part["part"].casefold() == "early" else "June"
        message = f"{part[0]!r} is read as the end of that year: the plan does not say which month it means"
        doubts.append(Doubt("part_of_year", "warning", message, (f"{month} {part['year']}",)))
    if found.again:
        words = ", ".join(found.again)
        message = f"a date in an unusual form, read by dateparser: {words!r}"
        others = dict.fromkeys(day.isoformat() for day in found.instead if day not in (read.due, read.start))
        doubts.append(Doubt("date_unusual", "warning", message, tuple(others)))
    if read.unread and read.kind != "unknown":
        words = " ".join(read.unread)
        grave = read.due is not None or read.start is not None or bool(found.spans)
        prose = len(read.unread) >= _PROSE
        severity: Severity = "warning" if prose or (grave and DATED_WORD.search(words)) else "info"
        doubts.append(Doubt("timescale_unread", severity, f"not understood in this timescale: {words!r}"))
    return doubts


def _of_recurrence(read: Timescale, found: PhraseReading) -> Iterator[Doubt]:
    """The doubts about what comes again: `bi-weekly`, and half terms, which have no fixed length."""
    if found.repeats and found.repeats.ambiguous:
        word = read.text[found.repeats.at : found.repeats.stop]
        unit = "week" if word.casefold().endswith("weekly") else "month"
        twice = read.text[: found.repeats.at] + f"twice a {unit}" + read.text[found.repeats.stop :]
        message = f"{word!r} may mean every two {unit}s, or twice a {unit}"
        yield Doubt("recurrence_ambiguous", "warning", message, (twice,))
    if found.repeats and found.repeats.rrule == "FREQ=WEEKLY;INTERVAL=7":
        message = "a half term is read as seven weeks: schools' half terms last six to eight"
        yield Doubt("recurrence_ambiguous", "info", message, ("every 2 months",))


_PROSE = 7
"""From this many unread words, a phrase is prose from another column that happens to contain a time word.

No phrase of the 1,457 in both sets that are read correctly gets a warning for this.
"""
_PART_OF_YEAR = re.compile(r"\b(?P<part>early|mid|middle of|h1)[\s-]*(?P<year>(?:19|20)\d\d)(?![/\d-])", re.I)
_QUARTER = re.compile(r"\b(?:q|quarter )(?P<quarter>[1-4])[\s,]*(?:of\s*)?(?P<year>(?:19|20)\d\d)(?![/–\d-])", re.I)
_FINANCIAL = lazy_pattern(r"\b(?:q|quarter )[1-4]\D{0,6}(?:20)?\d\d[/–-]\d\d|\bfinancial year|\bfy", re.I)
"""Words that show that a plan's quarters are the financial year's."""
_YEAR_ENDING = lazy_pattern(rf"\b{YEAR_ENDING}", re.I)
_EITHER_WAY = re.compile(r"(?<!\d)(?P<day>0?[1-9]|1[0-2])(?P<mark>[./])(?P<month>0?[1-9]|1[0-2])(?=[./]\d)")
"""A day and a month in figures that could also be a month and a day."""


def _known(day: date | None) -> date | None:
    return day if day and day.year > NO_YEAR + 1 else None


@lru_cache(maxsize=64)
def _month_first(facts: PlanFacts) -> bool:
    return any(re.search(r"(?<!\d)\d{1,2}/(?:1[3-9]|2\d|3[01])/\d", text) for text in facts.neighbours)
