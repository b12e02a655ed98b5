"""The bytes of an image file -> its pages as dots at one resolution, one page at a time."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from planparse.errors import DamagedFileError, LimitExceededError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Dots: TypeAlias = NDArray[np.uint8]
    from PIL.Image import Image


# A page image: dots at one resolution, their brightness, and the mask of those that are ink.


Span = tuple[int, int, int, int]
"""Left, top, right, bottom in dots. Right and bottom are exclusive."""

DPI = 200
"""The resolution at which pages are read. Letters of 8 points are 22 dots high, half of what the engine takes."""

POINT = DPI / 72
"""Dots per point."""

CONTRAST = 24
"""How much darker than its surroundings ink is, in 256 levels: four times the noise of a plain scanner."""

_AROUND = 41
"""The size of the surroundings in dots: more than a letter of a heading."""


def grey_of(dots: Dots) -> Dots:
    """The brightness of colour dots (red, green, blue)."""
    import cv2

    return cv2.cvtColor(dots, cv2.COLOR_RGB2GRAY)  # type: ignore[return-value]


def ink_of(grey: Dots) -> Dots:
    """A mask: 255 if a dot is darker than its surroundings, else 0."""
    import cv2

    return cv2.adaptiveThreshold(  # type: ignore[return-value]
        grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _AROUND, CONTRAST
    )


MAX_DOTS = 100_000_000
"""A page of A3 at 600 dots an inch has 70 million."""

MAX_SIDE = 30_000
"""A0 at 600 dots an inch has 28,000. A longer image is a line, which takes a hundredfold to enlarge."""

MAX_PAGES = 1_000

_INCHES = (5.0, 24.0)
"""The longer side of a scanned page. A resolution that gives another size is not the page's (72 is only a default)."""

_A4 = 11.69
"""The longer side of A4 in inches, assumed if the file does not say."""

_LARGER = 4.0
"""An image is not enlarged by more than this factor: a smaller one does not contain a page."""

_REDUCED = 254
"""The TIFF tag that marks a preview."""

_BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
    zlib.error,
    LookupError,
    TypeError,
    ArithmeticError,
)
"""The errors that Pillow raises for damaged files."""


def image_pages(name: str, data: bytes) -> Iterator[Dots]:
    """The pages of a PNG, JPEG or TIFF file. Raises `DamagedFileError` or `LimitExceededError`."""
    from PIL import Image

    with _translate_errors(name), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about sizes, which have limits here, and about odd metadata
        image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "TIFF"))
        count = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
    if count > MAX_PAGES:
        raise LimitExceededError(name, f"has {count:,} pages, more than {MAX_PAGES:,}", "give only the plan's pages")
    for number in range(count):
        with _translate_errors(name), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image.seek(number)
            if image.width * image.height > MAX_DOTS or max(image.size) > MAX_SIDE:
                raise _too_large(name, image.width, image.height)
            if count > 1 and _is_preview(image):
                continue
            dots = _dots(image)
        yield dots


@contextmanager
def _translate_errors(name: str) -> Iterator[None]:
    """Translate Pillow's errors into ours."""
    from PIL import Image

    try:
        yield
    except Image.DecompressionBombError:
        raise _too_large(name) from None
    except _BROKEN as error:
        reason = str(error).splitlines()[0][:80] if str(error) else type(error).__name__
        raise DamagedFileError(name, f"is a damaged image ({reason})", "scan or download it again") from None


def _too_large(name: str, width: int = 0, height: int = 0) -> LimitExceededError:
    size = f" ({width:,} by {height:,} dots)" if width else ""
    problem = f"is an image too large to read{size}"
    return LimitExceededError(name, problem, "scan it at 200 to 300 dots an inch")


def _is_preview(image: Image) -> bool:
    return bool(int(getattr(image, "tag_v2", {}).get(_REDUCED, 0)) & 1)


def _dots(image: Image) -> Dots:
    """One page in red, green and blue on white, turned as its metadata says, at the working resolution."""
    import numpy as np
    from PIL import Image, ImageOps

    stated = image.info.get("dpi")
    page = ImageOps.exif_transpose(image)
    if page.mode.startswith("I"):
        page = Image.fromarray((np.asarray(page).astype(np.int64) >> 8).clip(0, 255).astype(np.uint8))
    if page.has_transparency_data:
        page = Image.alpha_composite(Image.new("RGBA", page.size, "white"), page.convert("RGBA"))
    page = page.convert("RGB")
    scale = min(DPI / _resolution(max(page.size), stated), _LARGER)
    size = (max(round(page.width * scale), 1), max(round(page.height * scale), 1))
    return np.asarray(page if size == page.size else page.resize(size, Image.Resampling.LANCZOS)).copy()


def _resolution(side: int, stated: object) -> float:
    """The dots per inch of a page whose longer side has this many dots.

    >>> _resolution(3508, (300, 300)), round(_resolution(3508, (72, 72))), round(_resolution(3508, None))
    (300.0, 300, 300)
    """
    try:
        dpi = float(stated[0])  # type: ignore[index]
    except (TypeError, ValueError, LookupError, ZeroDivisionError):
        dpi = 0.0
    return dpi if dpi > 0 and _INCHES[0] <= side / dpi <= _INCHES[1] else side / _A4
