"""The cells of a sheet parted into what belongs together: bands between blank rows, and what stands side by side."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from planparse.lexicon.terms import Terms
from planparse.read.labels import is_header, is_label
from planparse.read.sheet.cells import SheetCell

Cells = Sequence[SheetCell]


def bands(terms: Terms, cells: Cells) -> Iterator[list[SheetCell]]:
    """The cells between blank rows, in reading order; coloured cells without text go with the rows beside them."""
    runs = _with_bodies(terms, list(_runs((cell.row, cell.below) for cell in cells if cell.text)), cells)
    starts = [start for start, _ in runs]
    found: list[list[SheetCell]] = [[] for _ in runs]
    for cell in sorted(cells, key=lambda cell: (cell.row, cell.column)):
        at = bisect_right(starts, cell.row) - 1
        if at >= 0 and cell.row < runs[at][1]:
            found[at].append(cell)
    yield from found


def _with_bodies(terms: Terms, runs: Sequence[tuple[int, int]], cells: Cells) -> list[tuple[int, int]]:
    """The runs of rows, those that end in a header with the rows that it stands over."""
    ends = {stop - 1 for _, stop in runs}
    last: dict[int, list[str]] = {}
    for cell in cells:
        if cell.text and cell.below - 1 in ends:
            last.setdefault(cell.below - 1, []).append(cell.text)
    found: list[tuple[int, int]] = []
    for start, stop in runs:
        if found and is_header(terms, last.get(found[-1][1] - 1, ())):
            found[-1] = found[-1][0], stop
        else:
            found.append((start, stop))
    return found


def parts(terms: Terms, band: Cells) -> Iterator[list[SheetCell]]:
    """A band cut where a blank column runs between a table and what is not of it: a key beside the plan."""
    rows = Counter(cell.row for cell in band if cell.text)
    texts = [cell for cell in band if cell.text and rows[cell.row] > 1]  # a title may run across the blank column
    groups: list[tuple[int, list[SheetCell]]] = []
    for start, stop in _runs((cell.column, cell.beyond) for cell in texts):
        group = [cell for cell in texts if start <= cell.column < stop]
        if groups and _is_one_table(terms, groups[-1][1], group):
            groups[-1][1].extend(group)
        else:
            groups.append((start, group))
    # What stands to the left of the first cut, lines of text among it, goes with the first part.
    cuts = [start for start, _ in groups[1:]]
    found: list[list[SheetCell]] = [[] for _ in range(len(cuts) + 1)]
    for cell in band:
        found[bisect_right(cuts, cell.column)].append(cell)
    yield from found


def _is_one_table(terms: Terms, left: Cells, right: Cells) -> bool:
    """Whether cells on both sides of a blank column are one table: one header, or about the same rows."""
    large, small = sorted((left, right), key=lambda cells: len({cell.row for cell in cells}), reverse=True)
    rows = Counter(cell.row for cell in large)
    header = next((row for row, count in sorted(rows.items()) if count > 1), min(rows))
    labels = [cell.text for cell in small if cell.row == header]
    if not labels or all(map(partial(is_label, terms), labels)):
        return bool(labels)
    begins_above = min(cell.row for cell in small) < header and is_header(
        terms, [c.text for c in large if c.row == header]
    )
    return not begins_above and not _is_key(small) and 2 * len({cell.row for cell in small}) > len(rows)


def _is_key(cells: Cells) -> bool:
    """Whether each cell of the first column has a colour of its own: a key has each once."""
    first = min(cell.column for cell in cells)
    colours = [cell.fill for cell in cells if cell.column == first]
    return len(colours) > 1 and None not in colours and len(set(colours)) == len(colours)


def _runs(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans (start, end behind it) joined where they touch.

    >>> list(_runs([(4, 5), (0, 2), (2, 3)]))
    [(0, 3), (4, 5)]
    """
    open_run: tuple[int, int] | None = None
    for start, stop in sorted(spans):
        if open_run and start <= open_run[1]:
            open_run = open_run[0], max(open_run[1], stop)
        else:
            if open_run:
                yield open_run
            open_run = start, stop
    if open_run:
        yield open_run
