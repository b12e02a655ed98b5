"""One action after every stage: for the reviewer who doubts it, and the newcomer who wants to see the house."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from planparse.errors import UnknownRefError
from planparse.outline.outline import Outline, Row
from planparse.pipeline import Stages, stages
from planparse.plan.model import Action
from planparse.profile import NO_PROFILE, Profile
from planparse.words import Place, places


def explained(path: Path, ref: str, profile: Profile = NO_PROFILE) -> str:
    """What each stage made of the action with this ref (or this printed ref), as plain text.

    Raises `UnknownRefError`, or what `planparse.parse` raises.
    """
    done = stages(path, profile=profile)
    row = _row(done, ref)
    lines: list[str] = [f"Action {row.ref} of {done.document.name}"]
    lines += ["", "outline: the row as printed", *_cells(done.outline, _raw(done, row))]
    lines += ["", "repair: what was changed", *(_changes(done, row) or ["  nothing"])]
    lines += ["", "repaired: the row as it stands now", *_cells(done.repaired.outline, row)]
    base, action = _action(done, row)
    lines += ["", f"plan: {base}", *_values(action)]
    issues = [f"  {i.severity}: {i.code}: {i.message} ({i.path})" for i in done.plan.issues if _below(i.path, base)]
    lines += ["", "issues", *(issues or ["  none"])]
    return "\n".join(lines) + "\n"


def _row(done: Stages, ref: str) -> Row:
    rows = list(done.repaired.outline.rows())
    found = next((row for row in rows if row.ref == ref), None)
    if found is None:
        named = ", ".join(row.ref or "?" for row in rows)
        raise UnknownRefError(done.document.name, f"has no action {ref!r}", f"its actions are {named}")
    return found


def _raw(done: Stages, row: Row) -> Row:
    return next(raw for raw in done.outline.rows() if raw.id == row.id)


def _cells(outline: Outline, row: Row) -> Iterator[str]:
    for column, entry in zip(outline.tables[row.table].columns, row.entries, strict=True):
        label = column.header.text or "(no header)"
        role = column.field or "extra"
        if entry is None:
            yield f"  {label} -> {role}: spanned by the cell above"
        elif entry.phrase:
            span = f" [stands against {entry.rows} rows]" if entry.rows > 1 else ""
            where = ", ".join(map(_where, places(entry.phrase.words)))
            yield f"  {label} -> {role}: {entry.phrase.text!r} ({where}){span}"


def _where(place: Place) -> str:
    parts = (("page", place.page), ("sheet", place.sheet), ("line", place.line))
    return " ".join(f"{name} {value}" for name, value in parts if value is not None)


def _changes(done: Stages, row: Row) -> list[str]:
    return [
        f"  {change.code}: {change.before!r} -> {change.after!r}: {change.why}"
        for change in done.repaired.changes
        if any(spot.row == row.id or spot.table == row.table for spot in change.spots)
    ]


def _action(done: Stages, row: Row) -> tuple[str, Action]:
    return next(
        (f"/areas/{i}/actions/{j}", action)
        for i, area in enumerate(done.plan.areas)
        for j, action in enumerate(area.actions)
        if action.ref == row.ref
    )


def _values(action: Action) -> Iterator[str]:
    for name, value in action.model_dump(mode="json").items():
        if value not in (None, [], {}) and name != "provenance":
            yield f"  {name}: {value}"


def _below(path: str, base: str) -> bool:
    return path == base or path.startswith(f"{base}/")
