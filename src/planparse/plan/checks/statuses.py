"""Statuses that nothing was read from though a column or colour speaks of them."""

from __future__ import annotations

from collections.abc import Iterator

from planparse.cells.draft import ActionDraft, Draft
from planparse.issues import Doubt
from planparse.outline.outline import Entry, Spot
from planparse.plan.checks.sight import Found, actions_by_table, all_actions, fields_of, named


def check_statuses(draft: Draft) -> Iterator[Found]:
    """Statuses unknown throughout a table or an area, or read from elsewhere than their own column."""
    yield from _throughout(draft)
    yield from _one_area(draft)
    yield from _elsewhere(draft)


def _cell(action: ActionDraft) -> Entry | None:
    entry = action.entry("status")
    return entry if entry and (entry.phrase or entry.fill) else None


def _throughout(draft: Draft) -> Iterator[Found]:
    """No status could be read in a table that has a column for them with something in it."""
    for table, actions in actions_by_table(draft).items():
        spoken = [action for action in actions if _cell(action)]
        if len(spoken) > 1 and all(action.status.code == "unknown" for action in actions):
            place = draft.outline.tables[table].index("status")
            label = named(draft, table, place) if place is not None else "the column of statuses"
            message = f"no status could be read under {label}, which holds something in {len(spoken)} rows"
            yield Spot(table=table), Doubt("status_all_unknown", "warning", message)


FEW, KNOWN = 2, 0.75
"""Actions that an area must have, and the share of the others with a status, before their lack is a doubt."""


def _one_area(draft: Draft) -> Iterator[Found]:
    """No status in one area, where nearly all actions of the others have one."""
    known = [sum(action.status.code != "unknown" for action in area.actions) for area in draft.areas]
    count = sum(len(area.actions) for area in draft.areas)
    for index, area in enumerate(draft.areas):
        others = count - len(area.actions)
        if len(area.actions) < FEW or others < FEW or sum(known) - known[index] < KNOWN * others:
            continue
        if not known[index]:
            message = "no action of this area has a status, but nearly all actions of the other areas have one"
            yield Spot(area=index), Doubt("status_area_unknown", "warning", message)


def _elsewhere(draft: Draft) -> Iterator[Found]:
    """A status read from another cell though its own holds words or a colour: these were not understood."""
    for action in all_actions(draft):
        cell = _cell(action)
        if cell is None or "status" not in fields_of(draft, action.row.table):
            continue
        text = action.status.text
        if text and action.status.basis == "words" and cell.phrase and text not in cell.phrase.text:
            message = f"read from {text!r} in another cell; the status cell says {cell.phrase.text[:60]!r}"
            yield Spot(row=action.row.id, part="status"), Doubt("status_elsewhere", "warning", message)
