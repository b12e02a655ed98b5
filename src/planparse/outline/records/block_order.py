"""The order of cards and of what stands between them: row by row, or down one column of a page after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planparse.noun import noun
from planparse.outline.records.record import Record
from planparse.read.document import Block
from planparse.words import Box

LEVEL = 4.0
"""Points between what stands level: left edges of one column, tops of one row."""

Part = tuple[tuple[int, float], int, Block | Record]
"""A record or what stands between records: its page and height, its column (-1 over several), and itself."""


@noun
class Columns:
    """The left edges of the columns of blocks on the pages."""

    lefts: tuple[float, ...]

    def of(self, left: float) -> int:
        """The column in which something stands that begins here; -1 left of all."""
        return sum(left >= edge - LEVEL for edge in self.lefts) - 1

    def holds(self, box: Box) -> bool:
        """Whether a box stands in one column, and does not reach into the next."""
        own = self.of(box[0])
        return own >= 0 and (own + 1 == len(self.lefts) or box[2] < self.lefts[own + 1] + LEVEL)


def down_columns(parts: Sequence[Part]) -> Iterator[Block | Record]:
    """The parts page by page: between those over several columns, each column from the top down."""
    section = 0
    keyed: list[tuple[tuple[int, int, int, float], Block | Record]] = []
    for (page, top), column, part in sorted(parts, key=lambda part: part[0]):
        section += column < 0
        keyed.append(((page, section, column, top), part))
        section += column < 0
    yield from (part for _, part in sorted(keyed, key=lambda one: one[0]))


def row_by_row(parts: Sequence[Part]) -> Iterator[Block | Record]:
    """What stands between the blocks by its height; of blocks between two such, those in one row first, or a column."""
    run: list[Part] = []
    for part in [*sorted(parts, key=lambda part: (part[0], part[1])), None]:
        if part is not None and isinstance(part[2], Record):
            run.append(part)
            continue
        tops = [{round(top / LEVEL) for (_, top), own, _ in run if own == column} for column in {p[1] for p in run}]
        level = all(any(abs(top - other) < 2 for other in tops[0]) for each in tops[1:] for top in each)
        if not level:
            run.sort(key=lambda part: (part[0][0], part[1], part[0][1]))
        else:
            run.sort(key=lambda part: (part[0][0], round(part[0][1] / LEVEL), part[1]))
        yield from (record for *_, record in run)
        run = []
        if part is not None:
            yield part[2]
