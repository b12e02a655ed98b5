"""What a page image is made of: dots at one resolution, the grey of them, and the mask of those that are ink."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Dots: TypeAlias = NDArray[np.uint8]

Span = tuple[int, int, int, int]
"""Left, top, right, bottom in dots; right and bottom are outside."""

DPI = 200
"""The resolution that pages are read at: the letters of 8 points are 22 dots high, half of what the engine takes."""

POINT = DPI / 72
"""Dots a point."""

CONTRAST = 24
"""Ink is darker than its surroundings by so many of 256 levels: four times the noise of a plain scanner."""

_AROUND = 41
"""The surroundings, in dots: more than a letter of a heading."""


def grey_of(dots: Dots) -> Dots:
    """The brightness of colour dots (red, green, blue)."""
    import cv2

    return cv2.cvtColor(dots, cv2.COLOR_RGB2GRAY)  # type: ignore[return-value]


def ink_of(grey: Dots) -> Dots:
    """255 where a dot is darker than its surroundings, else 0."""
    import cv2

    return cv2.adaptiveThreshold(  # type: ignore[return-value]
        grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _AROUND, CONTRAST
    )
