"""Words drawn in pieces: letters that their font lacks are drawn in another one, often after the rest of the line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from planparse.read.pdf.text import Scrap

_TOUCHING = 0.06
"""Pieces of one word stand this near to each other, in heights of their line: a space is four times as wide."""

_LEVEL = 0.35
"""Fonts of one line differ in height by up to this share of it."""


def whole(scraps: Sequence[Scrap]) -> list[Scrap]:
    """The scraps of a page, those of foreign letters alone joined to the letters that touch them.

    >>> ng, c, o = (Scrap(text, (x, 0, x + 5, 8), 0, 1) for text, x in (("Ng", 0), ("c", 10), ("ọ", 5)))
    >>> [scrap.text for scrap in whole([ng, c, o])]
    ['Ngọc']
    """
    found: list[Scrap | None] = list(scraps)
    for number, scrap in enumerate(scraps):
        if scrap.turned or not all(letter.isalpha() and not letter.isascii() for letter in scrap.text):
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
    """One word of pieces from left to right; its letters are no longer one run, so no rule cuts it."""
    boxes = [piece.box for piece in pieces]
    box = boxes[0][0], min(box[1] for box in boxes), boxes[-1][2], max(box[3] for box in boxes)
    return pieces[0]._replace(text="".join(piece.text for piece in pieces), box=box, hyphen=pieces[-1].hyphen)
