"""Pieces of tables -> whole tables over page breaks: header rows that repeat set aside, cut rows joined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.tables.fill_cells import begins_paragraph
from planparse.tables.layout import Furniture
from planparse.tables.mesh import Piece, slot
from planparse.tables.page_breaks import Seam, is_cut, seam
from planparse.words import Place, Word

_REPEATS = "repeats the table's header row"

_HEAD = 400
"""So many cells from the top show what a table is like: looking at all would make long tables slow."""

PageBlocks = Sequence[Piece | Paragraph | Grid]


@dataclass(frozen=True, slots=True)
class Stitched:
    """The document's blocks with its tables whole, and the header rows that only repeat others."""

    blocks: tuple[Block, ...]
    repeated: tuple[Furniture, ...]


def stitched(pages: Sequence[PageBlocks]) -> Stitched:
    """The blocks of all pages in order; a table that ends a page takes up the one that begins the next.

    Text that stands beside the table on either page is not between the two, nor is that in the margins where the
    page's end leaves cells of the table open.
    """
    blocks: list[Block | _Table] = []
    repeated: list[Furniture] = []
    floor = max((piece.mesh.ys[-1] for page in pages for piece in page if isinstance(piece, Piece)), default=0.0)
    open_table: _Table | None = None
    for page in pages:
        first = top = True
        for block in page:
            if not isinstance(block, Piece):
                blocks.append(block)
                if open_table is None or not open_table.is_beside(block):
                    open_table, first = open_table if open_table and top and open_table.is_open() else None, False
                continue
            joint = open_table.seam(block, floor) if open_table else None
            if open_table and joint and (first or joint.repeated):
                repeated += open_table.add(block, joint)
            else:
                open_table = _Table(block)
                blocks.append(open_table)
            first = top = False
    found: list[Block] = []
    for part in blocks:
        if isinstance(part, _Table):
            grid, again = without_repeats(part.grid())
            found.append(grid)
            repeated += again
        else:
            found.append(part)
    return Stitched(tuple(found), tuple(repeated))


def without_repeats(grid: Grid) -> tuple[Grid, list[Furniture]]:
    """The table without the rows that repeat its first row in full, which some producers print in mid-page."""
    rows: dict[int, list[Cell]] = {}
    for cell in grid.cells:
        rows.setdefault(cell.row, []).append(cell)
    header = _full_row(rows.get(0, []), grid)
    again = [row for row, cells in rows.items() if row > 0 and header and _full_row(cells, grid) == header]
    if not again:
        return grid, []
    gone = [Furniture(tuple(w for cell in rows[row] for w in cell.words), _REPEATS) for row in again]
    kept = [
        replace(cell, row=cell.row - sum(row < cell.row for row in again))
        for cell in grid.cells
        if cell.row not in again
    ]
    return replace(grid, cells=tuple(kept), rows=grid.rows - len(again)), gone


def _full_row(cells: Sequence[Cell], grid: Grid) -> tuple[tuple[str, ...], ...]:
    """The texts of a row of single cells in at least three columns and nearly all of them; else nothing."""
    filled = [cell for cell in cells if cell.words]
    if len(filled) < max(3, grid.columns - 1) or any(cell.row_span > 1 for cell in cells):
        return ()
    return tuple(tuple(word.text for word in cell.words) for cell in cells)


