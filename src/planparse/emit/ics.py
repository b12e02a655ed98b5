"""A calendar of the plan: deadlines, milestones and recurrences as all-day events (RFC 5545).

They are events and not to-dos: Outlook and Google Calendar import VEVENT and skip VTODO. Nothing depends on the clock:
the same plan gives the same bytes, and an action keeps its UID in the plan's next version, so that a second import
updates the events of the first.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from planparse.emit.cells import Export, LeftOut, cut, one_line, printable
from planparse.emit.rows import ROLES, each_action, is_finished, owners_text
from planparse.plan.model import Action, Area, Plan, Timescale
from planparse.plan.paths import headline

if TYPE_CHECKING:
    from icalendar import Event

# How Outlook itself writes "the last day of the month", and Google reads it; a bare FREQ=MONTHLY from the 31st would
# leave out every month of 30 days.
LAST_DAY = "BYDAY=SU,MO,TU,WE,TH,FR,SA;BYSETPOS=-1"


_DONE = "the action is finished (--finished puts it in)"


@dataclass(frozen=True, slots=True)
class _Entry:
    """One event. ``key`` identifies it among the action's events in its UID, ``what`` in its title."""

    key: str
    what: str
    day: date
    rule: str | None = None


def to_ics(plan: Plan, *, finished: bool = False) -> Export:
    """A calendar that Outlook and Google Calendar import. What has no date is listed as left out.

    Finished actions are left out, and listed too, unless ``finished`` is true.
    """
    from icalendar import Calendar

    entries: list[tuple[Area, Action, _Entry]] = []
    left_out: list[LeftOut] = []
    done: list[LeftOut] = []
    for area, action in each_action(plan):
        if is_finished(action) and not finished:
            text = action.timescale.text if action.timescale else ""
            done.append(LeftOut(action.ref, "timescale", "left out", _DONE, text))
            continue
        for found in _entries(action):
            if isinstance(found, LeftOut):
                left_out.append(found)
            else:
                entries.append((area, action, found))
    calendar = Calendar()
    calendar.add("prodid", "-//planparse//plan calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _calendar_name(plan))
    stamp = _stamp(entry.day for *_, entry in entries)
    for area, action, entry in entries:
        calendar.add_component(_event(plan, area, action, entry, stamp))
    return Export(calendar.to_ical(), (*left_out, *done), len({action.id for _, action, _ in entries}))


def _entries(action: Action) -> Iterator[_Entry | LeftOut]:
    """The events of one action: its deadline or recurrence, and its milestones; or why there is no event."""
    when = action.timescale
    if when is None:
        yield LeftOut(action.ref, "timescale", "left out", "the plan gives no date", "")
        return
    if when.rrule is not None:
        yield _recurrence(action, when)
    elif when.due is not None:
        yield _placed(action, _Entry("due", "completed" if when.kind == "completed" else "due", when.due))
    elif not when.milestones:
        yield LeftOut(action.ref, "timescale", "left out", "the plan gives no deadline", when.text)
    seen: dict[str, int] = {}
    for step in when.milestones:
        label = one_line(step.label)
        key = _slug(label)[:40]
        seen[key] = seen.get(key, 0) + 1
        yield _placed(action, _Entry(f"milestone-{key}-{seen[key]}", label, step.date))


def _placed(action: Action, entry: _Entry) -> _Entry | LeftOut:
    """The entry, if calendars have such a day: Outlook's go from 1601 to 4500."""
    if 1601 <= entry.day.year <= 4500:
        return entry
    return LeftOut(action.ref, entry.what, "left out", "a calendar cannot hold this date", entry.day.isoformat())


def _recurrence(action: Action, when: Timescale) -> _Entry | LeftOut:
    """The recurring event. RFC 5545 requires its first day to be one that the rule itself gives."""
    anchor = when.start or when.due
    if anchor is None:
        return LeftOut(action.ref, "recurrence", "left out", "a recurrence without a first date", when.text)
    rule = bounded_rule(when, anchor)
    try:
        first = _first_day(rule, anchor)
    except (ValueError, TypeError, AttributeError):
        why = "the rule does not repeat by days, weeks, months or years"
        return LeftOut(action.ref, "recurrence", "left out", why, rule)
    if first is None:
        return LeftOut(action.ref, "recurrence", "left out", "the rule gives no day before its end", when.text)
    return _placed(action, _Entry("recurs", "recurs", first, rule))


def _first_day(rule: str, anchor: date) -> date | None:
    """The first day that a rule gives; dateutil raises `ValueError`, `TypeError` or `AttributeError` on bad rules."""
    from dateutil.rrule import rrulestr
    from icalendar import vRecur

    if not re.search(r"FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)\b", vRecur.from_ical(rule).to_ical().decode()):
        raise ValueError(rule)
    first = next(iter(rrulestr(rule, dtstart=datetime.combine(anchor, time()))), None)
    return first.date() if first else None


def bounded_rule(when: Timescale, anchor: date) -> str:
    """The plan's rule from ``anchor`` on. If it has a start and a due date, the due date ends it.

    >>> def timescale(rrule, start, due): return Timescale(text="x", kind="recurring", start=start, due=due,
    ...     precision="month", rrule=rrule, milestones=(), certainty="stated", unread=())
    >>> bounded_rule(timescale("FREQ=MONTHLY;INTERVAL=3", None, date(2014, 11, 30)), date(2014, 11, 30))
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=SU,MO,TU,WE,TH,FR,SA;BYSETPOS=-1'
    >>> bounded_rule(timescale("FREQ=WEEKLY", date(2014, 4, 1), date(2015, 3, 31)), date(2014, 4, 1))
    'FREQ=WEEKLY;UNTIL=20150331'
    """
    rule = when.rrule or ""
    last_of_month = anchor.day == monthrange(anchor.year, anchor.month)[1]
    if last_of_month and "BY" not in rule:
        if "FREQ=MONTHLY" in rule:
            rule += f";{LAST_DAY}"
        elif "FREQ=YEARLY" in rule:
            rule += f";BYMONTH={anchor.month};{LAST_DAY}"
    if when.start and when.due and "UNTIL" not in rule and "COUNT" not in rule:
        rule += f";UNTIL={when.due:%Y%m%d}"
    return rule


def _event(plan: Plan, area: Area, action: Action, entry: _Entry, stamp: datetime) -> Event:
    from icalendar import Event, vRecur

    event = Event()
    event.add("uid", f"{action.id}-{entry.key}@{_whose(plan)}.planparse")
    event.add("dtstamp", stamp)
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    if entry.rule:
        event.add("rrule", vRecur.from_ical(entry.rule))
    event.add("summary", _title(action, entry))
    event.add("description", printable(_description(area, action)))
    event.add("transp", "TRANSPARENT")
    event.add("x-microsoft-cdo-busystatus", "FREE")
    return event


def _title(action: Action, entry: _Entry) -> str:
    """The event's title. Outlook's subjects end at 255 characters; the description has all words."""
    return cut(printable(one_line(f"{action.ref} {entry.what}: {action.title or action.description}")), 255)[0]


def _description(area: Area, action: Action) -> str:
    """What a person wants to see with the reminder."""
    when = action.timescale
    owners = [(role.replace("_", " ").capitalize(), owners_text(action.owners, role)) for role in ROLES]
    parts = [
        (None, action.description),
        ("Title", action.title),
        ("Answers", action.answers),
        ("Area", area.heading or None),
        *owners,
        ("Timescale", when.text if when else None),
        (
            "Milestones",
            "\n".join(f"{step.label}: {step.date.isoformat()}" for step in when.milestones) if when else None,
        ),
        ("Outcome", action.outcome),
        ("Status", action.status.code.replace("_", " ")),
        ("Progress", action.progress),
    ]
    return "\n\n".join(f"{label}: {text}" if label else text for label, text in parts if text)


def _stamp(days: Iterator[date]) -> datetime:
    """The first day of the calendar, as DTSTAMP: it is required and must not change from run to run."""
    return datetime.combine(min(days, default=date(2000, 1, 1)), time(), UTC)


def _calendar_name(plan: Plan) -> str:
    return printable(one_line(headline(plan, ": ") or "Action plan"))


def _whose(plan: Plan) -> str:
    """The council's code for UIDs, since two councils may have an action in the same words."""
    organisation = plan.document.organisation
    return organisation.gss_code or _slug(organisation.text or "") or "plan"


def _slug(text: str) -> str:
    return "-".join("".join(sign if sign.isascii() and sign.isalnum() else " " for sign in text.lower()).split())
