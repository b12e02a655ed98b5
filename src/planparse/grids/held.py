"""Words by the cell of a mesh in which their middles lie."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from planparse.grids.lines import box_of
from planparse.grids.mesh import Mesh
from planparse.words import Word


def held(mesh: Mesh, words: Sequence[Word]) -> list[list[Word]]:
    """The words of each cell, in the order in which they come; those outside of the mesh are in none."""
    owners = mesh.owners()
    xs, ys = mesh.xs, mesh.ys
    found: list[list[Word]] = [[] for _ in mesh.spans]
    last_column, last_row = len(xs) - 2, len(ys) - 2
    for word in words:
        x0, top, x1, bottom = box_of(word)
        x, y = (x0 + x1) / 2, (top + bottom) / 2
        if xs[0] <= x <= xs[-1] and ys[0] <= y <= ys[-1]:
            row, column = bisect_right(ys, y) - 1, bisect_right(xs, x) - 1
            found[owners[min(row, last_row)][min(column, last_column)]].append(word)
    return found
