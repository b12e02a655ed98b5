"""Join regions: runs of lines with wider white space between them, if they have the same columns.

The gap above a heading of the rows below it (`Projected`, `Private schools`) may be wider than that between rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from planparse.tables.columns import column_edges, entries
from planparse.tables.lines import Line, lines_of
from planparse.tables.rows import is_value
from planparse.words import Word

_FAR = 2.6
"""Lines further apart than this many heights are not in one table."""

_COLUMNS = 3
"""Two columns may match by chance."""

_OUTDENT = 30.0
"""How many points left of the rows below it a heading may begin."""

_HEADINGS = 2
"""The most lines in a heading between two parts of a table."""


def one_table(runs: Sequence[list[Line]], words: Sequence[Word]) -> list[list[Line]]:
    """Join each run to the one above if it continues that table, with the heading between them."""
    if len(runs) < 2:
        return list(runs)
    lines = lines_of(words)
    found: list[list[Line]] = []
    for run in runs:
        whole = _joined(found[-1], run, lines) if found else None
        if whole is None:
            found.append(run)
        else:
            found[-1] = whole
    return found


def _joined(above: list[Line], below: list[Line], lines: Sequence[Line]) -> list[Line] | None:
    top, bottom = above[-1].top, below[0].top
    between = [line for line in lines if top < line.top < bottom]
    near = [above[-1], *between, below[0]]
    left, right = min(line.left for line in above), max(line.right for line in above)
    if len(between) > _HEADINGS or any(line.left < left - _OUTDENT or line.right > right + 1 for line in between):
        return None
    if bottom <= top or any(two.top - one.bottom > _FAR * max(one.height, two.height) for one, two in pairwise(near)):
        return None
    whole = [*above, *between, *below]
    edges = _edges([*above, *below])
    if len(edges) <= _COLUMNS or not len(_edges(above)) == len(_edges(below)) == len(edges):
        return None
    return whole if _is_of_values(above[-1], edges) and _is_of_values(below[0], edges) else None


def _is_of_values(line: Line, edges: Sequence[float]) -> bool:
    """Whether a line is a label and numbers.

    Rows of text are not continued below a heading, like the areas of a plan.
    """
    read = entries(line, edges)
    return len(read) > 1 and sum(map(is_value, read)) >= len(read) - 1


def _edges(run: Sequence[Line]) -> tuple[float, ...]:
    return column_edges(run, min(line.left for line in run), max(line.right for line in run))
