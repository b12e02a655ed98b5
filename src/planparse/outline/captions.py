"""Captions below their tables: they head nothing that comes after them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from planparse.read.document import Grid, Paragraph
from planparse.words import Phrase

CAPTION = "the caption of the table above"
_NUMBERED = re.compile(r"\s*(?:table|tab\.|figure|fig\.)\s*(\d{1,2})\b\s*[:.–—-]?", re.I)


def captions_below(blocks: Sequence[object]) -> tuple[Paragraph, ...]:
    """The paragraphs that number the tables right above them: `Table 1: Watering` below the first, and so on.

    Only if the first table has none above it, the last one has one below it, and the numbers run from 1.
    """
    found = [(one, block) for one, block in pairwise(blocks) if isinstance(block, Paragraph) and _number(block)]
    below = [block for one, block in found if isinstance(one, Grid)]
    numbers = [_number(block) for _, block in found]
    if not below or len(below) < len(found) or numbers != list(range(1, len(numbers) + 1)):
        return ()
    first = next((block for block in blocks if isinstance(block, Grid) or block is below[0]), None)
    last = [block for block in blocks if isinstance(block, Grid) or block is below[-1]][-1]
    return tuple(below) if first is not below[0] and last is below[-1] else ()


def is_titled_caption(text: str) -> bool:
    """Whether a text numbers a table and says what it is about: it is that table's own heading, whatever is above.

    >>> is_titled_caption("Table 2: Tasks of the board"), is_titled_caption("Table 2"), is_titled_caption("Tables 2")
    (True, False, False)
    """
    found = _NUMBERED.match(text)
    return found is not None and text[found.end() :].strip(" .")[:1].isupper() and text[-1] not in ".;"


def _number(block: Paragraph) -> int:
    """The number of a caption; 0 if the paragraph is none."""
    match = _NUMBERED.match(Phrase(block.words).text)
    return int(match[1]) if match else 0
