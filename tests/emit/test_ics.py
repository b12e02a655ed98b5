"""The calendar read back with icalendar, its recurrences worked out by dateutil."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import icalendar
import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings

from emit.plans import plans, sample_plan
from planparse.emit.cells import one_line
from planparse.emit.ics import to_ics
from planparse.emit.rows import is_finished
from planparse.plan.model import Plan


def events(data: bytes) -> list[Any]:
    calendar = icalendar.Calendar.from_ical(data)
    assert (calendar["version"], calendar["method"]) == ("2.0", "PUBLISH")
    assert not any(component.name == "VTODO" for component in calendar.walk())
    return list(calendar.walk("VEVENT"))


def first_days(event: Any, count: int) -> list[date]:
    rule = event["rrule"].to_ical().decode()
    found = rrulestr(rule, dtstart=datetime.combine(event["dtstart"].dt, datetime.min.time()))
    return [day.date() for day, _ in zip(found, range(count), strict=False)]


@settings(max_examples=12, deadline=None)
@given(plans())
def test_every_date_is_there_or_listed(plan: Plan) -> None:
    export = to_ics(plan, finished=True)
    found = events(export.data)
    assert len({str(event["uid"]) for event in found}) == len(found)
    by_action: dict[str, list[Any]] = {}
    for event in found:
        by_action.setdefault(str(event["uid"]).split("@")[0], []).append(event)
        assert event["dtend"].dt - event["dtstart"].dt == timedelta(days=1)
        assert not isinstance(event["dtstart"].dt, datetime)
    listed = {deed.ref for deed in export.left_out}
    for area in plan.areas:
        for action in area.actions:
            mine = [event for key, (event,) in by_action.items() if key.startswith(f"{action.id}-")]
            when = action.timescale
            steps = when.milestones if when else ()
            days = sorted(event["dtstart"].dt for event in mine if "-milestone-" in event["uid"])
            assert days == sorted(step.date for step in steps)
            rest = [event for event in mine if "-milestone-" not in event["uid"]]
            if when and when.rrule is None and when.due:
                assert [event["dtstart"].dt for event in rest] == [when.due]
            if when is None or not rest:
                assert action.ref in listed or (when and steps)
            for event in mine:
                assert action.description in str(event["description"]).replace("\r\n", "\n")
                assert str(event["summary"]).startswith(action.ref)
                assert len(str(event["summary"]).encode("utf-16-le")) >= 2 * 254 or one_line(
                    action.title or action.description
                ) in str(event["summary"])
                assert all(step.label in str(event["description"]) for step in steps)


@settings(max_examples=15, deadline=None)
@given(plans())
def test_lines_are_folded_and_end_as_the_standard_says(plan: Plan) -> None:
    data = to_ics(plan).data
    assert data == to_ics(plan).data
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 for line in lines)
    assert not any(b"\n" in line or b"\r" in line for line in lines)


def recurring(**when: Any) -> Plan:
    plan = sample_plan()
    area = plan.areas[0]
    base = {"kind": "recurring", "milestones": (), "unread": (), "start": None, "due": None}
    timescale = area.actions[0].timescale.model_copy(update=base | when)
    status = area.actions[0].status.model_copy(update={"code": "on_track"})
    action = area.actions[0].model_copy(update={"timescale": timescale, "status": status})
    return plan.model_copy(update={"areas": (area.model_copy(update={"actions": (action,)}),)})


def test_quarterly_from_the_end_of_a_month_keeps_to_ends_of_months() -> None:
    (event,) = events(to_ics(recurring(rrule="FREQ=MONTHLY;INTERVAL=3", due=date(2014, 8, 31))).data)
    assert first_days(event, 4) == [date(2014, 8, 31), date(2014, 11, 30), date(2015, 2, 28), date(2015, 5, 31)]


def test_yearly_from_the_29th_of_february() -> None:
    (event,) = events(to_ics(recurring(rrule="FREQ=YEARLY", due=date(2016, 2, 29))).data)
    assert first_days(event, 3) == [date(2016, 2, 29), date(2017, 2, 28), date(2018, 2, 28)]


def test_a_bounded_recurrence_ends() -> None:
    plan = recurring(rrule="FREQ=MONTHLY;INTERVAL=3", start=date(2014, 4, 1), due=date(2015, 3, 31))
    (event,) = events(to_ics(plan).data)
    assert first_days(event, 99) == [date(2014, 4, 1), date(2014, 7, 1), date(2014, 10, 1), date(2015, 1, 1)]


def test_the_first_day_is_one_that_the_rule_gives() -> None:
    (event,) = events(to_ics(recurring(rrule="FREQ=WEEKLY;BYDAY=MO", start=date(2014, 10, 1))).data)
    assert event["dtstart"].dt == date(2014, 10, 6) == first_days(event, 1)[0]


@pytest.mark.parametrize("rule", ["", "nonsense", "FREQ=SECONDLY", "FREQ=MONTHLY;BYDAY=XX", "FREQ=MONTHLY;INTERVAL=x"])
def test_a_rule_that_is_none_is_listed(rule: str) -> None:
    export = to_ics(recurring(rrule=rule, due=date(2014, 10, 31)))
    assert events(export.data) == []
    assert [deed.ref for deed in export.left_out] == ["1.1"]


def test_the_sample() -> None:
    export = to_ics(sample_plan(), finished=True)
    assert len(events(export.data)) == 55
    assert [deed.ref for deed in export.left_out] == ["1.3", "1.5", "3.2", "5.1", "6.1", "9.2", "10.1", "13.3", "13.4"]


def test_finished_actions_are_in_the_calendar_only_where_they_are_asked_for() -> None:
    export = to_ics(sample_plan())
    done = {action.id: action.ref for action in sample_plan().actions if is_finished(action)}
    assert {"1.1", "4.2"} <= set(done.values())
    assert not [event for event in events(export.data) if str(event["uid"]).split("-due@")[0] in done]
    finished = [deed for deed in export.left_out if deed.why.startswith("the action is finished")]
    assert {deed.ref for deed in finished} == set(done.values())
    assert list(export.left_out[-len(finished) :]) == finished  # what a person must know comes first


def test_the_same_action_keeps_its_uid_in_the_next_version() -> None:
    plan = sample_plan()
    source = plan.document.source.model_copy(update={"sha256": "f" * 64, "name": "v2.txt"})
    later = plan.model_copy(update={"document": plan.document.model_copy(update={"source": source})})
    assert [e["uid"] for e in events(to_ics(plan).data)] == [e["uid"] for e in events(to_ics(later).data)]


@pytest.mark.parametrize(("year", "held"), [(1600, False), (1601, True), (4500, True), (4501, False)])
def test_a_date_that_calendars_cannot_hold_is_listed_and_not_written(year: int, held: bool) -> None:
    export = to_ics(recurring(kind="date", rrule=None, due=date(year, 3, 31)))
    assert [event["dtstart"].dt for event in events(export.data)] == [date(year, 3, 31)] * held
    why = [(deed.why, deed.text) for deed in export.left_out]
    assert why == [("a calendar cannot hold this date", f"{year}-03-31")] * (not held)
