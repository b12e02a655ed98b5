"""Years for dates that are printed without one: from the same phrase, the inspection, or the cells around."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from planparse.cells.draft import PlanFacts
from planparse.cells.timescales.spans import DateSpan, date_spans, month_end
from planparse.cells.timescales.words import MONTH

_OTHERS = "the dates of the other actions"
"""What tells a year that neither the plan nor its table says; the nearest date to theirs is meant."""


def dated(spans: Sequence[DateSpan], facts: PlanFacts, *, next_year: bool = False) -> tuple[list[DateSpan], str | None]:
    """The dates with years, and what told the years that are not printed (None: all are, or none is known).

    >>> [s.last.isoformat() for s in dated(date_spans("December to January 2015"), PlanFacts())[0]]
    ['2014-12-31', '2015-01-31']
    """
    known = [i for i, span in enumerate(spans) if span.year]
    if len(known) == len(spans):
        return list(spans), None
    if known:
        return list(_from_phrase(spans, known)), "the other date of the phrase"
    anchor, why = _anchor(facts)
    if anchor is None or (next_year and why == _OTHERS):
        return list(spans), None
    if next_year:
        return [_in_year(span, anchor.year + 1) for span in spans], why
    result: list[DateSpan] = []
    for span in spans:
        after = result[-1].first if result else anchor
        closest = why == _OTHERS and not result
        result.append(_nearest(span, after) if closest else _on_or_after(span, after))
    return result, why


_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{MONTH})(?P<gap>\.?\s+)(?P<day>\d{{1,2}})(?![\w/.:’']|\s?[-–]\s?\d|\s?%|\s*,?\s*(?:19|20)\d\d|\s*(?:st|nd|rd|th)\b)",
    re.I,
)
"""A month and a figure that is its day or a short year: `Apr 15`."""
_FULL_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PLAN_YEARS, _FAR_OFF = 6, 4
"""Years that a plan spans, and years between a short year and the nearest printed one, at most.

Of the phrases of both timescale sets none that has a short year is taken for a day.
"""


@lru_cache(maxsize=256)
def days_follow_months(facts: PlanFacts) -> bool:
    """Whether a plan prints its days behind their months (`Apr 15`), so that the figures are no short years.

    >>> days_follow_months(PlanFacts(neighbours=("Mar 25", "Apr 1", "Apr 15")))
    True
    >>> days_follow_months(PlanFacts(neighbours=("Nov 14", "Dec 14", "Mar 15")))
    False
    >>> days_follow_months(PlanFacts(neighbours=("Mar 12", "Apr 15"), published=date(2026, 3, 1)))
    True
    >>> days_follow_months(PlanFacts(neighbours=("Apr 18", "Apr 25"), written=date(2022, 4, 16)))
    True
    """
    printed = [found["day"] for text in facts.neighbours for found in _MONTH_FIRST.finditer(text)]
    figures = sorted(map(int, printed))
    if not figures or figures[-1] > _LONGEST_MONTH:
        return False
    if facts.written and 2000 + figures[0] < facts.written.year - 1:
        return True  # nothing is due years before the meeting that asks for it
    known = [int(year) for text in facts.neighbours for year in _FULL_YEAR.findall(text)]
    known += [day.year for day in (facts.inspection, facts.published, facts.written) if day]
    single = any(len(figure) == 1 for figure in printed)
    near = [min((abs(2000 + one - year) for year in known), default=_FAR_OFF + 1) <= _FAR_OFF for one in figures]
    return single or not any(near if known else [figures[-1] - figures[0] <= _PLAN_YEARS])


_LONGEST_MONTH = 31


def with_days_first(text: str, facts: PlanFacts) -> str:
    """A phrase with each day before its month, letter for letter as long, in a plan that prints it behind.

    >>> with_days_first("by Apr 15", PlanFacts(neighbours=("Mar 25", "Apr 1")))
    'by 15 Apr'
    >>> with_days_first("07/1/2023", PlanFacts(month_first=2)), with_days_first("07/1/2023", PlanFacts())
    ('1/07/2023', '07/1/2023')
    """
    if facts.month_first:
        text = _FIGURES.sub(_turned, text)
    if not _MONTH_FIRST.search(text) or not days_follow_months(facts):
        return text
    return _MONTH_FIRST.sub(r"\g<day>\g<gap>\g<month>", text)


_FIGURES = re.compile(
    r"(?<![\d/-])(?P<month>\d{1,2})(?P<mark>[/-])(?P<day>\d{1,2})(?=(?P=mark)(?:19|20)?\d\d(?![\d/-]))"
)


def _turned(found: re.Match[str]) -> str:
    return f"{found['day']}{found['mark']}{found['month']}"


def _from_phrase(spans: Sequence[DateSpan], known: Sequence[int]) -> Iterator[DateSpan]:
    """A date without a year stands at or before the next dated one, else at or after the last dated one."""
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


def _anchor(facts: PlanFacts) -> tuple[date | None, str]:
    if facts.inspection:
        return facts.inspection, "the inspection"
    if facts.published:
        return facts.published, "the plan's date"
    printed = (with_days_first(text, facts) for text in facts.neighbours)
    around = sorted(day for text in printed if (day := _first_day(text)) is not None)
    if around:
        return around[len(around) // 2], _OTHERS
    return (facts.written - _BEFORE, "the document's date") if facts.written else (None, "")


_BEFORE = timedelta(days=90)
"""How long before the document's date a date without a year may be: trackers have dates that have passed."""


@lru_cache(maxsize=4096)
def _first_day(text: str) -> date | None:
    return next((span.last for span in date_spans(text) if span.year), None)


def _on_or_after(span: DateSpan, day: date) -> DateSpan:
    moved = _in_year(span, day.year)
    return moved if moved.last >= day else _in_year(span, day.year + 1)


def _nearest(span: DateSpan, day: date) -> DateSpan:
    years = (day.year - 1, day.year, day.year + 1)
    return min((_in_year(span, year) for year in years), key=lambda moved: abs((moved.last - day).days))


def _in_year(span: DateSpan, year: int) -> DateSpan:
    """The same date in a year; the last day of February is that year's."""
    shift = year - span.first.year
    first = _moved(span.first, shift)
    last = _moved(span.last, shift)
    if span.last == month_end(span.last.year, span.last.month):
        last = month_end(last.year, last.month)
    return replace(span, first=first, last=last, year=True)


def _moved(day: date, shift: int) -> date:
    year = day.year + shift
    return date(year, day.month, min(day.day, month_end(year, day.month).day))
