"""One action's dates as marks on the plan's line of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planparse.lexicon.months import british
from planparse.plan.model import Timescale
from planparse.view.dates import MOST, Scale, occurrences
from planparse.view.states import words


@dataclass(frozen=True, slots=True)
class Mark:
    """One day: ``shape`` is `due`, `milestone` or `again`; ``x`` its place in percent; ``what`` tells it in words."""

    shape: str
    x: str
    what: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of time: ``kind`` is `range`, `open` (no end is stated) or `often` (too many times to draw singly)."""

    kind: str
    x: str
    width: str


@dataclass(frozen=True, slots=True)
class Strip:
    """The marks of one action, and the same in words."""

    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    words: str


def strip(when: Timescale | None, scale: Scale | None) -> Strip:
    """The strip of one action; empty where it has no date."""
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
    marks = [Mark("again", scale.at(day), f"again {british(day)}") for day in times if len(times) <= MOST]
    marks += [Mark("milestone", scale.at(m.date), f"{m.label}: {british(m.date)}") for m in when.milestones]
    if when.due:
        marks.append(Mark("due", scale.at(when.due), f"due {british(when.due)}"))
    return Strip(tuple(bars), tuple(marks), in_words(when, times))


def in_words(when: Timescale, times: tuple[date, ...]) -> str:
    """What planparse makes of a timescale, as a person would say it; empty where it has no date or rule.

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
    """A recurrence rule in words; a rule with parts of another kind as it stands.

    >>> rule_words("FREQ=MONTHLY;INTERVAL=3"), rule_words("FREQ=WEEKLY"), rule_words("FREQ=WEEKLY;BYDAY=MO")
    ('every 3 months', 'every week', 'repeats by the rule FREQ=WEEKLY;BYDAY=MO')
    """
    parts = dict(part.partition("=")[::2] for part in rule.split(";"))
    unit = _UNITS.get(parts.pop("FREQ", ""))
    every = parts.pop("INTERVAL", "1")
    if unit is None or parts:
        return f"repeats by the rule {rule}"
    return f"every {unit}" if every == "1" else f"every {every} {unit}s"
