"""Tables that are drawn only in part: horizontal rules, or a header alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from planparse.noun import noun
from planparse.read.document import Fill, Page
from planparse.tables.columns import LineEntry, column_edges, entries
from planparse.tables.edges import SNAP, Edge, Edges, joined, ruled_edges
from planparse.tables.layout import Mesh, Sketch, Span, overlap, sorted_words, with_meshes
from planparse.tables.lines import Line, box_of, lines_of, segments_of
from planparse.tables.regions import GAP
from planparse.tables.rows import row_cuts, spans_of
from planparse.tables.ruled import joined_under_text, spans_between
from planparse.tables.unruled import inferred
from planparse.words import Box, Word

_FEWEST_RULES = 4
"""Rules with one left side: a header and two rows. Three also occur above and below prose, and above a footer."""

_SHORTEST = 0.5
"""The smallest length of a rule, as a share of the longest: it ends before cells that cover several rows."""

_COLUMNS = 3
"""With two columns, forms of labels and values look the same."""

_ROWS = 3
"""The fewest bands with cells in two columns or more."""

_HEADING = 2
"""The most lines in a heading over the table's width; more are prose."""

_LEVEL = 0.6
"""The share of the columns in which the first line of a row has words."""

_APART = 0.5
"""How much wider the gap above a row inside a band is than between the band's lines, in heights."""

_MANY = 0.2
"""If more than this share of the bands have a second row in them, rules separate areas, not actions."""


Rule = tuple[Edge, ...]
"""The pieces of a rule at one height."""


@noun
class Band:
    """The space between two rules: its lines by column, and the rule above it, in one or more pieces."""

    above: Rule
    lines: tuple[Line, ...]
    cells: tuple[tuple[LineEntry, ...], ...] = ()

    @property
    def is_row(self) -> bool:
        """Whether it has cells in at least two columns, and none over several."""
        filled = {entry.first for line in self.cells for entry in line}
        return len(filled) > 1 and all(entry.first == entry.last for line in self.cells for entry in line)

    @property
    def is_heading(self) -> bool:
        """Whether it is a line or two, starting at the left."""
        return 0 < len(self.lines) <= _HEADING and all(len(line) == 1 and line[0].first == 0 for line in self.cells)


def without_painted_rows(meshes: Sequence[Mesh], rules: Edges) -> list[Mesh]:
    """The drawn tables, without rows painted over the whole width of a table that only has rules between its rows.

    Two painted rows that touch look like a table of one column, but the rules go on above or below them.
    """
    if not any(mesh.columns == 1 for mesh in meshes):
        return list(meshes)
    return [mesh for mesh in meshes if mesh.columns > 1 or not _is_painted_row(mesh, rules)]


def _is_painted_row(mesh: Mesh, rules: Edges) -> bool:
    alike = [edge.at for edge in _alike(mesh.xs[0], mesh.xs[-1], rules)]
    beyond = [at for at in alike if not mesh.ys[0] - SNAP <= at <= mesh.ys[-1] + SNAP]
    return len(alike) >= _FEWEST_RULES and len(beyond) > 1


def _alike(left: float, right: float, rules: Edges) -> list[Edge]:
    """The horizontal rules from one side to the other; none if a vertical rule is between them."""
    found = [edge for edge in rules[0] if abs(edge.start - left) <= SNAP and abs(edge.end - right) <= SNAP]
    lowest = max((edge.at for edge in found), default=0.0)
    crossed = any(left - SNAP <= edge.at <= right + SNAP and edge.start < lowest for edge in rules[1])
    return [] if crossed else found


def _across(page: Page) -> tuple[Edge, ...]:
    """The page's horizontal rules, and the upper and lower sides of rows painted from end to end of several."""
    rules = ruled_edges(page)
    if len(rules[0]) < _FEWEST_RULES or not page.fills:
        return rules[0]
    boxes = [fill.box for fill in page.fills if not fill.is_round]
    bands = [box for box in boxes if len(_alike(box[0], box[2], rules)) >= _FEWEST_RULES]
    sides = [Edge(at, x0, x1) for x0, top, x1, bottom in bands for at in (top, bottom)]
    return tuple(joined((*rules[0], *sides))) if sides else rules[0]


