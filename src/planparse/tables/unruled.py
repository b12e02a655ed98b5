"""Loose words -> meshes: the tables of a page that only alignment shows."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.read.document import Fill, Page
from planparse.tables.columns import LineEntry, column_edges, entries, room, text_ends
from planparse.tables.edges import Edge, heights_with_fills, ruled_edges
from planparse.tables.layout import REF, Mesh, Sketch, Span, covers, overlap, with_meshes
from planparse.tables.lines import Line, segments_of
from planparse.tables.one_table import one_table
from planparse.tables.regions import GAP, regions
from planparse.tables.rows import is_value, row_starts
from planparse.tables.shaded import table_fills, with_patches

# Header phrases on several levels, or over several columns.


_LEVEL_LINES = 9
"""The most lines in a header."""

Row = list[list[LineEntry]]


def header_levels(lines: Sequence[list[LineEntry]], ruled: int) -> list[Row]:
    """The levels of the header among a table's first lines; none if nothing shows where the header ends.

    The header is above the first row of values, or above the first rule (``ruled`` lines down) if that is higher.
    """
    count = _above_values(lines)
    if 0 < ruled < count:
        count = ruled
    else:
        while count > 1 and [entry.last for entry in lines[count - 1]] == [0]:  # a heading of the rows below
            count -= 1
    levels: list[Row] = []
    for number, line in enumerate(lines[:count]):
        if number and not (_reaches(lines[number - 1]) and _reaches(lines[number - 1]) != _reaches(line)):
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


def _reaches(line: Sequence[LineEntry]) -> list[tuple[int, int]]:
    return [(entry.first, entry.last) for entry in line if entry.last > entry.first]


def header_cells(levels: Sequence[Row], columns: int) -> list[Span]:
    """The header's cells. Below the phrases above it, each column's words are one cell down to the body."""
    covered: dict[int, int] = {}
    found: list[Span] = []
    for number, level in enumerate(levels):
        for first, last in _merged([pair for line in level for pair in _reaches(line)]):
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


# Header phrases over several columns, shown by a short rule below the phrase, or by its place in their middle.


_SPANNING_LINES = 6
"""How many of a table's first lines may be its header."""

_UNDER = 1.2
"""A rule is at most this many heights below its phrase."""

_CENTRED = 5.0
"""A phrase over several columns is in their middle, within this many points."""

Lines = list[list[LineEntry]]


def extend_header_phrases(lines: Lines, edges: Sequence[float], rules: Sequence[Edge]) -> Lines:
    """Extend the header's phrases over all the columns that they cover.

    ``rules`` are the horizontal rules that do not cover the whole table.
    """
    found = list(lines)
    for number in range(min(_header_lines(lines), _SPANNING_LINES)):
        line = found[number]
        found[number] = [_over_rule(entry, line, edges, rules) or entry for entry in line]
        if number + 1 < len(lines) and found[number] == line:
            found[number] = _centred(line, lines[number + 1 :], len(edges) - 1)
    return found


def _header_lines(lines: Lines) -> int:
    """How many lines are above the first row of values."""
    for number, line in enumerate(lines):
        if sum(map(is_value, line)) * 2 > len(line) and len(line) > 1:
            return number
    return 0


def _over_rule(
    entry: LineEntry, line: Sequence[LineEntry], edges: Sequence[float], rules: Sequence[Edge]
) -> LineEntry | None:
    """The entry extended over the columns of the rule directly below it."""
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
    """Extend the line's entries over the groups of columns that they are centred on, if the groups do not overlap."""
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
    """The runs of columns around an entry that no other entry of its line is in."""
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
    """The left and right end of the text in each column."""
    found: list[tuple[float, float] | None] = [None] * columns
    for line in lines:
        for entry in line:
            if entry.first == entry.last:
                known = found[entry.first] or (entry.line.left, entry.line.right)
                found[entry.first] = min(known[0], entry.line.left), max(known[1], entry.line.right)
    return found


# Lines of a region -> Mesh: columns by their alleys, rows by the evidence, if no rules draw them.


