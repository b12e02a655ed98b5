"""The plan as flat tables: one record for each action, and one table for each list in an action or the plan.

CSV, the workbook, the trackers and the data set all use these. `docs/exports.md` explains every column, and a test
compares it with the code. A cell is text, a number, a truth value, a date or None.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from planparse.emit.cells import Export, LeftOut, harmless, printable
from planparse.plan.model import Action, Area, Issue, Measure, Owner, Plan, Source, Typed

Cell = str | int | float | bool | date | None
Row = tuple[Cell, ...]
ROLES = ("strategic_lead", "operational_lead", "lead", "support")


@dataclass(frozen=True, slots=True)
class FlatTable:
    """A named table; every row has as many cells as there are columns."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def records(self) -> Iterator[dict[str, Cell]]:
        """The rows as dicts by column."""
        for row in self.rows:
            yield dict(zip(self.columns, row, strict=True))


ACTION_COLUMNS = (
    *("ref", "area_number", "area_title", "title", "answers", "description"),
    *ROLES,
    *("timescale", "start", "due", "status", "rag", "outcome", "measures", "progress", "milestones", "recurrence"),
    *("timescale_kind", "precision", "certainty", "status_text", "status_basis", "references", "issues"),
    *("page", "sheet", "line", "area_kind", "area_heading", "area_theme", "ref_printed", "id"),
)


def tables(plan: Plan) -> tuple[FlatTable, ...]:
    """The whole plan in flat tables, the actions first."""
    return (
        actions_table(plan),
        _areas(plan),
        _owners(plan),
        _timeline(plan),
        _issues(plan),
        _action_owners(plan),
        _outcomes(plan),
        _measures(plan),
        _references(plan),
        _sources(plan),
        _repairs(plan),
        _unplaced(plan),
        _source_tables(plan),
        _legend(plan),
        _abbreviations(plan),
    )


def each_action(plan: Plan) -> Iterator[tuple[Area, Action]]:
    """Every action with its area, in reading order."""
    for area in plan.areas:
        for action in area.actions:
            yield area, action


_FINISHED = frozenset({"completed", "embedded", "cancelled"})


def is_finished(action: Action) -> bool:
    """Whether nothing is left to do, by the action's status or timescale."""
    when = action.timescale
    return action.status.code in _FINISHED or (when is not None and when.kind in ("completed", "in_place"))


def with_register_names(plan: Plan) -> Plan:
    """The plan with every person named as in the register: a tracker knows each of its users by one name."""
    names = {owner.id: owner.name for owner in plan.owners if owner.kind == "person"}

    def renamed(action: Action) -> Action:
        owners = tuple(
            owner.model_copy(update={"name": names.get(owner.owner_id)}) if owner.kind == "person" else owner
            for owner in action.owners
        )
        return action.model_copy(update={"owners": owners})

    areas = tuple(area.model_copy(update={"actions": tuple(map(renamed, area.actions))}) for area in plan.areas)
    return plan.model_copy(update={"areas": areas})


def issues_by_action(plan: Plan) -> dict[str, list[Issue]]:
    """Issues by the ref of the action that they are about."""
    refs = {
        f"/areas/{i}/actions/{j}": action.ref
        for i, area in enumerate(plan.areas)
        for j, action in enumerate(area.actions)
    }
    found: dict[str, list[Issue]] = {}
    for issue in plan.issues:
        ref = refs.get("/".join(issue.path.split("/")[:5]))
        if ref is not None:
            found.setdefault(ref, []).append(issue)
    return found


def actions_table(plan: Plan) -> FlatTable:
    """One row for each action: `ACTION_COLUMNS`, then a column for each header of ``extra`` and ``printed``."""
    extra = _keys(action.extra for _, action in each_action(plan))
    printed = _keys(action.printed for _, action in each_action(plan))
    issues = issues_by_action(plan)
    columns = (*ACTION_COLUMNS, *(f"extra: {key}" for key in extra), *(f"printed: {key}" for key in printed))
    rows = tuple(
        (
            *_action_row(area, action, issues.get(action.ref, [])),
            *(action.extra.get(key) for key in extra),
            *(action.printed.get(key) for key in printed),
        )
        for area, action in each_action(plan)
    )
    return FlatTable("actions", columns, rows)


def _action_row(area: Area, action: Action, issues: Sequence[Issue]) -> Row:
    when, status, source = action.timescale, action.status, action.source
    return (
        *(action.ref, area.number, area.title, action.title, action.answers, action.description),
        *(owners_text(action.owners, role) for role in ROLES),
        *((when.text, when.start, when.due) if when else (None, None, None)),
        *(status.code, status.rag, action.outcome),
        _lines(_measure_text(measure) for measure in action.measures),
        action.progress,
        _lines(f"{step.label}: {step.date.isoformat()}" for step in when.milestones) if when else None,
        *((when.rrule, when.kind, when.precision, when.certainty) if when else (None, None, None, None)),
        *(status.text, status.basis),
        _lines(f"{found.text} ({found.ref or 'not in this plan'})" for found in action.references),
        _lines(f"{issue.code}: {issue.message}" for issue in issues),
        *(source.page, source.sheet, source.line),
        *(area.kind, area.heading, area.theme, action.ref_printed, action.id),
    )


