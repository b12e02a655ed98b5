"""One drawn page -> its tables as meshes, its words sorted into them, and its blocks in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planparse.grids.edges import ruled_edges, with_fills
from planparse.grids.fill import grid
from planparse.grids.lattice import lattices
from planparse.grids.lines import box_of
from planparse.grids.mesh import Mesh, covers
from planparse.grids.order import in_reading_order
from planparse.grids.prose import paragraphs
from planparse.grids.shades import table_fills
from planparse.read.document import Block, Grid, Page
from planparse.words import Box, Word


@dataclass(frozen=True, slots=True)
class Sketch:
    """A page's tables as geometry, and the words of each; ``loose`` are the words of none."""

    page: Page
    meshes: tuple[Mesh, ...]
    words: tuple[tuple[Word, ...], ...]
    loose: tuple[Word, ...]


def sketch(page: Page) -> Sketch:
    """The drawn tables of a page with their words; a table without words is none."""
    ruled = lattices(ruled_edges(page))
    fills = table_fills(page, ruled)
    meshes = lattices(with_fills(page, fills)) if fills else ruled
    return sorted_words(page, _outermost(meshes))


def sorted_words(page: Page, meshes: Sequence[Mesh]) -> Sketch:
    """The page's words by the mesh that their middles lie in."""
    held: list[list[Word]] = [[] for _ in meshes]
    loose: list[Word] = []
    for word in page.words:
        box = box_of(word)
        home = next((n for n, mesh in enumerate(meshes) if covers(mesh.box, box)), None)
        (loose if home is None else held[home]).append(word)
    kept = [n for n, words in enumerate(held) if words]
    return Sketch(page, tuple(meshes[n] for n in kept), tuple(tuple(held[n]) for n in kept), tuple(loose))


def _outermost(meshes: Sequence[Mesh]) -> list[Mesh]:
    """Meshes that lie in no other; of two that overlap, the one with more cells."""
    kept: list[Mesh] = []
    for mesh in sorted(meshes, key=lambda m: -len(m.spans)):
        if not any(_overlap(mesh.box, other.box) for other in kept):
            kept.append(mesh)
    return kept


def _overlap(one: Box, other: Box) -> bool:
    return min(one[2], other[2]) - max(one[0], other[0]) > 2 and min(one[3], other[3]) - max(one[1], other[1]) > 2


def blocks(sketched: Sketch, loose: Sequence[Word]) -> list[Block]:
    """The page's blocks in reading order: its grids, and these loose words as paragraphs."""
    page = sketched.page
    found: list[Block] = [
        grid(mesh, words, page.fills, page.number, page.turned)
        for mesh, words in zip(sketched.meshes, sketched.words, strict=True)
    ]
    found += paragraphs(loose, page.number, [mesh.box for mesh in sketched.meshes])
    return in_reading_order(found, _box)


def _box(block: Block) -> Box:
    place = block.places[0] if isinstance(block, Grid) else block.place
    return place.box or (0.0, 0.0, 0.0, 0.0)
