"""Document -> Layout: pages that know their own structure pass through; drawn pages get their grids recovered."""

from __future__ import annotations

from planparse.grids.furniture import furniture
from planparse.grids.layout import Layout
from planparse.grids.pages import Sketch, blocks, sketch
from planparse.read.document import Block, Document, Page
from planparse.words import conserved

__all__ = ["Layout", "layout"]


def layout(document: Document) -> Layout:
    """The blocks of a document in reading order, its page furniture set aside."""
    sketches = {page.number: sketch(page) for page in document.pages if page.words}
    aside = furniture([s.page for s in sketches.values()], {number: s.loose for number, s in sketches.items()})
    gone = {word.id for piece in aside for word in piece.words}
    found: list[Block] = []
    for page in document.pages:
        found += page.blocks
        found += _drawn_blocks(sketches.get(page.number), page, gone)
    result = Layout(document.name, tuple(found), aside, document.doubts)
    conserved(document.words(), result.words(), "grids", document.name)
    return result


def _drawn_blocks(sketched: Sketch | None, page: Page, gone: set[int]) -> list[Block]:
    if sketched is None or not page.words:
        return []
    return blocks(sketched, [word for word in sketched.loose if word.id not in gone])
