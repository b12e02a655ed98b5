"""Drawn pages -> sketches -> blocks: each page's tables with their words, and its blocks in reading order.

Also Document -> bare grids: the tables of each page as rows of text, from any document, not joined over pages.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from planparse.lexicon.labels import NO_TERMS, Terms
from planparse.noun import noun
from planparse.read.document import NOWHERE, Document, Grid, Page, Paragraph
from planparse.tables.columns import LineEntry, entries
from planparse.tables.dot_leaders import with_leaders
from planparse.tables.edges import Edge, ruled_edges, with_fills
from planparse.tables.fill_cells import piece, without_gaps, words_by_cell
from planparse.tables.furniture import furniture
from planparse.tables.header_above import extended
from planparse.tables.layout import Furniture, Mesh, Piece, Sketch, Span, outermost, sorted_words, without
from planparse.tables.line_numbers import without_line_numbers
from planparse.tables.lines import Line, box_of, lines_of
from planparse.tables.pills import with_pills_apart
from planparse.tables.prose import NO_PROSE, Prose, in_reading_order, paragraphs, prose_of
from planparse.tables.refine import (
    with_begun_rows,
    with_columns,
    with_edges,
    with_level_rows,
    with_rows,
)
from planparse.tables.regions import column_by_column, gutter_of_cards
from planparse.tables.rows import with_band_rows
from planparse.tables.ruled import lattices, only_tables
from planparse.tables.ruled_rows import with_bodies, with_ruled_rows, without_painted_rows
from planparse.tables.shaded import table_fills, with_keys
from planparse.tables.shapes import branch_by_branch, with_strip_tables, without_strips
from planparse.tables.tagged import with_tagged
from planparse.tables.unruled import drawn_heights, inferred, rules_of, with_inferred
from planparse.words import Box, Word

# Pages whose words show only some of a table's columns take the others from neighbouring pages.
#
# A page with three lines, or with an empty column, says little about the columns of a table without vertical rules. The
# pages before and after it say more.


Heights = Mapping[int | None, Sequence[Edge]]
"""The horizontal edges that each page draws, by its number."""

_SIDES = 8.0
"""How close, in points, the left sides of such tables are, and their right sides if these are drawn."""

_ALLEY = 25.0
"""How close the middles of an alley are on two pages, in points."""

_REACH = 3
"""How many pages away a similar table may be."""

_CROSSED = 0.1
"""The share of a table's lines that may cross the columns of another: its titles and full-width rows.

