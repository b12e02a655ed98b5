"""Lines of a region -> Mesh: columns by their alleys, rows by their evidence, where no rules draw them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from planparse.tables.columns import LineEntry, column_edges, entries
from planparse.tables.edges import Edge
from planparse.tables.headers import Row, header_cells, header_levels, spread
from planparse.tables.lines import Line
from planparse.tables.mesh import REF, Mesh, Span
from planparse.tables.rows import row_starts


def inferred(
    lines: Sequence[Line],
    left: float,
    right: float,
    rules: Sequence[float] = (),
    xs: Sequence[float] = (),
    short: Sequence[Edge] = (),
) -> Mesh | None:
    """The mesh of these lines between two sides; ``rules`` are heights at which rows certainly end.

    ``short`` are rules over a part of the width, which stand under the header's phrases; ``xs`` are the column
    edges where these are known. None where the lines stand in fewer than two columns.
    """
    edges = tuple(xs) or column_edges(lines, left, right)
    if len(edges) < 3:
        return None
    read = spread([entries(line, edges) for line in lines], edges, short)
    sections = _sections(lines, rules)
    levels = header_levels(read, len(sections[0][0]) if len(sections) > 1 else 0)
    header = sum(map(len, levels))
    starts = _starts(read, sections, header, text_ends(read, len(edges) - 1))
    rows = [*levels, *(read[start:stop] for start, stop in pairwise([*starts, len(read)]))]
    ys = _heights(rows, {section[0]: top for section, top in sections})
    bottom = max(line.bottom for line in lines)
    ys.append(max([bottom, *(rule for rule in rules if rule > bottom)]))
    if any(low >= high for low, high in pairwise(ys)):
        return None
    columns = len(edges) - 1
    spans = header_cells(levels, columns)
    spans += [
        span for number, row in enumerate(rows[len(levels) :], len(levels)) for span in _spans(number, row, columns)
    ]
    return Mesh(edges, tuple(ys), tuple(spans), columns_drawn=False, rows_drawn=False, cells_drawn=False)


def _starts(
    read: Sequence[list[LineEntry]],
    sections: Sequence[tuple[list[int], float | None]],
    header: int,
    widths: Sequence[float],
) -> list[int]:
    """The numbers of the lines below the header that begin a row: the first of each section, and by their votes."""
    found: list[int] = []
    for section, _ in sections:
        numbers = [number for number in section if number >= header]
        if len(numbers) > 1 and _are_numbered([read[number] for number in numbers]):
            found += numbers
        elif numbers:
            found += [numbers[0] + start for start in row_starts([read[number] for number in numbers], widths)]
    return found


def _are_numbered(lines: Sequence[Sequence[LineEntry]]) -> bool:
    """Whether each of these lines begins with a ref of its own (`1.1`, `2b`), so that each is a row."""
    firsts = [line[0].line.words[0].text for line in lines if line and line[0].first == 0]
    return len(set(firsts)) == len(lines) and all(REF.match(text) and not text.isdigit() for text in firsts)


def _heights(rows: Sequence[Row], ruled: dict[int, float | None]) -> list[float]:
    """The top of each row: the rule above it, or the middle of the white between it and the row before."""
    found: list[float] = []
    first = 0
    for number, row in enumerate(rows):
        rule = ruled.get(first)
        found.append(rule if rule is not None else _between(rows[number - 1] if number else None, row))
        first += len(row)
    return found


def _sections(lines: Sequence[Line], rules: Sequence[float]) -> list[tuple[list[int], float | None]]:
    """The lines' numbers between one rule and the next, with the height of the rule above them."""
    found: list[tuple[list[int], float | None]] = []
    bounds = sorted(rules)
    for number, line in enumerate(lines):
        above = max((rule for rule in bounds if rule <= (line.top + line.bottom) / 2), default=None)
        if found and found[-1][1] == above:
            found[-1][0].append(number)
        else:
            found.append(([number], above))
    return found


def text_ends(lines: Sequence[Sequence[LineEntry]], columns: int) -> list[float]:
    """How far to the right text reaches in each column."""
    ends = [0.0] * columns
    for line in lines:
        for entry in line:
            if entry.first == entry.last:
                ends[entry.last] = max(ends[entry.last], entry.line.right)
    return ends


def _between(before: Row | None, row: Row) -> float:
    """The height at which one row ends and the next begins."""
    top = min(entry.line.top for line in row for entry in line)
    if before is None:
        return top
    above = max((entry.line.top + entry.line.bottom) / 2 for line in before for entry in line)
    below = min((entry.line.top + entry.line.bottom) / 2 for line in row for entry in line)
    bottom = max(entry.line.bottom for line in before for entry in line)
    return min(max((bottom + top) / 2, above + 0.1), below - 0.1)


def _spans(number: int, row: Row, columns: int) -> list[Span]:
    """The cells of a row: one a column, but where a phrase stands over several."""
    taken = sorted({(entry.first, entry.last) for line in row for entry in line if entry.last > entry.first})
    merged: list[tuple[int, int]] = []
    for first, last in taken:
        if merged and first <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], last)
        else:
            merged.append((first, last))
    inside = {column for first, last in merged for column in range(first, last + 1)}
    single = [(column, column) for column in range(columns) if column not in inside]
    return [Span(number, first, 1, last - first + 1) for first, last in sorted([*merged, *single])]
