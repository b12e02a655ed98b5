"""What a plan must say, in a small declarative form, and how a parsed plan is held against it.

An `Expected` names what is right about one file; whatever it leaves out (``...``) is not compared. Where more than one
reading is right, `OneOf` names them. Text is compared with white space collapsed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import planparse
from planparse.emit.formats import tables_json
from planparse.errors import PlanParseError
from planparse.plan.model import Action, Area, Owner, Plan
from planparse.read import read
from planparse.tables.pages import bare_grids

LEVELS = ("info", "warning", "error")


@dataclass(frozen=True)
class OneOf:
    """Any of these values is right."""

    values: tuple[Any, ...]

    def __init__(self, *values: Any) -> None:
        object.__setattr__(self, "values", values)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One action. ``owners`` are written as ``pe:Dr Ann Bell(Head of MASH)``: two letters of the kind, then title,
    name and post; without a kind any kind is right, ``!pe:`` is any but a person. ``aside`` are texts that must stand in
    `answers`, in the area's heading or in an extra column; ``status_cell`` is the status as printed.
    """

    ref: Any = ...
    title: Any = ...
    description: Any = ...
    owners: Any = ...
    when: Any = ...
    kind: Any = ...
    start: Any = ...
    due: Any = ...
    outcome: Any = ...
    progress: Any = ...
    status: Any = ...
    status_cell: Any = ...
    rag: Any = ...
    extra: Mapping[str, str] = field(default_factory=dict)
    aside: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """An issue that must be there: at this action (and field), of at least this severity, with these words."""

    code: str = ""
    action: int | None = None
    field: str = ""
    says: str = ""
    level: str = "warning"


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What is right about one file; ``areas`` are (heading, refs), ``outcomes`` (text, refs), a refusal is a pattern."""

    actions: tuple[Row, ...] | None = None
    any_order: bool = False
    title: Any = ...
    areas: Any = ...
    outcomes: Any = ...
    columns: Mapping[str, str | None] = field(default_factory=dict)
    unplaced: tuple[str, ...] = ()
    nowhere: tuple[str, ...] = ()
    issues: tuple[Wanted, ...] = ()
    repairs: tuple[tuple[int, str], ...] = ()
    never_repaired: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    refused: str | None = None


def differences(path: Path, expected: tuple[Expected, ...]) -> list[str]:
    """What is wrong with a file's plan; where several answers are right, the shortest list."""
    try:
        found: Plan | PlanParseError = planparse.parse(path)
    except PlanParseError as error:
        found = error
    return min(([*_against(found, way), *_cells(path, way)] for way in expected), key=len)


def plan_differences(plan: Plan, expected: Expected) -> list[str]:
    """What is wrong with a plan that was parsed."""
    return list(_against(plan, expected))


def _against(found: Plan | PlanParseError, expected: Expected) -> Iterator[str]:
    if isinstance(found, PlanParseError):
        if expected.refused is None:
            yield f"refused: {found}"
        elif not re.search(expected.refused, str(found), re.IGNORECASE):
            yield f"refused without saying {expected.refused!r}: {found}"
        return
    if expected.refused is not None:
        yield f"not refused: {len(_actions(found))} actions"
        return
    yield from _of_plan(found, expected)
    yield from _of_actions(found, expected)
    yield from _of_notes(found, expected)


def _of_plan(plan: Plan, expected: Expected) -> Iterator[str]:
    yield from _unlike("title", plan.document.title, expected.title)
    areas = tuple((area.heading, tuple(action.ref for action in area.actions)) for area in plan.areas)
    yield from _unlike("areas", areas, expected.areas)
    outcomes = tuple((o.text, tuple(o.refs)) for area in plan.areas for o in area.outcomes)
    yield from _unlike("outcomes", outcomes, expected.outcomes)
    mapped = {plain(label): role for table in plan.tables for label, role in table.columns.items()}
    for label, role in expected.columns.items():
        if mapped.get(label, ...) != role:
            yield f"column {label!r}: {role!r} read as {mapped.get(label, 'missing')!r}"


def _of_actions(plan: Plan, expected: Expected) -> Iterator[str]:
    if expected.actions is None:
        return
    found = [(area, action) for area in plan.areas for action in area.actions]
    if expected.any_order:
        order = [row.description for row in expected.actions]
        found.sort(key=lambda pair: order.index(text) if (text := plain(pair[1].description)) in order else len(order))
    if len(found) != len(expected.actions):
        yield f"{len(expected.actions)} actions, found {len(found)}: {[plain(a.description)[:40] for _, a in found][:8]}"
    for number, (row, (area, action)) in enumerate(zip(expected.actions, found, strict=False)):
        for what in row_differences(row, area, action):
            yield f"action {number + 1}: {what}"


def _of_notes(plan: Plan, expected: Expected) -> Iterator[str]:
    aside = [plain(piece.text) for piece in plan.unplaced]
    for text in expected.unplaced:
        if not any(text in piece for piece in aside):
            yield f"not in unplaced: {text!r}"
    texts = [text for action in _actions(plan) for text in _texts(action)]
    for text in expected.nowhere:
        yield from (f"{text!r} in {found!r}" for found in texts if text in found)
    for wanted in expected.issues:
        if not any(_is(plan, issue, wanted) for issue in plan.issues):
            yield f"no such issue: {wanted}"
    for number, what in expected.repairs:
        pointers = _pointers(plan)
        if number < len(pointers) and not any(r.path == f"{pointers[number]}/{what}" for r in plan.repairs):
            yield f"no repair of {what} at action {number + 1}"
    for code in expected.never_repaired:
        yield from (f"repaired: {repair}" for repair in plan.repairs if repair.code == code)


