"""Columns whose words the plan's key explains as statuses are of statuses, whatever they are called: `Confidence`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from planparse.cells.draft import LegendEntry
from planparse.cells.status.words import plain
from planparse.outline.label_concepts import LIKELY
from planparse.outline.outline import Outline

_FEWEST, _MOST = 2, 8
"""Different values of such a column: with one of them a key says little, and a status has few."""

_WORDS = 4
"""Words of a status in a key."""

_EXPLAINED = 0.6
"""The share of the different values that the key must explain."""

Key = Callable[[Sequence[str]], Sequence[LegendEntry]]


def with_keyed_columns(outline: Outline, key: Key) -> Outline:
    """The outline, in each table without statuses that column as the status whose values the plan's key explains.

    ``key`` gives the entries of the plan's key that some values make out. A column that has a field keeps it, and
    where two columns are explained none is taken. The key of a risk matrix explains how likely a risk is.
    """
    tables = list(outline.tables)
    for number, table in enumerate(tables):
        if any(column.field == "status" for column in table.columns):
            continue
        free = [at for at, one in enumerate(table.columns) if one.field is None and not LIKELY.search(one.reads)]
        found = [at for at in free if _is_explained(_values(outline, number, at), key)]
        if len(found) == 1:
            columns = list(table.columns)
            columns[found[0]] = replace(columns[found[0]], field="status")
            tables[number] = replace(table, columns=tuple(columns))
    return outline if tables == [*outline.tables] else replace(outline, tables=tuple(tables))


def _values(outline: Outline, table: int, column: int) -> list[str]:
    """The different texts of a column, each once."""
    rows = (row for row in outline.rows() if row.table == table)
    texts = (entry.phrase.text for row in rows if (entry := row.entries[column]) is not None)
    return list(dict.fromkeys(text for text in texts if text))


def _is_explained(values: Sequence[str], key: Key) -> bool:
    if not _FEWEST <= len(values) <= _MOST or any(len(value.split()) > _WORDS for value in values):
        return False
    told = {plain(entry.label).strip() for entry in key(values) if entry.status != "unknown"}
    held = [value for value in values if plain(value).strip() in told]
    return len(held) >= max(_FEWEST, _EXPLAINED * len(values))
