"""Tables over page breaks: whether a table is continued, repeated header rows set aside, split rows joined.

Evidence is weighed in this order. A repeated header row proves that a table is continued. Without one, the columns must
be where they were, the next row must not have had room on the page before, and the piece must not have its own header.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from planparse.noun import noun
from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.tables.fill_cells import begins_paragraph
from planparse.tables.layout import REF, Furniture, Piece, slot
from planparse.words import Place, Word

_NEAR = 4.0
"""The column edges of one table are this close on all of its pages, in points."""

_ALLEY = 25.0
"""The same for the middles of the alleys between its columns, if no rules draw them."""

_SHIFT = 45.0
"""Odd and even pages may have mirrored margins: the largest shift, in points."""

_ROOM = 14.0
"""A next row that is lower than the space below a table by this much, in points, would have fitted there."""

_HEADERS_WITHIN, _BELOW_KEY = 5, 12
"""How many first rows of a table to search for its header: a title, or a whole key, may be above it."""

_LABELS = 3
"""The fewest labels in a header row to look for below a key: fewer words may repeat by chance."""

_MISSED = 1.0
"""The weight of words at the top of a page alone, in a column that otherwise never lacks words."""

_SHORT, _LINE = -0.5, 0.7
"""The most that a cell says for a cut if it ended early: by more than this share of a line's height."""

_OTHERS = 3
"""Fewer cells with words do not show that a column never lacks any."""

_ENDED = (".", "!", "?", ":", ";")


@noun
class Continuation:
    """How a piece continues a table: the table's column for each edge of the piece, and the piece's header rows."""

    columns: tuple[int, ...]
    repeated: int = 0


def continuation_of(xs: Sequence[float], grid: Grid, piece: Piece, white: float) -> Continuation | None:
    """How the piece continues the table with these column edges and cells; None if it is another table.

    ``white`` is the space left below the table on the page before, in points.
    """
    columns = _columns(xs, piece.mesh.xs)
    if columns is None and not piece.mesh.columns_drawn:
        columns = _alike(xs, piece.mesh.xs)
    if columns is None:
        return None
    repeated = repeated_rows(grid, piece.grid, columns)
    if repeated:
        return Continuation(columns, repeated)
    room = piece.mesh.ys[1] - piece.mesh.ys[0] + _ROOM
    if white > room or _has_own_header(grid, piece.grid):
        return None
    return Continuation(columns)


def _columns(xs: Sequence[float], others: Sequence[float]) -> tuple[int, ...] | None:
    """The index of the table's edge at each edge of the piece; None if they do not match."""
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
    """The columns one to one, if alleys of white space show them, not rules: alleys shift with the text."""
    if len(xs) != len(others) or abs(xs[0] - others[0]) > 2 * _NEAR:
        return None
    apart = max((abs(x - other) for x, other in zip(xs[1:-1], others[1:-1], strict=True)), default=0.0)
    return tuple(range(len(xs))) if apart <= _ALLEY else None


def repeated_rows(grid: Grid, piece: Grid, columns: Sequence[int]) -> int:
    """How many of the piece's first rows repeat rows at the table's head.

    >>> from planparse.words import Place
    >>> row = tuple(Cell(0, c, (Word(c, text, Place()),)) for c, text in enumerate(("No", "Action")))
    >>> repeated_rows(Grid(row, 1, 2), Grid(row, 1, 2), (0, 1, 2))
    1
    """
    own = _texts(piece.cells, 0, columns)
    within = _BELOW_KEY if len(own) >= _LABELS else _HEADERS_WITHIN
    head = [_texts(grid.cells, row) for row in range(min(within, grid.rows))]
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

    A row is a header if it is painted like the table's header and unlike its body, or if it has a short label in every
    column of a table with numbered rows.
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
    """Whether the row below is the rest of the row above, which the page break split.

    ``above`` are the cells that end at the table's last row, ``below`` the cells of the next page's first row, in the
    table's columns.
    """
    before = {cell.column: cell for cell in above}
    if {(c.column, c.column_span) for c in below if c.words} - {(c.column, c.column_span) for c in above}:
        return False
    key = key_column(grid)
    if key is None and _are_numbered(before.get(0), next((c for c in below if c.column == 0), None)):
        return False
    key_cell = next((c for c in below if c.column == key), None)
    votes, short = (2.0, ()) if open_below else (0.0, _ended_early(above))
    if key is not None and key_cell is not None:
        if key_cell.words and REF.match(key_cell.words[0].text):
            return False
        if key_cell.row_span == 1 and before[key].words:
            votes += 2.0 if _always(grid, key) else 1.5
    partial = any(before[c.column].words and not c.words for c in below if c.column in before)
    for cell in below:
        if cell.words and cell.column in before:
            home = before[cell.column]
            missed = _MISSED if partial and _is_missed(grid, home) else -0.5
            vote = _runs_on(home.words, cell.words) if home.words else missed
            votes += min(vote, _SHORT) if home in short else vote
    return votes >= 1.5


def _ended_early(above: Sequence[Cell]) -> list[Cell]:
    """The cells that begin at the row's top and end a line or more above its last line: a cut text fills its part."""
    boxes = {cell: [w.place.box for w in cell.words if w.place.box] for cell in above if cell.words}
    found = {cell: (min(b[1] for b in own), max(b[3] for b in own), own[-1]) for cell, own in boxes.items() if own}
    top, end = min((t for t, *_ in found.values()), default=0.0), max((e for _, e, _ in found.values()), default=0.0)
    return [cell for cell, (t, e, (_, y, _, y2)) in found.items() if t - top < _NEAR and end - e > _LINE * (y2 - y)]