Of lines that keep to the columns of their own page, at most one may.
"""


def with_shared_columns(sketches: Sequence[Sketch], heights: Heights) -> list[Sketch]:
    """The sketches with columns taken from neighbouring pages. ``heights`` are the horizontal edges of each page."""
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
    """The mesh with the columns of the lender that has most of them and that its words do not contradict."""
    lines = lines_of(word for word in words if word.id not in sketch.page.turned)
    told = [line for line in lines if (line.top + line.bottom) / 2 > _below_groups(mesh)]
    for lender in sorted(lenders, key=lambda other: -other.columns):
        if lender.columns <= mesh.columns or not _alike(mesh, lender, words):
            continue
        further = _further(mesh, lender)
        inside = sorted((*mesh.xs[1:-1], *further)) if mesh.rows_drawn else lender.xs[1:-1]
        xs = (min(mesh.xs[0], lender.xs[0]), *inside, max(mesh.xs[-1], lender.xs[-1]))
        read = [entries(line, xs) for line in told]
        crossed = [n for n, line in enumerate(read) if _crosses(line) and not _is_title(entries(told[n], mesh.xs))]
        if len(crossed) > _CROSSED * len(read) or sum(not _crosses(entries(told[n], mesh.xs)) for n in crossed) > 1:
            continue
        if mesh.rows_drawn:
            return with_edges(mesh, further, words)
        again = inferred(lines, xs[0], xs[-1], rules_of(lines, heights), xs)
        return again or mesh
    return mesh


def _below_groups(mesh: Mesh) -> float:
    """Where the row with labels over several columns ends; its words cross those columns."""
    ends = [mesh.ys[span.row + 1] for span in mesh.spans if span.row == 0 and 1 < span.columns < mesh.columns]
    return max(ends, default=float("-inf"))


def _crosses(line: Sequence[LineEntry]) -> bool:
    return any(entry.last > entry.first for entry in line)


def _further(mesh: Mesh, lender: Mesh) -> list[float]:
    """The column edges that the lender has and the mesh lacks.

    Each of the mesh's own is in the alley of the nearest.
    """
    own = [min(lender.xs[1:-1], key=lambda x: abs(x - edge)) for edge in mesh.xs[1:-1]]
    return [x for x in lender.xs[1:-1] if x not in own and min(abs(x - edge) for edge in mesh.xs) > _SIDES]


def _is_title(line: Sequence[LineEntry]) -> bool:
    """Whether a line begins at the left and crosses columns of its own page, as a full-width row does."""
    return len(line) == 1 and line[0].first == 0 < line[0].last


def _alike(mesh: Mesh, lender: Mesh, words: Sequence[Word]) -> bool:
    """Whether the mesh is where the lender is, and has no column edge that the lender lacks.

    An empty column makes an alley wide: the lender's edge may be anywhere in it. If no rules draw its rows, an empty
    last column makes it narrower.
    """
    if abs(mesh.xs[0] - lender.xs[0]) > _SIDES:
        return False
    boxes = [box_of(word) for word in words]
    for x in mesh.xs[1:-1]:
        left = max((box[2] for box in boxes if box[2] <= x), default=x)
        right = min((box[0] for box in boxes if box[0] >= x), default=x)
        if min(abs(x - other) for other in lender.xs) > _ALLEY and not any(left < one < right for one in lender.xs):
            return False
    if mesh.rows_drawn and lender.rows_drawn:
        return abs(mesh.xs[-1] - lender.xs[-1]) <= _SIDES
    return mesh.xs[-1] > lender.xs[-min(3, lender.columns)]


def sketched(pages: Sequence[Page]) -> tuple[dict[int | None, Sketch], tuple[Furniture, ...]]:
    """The drawn pages with their tables, by page number, and the page furniture outside the tables.

    Ruled or shaded tables come first, then the furniture among the remaining words, and only then tables without rules:
    otherwise a running header would become a table's first row.
    """
    drawn = {page.number: only_tables(_drawn(page)) for page in pages if page.words}
    aside = furniture([s.page for s in drawn.values()], {number: s.loose for number, s in drawn.items()})
    gone = {word.id for part in aside for word in part.words}
    heights = {number: drawn_heights(sketch.page) for number, sketch in drawn.items()}
    led, dots = with_leaders([without(sketch, gone) for sketch in drawn.values()])
    parted = with_ruled_rows({sketch.page.number: sketch for sketch in led})
    found = {number: _whole(sketch, heights[number]) for number, sketch in parted.items()}
    shared = with_shared_columns(list(found.values()), heights)
    return {sketch.page.number: _extended(sketch, heights[sketch.page.number]) for sketch in shared}, (*aside, *dots)


def _whole(sketch: Sketch, heights: Sequence[Edge]) -> Sketch:
    """The page with the tables that only alignment or tags show."""
    keyed = with_strip_tables(with_keys(sketch), ruled_edges(sketch.page))
    return with_tagged(only_tables(with_inferred(keyed, heights), len(keyed.meshes)))


def _drawn(page: Page) -> Sketch:
    """The tables of a page that its rules and fills draw, completely or in part."""
    rules = ruled_edges(page)
    ruled = lattices(rules)
    fills = without_strips(page, table_fills(page, ruled), rules)
    edges = with_fills(page, fills) if fills else rules
    drawn = without_painted_rows(outermost(lattices(edges)), rules) if fills else outermost(ruled)
    sketch = sorted_words(page, page.words, drawn)
    painted = not any(rules)
    grounds = [fill.box for fill in page.fills]
    telling = [_without_turned_labels(page, *one) for one in zip(sketch.meshes, sketch.words, strict=True)]
    meshes = [
        _refined(mesh, words, painted, grounds) if words else mesh
        for mesh, words in zip(sketch.meshes, telling, strict=True)
    ]
    whole = with_bodies(Sketch(page, tuple(meshes), sketch.words, sketch.loose), rules[0])
    return _extended(whole, edges[0])


def _without_turned_labels(page: Page, mesh: Mesh, words: Sequence[Word]) -> Sequence[Word]:
    """The words of a table without turned labels of a header, which cover as many lines as they are long.

    Such labels are in the first row, or in several columns of one row. In one column only, they are areas beside their
    rows.
    """
    turned = [word for word in words if word.id in page.turned]
    cells = (
        [(span.row, own) for span, own in zip(mesh.spans, words_by_cell(mesh, turned), strict=True) if own]
        if turned
        else []
    )
    several = Counter(row for row, _ in cells)
    gone = {word.id for row, own in cells if row == 0 or several[row] > 1 for word in own}
    return [word for word in words if word.id not in gone] if gone else words


def _extended(sketch: Sketch, edges: Sequence[Edge]) -> Sketch:
    """The page with rows that belong to its tables added to them."""
    if not sketch.loose or not sketch.meshes:
        return sketch
    longer = [extended(mesh, sketch.loose, edges) for mesh in sketch.meshes]
    if tuple(longer) == sketch.meshes:
        return sketch
    inside = sorted([*sketch.loose, *(word for words in sketch.words for word in words)], key=lambda word: word.id)
    return sorted_words(sketch.page, inside, longer)


def _refined(mesh: Mesh, words: Sequence[Word], painted: bool, grounds: Sequence[Box]) -> Mesh:
    """The mesh with its undrawn columns and rows; unchanged if the words give no strong evidence for any.

    ``painted``: there is no rule on the page, so a white cell has no edges.
    """
    mesh, inside = without_gaps(mesh, words)
    level = with_level_rows(with_columns(mesh, words, inside), words, grounds)
    level = with_begun_rows(level, words) if painted else level
    refined = with_rows(level, words)
    return with_band_rows(refined, words)


def prose(sketches: Iterable[Sketch]) -> Prose:
    """Where paragraphs end, as shown by the text outside the tables."""
    return prose_of((sketch.page, column_by_column(sketch.loose)) for sketch in sketches)


def blocks(terms: Terms, sketch: Sketch, shown: Prose = NO_PROSE) -> list[Piece | Paragraph]:
    """The page's blocks in reading order: its tables, and its loose words as paragraphs."""
    page = sketch.page
    if not sketch.meshes and (branches := branch_by_branch(page, sketch.loose)):
        return [paragraph for run in branches for paragraph in paragraphs(terms, run, page.number, (), shown)]
    found: list[Piece | Paragraph] = [
        piece(mesh, words, page.fills, page.number, page.turned)
        for mesh, words in zip(sketch.meshes, sketch.words, strict=True)
    ]
    walls = [mesh.box for mesh in sketch.meshes]
    loose = paragraphs(terms, column_by_column(sketch.loose), page.number, walls, shown)
    found += with_pills_apart(loose, page.fills)
    return _by_columns(found, lines_of(sketch.loose))


