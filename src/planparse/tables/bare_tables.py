"""Document -> bare grids: the tables of each page as rows of text, plan or not, nothing joined over pages."""

from __future__ import annotations

from dataclasses import dataclass

from planparse.lexicon.labels import NO_TERMS, Terms
from planparse.read.document import NOWHERE, Document, Grid
from planparse.tables.layout import Piece, Span
from planparse.tables.pages import blocks, sketched
from planparse.words import Box


@dataclass(frozen=True, slots=True)
class BareGrid:
    """One table of one page.

    ``rows`` holds the cells' texts, a merged cell's at its first place and empty strings in the rest;
    ``spans`` the cells that take more than one place.
    """

    page: int | None
    box: Box | None
    rows: tuple[tuple[str, ...], ...]
    spans: tuple[Span, ...]
    cells: tuple[Box, ...] = ()
    """Where each cell is drawn, for pictures."""


def bare_grids(document: Document, terms: Terms = NO_TERMS) -> tuple[BareGrid, ...]:
    """Every table of the document, page by page in reading order."""
    sketches, _ = sketched(document.pages)
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