def _are_numbered(above: Cell | None, below: Cell | None) -> bool:
    """Whether both cells are numbers of their own: a table's only row so far does not show that it numbers its rows.

    Two codes of one form are such numbers too: `AB/01` and `AB/02`.
    """
    told = [cell.words[0].text for cell in (above, below) if cell and len(cell.words) == 1]
    forms = {re.sub(r"\d", "0", text) for text in told}
    coded = len(forms) == 1 and all(form[0].isupper() and form[-1] == "0" for form in forms)
    return len({*told}) > 1 and (coded or all(map(REF.match, told)))


def _is_missed(grid: Grid, blank: Cell) -> bool:
    """Whether a cell left blank at the page's end is in a column that never lacks words."""
    others = [c for c in grid.cells if c.column == blank.column and c.row not in (0, blank.row) and c.column_span == 1]
    return len(others) >= _OTHERS and all(c.words for c in others)


def _always(grid: Grid, key: int) -> bool:
    """Whether every row so far has a number."""
    return all(c.words for c in grid.cells if c.column == key and c.row > 0 and c.column_span == 1)


def _runs_on(before: Sequence[Word], words: Sequence[Word]) -> float:
    """How much the words of one cell look like a continuation of the other."""
    ended = before[-1].text.endswith(_ENDED)
    first = words[0].text
    if first[:1].islower():
        return 1.0 if ended else 1.5
    return -0.5 if ended else 0.0


# Pieces of tables -> whole tables over page breaks: repeated header rows set aside, split rows joined.


_REPEATS = "repeats the table's header row"

_HEAD = 400
"""How many cells from the top show what a table is like: looking at all would make long tables slow."""

PageBlocks = Sequence[Piece | Paragraph | Grid]


@noun
class Stitched:
    """The document's blocks with whole tables, and the header rows that only repeat others."""

    blocks: tuple[Block, ...]
    repeated: tuple[Furniture, ...]


def join_across_pages(pages: Sequence[PageBlocks]) -> Stitched:
    """The blocks of all pages in order. A table at the end of a page takes in its continuation on the next.

    Text beside the table on either page is not between the two. Nor is text in the margins, if the page's end leaves
    cells of the table open.
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
            joint = open_table.continuation(block, floor) if open_table else None
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
    """Remove rows that repeat the table's first row in full, which some producers print in mid-page."""
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
    """The texts of a row of single cells in at least three and nearly all columns; else empty."""
    filled = [cell for cell in cells if cell.words]
    if len(filled) < max(3, grid.columns - 1) or any(cell.row_span > 1 for cell in cells):
        return ()
    return tuple(tuple(word.text for word in cell.words) for cell in cells)


class _Table:
    """A table that grows page by page."""

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
        """The whole table, with its cells in reading order."""
        cells = sorted(self._cells, key=lambda cell: (cell.row, cell.column))
        return Grid(tuple(cells), self._rows, len(self._xs) - 1, tuple(self._places), self._header_rows)

    def head(self) -> Grid:
        """The table's first rows, which show its header and how its rows are numbered."""
        cells = self._cells[:_HEAD]
        return Grid(tuple(cells), min(self._rows, cells[-1].row + 1), len(self._xs) - 1)

    def is_beside(self, block: Paragraph | Grid) -> bool:
        """Whether a block is to the left or right of the table."""
        box = block.place.box if isinstance(block, Paragraph) else None
        return box is not None and (box[2] <= self._xs[0] + 1 or box[0] >= self._xs[-1] - 1)

    def is_open(self) -> bool:
        """Whether the page's end cuts cells of the table: it is continued, whatever is in the margins."""
        return self._last.mesh.open_below or bool(self._unclosed)

    def continuation(self, piece: Piece, floor: float) -> Continuation | None:
        """How the piece continues this table, if it does."""
        return continuation_of(self._xs, self.head(), piece, floor - self._last.mesh.ys[-1])

    def add(self, piece: Piece, joint: Continuation) -> list[Furniture]:
        """Add the piece. Return the words of its repeated header."""
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

    def _join(self, body: list[Cell], joint: Continuation, rows: int) -> None:
        if rows <= 0:
            return
        ending, added = self._ending, len(self._cells)
        above = [self._cells[n] for n in ending.values()]
        first = [cell for cell in body if cell.row == 0]
        cut = is_cut(self.head(), above, first, self._last.mesh.open_below)
        shift = self._rows - (1 if cut else 0)
        for column in range(joint.columns[0]):  # merged cells that began earlier and are not drawn again
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
        """Whether a cell at the top of the page is the rest of a merged one that began before."""
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
    """The columns, as the table counts them, with cells that the page's end leaves open."""
    places = (slot(piece.mesh.xs, x) for x in piece.mesh.unclosed)
    return frozenset(columns[place] for place in places if place is not None)


def _moved(cell: Cell, joint: Continuation, rows: int) -> Cell:
    """The cell in the table's columns, this many rows further down."""
    first, last = joint.columns[cell.column], joint.columns[cell.column + cell.column_span]
    return replace(cell, row=cell.row + rows, column=first, column_span=last - first)
