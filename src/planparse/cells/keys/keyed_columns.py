"""Treats a column as statuses if the plan's key explains its words, whatever its label: `Confidence`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from planparse.cells.draft import LegendEntry
from planparse.cells.keys.short_keys import KeyedBy, names
from planparse.cells.status.words import plain
from planparse.outline.label_concepts import LIKELY
from planparse.outline.outline import Outline, Spot, Table

_FEWEST, _MOST = 2, 8
"""The number of different values of such a column: a key says little about one value, and statuses are few."""

_WORDS = 4
"""The longest status in a key, in words."""

_EXPLAINED = 0.6
"""The share of the different values that the key must explain."""

Key = Callable[[Sequence[str], KeyedBy], Sequence[LegendEntry]]


def with_keyed_columns(outline: Outline, key: Key) -> Outline:
    """The outline; in tables without a status column, the column whose values the plan's key explains becomes it.

    ``key`` gives the entries of the plan's key for the values below some labels. A column that has a field keeps it. If
    the key explains two columns, the one that the key's heading names is taken, or none. Columns of likelihood do not
    count: their key is a risk matrix's.

    Tables with the same labels are treated as one, because each may contain only some of the values.
    """
    tables, settled = list(outline.tables), set[Spot]()
    ordered = sorted(range(len(tables)), key=lambda number: _labels(tables[number]))
    for _, alike in groupby(ordered, lambda number: _labels(tables[number])):
        numbers = list(alike)
        if any(column.field == "status" for number in numbers for column in tables[number].columns):
            continue
        found = [at for at in _free([tables[number] for number in numbers]) if _is_keyed(outline, numbers, at, key)]
        if len(found) > 1:
            found = [at for at in found if _is_named(outline, numbers, at, key)]
        if len(found) == 1:
            settled |= {Spot(table=number, column=found[0]) for number in numbers}
            for number in numbers:
                tables[number] = _with_status(tables[number], found[0])
    doubts = tuple((spot, one) for spot, one in outline.doubts if spot not in settled)
    return replace(outline, tables=tuple(tables), doubts=doubts) if settled else outline


def _labels(table: Table) -> tuple[str, ...]:
    return tuple(column.reads for column in table.columns)


def _free(tables: Sequence[Table]) -> Iterator[int]:
    """The columns that have no field in any of these tables."""
    for at, same in enumerate(zip(*(table.columns for table in tables), strict=True)):
        if all(column.field is None and not LIKELY.search(column.reads) for column in same):
            yield at


def _is_keyed(outline: Outline, tables: Collection[int], column: int, key: Key) -> bool:
    by = keyed_by(outline, {(number, column) for number in tables})
    return _is_explained(_values(outline, tables, column), key, by)


def _is_named(outline: Outline, tables: Collection[int], column: int, key: Key) -> bool:
    """Whether the heading of the key for a column's values names that column's label and no other label."""
    by = keyed_by(outline, {(number, column) for number in tables})
    first = next(iter(key(_values(outline, tables, column), by)))
    texts = [piece.phrase.text for piece in outline.unplaced]
    below = (at for at, text in enumerate(texts) if first.meaning in text and text.startswith(first.label))
    heading = texts[max(0, next(below, 0) - 1)]
    return names(heading, by.own) and not names(heading, by.others)


def _with_status(table: Table, at: int) -> Table:
    columns = list(table.columns)
    columns[at] = replace(columns[at], field="status")
    return replace(table, columns=tuple(columns))


def _values(outline: Outline, tables: Collection[int], column: int) -> list[str]:
    """The different texts of a column of these tables, each once."""
    rows = (row for row in outline.rows() if row.table in tables)
    texts = (entry.phrase.text for row in rows if (entry := row.entries[column]) is not None)
    return list(dict.fromkeys(text for text in texts if text))


def keyed_by(outline: Outline, own: Collection[tuple[int, int]]) -> KeyedBy:
    """The labels of these columns (table, column), and those of the other columns."""
    labels: tuple[list[str], list[str]] = ([], [])
    for number, table in enumerate(outline.tables):
        for at, column in enumerate(table.columns):
            labels[(number, at) not in own].append(column.reads)
    return KeyedBy(labels[0], [label for label in labels[1] if label not in labels[0]])


def statuses_keyed_by(outline: Outline) -> KeyedBy:
    """The labels of the status columns, and those of the other columns."""
    tables = enumerate(outline.tables)
    return keyed_by(
        outline, {(n, at) for n, table in tables for at, one in enumerate(table.columns) if one.field == "status"}
    )


def _is_explained(values: Sequence[str], key: Key, by: KeyedBy) -> bool:
    if not _FEWEST <= len(values) <= _MOST or any(len(value.split()) > _WORDS for value in values):
        return False
    told = {plain(entry.label).strip() for entry in key(values, by) if entry.status != "unknown"}
    held = [value for value in values if plain(value).strip() in told]
    return len(held) >= max(_FEWEST, _EXPLAINED * len(values))
