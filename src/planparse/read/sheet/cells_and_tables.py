"""A sheet as written: cells with their text, place and look, and references to cells; and the tables that they form.

Part two splits the cells of a sheet into tables, each a grid with a cell in every place.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from statistics import median

from planparse.errors import LimitExceededError
from planparse.lexicon.labels import Terms
from planparse.noun import noun
from planparse.read.document import Cell, Grid
from planparse.read.labels import is_header, is_label
from planparse.read.letters import words_of
from planparse.words import Place

MAX_CELLS = 200_000
"""The most cells with text or colour in one file. The longest plan known has about 12,000."""

MAX_LETTERS = 20_000_000
"""The most characters in one file's cells, because many cells may share a text.

The longest plan known has a million.
"""

MAX_PLACES = 1_000_000
"""The most cells in one table, including blank ones: a sparser table is not one."""


BESIDE = 32
"""A coloured blank cell counts only within this many columns to the right of all text so far."""


@noun
class SheetCell:
    """A cell with text or colour: its 0-based row and column, and how many of each it covers.

    ``text`` reads as shown, with its line breaks; ``fill`` is ``#rrggbb`` or None.
    """

    row: int
    column: int
    text: str
    place: Place
    fill: str | None = None
    row_span: int = 1
    column_span: int = 1
    struck: bool = False

    @property
    def below(self) -> int:
        """The first row below the cell."""
        return self.row + self.row_span

    @property
    def beyond(self) -> int:
        """The first column to the right of the cell."""
        return self.column + self.column_span


@noun
class CellNote:
    """Text outside the cells: in a comment, a shape or a running header. ``why`` says which."""

    text: str
    place: Place
    why: str


@noun
class Sheet:
    """One sheet as written. ``above`` and ``below`` are the texts of shapes above and below its cells."""

    name: str
    cells: tuple[SheetCell, ...]
    notes: tuple[CellNote, ...] = ()
    above: tuple[CellNote, ...] = ()
    below: tuple[CellNote, ...] = ()
    hidden: bool = False
    hidden_lines: tuple[str, ...] = ()
    """The hidden rows and columns that contain text, as people name them: ``row 7``, ``column C``."""
    without_value: tuple[str, ...] = ()
    """The cells with a formula but no saved value."""
    faults: tuple[str, ...] = ()
    """The cells that show an error (``#REF!``)."""
    repeated: tuple[str, ...] = ()
    """The rows and cells that were read once because the file repeats them too often, and how often."""
    undecided: int = 0
    """How many conditional formats with a fill depend on a calculation."""


@noun
class Book:
    """A workbook as written."""

    sheets: tuple[Sheet, ...]
    has_macros: bool = False
    left_out: tuple[str, ...] = ()
    """What was not read, such as a chart sheet."""


def too_many(name: str, what: str) -> LimitExceededError:
    """The error for a file with more cells than planparse reads."""
    return LimitExceededError(name, f"has more than {what}", "check that it is a plan, or save its sheet alone")


# References to cells: `B7`, `A1:C3`, several of them.


MAX_ROW = 1_048_576
MAX_COLUMN = 16_384

_REF = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})")


@noun
class CellRange:
    """A rectangle of cells: its 0-based first row and column, and the row and column after its last."""

    top: int
    left: int
    below: int
    beyond: int

    def holds(self, row: int, column: int) -> bool:
        """Whether the rectangle contains a cell."""
        return self.top <= row < self.below and self.left <= column < self.beyond


def place_of(ref: str) -> tuple[int, int] | None:
    """The 0-based row and column of a reference; None if it is not a reference, or is beyond a sheet's edge.

    >>> place_of("B7"), place_of("$AA$1"), place_of("7B"), place_of("XFE1")
    ((6, 1), (0, 26), None, None)
    """
    found = _REF.fullmatch(ref)
    if not found:
        return None
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - 64
    row = int(found[2])
    return (row - 1, column - 1) if row <= MAX_ROW and column <= MAX_COLUMN else None


def ref_of(row: int, column: int) -> str:
    """The reference of a row and column (0-based).

    >>> ref_of(6, 1), ref_of(0, 26), ref_of(0, 701)
    ('B7', 'AA1', 'ZZ1')
    """
    letters, left = "", column + 1
    while left:
        left, letter = divmod(left - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row + 1}"


def areas_of(refs: str) -> Iterator[CellRange]:
    """The rectangles of a list of references. Anything else in the list is skipped.

    >>> list(areas_of("A1:B2 C3"))
    [CellRange(top=0, left=0, below=2, beyond=2), CellRange(top=2, left=2, below=3, beyond=3)]
    """
    for part in refs.split():
        one, _, other = part.partition(":")
        first, last = place_of(one), place_of(other or one)
        if first and last:
            rows, columns = sorted((first[0], last[0])), sorted((first[1], last[1]))
            yield CellRange(rows[0], columns[0], rows[1] + 1, columns[1] + 1)


