"""The nouns that every reader makes: a `Document` of `Page`s.

A page either knows its own structure (`blocks`: text exports, Word, Excel, HTML) or is drawn (`words` with
boxes, `rules`, `fills`: PDF, scans), and then `planparse.tables` recovers the blocks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import accumulate, chain

from planparse.issues import Correction, Doubt
from planparse.noun import noun
from planparse.words import Box, Phrase, Place, Word

NOWHERE = Place()
"""The place of what the format gives no place for."""


@noun
class Cell:
    """One cell of a grid: its words, where it starts, how many rows and columns it spans, its colour.

    ``row`` and ``column`` are 0-based; ``fill`` is ``#rrggbb`` or None; ``place`` is the cell's own place (its
    drawn box), which an empty coloured cell has too.
    """

    row: int
    column: int
    words: tuple[Word, ...]
    row_span: int = 1
    column_span: int = 1
    fill: str | None = None
    place: Place = NOWHERE
    drawn: bool = True
    """The document itself shows where the cell ends; False where only its words' places tell."""
    struck: bool = False
    """All that stands in the cell is struck out."""
    _phrase: Phrase | None = field(default=None, init=False, compare=False, repr=False)

    @property
    def phrase(self) -> Phrase:
        """The cell's words as they read; made once, for rows are looked at again and again."""
        if self._phrase is None:
            self._phrase = Phrase(self.words)  # type: ignore[misc]  # remembered, and no part of the cell's value
        return self._phrase


@noun
class Grid:
    """A table as rows and columns of cells, in reading order; places that no cell covers are blank."""

    cells: tuple[Cell, ...]
    rows: int
    columns: int
    places: tuple[Place, ...] = ()
    header_rows: int | None = None
    """How many rows the format itself marks as header; None where it does not say."""
    row_doubts: tuple[tuple[int, Doubt], ...] = ()
    """What the reader is not sure of, by the row."""


_FEWEST_INNER_COLUMNS = 3
"""Columns from which on tables in cells list records, though their labels do not come again in each."""


@noun
class _Inner:
    """A table in a cell of another one: the cell, and its words before and behind the table."""

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
        """How many rows it has above its first row of values."""
        return bool(self.before) + (max(self.grid.header_rows or 1, 1) if self.headed else 0)

    @property
    def rows(self) -> int:
        """How many rows it takes."""
        return bool(self.before) + self.grid.rows + bool(self.behind)

    def cells(self, row: int) -> Iterator[Cell]:
        """Its cells with its first row in this one; what stands above and below it as rows over all its columns."""
        column, wide, place = self.cell.column, self.grid.columns, self.cell.place
        if self.before:
            yield Cell(row, column, self.before, column_span=wide, place=place)
            row += 1
        for cell in self.grid.cells:
            yield replace(cell, row=row + cell.row, column=column + cell.column)
        if self.behind:
            yield Cell(row + self.grid.rows, column, self.behind, column_span=wide, place=place)


def flowing(parts: Iterable[Sequence[Word]]) -> tuple[Word, ...]:
    """The words of several parts as those of one cell: each part on a line of its own."""
    words: list[Word] = []
    for part in filter(None, parts):
        words += (replace(part[0], gap="\n") if words else part[0], *part[1:])
    return tuple(words)


def unfolded(outer: Grid, inner: Mapping[int, Grid]) -> Grid:
    """The table with those in its cells unfolded: their columns become its own, what stands beside spans their rows.

    ``inner`` has the tables by the id of their first word. They are unfolded where one column holds them and they
    list records of the same columns; others only lay out the text of their cell.
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
    """The tables in one column of a table if they list records of the same columns, else none."""
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
    again = sum(each.first == first.first for each in found)
    labelled = all(first.first) and first.grid.rows > 1 and len(first.first) == first.grid.columns
    wide = first.grid.columns >= _FEWEST_INNER_COLUMNS and (first.grid.header_rows is not None or len(found) > 1)
    if not labelled or not (again == len(found) > 1 or wide):
        return ()
    return tuple(replace(each, headed=each.first == first.first) for each in found)


def _inner_tables(cell: Cell, inner: Mapping[int, Grid]) -> Iterator[_Inner]:
    held = [word.id for word in cell.words if word.id in inner]
    if len(held) == 1:
        grid = inner[held[0]]
        ids = {word.id for each in grid.cells for word in each.words}
        places = [at for at, word in enumerate(cell.words) if word.id in ids]
        yield _Inner(cell, grid, cell.words[: places[0]], cell.words[places[-1] + 1 :])


TITLE = 0


@noun
class Slot:
    """A place in a card of a page: the card's number, and what the place is known by in each of them."""

    card: int
    key: str


