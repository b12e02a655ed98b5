"""Split cells that contain several fields, each after its label (`Who: the clerk`, `When: May 2024`), into columns."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import accumulate, pairwise

from planparse.lexicon.labels import Terms, fold, is_label
from planparse.noun import noun
from planparse.outline.records.cards.run_in import AGAIN
from planparse.outline.records.label_lines import run_in
from planparse.outline.records.record import Label, between
from planparse.read.document import Block, Cell, Grid
from planparse.words import Word, places

_CELLS = 3
"""Fewest cells of a column in which a label repeats: it is then no word of one text."""

_HABIT = 0.5
"""The least share of a column's labelled cells with the same label. Labels are left blank now and then, so less would
do; words before a colon in prose stay far below it."""

_LABELS = 2
"""Fewest labels in most labelled cells if a column is several: one alone only repeats its header, and if each cell
begins with one of several labels (`Done: All have been trained`, `Late: No bids`), each is a value of its own."""

_EACH = 0.8
"""The least share of the cells of several lines with the same label, if labels have no colon."""

_LONGEST = 5
"""Most words of a label."""

_OVER = "a label over cells that have labels of their own"

Aside = tuple[tuple[tuple[Word, ...], str], ...]
"""Words set aside, each run with the reason."""


@noun
class _Parts:
    """A column's labelled cells: its keys in their usual order, and the labels of each cell by row."""

    keys: tuple[str, ...]
    labels: Mapping[int, tuple[Label, ...]]


def with_labelled_cells(terms: Terms, blocks: Sequence[Block]) -> tuple[list[Block], Aside]:
    """The blocks with such columns of tables split, and the words set aside.

    A column is split if most of its cells, in all tables with as many columns, have the same labels at the beginnings
    of lines, and no other column has them: cards side by side have the same labels in each.
    """
    grids = [block for block in blocks if isinstance(block, Grid) and block.columns > 1]
    parted: dict[int, dict[int, _Parts]] = defaultdict(dict)
    for columns in {grid.columns for grid in grids}:
        same = [grid for grid in grids if grid.columns == columns]
        found = {at: _parts(terms, same, at) for at in range(columns)}
        often = Counter(key for parts in found.values() for each in parts[:1] for key in each.keys)
        for at, parts in found.items():
            if parts and all(often[key] == 1 for key in parts[0].keys) and len(found) > sum(map(bool, found.values())):
                for grid, each in zip(same, parts, strict=True):
                    parted[id(grid)][at] = each
    aside: list[tuple[tuple[Word, ...], str]] = []
    told = [
        _parted(block, parted[id(block)], aside) if isinstance(block, Grid) and id(block) in parted else block
        for block in blocks
    ]
    return told, (*aside,)


def _parts(terms: Terms, grids: Sequence[Grid], at: int) -> list[_Parts]:
    """How one column of several tables consists of labelled values: one item per table, or none."""
    cells = [
        (number, cell)
        for number, grid in enumerate(grids)
        for cell in grid.cells
        if cell.column == at and cell.column_span == 1 and cell.words
    ]
    begins = any(word.text[-1] == ":" for _, cell in cells for word in cell.words[:_LONGEST])
    return labels_in(terms, cells, len(grids)) if begins else _made_of(_lines_again(terms, cells), cells, len(grids))


def labels_in(terms: Terms, cells: Sequence[tuple[int, Cell]], grids: int) -> list[_Parts]:
    """How a column's cells, each with its table's number, consist of labelled values; ``grids`` counts tables."""
    found = [
        tuple(label for label in labels if _begins_line(cell.words, label.start))
        for (_, cell), labels in zip(cells, run_in(terms, [cell.words for _, cell in cells]), strict=True)
    ]
    return _made_of(found, cells, grids)


