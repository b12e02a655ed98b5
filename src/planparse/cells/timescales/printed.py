"""`Timescale` -> a phrase that says the same: for people, and as a proof that reading loses nothing."""

from __future__ import annotations

import calendar
import re
from datetime import date

from planparse.cells.draft import Milestone, Precision, Timescale

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
_UNITS = {"DAILY": "days", "WEEKLY": "weeks", "MONTHLY": "months", "YEARLY": "years"}
_STATES = {"ongoing": "ongoing", "immediate": "immediate", "in_place": "in place", "completed": "completed"}


def format_timescale(timescale: Timescale) -> str:
    """A plain phrase for a timescale, which `read_timescale` reads back to the same dates, rule and steps.

    What was not read (``unknown``, ``relative``) is given as printed.

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
    """A step is as fine as the timescale's date where it can be: a period's last day, else a day."""
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
        return f"{every} until {format_day(due, precision)}"  # a year beside a rule would bound it on both sides
    return f"{format_day(due, precision)} {every}" if due else every


def format_rule(rrule: str) -> str:
    """A recurrence rule in words.

    >>> format_rule("FREQ=MONTHLY;INTERVAL=6"), format_rule("FREQ=WEEKLY;BYDAY=MO")
    ('every 6 months', 'every Monday')
    """
    if rrule in _EVERY:
        return _EVERY[rrule]
    parts = dict(re.findall(r"(\w+)=(\w+)", rrule))
    if "BYDAY" in parts:
        return "every " + next(day for day in calendar.day_name if day.upper().startswith(parts["BYDAY"]))
    return f"every {parts.get('INTERVAL', '1')} {_UNITS[parts['FREQ']]}"


def format_day(day: date, precision: Precision) -> str:
    """The last day of a period by the period's name, as fine as it was read.

    >>> format_day(date(2014, 9, 30), "quarter"), format_day(date(2016, 2, 29), "season")
    ('Q2 2014/15', 'winter 2015/16')
    """
    return _period(day, precision) or f"{day.day} {calendar.month_name[day.month]} {day.year}"


def format_start(day: date, precision: Precision) -> str:
    """The first day of a period by the period's name; a day where it begins no such period."""
    if precision == "month" and day.day == 1:
        return f"{calendar.month_name[day.month]} {day.year}"
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


def _period(day: date, precision: Precision) -> str | None:
    """The name of the period that ends on a day, or None where none of this precision does."""
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
