"""Header phrases of several levels, or over several columns."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.tables.columns import LineEntry
from planparse.tables.edges import Edge
from planparse.tables.mesh import Span
from planparse.tables.rows import is_value

_LEVEL_LINES = 9
"""A header has at most so many lines."""

Row = list[list[LineEntry]]


def header_levels(lines: Sequence[list[LineEntry]], ruled: int) -> list[Row]:
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


def _above_values(lines: Sequence[list[LineEntry]]) -> int:
    for number, line in enumerate(lines[: _LEVEL_LINES + 1]):
        values = sum(map(is_value, line))
        if values * 2 > len(line) and len(line) > 1:
            return number
    return 0


def _spans(line: Sequence[LineEntry]) -> list[tuple[int, int]]:
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


# Header phrases over several columns: a short rule under the phrase says which, or its place in their middle does.


_SPANNING_LINES = 6
"""So many of a table's first lines may be its header."""

_UNDER = 1.2
"""A rule stands under its phrase within so many heights."""

_CENTRED = 5.0
"""A phrase over several columns stands in their middle to within so many points."""

Lines = list[list[LineEntry]]


def spread(lines: Lines, edges: Sequence[float], rules: Sequence[Edge]) -> Lines:
    """The lines with the header's phrases spread over all the columns for which they stand.

    ``rules`` are the horizontal rules that do not run over the whole table.
    """
    found = list(lines)
    for number in range(min(_header_lines(lines), _SPANNING_LINES)):
        line = found[number]
        found[number] = [_over_rule(entry, line, edges, rules) or entry for entry in line]
        if number + 1 < len(lines) and found[number] == line:
            found[number] = _centred(line, lines[number + 1 :], len(edges) - 1)
    return found


def _header_lines(lines: Lines) -> int:
    """How many lines stand above the first row of values."""
    for number, line in enumerate(lines):
        if sum(map(is_value, line)) * 2 > len(line) and len(line) > 1:
            return number
    return 0


def _over_rule(
    entry: LineEntry, line: Sequence[LineEntry], edges: Sequence[float], rules: Sequence[Edge]
) -> LineEntry | None:
    """The entry over the columns of the rule that stands right under it."""
    box = entry.line.box
    for rule in rules:
        under = -0.3 * entry.line.height < rule.at - box[3] < _UNDER * entry.line.height
        if under and rule.start - 2 <= box[0] and box[2] <= rule.end + 2:
            covered = [
                n
                for n in range(len(edges) - 1)
                if min(rule.end, edges[n + 1]) - max(rule.start, edges[n]) > 0.4 * (edges[n + 1] - edges[n])
            ]
            free = covered and not any(
                other is not entry and other.first <= covered[-1] and other.last >= covered[0] for other in line
            )
            if free and len(covered) > 1:
                return replace(entry, first=covered[0], last=covered[-1])
    return None


def _centred(line: list[LineEntry], below: Lines, columns: int) -> list[LineEntry]:
    """The line's entries over the groups of columns in whose middle they stand, if every group is one."""
    sides = _text_sides(below, columns)
    taken = {n for entry in line for n in range(entry.first, entry.last + 1)}
    found = []
    for entry in line:
        best = entry
        for first, last in _groups(entry, taken, columns):
            left, right = sides[first], sides[last]
            if left is None or right is None:
                continue
            off = abs((left[0] + right[1]) / 2 - (entry.line.left + entry.line.right) / 2)
            if off < _CENTRED and last - first > best.last - best.first:
                best = replace(entry, first=first, last=last)
        found.append(best)
    apart = all(one.last < two.first for one, two in itertools.pairwise(found))
    return found if apart else line


def _groups(entry: LineEntry, taken: set[int], columns: int) -> Iterator[tuple[int, int]]:
    """The runs of columns around an entry that no other entry of its line stands in."""
    own = range(entry.first, entry.last + 1)
    first = entry.first
    while first >= 1 and (first in own or first not in taken):
        last = entry.last
        while last < columns and (last in own or last not in taken):
            if last > first:
                yield first, last
            last += 1
        first -= 1


def _text_sides(lines: Lines, columns: int) -> list[tuple[float, float] | None]:
    """Where the text of each column begins and ends."""
    found: list[tuple[float, float] | None] = [None] * columns
    for line in lines:
        for entry in line:
            if entry.first == entry.last:
                known = found[entry.first] or (entry.line.left, entry.line.right)
                found[entry.first] = min(known[0], entry.line.left), max(known[1], entry.line.right)
    return found
