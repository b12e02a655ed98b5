"""Cards in the cells of a table or beside each other on a page, as paragraphs in reading order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Set
from functools import partial
from itertools import groupby, pairwise
from statistics import median

from planparse.lexicon.labels import Terms, fold
from planparse.outline.area_headings import area_label
from planparse.outline.records.label_lines import run_in
from planparse.outline.records.record import OF_MEETINGS, says_what
from planparse.outline.records.refs_in_front import are_refs, head_of
from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.words import Box, Phrase, Word, places, printed_lines

_KEYS = 2
"""Fewest labels of a card that each column of such a table has."""


def cards_as_paragraphs(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with tables of cards replaced by their paragraphs.

    In such a table each column has the same labels with their values in one cell; in others a label is in one column,
    and its value beside or below it.
    """
    grids = [block for block in blocks if isinstance(block, Grid)]
    if not grids:
        return list(blocks)
    found: list[Block] = []
    keys = {id(grid): _keys(terms, grid) for grid in grids}
    times = Counter(key for own in keys.values() for column in own for key in column)
    below = _below_texts(terms, blocks)
    alone = _cards_alone(terms, blocks)
    for at, block in enumerate(blocks):
        if isinstance(block, Grid) and _are_of_cards(keys[id(block)], times):
            found += _paragraphs(block)
        elif at in alone:
            found += alone[at]
        elif isinstance(block, Grid) and at in below:
            found += _terms(block)
        else:
            found.append(block)
    return found


def _below_texts(terms: Terms, blocks: Sequence[Block]) -> frozenset[int]:
    """The indexes of small tables of labels and values that are each below a text and continue it.

    Their labels are repeated from table to table, and none says what will be done: the text above does.
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


_TABLES = 3
"""Fewest small tables with the same labels; a label may be missing now and then."""
_SAME = 0.7
"""Least share of a small table's first cells that are repeated in others."""
_LABEL = 6
"""Most words of a label in a small table."""


def small_tables_as_terms(blocks: Sequence[Block], *, barred: bool) -> list[Block] | None:
    """The blocks, with small tables of labels and values as paragraphs with terms; None if there are none.

    Their first columns repeat the same labels, below a bar with a title if they may be ``barred``.
    """
    firsts = [_first_cells(block, barred=barred) if isinstance(block, Grid) else [] for block in blocks]
    times = Counter(key for keys in firsts for key in set(keys))
    again = {key for key, count in times.items() if count >= _TABLES}
    told = [len(keys) >= _KEYS and sum(key in again for key in keys) >= _SAME * len(keys) for keys in firsts]
    if sum(told) < _TABLES:
        return None
    found: list[Block] = []
    for block, small in zip(blocks, told, strict=True):
        found += _terms(block) if small and isinstance(block, Grid) else [block]
    return found


def _first_cells(grid: Grid, *, barred: bool = True) -> list[str]:
    """The keys of the first of two columns, if each of its cells may be a label; a bar across both is none."""
    first = [cell for cell in grid.cells if cell.column == 0 and cell.words and not (barred and _is_bar(cell))]
    if grid.columns != 2 or any(cell.column_span > 1 or len(cell.words) > _LABEL for cell in first):
        return []
    return [fold(cell.phrase.text.strip(" :")) for cell in first]


def _is_bar(cell: Cell) -> bool:
    """Whether a cell fills a row of two columns: the title of the record below it, or a heading after it."""
    return bool(cell.words) and cell.column_span > 1


def stand_below_refs(terms: Terms, blocks: Sequence[Block]) -> bool:
    """Whether the texts above small tables of labels and values are refs of one form with what will be done.

    `Action 1. Mend the gate.` above `Who leads | Estates` and `By when | May`; no label says what will be done.
    """
    firsts = [_first_cells(block) if isinstance(block, Grid) else [] for block in blocks]
    if any(says_what(terms, key) for keys in firsts for key in keys):
        return False
    heads = [_words_over(blocks, at) for at, keys in enumerate(firsts) if len(keys) >= _KEYS]
    refs = [ref for words in heads if (ref := head_of(terms, words)) and len(words) > ref.start + 1]
    forms = Counter(ref.form for ref in refs).most_common(1)
    return bool(forms) and forms[0][1] >= max(_TABLES, _SAME * len(heads)) and are_refs([ref.text for ref in refs])


def _words_over(blocks: Sequence[Block], at: int) -> tuple[Word, ...]:
    """The words above the labels of a small table: its bar, or the paragraph above it."""
    grid, above = blocks[at], blocks[at - 1] if at else None
    cells = grid.cells if isinstance(grid, Grid) else ()
    bars = (cell.words for cell in cells if not cell.row and _is_bar(cell))
    return next(bars, above.words if isinstance(above, Paragraph) else ())


