"""Periods counted from a day that the document gives: months, weeks, days, and working days in England."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from planparse.cells.draft import PlanFacts

_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_WORDS += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"]
_LOWER = r"(?:\d{1,3}\s*(?:-|–|to)\s*)?"
"""The lower end of `12-18 months`."""
_NUMBER = rf"{_LOWER}(?P<n>\d{{1,3}}|{'|'.join(_WORDS)}|a|an)"
_UNIT = (
    r"(?P<working>working\s+)?(?P<unit>hour|day|week|fortnight|month|quarter|half[\s-]term|term|year)s?\b(?:['’]s?)?"
    r"(?:\s+time)?"
)
_FROM = r"(?P<anchor>\s+(?:of|from|after|following)\s+(?:the\s+)?(?:\w+\s*){1,6})"
_BARE = re.compile(rf"\W*(?:(?:the )?(?:first|next|coming|following) )?{_NUMBER}\s+{_UNIT}\W*", re.I)
_PERIOD = re.compile(
    r"\b(?:(?:with\s?in|in|over|during|less than|up to|under|no more than|not more than|for|throughout)\s+"
    r"(?:the\s+|a\s+)?"
    rf"(?:(?:next|first|following|coming)\s+)?{_NUMBER}[\s-]+{_UNIT}(?:\s+period)?{_FROM}?"
    rf"|{_NUMBER.replace('<n>', '<n2>')}\s+{_UNIT.replace('<working>', '<working2>').replace('<unit>', '<unit2>')}"
    rf"{_FROM.replace('<anchor>', '<anchor2>')})",
    re.I,
)
"""`within 3 months`, with or without what it counts from; `3 months after launch`, which must say it."""


@dataclass(frozen=True, slots=True)
class Relative:
    """A counted period: its letters ``at``:``stop``, and the day it ends where the document dates its anchor."""

    at: int
    stop: int
    due: date | None


def relative(text: str, facts: PlanFacts) -> Relative | None:
    """The counted period in a phrase.

    >>> relative("Within 3 months of the inspection", PlanFacts(inspection=date(2021, 6, 30))).due
    datetime.date(2021, 9, 30)
    >>> relative("3–6 months", PlanFacts()).due is None
    True
    >>> relative("within three months", PlanFacts(inspection=date(2021, 6, 30))).due is None
    True
    """
    match = _PERIOD.search(text)
    if match is None:
        return Relative(0, len(text), None) if _BARE.fullmatch(text) else None
    said = {key: match[key] or match[f"{key}2"] for key in ("n", "working", "unit", "anchor")}
    anchor = _anchor(said["anchor"], facts)
    due = _counted(anchor, said["n"], said["unit"], working=bool(said["working"])) if anchor else None
    return Relative(match.start(), match.end(), due)


_COUNTED_FROM = re.compile(
    rf"(?:\b(?:with\s?in|no later than|by)\s+)?\b{_NUMBER}\s+{_UNIT}\s+(?P<way>of|from|after|following|before|prior to)"
    r"\s+(?:the\s+)?$",
    re.I,
)


def counted_from(before: str, first: date, last: date) -> date | None:
    """The day that is so many weeks or months from a printed date, where the words before the date count from it.

    >>> counted_from("Within six weeks of ", date(2024, 4, 1), date(2024, 4, 1))
    datetime.date(2024, 5, 13)
    >>> counted_from("6 months from ", date(2024, 4, 1), date(2024, 4, 30))
    datetime.date(2024, 10, 31)
    """
    match = _COUNTED_FROM.search(before)
    if match is None:
        return None
    back = match["way"].casefold() in {"before", "prior to"}
    day = _counted(first if back else last, match["n"], match["unit"], working=bool(match["working"]), back=back)
    whole = last != first and match["unit"].casefold() == "month" and day is not None and not back
    return day + relativedelta(day=31) if whole and day else day


def _anchor(words: str | None, facts: PlanFacts) -> date | None:
    """The day counted from, where the document dates it: its inspection, or the report's publication."""
    if not words:
        return None
    if re.search(r"\bpubli\w*|\breport\b", words, re.I):
        return facts.published
    return facts.inspection if re.search(r"\binspection\b", words, re.I) else None


def _counted(day: date, count: str, unit: str, *, working: bool, back: bool = False) -> date | None:
    text, unit = count.casefold(), unit.casefold()
    number = int(text) if text.isdigit() else 1 if text in {"a", "an"} else _WORDS.index(text) + 1
    if unit not in {"day", "week", "fortnight", "month", "year"} or (working and unit != "day"):
        return None
    if working:
        return None if back else add_working_days(day, number)
    number = -number if back else number
    if unit == "day":
        return day + timedelta(days=number)
    if unit == "fortnight":
        return day + timedelta(weeks=2 * number)
    if unit == "week":
        return day + timedelta(weeks=number)
    return day + (relativedelta(months=number) if unit == "month" else relativedelta(years=number))


def add_working_days(day: date, number: int) -> date:
    """The day that is so many working days in England after a day.

    >>> add_working_days(date(2021, 12, 23), 3)
    datetime.date(2021, 12, 30)
    """
    while number:
        day += timedelta(days=1)
        number -= day.weekday() < 5 and day not in bank_holidays(day.year)
    return day


_MOVED = {2002: ((5, 27), (6, 4)), 2012: ((5, 28), (6, 4)), 2022: ((5, 30), (6, 2)), 2020: ((5, 4), (5, 8))}
"""Bank holidays moved for a jubilee or anniversary: the usual day, and the day it was moved to."""
_ONCE = {
    2002: ((6, 3),),
    2011: ((4, 29),),
    2012: ((6, 5),),
    2022: ((6, 3), (9, 19)),
    2023: ((5, 8),),
}
"""Bank holidays that were given once: jubilees, a wedding, a funeral, a coronation (GOV.UK, bank holidays)."""


@lru_cache(maxsize=64)
def bank_holidays(year: int) -> frozenset[date]:
    """England's bank holidays of a year (Banking and Financial Dealings Act 1971, and royal proclamations).

    >>> date(2022, 6, 2) in bank_holidays(2022), date(2022, 5, 30) in bank_holidays(2022)
    (True, False)
    """
    sunday = easter(year)
    days = {
        _substitute(date(year, 1, 1)),
        sunday - timedelta(days=2),
        sunday + timedelta(days=1),
        _monday(date(year, 5, 1)),
        _monday(date(year, 5, 25)),
        _monday(date(year, 8, 25)),
        *_christmas(year),
        *(date(year, *day) for day in _ONCE.get(year, ())),
    }
    if year in _MOVED:
        usual, moved = _MOVED[year]
        days = (days - {date(year, *usual)}) | {date(year, *moved)}
    return frozenset(days)


def _monday(day: date) -> date:
    """The first Monday on or after a day."""
    return day + timedelta(days=-day.weekday() % 7)


def _substitute(day: date) -> date:
    """A holiday on a weekend is kept on the Monday after."""
    return day if day.weekday() < 5 else _monday(day)


def _christmas(year: int) -> tuple[date, date]:
    first, second = date(year, 12, 25), date(year, 12, 26)
    if first.weekday() == 4:
        return first, date(year, 12, 28)
    if first.weekday() == 5:
        return date(year, 12, 27), date(year, 12, 28)
    if first.weekday() == 6:
        return second, date(year, 12, 27)
    return first, second
