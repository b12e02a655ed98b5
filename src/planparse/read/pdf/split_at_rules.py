"""Words that pdfium ran together over a column's rule come apart where the rule stands."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from planparse.read.document import Rule
from planparse.read.pdf.text import Scrap
from planparse.words import Box

_SLACK = 1.5
"""A rule this near to a word's end does not cut it."""


def apart(scraps: Sequence[Scrap], rules: Sequence[Rule], letter_box: Callable[[int], Box]) -> list[Scrap]:
    """The scraps of a page, those cut that a vertical rule runs through between two letters.

    A rule that runs through a letter is no column's edge there: the word stays whole.
    """
    upright = sorted(((r.box[0] + r.box[2]) / 2, r.box) for r in rules if is_upright(r.box))
    if not upright:
        return list(scraps)
    xs = [x for x, _ in upright]
    found: list[Scrap] = []
    for scrap in scraps:
        low, high = bisect_right(xs, scrap.box[0] + _SLACK), bisect_left(xs, scrap.box[2] - _SLACK)
        crossing = [x for x, rule in upright[low:high] if _beside(rule, scrap.box)] if low < high else []
        if crossing and not scrap.turned and 1 < len(scrap.text) <= scrap.end - scrap.at:
            found.extend(_cut(scrap, crossing, letter_box))
        else:
            found.append(scrap)
    return found


def is_upright(box: Box) -> bool:
    """Whether a rule runs down the page."""
    return box[3] - box[1] > 2 * (box[2] - box[0])


def _beside(rule: Box, word: Box) -> bool:
    return rule[1] <= (word[1] + word[3]) / 2 <= rule[3]


def _cut(scrap: Scrap, rules: Sequence[float], letter_box: Callable[[int], Box]) -> Iterator[Scrap]:
    letters = [letter_box(index) for index in range(scrap.at, scrap.at + len(scrap.text))]
    yield from pieces(scrap, sorted({cut for x in rules if (cut := _gap_at(x, letters))}), letters)


def pieces(scrap: Scrap, cuts: Sequence[int], letters: Sequence[Box]) -> Iterator[Scrap]:
    """The scrap cut before these of its letters; ``letters`` are the boxes of them all."""
    if not cuts:
        yield scrap
        return
    for start, end in zip([0, *cuts], [*cuts, len(letters)], strict=True):
        piece = letters[start:end]
        last = end == len(letters)
        box = piece[0][0], scrap.box[1], scrap.box[2] if last else piece[-1][2], scrap.box[3]
        text, at = scrap.text[start:end], scrap.at + start
        stop = scrap.end if last else scrap.at + end
        yield scrap._replace(text=text, box=box, at=at, end=stop, hyphen=scrap.hyphen if last else "")


def _gap_at(x: float, letters: Sequence[Box]) -> int:
    """The number of letters before the gap in which the rule stands; 0 where it stands in a letter."""
    for index, (one, two) in enumerate(itertools.pairwise(letters), 1):
        slack = 0.2 * max(one[2] - one[0], two[2] - two[0])
        if one[2] - slack <= x <= two[0] + slack:
            return index
    return 0