def inferred(
    lines: Sequence[Line],
    left: float,
    right: float,
    rules: Sequence[float] = (),
    xs: Sequence[float] = (),
    short: Sequence[Edge] = (),
) -> Mesh | None:
    """The mesh of these lines between two sides. ``rules`` are heights at which rows certainly end.

    ``short`` are rules over a part of the width, below phrases of the header. ``xs`` are the column edges if they are
    known. None if the lines are in fewer than two columns.
    """
    edges = tuple(xs) or column_edges(lines, left, right)
    if len(edges) < 3:
        return None
    read = extend_header_phrases([entries(line, edges) for line in lines], edges, short)
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
    """The indices of the lines below the header that begin a row: the first of each section, and others by votes."""
    if len(sections) <= _UNRULED:
        widths = room(read[header:], widths)
    found: list[int] = []
    for section, _ in sections:
        numbers = [number for number in section if number >= header]
        if len(numbers) > 1 and _are_numbered([read[number] for number in numbers]):
            found += numbers
        elif numbers:
            found += [numbers[0] + start for start in row_starts([read[number] for number in numbers], widths)]
    return found


_UNRULED = 2
"""With this many sections or fewer, rules do not separate rows: there is only one, below the header."""


def _are_numbered(lines: Sequence[Sequence[LineEntry]]) -> bool:
    """Whether each of these lines begins with a different ref (`1.1`, `2b`), so that each is a row."""
    firsts = [line[0].line.words[0].text for line in lines if line and line[0].first == 0]
    return len(set(firsts)) == len(lines) and all(REF.match(text) and not text.isdigit() for text in firsts)


def _heights(rows: Sequence[Row], ruled: dict[int, float | None]) -> list[float]:
    """The top of each row: the rule above it, or the middle of the gap between it and the row before."""
    found: list[float] = []
    first = 0
    for number, row in enumerate(rows):
        rule = ruled.get(first)
        found.append(rule if rule is not None else _between(rows[number - 1] if number else None, row))
        first += len(row)
    return found


def _sections(lines: Sequence[Line], rules: Sequence[float]) -> list[tuple[list[int], float | None]]:
    """The indices of the lines between one rule and the next, with the height of the rule above them."""
    found: list[tuple[list[int], float | None]] = []
    bounds = sorted(rules)
    for number, line in enumerate(lines):
        above = max((rule for rule in bounds if rule <= (line.top + line.bottom) / 2), default=None)
        if found and found[-1][1] == above:
            found[-1][0].append(number)
        else:
            found.append(([number], above))
    return found


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
    """The cells of a row: one per column, except where a phrase covers several."""
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


# A region -> its tables, without the captions and notes between them: prose that crosses the columns.


_WORDS = 6
"""A line with this many words across most columns is a caption, a note or prose."""

_ACROSS = 0.5
"""The share of the columns that it crosses."""


def apart(run: Sequence[Line], fills: Sequence[Fill]) -> list[list[Line]]:
    """The lines of each table in a run of lines. A painted full-width row stays in its table."""
    edges = column_edges(run, min(line.left for line in run), max(line.right for line in run))
    found: list[list[Line]] = [[]]
    prose: Line | None = None
    for line in run:
        across = len(edges) > 2 and _runs_across(entries(line, edges), len(edges) - 1) and not _is_painted(line, fills)
        if across or (prose is not None and _goes_on(prose, line)):
            found.append([])
            prose = line
        else:
            found[-1].append(line)
            prose = None
    return [lines for lines in found if sum(len(s) > 1 for s in segments_of(lines, GAP)) >= 2]


def _goes_on(prose: Line, line: Line) -> bool:
    """Whether a line without columns continues a paragraph that crosses the columns.

    The lines of a caption are indented below its first words.
    """
    level = abs(line.left - prose.left) < _LEFT or (prose.left < line.left and line.right < prose.right)
    below = level and line.top - prose.bottom < _LEADING * line.height
    return below and len(segments_of([line], GAP)[0]) == 1


_LEFT, _LEADING = 2.0, 0.5
"""Lines of a paragraph begin within this many points of each other, with a smaller gap between them, in heights."""


def _runs_across(line: Sequence[LineEntry], columns: int) -> bool:
    across = max((entry.last - entry.first + 1 for entry in line), default=0)
    words = max((len(entry.line.words) for entry in line if entry.last > entry.first), default=0)
    return words >= _WORDS and across > 1 and across >= _ACROSS * columns


