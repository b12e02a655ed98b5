"""Cards in the cells of a table, one a cell or cut into rows: taken out of it, as the paragraphs they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from planparse.lexicon.readings import fold
from planparse.lexicon.terms import Terms
from planparse.outline.records.run_in import run_in, says_what
from planparse.outline.records.section import OF_MEETINGS
from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.words import Word, places

_KEYS = 2
"""Labels of a card that each column of such a table holds at least."""


def unboxed(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks with the paragraphs of tables of cards in their place.

    In such a table each column holds the same labels with their values in one cell; in others a label stands in one
    column and its value beside or below it.
    """
    grids = [block for block in blocks if isinstance(block, Grid)]
    if not grids:
        return list(blocks)
    found: list[Block] = []
    times = Counter(key for grid in grids for keys in _keys(terms, grid) for key in keys)
    below = _below_texts(terms, blocks)
    for at, block in enumerate(blocks):
        if isinstance(block, Grid) and _is_of_cards(terms, block, times):
            found += _paragraphs(block)
        elif isinstance(block, Grid) and at in below:
            found += _terms(block)
        else:
            found.append(block)
    return found


def _below_texts(terms: Terms, blocks: Sequence[Block]) -> frozenset[int]:
    """The places of small tables of labels and values that each stand below a text, and go on with it.

    Their labels come again from table to table, and none says what will be done: the text above does.
    """
    grids = {
        at: keys
        for at, block in enumerate(blocks)
        if at and isinstance(block, Grid) and isinstance(blocks[at - 1], Paragraph) and (keys := _labels(block))
    }
    times = Counter(key for keys in grids.values() for key in keys)
    known = {key for key, count in times.items() if count > 1}
    own = {at for at, keys in grids.items() if len(keys) >= _KEYS and set(keys) <= known}
    tells = any(map(partial(says_what, terms), known)) or not OF_MEETINGS.isdisjoint(known)
    return frozenset() if len(own) < 2 or tells else frozenset(own)


def _labels(grid: Grid) -> list[str]:
    """The keys of the first column, where each is a label with its colon, or is blank beside the rest of a value.

    Above the first label may stand the rest of the text that the table is below.
    """
    if grid.columns != 2 or any(cell.column_span > 1 for cell in grid.cells):
        return []
    start = _first_label(grid)
    first = [cell.phrase.text.strip() for cell in grid.cells if cell.column == 0 and cell.row >= start and cell.words]
    return [fold(text.rstrip(" :")) for text in first] if all(text.endswith(":") for text in first) else []


def _first_label(grid: Grid) -> int:
    """The row of the first label: what stands above it alone is the rest of a text."""
    beside = {cell.row for cell in grid.cells if cell.column == 1 and cell.words}
    return min(beside, default=0)


def _terms(grid: Grid) -> Iterator[Paragraph]:
    """Each label with its value, as a term and what describes it; lines without a label go on with the one above."""
    rows: list[list[tuple[Word, ...]]] = []
    for row in range(grid.rows):
        cells = {cell.column: cell.words for cell in grid.cells if cell.row == row}
        label, value = cells.get(0, ()), cells.get(1, ())
        if row < _first_label(grid):
            rows.append([(), label])
        elif label or not rows:
            rows.append([label, value])
        else:
            rows[-1][1] += value
    for label, value in rows:
        if label or value:
            words = (*label, *value)
            yield Paragraph(words, places(words)[0], term=len(label))


def _is_of_cards(terms: Terms, grid: Grid, times: Counter[str]) -> bool:
    keys = _keys(terms, grid)
    again = [{key for key in column if times[key] > 1} for column in keys]
    same = set.intersection(*again) if again else set()
    return len(same) >= _KEYS


def _keys(terms: Terms, grid: Grid) -> list[set[str]]:
    """The labels that stand with a value behind them in the cells of each column with words."""
    found: dict[int, set[str]] = {}
    cells = [cell for cell in grid.cells if cell.words]
    lines = [(cell.column, line) for cell in cells for line in _lines(cell)]
    for (column, line), labels in zip(lines, run_in(terms, [line for _, line in lines]), strict=True):
        found.setdefault(column, set()).update(label.key for label in labels if label.stop < len(line))
    return list(found.values())


def unlisted(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with the lines of boxes in their place that each hold a heading and a list with brackets at the ends.

    A plan on a page has such boxes, one for each priority.
    """
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Grid) and _holds_lists(block):
            cells = sorted(block.cells, key=lambda cell: (cell.row, cell.column))
            found += [Paragraph(line, places(line)[0]) for cell in cells for line in _lines(cell)]
        else:
            found.append(block)
    return found


def _holds_lists(grid: Grid) -> bool:
    """Whether most lines of each filled cell but its heading end in brackets, as those of other cells do."""
    lists = [lines[1:] for cell in grid.cells if (lines := list(_lines(cell)))]
    closed = [sum(line[-1].text[-1] in ")]" for line in lines) for lines in lists]
    return len(lists) > 1 and all(2 * count > len(lines) > 1 for count, lines in zip(closed, lists, strict=True))


def _lines(cell: Cell) -> Iterator[tuple[Word, ...]]:
    start = 0
    for at, word in enumerate(cell.words):
        if at and word.gap == "\n":
            yield cell.words[start:at]
            start = at
    if cell.words:
        yield cell.words[start:]


def _paragraphs(grid: Grid) -> Iterator[Paragraph]:
    """The lines of the cells: cell by cell, and column by column where a card is cut into rows."""
    whole = all(len(list(_lines(cell))) > 1 for cell in grid.cells if cell.words)
    cells = sorted(grid.cells, key=lambda cell: (cell.row, cell.column) if whole else (cell.column, cell.row))
    for cell in cells:
        for line in _lines(cell):
            yield Paragraph(line, places(line)[0])
