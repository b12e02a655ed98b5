"""How much room text takes: lines in a column, heights of rows, and columns wide enough that no row is too tall.

A row's height is written into the file, so that every reader shows the same and none clips. It is worked out in Arial,
which LibreOffice replaces by a font of the same widths.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from planparse.emit.rows import Cell, Table

FONT, SIZE = "Arial", 10
LINE, EDGES = 12.75, 2.0
"""Points from line to line at this size (Excel's; LibreOffice takes 11.2), and above and below the text."""
TALLEST = 409.0
"""Points: the tallest row that Excel has."""
WIDEST = 150.0

_DIGIT = 7
"""Pixels of a digit at this size: widths of columns are told in digits."""
_PADDING = 5
"""Pixels beside the text. Of the 2,330 rows of three workbooks, LibreOffice's own best height had in no visible cell
more lines than this; 171 rows got a line more than they need (with letters 4 % narrower 102, 3 % wider 275)."""
_PIXELS = SIZE * 96 / 72 / 1000
_WIDTHS = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
)  # fmt: skip
"""Arial's letters from the space on, in thousandths of its size."""
_OTHERS = 640
"""Letters with accents are as wide as without; signs and emoji are wider."""


@lru_cache(maxsize=16384)
def lines(text: str, width: float) -> int:
    r"""How many lines a text takes in a column of this width, broken at spaces as spreadsheets do.

    >>> lines("short", 20), lines("a word or two " * 10, 20), lines("one\ntwo", 20), lines("x" * 100, 10)
    (1, 7, 2, 11)
    """
    room = width * _DIGIT - _PADDING
    return sum(_wrapped(part, room) for part in text.split("\n"))


def _wrapped(part: str, room: float) -> int:
    count, used = 1, 0.0
    for word in part.split(" "):
        size = _size(word)
        if used and used + size > room:
            count, used = count + 1, 0.0
        if size > room:  # a word that fits no line is broken
            more, size = divmod(size, room)
            count += int(more)
        used += size + _size(" ")
    return count


def _size(word: str) -> float:
    return _PIXELS * sum(_WIDTHS[ord(sign) - 32] if " " <= sign <= "~" else _OTHERS for sign in word)


def row_height(texts: Iterable[tuple[Cell, float]]) -> float:
    """Height in points for cells (value, width of its column).

    >>> row_height([("short", 20), (None, 10)]), row_height([("a word or two " * 10, 20)])
    (14.75, 91.25)
    """
    most = max((lines(value, across) for value, across in texts if isinstance(value, str)), default=1)
    return min(EDGES + LINE * most, TALLEST)


def fitted(cells: Iterable[Cell], width: float) -> float:
    """The width of a column in which no text is taller than a row may be, if there is one up to `WIDEST`.

    >>> fitted(["short"], 20), fitted(["a word or two " * 80], 20)
    (20, 39.0625)
    """
    texts = [cell for cell in cells if isinstance(cell, str)]
    while width < WIDEST and any(EDGES + LINE * lines(text, width) > TALLEST for text in texts):
        width *= 1.25
    return width


def columns_of(table: Table) -> Iterable[list[Cell]]:
    """The table's cells column by column."""
    return ([row[place] for row in table.rows] for place in range(len(table.columns)))
