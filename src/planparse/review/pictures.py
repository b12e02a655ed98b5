"""What the drawing worker does: a page of a PDF or scan -> its picture. It imports no stage: it is there at once."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from itertools import islice
from typing import TYPE_CHECKING

from planparse.batch.task import Outcome, guarded
from planparse.errors import UnreadableFileError

if TYPE_CHECKING:
    from PIL.Image import Image
    from pypdfium2 import PdfDocument

SHARPNESS = 2.0
"""Dots a point: 144 an inch, small print is readable at twice its size."""

MOST_DOTS = 3_600
"""On the longer side: a page of A0 is drawn as one of A1."""

_open: dict[str, PdfDocument] = {}
"""The document drawn last, and no other, by its hash."""


def answer(
    name: str,
    data: bytes,
    password: str | None = None,
    *,
    traces: bool = False,  # noqa: ARG001  # every worker's function is called alike
    profile: str | None = None,  # noqa: ARG001
    request: str = "{}",
) -> Outcome:
    """A page's picture (PNG, in base64), or why there is none."""
    digest = hashlib.sha256(data).hexdigest()

    def work() -> Outcome:
        asked = json.loads(request)
        image = _upright(_drawn(name, data, digest, password, int(asked["page"])), int(asked.get("turns", 0)))
        stream = io.BytesIO()
        image.save(stream, "PNG", compress_level=3)
        return Outcome(digest, base64.b64encode(stream.getvalue()).decode("ascii"))

    return guarded(name, digest, work)


def _drawn(name: str, data: bytes, digest: str, password: str | None, page: int) -> Image:
    """The page as displayed."""
    if b"%PDF-" not in data[:1024]:
        return _scan(name, data, page)
    if digest not in _open:
        from pypdfium2 import PdfDocument

        _open.clear()
        _open[digest] = PdfDocument(data, password=password)
    pdf = _open[digest]
    if not 1 <= page <= len(pdf):
        raise UnreadableFileError(name, f"has no page {page}", f"choose one from 1 to {len(pdf)}")
    drawn = pdf[page - 1]
    try:
        scale = min(SHARPNESS, MOST_DOTS / max(*drawn.get_size(), 1))
        image: Image = drawn.render(scale=scale).to_pil()
        return image.convert("RGB")
    finally:
        drawn.close()


def _upright(image: Image, turns: int) -> Image:
    """The page turned so many quarters clockwise: places are those of the page upright."""
    from PIL.Image import Transpose

    turn = {1: Transpose.ROTATE_270, 2: Transpose.ROTATE_180, 3: Transpose.ROTATE_90}.get(turns % 4)
    return image if turn is None else image.transpose(turn)


def _scan(name: str, data: bytes, page: int) -> Image:
    """A page of an image file, as the reader sees it."""
    from PIL import Image

    from planparse.read.scan.images import image_pages

    image = Image.fromarray(next(islice(image_pages(name, data), page - 1, None)))
    image.thumbnail((MOST_DOTS, MOST_DOTS))
    return image
