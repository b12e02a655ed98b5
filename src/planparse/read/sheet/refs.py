"""References to cells: `B7`, `A1:C3`, several of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planparse.noun import noun

MAX_ROW = 1_048_576
MAX_COLUMN = 16_384

_REF = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})")


@noun
class Area:
    """A rectangle of cells: 0-based first row and column, and those behind the last."""

    top: int
    left: int
    below: int
    beyond: int

    def holds(self, row: int, column: int) -> bool:
        """Whether a place is in it."""
        return self.top <= row < self.below and self.left <= column < self.beyond


def place_of(ref: str) -> tuple[int, int] | None:
    """The 0-based row and column of a cell; None for what is no reference, or beyond a sheet's edge.

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
    """The reference of a place.

    >>> ref_of(6, 1), ref_of(0, 26), ref_of(0, 701)
    ('B7', 'AA1', 'ZZ1')
    """
    letters, left = "", column + 1
    while left:
        left, letter = divmod(left - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row + 1}"


def areas_of(refs: str) -> Iterator[Area]:
    """The rectangles of a list of references; what is no reference is left out.

    >>> list(areas_of("A1:B2 C3"))
    [Area(top=0, left=0, below=2, beyond=2), Area(top=2, left=2, below=3, beyond=3)]
    """
    for part in refs.split():
        one, _, other = part.partition(":")
        first, last = place_of(one), place_of(other or one)
        if first and last:
            rows, columns = sorted((first[0], last[0])), sorted((first[1], last[1]))
            yield Area(rows[0], columns[0], rows[1] + 1, columns[1] + 1)
