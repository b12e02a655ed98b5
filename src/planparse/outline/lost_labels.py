"""Labels that one of several tables lacks: it gets the one that the same column has in all the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.issues import Correction
from planparse.outline.outline import OWNER_FIELDS, Column, Outline

_SHARED, _FEWEST = 0.6, 2
"""The share of the labels, and how many, that two tables must have in common, column by column. No other was tried."""


_TOLD = frozenset(("outcome", "progress", "status", "timescale", "answers", *OWNER_FIELDS))
"""Fields that a column may still be given when areas, rows and refs have been told."""


def with_lost_labels(result: Outline) -> Outline:
    """The outline with the labels that tables of actions lost, each with a correction that says so.

    A column that no field took is read as in the other tables too. One that is read as something else than there stays
    without: its cells may be others.
    """
    used = sorted({row.table for row in result.rows()})
    corrections: list[Correction] = []
    tables = list(result.tables)
    for at in used:
        others = [result.tables[other].columns for other in used if other != at]
        columns = list(tables[at].columns)
        for place, label in _found(columns, others):
            shape = columns[place]
            columns[place] = replace(shape, group=label.title, reads=label.reads, field=label.field)
            why = f"column {place + 1} of table {at + 1} has no label; the tables like it have this one"
            corrections.append(Correction("label_restored", None, label.title, why))
        tables[at] = replace(tables[at], columns=tuple(columns))
    if not corrections:
        return result
    return replace(result, tables=tuple(tables), corrections=(*result.corrections, *corrections))


def _found(columns: Sequence[Column], others: Sequence[Sequence[Column]]) -> Iterator[tuple[int, Column]]:
    """The places without a label, each with the column that all tables alike have there."""
    bare = [place for place, shape in enumerate(columns) if not shape.header and not shape.title and shape.drawn]
    if not bare or len(bare) > len(columns) / 2:
        return
    alike = [other for other in others if _alike(columns, other)]
    printed = {shape.title.casefold() for shape in columns}
    taken = {shape.field for shape in columns}
    for place in bare:
        labels = {(other[place].title, other[place].field): other[place] for other in alike if other[place].header}
        if len(labels) == 1:
            ((title, field),) = labels
            same = field == columns[place].field or (columns[place].field is None and field in _TOLD - taken)
            if same and title.casefold() not in printed:
                yield place, labels[title, field]


def _alike(one: Sequence[Column], other: Sequence[Column]) -> bool:
    """Whether two tables have as many columns and mostly the same labels."""
    same = sum(bool(a.title) and a.title.casefold() == b.title.casefold() for a, b in zip(one, other, strict=False))
    return len(one) == len(other) and same >= max(_FEWEST, _SHARED * len(one))