def _by_columns(found: Sequence[Piece | Paragraph], lines: Sequence[Line]) -> list[Piece | Paragraph]:
    """The blocks in reading order; of a page of cards, the left column before the right one, as far as none crosses."""
    gutter = gutter_of_cards(lines)
    ordered = in_reading_order(found, _box)
    if gutter is None:
        return ordered
    told: list[Piece | Paragraph] = []
    for crosses, run in groupby(ordered, key=lambda one: _box(one)[0] < gutter < _box(one)[2]):
        level = list(run)
        if crosses:
            told += level
            continue
        told += in_reading_order([block for block in level if _box(block)[0] < gutter], _box)
        right = [block for block in level if _box(block)[0] >= gutter]
        beside = [word for line in lines for word in line.words if box_of(word)[0] >= gutter]
        told += _by_columns(right, lines_of(beside))
    return told


def _box(block: Piece | Paragraph) -> Box:
    return block.mesh.box if isinstance(block, Piece) else block.place.box or (0.0, 0.0, 0.0, 0.0)


@noun
class BareGrid:
    """One table of one page.

    ``rows`` are the cells' texts: a merged cell's in its first place, with empty strings in the others. ``spans`` are
    the cells with more than one place.
    """

    page: int | None
    box: Box | None
    rows: tuple[tuple[str, ...], ...]
    spans: tuple[Span, ...]
    cells: tuple[Box, ...] = ()
    """The box of each cell, for pictures."""


def bare_grids(document: Document, terms: Terms = NO_TERMS) -> tuple[BareGrid, ...]:
    """Every table of the document, page by page in reading order."""
    sketches, _ = sketched(without_line_numbers(document.pages)[0])
    found: list[Grid] = []
    for page in document.pages:
        found += [block for block in page.blocks if isinstance(block, Grid)]
        if page.number in sketches:
            found += [block.grid for block in blocks(terms, sketches[page.number]) if isinstance(block, Piece)]
    return tuple(map(bare_grid, found))


def bare_grid(grid: Grid) -> BareGrid:
    """One grid as rows of text."""
    rows = [[""] * grid.columns for _ in range(grid.rows)]
    spans = []
    for cell in grid.cells:
        rows[cell.row][cell.column] = cell.phrase.text
        if cell.row_span > 1 or cell.column_span > 1:
            spans.append(Span(cell.row, cell.column, cell.row_span, cell.column_span))
    place = grid.places[0] if grid.places else NOWHERE
    return BareGrid(place.page, place.box, tuple(map(tuple, rows)), tuple(spans), _boxes(grid))


def _boxes(grid: Grid) -> tuple[Box, ...]:
    return tuple(cell.place.box for cell in grid.cells if cell.place.box)
