"""What paragraphs and runs get from their styles, and their colours."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from planparse.read.document import TITLE
from planparse.read.word.blocks import TextPiece
from planparse.read.word.package import Element, W, below, is_on, number, value

_HEADING = re.compile(r"heading ([1-9])", re.I)
_BODY_LEVEL = 9
"""The outline level that means body text."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ListPlace:
    """A paragraph's list: the list's id, and the level (None: the level tied to the style)."""

    list: str
    level: int | None


@dataclass(frozen=True, slots=True)
class _Style:
    based_on: str | None
    level: int | None
    in_list: ListPlace | None
    hidden: bool | None


@dataclass(frozen=True, slots=True)
class WordStyles:
    """The styles of a document by id, and the id of the default paragraph style."""

    by_id: Mapping[str, _Style]
    default: str | None

    def level(self, style: str | None) -> int | None:
        """The heading level (1 is the top) of a paragraph style; None for plain text."""
        found = self._first(style or self.default, lambda one: one.level)
        return None if found is None or found > _BODY_LEVEL else found

    def in_list(self, style: str | None) -> ListPlace | None:
        """The list that a paragraph style puts its paragraphs in."""
        return self._first(style or self.default, lambda one: one.in_list)

    def hidden(self, style: str | None) -> bool | None:
        """Whether a style hides its text; None if it does not say."""
        return self._first(style, lambda one: one.hidden)

    def _first(self, style: str | None, take: Callable[[_Style], T | None]) -> T | None:
        """What the nearest style in the chain of inheritance says."""
        return next((said for one in self._line(style) if (said := take(one)) is not None), None)

    def _line(self, style: str | None) -> Iterator[_Style]:
        seen: set[str] = set()
        while style is not None and style in self.by_id and style not in seen:
            seen.add(style)
            yield self.by_id[style]
            style = self.by_id[style].based_on


def styles(root: Element | None) -> WordStyles:
    """The styles in the style part; no styles if the document has no such part."""
    found: dict[str, _Style] = {}
    default: str | None = None
    for style in () if root is None else root.iterfind(f"{W}style"):
        key = style.get(f"{W}styleId", "")
        found[key] = _Style(
            value(style, "basedOn"),
            _level(style),
            list_place(below(style, "pPr")),
            is_on(style, "rPr", "vanish"),
        )
        if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in {"1", "true", "on"}:
            default = key
    return WordStyles(found, default)


def outline_level(properties: Element | None) -> int | None:
    """The heading level that paragraph properties state (10 for body text); None if they state none."""
    stated = value(properties, "outlineLvl")
    return None if stated is None else number(stated, _BODY_LEVEL) + 1


def list_place(properties: Element | None) -> ListPlace | None:
    """The list that paragraph properties refer to. The list ``0`` means no list."""
    key = value(properties, "numPr", "numId")
    level = value(properties, "numPr", "ilvl")
    if key is None:
        return None
    return ListPlace(key, None if level is None else min(max(number(level), 0), 8))


def _level(style: Element) -> int | None:
    """A style's own heading level. Built-in headings have it in their name if it is not written."""
    stated = outline_level(below(style, "pPr"))
    name = value(style, "name") or ""
    named = _HEADING.fullmatch(name)
    if stated is not None:
        return stated
    return int(named[1]) if named else TITLE if name.casefold() == "title" else None


# Colours of shadings, highlights and text as ``#rrggbb``, and the colour that a cell's text gives its cell.


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
    """The fill colour in the ``w:shd`` of these properties; None for none or automatic."""
    shade = below(properties, "shd")
    if shade is None:
        return None
    # A solid pattern covers the fill with the pattern's own colour.
    return _hex(shade.get(f"{W}color" if shade.get(f"{W}val") == "solid" else f"{W}fill"))


def behind(properties: Element | None) -> str | None:
    """The colour behind a run: its highlight, else its shading."""
    return _HIGHLIGHTS.get(value(properties, "highlight") or "") or shading(properties)


def ink(properties: Element | None) -> str | None:
    """The colour of a run's text; None for automatic."""
    return _hex(value(properties, "color"))


def shown(pieces: Iterable[TextPiece]) -> str | None:
    """The one colour that a cell's text shows: behind all of it, or of a symbol that is not a word (``●``).

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
