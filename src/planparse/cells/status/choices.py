"""A status cell that prints all choices with a box to tick at each: `☐ Not started ☒ In progress ☐ Closed`."""

from __future__ import annotations

import re
from typing import Final

from planparse.issues import Doubt
from planparse.noun import noun

__all__ = ["Choice", "chosen"]

_BOX: Final = re.compile(r"(?P<ticked>[☑☒■◉⦿]|\[[xX✓✔]\]|\([xX✓✔]\))|[☐□○◯]|\[ ?\]|\( ?\)")
_FEWEST: Final = 2
"""Boxes of a cell with choices: one box before a text says how far this one item is."""


@noun
class Choice:
    """What is ticked in a cell of choices; the doubts say where that is not one of them."""

    said: str | None
    doubts: tuple[Doubt, ...] = ()


def chosen(cell: str) -> Choice | None:
    """The choice that is ticked among several that a cell prints, each with a box before or behind it; else None.

    >>> chosen("☐ Not started ☒ In progress ☐ Closed").said, chosen("Open [ ] Closed [x]").said
    ('In progress', 'Closed')
    >>> [doubt.code for doubt in chosen("☐ Open ☐ Closed").doubts], chosen("☒ Done"), chosen("1. ☐ Ask (x) 2")
    (['status_not_chosen'], None, None)
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
