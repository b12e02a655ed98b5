"""The one writer of all trackers' files: actions to rows by the tracker's columns, rows to CSV or a workbook."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace

from planparse.emit import tracker_rules as by_rule
from planparse.emit.cells import Export, one_line
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
from planparse.emit.tracker_rules import Ledger
from planparse.errors import ExportError
from planparse.plan.model import Action, Area, Plan
from planparse.profile import ExportRules


def to_tracker(plan: Plan, tracker: Tracker, rules: ExportRules) -> Export:
    """The tracker's import file and the list of what it leaves out.

    Raises `ExportError` that names each rule to pick, or the limit of the tracker that the plan breaks.
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
    """A column of the tracker's own status words needs words: where nobody picked any, the notes have the status."""
    if tracker.statuses or tracker.statuses is None or rules.status:
        return tracker
    return replace(tracker, columns=tuple(column for column in tracker.columns if column.content != "status"))


def _headers(tracker: Tracker, rules: ExportRules) -> tuple[str, ...]:
    """The headers as the user renamed them, then the constants; raises `ExportError` where they clash."""
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
    due = by_rule.due_date(action, area, tracker, rules, ledger)
    if due == "skip":
        return None
    start = by_rule.start_date(action, due, tracker, ledger)
    limits = {column.content: column.limit or tracker.cell_limit for column in tracker.columns}
    values: dict[Content, Cell] = {
        "title": by_rule.title(action, limits["title"], tracker, rules, ledger),
        "notes": notes(area, action, tracker),
        "ref": action.ref,
        "id": action.id,
        "wbs": str(wbs),
        "type": "Activity",
        "area": one_line(area.heading) or None,
        "area_label": f"area-{area.number}".replace(" ", "-") if area.number else None,
        "owners": by_rule.users(action, tracker, rules, ledger) if tracker.takes("owners") else None,
        "start": start,
        "due": due,
        "status": by_rule.status(action, tracker, rules, ledger) if tracker.takes("status") else None,
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
            value = by_rule.fitted(value, limits[column.content], (action.ref, column.header), tracker, rules, ledger)
        cells.append(value)
    return tuple(cells)


def notes(area: Area, action: Action, tracker: Tracker) -> str:
    """The description whole, and below it, each under its name, all that the tracker has no column for."""
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
    """Raise `ExportError` where the whole is larger than the tracker takes."""
    found: Sequence[tuple[int | None, int, str]] = (
        (tracker.max_rows, len(table.rows), "actions"),
        (tracker.max_cells, (len(table.rows) + 1) * len(table.columns), "cells"),
        (tracker.max_areas, sum(1 for area in plan.areas if area.actions), "areas"),
    )
    for limit, count, what in found:
        if limit is not None and count > limit:
            raise ExportError(None, f"{tracker.title} takes {limit:,} {what}, the plan has {count:,}", "split the plan")


def _csv(table: FlatTable) -> bytes:
    """UTF-8 with its mark, as Excel and Jira read it; dates as 2015-03-31."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow([cell_text(column) for column in table.columns])
    writer.writerows([cell_text(cell) for cell in row] for row in table.rows)
    return stream.getvalue().encode("utf-8-sig")


def _xlsx(table: FlatTable) -> bytes:
    """One sheet with one Excel table (Microsoft Lists imports nothing else), text as text and dates as dates."""
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
                pass  # listed already: cells were fitted, and what is not printable is in the export's list
    last = f"{get_column_letter(len(table.columns))}{max(len(table.rows), 1) + 1}"
    whole = SheetTable(displayName="Actions", ref=f"A1:{last}")
    whole.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    sheet.add_table(whole)
    sheet.freeze_panes = "A2"
    for place in range(1, len(table.columns) + 1):
        sheet.column_dimensions[get_column_letter(place)].width = 24
    return saved(book)
