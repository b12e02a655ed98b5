"""Words by the cell of a mesh in which their middles lie."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from planparse.tables.lines import NO_BOX
from planparse.tables.mesh import Mesh
from planparse.words import Word


def held(mesh: Mesh, words: Sequence[Word]) -> list[list[Word]]:
    """The words of each cell, in the order in which they come; those outside of the mesh are in none."""
    owners = mesh.owners()
    xs, ys = mesh.xs, mesh.ys
    found: list[list[Word]] = [[] for _ in mesh.spans]
    columns, rows = len(xs) - 1, len(ys) - 1
    left, top, right, bottom = mesh.box
    for word in words:
        x0, y0, x1, y1 = word.place.box or NO_BOX
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        if left <= x <= right and top <= y <= bottom:
            found[owners[bisect_right(ys, y, 1, rows) - 1][bisect_right(xs, x, 1, columns) - 1]].append(word)
    return found
