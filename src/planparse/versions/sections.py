"""A diff in the order in which people read it: area by area, action by action. For the table and the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from planparse.plan.model import Plan
from planparse.versions.model import Change, Diff, Kind

LABELS: dict[Kind, str] = {
    "added": "new",
    "dropped": "gone",
    "split": "split",
    "joined": "joined",
    "moved": "moved",
    "renumbered": "renumbered",
    "reworded": "reworded",
    "redated": "re-dated",
    "reassigned": "re-assigned",
    "status_changed": "status",
    "outcome_changed": "outcome",
    "measures_changed": "measures",
    "progress_changed": "progress",
    "extra_changed": "column",
    "restated": "other words",
    "area_added": "new area",
    "area_dropped": "area gone",
    "area_renamed": "area renamed",
    "area_renumbered": "area renumbered",
    "document_changed": "document",
}
"""What a person reads for each kind."""


@dataclass(frozen=True, slots=True)
class Row:
    """One action (or area) with its changes; ``refs`` shows old and new ref."""

    refs: str
    text: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One area, or the document, with what changed in it."""

    heading: str
    rows: tuple[Row, ...]


def sections(said: Diff, old: Plan, new: Plan) -> tuple[Section, ...]:
    """The changes under the headings of the new plan; what is gone stands under the heading it had."""
    heirs = {
        change.old[0].path: change.new[0].path
        for change in said.changes
        if change.id is None and change.old and change.new
    }
    return tuple(
        Section(heading, tuple(_rows(list(changes), old, new)))
        for heading, changes in groupby(said.changes, key=lambda change: _heading(change, old, new, heirs))
    )


def _heading(change: Change, old: Plan, new: Plan, heirs: Mapping[str, str]) -> str:
    """The area's heading; ``heirs`` are the new places of the areas whose number or title changed."""
    path, plan = ((change.new or change.old)[0].path, new if change.new else old)
    area = "/".join(path.split("/")[:3])
    if plan is old and area in heirs:
        area, plan = heirs[area], new
    return (
        plan.areas[int(area.split("/")[2])].heading or "(no heading)" if area.startswith("/areas/") else "The document"
    )


def _rows(changes: list[Change], old: Plan, new: Plan) -> Iterator[Row]:
    for _, group in groupby(changes, key=_about):
        own = tuple(group)
        left = {spot.ref: None for change in own for spot in change.old if spot.ref}
        right = {spot.ref: None for change in own for spot in change.new if spot.ref}
        refs = ", ".join(left) if list(left) == list(right) else f"{', '.join(left) or '–'} → {', '.join(right) or '–'}"
        spot, plan = (own[0].new[0], new) if own[0].new else (own[0].old[0], old)
        yield Row(refs if left or right else "", _text(spot.path, plan), own)


def _about(change: Change) -> tuple[str, str]:
    """The action that a change is about: where it stands now, or stood."""
    spot = (change.new or change.old)[0]
    return change.id or "", "/".join(spot.path.split("/")[:5]) if change.id is None else ""


def _text(path: str, plan: Plan) -> str:
    parts = path.split("/")
    if parts[1] != "areas" or len(parts) < 5:
        return ""
    return plan.areas[int(parts[2])].actions[int(parts[4])].description


def label(change: Change) -> str:
    """A change's kind in words, with the column or field where the kind does not say it."""
    return f"{LABELS[change.kind]}: {change.field.replace('_', ' ')}" if change.field else LABELS[change.kind]


def summary(said: Diff) -> str:
    """One line: how many actions there were and are, and the changes counted.

    Zero counts are left out.
    """
    counts = [f"{said.counts[kind]} {LABELS[kind]}" for kind in LABELS if said.counts.get(kind)]
    sizes = f"{said.old.actions} actions, now {said.new.actions}; {said.counts['unchanged']} unchanged"
    return f"{sizes}; changes: {', '.join(counts) or 'none'}"
