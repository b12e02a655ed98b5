"""The reading order of a page's lines: block by block, each block's lines from the top down."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.read.scan.dots import Span
from planparse.read.scan.lines import TextLine

_NEAR = 0.9
"""A line that begins no further below another than this share of its height belongs to the same block."""


def in_order(lines: Sequence[TextLine], rules: Sequence[Span]) -> list[TextLine]:
    """The lines sorted into blocks: those that stand close under each other with no rule between them."""
    across = [rule for rule in rules if rule[2] - rule[0] > rule[3] - rule[1]]
    blocks: list[list[TextLine]] = []
    for line in sorted(lines, key=lambda line: (line.box[1] + line.box[3], line.box[0])):
        above = [block for block in blocks if _follows(block[-1], line) and not _parted(block[-1], line, across)]
        if above:
            max(above, key=lambda block: block[-1].box[3]).append(line)
        else:
            blocks.append([line])
    return [line for block in sorted(blocks, key=_corner) for line in block]


def _follows(before: TextLine, line: TextLine) -> bool:
    (left, top, right, bottom), (x0, y0, x1, y1) = before.box, line.box
    height = min(bottom - top, y1 - y0)
    return not (before.turned or line.turned) and (
        min(right, x1) > max(left, x0) and y0 - bottom < _NEAR * height and (y0 + y1) - (top + bottom) > height
    )


def _parted(before: TextLine, line: TextLine, across: Sequence[Span]) -> bool:
    (left, top, right, bottom), (x0, y0, x1, y1) = before.box, line.box
    low, high = (top + bottom) / 2, (y0 + y1) / 2
    return any(low < rule[1] < high and rule[0] < min(right, x1) and rule[2] > max(left, x0) for rule in across)


def _corner(block: Sequence[TextLine]) -> tuple[int, int]:
    """Blocks that begin within half a line of each other stand side by side."""
    left, top, _, bottom = block[0].box
    return round((top + bottom) / (bottom - top + 1)), left
