"""Boxes of text -> lines of words with boxes: cut at the column rules, read, parted where the white is."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from planparse.read.plain import plain
from planparse.read.scan.dots import POINT, Span
from planparse.read.scan.engine import Reading, readings
from planparse.read.scan.pieces import Piece, pieces_of
from planparse.read.scan.sizes import is_flat, size_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from planparse.read.scan.dots import Dots

_WHITE = 0.16
"""White beside a mark that is wider than this share of the font's size is a space; between letters there is less."""

_MARKS = frozenset("/&")
"""Beside these the engine is not sure of spaces; between letters it is."""

_DASHES = frozenset("-–")
_DASH = 0.34
"""A mark alone is a hyphen (in common fonts up to 0.31 of the size) or a dash (from 0.38): the engine confuses them."""

_HYPHEN = round(3.4 * POINT)
"""A hyphen alone in its box is no wider; a dash is."""

_BEARING = 0.06
"""The white that belongs to a letter on either side, as a share of the font's size: boxes in PDFs have it."""

_SURE = 0.6
"""A word is doubtful where the engine is less sure than this of one of its letters."""


class Run(NamedTuple):
    """One word as read: its text, its box in dots, and whether every letter of it is sure."""

    text: str
    left: float
    right: float
    sure: bool


class TextLine(NamedTuple):
    """One line as read: its words from left to right, its ink's top and bottom, whether it is turned."""

    runs: tuple[Run, ...]
    box: Span
    turned: bool = False


def lines_in(dots: Dots, ink: Dots, boxes: Sequence[Span], rules: Sequence[Span]) -> list[TextLine]:
    """The lines that these boxes hold; ``dots`` and ``ink`` are the page without its rules."""
    pieces = pieces_of(ink, boxes, rules)
    level = [piece for piece in pieces if not piece.is_dash and not piece.is_turned]
    turned = [piece for piece in pieces if piece.is_turned]
    lines = [
        _line(ink, piece, read)
        for piece, read in zip(level, readings(_crop(dots, piece) for piece in level), strict=True)
    ]
    ways = [readings(_crop(dots, piece, turns) for piece in turned) for turns in (1, 3)]
    lines += [_turned_line(piece.box, *both) for piece, *both in zip(turned, *ways, strict=True)]
    lines += [_dash(piece.ink) for piece in pieces if piece.is_dash]
    return [line for line in lines if line is not None]


def is_certain(line: TextLine) -> bool:
    """Whether a line is surely letters, not a blot or a part of a picture: short, plain, and read without doubt."""
    return not line.turned and all(run.sure and (run.text.isascii() or is_flat(run.text)) for run in line.runs)


def _crop(dots: Dots, piece: Piece, quarter_turns: int = 0) -> Dots:
    import numpy as np

    left, top, right, bottom = piece.box
    return np.ascontiguousarray(np.rot90(dots[top:bottom, left:right], quarter_turns))


def _line(ink: Dots, piece: Piece, read: Reading) -> TextLine | None:
    """The line in a box, or None where the engine reads nothing."""
    import numpy as np

    if not read.text:
        return None
    (left, _, right, _), (_, top, _, bottom) = piece
    seen = np.asarray(ink[top:bottom, left:right].any(axis=0))
    size, _ = size_of(read.text, bottom - top)
    runs = tuple(run._replace(left=run.left + left, right=run.right + left) for run in _runs(read, seen, size))
    return TextLine(runs, (left, top, right, bottom))


def _dash(box: Span) -> TextLine:
    """A hyphen or a dash alone, told by its shape: the engine takes it for a figure."""
    left, _, right, _ = box
    return TextLine((Run("-" if right - left <= _HYPHEN else "–", left, right, sure=True),), box)


def _turned_line(box: Span, *ways: Reading) -> TextLine | None:
    """Turned text, read both ways: the way that the engine is surer of counts."""
    read = max(ways, key=lambda way: sum(way.sure) / len(way.sure) if way.sure else 0.0)
    runs = tuple(Run(text, box[0], box[2], sure >= _SURE) for text, _, _, sure in _words(read))
    return TextLine(runs, box, turned=True) if runs else None


def _runs(read: Reading, seen: NDArray[np.bool_], size: float) -> Iterator[Run]:
    """The words of a line; each ends in the widest white between its last and the next one's first letter."""
    import numpy as np

    width = len(seen)
    words = list(_words(_spaced(read, seen, size)))
    whites = [_widest_white(seen, one[2] * width, two[1] * width) for one, two in itertools.pairwise(words)]
    edges = [0, *((start + end) // 2 for start, end in whites), width]
    for (text, _, _, sure), start, end in zip(words, edges, edges[1:], strict=False):
        columns = np.flatnonzero(seen[start:end])
        left, right = (start + columns[0], start + columns[-1] + 1) if len(columns) else (start, end)
        if text in _DASHES and not is_flat(read.text):
            text = "–" if right - left > _DASH * size else "-"
        yield Run(text, left - _BEARING * size, right + _BEARING * size, sure >= _SURE)


def _spaced(read: Reading, seen: NDArray[np.bool_], size: float) -> Reading:
    """The reading with the spaces beside marks that the engine left out: white as wide as a space shows them."""
    import numpy as np

    text, middles, sure = read.text[:1], list(read.middles[:1]), list(read.sure[:1])
    width = len(seen)
    end_of_ink = int(np.flatnonzero(seen)[-1]) + 1
    for letter, middle, certain in zip(read.text[1:], read.middles[1:], read.sure[1:], strict=True):
        if not (letter.isspace() or text[-1].isspace()) and (letter in _MARKS) != (text[-1] in _MARKS):
            start, end = _widest_white(seen, middles[-1] * width, min(middle * width, end_of_ink))
            while 0 < start < end and not seen[start - 1]:
                start -= 1  # the engine's middles are some dots off: the mark's may lie in the white already
            if end - start > _WHITE * size and not (letter.isdigit() or text[-1].isdigit()):
                text, middles, sure = text + " ", [*middles, -1.0], [*sure, 1.0]
        text, middles, sure = text + letter, [*middles, middle], [*sure, certain]
    return Reading(text, tuple(middles), tuple(sure))


def _words(read: Reading) -> Iterator[tuple[str, float, float, float]]:
    """Each word with its first and last letters' middles (shares of the width) and its least sure letter."""
    for match in re.finditer(r"\S+", read.text):
        start, end = match.span()
        if text := plain(match[0]):
            yield text, read.middles[start], read.middles[end - 1], min(read.sure[start:end])


def _widest_white(seen: NDArray[np.bool_], low: float, high: float) -> tuple[int, int]:
    """The longest run without ink between two places; empty, and half way, where there is none."""
    import numpy as np

    first, last = max(round(low), 0), min(round(high), len(seen))
    half = (first + last) // 2
    inked = np.flatnonzero(seen[first:last]) + first
    gaps = [(one + 1, two) for one, two in itertools.pairwise([first - 1, *inked.tolist(), last]) if two > one + 1]
    return max(gaps, key=lambda gap: gap[1] - gap[0], default=(half, half))
