"""Tables of the file's own structure tree -> meshes, if the geometry agrees: tags are evidence, never enough alone.

A tagged table is used if rules do not draw the table in full, and only if its cells' words are apart in columns and
rows as the tags say. The tree leaves out cells with no content on this page, so rows that lack some are placed by their
words.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from planparse.noun import noun
from planparse.read.document import TaggedCell, TaggedTable
from planparse.tables.fill_cells import words_by_cell
from planparse.tables.layout import Mesh, Sketch, Span, covers, overlap, sorted_words
from planparse.tables.lines import box_of
from planparse.words import Word

_SLACK = 1.5
"""How far words may extend over the start of the next column or row, in points."""

_EDGE = 2.0
"""How far outside its words a table's outer edges are, in points."""

Extent = tuple[float, float] | None


@noun
class _Placed:
    span: Span
    words: tuple[Word, ...]


def with_tagged(sketch: Sketch) -> Sketch:
    """Replace tables that were only inferred by the page's tagged tables for the same words."""
    if not sketch.page.tagged:
        return sketch
    by_id = {word.id: word for word in sketch.page.words}
    meshes = list(sketch.meshes)
    for table in sketch.page.tagged:
        mesh = tagged_mesh(table, by_id)
        if mesh is None:
            continue
        beside = [other for other in meshes if overlap(mesh.box, other.box)]
        if not any(_is_drawn(other) for other in beside) and _is_alone(mesh, table, sketch):
            meshes = [other for other in meshes if other not in beside] + [mesh]
    if tuple(meshes) == sketch.meshes:
        return sketch
    inside = sorted([*sketch.loose, *(word for words in sketch.words for word in words)], key=lambda word: word.id)
    return sorted_words(sketch.page, inside, meshes)


def _is_drawn(mesh: Mesh) -> bool:
    """Whether rules or fills draw all of its cells, so that tags are not needed."""
    return mesh.columns_drawn and mesh.rows_drawn and mesh.cells_drawn


def _is_alone(mesh: Mesh, table: TaggedTable, sketch: Sketch) -> bool:
    """Whether no word of another tag is in the mesh."""
    tagged = {number for row in table.rows for cell in row for number in cell.words}
    return all(word.id in tagged for word in sketch.page.words if covers(mesh.box, box_of(word)))


def tagged_mesh(table: TaggedTable, words: Mapping[int, Word]) -> Mesh | None:
    """The mesh of a tagged table; None if its tags contradict the places of its words."""
    rows = [row for row in table.rows if any(cell.words for cell in row)]
    placed = _placed(rows, words)
    if not placed:
        return None
    columns = max(p.span.column + p.span.columns for p in placed)
    xs = _edges([_across(placed, column) for column in range(columns)])
    ys = _edges([_down(placed, row) for row in range(len(rows))])
    if columns < 2 or xs is None or ys is None:
        return None
    spans = [p.span for p in placed]
    taken = {(r, c) for s in spans for r in range(s.row, s.row + s.rows) for c in range(s.column, s.column + s.columns)}
    blank = [Span(r, c) for r in range(len(rows)) for c in range(columns) if (r, c) not in taken]
    mesh = Mesh(xs, ys, (*spans, *blank), columns_drawn=False)
    found = words_by_cell(mesh, [word for p in placed for word in p.words])
    same = all({w.id for w in p.words} == {w.id for w in inside} for p, inside in zip(placed, found, strict=False))
    return mesh if same else None


def _placed(rows: Sequence[Sequence[TaggedCell]], words: Mapping[int, Word]) -> list[_Placed]:
    """The cells with their rows and columns; empty if they cannot be placed."""
    found: list[_Placed] = []
    taken: set[tuple[int, int]] = set()
    short: list[int] = []
    width = max((sum(cell.column_span for cell in row) for row in rows), default=0)
    for number, row in enumerate(rows):
        reached = sum((number, column) in taken for column in range(width))
        if sum(cell.column_span for cell in row) + reached < width:
            short.append(number)
            continue
        column = 0
        for cell in row:
            while (number, column) in taken:
                column += 1
            span = Span(number, column, min(cell.row_span, len(rows) - number), cell.column_span)
            taken |= {(span.row + r, column + c) for r in range(span.rows) for c in range(span.columns)}
            found.append(_Placed(span, _words(cell, words)))
            column += cell.column_span
    extents = [_across(found, column) for column in range(width)]
    for number in short:
        for cell in rows[number]:
            place = _column_of(_words(cell, words), extents)
            if cell.words and (place is None or (number, place) in taken):
                return []
            if place is not None:
                taken.add((number, place))
                found.append(_Placed(Span(number, place), _words(cell, words)))
    return found


def _words(cell: TaggedCell, words: Mapping[int, Word]) -> tuple[Word, ...]:
    return tuple(words[number] for number in sorted(cell.words) if number in words)


def _column_of(words: Sequence[Word], extents: Sequence[Extent]) -> int | None:
    """The column whose extent begins closest to these words."""
    if not words:
        return None
    left = min(box_of(word)[0] for word in words)
    known = [(column, extent) for column, extent in enumerate(extents) if extent is not None]
    return min(known, key=lambda item: abs(item[1][0] - left), default=(None, None))[0]


def _across(placed: Sequence[_Placed], column: int) -> Extent:
    boxes = [
        box_of(word)
        for p in placed
        if p.span.column == column and p.span.columns == 1 and p.span.rows >= 1
        for word in p.words
    ]
    return (min(b[0] for b in boxes), max(b[2] for b in boxes)) if boxes else None


def _down(placed: Sequence[_Placed], row: int) -> Extent:
    """From the first line of cells that begin in a row to the last line of those that end there, with merged cells."""
    begins = [middle for p in placed if p.span.row == row for middle in _middles(p)]
    ends = [middle for p in placed if p.span.row + p.span.rows == row + 1 for middle in _middles(p)]
    return (min(begins) - _EDGE, max(ends) + _EDGE) if begins and ends else None


def _middles(placed: _Placed) -> list[float]:
    boxes = [box_of(word) for word in placed.words]
    return [(top + bottom) / 2 for _, top, _, bottom in boxes]


def _edges(extents: Sequence[Extent]) -> tuple[float, ...] | None:
    """The edges between extents, in order; None if one is unknown or they overlap."""
    known = [extent for extent in extents if extent is not None]
    if len(known) < len(extents):
        return None
    edges = [known[0][0] - _EDGE]
    for (_, end), (start, _) in itertools.pairwise(known):
        if end > start + _SLACK or (end + start) / 2 <= edges[-1]:
            return None
        edges.append((end + start) / 2)
    return (*edges, known[-1][1] + _EDGE)
