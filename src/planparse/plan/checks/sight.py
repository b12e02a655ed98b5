"""What the checks look at: the cells of each column of a draft, and the actions beside each other.

A doubt about a cell is a doubt about every action that the cell covers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planparse.cells.draft import ActionDraft, Draft
from planparse.issues import Doubt
from planparse.outline.outline import Entry, Spot, Table
from planparse.outline.scored import Field
from planparse.words import Box

Found = tuple[Spot, Doubt]


def all_actions(draft: Draft) -> list[ActionDraft]:
    """Every action of the plan in reading order."""
    return [action for area in draft.areas for action in area.actions]


def actions_by_table(draft: Draft) -> dict[int, list[ActionDraft]]:
    """The actions of each table that has any, by the table's place."""
    found: dict[int, list[ActionDraft]] = {}
    for action in all_actions(draft):
        found.setdefault(action.row.table, []).append(action)
    return found


def filled(actions: Iterable[ActionDraft], column: int) -> list[tuple[ActionDraft, Entry]]:
    """The cells of a column that have words, each once, with the action in whose row it begins."""
    return [(action, entry) for action in actions if (entry := action.row.entries[column]) is not None and entry.phrase]


def own_boxes(action: ActionDraft) -> dict[int | None, list[Box]]:
    """The boxes of the words in a row's own cells, page by page, without cells that span several rows."""
    found: dict[int | None, list[Box]] = {}
    for entry in action.row.entries:
        for word in entry.phrase.words if entry and entry.rows == 1 else ():
            place = word.place
            if place.box:
                found.setdefault(place.page, []).append(place.box)
    return found


def fields_of(draft: Draft, table: int) -> set[Field]:
    """The fields of a table's columns."""
    return {column.field for column in draft.outline.tables[table].columns if column.field is not None}


def label_of(draft: Draft, table: int, column: int) -> str:
    """A column as messages name it: its label as printed, or its place."""
    title = draft.outline.tables[table].columns[column].title
    return repr(title) if title else f"column {column + 1}"


def columns(draft: Draft) -> Iterator[tuple[int, int]]:
    """The table and place of every column of a table with actions."""
    for table in actions_by_table(draft):
        for column in range(len(draft.outline.tables[table].columns)):
            yield table, column


SHARED = 0.6
"""The share of labels that tables must have in common to be alike. No other value was tried."""


def alike_tables(draft: Draft) -> list[set[int]]:
    """The tables of actions, grouped by the number of columns and mostly the same labels."""
    groups: list[tuple[Table, set[int]]] = []
    for at in dict.fromkeys(row.table for row in draft.outline.rows()):
        table = draft.outline.tables[at]
        group = next((group for first, group in groups if _alike(first, table)), None)
        if group is None:
            groups.append((table, {at}))
        else:
            group.add(at)
    return [group for _, group in groups]


def _alike(one: Table, other: Table) -> bool:
    pairs = list(zip(one.columns, other.columns, strict=False))
    same = sum(a.reads.casefold() == b.reads.casefold() for a, b in pairs)
    return len(one.columns) == len(other.columns) and same >= SHARED * len(pairs)


def at_covered_actions(draft: Draft, found: Iterable[Found]) -> Iterator[Found]:
    """The doubts about an outcome's cell that covers several actions, at each of the other actions."""
    shared = _shared(draft)
    if not shared:
        return
    column = {row.id: draft.outline.tables[row.table].index("outcome") for row in draft.outline.rows()}
    for spot, doubt in found:
        if spot.row in shared and spot.column is not None and spot.column == column[spot.row]:
            yield from ((Spot(row=row, part="outcome"), doubt) for row in shared[spot.row])


def at_sharing(draft: Draft, row: int, doubt: Doubt) -> Iterator[Found]:
    """A doubt about a whole row, at the other actions that have its outcome."""
    return ((Spot(row=other, part="outcome"), doubt) for other in _shared(draft).get(row, ()))


def _shared(draft: Draft) -> dict[int, tuple[int, ...]]:
    """For outcomes that cover several actions: the first row, and the others."""
    outcomes = (outcome for area in draft.areas for outcome in area.outcomes)
    return {outcome.rows[0]: outcome.rows[1:] for outcome in outcomes if len(outcome.rows) > 1}
