"""Lines of a header -> its levels and cells: a level ends with phrases over several columns, the rest reach down."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.tables.columns import Entry
from planparse.tables.mesh import Span
from planparse.tables.rows import is_value

_LINES = 9
"""A header has at most so many lines."""

Row = list[list[Entry]]


def header_levels(lines: Sequence[list[Entry]], ruled: int) -> list[Row]:
    """The levels of the header among a table's first lines; none where nothing shows where the header ends.

    The header stands above the first row of values, and above the first rule (``ruled`` lines down) if that is
    higher up.
    """
    count = _above_values(lines)
    if 0 < ruled < count:
        count = ruled
    else:
        while count > 1 and [entry.last for entry in lines[count - 1]] == [0]:  # a title of the rows below
            count -= 1
    levels: list[Row] = []
    for number, line in enumerate(lines[:count]):
        if number and not (_spans(lines[number - 1]) and _spans(lines[number - 1]) != _spans(line)):
            levels[-1].append(line)
        else:
            levels.append([line])
    return levels


def _above_values(lines: Sequence[list[Entry]]) -> int:
    for number, line in enumerate(lines[: _LINES + 1]):
        values = sum(map(is_value, line))
        if values * 2 > len(line) and len(line) > 1:
            return number
    return 0


def _spans(line: Sequence[Entry]) -> list[tuple[int, int]]:
    return [(entry.first, entry.last) for entry in line if entry.last > entry.first]


def header_cells(levels: Sequence[Row], columns: int) -> list[Span]:
    """The header's cells: below the phrases that stand over it, each column's words are one cell down to the body."""
    covered: dict[int, int] = {}
    found: list[Span] = []
    for number, level in enumerate(levels):
        for first, last in _merged([pair for line in level for pair in _spans(line)]):
            found.append(Span(number, first, 1, last - first + 1))
            for column in range(first, last + 1):
                for above in range(covered.get(column, -1) + 1, number):
                    found.append(Span(above, column))
                covered[column] = number
    for column in range(columns):
        top = covered.get(column, -1) + 1
        if top < len(levels):
            found.append(Span(top, column, len(levels) - top))
    return sorted(found, key=lambda span: (span.row, span.column))


def _merged(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for first, last in sorted(set(pairs)):
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found
