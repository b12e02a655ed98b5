"""Header phrases over several columns: a short rule under the phrase says which, or its place in their middle does."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.tables.columns import Entry
from planparse.tables.edges import Edge
from planparse.tables.rows import is_value

_LINES = 6
"""So many of a table's first lines may be its header."""

_UNDER = 1.2
"""A rule stands under its phrase within so many heights."""

_CENTRED = 5.0
"""A phrase over several columns stands in their middle to within so many points."""

Lines = list[list[Entry]]


def spread(lines: Lines, edges: Sequence[float], rules: Sequence[Edge]) -> Lines:
    """The lines with the header's phrases spread over all the columns for which they stand.

    ``rules`` are the horizontal rules that do not run over the whole table.
    """
    found = list(lines)
    for number in range(min(_header_lines(lines), _LINES)):
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


def _over_rule(entry: Entry, line: Sequence[Entry], edges: Sequence[float], rules: Sequence[Edge]) -> Entry | None:
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


def _centred(line: list[Entry], below: Lines, columns: int) -> list[Entry]:
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


def _groups(entry: Entry, taken: set[int], columns: int) -> Iterator[tuple[int, int]]:
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