def _begins_line(words: Sequence[Word], at: int) -> bool:
    """Whether a word begins a line; on a page, the line above may be full, so that the text has no break there."""
    if at == 0 or words[at].gap == "\n":
        return True
    above, own = words[at - 1].place.box, words[at].place.box
    return above is not None and own is not None and own[1] > (above[1] + above[3]) / 2 and own[0] < above[0]


def _lines_again(terms: Terms, cells: Sequence[tuple[int, Cell]]) -> list[tuple[Label, ...]]:
    """The labels of cells that have each, without a colon, on a line above its value: the same in each cell.

    A table of labels and values inside a cell looks like this. A list of names may repeat too: so one of the labels
    must be a known one, and the first line of nearly every cell must be a label.
    """
    lines = [tuple(_lines(cell)) for _, cell in cells]
    times = Counter(text for own in lines for text in {text for text, *_ in own if text})
    filled = sum(len(own) > 1 for own in lines)
    again = {text for text, count in times.items() if count >= max(_CELLS, _EACH * filled)}
    again = _without_values(terms, again, lines)
    found = [tuple(Label(start, stop, fold(text)) for text, start, stop in own if text in again) for own in lines]
    known = any(is_label(terms, text) for text in again)
    led = sum(bool(labels) and labels[0].start == 0 for labels in found)
    return found if known and led >= _EACH * filled else [() for _ in found]


def _without_values(terms: Terms, again: Set[str], lines: Sequence[Sequence[tuple[str, int, int]]]) -> set[str]:
    """The repeated texts without those that mostly come right below a label: all cells may have one owner."""
    kept: set[str] = set()
    for text in dict.fromkeys(text for own in lines for text, *_ in own if text in again):
        above = [upper for own in lines for (upper, *_), (lower, *_) in pairwise(own) if lower == text]
        if is_label(terms, text) or 2 * sum(upper in kept for upper in above) <= len(above):
            kept.add(text)
    return kept


def _lines(cell: Cell) -> Iterator[tuple[str, int, int]]:
    """Yield the lines of a cell: the text if it is short enough for a label, else empty, and the range of its words."""
    starts = [at for at, word in enumerate(cell.words) if not at or word.gap == "\n"]
    for start, stop in pairwise([*starts, len(cell.words)]):
        words = cell.words[start:stop]
        yield " ".join(word.text for word in words) if len(words) <= _LONGEST else "", start, stop


def _made_of(found: Sequence[tuple[Label, ...]], cells: Sequence[tuple[int, Cell]], grids: int) -> list[_Parts]:
    """How cells with these labels consist of labelled values: one item per table, or none."""
    times = Counter(key for labels in found for key in {label.key for label in labels})
    filled = sum(bool(labels) for labels in found)
    habits = {key for key, count in times.items() if count >= _CELLS and count >= _HABIT * filled}
    several = sum(len(habits & _keys(labels)) >= _LABELS for labels in found)
    if len(habits) < _LABELS or several < _HABIT * filled or filled < _HABIT * (len(cells) - grids):
        return []
    turns: dict[str, list[int]] = defaultdict(list)
    own: list[dict[int, tuple[Label, ...]]] = [{} for _ in range(grids)]
    for (number, cell), labels in zip(cells, found, strict=True):
        kept = [label for n, label in enumerate(labels) if label.key in habits and label.key not in _keys(labels[:n])]
        for turn, label in enumerate(kept):
            turns[label.key].append(turn)
        if kept:
            own[number][cell.row] = tuple(kept)
    keys = tuple(sorted(habits, key=lambda key: (sum(turns[key]) / len(turns[key]), -len(turns[key]))))
    return [_Parts(keys, each) for each in own]


def _keys(labels: Sequence[Label]) -> set[str]:
    return {label.key for label in labels}


