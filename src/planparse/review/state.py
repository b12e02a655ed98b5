"""The page's data about a plan as a whole: what there is to check, how much is done, and what else there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

from planparse.cells.draft import OwnerRole
from planparse.corrections import Correction, in_force
from planparse.emit.issue_words import PLAIN
from planparse.lexicon.labels import fields
from planparse.outline.outline import PAGE_FURNITURE
from planparse.outline.scored import Field
from planparse.plan.model import Plan
from planparse.profile import STATUS_CODES
from planparse.review.case import Case, splice
from planparse.review.item import COLUMNS, KEPT
from planparse.review.sheets import DocumentReading, lines_digest
from planparse.view.checks import FieldCheck

_CHOICES = {
    "roles": list(get_args(OwnerRole)),
    "statuses": list(STATUS_CODES),
    "columns": [(name, COLUMNS[name]) for name in get_args(Field) if name in COLUMNS],
    "kept_columns": [(name, COLUMNS[name]) for name in fields() if name in COLUMNS],
}
"""The choices in the page's forms."""


def state(case: Case, reading: DocumentReading) -> dict[str, Any]:
    """The plan as a whole, for the page. Texts are cut, since the list shows one line of each."""
    if case.page is None or case.page[0] is not reading:
        case.page = (reading, _state(case, reading))
    return case.page[1]


def difference(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """The difference between two states: whole values, and for lists the part that changed.

    >>> difference({"left": 2, "by": "Jo", "actions": [1, 2, 3]}, {"left": 1, "by": "Jo", "actions": [1, 5, 3]})
    {'values': {'left': 1}, 'lists': {'actions': (1, 1, [5])}}
    """
    changed = {name: value for name, value in after.items() if value != before.get(name)}
    lists = {name for name, value in changed.items() if isinstance(value, list)}
    return {
        "values": {name: value for name, value in changed.items() if name not in lists},
        "lists": {name: splice(before[name], after[name]) for name in changed if name in lists},
    }


def _state(case: Case, reading: DocumentReading) -> dict[str, Any]:
    plan = reading.plan
    return {
        "title": plan.document.title or plan.document.source.name,
        "name": plan.document.source.name,
        "council": plan.document.organisation.name or plan.document.organisation.text,
        "left": reading.left,
        "total": reading.total,
        "by": case.settings.by,
        "seen": reading.size,
        "version": f"{plan.document.source.sha256} {lines_digest(case.settings.profile_text or '')} {reading.lines}",
        "file": case.corrections.name,
        "undo": _undo(reading, case.settings.by),
        **_CHOICES,
        "sheets": [_sheet(sheet) for sheet in reading.sheets],
        "checks": [_check(check) for check in reading.checks if check.group != "fine"],
        "actions": [
            {"path": f"/areas/{i}/actions/{j}", "what": f"Action {action.ref}", "text": _cut(action.description)}
            for i, area in enumerate(plan.areas)
            for j, action in enumerate(area.actions)
        ],
        "areas": [
            {
                "path": f"/areas/{i}",
                "what": f"Area {area.number or i + 1}",
                "text": _cut(area.heading),
                "heading": area.heading,
            }
            for i, area in enumerate(plan.areas)
        ],
        "tables": _tables(plan),
        "unplaced": _unplaced(plan),
    }


def _check(check: FieldCheck) -> dict[str, Any]:
    return {
        "key": check.key,
        "path": check.path,
        "field": check.field,
        "what": check.what,
        "text": _cut(check.text),
        "level": check.severity,
        "group": check.group,
        "choices": bool(check.choices),
    }


def _undo(reading: DocumentReading, by: str) -> dict[str, str] | None:
    """The last decision of this person that applies: its id, and what it is about."""
    own = [one for one in in_force(reading.decided) if one.by == by]
    if not own:
        return None
    return {"id": str(own[-1].id), "what": about(own[-1])}


def about(one: Correction) -> str:
    """What a correction is about, in words."""
    if one.verb:
        return one.verb.replace("_", " ")
    part = one.field or one.column or PLAIN.get(one.issue or "") or "text"
    part = "the action" if part == "action" else part.removeprefix("extra/").replace("_", " ")
    return f"{'confirmed' if one.confirms else 'changed'}: {part}"


def last_word(reading: DocumentReading) -> str:
    """Who wrote the last line of the corrections file, and when, for a person who did not know of it."""
    if not reading.decided:
        return "The corrections file has changed."
    last = reading.decided[-1]
    return f"{last.by} changed this plan at {last.at.astimezone():%H:%M}. The page shows it now; decide again."


def _tables(plan: Plan) -> list[dict[str, Any]]:
    """Each header row once, with the tables that have it, and the field of each of its columns."""
    places: dict[tuple[tuple[str, str | None], ...], list[int]] = {}
    for i, table in enumerate(plan.tables):
        places.setdefault(tuple(table.columns.items()), []).append(i)
    return [
        {
            "path": f"/tables/{at[0]}",
            "what": f"{'Table' if len(at) == 1 else f'{len(at)} tables:'} {numbers(at)}",
            "text": "",
            "columns": [(header, COLUMNS.get(role or "", KEPT)) for header, role in columns],
        }
        for columns, at in places.items()
    ]


def numbers(places: Sequence[int]) -> str:
    """Places (from 0) as people count them, with runs shortened.

    >>> numbers([0]), numbers([0, 1, 2, 4, 5])
    ('1', '1–3, 5, 6')
    """
    runs: list[list[int]] = []
    for place in places:
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    told = (f"{run[0] + 1}–{run[-1] + 1}" if len(run) > 2 else ", ".join(str(one + 1) for one in run) for run in runs)
    return ", ".join(told)


_LIKELY = ("between tables", "between a heading and its table", "after the last table", "stray row", "set aside by")
_FURNITURE = (
    *(PAGE_FURNITURE, "is at the same place on", "repeats the", "list of contents", "header row, printed again"),
    *("the area's heading, printed again", "the number of the sheet's row", "a rule of the table"),
)
"""Beginnings of reasons why a text has no place: of texts that may well have one, and of what pages repeat."""


def _unplaced(plan: Plan) -> list[dict[str, Any]]:
    """The texts with no place: likely ones (between tables) first; what pages repeat, and the key, last and folded."""
    keys = [f"{one.label} {one.meaning}" for one in plan.document.legend if one.meaning]
    told = [
        {
            "path": f"/unplaced/{i}",
            "what": piece.why[:1].upper() + piece.why[1:],
            "text": _cut(piece.text),
            "folded": piece.why.startswith(_FURNITURE) or any(map(piece.text.startswith, keys)),
        }
        for i, piece in enumerate(plan.unplaced)
    ]
    likely = [piece.why.startswith(_LIKELY) for piece in plan.unplaced]
    return [one for _, one in sorted(zip(likely, told, strict=True), key=lambda pair: (pair[1]["folded"], not pair[0]))]


def _sheet(sheet: dict[str, Any]) -> dict[str, Any]:
    """A sheet without its words: only its size."""
    if sheet["kind"] == "page":
        return {key: sheet[key] for key in ("kind", "number", "width", "height")}
    return {"kind": "blocks", "rows": sum(block.get("rows", 1) for block in sheet["blocks"])}


def _cut(text: str) -> str:
    return text if len(text) <= 140 else f"{text[:139]}…"
