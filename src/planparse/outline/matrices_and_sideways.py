"""Matrices, and tables on their side: read, or set upright, as one action a row.

A matrix has areas down the side, periods or agencies across, and actions in each cell. A table on its side has labels
down the first column and an action in each other column.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain

from planparse.lexicon.label_words import is_period
from planparse.lexicon.labels import Terms, fold, is_label, readings
from planparse.lexicon.refs_and_marks import is_bullet
from planparse.noun import noun
from planparse.outline.cell_looks import looks
from planparse.outline.decide import decide_columns
from planparse.outline.decide_tables import actions_likelihood
from planparse.outline.labelled_cells import labels_in
from planparse.outline.outline import BLANK, OWNER_FIELDS, Column, Entry, PrintedRow, Section
from planparse.outline.records import RecordBlocks
from planparse.outline.records.cards.run_in import AGAIN, MARK
from planparse.outline.records.label_lines import labels_of_boxes
from planparse.outline.records.record import OWNER, STATUS, TEXT, Head, Label, Words, between
from planparse.outline.records.trailing import bracketed
from planparse.outline.scored import Field, Likelihood
from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.words import NO_WORDS, Phrase, places, printed_lines

_PERIODS = 2
"""Fewest columns of periods: one alone is the plan's only date."""
_SHARE = 0.5
"""Least share of periods among the columns after the first: beside them are an outcome, a lead or a measure."""
_ITEMS = 5
"""Fewest items in the cells below the periods; fewer may be a table of figures with notes."""
_ALIKE = 0.7
"""Least share of these items that begin with a sign, or end in brackets. A few items have no lead yet."""
_PLAIN = 0.5
"""How much a label must look like a time, from -1 to 1."""
_SIGN = re.compile(r"[^\w\s\"'“”‘’(£$€#&]|\[[^\w\s]?\]|\[[xX]\]")
_OWN = frozenset(("description", "title", "answers", "timescale", "status", "progress"))
"""Fields in a column beside the periods that describe one action: each row is then an action, its periods a chart."""

_IS_MATRIX = Likelihood(1.0, why="its columns have periods or agencies over them, and its cells hold what is done")


_Item = tuple[Words, ...]
"""One action of a cell: the words under each head."""

_Found = tuple[tuple[Head, ...], Mapping[tuple[int, int], tuple[_Item, ...]], tuple[tuple[Words, str], ...]]
"""The heads of the items, the items by row and column, and the words set aside."""


@noun
class _Matrix:
    """A table as a matrix: its header row, its columns of periods or agencies, the others, and the items by cell."""

    grid: Grid
    top: int
    periods: tuple[int, ...]
    others: tuple[int, ...]
    heads: tuple[Head, ...]
    """What each item says: its text first, then its status and lead, or the values of its labels."""
    items: Mapping[tuple[int, int], tuple[_Item, ...]]
    aside: tuple[tuple[Words, str], ...]


def matrices(terms: Terms, blocks: Sequence[Block]) -> RecordBlocks | None:
    """The blocks with matrices as sections, one action a row; None if there are none."""
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
    return RecordBlocks((*found,), (*aside,)) if any(isinstance(block, Section) for block in found) else None


def _bars(grid: Grid, top: int) -> list[Cell]:
    return [cell for cell in grid.cells if cell.row < top and cell.words]


def _matrix(terms: Terms, grid: Grid) -> _Matrix | None:
    """The table as a matrix; None if it is none."""
    wide = {cell.row for cell in grid.cells if cell.column_span == grid.columns}
    top = next((row for row in range(grid.rows) if row not in wide), 0)
    labels = {cell.column: cell.phrase.text for cell in grid.cells if cell.row == top}
    if any(cell.column_span > 1 for cell in grid.cells if cell.row >= top):
        return None
    body = {(cell.row, cell.column): cell for cell in grid.cells if cell.row > top and cell.words}
    periods = tuple(at for at in range(1, grid.columns) if _is_time(labels.get(at, "")))
    found = _listed_items({at: cell for at, cell in body.items() if at[1] in periods})
    if found is None:
        periods = tuple(at for at in range(1, grid.columns) if labels.get(at))
    others = tuple(at for at in range(grid.columns) if at not in periods)
    enough = len(periods) >= max(_PERIODS, _SHARE * (grid.columns - 1))
    if not enough or any(_says_one(terms, labels.get(at, "")) for at in others):
        return None
    if found is None and len(periods) == grid.columns - 1:
        found = _labelled_items(terms, body)
    if found is None:
        return None
    heads, items, aside = found
    return _Matrix(grid, top, periods, others, heads, items, aside)