@noun
class Paragraph:
    """Text outside of any grid; ``level`` is its heading level where the format gives one (1 is the top).

    ``TITLE`` is the level of what the format marks as the document's title. ``term`` is how many words at the front the
    format marks as a term that the others describe (a web page's ``<dt>``). ``apart`` says whether a blank line stands
    above it, where the format has lines. ``bold`` is how many words at the front are
    set in bold before others that are not; all of them, in a heading or a label on a line of its own. ``slot`` is its
    place in a card, where elements of a page's markup come again with the same labels in each.
    """

    words: tuple[Word, ...]
    place: Place = NOWHERE
    level: int | None = None
    term: int = 0
    apart: bool | None = None
    bold: int = 0
    slot: Slot | None = None


Block = Grid | Paragraph


@noun
class Rule:
    """A straight line drawn on a page: horizontal or vertical, as a box that may have no width or height."""

    box: Box
    colour: str | None = None


@noun
class Fill:
    """A filled rectangle on a page, or one with round corners or sides."""

    box: Box
    colour: str
    is_round: bool = False
    """A dot or a badge: it colours a cell or a line, and draws none."""


@noun
class TaggedCell:
    """A cell as the file's own structure tree has it: the ids of its words, its spans, whether it is a header."""

    words: frozenset[int]
    row_span: int = 1
    column_span: int = 1
    header: bool = False


@noun
class TaggedTable:
    """A table as the file's own structure tree has it: evidence, which may be wrong."""

    rows: tuple[tuple[TaggedCell, ...], ...]


@noun(eq=False)
class Page:
    """One page, sheet or text: drawn (words, rules, fills) or with a structure of its own (blocks).

    A page is equal to itself alone: comparing its words would cost more than what is remembered of a page.
    """

    number: int | None = None
    sheet: str | None = None
    width: float | None = None
    height: float | None = None
    words: tuple[Word, ...] = ()
    rules: tuple[Rule, ...] = ()
    fills: tuple[Fill, ...] = ()
    blocks: tuple[Block, ...] = ()
    turned: frozenset[int] = frozenset()
    """The ids of the words that do not read from left to right (a rotated first column)."""
    tagged: tuple[TaggedTable, ...] = ()
    quarter_turns: int = 0
    """Clockwise, beyond the file's own: they set sideways text upright. Places are those of the page upright."""
    bold: frozenset[int] = frozenset()
    """The ids of the words that are set in bold."""


@noun
class Aside:
    """Words that the format itself keeps apart from the text (a footnote, a comment, a running header), and why.

    They are no block: a heading's label or a column's in a comment must open no area and no record.
    """

    words: tuple[Word, ...]
    why: str


@noun
class Document:
    """A source as read: its pages, and what is to be said of the file itself.

    ``pages_printed`` is the number of pages where the format has pages, else None. ``asides`` go to the plan's
    unplaced texts. ``doubts`` are what the reader noticed (a wrong encoding mended, a tracked change accepted),
    ``corrections`` what it read as something else.
    """

    name: str
    media_type: str
    sha256: str
    pages: tuple[Page, ...]
    pages_printed: int | None = None
    doubts: tuple[Doubt, ...] = ()
    corrections: tuple[Correction, ...] = ()
    asides: tuple[Aside, ...] = ()
    struck: frozenset[int] = frozenset()
    """The ids of the words that a drawn page strikes out."""

    def words(self) -> Iterator[Word]:
        """Every word of the document: those of its pages in reading order, then those kept apart."""
        for page in self.pages:
            yield from page.words
            for block in page.blocks:
                yield from block_words(block)
        for aside in self.asides:
            yield from aside.words


def block_words(block: Block) -> Iterator[Word]:
    """The words of a paragraph or of a grid's cells."""
    if isinstance(block, Paragraph):
        return iter(block.words)
    return chain.from_iterable(cell.words for cell in block.cells)