def with_ruled_rows(sketches: Mapping[int | None, Sketch]) -> dict[int | None, Sketch]:
    """Add the tables among the pages' loose words whose rows are separated by rules.

    The end of a table on its last page may be a row or two. It has the columns of the pages before it.
    """
    rules = {number: _across(sketch.page) for number, sketch in sketches.items()}
    found = {number: _with_tables(sketch, rules[number]) for number, sketch in sketches.items()}
    known = [mesh.xs for number, sketch in found.items() for mesh in sketch.meshes[len(sketches[number].meshes) :]]
    if not known:
        return found
    return {
        number: sketch if sketch is not sketches[number] else _with_tables(sketch, rules[number], known)
        for number, sketch in found.items()
    }


def _with_tables(sketch: Sketch, across: Sequence[Edge], known: Sequence[tuple[float, ...]] = ()) -> Sketch:
    """One page with its tables. ``known`` are the column edges of such tables on other pages."""
    upright = [word for word in sketch.loose if word.id not in sketch.page.turned]
    meshes: list[Mesh] = []
    for rules in _frames(across, _FEWEST_RULES - 1 if known else _FEWEST_RULES):
        for mesh in _meshes(upright, rules, known):
            if not any(overlap(mesh.box, other.box) for other in (*sketch.meshes, *meshes)):
                meshes.append(mesh)
    return with_meshes(sketch, meshes) if meshes else sketch


def _frames(across: Sequence[Edge], fewest: int) -> Iterator[list[Rule]]:
    """At least ``fewest`` rules below each other, not much shorter than the longest, from top to bottom."""
    lefts: list[list[Edge]] = []
    for edge in sorted(across, key=lambda edge: edge.start):
        if lefts and edge.start - lefts[-1][0].start <= SNAP:
            lefts[-1].append(edge)
        else:
            lefts.append([edge])
    for alike in lefts:
        longest = max(edge.end - edge.start for edge in alike)
        rules = [edge for edge in alike if edge.end - edge.start >= _SHORTEST * longest]
        if len(rules) >= fewest:
            heights = sorted(edge.at for edge in rules)
            yield [tuple(edge for edge in across if abs(edge.at - height) < SNAP) for height in heights]


def _meshes(words: Sequence[Word], rules: Sequence[Rule], known: Sequence[tuple[float, ...]]) -> Iterator[Mesh]:
    """The tables between these rules: each run of rows and headings without prose between them."""
    left, right = min(rule[0].start for rule in rules), max(edge.end for rule in rules for edge in rule)
    inside = [word for word in words if (box := word.place.box) and left - SNAP < box[0] and box[2] < right + SNAP]
    bands = [
        Band(upper, tuple(lines_of(word for word in inside if upper[0].at < _middle(word) < lower[0].at)))
        for upper, lower in pairwise(rules)
    ]
    edges = next((xs for xs in known if abs(xs[0] - left) < SNAP and abs(xs[-1] - right) < SNAP), ())
    fewest = 1 if edges else _ROWS
    several = [line for band in bands if any(len(s) > 1 for s in segments_of(band.lines, GAP)) for line in band.lines]
    edges = edges or (column_edges(several, left, right) if several and not known else ())
    if len(edges) - 1 < _COLUMNS:
        return
    ends = [*rules[1:], rules[-1]]
    run: list[Band] = []
    last = rules[-1]
    for band, below in zip(bands, ends, strict=False):
        told = Band(band.above, band.lines, tuple(tuple(entries(line, edges)) for line in band.lines))
        if told.is_row or told.is_heading:
            run.append(told)
            last = below
        elif run:
            yield from _mesh(run, last, edges, fewest)
            run = []
    if run:
        yield from _mesh(run, last, edges, fewest)