def _listed_items(cells: Mapping[tuple[int, int], Cell]) -> _Found | None:
    """The items of lists whose signs say how far they are, or which end in brackets; None if there are none."""
    lists = {at: _listed(cell.words) for at, cell in cells.items()}
    lines = list(chain.from_iterable(lists.values()))
    signs = Counter(line[0].text for line in lines if _has_sign(line))
    ended = sum(bracketed(line) is not None for line in lines)
    says = len(signs) > 1 and signs.total() >= _ALIKE * len(lines)
    if len(lines) < _ITEMS or (not says and ended < _ALIKE * len(lines)):
        return None  # plain bullets are also before remarks, figures and names
    aside: list[tuple[Words, str]] = []
    parted = ended >= _SHARE * len(lines)
    items = {at: tuple(_item(line, says, parted, aside) for line in own) for at, own in lists.items()}
    heads = (Head(TEXT, field="description"), Head(STATUS, field="status" if says else None), Head(OWNER))
    return heads, items, (*aside,)


def _labelled_items(terms: Terms, cells: Mapping[tuple[int, int], Cell]) -> _Found | None:
    """The cells right of the first column as items with the same labels below their text; None if they are none."""
    own = {at: cell for at, cell in cells.items() if at[1]}
    if len(own) < _ITEMS:
        return None
    found = labels_in(terms, [(0, replace(cell, row=n)) for n, cell in enumerate(own.values())], 1)
    told = {at: found[0].labels.get(n, ()) for n, at in enumerate(own)} if found else {}
    if sum(bool(labels) and labels[0].start > 0 for labels in told.values()) < max(_ITEMS, _ALIKE * len(own)):
        return None
    keys = found[0].keys
    if any(not _keys(told, column).issuperset(keys) for column in {column for _, column in own}):
        return None
    if labels_in(terms, [(0, cell) for at, cell in cells.items() if not at[1]], 1):
        return None  # cards side by side
    heads: dict[str, Words] = {}
    aside: list[tuple[Words, str]] = []
    items: dict[tuple[int, int], tuple[_Item, ...]] = {}
    for at, cell in own.items():
        labels = told[at]
        values = {TEXT: cell.words[: labels[0].start] if labels else cell.words}
        for label, value in between(cell.words, labels):
            values[label.key] = value
            words = cell.words[label.start : label.stop]
            if heads.setdefault(label.key, words) is not words:
                aside.append((words, AGAIN))
        items[at] = (tuple(values.get(key, ()) for key in (TEXT, *keys)),)
    return (Head(TEXT, field="description"), *(Head(key, heads[key]) for key in keys)), items, (*aside,)


def _keys(told: Mapping[tuple[int, int], Sequence[Label]], column: int) -> set[str]:
    return {label.key for at, labels in told.items() if at[1] == column for label in labels}


def _is_time(label: str) -> bool:
    return is_period(label) or looks(label).get("timescale", 0.0) > _PLAIN


def _says_one(terms: Terms, label: str) -> bool:
    """Whether a label plainly says a field of one action: its text, its date, its status."""
    return any(field in _OWN and share == 1.0 for field, share in readings(terms, label))


def _has_sign(line: Words) -> bool:
    """Whether a sign comes before a text; a sign alone is a mark in a chart of periods."""
    return len(line) > 1 and (_SIGN.fullmatch(line[0].text) is not None or is_bullet(line[0].text))


def _listed(words: Words) -> list[Words]:
    """The items of a cell: each begins with a sign, or is a line of its own if no line of the cell has one."""
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
    return text, sign if says else (), inside


# From a matrix to sections: a table for each period (or agency), whose label is above the actions' texts.


def _sections(terms: Terms, matrix: _Matrix) -> Iterator[Section]:
    """Yield the items row by row, each in the table of its period; a row without items is a note below its heading."""
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
            yield Section(
                tables[at], tuple(lines), matrix.grid, headed=at not in headed, actions=_IS_MATRIX, areas=True
            )
            headed.add(at)
    # a period without items still has a label
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
        own = map(_entry, item)
        yield PrintedRow("action", (beside[0], *own, *beside[1:]))


def _note(matrix: _Matrix, first: Mapping[int, Entry]) -> PrintedRow:
    beside = [first.get(other, BLANK) for other in matrix.others]
    return PrintedRow("note", (beside[0], *(BLANK for _ in matrix.heads), *beside[1:]))


def _entry(words: Words, cell: Cell | None = None, rows: int = 1) -> Entry:
    if cell is None and not words:
        return BLANK
    place = next(iter(places(words)), cell.place if cell else None)
    return Entry(Phrase(words), cell.fill if cell else None, rows, place=place)


