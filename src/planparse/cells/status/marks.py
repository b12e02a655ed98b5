"""Marks that show how far an action is: a cell's fill, a disc or emoji, a letter or word for a colour, a ticked box.

Turns a fill, or a word or letter for a colour, into one of the contract's colours, and reads cells that print all
choices with a box for each: `☐ Not started ☒ In progress ☐ Closed`.
"""

from __future__ import annotations

import re
from colorsys import rgb_to_hsv
from math import dist, inf
from typing import Final

from planparse.cells.draft import Rag, StatusCode
from planparse.issues import Doubt
from planparse.noun import noun

WITHOUT_LEGEND: Final[dict[Rag, StatusCode]] = {
    "blue": "completed",
    "green": "on_track",
    "amber": "at_risk",
    "red": "off_track",
}
"""What the colours mean if the plan has no key (the contract's convention)."""

_WORDS: Final[dict[Rag, tuple[str, ...]]] = {
    "blue": ("b", "blue", "dark blue", "light blue"),
    "green": ("g", "green", "dark green", "light green"),
    "amber": ("a", "amber", "yellow", "orange", "y"),
    "red": ("r", "red", "dark red"),
    "purple": ("p", "purple"),
    "grey": ("grey", "gray"),
}
NAMES: Final[dict[str, Rag]] = {word: colour for colour, words in _WORDS.items() for word in words}
"""Letters count only as a whole cell or key label: `a` is a word too."""

_SIGNS: Final[dict[Rag, str]] = {
    "blue": "\U0001f535\U0001f7e6",
    "green": "\U0001f7e2\U0001f7e9",
    "amber": "\U0001f7e0\U0001f7e7\U0001f7e1\U0001f7e8",
    "red": "\U0001f534\U0001f7e5",
    "purple": "\U0001f7e3\U0001f7ea",
    "grey": "\u26aa\u2b1c",
}
_DISCS: Final[dict[str, Rag]] = {sign: rag for rag, signs in _SIGNS.items() for sign in signs}
"""The emoji that are discs and squares."""

SHADES: Final[dict[str, str]] = {
    "yellow": "#ffff00",
    "orange": "#f4a040",
    "dark green": "#006b3c",
    "light green": "#a8d878",
    "dark blue": "#1f3864",
    "light blue": "#9dc3e6",
}
"""Fills of colours that a key may tell apart, though the contract has one colour for both."""

_HEX: Final = re.compile(r"#?([0-9a-fA-F]{6})\Z")
_HUES: Final[tuple[tuple[float, Rag], ...]] = (
    (16, "red"),
    (70, "amber"),
    (165, "green"),
    (255, "blue"),
    (325, "purple"),
    (361, "red"),
)


_SLATE: Final = 0.35
"""The highest saturation of a dark bluish grey: web greys have 0.14 to 0.32, Office's dark blues more than 0.5."""


def colour_of(fill: str | None) -> Rag | None:
    """The colour that a fill shows; None for no fill, white, black and the faint tints of banded tables.

    >>> [colour_of(x) for x in ("#92d050", "#ffc000", "#FF0000", "#00b0f0", "#7030a0", "#bfbfbf", "#ffffff", "#f2f2f2")]
    ['green', 'amber', 'red', 'blue', 'purple', 'grey', None, None]
    >>> colour_of("#dce6f1"), colour_of("none"), colour_of(None)
    (None, None, None)
    >>> colour_of("#718096"), colour_of("#64748b"), colour_of("#8ea9db")  # slate, as web pages have it, is grey
    ('grey', 'grey', 'blue')
    """
    found = _HEX.match(fill.strip()) if fill else None
    if not found:
        return None
    red, green, blue = (int(found[1][i : i + 2], 16) / 255 for i in (0, 2, 4))
    hue, saturation, value = rgb_to_hsv(red, green, blue)
    if value < 0.2:
        return None
    if saturation < 0.12:
        return "grey" if value < 0.9 else None
    if saturation < _SLATE and value < 0.7 and 180 < hue * 360 < 260:
        return "grey"
    return next(colour for limit, colour in _HUES if hue * 360 < limit)


def disc(text: str) -> tuple[str, Rag] | None:
    """The coloured disc or square that a text begins with, as printed, and its colour.

    >>> disc("\U0001f7e2 All posts filled"), disc("All posts filled")
    (('🟢', 'green'), None)
    """
    sign = text.strip()[:1]
    return (sign, _DISCS[sign]) if sign in _DISCS else None


