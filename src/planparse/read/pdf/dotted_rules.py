"""Dots in a row -> rules: browsers draw a dotted border as thousands of squares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planparse.read.document import Rule
from planparse.words import Box

_APART = 4.0
"""The dots of one rule stand no further apart."""

_DOTS = 6
"""Fewer dots in a row are an ornament."""


def dotted(dots: Iterable[Box], colour: str | None) -> Iterator[Rule]:
    """The rules that these dots draw, across and down.

    >>> [rule.box for rule in dotted([(x, 10, x + 1, 11) for x in range(0, 20, 2)], None)]
    [(0, 10, 19, 11)]
    """
    found = list(dots)
    for along, beside in ((0, 1), (1, 0)):
        lines: dict[int, list[Box]] = {}
        for box in found:
            lines.setdefault(round(box[beside] + box[beside + 2]), []).append(box)
        for line in lines.values():
            for run in _runs(sorted(line, key=lambda box: box[along]), along):
                xs, ys = [(b[0], b[2]) for b in run], [(b[1], b[3]) for b in run]
                yield Rule((min(xs)[0], min(ys)[0], max(x for _, x in xs), max(y for _, y in ys)), colour)


def _runs(line: list[Box], along: int) -> Iterator[list[Box]]:
    run: list[Box] = []
    for box in line:
        if run and box[along] - run[-1][along + 2] > _APART:
            if len(run) >= _DOTS:
                yield run
            run = []
        run.append(box)
    if len(run) >= _DOTS:
        yield run