_CODE = 8
"""The length of refs in characters: a first column of mostly single words up to this length contains refs."""


class SheetTable:
    """The cells of one table. Blank rows and columns do not count."""

    def __init__(self, name: str, cells: Sequence[SheetCell]) -> None:
        self._texts = sorted((cell for cell in cells if cell.text), key=lambda cell: (cell.row, cell.column))
        self._blanks_drawn = all(cell.place.sheet for cell in cells)  # delimited text cannot show merged cells
        self._rows = sorted({cell.row for cell in self._texts})
        own = {cell.column for cell in self._texts}
        left, right = min(own) - 1, max(own) + 1
        self._columns = sorted(own | {column for column in _telling(cells) if left <= column <= right})
        if len(self._rows) * len(self._columns) > MAX_PLACES:
            raise too_many(name, f"{MAX_PLACES:,} places in one table, most of them blank")
        self._fills = {(cell.row, cell.column): cell.fill for cell in cells if not cell.text}
        self._codes = _codes(self._texts)

    def is_heading(self, cell: SheetCell) -> bool:
        """Whether a text alone on its row is a heading across the table: a phrase in the first column, among refs."""
        return self._columns[0] in self._codes and cell.column == self._columns[0] and _is_phrase(cell)

    def grid(self, ids: Iterator[int]) -> Grid:
        """The table as a grid, with words numbered from ``ids``."""
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
        """How many rows and columns a cell covers. It never covers another cell, whatever the file says."""
        across = max(self._column(cell.beyond) - column, 1)
        here = own[self._rows[row]]
        if column == 1 and here.keys() == {0, 1} and cell.column in self._codes and _is_phrase(cell):
            across = len(self._columns) - 1  # a note beside an area without actions, over the blank cells after it
        blocked = (x for x in range(1, across) if (row, column + x) in taken or column + x in here)
        across = next(blocked, across)
        down = max(bisect_left(self._rows, cell.below) - row, 1)
        for y in range(1, down):
            below = own[self._rows[row + y]]
            if any((row + y, column + x) in taken or column + x in below for x in range(across)):
                return y, across
        return down, across

    def _is_banner(self, cell: SheetCell) -> bool:
        """Whether a text alone on its row spans the table: merged or painted across, or a phrase among refs."""
        first, last = self._columns[0], self._columns[-1]
        if cell.column <= first and cell.beyond > last:
            return True
        others = (column for column in self._columns if not cell.column <= column < cell.beyond)
        painted = cell.fill and all(self._fills.get((cell.row, column)) == cell.fill for column in others)
        return bool(painted) or self.is_heading(cell)


def _codes(texts: Sequence[SheetCell]) -> frozenset[int]:
    """The columns of short single words with other columns after them. ``texts`` are in reading order."""
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
    """Whether a text in a column of codes is not a code."""
    return " " in cell.text and len(cell.text) > _CODE


def _telling(cells: Sequence[SheetCell]) -> Iterator[int]:
    """The columns in which cells without text have different colours: a status shown by colour alone."""
    fills: dict[int, set[str | None]] = {}
    for cell in cells:
        if not cell.text:
            fills.setdefault(cell.column, set()).add(cell.fill)
    yield from (column for column, colours in fills.items() if len(colours) > 1)


# Split the cells of a sheet: into bands between blank rows, and tables side by side.


Cells = Sequence[SheetCell]


def bands(terms: Terms, cells: Cells) -> Iterator[list[SheetCell]]:
    """The cells between blank rows, in reading order.

    Coloured cells without text stay with the rows that they are in.
    """
    runs = _with_bodies(terms, list(_runs((cell.row, cell.below) for cell in cells if cell.text)), cells)
    runs = _with_spaced_rows(terms, runs, cells)
    starts = [start for start, _ in runs]
    found: list[list[SheetCell]] = [[] for _ in runs]
    for cell in sorted(cells, key=lambda cell: (cell.row, cell.column)):
        at = bisect_right(starts, cell.row) - 1
        if at >= 0 and cell.row < runs[at][1]:
            found[at].append(cell)
    yield from found


def _with_bodies(terms: Terms, runs: Sequence[tuple[int, int]], cells: Cells) -> list[tuple[int, int]]:
    """The runs of rows, with a run that ends in a header row joined to the rows below it."""
    ends = {stop - 1 for _, stop in runs}
    last: dict[int, list[str]] = {}
    for cell in cells:
        if cell.text and cell.below - 1 in ends:
            last.setdefault(cell.below - 1, []).append(cell.text)
    found: list[tuple[int, int]] = []
    for start, stop in runs:
        if found and is_header(terms, last.get(found[-1][1] - 1, ())):
            found[-1] = found[-1][0], stop
        else:
            found.append((start, stop))
    return found


