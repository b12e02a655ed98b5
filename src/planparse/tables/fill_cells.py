"""Mesh + words -> Piece: each word goes into the cell that contains its middle, in reading order, with its gap."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from operator import sub

from planparse.lexicon import refs_and_marks
from planparse.patterns import lazy_pattern
from planparse.read.document import Cell, Fill, Grid
from planparse.tables.layout import GAP_HEIGHT, Mesh, Piece, Span
from planparse.tables.lines import NO_BOX, Line, lines_of
from planparse.tables.pills import ground_of
from planparse.tables.shaded import colours
from planparse.words import Place, Word

# Words by the cell of a mesh that contains their middles.


def words_by_cell(mesh: Mesh, words: Sequence[Word]) -> list[list[Word]]:
    """The words of each cell, in the given order. Words outside the mesh are in none."""
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


BULLET = lazy_pattern(rf"(?:{refs_and_marks.BULLET}|[✓✔o])$|[{refs_and_marks.ROUND}■➢{refs_and_marks.SYMBOLS}]")
_NARROW = 13.0
"""A column narrower than this, in points, without words is the gap of a double rule, or a cell's padding."""

_ALLEY = 12.0
"""The padding between two cells side by side, in points, in word processors and browsers."""

_DATED = re.compile(
    r"(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8}\.?(?: ?['’]?\d{2,4})?)"
    r"(?:: | [–—-] )"
)
"""A date, and what separates it from what happened then."""

_LEADING = 1.5
"""Lines this many times further apart than the closest two are in different paragraphs."""


def piece(mesh: Mesh, words: Sequence[Word], fills: Sequence[Fill], page: int | None, turned: frozenset[int]) -> Piece:
    """The table with its words. The middles of all these words must be in the mesh."""
    mesh, cells_words = without_gaps(mesh, words)
    shades = colours(mesh, fills, cells_words)
    lines = [_cell_lines(found, turned) for found in cells_words]
    widths = _right_ends(mesh, lines)
    pills = [fill for fill in fills if fill.is_round]
    cells = tuple(
        Cell(
            span.row,
            span.column,
            _with_gaps(lines[number], widths[span.column + span.columns - 1], pills),
            span.rows,
            span.columns,
            shades[number],
            Place(page=page, box=mesh.box_of(span)),
            mesh.cells_drawn,
        )
        for number, span in enumerate(mesh.spans)
    )
    return Piece(mesh, Grid(cells, mesh.rows, mesh.columns, (Place(page=page, box=mesh.box),)))


def without_gaps(mesh: Mesh, words: Sequence[Word]) -> tuple[Mesh, list[list[Word]]]:
    """Drop the thin empty rows and columns of the mesh. Return it with the words of each cell."""
    cells = words_by_cell(mesh, words)
    if min(map(sub, mesh.ys[1:], mesh.ys)) >= GAP_HEIGHT and min(map(sub, mesh.xs[1:], mesh.xs)) >= _NARROW:
        return mesh, cells
    in_row: list[list[Word]] = [[] for _ in range(mesh.rows)]
    in_column: list[list[Word]] = [[] for _ in range(mesh.columns)]
    for span, inside in zip(mesh.spans, cells, strict=True):
        if span.rows == 1:
            in_row[span.row] += inside
        if span.columns == 1:
            in_column[span.column] += inside
    rows = [row for row in range(mesh.rows) if in_row[row] or mesh.ys[row + 1] - mesh.ys[row] >= GAP_HEIGHT]
    columns = [
        column
        for column in range(mesh.columns)
        if in_column[column] or mesh.xs[column + 1] - mesh.xs[column] >= _NARROW
    ]
    if (len(rows) == mesh.rows and len(columns) == mesh.columns) or not rows or not columns:
        return mesh, cells
    mesh = _kept(mesh, rows, columns)
    return mesh, words_by_cell(mesh, words)


def _kept(mesh: Mesh, rows: Sequence[int], columns: Sequence[int]) -> Mesh:
    """The mesh with only these rows and columns, which share the space of those between them."""
    xs, ys = _kept_edges(mesh.xs, columns), _kept_edges(mesh.ys, rows)
    spans = []
    for span in mesh.spans:
        in_rows = [i for i, row in enumerate(rows) if span.row <= row < span.row + span.rows]
        in_columns = [i for i, column in enumerate(columns) if span.column <= column < span.column + span.columns]
        if in_rows and in_columns:
            spans.append(Span(in_rows[0], in_columns[0], len(in_rows), len(in_columns)))
    return replace(mesh, xs=xs, ys=ys, spans=tuple(spans))


