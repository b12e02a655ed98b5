"""Fills: which belong to a table's drawing, which are a key's swatches, and which colour a cell has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.noun import noun
from planparse.read.document import Fill, Page
from planparse.tables.edges import SHORT, SNAP
from planparse.tables.layout import Mesh, Sketch, Span, covers, middle, overlap, slot, with_meshes
from planparse.tables.lines import Line, lines_of, segments_of
from planparse.tables.regions import GAP
from planparse.words import Box, Word

_BACKGROUND = 0.85
"""A fill over this share of the page is paper."""

_SWATCH = 0.08
"""A patch that takes this share of its cell is the cell's colour (a status drawn as a block)."""

WHITE = "#ffffff"

GREY = 48
"""A colour whose parts differ by less is a grey, black or a tint: bullets, boxes to tick and stripes have these."""


def table_fills(page: Page, drawn: Sequence[Mesh]) -> list[Fill]:
    """The fills whose sides may be edges of tables: not the paper, and not a highlight inside a drawn cell.

    A fill on a background of its own colour cannot be seen: the lines of a shaded cell. The backgrounds of a
    paragraph's lines, and the bars of a chart, begin at one side and end at different places. A fill that reaches
    opposite sides of a drawn cell divides the cell (a striped row in an outer frame), unless all fills of a merged cell
    have one colour: spreadsheets paint it row by row.
    """
    width, height = page.width or 0.0, page.height or 0.0
    owned = [(mesh, mesh.owners()) for mesh in drawn] if page.fills else []
    return [
        fill
        for fill in _seen(page.fills)
        if not fill.is_round
        and fill.box[2] - fill.box[0] > 2 * SHORT
        and fill.box[3] - fill.box[1] > 2 * SHORT
        and (fill.box[2] - fill.box[0]) * (fill.box[3] - fill.box[1]) < _BACKGROUND * width * height
        and not any(_inside(fill, mesh, owners, page.fills) for mesh, owners in owned)
    ]


def _seen(fills: Sequence[Fill]) -> Iterator[Fill]:
    """The fills, except those on one painted before them in the same colour."""
    ground: Fill | None = None
    for fill in fills:
        if ground is None or ground.colour != fill.colour or not _holds(ground.box, fill.box):
            ground = fill
            yield fill


def _holds(outer: Box, inner: Box) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def _inside(fill: Fill, mesh: Mesh, owners: Sequence[Sequence[int]], fills: Sequence[Fill]) -> bool:
    """Whether a fill is in one cell of the mesh without dividing it from side to side, or paints it in one colour."""
    box = fill.box
    column, row = slot(mesh.xs, (box[0] + box[2]) / 2), slot(mesh.ys, (box[1] + box[3]) / 2)
    if column is None or row is None:
        return False
    span = mesh.spans[owners[row][column]]
    cell = mesh.box_of(span)
    across = box[0] <= cell[0] + SNAP and box[2] >= cell[2] - SNAP
    down = box[1] <= cell[1] + SNAP and box[3] >= cell[3] - SNAP
    if across and not down and span.rows > 1:
        return {other.colour for other in fills if covers(cell, other.box)} == {fill.colour}
    return not across and not down


def colours(mesh: Mesh, fills: Sequence[Fill], words: Sequence[Sequence[Word]]) -> list[str | None]:
    """The colour of each cell of the mesh, as painted last; None for white and for none. ``words``: those of each cell.

    A dot or a square is its cell's colour, whatever the cell's size, if the cell has no words beside it.
    """
    owners = mesh.owners()
    boxes = [mesh.box_of(span) for span in mesh.spans]
    found: list[str | None] = [None] * len(boxes)
    for fill in fills:
        for number in _touched(mesh, owners, fill.box):
            share = _share(fill.box, boxes[number])
            marks = share >= _SWATCH or _is_all_of(fill, boxes[number], words[number])
            if share >= 0.5 or (marks and vividness(fill.colour) > vividness(found[number] or WHITE)):
                found[number] = fill.colour
    dots = _dots(mesh, fills, words)
    return [dots.get(at) if colour in (None, WHITE) else colour for at, colour in enumerate(found)]


def _dots(mesh: Mesh, fills: Sequence[Fill], words: Sequence[Sequence[Word]]) -> dict[int, str]:
    """The colours of dots and squares before words: one in most cells of a column, and not all of one colour.

    Bullets have one colour, and a cell has several; a dot before a status differs with the status.
    """
    compact = [fill for fill in fills if _is_compact(fill) and fill.box[2] - fill.box[0] <= _WIDE]
    small = [fill for fill in compact if vividness(fill.colour) > GREY]
    if len({fill.colour for fill in small}) < _COLOURS:
        return {}
    owners, held = mesh.owners(), dict[int, list[str]]()
    for fill in small:
        for number in _touched(mesh, owners, fill.box):
            held.setdefault(number, []).append(fill.colour)
    found: dict[int, str] = {}
    for column in range(mesh.columns):
        cells = [at for at, span in enumerate(mesh.spans) if span.column == column and span.columns == 1 and words[at]]
        dotted = {at: held[at][0] for at in cells if len(held.get(at, ())) == 1}
        found |= dotted if len(dotted) >= _MOST * (len(cells) - 1) else {}
    return found


