"""Rows at the end of a form that nobody has filled in: numbers, scores that a formula gives, places to write in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.outline.features.cells import is_reference, is_score

_PLACE = re.compile(r"\[[^\]]*\]|<[^>]*>|\.{3,}|_{3,}|…+|[-–—0]|[£$€]?\s?[\d.,]+\s?%?|#\w+[!?]?")
"""A place to write in, a blank, or a figure."""
_ALONE = 2
"""Cells of a last row, or such rows, that tell it from an action of which only the ref is printed."""


def filled_in(rows: Sequence[Sequence[str]]) -> int:
    """How many of a table's rows are filled in: those after them hold nothing that a person wrote. 0: none is.

    >>> filled_in([["R1", "Staff leave", "3", "Low"], ["R2", "", "0", "Low"], ["R3", "[Your risk]", "0", "Low"]])
    1
    >>> filled_in([["1", "Train staff"], ["2", ""]]), filled_in([["1", ""], ["2", ""]])
    (2, 0)
    """
    count = len(rows)
    while count and all(_is_unfilled(cell) for cell in rows[count - 1]):
        count -= 1
    last = rows[count:]
    if count and len(last) == 1 and sum(map(bool, last[0])) < _ALONE:
        return len(rows)
    return count


def _is_unfilled(cell: str) -> bool:
    text = cell.strip()
    return not text or is_reference(text) or is_score(text) or bool(_PLACE.fullmatch(text))
