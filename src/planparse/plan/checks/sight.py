"""What the checks look at: the cells of each column of a draft, and the actions beside each other."""

from __future__ import annotations

from collections.abc import Iterator

from planparse.cells.draft import ActionDraft, Draft
from planparse.issues import Doubt
from planparse.outline.decision import Field
from planparse.outline.outline import Entry, Spot

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


def filled(draft: Draft, table: int, column: int) -> list[tuple[ActionDraft, Entry]]:
    """The cells of a column that hold words, each once, with the action in whose row it begins."""
    return [
        (action, entry)
        for action in actions_by_table(draft).get(table, [])
        if (entry := action.row.entries[column]) is not None and entry.phrase
    ]


def fields_of(draft: Draft, table: int) -> set[Field]:
    """The fields that a table's columns are mapped to."""
    return {column.field for column in draft.outline.tables[table].columns if column.field is not None}


def named(draft: Draft, table: int, column: int) -> str:
    """A column as a message names it: its label as printed, or its place."""
    title = draft.outline.tables[table].columns[column].title
    return repr(title) if title else f"column {column + 1}"


def columns(draft: Draft) -> Iterator[tuple[int, int]]:
    """The table and the place of every column that is drawn over actions."""
    for table in actions_by_table(draft):
        for column in range(len(draft.outline.tables[table].columns)):
            yield table, column
