"""Document -> Layout: pages that know their own structure pass through; drawn pages get their grids recovered."""

from __future__ import annotations

from planparse.grids.layout import Layout
from planparse.read.document import Document


def layout(document: Document) -> Layout:
    """The blocks of a document in reading order."""
    return Layout(document.name, tuple(b for page in document.pages for b in page.blocks), doubts=document.doubts)
