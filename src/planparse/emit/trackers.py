"""Trackers' import files: values that a tracker does not take are changed by the user's rules.

Each function gives a cell's value and notes what it did in the `Ledger`: either a change, which is listed beside the
file, or an open question, with which no file is written. One writer makes all trackers' files: actions become rows by
the tracker's columns, and rows become CSV or a workbook.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from planparse.emit.cells import Export, LeftOut, cut, one_line, units
from planparse.emit.rows import (
    ROLES,
    Cell,
    FlatTable,
    areas_without_action,
    cell_text,
    each_action,
    owners_text,
    unprintables,
    with_register_names,
)
from planparse.emit.tracker_columns import TRACKERS, Content, Tracker
from planparse.errors import ExportError
from planparse.plan.model import Action, Area, Owner, Plan
from planparse.profile import ExportRules


@dataclass(slots=True)
class Ledger:
    """Changes to the plan's values, and questions that only the user can answer, with the refs of their actions."""

    deeds: list[LeftOut] = field(default_factory=list)
    questions: dict[str, list[str]] = field(default_factory=dict)

    def ask(self, question: str, ref: str) -> None:
        """Note that an action needs a rule that nobody picked."""
        self.questions.setdefault(question, []).append(ref)

    def note(self, ref: str, where: str, deed: str, why: str, text: str = "") -> None:
        """Note a change."""
        self.deeds.append(LeftOut(ref, where, deed, why, text))  # type: ignore[arg-type]

    def settle(self, tracker: Tracker) -> None:
        """Raise `ExportError` with every open question."""
        if self.questions:
            asked = [f"{question} (actions {_some(refs)})" for question, refs in self.questions.items()]
            raise ExportError(
                None,
                f"{tracker.title} cannot take all of this plan: {'; '.join(asked)}",
                "pick the rules in the [export] part of a profile and name it with --profile",
            )


def due_date(
    action: Action, area: Area, tracker: Tracker, rules: ExportRules, ledger: Ledger
) -> date | Literal["skip"] | None:
    """The due date, or None to leave the cell empty, or `skip` to leave the action out."""
    due = action.timescale.due if action.timescale else None
    if due is not None:
        return due
    printed = action.timescale.text if action.timescale else ""
    match rules.missing_date:
        case None:
            choices = "skip or area_last_date" if tracker.needs_due else "leave, skip or area_last_date"
            ledger.ask(f"an action has no due date: pick missing_date = {choices}", action.ref)
            return None
        case "leave" if tracker.needs_due:
            ledger.ask("a due date is required: pick missing_date = skip or area_last_date, not leave", action.ref)
            return None
        case "leave":
            ledger.note(action.ref, "due", "left out", "the plan gives no due date (missing_date = leave)", printed)
            return None
        case "area_last_date":
            last = max((a.timescale.due for a in area.actions if a.timescale and a.timescale.due), default=None)
            if last is not None:
                why = "the last due date of its area (missing_date = area_last_date)"
                ledger.note(action.ref, "due", "filled in", why, f"{last.isoformat()}; the plan says: {printed or '-'}")
                return last
            if not tracker.needs_due:
                ledger.note(action.ref, "due", "left out", "no action of its area has a due date", printed)
                return None
            ledger.note(action.ref, "action", "left out", "no action of its area has a due date", action.description)
            return "skip"
    ledger.note(action.ref, "action", "left out", "it has no due date (missing_date = skip)", action.description)
    return "skip"


def start_date(action: Action, due: date | None, tracker: Tracker, ledger: Ledger) -> date | None:
    """The start date; None if the tracker refuses it because of the due date."""
    start = action.timescale.start if action.timescale else None
    if start and due and tracker.takes("start") and (start > due or (tracker.due_after_start and start == due)):
        ledger.note(action.ref, "start", "left out", "it is not before the due date", start.isoformat())
        return None
    return start


def users(action: Action, tracker: Tracker, rules: ExportRules, ledger: Ledger) -> str | None:
    """The tracker's users that own an action, joined as the tracker needs them."""
    found = [(owner, user) for owner in action.owners if (user := _user(action, owner, tracker, rules, ledger))]
    if tracker.max_owners is not None and len({user for _, user in found}) > tracker.max_owners:
        found = _fewer(action, found, tracker, rules, ledger)
    return tracker.owner_separator.join(dict.fromkeys(user for _, user in found)) or None