def _is_painted(line: Line, fills: Sequence[Fill]) -> bool:
    return any(fill.box[3] - fill.box[1] < 4 * line.height and covers(fill.box, line.box) for fill in fills)


_WIDTH = 0.9
"""A rule over this share of a table's width separates rows."""

_SWATCH = 12.0
"""How close, in points, a swatch without words is to the words that it explains."""


def with_inferred(sketch: Sketch, heights: Sequence[Edge]) -> Sketch:
    """Add the tables that only the alignment of loose words shows. ``heights`` are the page's horizontal edges."""
    upright = [word for word in sketch.loose if word.id not in sketch.page.turned]
    meshes: list[Mesh] = []
    sides = _upright_rules(sketch.page)
    for run in one_table(regions(upright, heights), upright):
        for lines in (part for own in _by_table(run, sides) for part in apart(own, sketch.page.fills)):
            rules = sorted({*rules_of(lines, heights), *_colours_meet(lines, sketch.page.fills)})
            mesh = inferred(lines, *_sides(lines), rules, (), _short(lines, heights))
            mesh = mesh and with_patches(mesh, sketch.page.fills, upright)
            if mesh is not None and not any(overlap(mesh.box, other.box) for other in (*sketch.meshes, *meshes)):
                meshes.append(mesh)
    return with_meshes(sketch, meshes)


def _upright_rules(page: Page) -> list[tuple[float, float]]:
    """The top and bottom of tables in which only vertical lines draw the columns."""
    reach = Counter((round(edge.start), round(edge.end)) for edge in ruled_edges(page)[1])
    return [ends for ends, count in reach.items() if count >= _COLUMNS]


_COLUMNS = 4
"""The fewest vertical lines between the same heights: the sides of three columns."""


def _by_table(run: Sequence[Line], sides: Sequence[tuple[float, float]]) -> Iterator[list[Line]]:
    """Split the lines of a run where the vertical lines of one table end and those of the next begin."""

    def table(line: Line) -> int | None:
        middle = (line.top + line.bottom) / 2
        return next((at for at, (top, bottom) in enumerate(sides) if top <= middle <= bottom), None)

    for _, part in itertools.groupby(run, key=table):
        yield list(part)


def _short(lines: Sequence[Line], edges: Sequence[Edge]) -> list[Edge]:
    """The edges over a part of the width of these lines, between them."""
    left, right = _sides(lines)
    within = [e for e in edges if lines[0].top <= e.at <= lines[-1].bottom and e.start < right and e.end > left]
    return [e for e in within if min(e.end, right) - max(e.start, left) < _WIDTH * (right - left)]


def _colours_meet(lines: Sequence[Line], fills: Sequence[Fill]) -> list[float]:
    """The heights among these lines at which one colour changes to another below: swatches, status cells."""
    left, right = _sides(lines)
    beside = [f for f in fills if left - _SWATCH < f.box[2] and f.box[0] < right and f.box[2] - f.box[0] < right - left]
    columns = sorted(beside, key=lambda fill: (round(fill.box[0]), fill.box[1]))
    return [
        fill.box[1]
        for above, fill in pairwise(columns)
        if abs(above.box[0] - fill.box[0]) < 1 and abs(above.box[3] - fill.box[1]) < 1 and above.colour != fill.colour
        if lines[0].top < fill.box[1] < lines[-1].bottom
    ]


def drawn_heights(page: Page) -> Sequence[Edge]:
    """The horizontal edges of rules and fills."""
    return heights_with_fills(page, table_fills(page, ()))


def _sides(lines: Sequence[Line]) -> tuple[float, float]:
    return min(line.left for line in lines), max(line.right for line in lines)


def rules_of(lines: Sequence[Line], edges: Sequence[Edge]) -> list[float]:
    """The heights of the edges over nearly all the width of these lines, at or between them."""
    left, right = _sides(lines)
    top, bottom = lines[0].top - 1.5 * lines[0].height, lines[-1].bottom + 1.5 * lines[-1].height
    return [
        edge.at
        for edge in edges
        if top <= edge.at <= bottom and min(edge.end, right) - max(edge.start, left) >= _WIDTH * (right - left)
    ]
