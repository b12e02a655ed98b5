"""Drawn pages -> sketches -> blocks: each page's tables with their words, and its blocks in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.lexicon.terms import Terms
from planparse.read.document import Page, Paragraph
from planparse.tables.drawn_headers import with_bodies
from planparse.tables.edge_rows import extended
from planparse.tables.edges import Edge, ruled_edges, with_fills
from planparse.tables.false_tables import only_tables
from planparse.tables.fill_cells import piece
from planparse.tables.furniture import furniture
from planparse.tables.layout import Furniture
from planparse.tables.mesh import Mesh, Piece
from planparse.tables.page_tables import Sketch, outermost, sorted_words, without
from planparse.tables.prose import paragraphs
from planparse.tables.reading_order import in_reading_order
from planparse.tables.refine_columns import with_columns
from planparse.tables.refine_rows import with_begun_rows, with_level_rows, with_line_rows, with_rows
from planparse.tables.regions import column_by_column
from planparse.tables.row_bands import with_band_rows
from planparse.tables.ruled import lattices
from planparse.tables.shaded import table_fills
from planparse.tables.shared_columns import with_shared_columns
from planparse.tables.swatches import with_keys
from planparse.tables.tagged import with_tagged
from planparse.tables.unruled import drawn_heights, with_inferred
from planparse.words import Box, Word


def sketched(pages: Sequence[Page]) -> tuple[dict[int | None, Sketch], tuple[Furniture, ...]]:
    """The drawn pages with their tables by page number, and the page furniture, which stands in none of them.

    Tables that are ruled or shaded come first, then the furniture among the words that they leave, and only
    then tables without rules: else a running header would be taken for a table's first row.
    """
    drawn = {page.number: only_tables(_drawn(page)) for page in pages if page.words}
    aside = furniture([s.page for s in drawn.values()], {number: s.loose for number, s in drawn.items()})
    gone = {word.id for part in aside for word in part.words}
    heights = {number: drawn_heights(sketch.page) for number, sketch in drawn.items()}
    found = {number: _whole(without(sketch, gone), heights[number]) for number, sketch in drawn.items()}
    shared = with_shared_columns(list(found.values()), heights)
    return {sketch.page.number: _extended(sketch, heights[sketch.page.number]) for sketch in shared}, aside


def _whole(sketch: Sketch, heights: Sequence[Edge]) -> Sketch:
    """The page with the tables that only alignment or tags show."""
    keyed = with_keys(sketch)
    return with_tagged(only_tables(with_inferred(keyed, heights), len(keyed.meshes)))


def _drawn(page: Page) -> Sketch:
    """The tables of a page that its rules and fills draw, in whole or in part."""
    rules = ruled_edges(page)
    ruled = lattices(rules)
    fills = table_fills(page, ruled)
    edges = with_fills(page, fills) if fills else rules
    sketch = sorted_words(page, page.words, outermost(lattices(edges) if fills else ruled))
    painted = not any(rules)
    meshes = [_refined(mesh, words, painted) for mesh, words in zip(sketch.meshes, sketch.words, strict=True)]
    whole = with_bodies(Sketch(page, tuple(meshes), sketch.words, sketch.loose), rules[0])
    return _extended(whole, edges[0])


def _extended(sketch: Sketch, edges: Sequence[Edge]) -> Sketch:
    """The page with the rows beside its tables that belong to them."""
    if not sketch.loose or not sketch.meshes:
        return sketch
    longer = [extended(mesh, sketch.loose, edges) for mesh in sketch.meshes]
    if tuple(longer) == sketch.meshes:
        return sketch
    inside = sorted([*sketch.loose, *(word for words in sketch.words for word in words)], key=lambda word: word.id)
    return sorted_words(sketch.page, inside, longer)


def _refined(mesh: Mesh, words: Sequence[Word], painted: bool) -> Mesh:
    """The mesh with its undrawn columns and rows; as it is where the words give no strong evidence for any.

    ``painted``: no rule is on the page, so that a white cell has no edges of its own.
    """
    level = with_level_rows(with_columns(mesh, words), words)
    level = with_begun_rows(level, words) if painted else level
    refined = with_rows(with_line_rows(level, words), words)
    return with_band_rows(refined, words)


def blocks(terms: Terms, sketch: Sketch) -> list[Piece | Paragraph]:
    """The page's blocks in reading order: its tables, and its loose words as paragraphs."""
    page = sketch.page
    found: list[Piece | Paragraph] = [
        piece(mesh, words, page.fills, page.number, page.turned)
        for mesh, words in zip(sketch.meshes, sketch.words, strict=True)
    ]
    found += paragraphs(terms, column_by_column(sketch.loose), page.number, [mesh.box for mesh in sketch.meshes])
    return in_reading_order(found, _box)


def _box(block: Piece | Paragraph) -> Box:
    return block.mesh.box if isinstance(block, Piece) else block.place.box or (0.0, 0.0, 0.0, 0.0)
