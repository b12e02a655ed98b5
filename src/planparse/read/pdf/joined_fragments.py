"""Words in pieces: letters that their font lacks are drawn in another one, and pdfium breaks lines anywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from planparse.read.document import Rule
from planparse.read.pdf.text import Scrap

_TOUCHING = 0.06
"""Pieces of one word stand this near to each other, in heights of their line: a space is four times as wide."""

_LEVEL = 0.35
"""Fonts of one line differ in height by up to this share of it."""


_SEAM = 0.04
"""A line goes on where pdfium broke it if the letters touch as letters of one run do: measured 0.00 to 0.02."""

_INK_SEAM = 0.1
"""The same for a ligature, whose box is that of its ink (measured 0.08); the narrowest space is 0.2 wide."""

_SAME_LINE = 0.1
"""Middles of pieces of one line differ by less, in heights of it; raised and lowered signs by more."""

_BREAK = 2
"""The characters of a line break that pdfium makes up."""


def whole(scraps: Sequence[Scrap], rules: Sequence[Rule] = ()) -> list[Scrap]:
    """The scraps of a page, those joined that touch: turned ones, foreign letters, lines that pdfium broke in a word.

    A browser that draws each letter for itself makes pdfium break the line in the middle of words; no word is joined
    over a vertical rule.

    >>> ng, c, o = (Scrap(text, (x, 0, x + 5, 8), 0, 1) for text, x in (("Ng", 0), ("c", 10), ("ọ", 5)))
    >>> [scrap.text for scrap in whole([ng, c, o])]
    ['Ngọc']
    >>> t, wo = Scrap("T", (40, 60, 50, 65), 0, 1, "", True), Scrap("wo", (40, 49, 50, 60), 1, 3, "", True)
    >>> [scrap.text for scrap in whole([t, wo])]
    ['Two']
    """
    scraps = _unbroken(_turned_whole(scraps), rules)
    found: list[Scrap | None] = list(scraps)
    for number, scrap in enumerate(scraps):
        text = scrap.text
        if text.isascii() or scrap.turned or not all(letter.isalpha() and not letter.isascii() for letter in text):
            continue
        left = _touching(scrap, found, lambda other, own: own.box[0] - other.box[2])
        right = _touching(scrap, found, lambda other, own: other.box[0] - own.box[2])
        pieces = [n for n in (left, number, right) if n is not None]
        joined = [piece for n in pieces if (piece := found[n])]
        if len(joined) > 1:
            for n in pieces:
                found[n] = None
            found[pieces[0]] = _joined(joined)
    return [scrap for scrap in found if scrap]


def _turned_whole(scraps: Sequence[Scrap]) -> list[Scrap]:
    """The scraps, each turned one joined to the one before it where it goes on right at that one's end."""
    found: list[Scrap] = []
    for scrap in scraps:
        if scrap.turned and found and found[-1].turned and not found[-1].hyphen and _is_next(found[-1], scrap):
            found[-1] = _joined([found[-1], scrap])
        else:
            found.append(scrap)
    return found


def _unbroken(scraps: Sequence[Scrap], rules: Sequence[Rule]) -> list[Scrap]:
    """The scraps, each joined to the one before it where pdfium broke the line between two letters that touch.

    >>> s, t = Scrap("s", (0, 0, 5, 10), 0, 1), Scrap("taff", (5, 0, 25, 10), 3, 7)
    >>> [scrap.text for scrap in _unbroken([s, t], ())], len(_unbroken([s, t], [Rule((5, 0, 5, 90))]))
    (['staff'], 2)
    """
    found: list[Scrap] = []
    last: Scrap | None = None
    for scrap in scraps:
        if last and scrap.at - last.end == _BREAK and _goes_on(last, scrap, rules):
            one = found[-1]
            found[-1] = _joined([one._replace(text=one.text + one.hyphen), scrap])
        else:
            found.append(scrap)
        last = scrap
    return found


def _goes_on(one: Scrap, other: Scrap, rules: Sequence[Rule]) -> bool:
    """Whether two level pieces touch end to end, with no vertical rule between them."""
    low, height = sorted((one.box[3] - one.box[1], other.box[3] - other.box[1]))
    seam = one.box[2]
    if one.turned or other.turned or abs(other.box[0] - seam) > (_INK_SEAM if low < 0.8 * height else _SEAM) * height:
        return False
    middle, other_middle = (one.box[1] + one.box[3]) / 2, (other.box[1] + other.box[3]) / 2
    if abs(middle - other_middle) > _SAME_LINE * height:
        return False
    return not any(
        abs((rule.box[0] + rule.box[2]) / 2 - seam) <= 1 and rule.box[1] <= middle <= rule.box[3] for rule in rules
    )


def _is_next(one: Scrap, other: Scrap) -> bool:
    """Whether two turned pieces touch end to end."""
    thick = one.box[2] - one.box[0]
    level = abs(one.box[0] + one.box[2] - other.box[0] - other.box[2]) < 2 * _LEVEL * thick
    return level and min(abs(one.box[1] - other.box[3]), abs(other.box[1] - one.box[3])) <= _TOUCHING * thick


def _touching(scrap: Scrap, others: Sequence[Scrap | None], gap: Callable[[Scrap, Scrap], float]) -> int | None:
    """The number of the word that touches this one on the side to which ``gap`` measures."""
    height = scrap.box[3] - scrap.box[1]
    for number, other in enumerate(others):
        if other is None or other is scrap or other.turned or not _is_level(scrap, other, height):
            continue
        if abs(gap(other, scrap)) <= _TOUCHING * height:
            return number
    return None


def _is_level(one: Scrap, other: Scrap, height: float) -> bool:
    return abs(one.box[1] + one.box[3] - other.box[1] - other.box[3]) < 2 * _LEVEL * height


def _joined(pieces: Sequence[Scrap]) -> Scrap:
    """One word of pieces in their order; its letters are no longer one run, so no rule cuts it."""
    lefts, tops, rights, bottoms = zip(*(piece.box for piece in pieces), strict=True)
    box = min(lefts), min(tops), max(rights), max(bottoms)
    return pieces[0]._replace(text="".join(piece.text for piece in pieces), box=box, hyphen=pieces[-1].hyphen)
