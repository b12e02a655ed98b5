"""A diff in the order in which people read it: area by area, action by action. For the table and the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from planparse.emit.rows import ROLES
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


SAME_CHANGE = 3
"""So many actions with one and the same change share one line: a new leader of 37 actions is one piece of news."""
_GROUPED: frozenset[Kind] = frozenset({"reassigned", "redated", "restated", "status_changed", "outcome_changed"})


@dataclass(frozen=True, slots=True)
class Row:
    """One action (or area) with its changes; ``refs`` shows old and new ref.

    ``where`` names all actions that have the change, where one line tells it for several.
    """

    refs: str
    text: str
    changes: tuple[Change, ...]
    where: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One area, or the document, with what changed in it."""

    heading: str
    rows: tuple[Row, ...]


def sections(said: Diff, old: Plan, new: Plan) -> tuple[Section, ...]:
    """The changes under the headings of the new plan; what is gone stands under the heading it had.

    A change that `SAME_CHANGE` or more actions have alike stands first, once for all of them.
    """
    heirs = {
        change.old[0].path: change.new[0].path
        for change in said.changes
        if change.id is None and change.old and change.new
    }
    shared = [group for group in _alike(said.changes) if len(group) >= SAME_CHANGE]
    told = {id(change) for group in shared for change in group}
    single = [change for change in said.changes if id(change) not in told]
    first = (Section("The same change in several actions", tuple(map(_once, shared))),) if shared else ()
    return first + tuple(
        Section(heading, tuple(_rows(list(changes), old, new)))
        for heading, changes in groupby(single, key=lambda change: _heading(change, old, new, heirs))
    )


def _alike(changes: Iterable[Change]) -> list[list[Change]]:
    """The changes of actions that are one and the same, together; those of most actions first."""
    found: dict[object, list[Change]] = {}
    for change in changes:
        if change.kind in _GROUPED and change.id is not None:
            # Who went and who came is the news, in whatever role, and whoever else is printed in the cell.
            people = tuple(map(_who, change.gone)), tuple(map(_who, change.come))
            said = people if any(people) else (change.before, change.after)
            found.setdefault((change.kind, change.field, said), []).append(change)
    return sorted(found.values(), key=lambda group: -len(group))


_ROLE = re.compile(rf" \((?:{'|'.join(role.replace('_', ' ') for role in ROLES)})\)$")


def _who(said: str) -> str:
    """An owner of a change without the role.

    >>> _who("Ann Brown (operational lead)"), _who("Ann Brown (Head of MASH)")
    ('Ann Brown', 'Ann Brown (Head of MASH)')
    """
    return _ROLE.sub("", said)


def _once(group: list[Change]) -> Row:
    refs = dict.fromkeys(spot.ref for change in group for spot in change.new if spot.ref)
    shown = group[0]
    if any((change.gone, change.come) != (shown.gone, shown.come) for change in group):
        people = {"gone": tuple(map(_who, shown.gone)), "come": tuple(map(_who, shown.come))}
        shown = shown.model_copy(update=people)
    return Row(f"{len(group)} actions", "", (shown,), f"in {', '.join(refs)}")


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
