"""Lines of a region -> Mesh: columns by their alleys, rows by their evidence, where no rules draw them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from planparse.grids.columns import Entry, column_edges, entries
from planparse.grids.lines import Line
from planparse.grids.mesh import Mesh, Span
from planparse.grids.rows import row_starts

Row = list[list[Entry]]


def inferred(
    lines: Sequence[Line], left: float, right: float, rules: Sequence[float] = (), xs: Sequence[float] = ()
) -> Mesh | None:
    """The mesh of these lines between two sides; ``rules`` are heights at which rows certainly end.

    ``xs`` are the column edges where these are known. None where the lines stand in fewer than two columns.
    """
    edges = tuple(xs) or column_edges(lines, left, right)
    if len(edges) < 3:
        return None
    read = [entries(line, edges) for line in lines]
    widths = text_ends(read, len(edges) - 1)
    rows: list[Row] = []
    ys: list[float] = []
    for section, top in _sections(lines, rules):
        part = [read[number] for number in section]
        starts = row_starts(part, widths)
        for start, stop in zip(starts, [*starts[1:], len(part)], strict=True):
            row = part[start:stop]
            ys.append(top if start == 0 and top is not None else _between(rows[-1] if rows else None, row))
            rows.append(row)
    bottom = max(line.bottom for line in lines)
    ys.append(max([bottom, *(rule for rule in rules if rule > bottom)]))
    if any(low >= high for low, high in pairwise(ys)):
        return None
    spans = [span for number, row in enumerate(rows) for span in _spans(number, row, len(edges) - 1)]
    return Mesh(edges, tuple(ys), tuple(spans), columns_drawn=False, rows_drawn=False)


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


def text_ends(lines: Sequence[Sequence[Entry]], columns: int) -> list[float]:
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
