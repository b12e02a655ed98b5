"""Loose words -> meshes: the tables of a page that only alignment shows, with what rules there are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from planparse.grids.broken import with_broken_rules
from planparse.grids.captions import apart
from planparse.grids.edges import Edge, with_fills
from planparse.grids.inferred import inferred
from planparse.grids.lines import Line
from planparse.grids.mesh import Mesh
from planparse.grids.regions import regions
from planparse.grids.shades import table_fills
from planparse.grids.sketch import Sketch, overlap, with_meshes
from planparse.read.document import Page

_WIDTH = 0.9
"""A rule over this share of a table's width parts its rows."""


def with_inferred(sketch: Sketch) -> Sketch:
    """The page with the tables that only the alignment of its loose words shows."""
    upright = [word for word in sketch.loose if word.id not in sketch.page.turned]
    meshes: list[Mesh] = []
    heights = drawn_heights(sketch.page) if upright else ()
    for run in regions(upright, heights):
        for lines in apart(run, sketch.page.fills):
            mesh = inferred(lines, *_sides(lines), rules_of(lines, heights), (), _short(lines, heights))
            mesh = mesh and with_broken_rules(mesh, lines, heights)
            if mesh is not None and not any(overlap(mesh.box, other.box) for other in (*sketch.meshes, *meshes)):
                meshes.append(mesh)
    return with_meshes(sketch, meshes)


def _short(lines: Sequence[Line], edges: Sequence[Edge]) -> list[Edge]:
    """The edges that run over a part of the width of these lines, between them."""
    left, right = _sides(lines)
    within = [e for e in edges if lines[0].top <= e.at <= lines[-1].bottom and e.start < right and e.end > left]
    return [e for e in within if min(e.end, right) - max(e.start, left) < _WIDTH * (right - left)]


@lru_cache(maxsize=2)
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