def _tables(terms: Terms, matrix: _Matrix) -> dict[int, tuple[Column, ...]]:
    """The columns of each period's table. The first table has the words of labels that all share."""
    grid, others = matrix.grid, matrix.others
    heads = {cell.column: cell.phrase for cell in grid.cells if cell.row == matrix.top}
    items = list(chain.from_iterable(matrix.items.values()))
    texts = [[Phrase(item[n]).text for item in items] for n in range(len(matrix.heads))]
    beside = [[cell.phrase.text for cell in grid.cells if cell.column == at and cell.row > matrix.top] for at in others]
    labels = [heads.get(at, NO_WORDS).text for at in others]
    height = max(map(len, (*texts, *beside)))
    cells = [column + [""] * (height - len(column)) for column in (beside[0], *texts, *beside[1:])]
    known: dict[int, Field] = {n: head.field for n, head in enumerate(matrix.heads, 1) if head.field}
    known[0] = "area"
    inner = [Phrase(head.label).text.strip(" :") for head in matrix.heads]
    chosen = decide_columns(terms, [labels[0], *inner, *labels[1:]], cells, known)
    fields = [one.field for one in chosen]
    stop = len(inner) + 1
    for n, head in enumerate(matrix.heads, 1):
        leads = sum(looks(text).get("lead", 0.0) > 0 for text in texts[n - 1])
        if head.key == OWNER and fields[n] not in OWNER_FIELDS and leads > len(items) / 2:
            fields[n] = "lead"
    found: dict[int, tuple[Column, ...]] = {}
    for at in matrix.periods:
        shared = [
            Column(NO_WORDS, label, field, group=label) if found else Column(heads.get(other, NO_WORDS), label, field)
            for other, label, field in zip(others, labels, (fields[0], *fields[stop:]), strict=True)
        ]
        own = Column(heads[at], heads[at].text, "description")
        marks = (
            Column(NO_WORDS if found else Phrase(head.label), label, field, bool(label), label if found else "")
            for head, label, field in zip(matrix.heads[1:], inner[1:], fields[2:stop], strict=True)
        )
        found[at] = (shared[0], own, *marks, *shared[1:])
    return found


_COLUMNS, _LABELS = 3, 3
"""Fewest columns and labels: two actions and three labels. One action beside its labels is a record."""

_KNOWN = 0.5
"""Least share of the first column's cells that are known labels; others may be the plan's own. In upright tables the
first column contains refs, texts or areas, and almost no known label."""

_LONGEST = 6
"""Most words of a label."""
_BY_CHANCE = 1
"""So many values may read as a label by chance: `Completed`, `Action plan`."""

_FILLED = 0.5
"""Least share of the labels for which each action has a value; in tables of labels and values by turns, some have none.
"""

_TURNED, _STANDING, _OWN_LABELS, _HOWS = 0.9, 0.5, 5, 3
"""How likely a table must list actions if its rows are its columns, and how likely it may as it stands; the fewest
labels; and the fewest fields that say how, by whom or when. Set by hand: plans on one page in councils' own words gave
0.99 and more, and 0.05 to 0.38 as they stand. Of the opened sets, no other table is turned.
"""

_WHAT = frozenset(("description", "answers", "title"))
_HOW = frozenset(("timescale", "status", "progress", *OWNER_FIELDS))


