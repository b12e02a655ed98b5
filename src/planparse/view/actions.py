"""What the page says of actions: how far they are, who owns which, their dates, and their marks on the timeline."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice, takewhile
from typing import get_args

from planparse.emit.cells import one_line
from planparse.emit.ics import bounded_rule
from planparse.emit.rows import ROLES, each_action, is_finished
from planparse.lexicon.months import british
from planparse.plan.model import Action, Area, Plan, RegisteredOwner, Status, Timescale

CODES: tuple[str, ...] = get_args(Status.model_fields["code"].annotation)
_COLOURS = ("blue", "green", "amber", "red", "purple", "grey")
# The contract's convention, for plans that do not explain their colours. Other statuses stay plain.
_CONVENTION = {"completed": "blue", "embedded": "blue", "on_track": "green", "at_risk": "amber", "off_track": "red"}


@dataclass(frozen=True, slots=True)
class Share:
    """Actions of one area with one status: position and length on the bar, in percent."""

    status: str
    colour: str
    count: int
    x: str
    width: str
    wide: bool


def colours(plan: Plan) -> Mapping[str, str]:
    """Status code -> colour: from the plan's key; if it has none, from its cells; else the convention."""
    found = dict(_CONVENTION)
    shown = Counter((a.status.code, a.status.rag) for area in plan.areas for a in area.actions if a.status.rag)
    found.update((code, rag) for (code, rag), _ in sorted(shown.items(), key=lambda item: item[1]) if rag)
    key = [(entry.status, entry.label.strip().casefold()) for entry in plan.document.legend]
    found.update((status, label) for status, label in reversed(key) if label in _COLOURS)
    return found


def colour(status: Status, by_code: Mapping[str, str]) -> str:
    """An action's colour: that of its own cell, else that of its status; `plain` if there is neither."""
    return status.rag or by_code.get(status.code, "plain")


def shares(area: Area, by_code: Mapping[str, str], most: int) -> tuple[Share, ...]:
    """The bar of one area, whose length is its number of actions; ``most`` is that of the largest area."""
    counts = Counter((action.status.code, colour(action.status, by_code)) for action in area.actions)
    found: list[Share] = []
    before = 0
    for (code, tint), count in sorted(counts.items(), key=lambda item: (CODES.index(item[0][0]), item[0][1])):
        x, width = 100 * before / most, 100 * count / most
        found.append(Share(words(code), tint, count, f"{x:.2f}%", f"{width:.2f}%", width >= 5))
        before += count
    return tuple(found)


def words(code: str) -> str:
    """A code of the contract as words: ``on_track`` -> ``on track``."""
    return code.replace("_", " ")


def deadline(action: Action) -> date | None:
    """The day by which an action must be done, if it is not done yet.

    A recurrence without an end has none: its due date is only the first of its times.
    """
    when = action.timescale
    if when is None or is_finished(action):
        return None
    return None if when.rrule and not when.start else when.due


# Who owns which actions: the plan's register of owners, with their roles in each action.


@dataclass(frozen=True, slots=True)
class Holder:
    """One owner; ``actions`` are the refs of the owner's actions by role, in reading order."""

    key: str
    name: str
    post: str | None
    kind: str
    actions: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def refs(self) -> tuple[str, ...]:
        """The refs of all actions, each once."""
        return tuple(dict.fromkeys(ref for _, refs in self.actions for ref in refs))


def holders(plan: Plan) -> tuple[Holder, ...]:
    """All owners: those with most actions first, then by name."""
    actions = {action.ref: action for _, action in each_action(plan)}
    found = [(_name(owner), owner) for owner in plan.owners]
    found.sort(key=lambda pair: (-len(pair[1].mentions), pair[0].casefold()))
    return tuple(
        Holder(f"o{place}", name, _beside(owner), owner.kind, _by_role(owner, actions))
        for place, (name, owner) in enumerate(found, 1)
    )


def _name(owner: RegisteredOwner) -> str:
    if owner.kind != "person" or not owner.name:
        return one_line(owner.display)
    return one_line(f"{owner.title} {owner.name}" if owner.title else owner.name)


def _beside(owner: RegisteredOwner) -> str | None:
    """A person's post and organisation; for others these are in their name."""
    beside = ", ".join(filter(None, (owner.post, owner.organisation)))
    return one_line(beside) or None if owner.kind == "person" else None


def _by_role(owner: RegisteredOwner, actions: Mapping[str, Action]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    roles: dict[str, dict[str, None]] = {}
    for ref in owner.mentions:
        for one in actions[ref].owners:
            if one.owner_id == owner.id:
                roles.setdefault(one.role, {})[ref] = None
    return tuple((role.replace("_", " "), tuple(roles[role])) for role in ROLES if role in roles)


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