class _Table:
    """A table as it grows page by page."""

    __slots__ = ("_cells", "_ending", "_header_rows", "_last", "_places", "_rows", "_unclosed", "_xs")

    def __init__(self, piece: Piece) -> None:
        self._xs = piece.mesh.xs
        self._cells = list(piece.grid.cells)
        self._rows = piece.grid.rows
        self._places: list[Place] = list(piece.grid.places)
        self._last = piece
        self._header_rows: int | None = piece.grid.header_rows
        self._unclosed = _unclosed(piece, range(piece.grid.columns))
        self._ending = self._ending_among(range(len(self._cells)))

    def grid(self) -> Grid:
        """The whole table, its cells in reading order."""
        cells = sorted(self._cells, key=lambda cell: (cell.row, cell.column))
        return Grid(tuple(cells), self._rows, len(self._xs) - 1, tuple(self._places), self._header_rows)

    def head(self) -> Grid:
        """The table's first rows, which show its header and how its rows are numbered."""
        cells = self._cells[:_HEAD]
        return Grid(tuple(cells), min(self._rows, cells[-1].row + 1), len(self._xs) - 1)

    def is_beside(self, block: Paragraph | Grid) -> bool:
        """Whether a block stands to the left or the right of the table."""
        box = block.place.box if isinstance(block, Paragraph) else None
        return box is not None and (box[2] <= self._xs[0] + 1 or box[0] >= self._xs[-1] - 1)

    def is_open(self) -> bool:
        """Whether the page's end cuts cells of the table: it goes on, whatever the margins hold."""
        return self._last.mesh.open_below or bool(self._unclosed)

    def seam(self, piece: Piece, floor: float) -> Seam | None:
        """How the piece goes on with this table, if it does."""
        return seam(self._xs, self.head(), piece, floor - self._last.mesh.ys[-1])

    def add(self, piece: Piece, joint: Seam) -> list[Furniture]:
        """Takes up the piece; gives back the words of its repeated header."""
        header = [cell for cell in piece.grid.cells if cell.row < joint.repeated]
        body = [_moved(cell, joint, -joint.repeated) for cell in piece.grid.cells if cell.row >= joint.repeated]
        if joint.repeated:
            self._header_rows = max(self._header_rows or 0, joint.repeated)
        self._join(body, joint, piece.grid.rows - joint.repeated)
        self._places += piece.grid.places
        self._last = piece
        self._unclosed = _unclosed(piece, joint.columns)
        words = tuple(word for cell in header for word in cell.words)
        return [Furniture(words, _REPEATS)] if words else []

    def _join(self, body: list[Cell], joint: Seam, rows: int) -> None:
        if rows <= 0:
            return
        ending, added = self._ending, len(self._cells)
        above = [self._cells[n] for n in ending.values()]
        first = [cell for cell in body if cell.row == 0]
        cut = is_cut(self.head(), above, first, self._last.mesh.open_below)
        shift = self._rows - (1 if cut else 0)
        for column in range(joint.columns[0]):  # merged cells that began before and are not drawn again
            if column in ending:
                self._extend(ending[column], (), rows - (1 if cut else 0))
        for cell in body:
            home = ending.get(cell.column)
            if cell.row == 0 and home is not None and (cut or self._goes_on(home, cell)):
                self._extend(home, cell.words, cell.row_span - (1 if cut else 0))
            else:
                self._cells.append(replace(cell, row=cell.row + shift))
        self._rows += rows - (1 if cut else 0)
        self._ending = self._ending_among([*ending.values(), *range(added, len(self._cells))])

    def _ending_among(self, numbers: Iterable[int]) -> dict[int, int]:
        """The cells that reach the table's last row, by column."""
        cells = ((number, self._cells[number]) for number in numbers)
        return {cell.column: number for number, cell in cells if cell.row + cell.row_span == self._rows}

    def _goes_on(self, home: int, cell: Cell) -> bool:
        """Whether a cell at the head of the page is the rest of a merged one, which began before."""
        if self._cells[home].column_span != cell.column_span:
            return False
        merged = cell.row_span > 1 or self._cells[home].row_span > 1
        return cell.column in self._unclosed or (merged and not cell.words)

    def _extend(self, number: int, words: Sequence[Word], rows: int) -> None:
        cell = self._cells[number]
        if words:
            gap = "\n" if begins_paragraph(cell.words, words[0]) else " "
            words = (replace(words[0], gap=gap), *words[1:])
        self._cells[number] = replace(cell, words=(*cell.words, *words), row_span=cell.row_span + rows)


def _unclosed(piece: Piece, columns: Sequence[int]) -> frozenset[int]:
    """The columns, as the table counts them, whose cells the end of a page leaves open."""
    places = (slot(piece.mesh.xs, x) for x in piece.mesh.unclosed)
    return frozenset(columns[place] for place in places if place is not None)


def _moved(cell: Cell, joint: Seam, rows: int) -> Cell:
    """The cell in the table's columns, so many rows further down."""
    first, last = joint.columns[cell.column], joint.columns[cell.column + cell.column_span]
    return replace(cell, row=cell.row + rows, column=first, column_span=last - first)
