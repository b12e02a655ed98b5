"""The cells of one table of a sheet -> a grid without blank rows and columns, a cell at every place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from statistics import median

from planparse.read.document import Cell, Grid
from planparse.read.plain import words_of
from planparse.read.sheet.cells import MAX_PLACES, SheetCell, too_many

_CODE = 8
"""Letters. A first column whose texts are mostly no longer, and one word each, holds refs."""


class Table:
    """The cells of one table, its rows and columns counted without the blank ones."""

    def __init__(self, name: str, cells: Sequence[SheetCell]) -> None:
        self._texts = sorted((cell for cell in cells if cell.text), key=lambda cell: (cell.row, cell.column))
        self._blanks_drawn = all(cell.place.sheet for cell in cells)  # delimited text cannot show what is merged
        self._rows = sorted({cell.row for cell in self._texts})
        own = {cell.column for cell in self._texts}
        left, right = min(own) - 1, max(own) + 1
        self._columns = sorted(own | {column for column in _telling(cells) if left <= column <= right})
        if len(self._rows) * len(self._columns) > MAX_PLACES:
            raise too_many(name, f"{MAX_PLACES:,} places in one table, most of them blank")
        self._fills = {(cell.row, cell.column): cell.fill for cell in cells if not cell.text}
        self._codes = _codes(self._texts)

    def is_heading(self, cell: SheetCell) -> bool:
        """Whether a text alone on its row is a line over the whole width: in a first column of refs it is none."""
        return self._columns[0] in self._codes and cell.column == self._columns[0] and _is_phrase(cell)

    def grid(self, ids: Iterator[int]) -> Grid:
        """The table as a grid, its words numbered from ``ids``."""
        own: dict[int, dict[int, SheetCell]] = {row: {} for row in self._rows}
        for cell in self._texts:
            own[cell.row][self._column(cell.column)] = cell
        taken: set[tuple[int, int]] = set()
        cells: list[Cell] = []
        width = len(self._columns)
        for at, (row, found) in enumerate(own.items()):
            place = next(iter(found.values())).place
            free = all((at, column) not in taken for column in range(width))
            if free and len(found) == 1 and self._is_banner(*found.values()):
                (banner,) = found.values()
                cells.append(Cell(at, 0, tuple(words_of(banner.text, place, ids)), 1, width, banner.fill, place))
                continue
            for column in range(width):
                if (at, column) in taken:
                    continue
                if column not in found:
                    fill = self._fills.get((row, self._columns[column]))
                    cells.append(Cell(at, column, (), fill=fill, place=place, drawn=self._blanks_drawn))
                    continue
                cell = found[column]
                down, across = self._spans(cell, at, column, own, taken)
                taken |= {(at + y, column + x) for y in range(down) for x in range(across)}
                words = tuple(words_of(cell.text, cell.place, ids))
                cells.append(Cell(at, column, words, down, across, cell.fill, cell.place, struck=cell.struck))
        places = (cells[0].place, cells[-1].place)
        return Grid(tuple(cells), len(own), width, places)

    def _column(self, column: int) -> int:
        return bisect_left(self._columns, column)

    def _spans(
        self,
        cell: SheetCell,
        row: int,
        column: int,
        own: dict[int, dict[int, SheetCell]],
        taken: set[tuple[int, int]],
    ) -> tuple[int, int]:
        """How many rows and columns a cell covers; it never covers another, whatever the file says."""
        across = max(self._column(cell.beyond) - column, 1)
        here = own[self._rows[row]]
        if column == 1 and here.keys() == {0, 1} and cell.column in self._codes and _is_phrase(cell):
            across = len(self._columns) - 1  # beside an area without actions: a note over the blank cells behind it
        blocked = (x for x in range(1, across) if (row, column + x) in taken or column + x in here)
        across = next(blocked, across)
        down = max(bisect_left(self._rows, cell.below) - row, 1)
        for y in range(1, down):
            below = own[self._rows[row + y]]
            if any((row + y, column + x) in taken or column + x in below for x in range(across)):
                return y, across
        return down, across

    def _is_banner(self, cell: SheetCell) -> bool:
        """Whether a text alone on its row stands over the whole width: merged or painted so, or no ref among refs."""
        first, last = self._columns[0], self._columns[-1]
        if cell.column <= first and cell.beyond > last:
            return True
        others = (column for column in self._columns if not cell.column <= column < cell.beyond)
        painted = cell.fill and all(self._fills.get((cell.row, column)) == cell.fill for column in others)
        return bool(painted) or self.is_heading(cell)


def _codes(texts: Sequence[SheetCell]) -> frozenset[int]:
    """The columns that hold short single words with others behind them; texts are in reading order."""
    last = {cell.row: cell.column for cell in texts}
    own: dict[int, list[str]] = {}
    for cell in texts:
        if cell.column < last[cell.row]:
            own.setdefault(cell.column, []).append(cell.text)
    return frozenset(
        column
        for column, found in own.items()
        if len(found) > 1 and median(map(len, found)) <= _CODE and median(len(text.split()) for text in found) <= 1
    )


def _is_phrase(cell: SheetCell) -> bool:
    """Whether a text among codes is none."""
    return " " in cell.text and len(cell.text) > _CODE


def _telling(cells: Sequence[SheetCell]) -> Iterator[int]:
    """The columns whose cells without text show colours that differ: a status told by colour alone."""
    fills: dict[int, set[str | None]] = {}
    for cell in cells:
        if not cell.text:
            fills.setdefault(cell.column, set()).add(cell.fill)
    yield from (column for column, colours in fills.items() if len(colours) > 1)
