"""What happens to a table at the end of a page: whether it goes on, in which columns, which row is cut.

Evidence is weighed in this order: a repeated header row proves that a table goes on; without one the columns must
stand where they stood, the next row must not have had room on the page before, and no header of its own may show.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planparse.read.document import Cell, Grid
from planparse.tables.mesh import Piece
from planparse.words import Word

_NEAR = 4.0
"""Column edges of one table stand this near to each other on all of its pages."""

_ALLEY = 25.0
"""The middles of the alleys between its columns stand this near to each other, where no rules draw them."""

_SHIFT = 45.0
"""Odd and even pages may have their margins the other way round."""

_ROOM = 14.0
"""A next row that is lower than the white under a table by this much had room there."""

_HEADERS_WITHIN = 5
"""A table's header is looked for among so many of its first rows: a title may stand above it."""

_MISSED = 1.0
"""How much it tells that words which a column never lacks stand below the page's end alone."""

_OTHERS = 3
"""Fewer cells with words do not show that a column never lacks any."""

REF = re.compile(r"^[A-Za-z]{0,4}\.?\d{1,4}(?:[./]\d{1,3}|[A-Za-z]{1,3}\d{0,3})*[.):]?$")
"""What an action's number looks like."""

_ENDED = (".", "!", "?", ":", ";")


@dataclass(frozen=True, slots=True)
class Seam:
    """How a piece goes on with a table: the table's column for each edge of the piece, and the piece's header rows."""

    columns: tuple[int, ...]
    repeated: int = 0


def seam(xs: Sequence[float], grid: Grid, piece: Piece, white: float) -> Seam | None:
    """How the piece goes on with the table of these column edges and cells; None where it is another table.

    ``white`` is the room that was left under the table's piece on the page before.
    """
    columns = _columns(xs, piece.mesh.xs)
    if columns is None and not piece.mesh.columns_drawn:
        columns = _alike(xs, piece.mesh.xs)
    if columns is None:
        return None
    repeated = repeated_rows(grid, piece.grid, columns)
    if repeated:
        return Seam(columns, repeated)
    room = piece.mesh.ys[1] - piece.mesh.ys[0] + _ROOM
    if white > room or _has_own_header(grid, piece.grid):
        return None
    return Seam(columns)


def _columns(xs: Sequence[float], others: Sequence[float]) -> tuple[int, ...] | None:
    """The number of the table's edge at which each edge of the piece stands."""
    shift = xs[0] - others[0]
    same_width = abs((xs[-1] - xs[0]) - (others[-1] - others[0])) < _NEAR and abs(shift) < _SHIFT
    found: list[int] = []
    for x in others:
        moved = x + shift if same_width else x
        number = min(range(len(xs)), key=lambda n: abs(xs[n] - moved))
        if abs(xs[number] - moved) > _NEAR or (found and number <= found[-1]):
            return None
        found.append(number)
    if len(found) * 2 < len(xs) or found[-1] != len(xs) - 1:
        return None
    return tuple(found)


def _alike(xs: Sequence[float], others: Sequence[float]) -> tuple[int, ...] | None:
    """The columns one for one, where alleys of white and not rules show them: these shift with the text."""
    if len(xs) != len(others) or abs(xs[0] - others[0]) > 2 * _NEAR:
        return None
    apart = max((abs(x - other) for x, other in zip(xs[1:-1], others[1:-1], strict=True)), default=0.0)
    return tuple(range(len(xs))) if apart <= _ALLEY else None


def repeated_rows(grid: Grid, piece: Grid, columns: Sequence[int]) -> int:
    """How many of the piece's first rows repeat rows from the table's head.

    >>> from planparse.words import Place
    >>> row = tuple(Cell(0, c, (Word(c, text, Place()),)) for c, text in enumerate(("No", "Action")))
    >>> repeated_rows(Grid(row, 1, 2), Grid(row, 1, 2), (0, 1, 2))
    1
    """
    head = [_texts(grid.cells, row) for row in range(min(_HEADERS_WITHIN, grid.rows))]
    own = _texts(piece.cells, 0, columns)
    for start, texts in enumerate(head):
        if texts and texts == own:
            count = 1
            while start + count < len(head) and head[start + count] == _texts(piece.cells, count, columns) != {}:
                count += 1
            return count
    return 0


