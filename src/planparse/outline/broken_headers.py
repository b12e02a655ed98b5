"""Mend header rows that an export broke: joined to the row below, in a table of their own, or left out.

Header rows joined to the row below them: the export wrote both rows' cells into one.

Labels in a table of their own, above the table or tables whose columns they name.

Labels that one of several tables lacks: it gets the label of the same column in all the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.issues import Correction, Doubt
from planparse.lexicon.labels import Terms, is_label
from planparse.outline.cell_looks import is_ref
from planparse.outline.header_rows import is_header, row_texts
from planparse.outline.outline import OWNER_FIELDS, Column, Outline
from planparse.outline.rows import texts_of
from planparse.read.document import Block, Cell, Grid
from planparse.words import Word, printed_lines

_FEWEST = 3
"""Fewest labels of a header, and fewest filled cells of the row joined to it."""

_PARTED = Doubt(
    "row_parted", "info", "this row stood in the same cells as the labels above it: it is read as a row of its own"
)


def with_headers_apart(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with each header row that continues as a row of actions split in two.

    Another header of the document with the same labels shows where the labels end. Without one, the first cell must
    have a ref below its label.
    """
    known = [labels for block in blocks if isinstance(block, Grid) for labels in _headers(terms, block)]
    return [_parted(terms, block, known) if isinstance(block, Grid) else block for block in blocks]


def _headers(terms: Terms, grid: Grid) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a grid that contain only labels."""
    for cells in _rows(grid).values():
        texts = row_texts(cells, grid.columns)
        if sum(map(bool, texts)) >= _FEWEST and is_header(terms, texts):
            yield texts


def _rows(grid: Grid) -> dict[int, list[Cell]]:
    found: dict[int, list[Cell]] = {}
    for cell in grid.cells:
        found.setdefault(cell.row, []).append(cell)
    return found


def _parted(terms: Terms, grid: Grid, known: Sequence[tuple[str, ...]]) -> Grid:
    if not any(word.gap == "\n" for cell in grid.cells for word in cell.words[1:]):
        return grid
    cuts = {row: cut for row, cells in _rows(grid).items() if (cut := _cut(terms, cells, grid.columns, known))}
    if not cuts:
        return grid
    cells: list[Cell] = []
    moved: dict[int, int] = {}
    for cell in sorted(grid.cells, key=lambda cell: (cell.row, cell.column)):
        down = sum(row < cell.row for row in cuts)
        moved[cell.row] = cell.row + down
        here = replace(cell, row=cell.row + down)
        at = cuts[cell.row].get(cell.column, len(cell.words)) if cell.row in cuts else len(cell.words)
        cells.append(replace(here, words=cell.words[:at]))
        if cell.row in cuts:
            cells.append(replace(here, row=here.row + 1, words=cell.words[at:]))
    doubts = [(moved.get(row, row), doubt) for row, doubt in grid.row_doubts]
    doubts += [(row + sum(other < row for other in cuts) + 1, _PARTED) for row in cuts]
    ordered = tuple(sorted(cells, key=lambda cell: (cell.row, cell.column)))
    return replace(grid, cells=ordered, rows=grid.rows + len(cuts), row_doubts=tuple(sorted(doubts, key=_by_row)))


def _by_row(pair: tuple[int, Doubt]) -> int:
    return pair[0]


Cut = dict[int, int]
"""For each column, how many words of its cell are the label."""


def _cut(terms: Terms, cells: Sequence[Cell], width: int, known: Sequence[tuple[str, ...]]) -> Cut | None:
    """Where the labels of a row end, if a row of actions follows in the same cells; else None."""
    if any(cell.row_span > 1 or cell.column_span > 1 for cell in cells):
        return None
    filled = [cell for cell in cells if cell.words]
    if len(filled) < _FEWEST or sum("\n" in cell.phrase.text for cell in filled) < _FEWEST:
        return None
    for labels in known:
        if len(labels) == width and (cut := _behind(filled, labels)):
            return cut
    return _by_lexicon(terms, filled)


def _behind(filled: Sequence[Cell], labels: Sequence[str]) -> Cut | None:
    """Where another header's labels end in these cells, if they begin with all of them."""
    cut: Cut = {}
    for cell in filled:
        size = _words_of(cell.words, labels[cell.column])
        if size is None:
            return None
        cut[cell.column] = size
    printed = {cell.column for cell in filled}
    whole = all(not label or at in printed for at, label in enumerate(labels))
    goes_on = sum(size < len(cell.words) for size, cell in zip(cut.values(), filled, strict=True))
    return cut if whole and goes_on >= _FEWEST else None


def _words_of(words: Sequence[Word], label: str) -> int | None:
    """How many words at the front, up to the end of a line, are the label; None if they are not."""
    front = 0
    for line in ((), *printed_lines(words)):
        front += len(line)
        if " ".join(word.text for word in words[:front]) == " ".join(label.split()):
            return front
    return None


