"""Document -> Layout: pages that know their own structure pass through; drawn pages get their grids recovered."""

from __future__ import annotations

from planparse.grids.bare import BareGrid, bare_grids
from planparse.grids.layout import Furniture, Layout
from planparse.grids.pages import blocks, sketched
from planparse.grids.stitch import stitched
from planparse.read.document import Document
from planparse.words import conserved

__all__ = ["BareGrid", "Layout", "bare_grids", "layout"]


def layout(document: Document) -> Layout:
    """The blocks of a document in reading order, its page furniture set aside."""
    sketches, furniture = sketched(document)
    apart = [Furniture(aside.words, aside.why) for aside in document.asides]
    whole = stitched(
        [[*page.blocks, *(blocks(sketches[page.number]) if page.number in sketches else ())] for page in document.pages]
    )
    result = Layout(
        document.name, whole.blocks, (*apart, *furniture, *whole.repeated), document.doubts, document.corrections
    )
    conserved(document.words(), result.words(), "grids", document.name)
    return result
