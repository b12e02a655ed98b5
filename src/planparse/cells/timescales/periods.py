"""Years for dates without one, and periods counted from a day, also in working days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from planparse.cells.draft import PlanFacts
from planparse.cells.timescales.spans import DateSpan, date_spans, month_end, of_calendar_year
from planparse.cells.timescales.spelling import with_days_first
from planparse.patterns import lazy_pattern

_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_WORDS += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"]
_LOWER = r"(?:\d{1,3}\s*(?:-|–|to)\s*)?"
"""The lower end of `12-18 months`."""
_NUMBER = rf"{_LOWER}(?P<n>\d{{1,3}}|{'|'.join(_WORDS)}|a|an)"
_UNIT = (
    r"(?P<working>working\s+)?(?P<unit>hour|day|week|fortnight|month|quarter|half[\s-]term|term|year)s?\b(?:['’]s?)?"
    r"(?:\s+time)?"
)
_COUNTS = re.compile(r"\b(?:hour|day|week|fortnight|month|quarter|term|year)s?\b", re.I)  # every period has one
_FROM = r"(?P<anchor>\s+(?:of|from|after|following)\s+(?:the\s+)?(?:\w+\s*){1,6})"
_BARE = lazy_pattern(rf"\W*(?:(?:the )?(?:first|next|coming|following) )?{_NUMBER}\s+{_UNIT}\W*", re.I)
_PERIOD = lazy_pattern(
    r"\b(?:(?:with\s?in|in|over|during|less than|up to|under|no more than|not more than|for|throughout)\s+"
    r"(?:the\s+|a\s+)?"
    rf"(?:(?:next|first|following|coming)\s+)?{_NUMBER}[\s-]+{_UNIT}(?:\s+period)?{_FROM}?"
    rf"|{_NUMBER.replace('<n>', '<n2>')}\s+{_UNIT.replace('<working>', '<working2>').replace('<unit>', '<unit2>')}"
    rf"{_FROM.replace('<anchor>', '<anchor2>')})",
    re.I,
)
"""`within 3 months`, with or without the day it counts from; `3 months after launch`, which must name it."""


@dataclass(frozen=True, slots=True)
class Relative:
    """A counted period: its letters ``at``:``stop``, and its last day if the document dates its start."""

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
    if not _COUNTS.search(text):
        return None
    match = _PERIOD.search(text)
    if match is None:
        return Relative(0, len(text), None) if _BARE.fullmatch(text) else None
    said = {key: match[key] or match[f"{key}2"] for key in ("n", "working", "unit", "anchor")}
    anchor = _anchor(said["anchor"], facts)
    due = _counted(anchor, said["n"], said["unit"], working=bool(said["working"])) if anchor else None
    return Relative(match.start(), match.end(), due)


_COUNTED_FROM = lazy_pattern(
    rf"(?:\b(?:with\s?in|no later than|by)\s+)?\b{_NUMBER}\s+{_UNIT}\s+(?P<way>of|from|after|following|before|prior to)"
    r"\s+(?:the\s+)?$",
    re.I,
)


def counted_from(before: str, first: date, last: date) -> date | None:
    """The day so many weeks or months from a printed date, if the words before the date count from it.

    >>> counted_from("Within six weeks of ", date(2024, 4, 1), date(2024, 4, 1))
    datetime.date(2024, 5, 13)
    >>> counted_from("6 months from ", date(2024, 4, 1), date(2024, 4, 30))
    datetime.date(2024, 10, 31)
    """
    match = _COUNTED_FROM.search(before) if _COUNTS.search(before) else None
    if match is None:
        return None
    back = match["way"].casefold() in {"before", "prior to"}
    day = _counted(first if back else last, match["n"], match["unit"], working=bool(match["working"]), back=back)
    whole = last != first and match["unit"].casefold() == "month" and day is not None and not back
    return day + relativedelta(day=31) if whole and day else day


_LASTING = lazy_pattern(
    rf"(?:\b(?:for|over)\s+(?:(?:the|a)\s+)?|\bthe\s+)(?:(?:next|period of)\s+)?{_NUMBER}\s+years?\s+(?:period\s+)?"
    r"(?:from|beginning|starting|commencing)\s+(?:(?:in|on)\s+)?$",
    re.I,
)


def lasting(before: str, first: date) -> date | None:
    """The last day of so many years that begin with a date, if the words before it say so.

    >>> lasting("the five years beginning ", date(2002, 1, 1)), lasting("two years from ", date(2002, 1, 1))
    (datetime.date(2006, 12, 31), None)
    """
    match = _LASTING.search(before) if _COUNTS.search(before) else None
    day = _counted(first, match["n"], "year", working=False) if match else None
    return day - timedelta(days=1) if day else None


def _anchor(words: str | None, facts: PlanFacts) -> date | None:
    """The day that the count starts from, if the document dates it: the inspection, or the report's publication."""
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
    """The day that is so many working days (in England) after another.

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
"""One-off bank holidays: jubilees, a wedding, a funeral, a coronation (GOV.UK, bank holidays)."""


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
    """A holiday on a weekend moved to the Monday after."""
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


# Years for dates that are printed without one: from the same phrase, the inspection, or the cells around.


PLANS_DATE = "the plan's date"
TITLES_YEAR = "the year in the plan's title"
DOCUMENTS_DATE = "the document's date"
_RAISED = "the day on which the action was raised"
_OTHERS = "the dates of the other actions"
"""A year inferred from other actions' dates: the date nearest to theirs is meant."""


