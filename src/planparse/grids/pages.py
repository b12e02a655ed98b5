"""One drawn page -> its tables as meshes, its words sorted into them, and its blocks in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planparse.grids.captions import apart
from planparse.grids.edges import Edge, ruled_edges, with_fills
from planparse.grids.fill import piece
from planparse.grids.furniture import furniture
from planparse.grids.inferred import inferred
from planparse.grids.lattice import lattices
from planparse.grids.layout import Furniture
from planparse.grids.lines import Line, box_of
from planparse.grids.mesh import Mesh, Piece, covers
from planparse.grids.order import in_reading_order
from planparse.grids.prose import paragraphs
from planparse.grids.refine import refined
from planparse.grids.regions import regions
from planparse.grids.shades import table_fills
from planparse.read.document import Document, Page, Paragraph
from planparse.words import Box, Word

_WIDTH = 0.9
"""A rule over this share of a table's width parts its rows."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """A page's tables as geometry, and the words of each; ``loose`` are the words of none."""

    page: Page
    meshes: tuple[Mesh, ...]
    words: tuple[tuple[Word, ...], ...]
    loose: tuple[Word, ...]


def sketched(document: Document) -> tuple[dict[int | None, Sketch], tuple[Furniture, ...]]:
    """The drawn pages with their tables by page number, and the page furniture, which stands in none of them.

    Tables that are ruled or shaded come first, then the furniture among the words that they leave, and only
    then tables without rules: else a running header would be taken for a table's first row.
    """
    ruled = {page.number: sorted_words(page, _drawn_meshes(page)) for page in document.pages if page.words}
    aside = furniture([s.page for s in ruled.values()], {number: s.loose for number, s in ruled.items()})
    gone = {word.id for piece in aside for word in piece.words}
    return {number: _with_inferred(_without(sketch, gone)) for number, sketch in ruled.items()}, aside


def _with_inferred(sketch: Sketch) -> Sketch:
    """The page with the tables that only the alignment of its loose words shows."""
    upright = [word for word in sketch.loose if word.id not in sketch.page.turned]
    meshes: list[Mesh] = []
    heights = _drawn_heights(sketch.page)
    for run in regions(upright):
        for lines in apart(run, sketch.page.fills):
            mesh = inferred(lines, *_sides(lines), _rules_of(lines, heights))
            if mesh is not None and not any(_overlap(mesh.box, other.box) for other in (*sketch.meshes, *meshes)):
                meshes.append(mesh)
    return _with_meshes(sketch, meshes) if meshes else sketch


def _drawn_heights(page: Page) -> Sequence[Edge]:
    """The horizontal edges of rules and fills."""
    return with_fills(page, table_fills(page, ()))[0]


def _sides(lines: Sequence[Line]) -> tuple[float, float]:
    return min(line.left for line in lines), max(line.right for line in lines)


def _rules_of(lines: Sequence[Line], edges: Sequence[Edge]) -> list[float]:
    """The heights of the edges that run over (nearly) all of the width of these lines, at or between them."""
    left, right = _sides(lines)
    top, bottom = lines[0].top - 1.5 * lines[0].height, lines[-1].bottom + 1.5 * lines[-1].height
    return [
        edge.at
        for edge in edges
        if top <= edge.at <= bottom and min(edge.end, right) - max(edge.start, left) >= _WIDTH * (right - left)
    ]


def _with_meshes(sketch: Sketch, meshes: Sequence[Mesh]) -> Sketch:
    added = sorted_words(replace(sketch.page, words=sketch.loose), meshes)
    return Sketch(sketch.page, (*sketch.meshes, *added.meshes), (*sketch.words, *added.words), added.loose)


def _without(sketch: Sketch, gone: set[int]) -> Sketch:
    return replace(sketch, loose=tuple(word for word in sketch.loose if word.id not in gone))


def _drawn_meshes(page: Page) -> list[Mesh]:
    """The tables of a page that its rules and fills draw."""
    ruled = lattices(ruled_edges(page))
    fills = table_fills(page, ruled)
    return _outermost(lattices(with_fills(page, fills)) if fills else ruled)


def sorted_words(page: Page, meshes: Sequence[Mesh]) -> Sketch:
    """The page's words by the mesh that their middles lie in."""
    held: list[list[Word]] = [[] for _ in meshes]
    loose: list[Word] = []
    for word in page.words:
        box = box_of(word)
        home = next((n for n, mesh in enumerate(meshes) if covers(mesh.box, box)), None)
        (loose if home is None else held[home]).append(word)
    kept = [n for n, words in enumerate(held) if words]
    return Sketch(
        page, tuple(refined(meshes[n], held[n]) for n in kept), tuple(tuple(held[n]) for n in kept), tuple(loose)
    )


def _outermost(meshes: Sequence[Mesh]) -> list[Mesh]:
    """Meshes that lie in no other; of two that overlap, the one with more cells."""
    kept: list[Mesh] = []
    for mesh in sorted(meshes, key=lambda m: -len(m.spans)):
        if not any(_overlap(mesh.box, other.box) for other in kept):
            kept.append(mesh)
    return kept


def _overlap(one: Box, other: Box) -> bool:
    return min(one[2], other[2]) - max(one[0], other[0]) > 2 and min(one[3], other[3]) - max(one[1], other[1]) > 2


def blocks(sketch: Sketch) -> list[Piece | Paragraph]:
    """The page's blocks in reading order: its tables, and its loose words as paragraphs."""
    page = sketch.page
    found: list[Piece | Paragraph] = [
        piece(mesh, words, page.fills, page.number, page.turned)
        for mesh, words in zip(sketch.meshes, sketch.words, strict=True)
    ]
    found += paragraphs(sketch.loose, page.number, [mesh.box for mesh in sketch.meshes])
    return in_reading_order(found, _box)


def _box(block: Piece | Paragraph) -> Box:
    return block.mesh.box if isinstance(block, Piece) else block.place.box or (0.0, 0.0, 0.0, 0.0)
