"""The nouns of a sheet as written: cells with their text, place and look, before it is known what is a table."""

from __future__ import annotations

from planparse.errors import LimitExceededError
from planparse.noun import noun
from planparse.words import Place

MAX_CELLS = 200_000
"""Cells with text or colour in one file. The longest plan known has about 12,000."""

MAX_LETTERS = 20_000_000
"""Letters in one file's cells, where many cells may share a text. The longest plan known has about a million."""

MAX_PLACES = 1_000_000
"""Places of one table, blank ones too: a table much emptier than this is none."""


BESIDE = 32
"""Columns to the right of all text so far in which a coloured blank cell still counts."""


@noun
class SheetCell:
    """A cell that holds text or shows a colour: 0-based row and column, how many of each it covers.

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
class Note:
    """Text that is no cell's: a comment, a shape's, a running header. ``why`` says which."""

    text: str
    place: Place
    why: str


@noun
class Sheet:
    """One sheet as written; ``above`` and ``below`` are the texts of shapes that stand before and behind its cells."""

    name: str
    cells: tuple[SheetCell, ...]
    notes: tuple[Note, ...] = ()
    above: tuple[Note, ...] = ()
    below: tuple[Note, ...] = ()
    hidden: bool = False
    hidden_lines: tuple[str, ...] = ()
    """The hidden rows and columns that hold text, as people call them: ``row 7``, ``column C``."""
    without_value: tuple[str, ...] = ()
    """The cells whose formula has no value saved with it."""
    faults: tuple[str, ...] = ()
    """The cells that show an error (``#REF!``)."""
    repeated: tuple[str, ...] = ()
    """The rows and cells that the file repeats so often that they were read once, and how often that is."""
    undecided: int = 0
    """Conditional formats with a fill that only a calculation could decide."""


@noun
class Book:
    """A workbook as written."""

    sheets: tuple[Sheet, ...]
    has_macros: bool = False
    left_out: tuple[str, ...] = ()
    """What was not read: a chart's sheet."""


def too_many(name: str, what: str) -> LimitExceededError:
    """The error of a file with more cells than planparse reads."""
    return LimitExceededError(name, f"has more than {what}", "check that it is a plan, or save its sheet alone")
