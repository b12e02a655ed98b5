"""Letters made plain, those of symbol fonts as what they show, and text cut into words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planparse.words import Place, Word

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SPECIAL = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\ufb00-\ufb06\x00-\x08\x0e-\x1b\x7f]")


def plain(text: str) -> str:
    """The text without soft hyphens, zero-width marks and control codes, its ligatures as plain letters.

    No-break spaces stay: they are white space, and words are split there.

    >>> plain("o\u00adﬃce")
    'office'
    """
    return _SPECIAL.sub(lambda mark: _LIGATURES.get(mark[0], ""), text)


def words_of(text: str, place: Place, ids: Iterator[int]) -> Iterator[Word]:
    r"""The words of one cell or paragraph; a new line in it (also the vertical tab that Word writes) is kept as gap.

    >>> [(word.id, word.text, word.gap) for word in words_of("a b\nc", Place(), iter(range(9)))]
    [(0, 'a', ' '), (1, 'b', ' '), (2, 'c', '\n')]
    """
    for number, part in enumerate(re.split("[\n\v]", text)):
        gap = "\n" if number else " "
        for word in plain(part).split():
            yield Word(next(ids), word, place, gap)
            gap = " "


# Letters of symbol fonts as what they show: ticks, boxes, bullets and arrows.


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
