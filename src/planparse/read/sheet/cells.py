"""A sheet as written: cells with their text, place and look, and references to cells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planparse.errors import LimitExceededError
from planparse.noun import noun
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