def _with_spaced_rows(terms: Terms, runs: Sequence[tuple[int, int]], cells: Cells) -> list[tuple[int, int]]:
    """The runs of rows, joined over blank rows that only make room between the rows of one table.

    A run goes on if it has no labels of its own, no cell outside the header above, and a row that fills most columns.
    It is a key if each of its rows begins with a text from above.
    """
    rows: dict[int, list[SheetCell]] = {}
    for cell in cells:
        if cell.text:
            rows.setdefault(cell.row, []).append(cell)
    found: list[tuple[int, int]] = []
    header: Cells = ()
    above: set[str] = set()
    for start, stop in runs:
        own = [rows[row] for row in range(start, stop) if row in rows]
        texts = {cell.text for row in own for cell in row}
        labels = next((row for row in reversed(own) if _has_labels(terms, row)), None)
        if labels is None and header and not all(row[0].text in above for row in own) and _goes_on(header, own):
            found[-1] = found[-1][0], stop
            above |= texts
            continue
        found.append((start, stop))
        header, above = labels or (), texts
    return found


_FEWEST_CELLS, _LABEL_WORDS = 3, 8
"""The least cells of a header and of a row that continues its table (a key has two), and the most words of a label."""


def _has_labels(terms: Terms, row: Cells) -> bool:
    """Whether a row is short enough for a header, and has two labels that councils print over columns."""
    short = all(len(cell.text.split()) <= _LABEL_WORDS for cell in row)
    return len(row) >= _FEWEST_CELLS and short and sum(is_label(terms, cell.text) for cell in row) > 1


def _goes_on(header: Cells, rows: Sequence[Cells]) -> bool:
    """Whether rows without labels fit below a header: inside its columns, and one of them fills most of these."""
    first, last = min(cell.column for cell in header), max(cell.beyond for cell in header)
    inside = all(first - 1 <= cell.column and cell.beyond <= last for row in rows for cell in row)
    fullest = max(rows, key=len)
    fill = {cell.fill for cell in fullest}
    headed = None not in fill and len(fill) == 1 and fill == {cell.fill for cell in header}
    full = len(fullest) >= max(_FEWEST_CELLS, len(header) / 2)
    texts = [cell.text for row in rows if len(row) > 1 for cell in row]
    figures = sum(_FIGURES.fullmatch(text) is not None for text in texts)
    return inside and full and not headed and 2 * figures < len(texts)


_FIGURES = re.compile(r"[£€$<>~+-]?\s*\d[\d.,/%\s]*")
"""A figure or a year: a table of these is of indicators or costs."""


def parts(terms: Terms, band: Cells) -> Iterator[list[SheetCell]]:
    """Split a band at blank columns between a table and cells that do not belong to it, such as a key."""
    rows = Counter(cell.row for cell in band if cell.text)
    texts = [cell for cell in band if cell.text and rows[cell.row] > 1]  # a title may extend across the blank column
    groups: list[tuple[int, list[SheetCell]]] = []
    for start, stop in _runs((cell.column, cell.beyond) for cell in texts):
        group = [cell for cell in texts if start <= cell.column < stop]
        if groups and _is_one_table(terms, groups[-1][1], group):
            groups[-1][1].extend(group)
        else:
            groups.append((start, group))
    # Everything left of the first cut, also lines of text, belongs to the first part.
    cuts = [start for start, _ in groups[1:]]
    found: list[list[SheetCell]] = [[] for _ in range(len(cuts) + 1)]
    for cell in band:
        found[bisect_right(cuts, cell.column)].append(cell)
    yield from found


def _is_one_table(terms: Terms, left: Cells, right: Cells) -> bool:
    """Whether cells on both sides of a blank column are one table: they share a header, or about the same rows."""
    large, small = sorted((left, right), key=lambda cells: len({cell.row for cell in cells}), reverse=True)
    rows = Counter(cell.row for cell in large)
    header = next((row for row, count in sorted(rows.items()) if count > 1), min(rows))
    labels = [cell.text for cell in small if cell.row == header]
    if not labels or all(map(partial(is_label, terms), labels)):
        return bool(labels)
    begins_above = min(cell.row for cell in small) < header and is_header(
        terms, [c.text for c in large if c.row == header]
    )
    return not begins_above and 2 * len({cell.row for cell in small}) > len(rows)


def _runs(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join the spans (start, end after it) that touch.

    >>> list(_runs([(4, 5), (0, 2), (2, 3)]))
    [(0, 3), (4, 5)]
    """
    open_run: tuple[int, int] | None = None
    for start, stop in sorted(spans):
        if open_run and start <= open_run[1]:
            open_run = open_run[0], max(open_run[1], stop)
        else:
            if open_run:
                yield open_run
            open_run = start, stop
    if open_run:
        yield open_run
