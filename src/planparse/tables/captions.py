"""A region -> its tables without the captions and notes between them: prose that runs across the columns."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.read.document import Fill
from planparse.tables.columns import Entry, column_edges, entries
from planparse.tables.lines import Line, segments_of
from planparse.tables.mesh import covers
from planparse.tables.regions import GAP

_WORDS = 6
"""A line of so many words that runs over most columns is a caption, a note or prose."""

_ACROSS = 0.5
"""The share of the columns that it runs over."""


def apart(run: Sequence[Line], fills: Sequence[Fill]) -> list[list[Line]]:
    """The lines of each table in a run of lines; a full-width row that is painted stays in its table."""
    edges = column_edges(run, min(line.left for line in run), max(line.right for line in run))
    found: list[list[Line]] = [[]]
    for line in run:
        if len(edges) > 2 and _is_prose(entries(line, edges), len(edges) - 1) and not _is_painted(line, fills):
            found.append([])
        else:
            found[-1].append(line)
    return [lines for lines in found if sum(len(s) > 1 for s in segments_of(lines, GAP)) >= 2]


def _is_prose(line: Sequence[Entry], columns: int) -> bool:
    across = max((entry.last - entry.first + 1 for entry in line), default=0)
    words = max((len(entry.line.words) for entry in line if entry.last > entry.first), default=0)
    return words >= _WORDS and across > 1 and across >= _ACROSS * columns


def _is_painted(line: Line, fills: Sequence[Fill]) -> bool:
    return any(fill.box[3] - fill.box[1] < 4 * line.height and covers(fill.box, line.box) for fill in fills)