def _texts(cells: Sequence[Cell], row: int, columns: Sequence[int] | None = None) -> dict[int, str]:
    return {
        (cell.column if columns is None else columns[cell.column]): "".join(w.text for w in cell.words).lower()
        for cell in cells
        if cell.row == row and cell.words
    }


def _has_own_header(grid: Grid, piece: Grid) -> bool:
    """Whether the piece begins with a header row that is not the table's.

    A row is a header when it is painted as the table's header is and its body is not, or when it holds a short
    label in every column of a table whose rows are numbered.
    """
    row = [cell for cell in piece.cells if cell.row == 0]
    header = [cell for cell in grid.cells if cell.row == 0]
    body = {cell.fill for cell in grid.cells if cell.row > 0}
    fills = {cell.fill for cell in row}
    if fills == {cell.fill for cell in header} and None not in fills and not fills & body:
        return True
    if len(row) < max(3, piece.columns):
        return False
    labels = all(0 < len(c.words) <= 4 and not any(ch.isdigit() for w in c.words for ch in w.text) for c in row)
    key = key_column(grid)
    return (
        labels and len(row) >= 3 and len(row) == piece.columns and key is not None and any(c.column == key for c in row)
    )


def key_column(grid: Grid) -> int | None:
    """The column that numbers the table's rows, if there is one."""
    for column in range(min(3, grid.columns)):
        cells = [c for c in grid.cells if c.column == column and c.row > 0 and c.words and c.column_span == 1]
        if len(cells) >= 2 and sum(bool(REF.match(c.words[0].text)) for c in cells) >= 0.6 * len(cells):
            return column
    return None


def is_cut(grid: Grid, above: Sequence[Cell], below: Sequence[Cell], open_below: bool) -> bool:
    """Whether the row below is the rest of the row above, which the page's end cut.

    ``above`` are the cells that end at the table's last row, ``below`` the cells of the next page's first row,
    in the table's columns.
    """
    before = {cell.column: cell for cell in above}
    if {(c.column, c.column_span) for c in below if c.words} - {(c.column, c.column_span) for c in above}:
        return False
    key = key_column(grid)
    key_cell = next((c for c in below if c.column == key), None)
    votes = 2.0 if open_below else 0.0
    if key is not None and key_cell is not None:
        if key_cell.words:
            return False
        if key_cell.row_span == 1 and before[key].words:
            votes += 2.0 if _always(grid, key) else 1.5
    partial = any(before[c.column].words and not c.words for c in below if c.column in before)
    for cell in below:
        if cell.words and cell.column in before:
            home = before[cell.column]
            missed = _MISSED if partial and _is_missed(grid, home) else -0.5
            votes += _runs_on(home.words, cell.words) if home.words else missed
    return votes >= 1.5


def _is_missed(grid: Grid, blank: Cell) -> bool:
    """Whether a cell that the page's end left blank stands in a column that never lacks its words."""
    others = [c for c in grid.cells if c.column == blank.column and c.row not in (0, blank.row) and c.column_span == 1]
    return len(others) >= _OTHERS and all(c.words for c in others)


def _always(grid: Grid, key: int) -> bool:
    """Whether every row so far has its number."""
    return all(c.words for c in grid.cells if c.column == key and c.row > 0 and c.column_span == 1)


def _runs_on(before: Sequence[Word], words: Sequence[Word]) -> float:
    """How much the words of one cell look like going on with those of the other."""
    ended = before[-1].text.endswith(_ENDED)
    first = words[0].text
    if first[:1].islower():
        return 1.0 if ended else 1.5
    return -0.5 if ended else 0.0