def colour_distance(one: str | None, other: str | None) -> float:
    """How far apart two fills are (0 if the same); infinite if one is missing.

    >>> colour_distance("#FF0000", "#ff0000"), colour_distance("#ff0000", "#fe0000"), colour_distance(None, "#ff0000")
    (0.0, 1.0, inf)
    """
    parts = [_HEX.match(fill.strip()) if fill else None for fill in (one, other)]
    if None in parts:
        return inf
    first, second = ([int(part[1][i : i + 2], 16) for i in (0, 2, 4)] for part in parts if part)
    return dist(first, second)


def named_colour(text: str) -> Rag | None:
    """The colour that a whole word or letter names.

    >>> named_colour("G"), named_colour("Amber"), named_colour(" RED. "), named_colour("2"), named_colour("Great")
    ('green', 'amber', 'red', None, None)
    """
    return NAMES.get(" ".join(re.sub(r"[^a-z ]", " ", text.lower()).split()))


__all__ = ["Choice", "ticked_choice"]

_BOX: Final = re.compile(r"(?P<ticked>[☑☒■◉⦿]|\[[xX✓✔]\]|\([xX✓✔]\))|[☐□○◯]|\[ ?\]|\( ?\)")
_FEWEST: Final = 2
"""The fewest boxes in a cell of choices: one box before a text shows how far this item is."""


@noun
class Choice:
    """The ticked choice of a cell; ``doubts`` explain it if not exactly one is ticked."""

    said: str | None
    doubts: tuple[Doubt, ...] = ()


def ticked_choice(cell: str) -> Choice | None:
    """The ticked choice among several in a cell, each with a box before or after it; None for other cells.

    >>> ticked_choice("☐ Not started ☒ In progress ☐ Closed").said, ticked_choice("Open [ ] Closed [x]").said
    ('In progress', 'Closed')
    >>> [doubt.code for doubt in ticked_choice("☐ Open ☐ Closed").doubts]
    ['status_not_chosen']
    >>> ticked_choice("☒ Done"), ticked_choice("1. ☐ Ask (x) 2")
    (None, None)
    """
    boxes = list(_BOX.finditer(cell))
    if len(boxes) < _FEWEST:
        return None
    ends = [0, *(box.end() for box in boxes)]
    starts = [*(box.start() for box in boxes), len(cell)]
    texts = [cell[end:start].strip(" \t\r\n,;/|") for end, start in zip(ends, starts, strict=True)]
    before, behind = texts[:-1], texts[1:]
    named = behind if not texts[0] else before if not texts[-1] else []
    if not named or not all(re.search(r"[^\W\d_]", text) for text in named):
        return None
    ticked = [text for box, text in zip(boxes, named, strict=True) if box["ticked"]]
    if len(ticked) == 1:
        return Choice(ticked[0])
    message = f"{len(ticked) or 'none'} of the choices in {' '.join(cell.split())!r} {'are' if ticked else 'is'} ticked"
    return Choice(None, (Doubt("status_not_chosen", "warning", message),))


_TICKED_BOX: Final = re.compile(r"\s*(?P<box>\[[xX✓✔]\]|[☑✓✔✅])\ufe0f?\s*")


def ticked_box(cell: str) -> tuple[str, str] | None:
    """The one ticked box or tick that a cell begins with, as printed, and the text behind it; None for other cells.

    A cross in a box (`☒`) and a cross alone are none: some plans tick with them, others say no.

    >>> ticked_box("[x] with Legal"), ticked_box("☑"), ticked_box("☒ with Legal"), ticked_box("[ ] with Legal")
    (('[x]', 'with Legal'), ('☑', ''), None, None)
    """
    found = _TICKED_BOX.match(cell)
    return (found["box"], cell[found.end() :].strip()) if found else None


def unread_sign(cell: str | None) -> tuple[Doubt, ...]:
    """The doubt about a status cell with only a sign, which no key explains: `×`, `★★`. Dashes and dots say nothing.

    >>> [one.message for one in unread_sign("×")], unread_sign("–"), unread_sign("Done")
    (["the status '×' was not understood"], (), ())
    """
    sign = (cell or "").strip()
    if not sign or any(map(str.isalnum, sign)) or not sign.strip(_NO_SIGN):
        return ()
    return (Doubt("status_unread", "warning", f"the status {sign!r} was not understood"),)


_NO_SIGN: Final = " \n\t\u00a0-–—_.…·•*/\\,;:()[]|&'\"#"
"""Characters that a status cell may have in place of nothing, or as a bullet."""
