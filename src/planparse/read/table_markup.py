"""Tables as web pages and Word write them: cells that span rows and columns, and tables in cells of another table.

Part one: a table in a cell is merged into the outer columns if it lists records; else it is lines of its cell.

Part two: rows of cells with spans, as written -> a grid that covers every place once. It follows HTML: a cell takes the
first free place of its row, and spans end with their row group. A span that runs into another cell is cut. A row or
column that only spans reach (``colspan=100`` over five columns) does not count.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from planparse.errors import LimitExceededError
from planparse.noun import noun
from planparse.read.document import NOWHERE, Cell, Grid
from planparse.words import Place, Word

_FEWEST_INNER_COLUMNS = 3
"""With this many columns or more, nested tables list records even if their labels do not repeat in each."""


@noun
class _Inner:
    """A table in a cell of another one: the cell, and its words before and after the nested table."""

    cell: Cell
    grid: Grid
    before: tuple[Word, ...]
    behind: tuple[Word, ...]
    headed: bool = True

    @property
    def first(self) -> tuple[str, ...]:
        """The texts of its first row."""
        return tuple(cell.phrase.text for cell in self.grid.cells if cell.row == 0)

    @property
    def top(self) -> int:
        """How many of its rows are above its first row of values."""
        return bool(self.before) + (max(self.grid.header_rows or 1, 1) if self.headed else 0)

    @property
    def rows(self) -> int:
        """How many rows it needs."""
        return bool(self.before) + self.grid.rows + bool(self.behind)

    def cells(self, row: int) -> Iterator[Cell]:
        """Its cells, moved so that its first row is this one. Words before and after become rows across its columns."""
        column, wide, place = self.cell.column, self.grid.columns, self.cell.place
        if self.before:
            yield Cell(row, column, self.before, column_span=wide, place=place)
            row += 1
        for cell in self.grid.cells:
            yield replace(cell, row=row + cell.row, column=column + cell.column)
        if self.behind:
            yield Cell(row + self.grid.rows, column, self.behind, column_span=wide, place=place)


def join_as_lines(parts: Iterable[Sequence[Word]]) -> tuple[Word, ...]:
    """The words of several parts as the words of one cell, each part on its own line."""
    words: list[Word] = []
    for part in filter(None, parts):
        words += (replace(part[0], gap="\n") if words else part[0], *part[1:])
    return tuple(words)


def merge_nested_tables(outer: Grid, inner: Mapping[int, Grid]) -> Grid:
    """Merge the tables in a table's cells into it: their columns become its own, other cells span their rows.

    ``inner`` maps the id of a nested table's first word to the table. Tables are merged if all are in one column and
    they list records of the same columns. Others only lay out the text of their cell.
    """
    found = _lists_of_records(outer, inner)
    if not found:
        return outer
    column, more = found[0].cell.column, found[0].grid.columns - found[0].cell.column_span
    tables = {each.cell.row: each for each in found}
    starts = [0, *accumulate(tables[row].rows if row in tables else 1 for row in range(outer.rows))]
    header = found[0].cell.row if found[0].cell.row in (1, outer.header_rows) else 0
    cells: list[Cell] = []
    for cell in outer.cells:
        table = tables.get(cell.row)
        row, end = starts[cell.row], starts[cell.row + cell.row_span]
        if table is not None and table.cell == cell:
            cells += table.cells(row)
            continue
        left = cell.column + (more if cell.column > column else 0)
        wide = cell.column_span + (more if cell.column <= column < cell.column + cell.column_span else 0)
        if table is not None and table.top:
            if cell.row != header or not header:
                cells.append(Cell(row, left, (), table.top, wide, place=cell.place))
            row += table.top
        elif header and cell.row + cell.row_span == header and cell.column != column:
            end += tables[header].top
        cells.append(replace(cell, row=row, column=left, row_span=end - row, column_span=wide))
    cells.sort(key=lambda cell: (cell.row, cell.column))
    marked = header + found[0].top if header else None
    return Grid(tuple(cells), starts[-1], outer.columns + more, outer.places, marked, outer.row_doubts)


def _lists_of_records(outer: Grid, inner: Mapping[int, Grid]) -> tuple[_Inner, ...]:
    """The nested tables in one column if they list records of the same columns, else none."""
    found = [each for cell in outer.cells for each in _inner_tables(cell, inner)]
    if not found or any(each.cell.row_span > 1 or each.grid.columns < 2 for each in found):
        return ()
    first = found[0]
    if len({(each.cell.column, each.cell.column_span, each.grid.columns) for each in found}) > 1:
        return ()
    inside = range(first.cell.column + 1, first.cell.column + first.cell.column_span)
    beside = sum(bool(cell.words) for cell in outer.cells if cell.column == first.cell.column) - len(found)
    if any(cell.column in inside for cell in outer.cells) or beside > len(found):
        return ()
    if _belong_to_texts(outer, found):
        return ()
    again = sum(each.first == first.first for each in found)
    labelled = all(first.first) and first.grid.rows > 1 and len(first.first) == first.grid.columns
    wide = first.grid.columns >= _FEWEST_INNER_COLUMNS and (first.grid.header_rows is not None or len(found) > 1)
    sides = {tuple(cell.phrase.text for cell in each.grid.cells if cell.column == 0) for each in found}
    if len(sides) == 1 < len(found):  # the labels are beside the values, not above them
        return ()
    if not labelled or not (again == len(found) > 1 or wide):
        return ()
    return tuple(replace(each, headed=each.first == first.first) for each in found)


def _belong_to_texts(outer: Grid, found: Sequence[_Inner]) -> bool:
    """Whether the tables are part of texts: each has one row of values, below text, in a column that has texts too.

    A measure may show its figures in one (start, now, goal). It is not a record, and must not split its column.
    """
    column, held = found[0].cell.column, {each.cell.row for each in found}
    texts = (cell for cell in outer.cells if cell.column == column and cell.row and cell.row not in held)
    return any(cell.words for cell in texts) and all(
        each.before and each.grid.rows <= max(each.grid.header_rows or 1, 1) + 1 for each in found
    )


def _inner_tables(cell: Cell, inner: Mapping[int, Grid]) -> Iterator[_Inner]:
    held = [word.id for word in cell.words if word.id in inner]
    if len(held) == 1:
        grid = inner[held[0]]
        ids = {word.id for each in grid.cells for word in each.words}
        places = [at for at, word in enumerate(cell.words) if word.id in ids]
        yield _Inner(cell, grid, cell.words[: places[0]], cell.words[places[-1] + 1 :])


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
