"""A page of a PDF or scan -> its picture, as a PNG with few colours. It imports no stages."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import struct
import zlib
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from planparse.batch.task import Conversion, guarded
from planparse.errors import UnreadableFileError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image
    from pypdfium2 import PdfDocument

    Dots = NDArray[np.uint8]
    Numbers = NDArray[np.int64]


SHARPNESS = 2.0
"""Dots to a point: 144 to an inch, so that small print is readable at twice its size."""

MOST_DOTS = 3_600
"""Dots on the longer side: an A0 page is drawn like an A1 page."""

_open: dict[str, PdfDocument] = {}
"""The last document drawn, by its hash; no others are kept."""


def answer(
    name: str,
    data: bytes,
    password: str | None = None,
    *,
    traces: bool = False,  # noqa: ARG001  # all workers' functions have the same arguments
    profile: str | None = None,  # noqa: ARG001
    request: str = "{}",
) -> Conversion:
    """A page's picture (PNG, in base64), or why there is none."""
    digest = hashlib.sha256(data).hexdigest()

    def work() -> Conversion:
        asked = json.loads(request)
        image = _upright(_drawn(name, data, digest, password, int(asked["page"])), int(asked.get("turns", 0)))
        stream = io.BytesIO()
        image.save(stream, "PNG", compress_level=3)
        return Conversion(digest, base64.b64encode(stream.getvalue()).decode("ascii"))

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
    """The page turned clockwise by this many quarters, since places are those of the upright page."""
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


# A page's dots -> a PNG with few colours: a third of a JPEG's size, with sharp letters.
#
# A page of a plan is print on white, some greys at the letters' edges and a handful of fills. Measured on the corpus at
# 80 dots an inch, a page of A4: 33 kB so, 41 as WebP and 60 as JPEG, both at a quality that blurs letters.


COLOURS = 16
"""Colours of a picture: two dots fit in a byte. With 32 (one a byte) files were a tenth larger and as readable."""

LEVEL = 7
"""zlib's level. At 9 a page took twice the time and was 3% smaller, at 1 it took a tenth less and was 13% larger."""

_LEVELS = 32
"""Levels of red, green and blue when colours are counted."""


def png_of(dots: Dots) -> bytes:
    """The PNG of a page given as dots of red, green and blue (height by width by 3)."""
    height, width = dots.shape[:2]
    codes = _codes(dots)
    chosen, nearest = _palette(codes)
    indices = nearest[codes]
    colours = [_mean(dots[..., part], indices, chosen) for part in range(3)]
    if width % 2:
        indices = np.pad(indices, ((0, 0), (0, 1)))
    packed = (indices[:, 0::2] << 4 | indices[:, 1::2]).astype(np.uint8)
    lines = np.pad(packed, ((0, 0), (1, 0))).tobytes()  # each begins with its filter: none
    head = struct.pack(">IIBBBBB", width, height, 4, 3, 0, 0, 0)
    body, palette = zlib.compress(lines, LEVEL), np.stack(colours, 1).tobytes()
    parts = ((b"IHDR", head), (b"PLTE", palette), (b"IDAT", body), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _codes(dots: Dots) -> Numbers:
    """A number for each dot's colour, rounded."""
    rounded = (dots >> 3).astype(np.int64)
    codes: Numbers = (rounded[..., 0] * _LEVELS + rounded[..., 1]) * _LEVELS + rounded[..., 2]
    return codes


def _palette(codes: Numbers) -> tuple[int, NDArray[np.uint8]]:
    """How many colours are chosen, and for each colour the nearest of them.

    The most frequent colour is first; then, step by step, one that is frequent and far from those already chosen.
    """
    counts = np.bincount(codes.ravel(), minlength=_LEVELS**3)
    used = np.flatnonzero(counts)
    places = np.stack([used // _LEVELS**2, used // _LEVELS % _LEVELS, used % _LEVELS], 1)
    weight = np.sqrt(counts[used])
    first = int(np.argmax(weight))
    far = ((places - places[first]) ** 2).sum(1)
    near = np.zeros(len(used), np.uint8)
    chosen = 1
    while chosen < COLOURS and far.max() > 0:
        place = int(np.argmax(weight * far))
        distance = ((places - places[place]) ** 2).sum(1)
        closer = distance < far
        near[closer], far[closer] = chosen, distance[closer]
        chosen += 1
    nearest = np.zeros(_LEVELS**3, np.uint8)
    nearest[used] = near
    return chosen, nearest


def _mean(part: Dots, indices: NDArray[np.uint8], chosen: int) -> Dots:
    """The average red, green or blue of the dots of each colour."""
    flat = indices.ravel()
    total = np.bincount(flat, weights=part.ravel(), minlength=chosen)
    mean: Dots = np.round(total / np.maximum(np.bincount(flat, minlength=chosen), 1)).astype(np.uint8)
    return mean


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
