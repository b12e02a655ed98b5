"""Colours: of shadings, highlights and letters as ``#rrggbb``, and the one that a cell's text gives its cell."""

from __future__ import annotations

import re
from collections.abc import Iterable

from planparse.read.word.content import TextPiece
from planparse.read.word.package import Element, W, below, value

_HEX = re.compile(r"[0-9a-fA-F]{6}")
_HIGHLIGHTS = {
    "yellow": "#ffff00",
    "green": "#00ff00",
    "cyan": "#00ffff",
    "magenta": "#ff00ff",
    "blue": "#0000ff",
    "red": "#ff0000",
    "darkBlue": "#000080",
    "darkCyan": "#008080",
    "darkGreen": "#008000",
    "darkMagenta": "#800080",
    "darkRed": "#800000",
    "darkYellow": "#808000",
    "darkGray": "#808080",
    "lightGray": "#c0c0c0",
    "black": "#000000",
    "white": "#ffffff",
}


def shading(properties: Element | None) -> str | None:
    """The colour that the ``w:shd`` of these properties fills with; None for none or automatic."""
    shade = below(properties, "shd")
    if shade is None:
        return None
    # A solid pattern covers the fill with the pattern's own colour.
    return _hex(shade.get(f"{W}color" if shade.get(f"{W}val") == "solid" else f"{W}fill"))


def behind(properties: Element | None) -> str | None:
    """The colour behind a run: its highlight, else its shading."""
    return _HIGHLIGHTS.get(value(properties, "highlight") or "") or shading(properties)


def ink(properties: Element | None) -> str | None:
    """The colour of a run's letters; None for automatic."""
    return _hex(value(properties, "color"))


def shown(pieces: Iterable[TextPiece]) -> str | None:
    """The one colour that a cell's text shows: behind all of it, or of a sign that is no word (``●``).

    >>> shown([TextPiece("Red", ground="#ff0000"), TextPiece(" ")]), shown([TextPiece("●", ink="#00b050")])
    ('#ff0000', '#00b050')
    >>> shown([TextPiece("Some ", ground="#ffff00"), TextPiece("words", ink="#ff0000")]) is None
    True
    """
    printed = [piece for piece in pieces if piece.why is None and piece.text.strip()]
    grounds = {piece.ground for piece in printed}
    if len(grounds) == 1 and None not in grounds:
        return grounds.pop()
    inks = {piece.ink for piece in printed}
    if len(inks) == 1 and not any(letter.isalnum() for piece in printed for letter in piece.text):
        return inks.pop()
    return None


def _hex(colour: str | None) -> str | None:
    return f"#{colour.lower()}" if colour and _HEX.fullmatch(colour) else None