def set_upright(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with rows of such tables turned into columns; lines across all their columns come before them."""
    turned = {at: _upright(terms, block) for at, block in enumerate(blocks) if isinstance(block, Grid)}
    turned = {at: upright for at, upright in turned.items() if upright[0] is not blocks[at]}
    if not turned:
        return list(blocks)  # most documents: what their cells repeat is not asked
    labels = labels_of_boxes(blocks)
    printed = Counter(_told(cell) for block in blocks if isinstance(block, Grid) for cell in block.cells)
    again = frozenset(told for told, times in printed.items() if times > 1)
    found: list[Block] = []
    for at, block in enumerate(blocks):
        paired = at in turned and isinstance(block, Grid) and _is_paired(block, labels, again)
        found += turned[at] if at in turned and not paired else [block]
    return found


def _told(cell: Cell) -> tuple[int, int, str]:
    return cell.row, cell.column, cell.phrase.text


def _is_paired(grid: Grid, labels: Set[str], again: Set[tuple[int, int, str]]) -> bool:
    """Whether every other column has what other small tables print in the same places: labels of a record each.

    ``again`` is what several tables print in one place; the values between the labels are mostly not.
    """
    inner = [cell for cell in grid.cells if cell.words and cell.column and not cell.column % 2]
    values = [cell for cell in grid.cells if cell.words and cell.column % 2]
    known = sum(fold(cell.phrase.text.strip(" :")) in labels for cell in inner)
    differ = sum(_told(cell) not in again for cell in values)
    paired = len(inner) > 1 and known >= _OF_PAIRS * len(inner)
    return not grid.columns % 2 and paired and 2 * differ >= len(values)


_OF_PAIRS = 0.7
"""Least share of such cells; the others are labels of one record alone, or values that continue. Set by hand."""


def _upright(terms: Terms, grid: Grid) -> list[Block]:
    if grid.columns < _COLUMNS:
        return [grid]
    top = _first_row(grid)
    bars = [cell for cell in grid.cells if cell.row < top and cell.words]
    cells = [cell for cell in grid.cells if cell.row >= top]
    if not _is_sideways(terms, cells, grid.columns):
        return [grid]
    turned = [
        replace(
            cell,
            row=cell.column,
            column=cell.row - top,
            row_span=cell.column_span,
            column_span=cell.row_span,
        )
        for cell in cells
    ]
    upright = replace(
        grid,
        cells=tuple(sorted(turned, key=lambda cell: (cell.row, cell.column))),
        rows=grid.columns,
        columns=grid.rows - top,
        header_rows=1,
        row_doubts=(),
    )
    return [*(Paragraph(cell.words, places(cell.words)[0]) for cell in bars), upright]


def _first_row(grid: Grid) -> int:
    """The first row that is not one cell across all columns."""
    bars = {cell.row for cell in grid.cells if cell.column_span == grid.columns}
    return next((row for row in range(grid.rows) if row not in bars), 0)


def _is_sideways(terms: Terms, cells: Sequence[Cell], width: int) -> bool:
    """Whether labels of what is done and of how, by whom or when are below each other, and none beside each other."""
    first = [cell.phrase.text.strip(" :") for cell in cells if cell.column == 0 and cell.words]
    if any(cell.column == 0 and cell.column_span > 1 for cell in cells):
        return False
    filled = Counter(cell.column for cell in cells if cell.column and cell.words)
    if min((filled[at] for at in range(1, width)), default=0) < _FILLED * len(first):
        return False
    labels = [text for text in first if is_label(terms, text)]
    if len(labels) < max(_LABELS, _KNOWN * len(first)):
        return _reads_turned(terms, cells, width)
    others = [cell for cell in cells if cell.column and cell.words and len(cell.words) <= _LONGEST]
    if sum(is_label(terms, cell.phrase.text.strip(" :")) for cell in others) > _BY_CHANCE:
        return False  # labels are beside each other, as in a header, or in every other column, as in records
    fields = {field for text in labels for field, _ in readings(terms, text)[:1]}
    return not _WHAT.isdisjoint(fields) and not _HOW.isdisjoint(fields)


def _reads_turned(terms: Terms, cells: Sequence[Cell], width: int) -> bool:
    """Whether a table lists actions only if its rows are its columns: its labels are a council's own words."""
    if any(cell.row_span > 1 or cell.column_span > 1 for cell in cells):
        return False
    texts = {(cell.row, cell.column): cell.phrase.text for cell in cells}
    rows = [[texts.get((row, at), "") for at in range(width)] for row in sorted({row for row, _ in texts})]
    turned = [*zip(*rows, strict=True)]
    labels = turned[0]
    if len(labels) < _OWN_LABELS or len({*labels}) < len(labels) or max(map(_length, labels)) > _LONGEST:
        return False
    if _as_actions(terms, rows)[1] >= _STANDING:
        return False  # asked first: a long table has few columns as it stands, and thousands turned
    fields, share = _as_actions(terms, turned)
    return share > _TURNED and not _WHAT.isdisjoint(fields) and len(fields.intersection(_HOW)) >= _HOWS


def _length(label: str) -> int:
    """How many words a label has; a blank one has too many.

    >>> [_length(label) for label in ("What will happen", "")]
    [3, 99]
    """
    return len(label.split()) or 99


def _as_actions(terms: Terms, rows: Sequence[Sequence[str]]) -> tuple[frozenset[str], float]:
    """The fields of a table's columns below the labels in its first row, and how likely it lists actions."""
    columns = [list(column) for column in zip(*rows[1:], strict=True)]
    decisions = decide_columns(terms, list(rows[0]), columns)
    likely = actions_likelihood(terms, list(rows[0]), columns, decisions)
    return frozenset(one.field for one in decisions if one.field), likely.share
