"""Pages whose words show only some of a table's columns take the rest from the pages beside them.

A page with three lines, or with a column that is empty there, says little about the columns of a table that
has no vertical rules; the pages before and after it say the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from planparse.tables.columns import entries
from planparse.tables.edges import Edge
from planparse.tables.inferred import inferred
from planparse.tables.lines import lines_of
from planparse.tables.mesh import Mesh
from planparse.tables.page_tables import Sketch
from planparse.tables.refine_columns import with_edges
from planparse.tables.unruled import rules_of
from planparse.words import Word

Heights = Mapping[int | None, Sequence[Edge]]
"""The horizontal edges that each page draws, by its number."""

_SIDES = 8.0
"""The tables' left sides, and their right sides where these are drawn, are this near to each other."""

_ALLEY = 25.0
"""The middles of an alley on two pages stand this near to each other."""

_REACH = 3
"""So many pages away a table may have its like."""

_CROSSED = 0.1
"""The share of a table's lines that may run across the columns of another: its titles and full-width rows."""


def with_shared_columns(sketches: Sequence[Sketch], heights: Heights) -> list[Sketch]:
    """The sketches with the columns that neighbours lend; ``heights`` are those that their pages draw."""
    found = list(sketches)
    for order in (range(len(found)), reversed(range(len(found)))):
        for number in order:
            if any(not mesh.columns_drawn or mesh.columns < 3 for mesh in found[number].meshes):
                near = [*found[max(0, number - _REACH) : number + _REACH + 1]]
                lenders = [mesh for sketch in near for mesh in sketch.meshes if not mesh.columns_drawn]
                found[number] = _lent(found[number], lenders, heights)
    return found


def _lent(sketch: Sketch, lenders: Sequence[Mesh], heights: Heights) -> Sketch:
    drawn = heights[sketch.page.number]
    meshes = [
        mesh if mesh.columns_drawn and mesh.columns > 2 else _with_lent(sketch, mesh, words, lenders, drawn)
        for mesh, words in zip(sketch.meshes, sketch.words, strict=True)
    ]
    return replace(sketch, meshes=tuple(meshes))


def _with_lent(
    sketch: Sketch, mesh: Mesh, words: Sequence[Word], lenders: Iterable[Mesh], heights: Sequence[Edge]
) -> Mesh:
    """The mesh with the columns of the lender with most of them that its words do not contradict."""
    lines = lines_of(word for word in words if word.id not in sketch.page.turned)
    for lender in sorted(lenders, key=lambda other: -other.columns):
        if lender.columns <= mesh.columns or not _alike(mesh, lender):
            continue
        xs = (min(mesh.xs[0], lender.xs[0]), *lender.xs[1:-1], max(mesh.xs[-1], lender.xs[-1]))
        read = [entries(line, xs) for line in lines]
        crossed = sum(any(entry.last > entry.first for entry in line) for line in read)
        if crossed > _CROSSED * len(read):
            continue
        if mesh.rows_drawn:
            inner = [x for x in lender.xs[1:-1] if min(abs(x - own) for own in mesh.xs) > _SIDES]
            return with_edges(mesh, inner, words)
        again = inferred(lines, xs[0], xs[-1], rules_of(lines, heights), xs)
        return again or mesh
    return mesh


def _alike(mesh: Mesh, lender: Mesh) -> bool:
    """Whether the mesh stands where the lender does, and has no column edge that the lender lacks.

    Where no rules draw its rows, an empty last column leaves it narrower.
    """
    if abs(mesh.xs[0] - lender.xs[0]) > _SIDES:
        return False
    if any(min(abs(x - other) for other in lender.xs) > _ALLEY for x in mesh.xs[1:-1]):
        return False
    if mesh.rows_drawn and lender.rows_drawn:
        return abs(mesh.xs[-1] - lender.xs[-1]) <= _SIDES
    return mesh.xs[-1] > lender.xs[-min(3, lender.columns)]
