"""Pages whose text reads sideways or upside down as they are displayed: which way, from the letters' order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from planparse.read.pdf.text import Scrap
from planparse.words import Box

_SHARE = 0.8
"""A page is turned where so much of its text reads one other way; a turned first column is a tenth of a page's."""

_SAMPLE = 24
"""Words that are asked, spread over the page: two calls each."""

_FEWEST = 6


def quarter_turns(scraps: Sequence[Scrap], letter_box: Callable[[int], Box]) -> int:
    """How many quarter turns clockwise set the page's text upright: 0 for nearly every page.

    >>> boxes = [(0, 40, 8, 50), (0, 30, 8, 40), (0, 20, 8, 30)]  # letters that go up the page
    >>> up = Scrap("top", (0, 20, 8, 50), 0, 3, "", True)
    >>> quarter_turns([up] * 8, boxes.__getitem__), quarter_turns([up] * 2, boxes.__getitem__)
    (1, 0)
    """
    whole = [scrap for scrap in scraps if scrap.end - scrap.at > 2 and not scrap.slanted]
    if len(whole) < _FEWEST:
        return 0
    asked = whole[:: max(1, len(whole) // _SAMPLE)]
    turns = Counter(_turn(letter_box(scrap.at), letter_box(scrap.end - 1)) for scrap in asked)
    turn, count = turns.most_common(1)[0]
    return turn if count >= _SHARE * len(asked) else 0


def _turn(first: Box, last: Box) -> int:
    """The quarter turns clockwise that set a word upright whose first and last letters stand here."""
    across = last[0] + last[2] - first[0] - first[2]
    down = last[1] + last[3] - first[1] - first[3]
    if abs(across) >= abs(down):
        return 0 if across >= 0 else 2
    return 3 if down > 0 else 1
