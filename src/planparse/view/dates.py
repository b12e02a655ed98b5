"""The plan's time: its first and last date, its recurrences between them, and places on a line in percent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice, takewhile

from planparse.emit.ics import bounded_rule
from planparse.emit.rows import each_action
from planparse.plan.model import Plan, Timescale

MOST = 60
"""Times of one recurrence that are drawn singly; where there are more, a band says so."""
_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
_TICKS = 10
# A plan file may come from anywhere, and some rules of RFC 5545 never end or never give a day (`INTERVAL=0`). These are
# the parts that planparse itself writes.
_PART = re.compile(
    r"FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9]\d{0,2}|BYDAY=(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*"
    r"|BYMONTH=(?:[1-9]|1[0-2])|BYSETPOS=-1|COUNT=\d{1,4}|UNTIL=\d{8}"
)


@dataclass(frozen=True, slots=True)
class Scale:
    """A line of time, from the first day of a month to the last of another."""

    first: date
    last: date

    def at(self, day: date) -> str:
        """Where a day stands, in percent of the line.

        >>> scale = Scale(date(2014, 1, 1), date(2015, 1, 1))
        >>> scale.at(date(2014, 1, 1)), scale.at(date(2014, 7, 2)), scale.at(date(2015, 1, 1))
        ('0.00%', '49.86%', '100.00%')
        """
        return f"{100 * (day - self.first).days / max((self.last - self.first).days, 1):.2f}%"

    def width(self, start: date, end: date) -> str:
        """The length between two days, in percent of the line."""
        return f"{100 * (end - start).days / max((self.last - self.first).days, 1):.2f}%"

    def ticks(self) -> Iterator[date]:
        """First days of months at even distances, as many as can be read."""
        start, end = _months(self.first), _months(self.last)
        step = next((step for step in _STEPS if (end - start) / step <= _TICKS), _STEPS[-1])
        for month in range(start + -start % step, end + 1, step):
            yield date(month // 12, month % 12 + 1, 1)


def scale(plan: Plan, at: date | None = None) -> Scale | None:
    """The line from the plan's first to its last date (and ``at``); None where the plan has no date."""
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

    None where the rule has no first day, or holds what planparse does not write.

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
