"""Loose words -> meshes: the tables of a page that only alignment shows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from planparse.read.document import Fill, Page
from planparse.tables.columns import LineEntry, column_edges, entries
from planparse.tables.edges import Edge, with_fills
from planparse.tables.inferred import inferred
from planparse.tables.lines import Line, segments_of
from planparse.tables.mesh import Mesh, Sketch, covers, overlap, with_meshes
from planparse.tables.regions import GAP, regions
from planparse.tables.ruled import with_broken_rules
from planparse.tables.shaded import table_fills
from planparse.tables.swatches import with_patches

# A region -> its tables without the captions and notes between them: prose that runs across the columns.


_WORDS = 6
"""A line of so many words that runs over most columns is a caption, a note or prose."""

_ACROSS = 0.5
"""The share of the columns that it runs over."""


def apart(run: Sequence[Line], fills: Sequence[Fill]) -> list[list[Line]]:
    """The lines of each table in a run of lines; a full-width row that is painted stays in its table."""
    edges = column_edges(run, min(line.left for line in run), max(line.right for line in run))
    found: list[list[Line]] = [[]]
    for line in run:
        if len(edges) > 2 and _runs_across(entries(line, edges), len(edges) - 1) and not _is_painted(line, fills):
            found.append([])
        else:
            found[-1].append(line)
    return [lines for lines in found if sum(len(s) > 1 for s in segments_of(lines, GAP)) >= 2]


def _runs_across(line: Sequence[LineEntry], columns: int) -> bool:
    across = max((entry.last - entry.first + 1 for entry in line), default=0)
    words = max((len(entry.line.words) for entry in line if entry.last > entry.first), default=0)
    return words >= _WORDS and across > 1 and across >= _ACROSS * columns


def _is_painted(line: Line, fills: Sequence[Fill]) -> bool:
    return any(fill.box[3] - fill.box[1] < 4 * line.height and covers(fill.box, line.box) for fill in fills)


_WIDTH = 0.9
"""A rule over this share of a table's width parts its rows."""

_SWATCH = 12.0
"""A swatch without words of its own stands so near to the words that it explains."""


def with_inferred(sketch: Sketch, heights: Sequence[Edge]) -> Sketch:
    """The page with the tables that only the alignment of its loose words shows; ``heights`` are what it draws."""
    upright = [word for word in sketch.loose if word.id not in sketch.page.turned]
    meshes: list[Mesh] = []
    for run in regions(upright, heights):
        for lines in apart(run, sketch.page.fills):
            rules = sorted({*rules_of(lines, heights), *_colours_meet(lines, sketch.page.fills)})
            mesh = inferred(lines, *_sides(lines), rules, (), _short(lines, heights))
            mesh = mesh and with_broken_rules(mesh, lines, heights)
            mesh = mesh and with_patches(mesh, sketch.page.fills, upright)
            if mesh is not None and not any(overlap(mesh.box, other.box) for other in (*sketch.meshes, *meshes)):
                meshes.append(mesh)
    return with_meshes(sketch, meshes)


def _short(lines: Sequence[Line], edges: Sequence[Edge]) -> list[Edge]:
    """The edges that run over a part of the width of these lines, between them."""
    left, right = _sides(lines)
    within = [e for e in edges if lines[0].top <= e.at <= lines[-1].bottom and e.start < right and e.end > left]
    return [e for e in within if min(e.end, right) - max(e.start, left) < _WIDTH * (right - left)]


def _colours_meet(lines: Sequence[Line], fills: Sequence[Fill]) -> list[float]:
    """The heights among these lines at which one colour ends and another begins below it: swatches, status cells."""
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
    return with_fills(page, table_fills(page, ()))[0]


def _sides(lines: Sequence[Line]) -> tuple[float, float]:
    return min(line.left for line in lines), max(line.right for line in lines)


def rules_of(lines: Sequence[Line], edges: Sequence[Edge]) -> list[float]:
    """The heights of the edges that run over (nearly) all of the width of these lines, at or between them."""
    left, right = _sides(lines)
    top, bottom = lines[0].top - 1.5 * lines[0].height, lines[-1].bottom + 1.5 * lines[-1].height
    return [
        edge.at
        for edge in edges
        if top <= edge.at <= bottom and min(edge.end, right) - max(edge.start, left) >= _WIDTH * (right - left)
    ]