def _middle(word: Word) -> float:
    box = word.place.box
    return (box[1] + box[3]) / 2 if box else 0.0


def _mesh(bands: Sequence[Band], last: Rule, edges: tuple[float, ...], fewest: int) -> Iterator[Mesh]:
    """The table of these bands; none if there are too few rows, or if bands have several rows each."""
    rows = [band for band in bands if band.is_row]
    if len(rows) < fewest or sum(map(_holds_rows, rows)) > _MANY * len(rows):
        return
    columns = len(edges) - 1
    tops: list[int | None] = [None] * columns
    spans: list[Span] = []
    for number, (band, below) in enumerate(zip(bands, [*(b.above for b in bands[1:]), last], strict=True)):
        if band.is_heading and _is_whole(band, below, edges[-1]):
            spans.append(Span(number, 0, 1, columns))
            tops = [None] * columns
            continue
        for column in range(columns):
            above = tops[column]
            if above is not None and not _reaches(band.above, (edges[column] + edges[column + 1]) / 2):
                spans[above] = Span(spans[above].row, column, number + 1 - spans[above].row)
            else:
                tops[column] = len(spans)
                spans.append(Span(number, column))
    ys = (*(band.above[0].at for band in bands), last[0].at)
    yield Mesh(edges, ys, tuple(spans), columns_drawn=False, rows_drawn=True)


def _reaches(rule: Rule, position: float) -> bool:
    """Whether a piece of the rule covers this position."""
    return any(piece.reaches(position, 0.0) for piece in rule)


def _is_whole(band: Band, below: Rule, right: float) -> bool:
    """Whether rules close a heading over the table's width. The rest of a row begins in lower case."""
    begins = band.lines[0].words[0].text[:1].islower()
    return not begins and all(any(piece.reaches(right) for piece in rule) for rule in (band.above, below))


def _holds_rows(band: Band) -> bool:
    """Whether a later line begins a row: all lines fill the same columns, or there is a gap above it."""
    filled = max(len(line) for line in band.cells)
    if len(band.lines) > 1 and filled > 1 and all(len(line) == filled for line in band.cells):
        return True
    gaps = [lower.top - upper.bottom for upper, lower in pairwise(band.lines)]
    usual = median(gaps) if gaps else 0.0
    return any(
        len(cells) >= max(2, _LEVEL * filled) and gap > usual + _APART * line.height
        for gap, line, cells in zip(gaps, band.lines[1:], band.cells[1:], strict=True)
    )


# A drawn header above rows without drawing, or with only horizontal rules: its columns are the table's.


_HEADER_ROWS = 2
_HEADER_COLUMNS = 3
"""A strip with fewer cells is a banner, not a header."""

_SIDES = 6.0
"""The rules of one table begin and end this close to its sides, in points."""

_BEGINS = 2.5
"""The first row is at most this many heights below the header."""

_APART_HEADERS = 2.6
"""Lines further apart than this many heights, with no rule between them, are not in one table."""

_WHOLE = 0.9
"""A rule over this share of the width separates two rows in all columns."""


def with_bodies(sketch: Sketch, across: Sequence[Edge]) -> Sketch:
    """Add the rows below each drawn header that has none. ``across`` are the page's horizontal rules."""
    headers = [mesh for mesh in sketch.meshes if mesh.rows <= _HEADER_ROWS and mesh.columns >= _HEADER_COLUMNS]
    if not headers:
        return sketch
    parts = [mesh for mesh in sketch.meshes if any(_is_part(mesh, header) for header in headers)]
    for row in _rows(parts):
        whole = _bodies(_dissolved(sketch, row), across)
        if any(overlap(part.box, mesh.box) for part in row for mesh in whole.meshes):
            sketch = whole
    return _bodies(sketch, across)