def _kept_edges(edges: Sequence[float], kept: Sequence[int]) -> tuple[float, ...]:
    inner = [(edges[one + 1] + edges[two]) / 2 for one, two in itertools.pairwise(kept)]
    return (edges[0], *inner, edges[-1])


def _cell_lines(words: Sequence[Word], turned: frozenset[int]) -> list[Line]:
    """The lines of one cell. Turned words keep the file's order, as one line."""
    upright = [word for word in words if word.id not in turned]
    lines = lines_of(upright)
    if len(upright) < len(words):
        lines.append(Line(tuple(word for word in words if word.id in turned)))
    return lines


def _right_ends(mesh: Mesh, lines: Sequence[Sequence[Line]]) -> list[float]:
    """How far to the right a line may extend in each column: as far as some text does, or as the padding allows.

    If rules draw the column, its padding on the right is assumed to equal that on the left. If not, an alley of white
    space is assumed between it and the next column.
    """
    ends = [0.0] * mesh.columns
    starts = list(mesh.xs[1:])
    for span, found in zip(mesh.spans, lines, strict=True):
        last = span.column + span.columns - 1
        ends[last] = max([ends[last], *(line.right for line in found)])
        if span.columns == 1:
            starts[last] = min([starts[last], *(line.left for line in found)])
    if not mesh.columns_drawn:
        return [max(end, start - _ALLEY) for end, start in zip(ends, [*starts[1:], 0.0], strict=True)]
    room = [right - (start - left) for left, right, start in zip(mesh.xs, mesh.xs[1:], starts, strict=False)]
    return list(map(max, ends, room))


def _with_gaps(lines: Sequence[Line], right: float, pills: Sequence[Fill]) -> tuple[Word, ...]:
    """The words of a cell's lines, each with the gap before it: a space, a new line, or nothing."""
    found: list[Word] = []
    for number, line in enumerate(lines):
        for position, word in enumerate(line.words):
            gap = word.gap if found and word.gap == "" and found[-1].id == word.id - 1 else " "
            if gap == " " and (
                _are_apart(line.words[position - 1], word, pills)
                if position
                else number > 0 and _starts_anew(lines, number, right, pills)
            ):
                gap = "\n"
            found.append(word if gap == word.gap else replace(word, gap=gap))
    return tuple(found)


def _starts_anew(lines: Sequence[Line], number: int, right: float, pills: Sequence[Fill]) -> bool:
    """Whether this line begins a paragraph, or what is on a pill ends above it: a status, and a note below."""
    above = ground_of(lines[number - 1].words[-1], pills) if pills else None
    left = above is not None and ground_of(lines[number].words[0], pills) is not above
    return left or starts_paragraph(lines, number, right)


def _are_apart(before: Word, word: Word, pills: Sequence[Fill]) -> bool:
    """Whether two words of a line are each on a pill: names or dates side by side, which are separate entries."""
    one = ground_of(before, pills) if pills else None
    return one is not None and ground_of(word, pills) not in {None, one}


def starts_paragraph(lines: Sequence[Line], number: int, right: float) -> bool:
    """Whether this line begins a paragraph: a bullet, another dated entry, a wider gap above it, or room left above.

    If the first word of the next line would have fitted on a line, the writer broke that line.
    """
    before, line = lines[number - 1], lines[number]
    first = line.words[0]
    if BULLET.match(first.text) or (_is_dated(line) and any(map(_is_dated, lines[:number]))):
        return True
    closest = min([two.box[1] - one.box[1] for one, two in itertools.pairwise(lines)])
    if line.top - before.top > _LEADING * max(closest, 0.8 * before.height):
        return True
    width = line.width_of(0)
    return before.right + before.space + width < right - 0.5


def _is_dated(line: Line) -> bool:
    """Whether a line begins like an entry of a log: `12/02/24 – Tender issued`, `May 24: agreed`."""
    first = line.words[0].text[0]
    return (first.isdigit() or first.isupper()) and bool(_DATED.match(" ".join([word.text for word in line.words[:4]])))


def begins_paragraph(before: Sequence[Word], word: Word) -> bool:
    """Whether the first word after a page's end begins a paragraph: a bullet, or a capital after a sentence's end."""
    if not before or BULLET.match(word.text):
        return bool(before)
    return before[-1].text.endswith((".", ";", ":", "?", "!")) and word.text[:1].isupper()