_COLOURS = 2
"""Fewest colours of dots on a page that show something: bullets have one."""


def _is_all_of(fill: Fill, cell: Box, words: Sequence[Word]) -> bool:
    """Whether a cell has a dot or a square without words beside it. Bullets and boxes to tick precede words."""
    high = fill.box[3] - fill.box[1]
    return (
        _is_compact(fill)
        and vividness(fill.colour) > GREY
        and covers(cell, fill.box)
        and all(
            covers(fill.box, box) or abs(middle(box)[1] - middle(fill.box)[1]) > high / 2
            for word in words
            if (box := word.place.box)
        )
    )


def vividness(colour: str) -> int:
    """How far the strongest part of a colour is from the weakest (0 to 255): low for a tint or a grey.

    >>> vividness("#3ca050"), vividness("#ecf2f4"), vividness("#808080")
    (100, 8, 0)
    """
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return max(parts) - min(parts)


def _touched(mesh: Mesh, owners: list[list[int]], box: Box) -> set[int]:
    """The indices of the cells that a box may cover, by the mesh's edges."""
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


# Dots and squares of colour: a line of them with a meaning after each is a key; those beside rows are a column.


_NEAR = 1.5
"""The largest gap between a swatch and the words that it explains, in widths of the swatch."""

_WIDE = 14.0
"""The width of a swatch's column in points: a narrower blank column would count as a gap."""

_TALL = 2.5
"""A swatch is at most this many lines high, and at most this many times as wide as high."""

_MOST = 0.6
"""The share of a table's rows that must have a patch of colour for the patches to be a column."""


@noun
class _Entry:
    """A swatch and the words after it on its line."""

    fill: Fill
    line: Line


def with_keys(sketch: Sketch) -> Sketch:
    """Add the page's keys to colours as tables, with a cell for each swatch and each meaning.

    A key lists each colour once and has nothing else on its lines. This distinguishes it from rows with a status, and
    from actions with a dot, which have a line with labels below (`Who: Ann Reed`).
    """
    upright = [word for word in sketch.loose if word.id not in sketch.page.turned]
    small = [fill for fill in sketch.page.fills if fill.colour != WHITE and _is_swatch(fill, sketch)]
    if not _are_colours(small) or not upright:
        return sketch
    lines = lines_of(upright)
    rows = [
        found
        for line, below in zip(lines, [*lines[1:], None], strict=True)
        if (found := _entries(line, small)) and not (below and _is_labelled(line, below))
    ]
    meshes = [mesh for run in _runs(rows) if (mesh := _key(run)) is not None]
    return with_meshes(sketch, [m for m in meshes if not any(overlap(m.box, other.box) for other in sketch.meshes)])


def _is_labelled(line: Line, below: Line) -> bool:
    """Whether the line right below another begins with a label before a colon."""
    return below.top - line.bottom < line.height and any(word.text[-1] == ":" for word in below.words[:_TITLE])


def _are_colours(fills: Sequence[Fill]) -> bool:
    """Whether two of these have different colours that are not greys."""
    return len({fill.colour for fill in fills if vividness(fill.colour) > GREY}) > 1


def _is_swatch(fill: Fill, sketch: Sketch) -> bool:
    """Whether a patch is compact, has no words on it except a symbol (``●``), and is not part of a table."""
    x0, top, x1, bottom = fill.box
    return (
        bottom - top > SHORT
        and SHORT < x1 - x0 <= _TALL * (bottom - top)
        and not any(overlap(fill.box, mesh.box) for mesh in sketch.meshes)
        and not any(
            any(map(str.isalnum, word.text)) and covers(fill.box, word.place.box)
            for word in sketch.page.words
            if word.place.box
        )
    )


def _entries(line: Line, swatches: Sequence[Fill]) -> list[_Entry]:
    """The entries of a key on this line; empty if words do not follow a swatch.

    If a line has several, a word or two before them may name them (`Key`), and a gap may separate other text after
    them.
    """
    beside = sorted((f for f in swatches if _is_level(f, line)), key=lambda fill: fill.box[0])
    if not beside:
        return []
    before = [word for word in line.words if word.place.box and word.place.box[0] < beside[0].box[0]]
    if len(before) > (_TITLE if len(beside) > 1 else 0):
        return []
    found: list[_Entry] = []
    for fill, until in pairwise([*(f.box[0] for f in beside), float("inf")]):
        words = tuple(word for word in line.words if word.place.box and fill < word.place.box[0] < until)
        parts = segments_of([Line(words)], GAP)[0] if words else ()
        if not parts or (len(parts) > 1 and not (found and until == float("inf"))):
            return []
        found.append(_Entry(beside[len(found)], parts[0]))
    close = all(e.line.left - e.fill.box[2] <= _NEAR * (e.fill.box[2] - e.fill.box[0]) for e in found)
    return found if close else []


