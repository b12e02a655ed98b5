"""Which fills are parts of a table's drawing, and which colour a cell has."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.read.document import Fill, Page
from planparse.tables.edges import SHORT, SNAP
from planparse.tables.mesh import Mesh, slot
from planparse.words import Box

_BACKGROUND = 0.85
"""A fill over this share of the page is paper."""

_SWATCH = 0.08
"""A patch inside a cell that takes this share of it is the cell's colour (a status drawn as a block)."""

WHITE = "#ffffff"

GREY = 48
"""A colour whose parts differ by less is a grey, black or a tint: bullets, boxes to tick and stripes have these."""


def table_fills(page: Page, drawn: Sequence[Mesh]) -> list[Fill]:
    """The fills whose sides may be edges of tables: not the paper, and no highlight inside of a drawn cell.

    A fill that reaches a drawn cell's opposite sides divides the cell (a striped row in an outer frame).
    """
    width, height = page.width or 0.0, page.height or 0.0
    owned = [(mesh, mesh.owners()) for mesh in drawn] if page.fills else []
    return [
        fill
        for fill in page.fills
        if not fill.is_round
        and fill.box[2] - fill.box[0] > 2 * SHORT
        and fill.box[3] - fill.box[1] > 2 * SHORT
        and (fill.box[2] - fill.box[0]) * (fill.box[3] - fill.box[1]) < _BACKGROUND * width * height
        and not any(_inside(fill.box, mesh, owners) for mesh, owners in owned)
    ]


def _inside(box: Box, mesh: Mesh, owners: Sequence[Sequence[int]]) -> bool:
    """Whether the box lies in one cell of the mesh without reaching from side to side."""
    column, row = slot(mesh.xs, (box[0] + box[2]) / 2), slot(mesh.ys, (box[1] + box[3]) / 2)
    if column is None or row is None:
        return False
    cell = mesh.box_of(mesh.spans[owners[row][column]])
    across = box[0] <= cell[0] + SNAP and box[2] >= cell[2] - SNAP
    down = box[1] <= cell[1] + SNAP and box[3] >= cell[3] - SNAP
    return not across and not down


def colours(mesh: Mesh, fills: Sequence[Fill]) -> list[str | None]:
    """The colour of each cell of the mesh, as painted last; None for white and for none."""
    owners = mesh.owners()
    boxes = [mesh.box_of(span) for span in mesh.spans]
    found: list[str | None] = [None] * len(boxes)
    for fill in fills:
        for number in _touched(mesh, owners, fill.box):
            share = _share(fill.box, boxes[number])
            if share >= 0.5 or (share >= _SWATCH and vividness(fill.colour) > vividness(found[number] or WHITE)):
                found[number] = fill.colour
    return [None if colour == WHITE else colour for colour in found]


def vividness(colour: str) -> int:
    """How far the strongest part of a colour is from the weakest, of 255: a tint or a grey has little.

    >>> vividness("#3ca050"), vividness("#ecf2f4"), vividness("#808080")
    (100, 8, 0)
    """
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return max(parts) - min(parts)


def _touched(mesh: Mesh, owners: list[list[int]], box: Box) -> set[int]:
    """The numbers of the cells that a box may cover, by the mesh's edges."""
    left, right = max(box[0], mesh.xs[0]), min(box[2], mesh.xs[-1])
    top, bottom = max(box[1], mesh.ys[0]), min(box[3], mesh.ys[-1])
    if left >= right or top >= bottom:
        return set()
    first, last = slot(mesh.xs, left) or 0, slot(mesh.xs, right) or 0
    upper, lower = slot(mesh.ys, top) or 0, slot(mesh.ys, bottom) or 0
    return {owners[row][column] for row in range(upper, lower + 1) for column in range(first, last + 1)}


def _share(fill: Box, cell: Box) -> float:
    wide = min(fill[2], cell[2]) - max(fill[0], cell[0])
    high = min(fill[3], cell[3]) - max(fill[1], cell[1])
    area = (cell[2] - cell[0]) * (cell[3] - cell[1])
    return wide * high / area if wide > 0 and high > 0 and area > 0 else 0.0
