"""Join the lines of each row of a text whose rows, and their header, are printed on the same number of lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from planparse.read.cell_per_line.line_looks import look
from planparse.read.wrapped_lines import TextLine


def with_rows_on_one_line(lines: Sequence[TextLine]) -> list[TextLine]:
    """Join the lines of each row of cells if all rows, and their header, are printed on the same number of lines.

    >>> rows = "ID|Action", "Due|Status", "1|Train all", "May|Late", "2|Buy it", "June|Done", "3|Sell it", "July|Done"
    >>> lines = [TextLine(n, (*text.split("|"),), n) for n, text in enumerate(rows, 1)]
    >>> [line.cells for line in with_rows_on_one_line(lines)][:2]
    [('ID', 'Action', 'Due', 'Status'), ('1', 'Train all', 'May', 'Late')]
    >>> with_rows_on_one_line(lines[1:]) == lines[1:]
    True
    """
    runs = [[*run] for celled, run in groupby(lines, key=lambda line: len(line.cells) > 1) if celled]
    for height in _HEIGHTS:
        if runs and all(_is_folded(run, runs[0][:height]) for run in runs) and _number_rows(runs, height):
            starts = {run[at].number: run[at : at + height] for run in runs for at in range(0, len(run), height)}
            inner = {line.number for rows in starts.values() for line in rows[1:]}
            return [_in_one(starts.get(line.number, [line])) for line in lines if line.number not in inner]
    return list(lines)


_HEIGHTS = (2, 3, 4)
_FEWEST_ROWS = 3
_LONGEST_LABEL = 8
"""The most lines of a row; the fewest rows; the most words of a label."""


def _is_folded(run: Sequence[TextLine], head: Sequence[TextLine]) -> bool:
    """Whether a run of lines consists of rows like its header: each line has as many cells as the header's has."""
    whole = len(run) >= 2 * len(head) and not len(run) % len(head)
    return whole and all(len(line.cells) == len(head[at % len(head)].cells) for at, line in enumerate(run))


def _number_rows(runs: Sequence[Sequence[TextLine]], height: int) -> bool:
    """Whether refs begin the first line of each row below the header, and no other line."""
    head = runs[0][:height]
    labels = [cell.strip() for line in head for cell in line.cells]
    rows = [run[at : at + height] for run in runs for at in range(0, len(run), height)]
    rows = [row for row in rows if [line.cells for line in row] != [line.cells for line in head]]
    refs = [[look(line.cells[0].strip()) == "ref" for line in row] for row in rows]
    named = all(labels) and len({*labels}) == len(labels) and max(len(one.split()) for one in labels) <= _LONGEST_LABEL
    return len(rows) >= _FEWEST_ROWS and named and all(first and not any(rest) for first, *rest in refs)


def _in_one(lines: Sequence[TextLine]) -> TextLine:
    cells = tuple(cell for line in lines for cell in line.cells)
    return replace(lines[0], cells=cells, stop=lines[-1].stop) if len(lines) > 1 else lines[0]
