"""The noun between pages and blocks: a `Sketch`, one page's tables as geometry with their words beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planparse.noun import noun
from planparse.read.document import Page
from planparse.tables.lines import box_of
from planparse.tables.mesh import Mesh
from planparse.words import Box, Word


@noun
class Sketch:
    """A page's tables as geometry, and the words of each; ``loose`` are the words of none."""

    page: Page
    meshes: tuple[Mesh, ...]
    words: tuple[tuple[Word, ...], ...]
    loose: tuple[Word, ...]


def sorted_words(page: Page, words: Sequence[Word], meshes: Sequence[Mesh]) -> Sketch:
    """The words by the mesh that their middles lie in; a mesh without words is no table."""
    held: list[list[Word]] = [[] for _ in meshes]
    loose: list[Word] = []
    boxes = [mesh.box for mesh in meshes]
    for word in words:
        x0, top, x1, bottom = box_of(word)
        x, y = (x0 + x1) / 2, (top + bottom) / 2
        for home, outer in enumerate(boxes):
            if outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]:
                held[home].append(word)
                break
        else:
            loose.append(word)
    kept = [n for n, inside in enumerate(held) if inside]
    return Sketch(page, tuple(meshes[n] for n in kept), tuple(tuple(held[n]) for n in kept), tuple(loose))


def with_meshes(sketch: Sketch, meshes: Sequence[Mesh]) -> Sketch:
    """The page with more tables, made of its loose words."""
    if not meshes:
        return sketch
    added = sorted_words(sketch.page, sketch.loose, meshes)
    return Sketch(sketch.page, (*sketch.meshes, *added.meshes), (*sketch.words, *added.words), added.loose)


def without(sketch: Sketch, gone: set[int]) -> Sketch:
    """The page without these of its loose words."""
    return replace(sketch, loose=tuple(word for word in sketch.loose if word.id not in gone))


def outermost(meshes: Sequence[Mesh]) -> list[Mesh]:
    """Meshes that lie in no other; of two that overlap, the one with more cells."""
    kept: list[Mesh] = []
    for mesh in sorted(meshes, key=lambda m: -len(m.spans)):
        if not any(overlap(mesh.box, other.box) for other in kept):
            kept.append(mesh)
    return kept


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share more than a seam."""
    return min(one[2], other[2]) - max(one[0], other[0]) > 2 and min(one[3], other[3]) - max(one[1], other[1]) > 2