def _user(action: Action, owner: Owner, tracker: Tracker, rules: ExportRules, ledger: Ledger) -> str | None:
    keys = (owner.text, owner.name, owner.post, owner.display, owner.owner_id)
    mapped = next((rules.users[key] for key in keys if key and key in rules.users), None)
    if mapped is not None:
        return mapped
    if owner.kind == "person" and owner.name:
        return _person(action, owner, tracker, rules, ledger)
    match rules.post_owner:
        case "text" if tracker.posts:
            return owner.display
        case "text":
            ledger.ask("an owner must be a user: pick post_owner = map or skip, not text", action.ref)
        case "skip" | "map":
            why = f"a post or body, not a user (post_owner = {rules.post_owner})"
            ledger.note(action.ref, "owners", "left out", why, owner.text)
        case None:
            choices = "text, skip or map" if tracker.posts else "skip or map"
            ledger.ask(f"an owner is a post or body: pick post_owner = {choices}", action.ref)
    return None


def _person(action: Action, owner: Owner, tracker: Tracker, rules: ExportRules, ledger: Ledger) -> str | None:
    """A person who is not in the map of users: the bare name; or None, noted as left out, if owners must be users.

    Such a tracker knows no bare names, and would import the row without an assignee or not at all.
    """
    if (rules.person_owner or ("text" if tracker.posts else "map")) == "text":
        return owner.name
    ledger.note(action.ref, "owners", "left out", "has no user in [export.users]", owner.text)
    return None


def _fewer(
    action: Action, found: list[tuple[Owner, str]], tracker: Tracker, rules: ExportRules, ledger: Ledger
) -> list[tuple[Owner, str]]:
    """As many owners as the tracker takes, by the user's rule; the others are noted as left out."""
    match rules.many_owners:
        case None:
            choices = "first, strategic_lead, operational_lead or skip"
            ledger.ask(f"an action has more than {tracker.max_owners} owner: pick many_owners = {choices}", action.ref)
            return []
        case "first":
            kept = found[: tracker.max_owners]
        case "skip":
            kept = []
        case role:
            # A plan with one column of leads has neither role: its leads count as both.
            of_role = [pair for pair in found if pair[0].role == role]
            kept = (of_role or [pair for pair in found if pair[0].role == "lead"])[: tracker.max_owners]
    for pair in found:
        if pair not in kept:
            why = f"an action takes {tracker.max_owners} (many_owners = {rules.many_owners})"
            ledger.note(action.ref, "owners", "left out", why, pair[0].text)
    return kept


def title(action: Action, limit: int, tracker: Tracker, rules: ExportRules, ledger: Ledger) -> str:
    """One line: the ref if no other column has it, and the action's own title, else its description.

    The notes always have the whole description.
    """
    words = one_line(action.title or action.description)
    whole = words if tracker.takes("ref") else f"{action.ref} {words}"
    room = tracker.room(limit, whole)
    if units(whole) <= room:
        return whole
    match rules.long_title:
        case "cut":
            kept, rest = cut(whole, room)
            ledger.note(action.ref, "title", "cut", f"a title takes {limit} characters (long_title = cut)", rest)
            return kept
        case "move_to_description":
            ledger.note(action.ref, "title", "moved", "into the notes (long_title = move_to_description)", whole)
            return cut(f"Action {action.ref}", limit)[0]
        case "refuse":
            ledger.ask(f"a title takes {limit} characters: shorten the plan's, or pick another long_title", action.ref)
        case None:
            choices = "cut, move_to_description or refuse"
            ledger.ask(f"a title takes {limit} characters: pick long_title = {choices}", action.ref)
    return ""


def status(action: Action, tracker: Tracker, rules: ExportRules, ledger: Ledger) -> str | None:
    """The tracker's word for a status; None if it has its own words and none was picked for this status."""
    code = action.status.code
    if code in rules.status:
        return rules.status[code]
    if tracker.statuses is None:
        return code.replace("_", " ")
    word = tracker.statuses.get(code)
    if word is None:
        ledger.note(action.ref, "status", "left out", f"no word for it in [export.status]: {code}", code)
    return word