def _labels(grid: Grid) -> list[str]:
    """The keys of the first column, if each cell is a label with a colon, or is blank beside the rest of a value.

    The rest of the text that the table is below may come above the first label.
    """
    if grid.columns != 2 or any(cell.column_span > 1 for cell in grid.cells):
        return []
    start = _first_label(grid)
    first = [cell.phrase.text.strip() for cell in grid.cells if cell.column == 0 and cell.row >= start and cell.words]
    return [fold(text.rstrip(" :")) for text in first] if all(text.endswith(":") for text in first) else []


def _first_label(grid: Grid) -> int:
    """The row of the first label: what is alone above it is the rest of a text."""
    beside = {cell.row for cell in grid.cells if cell.column == 1 and cell.words}
    return min(beside, default=0)


def _terms(grid: Grid) -> Iterator[Paragraph]:
    """Yield each label with its value as a paragraph with a term; lines without a label continue the one above."""
    rows: list[list[tuple[Word, ...]]] = []
    bars = {cell.row for cell in grid.cells if _is_bar(cell)}
    for row in range(grid.rows):
        cells = {cell.column: cell.words for cell in grid.cells if cell.row == row}
        label, value = cells.get(0, ()), cells.get(1, ())
        if row < _first_label(grid) or row in bars:
            rows.append([(), label])
        elif label or not rows:
            rows.append([label, value])
        else:
            rows[-1][1] += value
    for label, value in rows:
        if label or value:
            words = (*label, *value)
            yield Paragraph(words, places(words)[0], term=len(label))


def _are_of_cards(keys: Sequence[set[str]], times: Counter[str]) -> bool:
    again = [{key for key in column if times[key] > 1} for column in keys]
    same = set.intersection(*again) if again else set()
    return len(same) >= _KEYS


def _cards_alone(terms: Terms, blocks: Sequence[Block]) -> dict[int, list[Paragraph]]:
    """The tables that are one card each, as lines, if the document prints others with the same labels as text.

    Such a card has a few rows; each of its labels occurs in it once, and several together in other paragraphs.
    """
    rows = {at: list(_rows_of_card(block)) for at, block in enumerate(blocks) if _may_be_card(block)}
    if not rows:
        return {}
    texts = [block.words for block in blocks if isinstance(block, Paragraph) and block.words]
    lines = [(at, line) for at, card in rows.items() for line in card]
    told = run_in(terms, [*texts, *(line for _, line in lines)])
    outside = [frozenset(label.key for label in labels) for labels in told[: len(texts)]]
    keys: dict[int, list[str]] = {at: [] for at in rows}
    for (at, _), labels in zip(lines, told[len(texts) :], strict=True):
        keys[at] += [label.key for label in labels]
    alike = {at: sum(len(other & {*own}) >= _KEYS for other in outside) for at, own in keys.items()}
    return {
        at: [Paragraph(line, places(line)[0]) for line in card]
        for at, card in rows.items()
        if alike[at] >= _KEYS and len(keys[at]) == len({*keys[at]})
    }


_TALLEST_CARD = 8


def _may_be_card(block: Block) -> bool:
    """Whether a table has a few rows, and cells with labels followed by values."""
    if not isinstance(block, Grid) or block.rows > _TALLEST_CARD:
        return False
    return sum(word.text[-1] == ":" for cell in block.cells for word in cell.words[:-1]) >= _KEYS


def _rows_of_card(block: Block) -> Iterator[tuple[Word, ...]]:
    """Yield the lines of a card's rows; from its first label on, a row's cells are one line cut at its marks."""
    cells = block.cells if isinstance(block, Grid) else ()
    for _, row in groupby(sorted(cells, key=lambda cell: (cell.row, cell.column)), key=lambda cell: cell.row):
        filled = [cell for cell in row if cell.words]
        first = next((at for at, cell in enumerate(filled) if any(w.text[-1] == ":" for w in cell.words)), len(filled))
        for cell in filled[:first]:
            yield from printed_lines(cell.words)
        line = tuple(word for cell in filled[first:] for word in cell.words)
        if line:
            yield line


def _keys(terms: Terms, grid: Grid) -> list[set[str]]:
    """The labels with a value after them, for each column that has words."""
    found: dict[int, set[str]] = {}
    cells = [cell for cell in grid.cells if cell.words]
    lines = [(cell.column, line) for cell in cells for line in printed_lines(cell.words)]
    for (column, line), labels in zip(lines, run_in(terms, [line for _, line in lines]), strict=True):
        found.setdefault(column, set()).update(label.key for label in labels if label.stop < len(line))
    return list(found.values())


