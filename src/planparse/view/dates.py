"""The plan's dates and recurrences, and the marks of each action on the timeline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice, takewhile

from planparse.emit.ics import bounded_rule
from planparse.emit.rows import each_action
from planparse.lexicon.months import british
from planparse.plan.model import Plan, Timescale
from planparse.view.states import words

MOST = 60
"""Times of one recurrence that are drawn singly; if there are more, a band is drawn."""
_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
_TICKS = 10
# A plan file may come from anywhere, and some rules of RFC 5545 never end or never give a day (`INTERVAL=0`). Only
# the parts that planparse itself writes are allowed.
_DAY = "(?:-1|[1-4])?(?:MO|TU|WE|TH|FR|SA|SU)"
_PART = re.compile(
    r"FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9]\d{0,2}"
    rf"|BYDAY={_DAY}(?:,{_DAY})*"
    r"|BYMONTH=(?:[1-9]|1[0-2])|BYSETPOS=-1|COUNT=\d{1,4}|UNTIL=\d{8}"
)


@dataclass(frozen=True, slots=True)
class Scale:
    """A timeline, from the first day of a month to the first day of another."""

    first: date
    last: date

    def at(self, day: date) -> str:
        """The position of a day, in percent of the line.

        >>> scale = Scale(date(2014, 1, 1), date(2015, 1, 1))
        >>> scale.at(date(2014, 1, 1)), scale.at(date(2014, 7, 2)), scale.at(date(2015, 1, 1))
        ('0.00%', '49.86%', '100.00%')
        """
        return f"{100 * (day - self.first).days / max((self.last - self.first).days, 1):.2f}%"

    def width(self, start: date, end: date) -> str:
        """The length between two days, in percent of the line."""
        return f"{100 * (end - start).days / max((self.last - self.first).days, 1):.2f}%"

    def ticks(self) -> Iterator[date]:
        """First days of months at equal distances, as many as can be read."""
        start, end = _months(self.first), _months(self.last)
        step = next((step for step in _STEPS if (end - start) / step <= _TICKS), _STEPS[-1])
        for month in range(start + -start % step, end + 1, step):
            yield date(month // 12, month % 12 + 1, 1)


def scale(plan: Plan, at: date | None = None) -> Scale | None:
    """The line from the plan's first to its last date (and ``at``); None if the plan has no date."""
    days = [day for _, action in each_action(plan) if action.timescale for day in dates_of(action.timescale)]
    if not days:
        return None
    days += [at] if at else []
    first, last = min(days), max(days)
    end = _months(last) + 1
    # The year 9999 has no next month.
    return Scale(first.replace(day=1), date(end // 12, end % 12 + 1, 1) if end // 12 <= date.max.year else date.max)


def dates_of(when: Timescale) -> Iterator[date]:
    """Every date of a timescale."""
    yield from (day for day in (when.start, when.due, *(step.date for step in when.milestones)) if day)


def occurrences(when: Timescale, last: date) -> tuple[date, ...]:
    """The days on which a recurrence falls, up to its end or ``last``; at most one more than `MOST`.

    Empty if the rule has no first day, or has parts that planparse does not write.

    >>> quarterly = Timescale(text="Oct 2014 Quarterly", kind="recurring", start=None, due=date(2014, 10, 31),
    ...     precision="month", rrule="FREQ=MONTHLY;INTERVAL=3", milestones=(), certainty="stated", unread=())
    >>> [str(day) for day in occurrences(quarterly, date(2015, 5, 31))]
    ['2014-10-31', '2015-01-31', '2015-04-30']
    >>> occurrences(quarterly.model_copy(update={"rrule": "FREQ=MONTHLY;INTERVAL=0"}), date(2015, 5, 31))
    ()
    """
    from dateutil.rrule import rrulestr

    anchor = when.start or when.due
    if not when.rrule or anchor is None or not all(_PART.fullmatch(part) for part in when.rrule.split(";")):
        return ()
    try:
        rule = rrulestr(bounded_rule(when, anchor), dtstart=datetime.combine(anchor, time()))
        days = (found.date() for found in rule)
        return tuple(islice(takewhile(lambda day: day <= last, days), MOST + 1))
    except ValueError:  # parts that exclude each other
        return ()


def _months(day: date) -> int:
    return day.year * 12 + day.month - 1


# One action's dates as marks on the plan's line of time.


@dataclass(frozen=True, slots=True)
class DateMark:
    """One day: ``shape`` is `due`, `milestone` or `again`; ``x`` its place in percent; ``what`` says it in words."""

    shape: str
    x: str
    what: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A period: ``kind`` is `range`, `open` (no end is stated) or `often` (too many times to draw singly)."""

    kind: str
    x: str
    width: str


@dataclass(frozen=True, slots=True)
class Strip:
    """The marks of one action, and the same in words."""

    bars: tuple[Bar, ...]
    marks: tuple[DateMark, ...]
    words: str


def strip(when: Timescale | None, scale: Scale | None) -> Strip:
    """The strip of one action; empty if it has no date."""
    if when is None or scale is None:
        return Strip((), (), "no date")
    times = occurrences(when, scale.last)
    bars: list[Bar] = []
    if when.start and when.due and when.start < when.due:
        bars.append(Bar("range", scale.at(when.start), scale.width(when.start, when.due)))
    elif when.start:
        bars.append(Bar("open", scale.at(when.start), scale.width(when.start, scale.last)))
    if len(times) > MOST:
        end = when.due if when.start and when.due else scale.last
        bars.append(Bar("often", scale.at(times[0]), scale.width(times[0], max(times[0], end))))
    marks = [DateMark("again", scale.at(day), f"again {british(day)}") for day in times if len(times) <= MOST]
    marks += [DateMark("milestone", scale.at(m.date), f"{m.label}: {british(m.date)}") for m in when.milestones]
    if when.due:
        marks.append(DateMark("due", scale.at(when.due), f"due {british(when.due)}"))
    return Strip(tuple(bars), tuple(marks), in_words(when, times))


def in_words(when: Timescale, times: tuple[date, ...]) -> str:
    """A timescale as a person would say it; empty if it has no date or rule.

    >>> in_words(Timescale(text="May 2014 to March 2016", kind="range", start=date(2014, 5, 1), due=date(2016, 3, 31),
    ...     precision="month", rrule=None, milestones=(), certainty="inferred", unread=()), ())
    'from 1 May 2014; due 31 March 2016; inferred, not stated'
    """
    parts = [f"from {british(when.start)}"] if when.start else []
    if when.due:
        parts.append(f"due {british(when.due)}")
    parts += [f"{step.label} {british(step.date)}" for step in when.milestones]
    if when.rrule:
        parts.append(rule_words(when.rrule))
        if 1 < len(times) <= MOST:
            parts.append(f"{len(times)} times in the plan's time, last on {british(times[-1])}")
    if not parts:
        parts = [words(when.kind)] if when.kind != "unknown" else []
    return "; ".join([*parts, "inferred, not stated"] if parts and when.certainty == "inferred" else parts)


_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}


def rule_words(rule: str) -> str:
    """A recurrence rule in words; as written if it has other parts.

    >>> rule_words("FREQ=MONTHLY;INTERVAL=3"), rule_words("FREQ=WEEKLY"), rule_words("FREQ=WEEKLY;BYDAY=MO")
    ('every 3 months', 'every week', 'repeats by the rule FREQ=WEEKLY;BYDAY=MO')
    """
    parts = dict(part.partition("=")[::2] for part in rule.split(";"))
    unit = _UNITS.get(parts.pop("FREQ", ""))
    every = parts.pop("INTERVAL", "1")
    if unit is None or parts:
        return f"repeats by the rule {rule}"
    return f"every {unit}" if every == "1" else f"every {every} {unit}s"
