"""A plan as a short text that a person can hold against its document, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from planparse import Plan
from planparse.plan.model import Action, Area, Owner, Timescale


def as_text(plan: Plan) -> str:
    """The plan's own words and readings; no places, no ids, no counts."""
    return "\n".join(_lines(plan)) + "\n"


def _lines(plan: Plan) -> Iterator[str]:
    document = plan.document
    yield f"title: {document.title}"
    name = document.organisation.name
    yield f"organisation: {document.organisation.text}" + (f" = {name}" if name else "")
    if document.inspection:
        yield f"inspection: {document.inspection.name}"
    for entry in document.legend:
        yield f"key: {entry.label} = {entry.meaning} → {entry.status}"
    for table in plan.tables:
        yield "columns: " + " | ".join(f"{label} → {field or 'extra'}" for label, field in table.columns.items())
    for area in plan.areas:
        yield ""
        yield from _area(area)
    for piece in plan.unplaced:
        yield f"unplaced: {piece.text}"
    for repair in plan.repairs:
        yield f"repair {repair.code} at {repair.path}: {repair.before!r} → {repair.after!r}"
    for issue in plan.issues:
        yield f"{issue.severity} {issue.code} at {issue.path}: {issue.message}"


def _area(area: Area) -> Iterator[str]:
    yield f"area {area.number or '-'}: {area.heading}"
    for action in area.actions:
        yield from _action(action)
    for outcome in area.outcomes:
        measures = [f"{m.kind} {m.value:g}{m.unit or ''}{f' by {m.by}' if m.by else ''}" for m in outcome.measures]
        shown = f" [{'; '.join(measures)}]" if measures else ""
        yield f"  outcome of {', '.join(outcome.refs)}: {outcome.text}{shown}"


def _action(action: Action) -> Iterator[str]:
    yield f"  {action.ref}: {action.title + ': ' if action.title else ''}{action.description}"
    if action.answers:
        yield f"    answers: {action.answers}"
    for owner in action.owners:
        yield f"    {_owner(owner)}"
    if action.timescale:
        yield f"    when: {_when(action.timescale)}"
    status = action.status
    if status.code != "unknown" or status.text:
        rag = f" ({status.rag})" if status.rag else ""
        yield f"    status: {status.text!r} → {status.code}{rag} by {status.basis}"
    if action.progress:
        yield f"    progress: {action.progress}"
    for label, text in action.extra.items():
        yield f"    {label}: {text}"


def _owner(owner: Owner) -> str:
    parts = [f"{owner.role}: {owner.text!r} → {owner.kind}", owner.title, owner.name, owner.post, owner.organisation]
    return " | ".join(part for part in parts if part)


def _when(when: Timescale) -> str:
    said = {"start": when.start, "due": when.due, "rule": when.rrule}
    read = "".join(f", {name} {value}" for name, value in said.items() if value)
    steps = "".join(f", {step.label} {step.date}" for step in when.milestones)
    return f"{when.text!r} → {when.kind}{read}{steps}" + (" (inferred)" if when.certainty == "inferred" else "")
