"""Trackers' files against their published rules, written down here anew, and against the plan: nothing is lost."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from emit.plans import plans, sample_plan
from emit.test_tidy import unescaped
from planparse.cli import files
from planparse.emit.cells import Export, one_line, printable
from planparse.emit.tracker_columns import JIRA, KASTRACK, LISTS, PENTANA, SMARTSHEET, TRACKERS
from planparse.emit.trackers import to_tracker
from planparse.errors import ExportError
from planparse.plan.model import Plan
from planparse.profile import ExportRules

EVERY = ExportRules("skip", "skip", "first", "cut", "cut")
NAMES = sorted(TRACKERS)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def rows_of(name: str, data: bytes) -> list[dict[str, Any]]:
    """The file as its reader has it: no cell of it is or becomes a formula."""
    if TRACKERS[name].form == "csv":
        assert data.startswith(b"\xef\xbb\xbf")
        header, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
        for cell in (cell for row in rows for cell in row):
            assert unescaped(cell) != cell or not cell.lstrip().startswith(tuple("=@")), cell
        return [dict(zip(header, (unescaped(cell) or None for cell in row), strict=True)) for row in rows]
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert [table.ref for table in sheet.tables.values()]
    found = []
    for cells in sheet.iter_rows():
        assert all(cell.data_type in ("s", "n", "d", "inlineStr") for cell in cells)
        found.append([unescape(cell.value) if isinstance(cell.value, str) else cell.value for cell in cells])
    header, *rows = found
    if rows == [[None] * len(header)]:
        rows = []  # an Excel table has a row even where there is none
    return [dict(zip(header, row, strict=True)) for row in rows]


def day(value: Any) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    return date.fromisoformat(value) if value else None


# What the trackers publish (docs/exports.md names the pages), as checks of one row.
def check_row(name: str, row: dict[str, Any]) -> None:
    match name:
        case "jira":
            assert row["Summary"]
            assert units(row["Summary"]) <= 255
            assert "\n" not in row["Summary"]
            assert " " not in (row["Labels"] or "")
            assert all(sign.isalnum() or sign == " " for header in row for sign in header)
            day(row["Due Date"])
        case "planner":
            assert row["Task name"]
            assert units(row["Task name"]) <= 255
            assert len((row["Assigned to"] or "").split("; ")) <= 20
            assert row["Progress"] in ("Not started", "In progress", "Completed", None)
        case "lists":
            assert units(row["Title"]) <= 255
            assert units(row["Area"] or "") <= 255
        case "smartsheet":
            assert all(units(str(cell)) <= 4000 for cell in row.values())
        case "pentana":
            assert 0 < units(row["Action Title"]) <= 255
            assert 0 < units(row["Code"]) <= 255
            assert isinstance(row["Due Date"], datetime)
            assert row["Start Date"] is None or row["Start Date"] < row["Due Date"]
        case "planview":
            assert all(part.isdecimal() for part in row["Wbs"].split("."))
            assert row["Type"] in ("Milestone", "Activity")
            assert 1 <= units(row["Name"]) <= 256
        case "kastrack":
            assert row["Title"]
            assert ";;" not in (row["Assigned To"] or "")


def check(name: str, plan: Plan, rules: ExportRules) -> list[dict[str, Any]]:
    export = to_tracker(plan, TRACKERS[name], rules)
    rows = rows_of(name, export.data)
    actions = [(area, action) for area in plan.areas for action in area.actions]
    skipped = {deed.ref for deed in export.left_out if deed.field == "action"}
    kept = [(area, action) for area, action in actions if action.ref not in skipped]
    assert len(rows) == len(kept)
    shortened = {deed.ref for deed in export.left_out if deed.deed == "cut" and deed.field != "title"}
    listed: dict[str, str] = {}
    for deed in export.left_out:
        listed[deed.ref] = f"{listed.get(deed.ref, '')}\n{deed.text}"
    for row, (area, action) in zip(rows, kept, strict=True):
        check_row(name, row)
        inside = one_line(" ".join(cell for cell in row.values() if isinstance(cell, str)))
        gone = one_line(listed.get(action.ref, ""))
        when = action.timescale
        wanted = [action.description, action.id, action.outcome, action.progress, action.status.text, action.status.rag]
        wanted += [owner.display for owner in action.owners]
        wanted += [area.heading, area.theme, when and when.text, *action.extra.values()]
        wanted += [step.label for step in when.milestones] if when else []
        for text in filter(None, wanted):
            words = one_line(printable(text))
            assert words in inside or words in gone or action.ref in shortened, (name, words)
        due = next((row[header] for header in ("Due Date", "Due", "Due date", "End") if header in row), None)
        stated = when.due if when else None
        assert (stated and day(due) == stated) or action.ref in listed, "a date left empty or filled in is listed"
    empty = [area.heading for area in plan.areas if not area.actions]
    assert [deed.text for deed in export.left_out if deed.field == "area"] == empty
    return rows


rules_of = st.builds(
    ExportRules,
    st.sampled_from(("skip", "area_last_date")),
    st.sampled_from(("skip", "map")),
    st.sampled_from(("first", "skip", "strategic_lead", "operational_lead")),
    st.sampled_from(("cut", "move_to_description")),
    st.just("cut"),
)


@settings(max_examples=15, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.sampled_from(NAMES), plans(), rules_of)
def test_published_rules_are_kept_and_nothing_is_lost(name: str, plan: Plan, rules: ExportRules) -> None:
    check(name, plan, rules)


@pytest.mark.parametrize("name", NAMES)
def test_the_sample(name: str) -> None:
    plan = sample_plan()
    with pytest.raises(ExportError, match="missing_date"):
        to_tracker(plan, TRACKERS[name], ExportRules())
    assert len(check(name, plan, EVERY)) == 52
    assert len(check(name, plan, replace(EVERY, missing_date="area_last_date"))) == 61


def sample(**change: Any) -> Plan:
    """The sample with one action, changed."""
    plan = sample_plan()
    area = plan.areas[0]
    action = area.actions[0].model_copy(update=change)
    return plan.model_copy(update={"areas": (area.model_copy(update={"actions": (action,), "outcomes": ()}),)})


def deeds(export: Export) -> list[tuple[str, str]]:
    return [(deed.field, deed.deed) for deed in export.left_out]


def test_every_missing_rule_is_asked_for_at_once() -> None:
    plan = sample_plan()
    with pytest.raises(ExportError) as caught:
        to_tracker(plan, JIRA, ExportRules(person_owner="text"))
    message = str(caught.value)
    for rule in ("missing_date = leave, skip", "post_owner = skip or map", "many_owners = first", "long_title = cut"):
        assert rule in message
    assert "1.3, 1.5, 3.2, 5.1, 6.1 and 4 more" in message
    assert "\n" not in message


def test_rules_that_the_tracker_cannot_take_are_refused() -> None:
    plan = sample_plan()
    with pytest.raises(ExportError, match="not leave"):
        to_tracker(plan, PENTANA, replace(EVERY, missing_date="leave"))
    with pytest.raises(ExportError, match="not text"):
        to_tracker(plan, KASTRACK, replace(EVERY, post_owner="text"))
    with pytest.raises(ExportError, match="shorten"):
        to_tracker(plan, JIRA, replace(EVERY, long_title="refuse"))


def test_no_rule_is_asked_for_that_the_plan_does_not_need() -> None:
    owner = sample_plan().areas[0].actions[0].owners[:1]
    export = to_tracker(sample(owners=owner), JIRA, ExportRules(users={"Ann Graham": "ann@council.example"}))
    assert (export.left_out, export.actions) == ((), 1)
    (row,) = rows_of("jira", export.data)
    assert (row["Assignee"], row["Due Date"]) == ("ann@council.example", "2016-03-31")
    assert "Status" not in row


def test_a_person_without_a_user_is_listed_where_the_tracker_takes_users_alone() -> None:
    """A bare name matches nobody in Jira: the cell is blank, or has the name if the profile says so."""
    owner = sample_plan().areas[0].actions[0].owners[:1]
    plan = sample(owners=owner)
    export = to_tracker(plan, JIRA, ExportRules())
    assert rows_of("jira", export.data)[0]["Assignee"] is None
    assert [(deed.field, deed.why, deed.text) for deed in export.left_out] == [
        ("owners", "has no user in [export.users]", "Ann Graham")
    ]
    export = to_tracker(plan, JIRA, ExportRules(person_owner="text"))
    assert (rows_of("jira", export.data)[0]["Assignee"], export.left_out) == ("Ann Graham", ())
    assert rows_of("smartsheet", to_tracker(plan, SMARTSHEET, ExportRules()).data)[0]["Assigned To"] == "Ann Graham"
    export = to_tracker(plan, SMARTSHEET, ExportRules(person_owner="map"))
    assert (rows_of("smartsheet", export.data)[0]["Assigned To"], len(export.left_out)) == (None, 1)


@pytest.mark.parametrize("rule", ["operational_lead", "strategic_lead", "first"])
def test_a_plan_with_one_column_of_leads_keeps_its_first_lead(rule: Any) -> None:
    first, second = sample_plan().areas[0].actions[0].owners[0], sample_plan().areas[0].actions[1].owners[-1]
    assert first.name != second.name
    leads = tuple(owner.model_copy(update={"role": "lead"}) for owner in (first, second))
    export = to_tracker(sample(owners=leads), JIRA, replace(EVERY, many_owners=rule, person_owner="text"))
    assert rows_of("jira", export.data)[0]["Assignee"] == first.name
    assert [deed.text for deed in export.left_out] == [second.text]


def test_titles() -> None:
    long = "Review " * 60
    export = to_tracker(sample(description=long), JIRA, EVERY)
    (row,) = rows_of("jira", export.data)
    assert row["Summary"].endswith("…")
    assert ("title", "cut") in deeds(export)
    assert row["Description"].startswith(long)
    export = to_tracker(sample(description=long), JIRA, replace(EVERY, long_title="move_to_description"))
    assert rows_of("jira", export.data)[0]["Summary"] == "Action 1.1"
    assert ("title", "moved") in deeds(export)


def test_users_by_the_map_and_posts_by_the_rule() -> None:
    plan = sample_plan()
    users = {"Ann Graham": "ann@council.example", "Head of MASH": "mash@council.example"}
    person = plan.areas[0].actions[0].owners[0]
    words = dict.fromkeys(("post", "text", "display"), "Head of MASH")
    post = person.model_copy(update={"kind": "post", "name": None, **words})
    other = post.model_copy(update={"post": "LSCB", "text": "LSCB", "display": "LSCB", "kind": "body"})
    plan = sample(owners=(person, post, other))
    export = to_tracker(plan, KASTRACK, replace(EVERY, post_owner="map", users=users))
    assert rows_of("kastrack", export.data)[0]["Assigned To"] == "ann@council.example;mash@council.example"
    assert deeds(export) == [("owners", "left out")]
    export = to_tracker(plan, SMARTSHEET, replace(EVERY, post_owner="text"))
    assert rows_of("smartsheet", export.data)[0]["Assigned To"] == "Ann Graham; Head of MASH; LSCB"
    assert deeds(export) == []


def test_a_start_on_the_due_date_is_left_out_where_the_tracker_refuses_it() -> None:
    when = sample_plan().areas[0].actions[0].timescale
    assert when is not None
    plan = sample(timescale=when.model_copy(update={"start": when.due}))
    export = to_tracker(plan, PENTANA, EVERY)
    assert rows_of("pentana", export.data)[0]["Start Date"] is None
    assert deeds(export) == [("start", "left out")]
    assert rows_of("smartsheet", to_tracker(plan, SMARTSHEET, EVERY).data)[0]["Start"] == datetime(2016, 3, 31)


def test_long_cells() -> None:
    plan = sample(progress="word " * 1000)
    with pytest.raises(ExportError, match="long_cell = cut or refuse"):
        to_tracker(plan, SMARTSHEET, replace(EVERY, long_cell=None))
    export = to_tracker(plan, SMARTSHEET, EVERY)
    (row,) = rows_of("smartsheet", export.data)
    (deed,) = [deed for deed in export.left_out if deed.deed == "cut"]
    assert row["Progress"].removesuffix("…") + deed.text == "word " * 1000


def test_headers_constants_and_statuses_of_the_profile() -> None:
    rules = replace(
        EVERY,
        status={"embedded": "Closed"},
        columns={"Due Date": "Target"},
        constants={"Workflow": "Basic"},
    )
    (row,) = rows_of("kastrack", to_tracker(sample(), KASTRACK, rules).data)
    assert (row["Status"], row["Workflow"], row["Target"]) == ("Closed", "Basic", datetime(2016, 3, 31))
    export = to_tracker(sample(), KASTRACK, replace(rules, status={"completed": "Closed"}))
    assert ("status", "left out") in deeds(export)
    with pytest.raises(ExportError, match="not a column of any export"):
        to_tracker(sample(), KASTRACK, replace(EVERY, columns={"Sumary": "x"}))
    with pytest.raises(ExportError, match="two columns would be named Title"):
        to_tracker(sample(), KASTRACK, replace(EVERY, constants={"Title": "x"}))


def test_the_whole_within_the_tracker_s_size() -> None:
    small = replace(LISTS, max_rows=50, max_areas=2)
    with pytest.raises(ExportError, match="takes 50 actions, the plan has 52"):
        to_tracker(sample_plan(), small, EVERY)


@pytest.mark.parametrize("text", ["=1+1", "@x", "+1", "'=1"])
@pytest.mark.parametrize("name", NAMES)
def test_hostile_text_arrives_as_text(name: str, text: str) -> None:
    (row,) = check(name, sample(description=text), EVERY)
    notes = next(row[header] for header in ("Description", "Notes") if header in row)
    assert notes.startswith(text)


def test_the_command_line_knows_the_same_trackers() -> None:
    assert set(files.TRACKERS) == set(TRACKERS)