def _bodies(sketch: Sketch, across: Sequence[Edge]) -> Sketch:
    meshes = [_with_body(mesh, sketch, across) for mesh in sketch.meshes] if sketch.loose else []
    if not meshes or tuple(meshes) == sketch.meshes:
        return sketch
    return sorted_words(sketch.page, _all_words(sketch), meshes)


def _rows(parts: Sequence[Mesh]) -> list[list[Mesh]]:
    """The parts from top to bottom, those at one height together: a white cell may be between them."""
    found: list[list[Mesh]] = []
    for part in sorted(parts, key=lambda mesh: mesh.ys[0]):
        if found and abs(found[-1][0].ys[0] - part.ys[0]) < SNAP:
            found[-1].append(part)
        else:
            found.append([part])
    return found


def _dissolved(sketch: Sketch, parts: Sequence[Mesh]) -> Sketch:
    """The page without these tables. Their words are loose."""
    return sorted_words(sketch.page, _all_words(sketch), [mesh for mesh in sketch.meshes if mesh not in parts])


def _all_words(sketch: Sketch) -> list[Word]:
    return sorted([*sketch.loose, *(word for words in sketch.words for word in words)], key=lambda word: word.id)


def _is_part(mesh: Mesh, header: Mesh) -> bool:
    """Whether a mesh below a header may be rows of its table, with only some cells painted."""
    inside = mesh.xs[0] > header.xs[0] - _SIDES and mesh.xs[-1] < header.xs[-1] + _SIDES
    return inside and mesh.columns < header.columns and mesh.rows <= _HEADER_ROWS and mesh.ys[0] > header.ys[-1] - 1


def _with_body(mesh: Mesh, sketch: Sketch, across: Sequence[Edge]) -> Mesh:
    if mesh.rows > _HEADER_ROWS or mesh.columns < _HEADER_COLUMNS:
        return mesh
    left, bottom, right = mesh.xs[0], mesh.ys[-1], mesh.xs[-1]
    below = [other.ys[0] for other in sketch.meshes if other.ys[0] > bottom - 1 and _beside(other, mesh)]
    floor = min(below, default=float("inf"))
    lines = lines_of(word for word in sketch.loose if _within(word, (left, bottom, right, floor)))
    if not lines or lines[0].top - bottom > _BEGINS * lines[0].height or len(entries(lines[0], mesh.xs)) < 2:
        return mesh
    rules = [e for e in across if bottom - 1 < e.at < floor - 1 and left - _SIDES < e.start and e.end < right + _SIDES]
    if any(e.at > bottom + _SIDES and e.end - e.start > _WHOLE * (right - left) for e in rules):
        return _ruled(mesh, lines, rules) or mesh
    return _unruled(mesh, lines, sketch.page.fills) or mesh


def _within(word: Word, box: Box) -> bool:
    x0, top, x1, bottom = box_of(word)
    return box[0] <= (x0 + x1) / 2 <= box[2] and box[1] <= (top + bottom) / 2 < box[3]


def _beside(one: Mesh, other: Mesh) -> bool:
    return min(one.xs[-1], other.xs[-1]) - max(one.xs[0], other.xs[0]) > 2


# Rows between horizontal rules


def _ruled(mesh: Mesh, lines: Sequence[Line], rules: Sequence[Edge]) -> Mesh | None:
    """The header and the rows that rules separate. A rule over some columns leaves the cells of the others merged."""
    left, right = mesh.xs[0], mesh.xs[-1]
    whole = sorted(e.at for e in rules if e.end - e.start > _WHOLE * (right - left) and e.at > mesh.ys[-1] + _SIDES)
    bottom = mesh.ys[-1]
    for rule in whole:  # as far down as the lines between two rules are a row of the table
        zone = [line for line in lines if bottom < (line.top + line.bottom) / 2 < rule]
        if not zone:
            break
        bottom = rule
    if bottom == mesh.ys[-1]:
        return None
    heights = sorted({mesh.ys[-1], *(e.at for e in rules if mesh.ys[-1] + _SIDES < e.at <= bottom)})
    ys = [y for n, y in enumerate(heights) if n == 0 or y - heights[n - 1] > 1]
    ys += _row_below(mesh.xs, ys, lines)
    down = [Edge(x, mesh.ys[-1], ys[-1]) for x in mesh.xs]
    spans = spans_between(mesh.xs, ys, [Edge(mesh.ys[-1], left, right), *rules], down)
    spans = joined_under_text(spans, ys, mesh.xs, lines)
    return _below(mesh, ys, spans, rows_drawn=True)