def owners_text(owners: Iterable[Owner], role: str) -> str | None:
    """The owners of one role, in the printed order: `Cllr Ann Brown (Head of MASH); Team Managers`."""
    return "; ".join(owner.display for owner in owners if owner.role == role) or None


def number_text(value: float) -> str:
    """A number without a needless decimal point: 100, 0.5."""
    return str(int(value)) if float(value).is_integer() else repr(value)


def _measure_text(measure: Measure) -> str:
    by = f" by {measure.by.isoformat()}" if measure.by else ""
    unit = f" {measure.unit}" if measure.unit else ""
    return f"{measure.kind} {number_text(measure.value)}{unit}{by}: {measure.text}"


def _lines(parts: Iterable[str]) -> str | None:
    return "\n".join(parts) or None


def _keys(found: Iterable[dict[str, str]]) -> tuple[str, ...]:
    """Every key once, in the order in which they first appear."""
    return tuple(dict.fromkeys(key for record in found for key in record))


def _areas(plan: Plan) -> FlatTable:
    columns = ("position", "number", "kind", "title", "heading", "theme", "actions", *_SOURCE)
    return FlatTable(
        "areas",
        columns,
        tuple(
            (place, a.number, a.kind, a.title, a.heading, a.theme, len(a.actions), *_source(a.source))
            for place, a in enumerate(plan.areas, 1)
        ),
    )


def _owners(plan: Plan) -> FlatTable:
    """The register: every owner once."""
    rows = tuple(
        (*(o.display, o.kind, o.name, o.title, o.post, o.organisation), len(o.mentions), ", ".join(o.mentions), o.id)
        for o in plan.owners
    )
    columns = ("display", "kind", "name", "title", "post", "organisation", "actions", "refs", "id")
    return FlatTable("owners", columns, rows)


def _timeline(plan: Plan) -> FlatTable:
    """Every date that the plan states or that planparse worked out, earliest first."""
    found: list[tuple[date, str, str, str, str | None, str]] = []
    for area, action in each_action(plan):
        when = action.timescale
        if when is None:
            continue
        rest = (action.ref, action.description, area.number, action.status.code)
        found += [(day, what, *rest) for day, what in ((when.start, "start"), (when.due, "due")) if day]
        found += [(step.date, f"milestone: {step.label}", *rest) for step in when.milestones]
    rows = tuple(sorted(found, key=lambda row: row[0]))
    return FlatTable("timeline", ("date", "what", "ref", "description", "area_number", "status"), rows)


def _action_owners(plan: Plan) -> FlatTable:
    """Who owns which action in which role, as the action's own cell names them."""
    rows = tuple(
        (action.ref, place, o.role, o.display, o.kind, o.name, o.title, o.post, o.organisation, o.text, o.owner_id)
        for _, action in each_action(plan)
        for place, o in enumerate(action.owners, 1)
    )
    columns = ("ref", "position", "role", "display", "kind", "name", "title", "post", "organisation", "text")
    return FlatTable("action_owners", (*columns, "owner_id"), rows)


def _outcomes(plan: Plan) -> FlatTable:
    rows = tuple(
        (place, area.number, ", ".join(o.refs) or None, o.text, o.inferred, *_source(o.source))
        for place, area in enumerate(plan.areas, 1)
        for o in area.outcomes
    )
    return FlatTable("outcomes", ("area_position", "area_number", "refs", "text", "inferred", *_SOURCE), rows)


def _measures(plan: Plan) -> FlatTable:
    rows = tuple(
        (action.ref, place, m.kind, m.value, m.unit, m.by, m.text)
        for _, action in each_action(plan)
        for place, m in enumerate(action.measures, 1)
    )
    return FlatTable("measures", ("ref", "position", "kind", "value", "unit", "by", "text"), rows)


def _references(plan: Plan) -> FlatTable:
    rows = [("reference", action.ref, r.text, r.ref) for _, action in each_action(plan) for r in action.references]
    rows += [
        ("unread", action.ref, words, None)
        for _, action in each_action(plan)
        if action.timescale
        for words in action.timescale.unread
    ]
    return FlatTable("references", ("kind", "ref", "text", "points_to"), tuple(rows))


def _sources(plan: Plan) -> FlatTable:
    """The place of each field of each action; the field ``action`` is its row as a whole."""
    rows: list[Row] = []
    for _, action in each_action(plan):
        rows.append((action.ref, "action", *_source(action.source)))
        rows += [(action.ref, name, *_source(s)) for name, places in action.provenance.items() for s in places]
    return FlatTable("sources", ("ref", "field", *_SOURCE), tuple(rows))