def fitted(text: str, limit: int, where: tuple[str, str], tracker: Tracker, rules: ExportRules, ledger: Ledger) -> str:
    """Text within the limit of its cell; ``where`` is ref and header."""
    room = tracker.room(limit, text)
    if units(text) <= room:
        return text
    match rules.long_cell:
        case "cut":
            kept, rest = cut(text, room)
            ledger.note(*where, "cut", f"a cell takes {limit:,} characters (long_cell = cut)", rest)
            return kept
        case "refuse":
            ledger.ask(f"{where[1]} takes {limit:,} characters: shorten the plan's, or pick long_cell = cut", where[0])
        case None:
            ledger.ask(f"{where[1]} takes {limit:,} characters: pick long_cell = cut or refuse", where[0])
    return ""


def _some(refs: Iterable[str]) -> str:
    """A few refs and how many more.

    >>> _some(["1.1", "1.2"]), _some(str(n) for n in range(9))
    ('1.1, 1.2', '0, 1, 2, 3, 4 and 4 more')
    """
    every = list(dict.fromkeys(refs))
    more = f" and {len(every) - 5} more" if len(every) > 5 else ""
    return ", ".join(every[:5]) + more


def to_tracker(plan: Plan, tracker: Tracker, rules: ExportRules) -> Export:
    """The tracker's import file and the list of what it leaves out.

    Raises `ExportError` that names each rule to pick, or the limit of the tracker that the plan exceeds.
    """
    tracker = _with_status(tracker, rules)
    headers = _headers(tracker, rules)
    ledger = Ledger()
    rows = [
        (*row, *rules.constants.values())
        for wbs, (area, action) in enumerate(each_action(with_register_names(plan)), 1)
        if (row := _row(plan, area, action, wbs, tracker, rules, ledger)) is not None
    ]
    ledger.settle(tracker)
    table = FlatTable(tracker.title, headers, tuple(rows))
    _within(table, plan, tracker)
    data = _csv(table) if tracker.form == "csv" else _xlsx(table)
    return Export(data, (*areas_without_action(plan), *ledger.deeds, *unprintables(table)), len(rows))


def _with_status(tracker: Tracker, rules: ExportRules) -> Tracker:
    """The tracker without a status column if that needs words of its own and nobody picked any (see the notes)."""
    if tracker.statuses or tracker.statuses is None or rules.status:
        return tracker
    return replace(tracker, columns=tuple(column for column in tracker.columns if column.content != "status"))


def _headers(tracker: Tracker, rules: ExportRules) -> tuple[str, ...]:
    """The headers as the user renamed them, then the constants. Raises `ExportError` if two are the same."""
    known = {column.header for every in TRACKERS.values() for column in every.columns}
    for header in rules.columns:
        if header not in known:
            raise ExportError(None, f"export.columns.{header} is not a column of any export", "see docs/exports.md")
    headers = [*(rules.columns.get(column.header, column.header) for column in tracker.columns), *rules.constants]
    doubled = sorted({header for header in headers if headers.count(header) > 1})
    if doubled:
        problem = f"two columns would be named {', '.join(doubled)}"
        raise ExportError(None, problem, "change [export.columns] or [export.constants] in the profile")
    return tuple(headers)


def _row(
    plan: Plan, area: Area, action: Action, wbs: int, tracker: Tracker, rules: ExportRules, ledger: Ledger
) -> tuple[Cell, ...] | None:
    due = due_date(action, area, tracker, rules, ledger)
    if due == "skip":
        return None
    start = start_date(action, due, tracker, ledger)
    limits = {column.content: column.limit or tracker.cell_limit for column in tracker.columns}
    values: dict[Content, Cell] = {
        "title": title(action, limits["title"], tracker, rules, ledger),
        "notes": notes(area, action, tracker),
        "ref": action.ref,
        "id": action.id,
        "wbs": str(wbs),
        "type": "Activity",
        "area": one_line(area.heading) or None,
        "area_label": f"area-{area.number}".replace(" ", "-") if area.number else None,
        "owners": users(action, tracker, rules, ledger) if tracker.takes("owners") else None,
        "start": start,
        "due": due,
        "status": status(action, tracker, rules, ledger) if tracker.takes("status") else None,
        "rag": action.status.rag,
        "timescale": action.timescale.text if action.timescale else None,
        "outcome": action.outcome,
        "progress": action.progress,
        "completed": due if action.timescale and action.timescale.kind == "completed" else None,
        "document": plan.document.title or plan.document.source.name,
    }
    cells: list[Cell] = []
    for column in tracker.columns:
        value = values[column.content]
        if isinstance(value, str) and column.content != "title":
            value = fitted(value, limits[column.content], (action.ref, column.header), tracker, rules, ledger)
        cells.append(value)
    return tuple(cells)


