"""Dots and squares of colour: a line of them with a meaning behind each is a key, and those beside rows a column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.noun import noun
from planparse.read.document import Fill
from planparse.tables.edges import SHORT
from planparse.tables.lines import Line, lines_of, segments_of
from planparse.tables.mesh import Mesh, Sketch, Span, covers, middle, overlap, with_meshes
from planparse.tables.regions import GAP
from planparse.tables.shaded import GREY, WHITE, vividness
from planparse.words import Word

_NEAR = 1.5
"""A swatch stands so many of its own widths before the words that it explains."""

_TALL = 2.5
"""A swatch is no higher than so many lines, and no wider than so many times its height."""

_MOST = 0.6
"""The share of a table's rows that must have a patch of colour for these to be a column."""


@noun
class _Entry:
    """A swatch and the words behind it on its line."""

    fill: Fill
    line: Line


def with_keys(sketch: Sketch) -> Sketch:
    """The page with its keys to colours as tables: each entry a swatch's cell and its meaning's.

    A key lists each colour once and says nothing else on its lines; that parts it from rows with a status.
    """
    upright = [word for word in sketch.loose if word.id not in sketch.page.turned]
    small = [fill for fill in sketch.page.fills if fill.colour != WHITE and _is_swatch(fill, sketch)]
    if not _are_colours(small) or not upright:
        return sketch
    rows = [found for line in lines_of(upright) if (found := _entries(line, small))]
    meshes = [mesh for run in _runs(rows) if (mesh := _key(run)) is not None]
    return with_meshes(sketch, [m for m in meshes if not any(overlap(m.box, other.box) for other in sketch.meshes)])


def _are_colours(fills: Sequence[Fill]) -> bool:
    """Whether two of these have colours that differ, and are no greys."""
    return len({fill.colour for fill in fills if vividness(fill.colour) > GREY}) > 1


def _is_swatch(fill: Fill, sketch: Sketch) -> bool:
    """Whether a patch is compact, has no words on it and is part of no table."""
    x0, top, x1, bottom = fill.box
    return (
        bottom - top > SHORT
        and SHORT < x1 - x0 <= _TALL * (bottom - top)
        and not any(overlap(fill.box, mesh.box) for mesh in sketch.meshes)
        and not any(covers(fill.box, word.place.box) for word in sketch.page.words if word.place.box)
    )


def _entries(line: Line, swatches: Sequence[Fill]) -> list[_Entry]:
    """The entries of a key on this line; () where any of its words stand behind no swatch."""
    beside = sorted((f for f in swatches if _is_level(f, line)), key=lambda fill: fill.box[0])
    if not beside:
        return []
    found: list[_Entry] = []
    for fill, until in pairwise([*(f.box[0] for f in beside), float("inf")]):
        words = tuple(word for word in line.words if word.place.box and fill < word.place.box[0] < until)
        if not words or len(segments_of([Line(words)], GAP)[0]) > 1:
            return []
        found.append(_Entry(beside[len(found)], Line(words)))
    held = sum(len(entry.line.words) for entry in found)
    close = all(e.line.left - e.fill.box[2] <= _NEAR * (e.fill.box[2] - e.fill.box[0]) for e in found)
    return found if held == len(line.words) and close else []


def _is_level(fill: Fill, line: Line) -> bool:
    x, y = middle(fill.box)
    high = fill.box[3] - fill.box[1]
    return line.top <= y <= line.bottom and high <= _TALL * line.height and x < line.right


def _runs(rows: Sequence[list[_Entry]]) -> Iterator[list[list[_Entry]]]:
    """Lines of entries that stand close below each other, their swatches in the same places."""
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
    """The table of a key's entries; None where there are fewer than two colours, or one comes again."""
    entries = [entry for row in run for entry in row]
    if not _are_colours([entry.fill for entry in entries]) or len({entry.fill.colour for entry in entries}) < len(
        entries
    ):
        return None
    widest = max(run, key=len)
    xs = [x for e in widest for x in (e.fill.box[0] - 1, (e.fill.box[2] + e.line.left) / 2)]
    xs.append(max(entry.line.right for entry in entries) + 1)
    tops = [min(min(e.line.top, e.fill.box[1]) for e in row) for row in run]
    bottoms = [max(max(e.line.bottom, e.fill.box[3]) for e in row) for row in run]
    ys = [tops[0], *((low + high) / 2 for low, high in zip(bottoms, tops[1:], strict=False)), bottoms[-1]]
    spans = tuple(Span(row, column) for row in range(len(run)) for column in range(len(xs) - 1))
    if any(low >= high for edges in (xs, ys) for low, high in pairwise(edges)):
        return None
    return Mesh(tuple(xs), tuple(ys), spans, columns_drawn=False, rows_drawn=False, cells_drawn=False)


def with_patches(mesh: Mesh, fills: Sequence[Fill], loose: Sequence[Word]) -> Mesh:
    """The mesh with a column for the dots or squares of colour that stand behind most of its rows, or before them."""
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
    """Whether patches stand below each other, one in most rows, and no words stand between them and the table."""
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
    left = min(fill.box[0] for fill in patches) - SHORT  # a blank column without padding is taken for a gap
    right = max(fill.box[2] for fill in patches) + SHORT
    xs = (*mesh.xs[:-1], max(left, mesh.xs[-1]), right) if behind else (left, min(right, mesh.xs[0]), *mesh.xs[1:])
    moved = mesh.spans if behind else [replace(span, column=span.column + 1) for span in mesh.spans]
    own = [Span(row, mesh.columns if behind else 0) for row in range(mesh.rows)]
    spans = tuple(sorted([*moved, *own], key=lambda span: (span.row, span.column)))
    return replace(mesh, xs=xs, ys=ys, spans=spans)
