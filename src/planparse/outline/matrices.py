"""Roadmaps as a matrix: themes down the side, periods across, and in each cell a list of actions; an action a row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from planparse.lexicon.bullets import is_bullet
from planparse.lexicon.label_words import is_period
from planparse.lexicon.labels import Terms
from planparse.lexicon.readings import readings
from planparse.noun import noun
from planparse.outline.cell_looks import looks
from planparse.outline.decide import decided
from planparse.outline.outline import BLANK, OWNER_FIELDS, Column, Entry, PrintedRow, Section
from planparse.outline.records import Told
from planparse.outline.records.cards import MARK
from planparse.outline.records.endings import bracketed
from planparse.outline.records.record import Words
from planparse.outline.scored import Field, Likelihood
from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.words import NO_WORDS, Phrase, places, printed_lines

_PERIODS = 2
"""Columns of periods: one alone is the plan's only date."""
_SHARE = 0.5
"""The share of the columns behind the first that periods are: beside them stand an outcome, a lead or a measure."""
_ITEMS = 5
"""Items in the cells below the periods; fewer may be a table of figures with notes."""
_ALIKE = 0.7
"""The share of these items that begin with a sign, or end in brackets. An item now and then has no lead yet."""
_PLAIN = 0.5
"""How much a label must look like a time."""
_SIGN = re.compile(r"[^\w\s\"'“”‘’(£$€#&]|\[[^\w\s]?\]|\[[xX]\]")
_OWN = frozenset(("description", "title", "answers", "timescale", "status", "progress"))
"""What a column beside periods says of one action: there each row is an action, and its periods are a chart."""

_IS_MATRIX = Likelihood(1.0, why="periods stand over its columns, and lists of what is done in its cells")


@noun
class _Item:
    """One action of a cell: its sign, its text, what stands in brackets at its end."""

    sign: Words
    text: Words
    inside: Words


@noun
class _Matrix:
    """A table as a matrix: its header row, the columns of periods, the others, and the items by row and column."""

    grid: Grid
    top: int
    periods: tuple[int, ...]
    others: tuple[int, ...]
    items: Mapping[tuple[int, int], tuple[_Item, ...]]
    says: bool
    """The signs say how far an item is; else they are bullets."""
    aside: tuple[tuple[Words, str], ...]


def matrices(terms: Terms, blocks: Sequence[Block]) -> Told | None:
    """The blocks with such tables as sections, an action a row; None where there are none."""
    found: list[Block | Section] = []
    aside: list[tuple[Words, str]] = []
    for block in blocks:
        matrix = _matrix(terms, block) if isinstance(block, Grid) else None
        if matrix is None:
            found.append(block)
            continue
        found += [Paragraph(cell.words, places(cell.words)[0]) for cell in _bars(matrix.grid, matrix.top)]
        found += _sections(terms, matrix)
        aside += matrix.aside
    return Told((*found,), (*aside,)) if any(isinstance(block, Section) for block in found) else None


def _bars(grid: Grid, top: int) -> list[Cell]:
    return [cell for cell in grid.cells if cell.row < top and cell.words]


def _matrix(terms: Terms, grid: Grid) -> _Matrix | None:
    """The table as a matrix; None where it is none."""
    wide = {cell.row for cell in grid.cells if cell.column_span == grid.columns}
    top = next((row for row in range(grid.rows) if row not in wide), 0)
    labels = {cell.column: cell.phrase.text for cell in grid.cells if cell.row == top}
    periods = [at for at in range(1, grid.columns) if _is_time(labels.get(at, ""))]
    if len(periods) < _PERIODS or len(periods) < _SHARE * (grid.columns - 1):
        return None
    others = [at for at in range(grid.columns) if at not in periods]
    if any(_says_one(terms, labels.get(at, "")) for at in others):
        return None
    body = [cell for cell in grid.cells if cell.row > top and cell.words]
    if any(cell.column_span > 1 for cell in grid.cells if cell.row >= top):
        return None
    cells = {(cell.row, cell.column): cell for cell in body if cell.column in periods}
    lists = {at: _listed(cell.words) for at, cell in cells.items()}
    lines = list(chain.from_iterable(lists.values()))
    signs = Counter(line[0].text for line in lines if _has_sign(line))
    ended = sum(bracketed(line) is not None for line in lines)
    if len(lines) < _ITEMS or max(signs.total(), ended) < _ALIKE * len(lines):
        return None
    says = len(signs) > 1 and signs.total() >= _ALIKE * len(lines)
    if not says and ended < _ALIKE * len(lines):
        return None  # plain bullets stand before remarks, figures and names as well
    aside: list[tuple[Words, str]] = []
    parted = ended >= _SHARE * len(lines)
    items = {at: tuple(_item(line, says, parted, aside) for line in own) for at, own in lists.items()}
    return _Matrix(grid, top, (*periods,), (*others,), items, says, (*aside,))


def _is_time(label: str) -> bool:
    return is_period(label) or looks(label).get("timescale", 0.0) > _PLAIN


def _says_one(terms: Terms, label: str) -> bool:
    """Whether a label is plainly that of what one action says: its text, its date, its status."""
    return any(field in _OWN and share == 1.0 for field, share in readings(terms, label))


