"""Tables whose rows are parted by rules across, and whose columns only the words' alignment shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import median

from planparse.noun import noun
from planparse.tables.columns import LineEntry, column_edges, entries
from planparse.tables.edges import SNAP, Edge, ruled_edges
from planparse.tables.lines import Line, lines_of, segments_of
from planparse.tables.mesh import Mesh, Sketch, Span, overlap, with_meshes
from planparse.tables.regions import GAP
from planparse.words import Word

_FEWEST_RULES = 4
"""Rules of one left side: a header and two rows. Three also stand above and below prose, and over a foot."""

_SHORTEST = 0.5
"""The share of the longest rule that one has at least: it ends before cells that stand over several rows."""

_COLUMNS = 3
"""With two columns, forms of labels and values look the same."""

_ROWS = 3
"""Bands with cells in two columns or more."""

_HEADING = 2
"""Lines of a heading over the table's width; more are prose."""

_LEVEL = 0.6
"""The share of the columns in which the first line of a row has words."""

_APART = 0.5
"""White above a row inside a band, more than between the band's lines by so many heights."""

_MANY = 0.2
"""The share of the bands with a second row in them, above which rules part areas and not actions."""


Rule = tuple[Edge, ...]
"""The pieces of a rule, at one height."""


@noun
class Band:
    """What stands between two rules: its lines by columns, and the rule above it, in one piece or more."""

    above: Rule
    lines: tuple[Line, ...]
    cells: tuple[tuple[LineEntry, ...], ...] = ()

    @property
    def is_row(self) -> bool:
        """Whether it has cells in two columns or more, and nothing over several."""
        filled = {entry.first for line in self.cells for entry in line}
        return len(filled) > 1 and all(entry.first == entry.last for line in self.cells for entry in line)

    @property
    def is_heading(self) -> bool:
        """Whether it is a line or two from the left."""
        return 0 < len(self.lines) <= _HEADING and all(len(line) == 1 and line[0].first == 0 for line in self.cells)


def with_ruled_rows(sketches: Mapping[int | None, Sketch]) -> dict[int | None, Sketch]:
    """The pages with the tables among their loose words whose rows rules part.

    The rest of a table on its last page may be a row or two: it has the columns of the pages before it.
    """
    rules = {number: ruled_edges(sketch.page)[0] for number, sketch in sketches.items()}
    found = {number: _with_tables(sketch, rules[number]) for number, sketch in sketches.items()}
    known = [mesh.xs for number, sketch in found.items() for mesh in sketch.meshes[len(sketches[number].meshes) :]]
    if not known:
        return found
    return {
        number: sketch if sketch is not sketches[number] else _with_tables(sketch, rules[number], known)
        for number, sketch in found.items()
    }


def _with_tables(sketch: Sketch, across: Sequence[Edge], known: Sequence[tuple[float, ...]] = ()) -> Sketch:
    """One page with its tables; ``known`` are the column edges of such tables on other pages."""
    upright = [word for word in sketch.loose if word.id not in sketch.page.turned]
    meshes: list[Mesh] = []
    for rules in _frames(across, _FEWEST_RULES - 1 if known else _FEWEST_RULES):
        for mesh in _meshes(upright, rules, known):
            if not any(overlap(mesh.box, other.box) for other in (*sketch.meshes, *meshes)):
                meshes.append(mesh)
    return with_meshes(sketch, meshes) if meshes else sketch


def _frames(across: Sequence[Edge], fewest: int) -> Iterator[list[Rule]]:
    """So many rules or more, one below the other, not much shorter than the longest of them, from the top down."""
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
    """The table of these bands; none where too few are rows, or where bands hold several rows each."""
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
    """Whether a piece of the rule runs over this place."""
    return any(piece.reaches(position, 0.0) for piece in rule)


def _is_whole(band: Band, below: Rule, right: float) -> bool:
    """Whether a heading's rules close it over the table's width; the rest of a row begins with a small letter."""
    begins = band.lines[0].words[0].text[:1].islower()
    return not begins and all(any(piece.reaches(right) for piece in rule) for rule in (band.above, below))


def _holds_rows(band: Band) -> bool:
    """Whether a line behind the first begins a row: all lines fill the same columns, or white stands above it."""
    filled = max(len(line) for line in band.cells)
    if len(band.lines) > 1 and filled > 1 and all(len(line) == filled for line in band.cells):
        return True
    gaps = [lower.top - upper.bottom for upper, lower in pairwise(band.lines)]
    usual = median(gaps) if gaps else 0.0
    return any(
        len(cells) >= max(2, _LEVEL * filled) and gap > usual + _APART * line.height
        for gap, line, cells in zip(gaps, band.lines[1:], band.cells[1:], strict=True)
    )
