"""Letters of symbol fonts as what they show: ticks, boxes, bullets and arrows."""

from __future__ import annotations

import re

_PRIVATE = re.compile("[\uf020-\uf0ff]")


def _table(codes: str, letters: str) -> dict[int, str]:
    return dict(zip(bytes.fromhex(codes), letters, strict=True))


_FONTS = {
    "wingdings": _table(
        "4A 4B 4C 6C 6D 6E 6F 70 71 72 73 74 75 76 77 9E 9F A0 A1"
        " A2 A4 A7 A8 AB B6 D8 DF E0 E1 E2 E7 E8 E9 EA F0 FB FC FD FE",
        "☺😐☹●❍■□□❑❒◆◆◆❖◆••▪○○◉▪☐★★➢←→↑↓←→↑↓⇨✗✓☒☑",
    ),
    "wingdings 2": _table("4F 50 51 52 53 54 97 98 A3", "✗✓☒☑☒☒●●☐"),
    "webdings": _table("3D 61 63 67 6E 72", "●✓□■●✗"),
    "symbol": _table("A3 AC AD AE AF B0 B1 B3 B4 B7", "≤←↑→↓°±≥×•"),
}
"""The letter at a place of a font -> what it shows there."""


def shown(text: str, font: str | None) -> str:
    """What a text shows in this font: itself, unless the font is one of symbols.

    Symbols stand in a font's private area (from F000) or, typed by hand, at the place of plain letters.

    >>> shown("\uf0fc", "Wingdings"), shown("l", "Wingdings"), shown("l", "Arial"), shown("\uf0b7", None)
    ('✓', '●', 'l', '•')
    """
    table = _FONTS.get(font.casefold(), {}) if font else {}
    return "".join(_letter(letter, table) for letter in text) if table or _PRIVATE.search(text) else text


def _letter(letter: str, table: dict[int, str]) -> str:
    code = ord(letter)
    if _PRIVATE.match(letter):
        # A private letter whose font is not told: bullets are what they mostly are.
        return (table or {**_FONTS["wingdings"], 0xB7: "•"}).get(code - 0xF000, letter)
    return table.get(code, letter)