def row_differences(row: Row, area: Area, action: Action) -> Iterator[str]:
    """What of one action is not as expected."""
    said = row_said(action)
    for name in (f.name for f in fields(Row) if f.name in said):
        yield from _unlike(name, said[name], getattr(row, name))
    if row.owners is not ...:
        ways = row.owners.values if isinstance(row.owners, OneOf) else (row.owners,)
        if not any(_owned(action.owners, way) for way in ways):
            yield f"owners: {row.owners} read as {[owner_said(owner) for owner in action.owners]}"
    for label, text in row.extra.items():
        held = {plain(key): plain(value) for key, value in action.extra.items()}.get(label)
        if held != text:
            yield f"extra {label!r}: {text!r} read as {held!r}"
    aside = {plain(getattr(action, "answers", None) or ""), plain(area.heading), plain(area.title)}
    aside |= set(map(plain, action.extra.values()))
    for text in row.aside:
        if text not in aside:
            yield f"not kept aside: {text!r}"
    cells = {plain(action.status.text or "")} | set(map(plain, action.printed.values()))
    if row.status_cell is not ... and row.status_cell not in cells:
        yield f"status cell: {row.status_cell!r} read as {action.status.text!r}"


def row_said(action: Action) -> dict[str, Any]:
    """What an action says, by the names of a `Row`."""
    when = action.timescale
    return {
        "ref": action.ref,
        "title": getattr(action, "title", None),
        "description": action.description,
        "when": when.text if when else None,
        "kind": when.kind if when else None,
        "start": when.start.isoformat() if when and when.start else None,
        "due": when.due.isoformat() if when and when.due else None,
        "outcome": action.outcome,
        "progress": action.progress,
        "status": action.status.code,
        "rag": action.status.rag,
    }


def owner_said(owner: Owner) -> str:
    """An owner in the notation of a `Row`; the dot of a title is left out."""
    name = " ".join(filter(None, [(owner.title or "").rstrip("."), owner.name]))
    return f"{owner.kind[:2]}:{name}" + (f"({owner.post})" if owner.post else "")


def _owned(owners: tuple[Owner, ...], wanted: tuple[str, ...]) -> bool:
    return len(owners) == len(wanted) and all(map(_is_owner, owners, wanted))


def _is_owner(owner: Owner, wanted: str) -> bool:
    if wanted.startswith("!pe:"):
        return owner.kind != "person" and plain(owner.post or owner.name or "") == wanted[4:]
    if re.match(r"(pe|po|bo):", wanted):
        return owner_said(owner) == wanted
    return plain(owner.name or owner.post or "") == wanted


def _unlike(what: str, said: Any, wanted: Any) -> Iterator[str]:
    if wanted is ...:
        return
    ways = wanted.values if isinstance(wanted, OneOf) else (wanted,)
    said = _plain(said)
    if not any(_like(said, way) for way in ways):
        yield f"{what}: {wanted!r} read as {said!r}"


def _like(said: Any, wanted: Any) -> bool:
    """Whether a value is as wanted; a ``OneOf`` may stand inside a tuple, ``...`` is anything."""
    if wanted is ...:
        return True
    if isinstance(wanted, OneOf):
        return any(_like(said, value) for value in wanted.values)
    if isinstance(wanted, tuple) and isinstance(said, tuple):
        return len(wanted) == len(said) and all(map(_like, said, wanted))
    return bool(said == wanted)


def _plain(said: Any) -> Any:
    if isinstance(said, str):
        return plain(said)
    return tuple(map(_plain, said)) if isinstance(said, tuple) else said


def _is(plan: Plan, issue: Any, wanted: Wanted) -> bool:
    if wanted.code and issue.code != wanted.code:
        return False
    if LEVELS.index(issue.severity) < LEVELS.index(wanted.level) or not re.search(wanted.says, issue.message, re.I):
        return False
    if wanted.action is None:
        return True
    pointers = _pointers(plan)
    at = pointers[wanted.action] if wanted.action < len(pointers) else "?"
    return issue.path == at or issue.path.startswith(f"{at}/{wanted.field}")


def _pointers(plan: Plan) -> list[str]:
    return [f"/areas/{i}/actions/{j}" for i, area in enumerate(plan.areas) for j in range(len(area.actions))]


def _actions(plan: Plan) -> list[Action]:
    return [action for area in plan.areas for action in area.actions]


def _texts(action: Action) -> Iterable[str]:
    own = (action.description, action.outcome, action.progress, action.ref, getattr(action, "title", None))
    when = (action.timescale.text if action.timescale else None,)
    return filter(None, (*own, *when, *(owner.text for owner in action.owners), *action.extra.values()))


def _cells(path: Path, expected: Expected) -> Iterator[str]:
    """Cells that `planparse tables` must show whole."""
    if expected.cells:
        shown = tables_json(bare_grids(read(path)))
        yield from (f"no cell {cell!r} in the tables" for cell in expected.cells if f'"{cell}"' not in shown)


def plain(text: str) -> str:
    """White space collapsed."""
    return " ".join(text.split())
