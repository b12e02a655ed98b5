"""The result of this stage: a `Layout`, the document as paragraphs and grids in reading order."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from planparse.issues import Correction, Doubt
from planparse.noun import noun
from planparse.read.document import NOT_DRAWN, Block, Drawn, Grid, Page, block_words
from planparse.tables.lines import box_of
from planparse.words import Box, Word


@noun
class Furniture:
    """Words that are not part of the text: running headers, page numbers, repeated header rows, footnotes, comments."""

    words: tuple[Word, ...]
    why: str


@noun
class Layout:
    """The document's blocks in reading order, with its page furniture set aside."""

    name: str
    blocks: tuple[Block, ...]
    furniture: tuple[Furniture, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    corrections: tuple[Correction, ...] = ()
    media_type: str = ""
    struck: frozenset[int] = frozenset()
    """The ids of struck-out words."""
    drawn: Drawn = NOT_DRAWN

    def words(self) -> Iterator[Word]:
        """Every word of the layout."""
        return chain(
            chain.from_iterable(map(block_words, self.blocks)),
            chain.from_iterable(piece.words for piece in self.furniture),
        )


# Between drawing and cells: a `Mesh`, the geometry of one table, and a `Sketch`, the tables of one page.


GAP_HEIGHT = 7.0
"""A row lower than this, in points, without words is the gap of a double rule, or a cell's padding."""

REF = re.compile(r"^[A-Za-z]{0,4}\.?\d{1,4}(?:[./]\d{1,3}|[A-Za-z]{1,3}\d{0,3})*[.):]?$")
"""The form of an action's number."""


@noun
class Span:
    """The rows and columns of one cell: its 0-based first row and column, and how many of each."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1


@noun
class Mesh:
    """A table's column edges, row edges, and the cells between them. Together the cells cover the whole box."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    spans: tuple[Span, ...]
    open_below: bool = False
    """True if the table's sides extend below its last rule, so that its last row may continue."""

    columns_drawn: bool = True
    """True if rules or fills draw all columns; False if the words' alignment shows some of them."""

    rows_drawn: bool = True
    """True if rules or fills draw the rows."""

    unclosed: tuple[float, ...] = ()
    """The middles of columns without a rule at the table's end, if most columns have one: their cells continue."""

    cells_drawn: bool = True
    """True if rules or fills draw the row edges in every column, so that a blank cell really is blank."""

    @property
    def rows(self) -> int:
        """How many rows the table has."""
        return len(self.ys) - 1

    @property
    def columns(self) -> int:
        """How many columns the table has."""
        return len(self.xs) - 1

    @property
    def box(self) -> Box:
        """The table's box on the page."""
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]

    def box_of(self, span: Span) -> Box:
        """A cell's box on the page."""
        return (
            self.xs[span.column],
            self.ys[span.row],
            self.xs[span.column + span.columns],
            self.ys[span.row + span.rows],
        )

    def owners(self) -> list[list[int]]:
        """For each row and column, the index of the span that covers it."""
        found = [[-1] * self.columns for _ in range(self.rows)]
        for number, span in enumerate(self.spans):
            for row in range(span.row, span.row + span.rows):
                for column in range(span.column, span.column + span.columns):
                    found[row][column] = number
        return found


@noun
class Piece:
    """One table on one page: its geometry and its cells, which may continue on the next page."""

    mesh: Mesh
    grid: Grid


def slot(edges: tuple[float, ...], at: float) -> int | None:
    """The index of the interval between two edges that contains a position; None if outside.

    >>> slot((0, 10, 20), 12), slot((0, 10, 20), 25)
    (1, None)
    """
    if not edges[0] <= at <= edges[-1]:
        return None
    return min(bisect_right(edges, at), len(edges) - 1) - 1


def middle(box: Box) -> tuple[float, float]:
    """The centre of a box."""
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def covers(outer: Box, inner: Box) -> bool:
    """Whether the outer box contains the middle of the inner one."""
    x, y = middle(inner)
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


# Between pages and blocks: a `Sketch`, the geometry of one page's tables with their words.


@noun
class Sketch:
    """The geometry of a page's tables, and the words of each. ``loose`` are the words outside tables."""

    page: Page
    meshes: tuple[Mesh, ...]
    words: tuple[tuple[Word, ...], ...]
    loose: tuple[Word, ...]


def sorted_words(page: Page, words: Sequence[Word], meshes: Sequence[Mesh]) -> Sketch:
    """Sort the words by the mesh that contains their middles. A mesh without words is dropped."""
    held: list[list[Word]] = [[] for _ in meshes]
    loose: list[Word] = []
    boxes = [mesh.box for mesh in meshes]
    for word in words:
        x0, top, x1, bottom = box_of(word)
        x, y = (x0 + x1) / 2, (top + bottom) / 2
        for home, (left, upper, right, lower) in enumerate(boxes):
            if left <= x <= right and upper <= y <= lower:
                held[home].append(word)
                break
        else:
            loose.append(word)
    kept = [n for n, inside in enumerate(held) if inside]
    return Sketch(page, tuple(meshes[n] for n in kept), tuple(tuple(held[n]) for n in kept), tuple(loose))


def with_meshes(sketch: Sketch, meshes: Sequence[Mesh]) -> Sketch:
    """Add tables to the page, made of its loose words."""
    if not meshes:
        return sketch
    added = sorted_words(sketch.page, sketch.loose, meshes)
    return Sketch(sketch.page, (*sketch.meshes, *added.meshes), (*sketch.words, *added.words), added.loose)


def without(sketch: Sketch, gone: set[int]) -> Sketch:
    """Drop these loose words from the page."""
    return replace(sketch, loose=tuple(word for word in sketch.loose if word.id not in gone))


def outermost(meshes: Sequence[Mesh]) -> list[Mesh]:
    """The meshes that are not inside another. Of two that overlap, the one with more cells."""
    kept: list[Mesh] = []
    for mesh in sorted(meshes, key=lambda m: -len(m.spans)):
        if not any(overlap(mesh.box, other.box) for other in kept):
            kept.append(mesh)
    return kept


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes overlap by more than a seam."""
    return min(one[2], other[2]) - max(one[0], other[0]) > 2 and min(one[3], other[3]) - max(one[1], other[1]) > 2
