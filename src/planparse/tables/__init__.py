"""Document -> Layout: pages that know their structure pass through; the grids of drawn pages are worked out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from planparse.lexicon.labels import NO_TERMS, Terms
from planparse.read.document import Block, Document, Drawn, Grid, Page, Paragraph
from planparse.tables.furniture import TurnedHeadings, turned_headings
from planparse.tables.layout import Furniture, Layout, Piece
from planparse.tables.line_numbers import without_line_numbers
from planparse.tables.page_breaks import join_across_pages
from planparse.tables.prose import with_levels
from planparse.tables.shapes import dots_of, shapes_of
from planparse.tables.wide_pages import restored, restored_aside, widened
from planparse.words import conserved

__all__ = ["Layout", "layout"]


def layout(document: Document, terms: Terms = NO_TERMS) -> Layout:
    """The blocks of a document in reading order, with its page furniture set aside."""
    unnumbered, numbers = without_line_numbers(document.pages)
    wide = widened(terms, unnumbered)
    pages = wide.pages
    drawn, furniture = _drawn(terms, pages) if any(page.words for page in pages) else ({}, ())
    apart = [Furniture(aside.words, aside.why) for aside in document.asides]
    whole = join_across_pages([[*page.blocks, *drawn.get(page.number, ())] for page in pages])
    shapes = tuple(shapes_of(document.pages))
    result = Layout(
        document.name,
        restored(with_levels(whole.blocks), wide),
        restored_aside((*apart, *numbers, *furniture, *whole.repeated, *wide.repeated), wide),
        document.doubts,
        document.corrections,
        document.media_type,
        document.struck | _struck_cells(whole.blocks),
        Drawn(
            tuple(shape for shape, _ in shapes),
            tuple(colour for _, colour in shapes),
            frozenset().union(*(page.bold for page in document.pages)),
            tuple(dots_of(document.pages)),
        ),
    )
    conserved(document.words(), result.words(), "grids", document.name)
    return result


def _drawn(
    terms: Terms, pages: Sequence[Page]
) -> tuple[dict[int | None, Sequence[Piece | Paragraph]], tuple[Furniture, ...]]:
    """The blocks of drawn pages by page number, and the furniture of all pages."""
    from planparse.tables.pages import blocks, prose, sketched  # not needed if every page knows its structure

    turned = turned_headings(pages)
    sketches, furniture = sketched([turned[page.number].page if page.number in turned else page for page in pages])
    shown = prose(sketches.values())
    found = {number: _with_turned(turned, number, blocks(terms, sketch, shown)) for number, sketch in sketches.items()}
    return found, furniture


def _with_turned(
    turned: Mapping[int | None, TurnedHeadings], number: int | None, found: Sequence[Piece | Paragraph]
) -> Sequence[Piece | Paragraph]:
    """The blocks of a drawn page, including headings turned sideways at its edge."""
    return turned[number].among(found) if number in turned else found


def _struck_cells(blocks: Iterable[Block]) -> frozenset[int]:
    """The ids of words in cells that are struck out completely."""
    grids = (block for block in blocks if isinstance(block, Grid))
    return frozenset(word.id for grid in grids for cell in grid.cells if cell.struck for word in cell.words)
