"""A matrix of ticks: columns of people, posts or teams below one label of owners, with a mark where each has a part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from planparse.cells.draft import OwnerRole
from planparse.lexicon.bullets import is_tick
from planparse.lexicon.label_words import label_words
from planparse.lexicon.readings import readings
from planparse.lexicon.terms import Terms
from planparse.outline.outline import OWNER_FIELDS, Column

_NO_MARK = re.compile(r"\W*(?:n|no|n/?a|[☐□○✗✘])?\W*", re.I)
_OWNERS = frozenset(("owner", "lead", "officer", "who", "responsible", "team"))
_FEWEST = 2
"""Columns that make a matrix: one column of ticks below a group asks a question (`Lead: confirmed?`)."""


class Ticks(NamedTuple):
    """A column of ticks: whom it is of, the label that the columns beside it share, and the role that this gives."""

    name: str
    group: str
    role: OwnerRole


def tick_columns(terms: Terms, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> Mapping[int, Ticks]:
    """The columns of a table that hold the ticks of owners, by their place.

    ``rows`` are the texts of the table's actions, column by column. The label above must ask for owners, and its
    columns hold nothing but marks and blanks, one mark at least.
    """
    found: dict[int, Ticks] = {}
    for group in filter(None, dict.fromkeys(map(_group, columns))):
        role = _role(terms, group)
        places = list(_below(columns, group))
        cells = [row[i] for row in rows for i in places]
        ticks = any(map(is_tick, cells)) and all(is_tick(cell) or _NO_MARK.fullmatch(cell) for cell in cells)
        if role and ticks and len(places) >= _FEWEST:
            found |= {i: Ticks(_own_label(columns[i], group), group, role) for i in places}
    return found


def _group(column: Column) -> str:
    """The label that a column may share with others: the group's above it, or what its own begins with."""
    own = column.header.text
    return column.group or own[: own.find(":") + 1]


def _below(columns: Sequence[Column], group: str) -> Iterator[int]:
    """The columns below a group's label; where it is no header of its own, each begins with it (`Lead: Housing`)."""
    for i, column in enumerate(columns):
        holds = column.header.text.startswith(group)
        first = i + 1 < len(columns) and columns[i + 1].group == group
        if (column.group == group or (not column.group and holds and (first or group.endswith(":")))) and _own_label(
            column, group
        ):
            yield i


def _own_label(column: Column, group: str) -> str:
    """What a column's header says below the group's label, or behind it."""
    return column.header.text.removeprefix(group).strip(" :\n-–—/")


def _role(terms: Terms, group: str) -> OwnerRole | None:
    """What the owners below a group's label do; None where it does not ask for owners."""
    field = next((field for field, _ in readings(terms, group) if field in OWNER_FIELDS), None)
    if field is not None:
        return field  # type: ignore[return-value]  # one of OWNER_FIELDS
    head = label_words(group).head
    return "lead" if head in _OWNERS else "support" if head == "support" else None