def dated(
    spans: Sequence[DateSpan], facts: PlanFacts, *, next_year: bool = False, again: bool = False, done: bool = False
) -> tuple[list[DateSpan], str | None]:
    """The dates with years, and the source of the years that are not printed (None: all are, or none is known).

    ``again`` marks a recurrence, which is still to come; ``done`` marks what is completed, so that its date has passed.

    >>> [s.last.isoformat() for s in dated(date_spans("December to January 2015"), PlanFacts())[0]]
    ['2014-12-31', '2015-01-31']
    """
    known = [i for i, span in enumerate(spans) if span.year]
    if len(known) == len(spans):
        return list(spans), None
    if known:
        return list(_from_phrase(spans, known)), "the other date of the phrase"
    anchor, why = _anchor_of_year(facts)
    if anchor is None or (next_year and why == _OTHERS):
        return list(spans), None
    if next_year:
        return [_in_year(span, anchor.year + 1) for span in spans], why
    result: list[DateSpan] = []
    for span in map(of_calendar_year, spans) if why == TITLES_YEAR and anchor.month == 1 else spans:
        after = result[-1].first if result else anchor
        if why == PLANS_DATE and not result and not again:
            passed = _passed(span, anchor, facts)
            after = anchor - _TRACKED if done else date(anchor.year, 1, 1) if passed else anchor
        result.append(_nearest(span, after) if why == _OTHERS and not result else _on_or_after(span, after))
    return result, why


def _from_phrase(spans: Sequence[DateSpan], known: Sequence[int]) -> Iterator[DateSpan]:
    """The dates with years from the phrase: at or before the next date with a year, else at or after the last one."""
    for i, span in enumerate(spans):
        if span.year:
            yield span
            continue
        following = next((spans[k] for k in known if k > i), None)
        if following is not None:
            moved = _in_year(span, following.last.year)
            yield moved if moved.first <= following.last else _in_year(span, following.last.year - 1)
        else:
            yield _on_or_after(span, spans[known[-1]].first)


def _anchor_of_year(facts: PlanFacts) -> tuple[date | None, str]:
    if facts.raised:
        return facts.raised, _RAISED
    if facts.inspection:
        return facts.inspection, "the inspection"
    if facts.published:
        return facts.published, PLANS_DATE
    around = _middle_of_others(facts)
    if facts.written and (around is None or around >= facts.written):
        return facts.written - _BEFORE, DOCUMENTS_DATE
    return (around, _OTHERS) if around else (facts.titled, TITLES_YEAR)