def _issues(plan: Plan) -> FlatTable:
    of = {id(issue): ref for ref, found in issues_by_action(plan).items() for issue in found}
    rows = tuple(
        (i.severity, i.code, of.get(id(i)), i.message, "\n".join(i.alternatives) or None, i.path) for i in plan.issues
    )
    return FlatTable("issues", ("severity", "code", "ref", "message", "alternatives", "path"), rows)


def _repairs(plan: Plan) -> FlatTable:
    rows = tuple((r.code, r.path, r.before, r.after, r.why) for r in plan.repairs)
    return FlatTable("repairs", ("code", "path", "before", "after", "why"), rows)


def _unplaced(plan: Plan) -> FlatTable:
    rows = tuple((u.text, u.why, *_source(u.source)) for u in plan.unplaced)
    return FlatTable("unplaced", ("text", "why", *_SOURCE), rows)


def _source_tables(plan: Plan) -> FlatTable:
    rows = tuple(
        (place, ", ".join(map(str, table.pages)) or None, header, field)
        for place, table in enumerate(plan.tables, 1)
        for header, field in table.columns.items()
    )
    return FlatTable("columns", ("table", "pages", "header", "field"), rows)


def _legend(plan: Plan) -> FlatTable:
    rows = tuple((entry.label, entry.meaning, entry.status) for entry in plan.document.legend)
    return FlatTable("legend", ("label", "meaning", "status"), rows)


def _abbreviations(plan: Plan) -> FlatTable:
    return FlatTable("abbreviations", ("short", "long"), tuple((a.short, a.long) for a in plan.document.abbreviations))


_SOURCE = ("page", "sheet", "line", "bbox")


def _source(source: Source | Typed) -> tuple[Any, ...]:
    """Page, sheet, line and box; words that a person typed have no place in the file."""
    if isinstance(source, Typed):
        return (None, None, None, "typed")
    box = " ".join(number_text(edge) for edge in source.bbox) if source.bbox else None
    return (source.page, source.sheet, source.line, box)


# Tidy CSV: one row for each action, for Excel and for programs.


# Values with several parts are in the readable columns as text, and in these columns as JSON.
NESTED_COLUMNS = (
    *("owners_json", "timescale_json", "measures_json", "references_json"),
    *("source_json", "provenance_json"),
)


def to_csv(plan: Plan) -> Export:
    """One row for each action, in UTF-8 with the mark that Excel needs, and ISO dates; columns: `docs/exports.md`."""
    flat = actions_table(plan)
    whole = FlatTable(
        flat.name,
        (*flat.columns, *NESTED_COLUMNS),
        tuple((*row, *_nested(action)) for row, (_, action) in zip(flat.rows, each_action(plan), strict=True)),
    )
    return Export(table_csv(whole), (*areas_without_action(plan), *unprintables(whole)))


def table_csv(table: FlatTable) -> bytes:
    """A table as CSV that Excel opens correctly and cannot run."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow([harmless(printable(column)) for column in table.columns])
    writer.writerows([cell_text(cell) for cell in row] for row in table.rows)
    return stream.getvalue().encode("utf-8-sig")


def cell_text(cell: Cell) -> str:
    """A cell as text: ISO dates, plain numbers, an empty text for None, nothing that could run.

    >>> cell_text(date(2015, 3, 31)), cell_text(100.0), cell_text(True), cell_text(None), cell_text("=A1")
    ('2015-03-31', '100', 'true', '', "'=A1")
    """
    match cell:
        case None:
            return ""
        case bool():
            return str(cell).lower()
        case date():
            return cell.isoformat()
        case int() | float():
            return number_text(cell)
    return harmless(printable(cell))


def areas_without_action(plan: Plan) -> tuple[LeftOut, ...]:
    """Areas that a table of actions has no row for."""
    why = "a table of actions has no row for an area without one"
    return tuple(LeftOut("", "area", "left out", why, area.heading) for area in plan.areas if not area.actions)


def unprintables(table: FlatTable) -> Iterator[LeftOut]:
    """Each cell that loses characters, because no format can contain them."""
    why = "control characters that no spreadsheet can hold were taken out"
    for record in table.records():
        for column, cell in record.items():
            if isinstance(cell, str) and printable(cell) != cell:
                yield LeftOut(str(record.get("ref") or ""), column, "cut", why, repr(cell))


def _nested(action: Action) -> tuple[str | None, ...]:
    whole = action.model_dump(mode="json")
    names = (column.removesuffix("_json") for column in NESTED_COLUMNS)
    return tuple(json.dumps(whole[name], ensure_ascii=False) if whole[name] else None for name in names)