def notes(area: Area, action: Action, tracker: Tracker) -> str:
    """The whole description, and below it, each with its label, all that the tracker has no column for."""
    when = action.timescale
    parts: list[tuple[str, Content | None, str | None]] = [
        ("Ref", "ref", action.ref),
        ("Area", "area", area.heading or None),
        ("Theme", None, area.theme),
        ("Title", None, action.title),
        ("Answers", None, action.answers),
        *((role.replace("_", " ").capitalize(), None, owners_text(action.owners, role)) for role in ROLES),
        ("Timescale", "timescale", when.text if when else None),
        ("Start", None, when.start.isoformat() if when and when.start else None),
        ("Recurrence", None, when.rrule if when else None),
        ("Milestones", None, _steps(action)),
        ("Outcome", "outcome", action.outcome),
        ("Status", None, action.status.code.replace("_", " ")),
        ("Status as printed", None, action.status.text),
        ("RAG", "rag", action.status.rag),
        ("Progress", "progress", action.progress),
        *((header, None, text) for header, text in action.extra.items()),
        ("Plan ID", "id", action.id),
    ]
    below = [f"{label}: {text}" for label, content, text in parts if text and not (content and tracker.takes(content))]
    return "\n\n".join((action.description, *below))


def _steps(action: Action) -> str | None:
    steps = action.timescale.milestones if action.timescale else ()
    return "; ".join(f"{step.label}: {step.date.isoformat()}" for step in steps) or None


def _within(table: FlatTable, plan: Plan, tracker: Tracker) -> None:
    """Raise `ExportError` if the whole is larger than the tracker takes."""
    found: Sequence[tuple[int | None, int, str]] = (
        (tracker.max_rows, len(table.rows), "actions"),
        (tracker.max_cells, (len(table.rows) + 1) * len(table.columns), "cells"),
        (tracker.max_areas, sum(1 for area in plan.areas if area.actions), "areas"),
    )
    for limit, count, what in found:
        if limit is not None and count > limit:
            raise ExportError(None, f"{tracker.title} takes {limit:,} {what}, the plan has {count:,}", "split the plan")


def _csv(table: FlatTable) -> bytes:
    """CSV as Excel and Jira read it: UTF-8 with its mark, dates as 2015-03-31."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow([cell_text(column) for column in table.columns])
    writer.writerows([cell_text(cell) for cell in row] for row in table.rows)
    return stream.getvalue().encode("utf-8-sig")


def _xlsx(table: FlatTable) -> bytes:
    """One sheet with one Excel table (Microsoft Lists imports only tables), with text as text and dates as dates."""
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.table import Table as SheetTable
    from openpyxl.worksheet.table import TableStyleInfo

    from planparse.emit.workbook_sheets import cell_at, put, saved

    book = Workbook()
    sheet = book.active or book.create_sheet()
    sheet.title = "Actions"
    for row, cells in enumerate((table.columns, *table.rows), 1):
        for place, cell in enumerate(cells, 1):
            for _ in put(cell_at(sheet, row, place), cell, ("", "")):
                pass  # noted already: cells were fitted, and unprintable characters are in the export's list
    last = f"{get_column_letter(len(table.columns))}{max(len(table.rows), 1) + 1}"
    whole = SheetTable(displayName="Actions", ref=f"A1:{last}")
    whole.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    sheet.add_table(whole)
    sheet.freeze_panes = "A2"
    for place in range(1, len(table.columns) + 1):
        sheet.column_dimensions[get_column_letter(place)].width = 24
    return saved(book)
