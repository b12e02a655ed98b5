"""Rows of cells with spans, as written -> a grid that covers every place once.

It follows HTML: a cell takes the first free place of its row, and spans end with their row group. A span that runs into
another cell is cut. A row or column that only spans reach (``colspan=100`` over five columns) does not count.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planparse.errors import LimitExceededError
from planparse.read.document import NOWHERE, Cell, Grid
from planparse.read.nested_tables import merge_nested_tables
from planparse.words import Place, Word

MAX_PLACES = 1_000_000
"""A table of 4,000 rows and 20 columns has 80,000."""

_WIDEST = 200
"""The most columns that one cell may span. A larger number means `all`."""


@dataclass(frozen=True, slots=True)
class WrittenCell:
    """A cell as in the source. A ``row_span`` of 0 reaches to the end of the row group."""

    words: tuple[Word, ...]
    row_span: int = 1
    column_span: int = 1
    fill: str | None = None
    place: Place = NOWHERE
    header: bool = False


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """A row as in the source. ``group`` is the number of its row group."""

    cells: tuple[WrittenCell, ...]
    group: int = 0
    head: bool = False
    place: Place = NOWHERE


_NO_TABLES: Mapping[int, Grid] = {}


def spanned(rows: Sequence[WrittenRow], inner: Mapping[int, Grid] = _NO_TABLES) -> tuple[Grid, bool]:
    """The grid, and whether overlapping spans were cut. ``inner``: nested tables by the id of their first word."""
    laid, clashed = _laid(rows)
    starts = sorted({cell.column for cell in laid})
    lines = sorted({cell.row for cell in laid})
    cells = [_squeezed(cell, lines, starts) for cell in laid]
    cells += _blanks(cells, len(lines), len(starts), [rows[line].place for line in lines])
    cells.sort(key=lambda cell: (cell.row, cell.column))
    places = (rows[lines[0]].place, rows[lines[-1]].place) if lines else ()
    header = _header_rows([rows[line] for line in lines])
    return merge_nested_tables(Grid(tuple(cells), len(lines), len(starts), places, header), inner), clashed


def _laid(rows: Sequence[WrittenRow]) -> tuple[list[Cell], bool]:
    """The cells in their places, with spans cut to their group and clear of each other, and whether any was cut."""
    ends = {row.group: number + 1 for number, row in enumerate(rows)}
    laid: list[Cell] = []
    clashed = False
    until: dict[int, int] = {}
    covered = 0
    for number, row in enumerate(rows):
        column = 0
        for cell in row.cells:
            while until.get(column, 0) > number:
                column += 1
            wide = 1
            asked = min(max(cell.column_span, 1), _WIDEST)
            while wide < asked and until.get(column + wide, 0) <= number:
                wide += 1
            clashed = clashed or wide < asked
            room = ends[row.group] - number
            high = min(cell.row_span, room) if cell.row_span else room
            covered += high * wide
            if covered > MAX_PLACES:
                problem = f"has a table whose cells span more than {MAX_PLACES:,} places"
                raise LimitExceededError(None, problem, "check that it is a plan, or save its part of the page alone")
            laid.append(Cell(number, column, cell.words, high, wide, cell.fill, cell.place))
            until.update(dict.fromkeys(range(column, column + wide), number + high))
            column += wide
    return laid, clashed


def _squeezed(cell: Cell, lines: Sequence[int], starts: Sequence[int]) -> Cell:
    """The cell, with rows and columns counted only where some cell begins."""
    row, column = bisect_left(lines, cell.row), bisect_left(starts, cell.column)
    high = bisect_left(lines, cell.row + cell.row_span) - row
    wide = bisect_left(starts, cell.column + cell.column_span) - column
    return Cell(row, column, cell.words, high, wide, cell.fill, cell.place)


def _blanks(cells: Sequence[Cell], rows: int, columns: int, places: Sequence[Place]) -> list[Cell]:
    """Empty cells for the places that no cell covers: the end of a row with too few cells."""
    covered = [bytearray(columns) for _ in range(rows)]
    for cell in cells:
        for row in range(cell.row, cell.row + cell.row_span):
            covered[row][cell.column : cell.column + cell.column_span] = b"\1" * cell.column_span
    return [
        Cell(row, column, (), place=places[row])
        for row in range(rows)
        for column in range(columns)
        if not covered[row][column]
    ]


def _header_rows(rows: Sequence[WrittenRow]) -> int | None:
    """How many rows from the top are marked as header rows (in a `thead`, or all header cells); None if none are."""
    count = 0
    for row in rows:
        filled = [cell for cell in row.cells if cell.words]
        if not row.head and not (len(filled) > 1 and all(cell.header for cell in filled)):
            break
        count += 1
    return count or None