def _has_sign(line: Words) -> bool:
    """Whether a sign stands before a text; a sign alone is a mark in a chart of periods."""
    return len(line) > 1 and (_SIGN.fullmatch(line[0].text) is not None or is_bullet(line[0].text))


def _listed(words: Words) -> list[Words]:
    """The items of a cell: each begins with a sign, or is a line of its own where no line of the cell has one."""
    lines = list(printed_lines(words))
    if not any(map(_has_sign, lines)):
        return lines
    found: list[Words] = []
    for line in lines:
        if found and not _has_sign(line):
            found[-1] += line  # the item's second paragraph
        else:
            found.append(line)
    return found


def _item(line: Words, says: bool, parted: bool, aside: list[tuple[Words, str]]) -> _Item:
    sign, text = (line[:1], line[1:]) if _has_sign(line) else ((), line)
    cut = bracketed(text) if parted else None
    inside: Words = ()
    if cut is not None and cut[0]:
        text, inside, marks = cut
        aside.append((marks, MARK))
    if sign and not says:
        aside.append((sign, MARK))
    return _Item(sign if says else (), text, inside)


# A matrix -> sections: one table for each period, whose label stands over the actions' texts.


def _sections(terms: Terms, matrix: _Matrix) -> Iterator[Section]:
    """The items row by row, each in the table of its period; a row without items is a note below its heading."""
    tables = _tables(terms, matrix)
    headed: set[int] = set()
    for row in range(matrix.top + 1, matrix.grid.rows):
        beside = {cell.column: cell for cell in matrix.grid.cells if cell.row == row and cell.column in matrix.others}
        own = [at for at in matrix.periods if (row, at) in matrix.items]
        count = sum(len(matrix.items[row, at]) for at in own)
        for at in own or matrix.periods[:1]:
            first = {other: _entry(cell.words, cell, max(count, 1)) for other, cell in beside.items()}
            beside = {}
            lines = list(_lines(matrix, row, at, first)) or [_note(matrix, first)]
            yield Section(tables[at], tuple(lines), matrix.grid, headed=at not in headed, actions=_IS_MATRIX)
            headed.add(at)
    # a period without any item has a label all the same
    for at in matrix.periods:
        if at not in headed:
            yield Section(tables[at], (), matrix.grid, headed=True, actions=_IS_MATRIX)


def _lines(matrix: _Matrix, row: int, at: int, first: Mapping[int, Entry]) -> Iterator[PrintedRow]:
    spanned = {cell.column for cell in matrix.grid.cells if cell.row <= row < cell.row + cell.row_span and cell.words}
    for n, item in enumerate(matrix.items.get((row, at), ())):
        beside = [
            first[other] if n == 0 and other in first else None if other in spanned else BLANK
            for other in matrix.others
        ]
        own = (_entry(item.text), _entry(item.sign), _entry(item.inside))
        yield PrintedRow("action", (beside[0], *own, *beside[1:]))


def _note(matrix: _Matrix, first: Mapping[int, Entry]) -> PrintedRow:
    beside = [first.get(other, BLANK) for other in matrix.others]
    return PrintedRow("note", (beside[0], BLANK, BLANK, BLANK, *beside[1:]))


def _entry(words: Words, cell: Cell | None = None, rows: int = 1) -> Entry:
    if cell is None and not words:
        return BLANK
    place = next(iter(places(words)), cell.place if cell else None)
    return Entry(Phrase(words), cell.fill if cell else None, rows, place=place)


def _tables(terms: Terms, matrix: _Matrix) -> dict[int, tuple[Column, ...]]:
    """The columns of each period's table. The labels that they share have their words in the first."""
    grid, others = matrix.grid, matrix.others
    heads = {cell.column: cell.phrase for cell in grid.cells if cell.row == matrix.top}
    items = list(chain.from_iterable(matrix.items.values()))
    parts = ([i.text for i in items], [i.sign for i in items], [i.inside for i in items])
    texts = [[Phrase(words).text for words in part] for part in parts]
    beside = [[cell.phrase.text for cell in grid.cells if cell.column == at and cell.row > matrix.top] for at in others]
    labels = [heads.get(at, NO_WORDS).text for at in others]
    height = max(map(len, (*texts, *beside)))
    cells = [column + [""] * (height - len(column)) for column in (beside[0], *texts, *beside[1:])]
    known: dict[int, Field] = {0: "area", 1: "description"}
    if matrix.says:
        known[2] = "status"
    chosen = decided(terms, [labels[0], "", "", "", *labels[1:]], cells, known)
    fields = [one.field for one in chosen]
    if fields[3] not in OWNER_FIELDS and sum(looks(text).get("lead", 0.0) > 0 for text in texts[2]) > len(items) / 2:
        fields[3] = "lead"
    found: dict[int, tuple[Column, ...]] = {}
    for at in matrix.periods:
        shared = [
            Column(NO_WORDS, label, field, group=label) if found else Column(heads.get(other, NO_WORDS), label, field)
            for other, label, field in zip(others, labels, (fields[0], *fields[4:]), strict=True)
        ]
        head = heads[at]
        own = Column(head, head.text, "description")
        marks = (Column(NO_WORDS, "", field, drawn=False) for field in fields[2:4])
        found[at] = (shared[0], own, *marks, *shared[1:])
    return found
