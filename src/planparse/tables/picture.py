"""A page as an image with the tables found on it: their cells and words, and the places of doubts."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from planparse.errors import MissingExtraError, UnknownFormatError, UnreadableFileError, installing
from planparse.read.document import Document
from planparse.tables.pages import BareGrid, sketched
from planparse.words import Box

RESOLUTION = 110
"""Dots per inch: small print is readable, and an A3 page is an image of 3 MB."""

CELL, WORD, DOUBT = (0, 90, 200), (0, 150, 60), (210, 0, 30)


def picture(
    document: Document,
    data: bytes,
    grids: Sequence[BareGrid],
    page: int | None = None,
    doubts: Iterable[tuple[int, Box]] = (),
    password: str | None = None,
) -> bytes:
    """The page as PNG; without a number, the first page with a table. Raises a `PlanParseError` if there are no pages.

    Cells are blue, words green, places in doubt red.
    """
    if document.media_type != "application/pdf":
        raise UnknownFormatError(document.name, "is not a PDF, so it has no page to draw", "leave out --picture")
    try:
        import pdfplumber
    except ImportError:
        raise MissingExtraError(document.name, "needs pdfplumber to be drawn", installing("tables")) from None
    number = page or next((grid.page for grid in grids if grid.page), 1)
    known = {one.number: one for one in document.pages}
    if number not in known:
        raise UnreadableFileError(document.name, f"has no page {number}", f"choose one from 1 to {len(known)}")
    with pdfplumber.open(io.BytesIO(data), pages=[number], password=password or "") as pdf:
        drawn = pdf.pages[0]
        left, top = drawn.cropbox[0], drawn.cropbox[1]
        image = drawn.to_image(resolution=RESOLUTION)

        def boxes(found: Iterable[Box], colour: tuple[int, int, int], width: int) -> None:
            moved = [(x0 + left, y0 + top, x1 + left, y1 + top) for x0, y0, x1, y1 in found]
            if moved:
                image.draw_rects(moved, fill=(0, 0, 0, 0), stroke=colour, stroke_width=width)

        boxes([word.place.box for word in known[number].words if word.place.box], WORD, 1)
        boxes([box for grid in grids if grid.page == number for box in grid.cells], CELL, 2)
        boxes([box for at, box in doubts if at == number], DOUBT, 3)
        stream = io.BytesIO()
        image.annotated.save(stream, "PNG")
        return stream.getvalue()


def open_places(document: Document) -> list[tuple[int, Box]]:
    """Where the geometry itself is doubtful: tables whose columns or rows no line or fill draws."""
    found = []
    for number, sketch in sketched(document.pages)[0].items():
        found += [
            (number, mesh.box) for mesh in sketch.meshes if number and not (mesh.columns_drawn and mesh.rows_drawn)
        ]
    return found