def _middle_of_others(facts: PlanFacts) -> date | None:
    """The middle one of the plan's dates that are printed with a year."""
    printed = (with_days_first(text, facts) for text in facts.neighbours)
    around = sorted(day for text in printed if (day := _first_day(text)) is not None)
    return around[len(around) // 2] if around else None


_YEARS = re.compile(r"\W*((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)\W*")
_PAIRED = lazy_pattern(r"\d\d/\d\d\b|\bfinancial|\bacademic|\bfy\b", re.I)


def years_of_calendar(text: str, facts: PlanFacts) -> DateSpan | None:
    """Two years one after the other with a dash between, in a plan that prints longer spans so: both, whole.

    >>> years_of_calendar("2026–2027", PlanFacts(neighbours=("2026–2028", "2026–2027"))).last.isoformat()
    '2027-12-31'
    >>> years_of_calendar("2026–2027", PlanFacts(neighbours=("2025–2026", "2026–2027")))
    >>> years_of_calendar("2026–2027", PlanFacts(neighbours=("2026–2028", "2026/27")))
    """
    found = _YEARS.fullmatch(text)
    first, last = map(int, found.groups()) if found else (0, 0)
    if last != first + 1 or any(map(_PAIRED.search, facts.neighbours)):
        return None
    longer = any((one := _YEARS.fullmatch(text)) and int(one[2]) > int(one[1]) + 1 for text in facts.neighbours)
    return DateSpan(0, len(text), date(first, 1, 1), date(last, 12, 31), "year", ranged=True) if longer else None


def in_other_year(day: date | None, why: str | None, facts: PlanFacts) -> date | None:
    """The same day in the year that the document's date or the plan's other dates ask for, if it is not the one read.

    >>> facts = PlanFacts(written=date(2025, 3, 3), neighbours=("14 March", "late 2025"))
    >>> in_other_year(date(2025, 3, 14), DOCUMENTS_DATE, facts)
    datetime.date(2026, 3, 14)
    """
    around = _middle_of_others(facts)
    if day is None or facts.written is None or around is None or why not in (DOCUMENTS_DATE, _OTHERS):
        return None
    span = DateSpan(0, 0, day, day, "day", year=False)
    moved = _nearest(span, around) if why == DOCUMENTS_DATE else _on_or_after(span, facts.written - _BEFORE)
    return moved.last if moved.last != day else None


_BEFORE = timedelta(days=90)
"""How far before the document's date a date without a year may be: trackers contain dates that have passed."""


@lru_cache(maxsize=4096)
def _first_day(text: str) -> date | None:
    return next((span.last for span in date_spans(text) if span.year), None)


def _on_or_after(span: DateSpan, day: date) -> DateSpan:
    moved = _in_year(span, day.year)
    return moved if moved.last >= day else _in_year(span, day.year + 1)


def _nearest(span: DateSpan, day: date) -> DateSpan:
    years = (day.year - 1, day.year, day.year + 1)
    return min((_in_year(span, year) for year in years), key=lambda moved: abs((moved.last - day).days))


def _passed(span: DateSpan, anchor: date, facts: PlanFacts) -> bool:
    """Whether a date without a year lies shortly before the plan's own date, and not a year later.

    Either a date printed with its year shortly precedes the plan's date too, as in trackers; or the plan's dates
    without a year lie on both sides of it, within a few months.

    >>> plan = PlanFacts(published=date(2002, 6, 26), neighbours=("End May", "Mid June", "End June", "Mid July"))
    >>> [span.last.isoformat() for text in plan.neighbours for span in dated(date_spans(text), plan)[0]]
    ['2002-05-31', '2002-06-15', '2002-06-30', '2002-07-15']
    """
    passed = anchor - _in_year(span, anchor.year).last
    if passed <= timedelta():
        return False
    if passed <= _TRACKED and any(timedelta() < anchor - day <= _TRACKED for day in _with_years(facts)):
        return True
    all_days = [_in_year(one, anchor.year).last for one in _without_years(facts)]
    before, behind = ([day for day in all_days if (day < anchor) is past] for past in (True, False))
    if len(all_days) < _FEWEST_DATES or not before or not behind:
        return False
    return max(behind) - min(before) <= _FOLLOW and anchor - min(before) <= _SHORTLY


_FEWEST_DATES, _FOLLOW, _SHORTLY = 4, timedelta(days=153), timedelta(days=92)
"""The fewest dates that show a plan's months; the most time that they span, and that they precede the plan's date."""
_TRACKED, _JUST_PASSED, _YEAR = timedelta(days=123), timedelta(days=62), timedelta(days=364)
"""How far before the plan's date a tracker's dates may be, and a date without a year that may be in either year."""


@lru_cache(maxsize=64)
def _with_years(facts: PlanFacts) -> tuple[date, ...]:
    return tuple(span.last for text in facts.neighbours for span in date_spans(text) if span.year)


def just_passed(day: date | None, facts: PlanFacts, *, done: bool = False) -> date | None:
    """The same day a year earlier, if that was only shortly (if it is done, less than a year) before the plan's date.

    >>> just_passed(date(2012, 8, 31), PlanFacts(published=date(2011, 9, 2)))
    datetime.date(2011, 8, 31)
    >>> just_passed(date(2012, 4, 30), PlanFacts(published=date(2011, 9, 2)))
    """
    if day is None or facts.published is None:
        return None
    earlier = _moved(day, -1)
    return earlier if timedelta() < facts.published - earlier <= (_YEAR if done else _JUST_PASSED) else None


@lru_cache(maxsize=64)
def _without_years(facts: PlanFacts) -> tuple[DateSpan, ...]:
    return tuple(span for text in facts.neighbours for span in date_spans(text) if not span.year)


def _in_year(span: DateSpan, year: int) -> DateSpan:
    """The same date in another year; the last day of February stays the last."""
    if span.moves:
        return replace(span, first=easter(year), last=easter(year), year=True)
    shift = year - span.first.year
    first = _moved(span.first, shift)
    last = _moved(span.last, shift)
    if span.last == month_end(span.last.year, span.last.month):
        last = month_end(last.year, last.month)
    return replace(span, first=first, last=last, year=True)


def _moved(day: date, shift: int) -> date:
    year = day.year + shift
    return date(year, day.month, min(day.day, month_end(year, day.month).day))