def _row_below(xs: Sequence[float], ys: Sequence[float], lines: Sequence[Line]) -> list[float]:
    """The end of the row below the last rule, if rules are only between rows: its lines begin as close to the rule."""
    tops = [next((line.top - y for line in lines if line.top > y - 1), 0.0) for y in ys[:-1]]
    found: list[Line] = []
    for line in lines:
        if line.top < ys[-1] - 1:
            continue
        near = _LINE_GAP * line.height if found else max(tops) + 1
        if line.top - (found[-1].bottom if found else ys[-1]) > near or _crosses(line, xs):
            break
        found.append(line)
    level = len(entries(found[0], xs)) if found else 0
    return [found[-1].bottom + 1] if level >= max(_HEADER_COLUMNS, _LEVEL * (len(xs) - 1)) else []


_LINE_GAP = 0.9
"""The gap between two lines of one cell, in heights of a line."""


def _crosses(line: Line, xs: Sequence[float]) -> bool:
    return any(entry.last > entry.first for entry in entries(line, xs))


# Rows that nothing draws


def _unruled(mesh: Mesh, lines: Sequence[Line], fills: Sequence[Fill]) -> Mesh | None:
    """The header and the rows that the words below it make in its columns, as long as they keep to them."""
    painted = [fill.box for fill in fills if _is_cell(fill.box, mesh)]
    found: list[Line] = []
    for line in lines:
        far = bool(found) and line.top - found[-1].bottom > _APART_HEADERS * line.height
        if (far or _crosses(line, mesh.xs)) and not any(
            box[1] - 1 < line.top and line.bottom < box[3] + 1 for box in painted
        ):
            break
        found.append(line)
    if not found:
        return None
    cuts = row_cuts([word for line in found for word in line.words], mesh.xs)
    if cuts:
        bottom = max([found[-1].bottom, *(box[3] for box in painted if box[1] < found[-1].bottom)])
        ys = [mesh.ys[-1], *(cut.at for cut in cuts), bottom]
        return _below(mesh, ys, spans_of(cuts, mesh.columns, 0), rows_drawn=False)
    edges = {edge for box in painted for edge in (box[1], box[3]) if mesh.ys[-1] + 1 < edge < found[-1].bottom}
    body = inferred(found, mesh.xs[0], mesh.xs[-1], sorted(edges), mesh.xs)
    if body is None or body.ys[0] < mesh.ys[-1] - 1:
        return None
    return _below(mesh, [mesh.ys[-1], *body.ys[1:]], list(body.spans), rows_drawn=False)


def _is_cell(box: Box, mesh: Mesh) -> bool:
    """Whether a fill below the header fills one of its columns: a painted cell, whose top and bottom are its row's."""
    return box[1] > mesh.ys[-1] - 1 and any(
        abs(box[0] - left) < _SIDES and abs(box[2] - right) < _SIDES for left, right in pairwise(mesh.xs)
    )


def _below(mesh: Mesh, ys: Sequence[float], spans: Sequence[Span], *, rows_drawn: bool) -> Mesh:
    """The header with these rows below it. The first height is the header's last."""
    moved = [replace(span, row=span.row + mesh.rows) for span in spans]
    heights = (*mesh.ys, *ys[1:])
    return replace(
        mesh,
        ys=heights,
        spans=(*mesh.spans, *moved),
        open_below=False,
        unclosed=(),
        columns_drawn=False,
        rows_drawn=rows_drawn,
        cells_drawn=rows_drawn,
    )
