"""Words that pdfium ran together because kerning had narrowed the space between them (`HELP AND` as `HELPAND`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from planparse.read.pdf.split_at_rules import pieces
from planparse.read.pdf.text import Scrap
from planparse.words import Box

_PAIR = re.compile(r"(?:(?<=\w[AFLPTVWY])|(?<=\bA))(?=[AJTVWY]\w|A\b)")
"""Capitals that fonts draw nearer to a space on either side, with letters beside them (`A` alone is a word)."""

_SPACE = 0.07
"""White between two letters, in heights of their line, that is a space; kerned letters of one word overlap."""


def unkerned(scraps: Sequence[Scrap], letter_box: Callable[[int], Box]) -> list[Scrap]:
    """The scraps, those cut in which two such capitals stand further apart than the letters before them.

    >>> boxes = [(0, 0, 8, 10), (8, 0, 16, 10), (17.5, 0, 25, 10), (25, 0, 33, 10)]
    >>> found = unkerned([Scrap("UPAT", (0, 0, 33, 10), 0, 4)], boxes.__getitem__)
    >>> [(scrap.text, scrap.box) for scrap in found]
    [('UP', (0, 0, 16, 10)), ('AT', (17.5, 0, 33, 10))]
    """
    found: list[Scrap] = []
    for scrap in scraps:
        whole = not scrap.turned and len(scrap.text) == scrap.end - scrap.at
        if whole and _PAIR.search(scrap.text):
            found.extend(_parted(scrap, letter_box))
        else:
            found.append(scrap)
    return found


def _parted(scrap: Scrap, letter_box: Callable[[int], Box]) -> Iterator[Scrap]:
    letters = [letter_box(index) for index in range(scrap.at, scrap.end)]
    least = _SPACE * (scrap.box[3] - scrap.box[1])
    gaps = [0.0, *(two[0] - one[2] for one, two in pairwise(letters))]
    cuts = [m.start() for m in _PAIR.finditer(scrap.text) if gaps[m.start()] > max(least, gaps[m.start() - 1] + least)]
    yield from pieces(scrap, cuts, letters)