def lists_as_lines(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with boxes that contain a heading and a list with brackets at the ends replaced by their lines.

    A plan on a page has such boxes, one for each priority. The box may also be the list, with an item in each row.
    """
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Grid) and (_is_list(block) or _holds_lists(block)):
            cells = sorted(block.cells, key=lambda cell: (cell.row, cell.column))
            found += [Paragraph(line, places(line)[0]) for cell in cells for line in printed_lines(cell.words)]
        elif isinstance(block, Grid) and (column := _column_of_lists(block)) is not None:
            found += _told_by_row(block, column)
        else:
            found.append(block)
    return found


_ITEMS = 5
"""Fewest items of a column of lists: no list has so many by chance."""
_BEHIND = 2
"""Most words after an item's bracket: its status."""


def _column_of_lists(grid: Grid) -> int | None:
    """The only column whose cells contain items with brackets at their ends, more items than cells; or None."""
    found: list[int] = []
    for column in range(grid.columns if grid.columns > 1 else 0):
        cells = [cell for cell in grid.cells if cell.column == column and cell.row and cell.words]
        lines = [line for cell in cells for line in printed_lines(cell.words)]
        closed = sum(any(word.text[-1] in ")]" for word in line[-1 - _BEHIND :]) for line in lines)
        if closed >= max(_ITEMS, _SAME * len(lines)) and closed > len(cells):
            found.append(column)
    return found[0] if len(found) == 1 else None


def _told_by_row(grid: Grid, column: int) -> Iterator[Paragraph]:
    """Yield a table's texts row by row: the row's name, its other texts, and the items of its list."""
    listed = {cell.row for cell in grid.cells if cell.column == column and cell.words} - {0}
    for cell in sorted(grid.cells, key=lambda cell: (cell.row, cell.column == column, cell.column)):
        for at, line in enumerate(printed_lines(cell.words)):
            named = at == 0 and cell.column == 0 and cell.row in listed and cell.column != column
            yield Paragraph(line, places(line)[0], level=_NAMES if named else None)


_NAMES = 4
"""The level of a row's name: below the headings of the text around the table."""


def _is_list(grid: Grid) -> bool:
    """Whether a box is a list: one cell is filled in each row, and most leftmost ones are items that end in brackets.

    Texts indented more than these, in another column, belong to the item above.
    """
    filled = sorted((cell for cell in grid.cells if cell.words), key=lambda cell: cell.row)
    if len({cell.row for cell in filled}) < len(filled):
        return False
    items = [cell for cell in filled if cell.words[-1].text[-1] in ")]"]
    left = [cell for cell in filled if cell.column == min(item.column for item in items)] if items else []
    return len(items) > 1 and 2 * len(items) > len(left)


def _holds_lists(grid: Grid) -> bool:
    """Whether most lines of each filled cell, except its heading, end in brackets."""
    lists = [lines[1:] for cell in grid.cells if (lines := list(printed_lines(cell.words)))]
    closed = [sum(line[-1].text[-1] in ")]" for line in lines) for lines in lists]
    return len(lists) > 1 and all(2 * count > len(lines) > 1 for count, lines in zip(closed, lists, strict=True))


def _paragraphs(grid: Grid) -> Iterator[Paragraph]:
    """Yield the lines of the cells: cell by cell, or column by column if cards are cut into rows."""
    whole = all(len(list(printed_lines(cell.words))) > 1 for cell in grid.cells if cell.words)
    cells = sorted(grid.cells, key=lambda cell: (cell.row, cell.column) if whole else (cell.column, cell.row))
    for cell in cells:
        for line in printed_lines(cell.words):
            yield Paragraph(line, places(line)[0])


# Cards beside each other on a page: their paragraphs put in reading order.


_BESIDE = 2
"""Fewest paragraphs with one level with them across the white between two columns of cards."""

_LEVEL = 3.0
"""Most points between the tops of heads of cards in one row."""

_INDENT = 40.0
"""Most points by which labels are indented from the left edge of their card."""

_LARGER = 1.2
"""A heading's letters are so many times as high as the text's."""

LabelsOf = Callable[[Paragraph], Set[str]]


def in_columns(terms: Terms, blocks: Sequence[Block], labels_of: LabelsOf) -> list[Block]:
    """The blocks, with cards beside each other put one after the other.

    ``labels_of`` gives the labels of records in a paragraph. The sides of the white are cards only if both have the
    same labels; columns of prose, or text and a box with other labels beside it, are none.
    """
    found: list[Block] = []
    for page, run in groupby(blocks, key=_page):
        part = list(run)
        found += part if page is None else _ordered(terms, [b for b in part if isinstance(b, Paragraph)], labels_of)
    return found


def _page(block: Block) -> int | None:
    """The page of a paragraph with a box; None for all other blocks."""
    placed = isinstance(block, Paragraph) and block.place.box is not None
    return block.place.page if placed and isinstance(block, Paragraph) else None


def _box(block: Paragraph) -> Box:
    return block.place.box or (0.0, 0.0, 0.0, 0.0)


def _ordered(terms: Terms, blocks: list[Paragraph], labels_of: LabelsOf) -> list[Paragraph]:
    gutter = None if _are_by_columns(blocks) else _gutter(blocks, labels_of)
    if gutter is None:
        return blocks
    usual = median(_height(block) for block in blocks)
    found: list[Paragraph] = []
    right = [block for block in blocks if _box(block)[0] >= gutter]
    for whole, run in groupby(sorted(blocks, key=_top), key=lambda block: _parts(terms, block, gutter, usual, right)):
        part = list(run)
        found += part if whole else _card_by_card(terms, part, gutter, labels_of)
    return found


def _are_by_columns(blocks: Sequence[Paragraph]) -> bool:
    """Whether the paragraphs are already in the order of three or more columns, each from top to bottom."""
    jumps = [
        _box(other)[0]
        for one, other in pairwise(blocks)
        if _box(other)[0] >= _box(one)[2] and _top(one) - _top(other) > _LONG * _height(one)
    ]
    return any(right > left for left, right in pairwise(jumps))


_LONG = 8
"""Fewest lines by which the end of a column is below the head of the next."""


def _top(block: Paragraph) -> float:
    return _box(block)[1]


def _height(block: Paragraph) -> float:
    """The height of the paragraph's first word, in points."""
    box = block.words[0].place.box or (0.0, 0.0, 0.0, 0.0)
    return box[3] - box[1]


def _parts(terms: Terms, block: Paragraph, x: float, usual: float, beside: Sequence[Paragraph]) -> bool:
    """Whether a paragraph is above all columns: it crosses the white, or is a heading that is too short to.

    With text of the other column ``beside`` it, or none below it, it is a heading of its own column.
    """
    left, _, right, _ = _box(block)
    heading = area_label(terms, Phrase(block.words).text) is not None or _height(block) > _LARGER * usual
    own = any(_level(block, other) for other in beside) or all(_top(other) < _top(block) for other in beside)
    return left < x < right or (heading and left < x and not own)


_ON_BOTH_SIDES = 0.5
"""Least share of the labels that are on both sides of the white between cards."""


def _gutter(blocks: Sequence[Paragraph], labels_of: LabelsOf) -> float | None:
    """The left edge of the column of cards that has the most paragraphs beside it; None if there is none."""
    best: tuple[int, float] | None = None
    for x in {_box(block)[0] for block in blocks if labels_of(block)}:
        right = [block for block in blocks if _box(block)[0] >= x - 1 and _box(block)[0] < x + 30]
        left = [block for block in blocks if _box(block)[2] <= x - 1]
        pairs = sum(any(_level(one, other) for other in left) for one in right)
        sides = [{key for block in side for key in labels_of(block)} for side in (left, right)]
        both = len(sides[0] & sides[1]) >= _ON_BOTH_SIDES * len(
            sides[0] | sides[1]
        )  # not `Lead` left and `Due` right of one card
        if both and pairs >= _BESIDE and (best is None or pairs > best[0]):
            best = pairs, x - 1
    return _edge_of_white(blocks, best[1] + 1) - 1 if best else None


def _edge_of_white(blocks: Sequence[Paragraph], x: float) -> float:
    """The left edge of the column whose labels begin at ``x``, indented or not: where the fewest paragraphs cross."""
    lefts = sorted({_box(block)[0] for block in blocks if x - _INDENT < _box(block)[0] <= x}, reverse=True)
    crossed = [sum(_box(block)[0] < left - 1 < _box(block)[2] for block in blocks) for left in lefts]
    return lefts[crossed.index(min(crossed))]


def _level(one: Paragraph, other: Paragraph) -> bool:
    return min(_box(one)[3], _box(other)[3]) > max(_box(one)[1], _box(other)[1])


def _card_by_card(terms: Terms, blocks: Sequence[Paragraph], gutter: float, labels_of: LabelsOf) -> list[Paragraph]:
    """The paragraphs on both sides of the white: row by row if cards begin at the same height, else side by side."""
    left = [block for block in blocks if _box(block)[0] < gutter]
    right = _ordered(terms, [block for block in blocks if _box(block)[0] >= gutter], labels_of)
    heads = [[at for at, block in enumerate(side) if head_of(terms, block.words)] for side in (left, right)]
    tops = [[_top(side[at]) for at in each] for side, each in zip((left, right), heads, strict=True)]
    rows = all(abs(one - other) < _LEVEL for one, other in zip(*tops, strict=False)) and min(map(len, tops)) > 0
    if not rows:
        return [*left, *right]
    found: list[Paragraph] = []
    for at in range(max(map(len, heads))):
        for side, each in zip((left, right), heads, strict=True):
            if at < len(each):
                found += side[each[at] if at else 0 : each[at + 1] if at + 1 < len(each) else None]
    return found
