"""The nouns: what a plan holds, and the blocks that a document is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

COLOURS: Mapping[str, str] = {"blue": "5B9BD5", "green": "70AD47", "amber": "FFC000", "red": "FF3B30"}
"""The fills of status cells, by the contract's colour."""

# What a plan holds


@dataclass(frozen=True, slots=True)
class Column:
    """One column or label. ``key`` names its cells, ``field`` the field of the answer that it feeds."""

    key: str
    field: str
    label: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """What stands in one cell; ``value`` is a true date, as a sheet may hold it."""

    text: str
    fill: str | None = None
    value: date | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """One action: its printed cells by column key, and its fields in the answer's own form."""

    cells: Mapping[str, Printed]
    answer: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Area:
    """One area; without a heading it is printed nowhere."""

    number: str | None
    kind: str
    heading: str
    title: str
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """How a document looks."""

    font: str = "Arial"
    size: float = 10
    rules: Literal["all", "rows", "none"] = "all"
    zebra: bool = False
    head_fill: str | None = "D9D9D9"
    landscape: bool = True
    large: bool = False
    numbers: bool = True
    running: str = ""
    title_page: bool = False
    repeat_header: bool = True
    real_dates: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan, before it is laid out. ``key`` says what its colours mean: (colour, meaning)."""

    name: str
    title: str
    organisation: str
    columns: tuple[Column, ...]
    areas: tuple[Area, ...]
    look: Look
    key: tuple[tuple[str, str], ...] = ()
    intro: tuple[str, ...] = ()
    shared_outcome: bool = False
    area_labels: tuple[str, ...] = ()

    def column(self, key: str) -> Column | None:
        """The column with this key."""
        return next((column for column in self.columns if column.key == key), None)


# The blocks of a document


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one weight."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 0 is the document's title."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph, with or without a bullet."""

    runs: tuple[Run, ...]
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table."""

    text: str
    columns: int = 1
    rows: int = 1
    bold: bool = False
    fill: str | None = None
    value: date | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; a cell that another one covers is left out. The first ``header`` rows are the header."""

    rows: tuple[tuple[Cell, ...], ...]
    header: int = 1
    widths: tuple[float, ...] = ()
    kind: Literal["grid", "record", "key"] = "grid"


@dataclass(frozen=True, slots=True)
class Cards:
    """Boxes, two abreast."""

    cards: tuple[tuple[Para, ...], ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """A definition list."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What follows stands on a sheet of its own."""

    name: str


Block = Heading | Para | Table | Cards | Terms | PageBreak | Sheet


@dataclass(frozen=True, slots=True)
class Laid:
    """A plan laid out: its blocks, the header of the answer (field, label), and whether a full stop ends each value."""

    blocks: tuple[Block, ...]
    headers: tuple[tuple[str, str], ...] = field(default=())
    stopped: bool = False


def para(text: str, *, bold: bool = False, bullet: bool = False) -> Para:
    """A paragraph in one weight."""
    return Para((Run(text, bold),), bullet)


def places(table: Table) -> list[tuple[int, int, Cell]]:
    """The row and column of each cell, with merged cells taking their room.

    >>> [(r, c) for r, c, _ in places(Table(((Cell("a", rows=2), Cell("b")), (Cell("c"),))))]
    [(0, 0), (0, 1), (1, 1)]
    """
    taken: set[tuple[int, int]] = set()
    placed = []
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            placed.append((row, column, cell))
            taken |= {(row + down, column + right) for down in range(cell.rows) for right in range(cell.columns)}
    return placed


def width_of(table: Table) -> int:
    """How many columns a table has."""
    return max(column + cell.columns for _, column, cell in places(table))