def _by_lexicon(terms: Terms, filled: Sequence[Cell]) -> Cut | None:
    """Where the labels end, if each cell's first line is a known label, and a ref is below the first label."""
    lines = [list(printed_lines(cell.words)) for cell in filled]
    first = [" ".join(word.text for word in own[0]) for own in lines]
    below = [" ".join(word.text for line in own[1:] for word in line) for own in lines]
    if not all(is_label(terms, label) for label in first) or sum(map(bool, below)) < max(_FEWEST, 0.6 * len(below)):
        return None
    if not is_ref(below[0]) or max(map(_length, below)) < _SENTENCE:
        return None
    return {cell.column: len(own[0]) for cell, own in zip(filled, lines, strict=True)}


def _length(text: str) -> int:
    return len(text.split())


_SENTENCE = 4
"""Fewest words in an action's longest cell."""


_BETWEEN = 3
"""Most paragraphs between the labels and the rows: the heading of the first area, its theme, a note."""

_FEWEST_LABELS = 3
"""Fewest labels of a table that has nothing else: two may be any two words. Set by hand."""


def with_labels_joined(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with each table that is only a row of labels joined to the next one, if as wide and without labels.

    Each agency, priority or page may have its own table while the labels are printed once, above the first.
    """
    found: list[Block] = []
    labels: tuple[int, Grid] | None = None
    """The labels that wait for their rows, and their index among the blocks found."""
    for block in blocks:
        if isinstance(block, Grid):
            if labels and len(found) - labels[0] - 1 <= _BETWEEN and _goes_below(terms, block, labels[1]):
                del found[labels[0]]
                block = _on_top(labels[1], block)
            labels = (len(found), block) if _is_labels(terms, block) else None
        found.append(block)
    return found


def _is_labels(terms: Terms, grid: Grid) -> bool:
    """Whether a table is one row that contains only labels, one for each column."""
    cells = [cell for cell in grid.cells if cell.words]
    return grid.rows == 1 and len(cells) == grid.columns >= _FEWEST_LABELS and is_header(terms, texts_of(grid)[0])


def _goes_below(terms: Terms, rows: Grid, labels: Grid) -> bool:
    """Whether a table is as wide as these labels, and has none of its own."""
    return rows.columns == labels.columns and not any(is_header(terms, texts) for texts in texts_of(rows))


def _on_top(labels: Grid, rows: Grid) -> Grid:
    """The rows with the labels above them."""

    def below(cell: Cell) -> Cell:
        return replace(cell, row=cell.row + 1)

    return replace(
        rows,
        cells=(*labels.cells, *map(below, rows.cells)),
        rows=rows.rows + 1,
        header_rows=1,
        row_doubts=tuple((row + 1, doubt) for row, doubt in rows.row_doubts),
    )


_SHARED, _FEWEST_TABLES = 0.6, 2
"""The least share and number of labels that two tables must share, column by column. No other value was tried."""


_TOLD = frozenset(("outcome", "progress", "status", "timescale", "answers", *OWNER_FIELDS))
"""Fields that a column may still get after areas, rows and refs are known."""


def with_lost_labels(result: Outline) -> Outline:
    """The outline with the labels that tables of actions lost, each with a correction that says so.

    A column without a field is read as in the other tables too. One that is read as something else than there gets no
    label: its cells may be of another kind.
    """
    used = sorted({row.table for row in result.rows()})
    corrections: list[Correction] = []
    tables = list(result.tables)
    for at in used:
        others = [result.tables[other].columns for other in used if other != at]
        columns = list(tables[at].columns)
        for place, label in _found(columns, others):
            shape = columns[place]
            columns[place] = replace(shape, group=label.title, reads=label.reads, field=label.field)
            why = f"column {place + 1} of table {at + 1} has no label; the tables like it have this one"
            corrections.append(Correction("label_restored", None, label.title, why))
        tables[at] = replace(tables[at], columns=tuple(columns))
    if not corrections:
        return result
    return replace(result, tables=tuple(tables), corrections=(*result.corrections, *corrections))


def _found(columns: Sequence[Column], others: Sequence[Sequence[Column]]) -> Iterator[tuple[int, Column]]:
    """Yield the index of each column without a label, and the column that all similar tables have there."""
    bare = [place for place, shape in enumerate(columns) if not shape.header and not shape.title and shape.drawn]
    if not bare or len(bare) > len(columns) / 2:
        return
    alike = [other for other in others if _alike(columns, other)]
    printed = {shape.title.casefold() for shape in columns}
    taken = {shape.field for shape in columns}
    for place in bare:
        labels = {(other[place].title, other[place].field): other[place] for other in alike if other[place].header}
        if len(labels) == 1:
            ((title, field),) = labels
            same = field == columns[place].field or (columns[place].field is None and field in _TOLD - taken)
            if same and title.casefold() not in printed:
                yield place, labels[title, field]


def _alike(one: Sequence[Column], other: Sequence[Column]) -> bool:
    """Whether two tables have as many columns and mostly the same labels."""
    same = sum(bool(a.title) and a.title.casefold() == b.title.casefold() for a, b in zip(one, other, strict=False))
    return len(one) == len(other) and same >= max(_FEWEST_TABLES, _SHARED * len(one))