_TITLE = 4
"""How many words may name a key before its entries: `Key to RAG status:`."""


def _is_level(fill: Fill, line: Line) -> bool:
    x, y = middle(fill.box)
    high = fill.box[3] - fill.box[1]
    return line.top <= y <= line.bottom and high <= _TALL * line.height and x < line.right


def _runs(rows: Sequence[list[_Entry]]) -> Iterator[list[list[_Entry]]]:
    """Lines of entries close below each other, with their swatches in the same places."""
    run: list[list[_Entry]] = []
    for row in rows:
        if run and not _goes_on(run[-1], row):
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _goes_on(above: Sequence[_Entry], row: Sequence[_Entry]) -> bool:
    close = row[0].line.top - above[0].line.bottom < _TALL * row[0].line.height
    return close and all(abs(one.fill.box[0] - two.fill.box[0]) < 1 for one, two in zip(above, row, strict=False))


def _key(run: Sequence[Sequence[_Entry]]) -> Mesh | None:
    """The table of a key's entries; None if it has fewer than two colours, or if one repeats."""
    entries = [entry for row in run for entry in row]
    if not _are_colours([entry.fill for entry in entries]) or len({entry.fill.colour for entry in entries}) < len(
        entries
    ):
        return None
    widest = max(run, key=len)
    ends = [(e.fill, (e.fill.box[2] + e.line.left) / 2) for e in widest]
    xs = [x for fill, end in ends for x in (min(fill.box[0] - 1, end - _WIDE), end)]
    xs.append(max(entry.line.right for entry in entries) + 1)
    tops = [min(min(e.line.top, e.fill.box[1]) for e in row) for row in run]
    bottoms = [max(max(e.line.bottom, e.fill.box[3]) for e in row) for row in run]
    ys = [tops[0], *((low + high) / 2 for low, high in zip(bottoms, tops[1:], strict=False)), bottoms[-1]]
    spans = tuple(Span(row, column) for row in range(len(run)) for column in range(len(xs) - 1))
    if any(low >= high for edges in (xs, ys) for low, high in pairwise(edges)):
        return None
    return Mesh(tuple(xs), tuple(ys), spans, columns_drawn=False, rows_drawn=False, cells_drawn=False)


def with_patches(mesh: Mesh, fills: Sequence[Fill], loose: Sequence[Word]) -> Mesh:
    """Add a column for the dots or squares of colour that are after, or before, most rows."""
    level = [f for f in fills if f.colour != WHITE and mesh.ys[0] < middle(f.box)[1] < mesh.ys[-1] and _is_compact(f)]
    behind = [fill for fill in level if fill.box[0] > mesh.xs[-1] - 1]
    before = [fill for fill in level if fill.box[2] < mesh.xs[0] + 1]
    for beside in (behind, before):
        if _is_column(beside, mesh, loose):
            return _with_column(mesh, beside, behind=beside is behind)
    return mesh


def _is_compact(fill: Fill) -> bool:
    wide, high = fill.box[2] - fill.box[0], fill.box[3] - fill.box[1]
    return high > SHORT and SHORT < wide <= _TALL * high


def _is_column(beside: Sequence[Fill], mesh: Mesh, loose: Sequence[Word]) -> bool:
    """Whether patches are below each other, one in most rows, without words between them and the table."""
    middles = [middle(fill.box)[0] for fill in beside]
    if not _are_colours(beside) or max(middles) - min(middles) > SHORT:
        return False
    left, right = min(mesh.xs[-1], *middles), max(mesh.xs[0], *middles)
    left, right = (left, mesh.xs[0]) if left < mesh.xs[0] else (mesh.xs[-1], right)
    if any(covers((left, mesh.ys[0], right, mesh.ys[-1]), box) for word in loose if (box := word.place.box)):
        return False
    rows = [sum(top <= middle(fill.box)[1] <= bottom for fill in beside) for top, bottom in pairwise(mesh.ys)]
    return max(rows) == 1 and sum(rows) >= max(2, _MOST * (mesh.rows - 1))


def _with_column(mesh: Mesh, patches: Sequence[Fill], *, behind: bool) -> Mesh:
    ys = (*mesh.ys[:-1], max(mesh.ys[-1], *(fill.box[3] for fill in patches)))
    left = min(fill.box[0] for fill in patches) - SHORT  # a blank column without padding would count as a gap
    right = max(fill.box[2] for fill in patches) + SHORT
    xs = (*mesh.xs[:-1], max(left, mesh.xs[-1]), right) if behind else (left, min(right, mesh.xs[0]), *mesh.xs[1:])
    moved = mesh.spans if behind else [replace(span, column=span.column + 1) for span in mesh.spans]
    own = [Span(row, mesh.columns if behind else 0) for row in range(mesh.rows)]
    spans = tuple(sorted([*moved, *own], key=lambda span: (span.row, span.column)))
    return replace(mesh, xs=xs, ys=ys, spans=spans)