def _parted(grid: Grid, columns: Mapping[int, _Parts], aside: list[tuple[tuple[Word, ...], str]]) -> Grid:
    """The table with these columns split, under their own labels."""
    columns = {at: parts for at, parts in columns.items() if parts.labels}
    if not columns:
        return grid
    first = _first_row(grid, columns)
    ahead = {at: _has_text_ahead(grid, at, parts) for at, parts in columns.items()}
    wider = [len(columns[at].keys) - 1 + ahead[at] if at in columns else 0 for at in range(grid.columns)]
    shifts = [0, *accumulate(wider)]
    top = 0 if first else 1  # a table without a header gets a row for the labels
    cells = [Cell(0, at + shifts[at], ()) for at in range(grid.columns) if top and at not in columns]
    headed: dict[int, Cell] = {}
    for cell in sorted(grid.cells, key=lambda cell: (cell.row, cell.column)):
        end = cell.column + cell.column_span
        span = end + shifts[end] - cell.column - shifts[cell.column]
        moved = replace(cell, row=cell.row + top, column=cell.column + shifts[cell.column], column_span=span)
        parts = columns.get(cell.column)
        if parts is None or cell.column_span > 1:
            cells.append(moved)
        elif cell.row >= first:
            cells += _apart(cell, moved, parts, ahead[cell.column], headed, aside)
        elif ahead[cell.column]:
            cells.append(replace(moved, column_span=1))
        elif cell.words:
            aside.append((cell.words, _OVER))
    height = first or 1
    begins = min((row for row in _headed(grid) if row < first), default=0)  # below a bar across the whole table
    for at, parts in columns.items():
        for n in range(ahead[at], len(parts.keys) + ahead[at]):
            label = headed.get(at + shifts[at] + n) or Cell(0, at + shifts[at] + n, ())
            cells.append(replace(label, row=begins, row_span=height - begins))
    return replace(
        grid,
        cells=tuple(sorted(cells, key=lambda cell: (cell.row, cell.column))),
        rows=grid.rows + top,
        columns=grid.columns + shifts[-1],
        header_rows=None if grid.header_rows is None else max(grid.header_rows, height),
        row_doubts=tuple((row + top, doubt) for row, doubt in grid.row_doubts),
    )


def _first_row(grid: Grid, columns: Mapping[int, _Parts]) -> int:
    """The first row below the header: it has a label, or spans all columns below a header row."""
    labelled = min(row for parts in columns.values() for row in parts.labels)
    bars = (cell.row for cell in grid.cells if cell.column_span == grid.columns and cell.words)
    heads = _headed(grid)
    return min([labelled, *(row for row in bars if any(head < row for head in heads))])


def _headed(grid: Grid) -> set[int]:
    """The rows with words in cells that do not span all columns."""
    return {cell.row for cell in grid.cells if cell.words and cell.column_span < grid.columns}


def _has_text_ahead(grid: Grid, at: int, parts: _Parts) -> bool:
    """Whether most of a column's labelled cells have text before their first label."""
    starts = [parts.labels[cell.row][0].start for cell in grid.cells if cell.column == at and cell.row in parts.labels]
    return 2 * sum(start > 0 for start in starts) > len(starts)


def _apart(
    cell: Cell,
    moved: Cell,
    parts: _Parts,
    ahead: bool,
    headed: dict[int, Cell],
    aside: list[tuple[tuple[Word, ...], str]],
) -> Iterator[Cell]:
    """Yield the parts of one cell; its labels become headers, or are set aside if printed again."""
    labels = parts.labels.get(cell.row, ())
    values: list[tuple[Word, ...]] = [()] * (len(parts.keys) + ahead)
    values[0] = cell.words[: labels[0].start] if labels else cell.words
    for label, value in between(cell.words, labels):
        n = parts.keys.index(label.key) + ahead
        at, words = moved.column + n, cell.words[label.start : label.stop]
        values[n] = (*values[n], *value)
        if at in headed:
            aside.append((words, AGAIN))
        else:
            headed[at] = Cell(0, at, words, place=places(words)[0])
    for n, words in enumerate(values):
        place = next(iter(places(words)), cell.place)
        fill = None if n else cell.fill
        yield replace(moved, column=moved.column + n, column_span=1, words=words, fill=fill, place=place)
