"""Document -> Layout: pages that know their own structure pass through; drawn pages get their grids recovered."""

from __future__ import annotations

from planparse.grids.bare import BareGrid, bare_grids
from planparse.grids.layout import Layout
from planparse.grids.pages import blocks, sketched
from planparse.read.document import Block, Document
from planparse.words import conserved

__all__ = ["BareGrid", "Layout", "bare_grids", "layout"]


def layout(document: Document) -> Layout:
    """The blocks of a document in reading order, its page furniture set aside."""
    sketches, aside = sketched(document)
    found: list[Block] = []
    for page in document.pages:
        found += page.blocks
        if page.number in sketches:
            found += blocks(sketches[page.number])
    result = Layout(document.name, tuple(found), aside, document.doubts)
    conserved(document.words(), result.words(), "grids", document.name)
    return result
