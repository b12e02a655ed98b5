"""Sheets printed over several pages side by side: join their pages into one wide page.

A spreadsheet wider than the paper continues with its further columns on other pages, printed across or down, with or
without its first columns repeated on each. Rows begin at the same heights on all of them, unlike on other pages, but
the labels of the columns differ. Later steps see one wide page with one table; `restored` gives each place its own page
back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.lexicon.labels import Terms
from planparse.noun import noun
from planparse.read.document import Block, Cell, Page, Paragraph, Rule
from planparse.tables.columns import column_edges, entries
from planparse.tables.edges import ruled_edges
from planparse.tables.layout import Furniture
from planparse.tables.lines import Line, lines_of, segments_of
from planparse.tables.wide_layout import (
    GAP,
    NEAR,
    Print,
    body_of,
    first_column,
    head_of,
    middle,
    page_arrangement,
    prints_of,
    row_edges,
)
from planparse.words import Box, Place, Word

_AGAIN = "repeats the page beside it"


@noun
class PageStrip:
    """The place of one printed page in a wide one: it starts at this x; what it prints is moved right and down."""

    start: float
    page: int | None
    shift: float
    drop: float = 0.0


_Pieces = dict[int | None, tuple[PageStrip, ...]]


@noun
class Wide:
    """The pages of a document with those of one sheet joined, and the words that were printed again."""

    pages: tuple[Page, ...]
    pieces: tuple[tuple[int | None, tuple[PageStrip, ...]], ...] = ()
    repeated: tuple[Furniture, ...] = ()


def widened(terms: Terms, pages: Sequence[Page]) -> Wide:
    """Join the pages that have further columns of other pages to these."""
    ruled, by_lines = prints_of(pages)
    made: list[Page] = []
    pieces: list[tuple[int | None, tuple[PageStrip, ...]]] = []
    repeated: list[Furniture] = []
    at = 0
    while at < len(pages):
        for prints in (ruled, by_lines, _hung(ruled, at), _hung(by_lines, at)):
            if lie := page_arrangement(terms, prints, at):
                break
        else:
            made.append(pages[at])
            at += 1
            continue
        for row in _evened([[one for number in row if (one := prints[number])] for row in lie]):
            page, of_page, again = _beside(row)
            made.append(page)
            pieces.append((page.number, of_page))
            repeated += again
        at += sum(map(len, lie))
    return Wide(tuple(made), tuple(pieces), tuple(repeated))


# Pages side by side


def _hung(prints: Sequence[Print | None], start: int) -> Sequence[Print | None]:
    """The pages moved down to where the rows of the first one begin, if only that one has a title above them.

    All their rows must be as high as those of the first page; a page that begins with other words is no part of its
    sheet, nor is one that has the first page's labels above another first column.
    """
    first = prints[start]
    if first is None or not _above(first):
        return ()
    hung = [one if one is None or number <= start else _moved_down(first, one) for number, one in enumerate(prints)]
    return hung if any(one and one.drop for one in hung) else ()


def _moved_down(first: Print, one: Print) -> Print:
    """A page at the height of the first one's rows; as it is if it has other rows."""
    drop = _top(first) - _top(one)
    if drop < NEAR or not _has_rows_of(first, one, drop):
        return one
    again = not {*head_of(first)}.isdisjoint(head_of(one))
    if not _above(one) <= _above(first) or (again and first_column(first) != first_column(one)):
        return one
    rules = [replace(rule, box=_lowered(rule.box, drop)) for rule in one.page.rules]
    fills = [replace(fill, box=_lowered(fill.box, drop)) for fill in one.page.fills]
    words = {word.id: _moved_word(word, 0.0, word.place.page, drop) for word in one.page.words}
    page = replace(one.page, words=tuple(words.values()), rules=tuple(rules), fills=tuple(fills), tagged=())
    return Print(
        page,
        _all_lower(one.heights, drop),
        one.left,
        one.right,
        one.bottom + drop,
        one.ruled,
        sides=one.sides,
        drawn=_all_lower(one.drawn, drop),
        tops=_all_lower(one.tops, drop),
        rows=_all_lower(one.rows, drop),
        begun=_all_lower(one.begun, drop),
        ended=_all_lower(one.ended, drop),
        first=Line(tuple(words[word.id] for word in one.first.words)) if one.first else None,
        drop=drop,
    )


def _all_lower(heights: Sequence[float], drop: float) -> tuple[float, ...]:
    return tuple(at + drop for at in heights)


def _top(one: Print) -> float:
    return one.first.top if one.first else one.heights[0]


def _has_rows_of(first: Print, one: Print, drop: float) -> bool:
    """Whether a page has the same rows as the first, so far down, and the last of these.

    Without rules, its rows begin where lines of the first page do.
    """
    heights, own = (page.heights if page.ruled else page.drawn for page in (first, one))
    if first.ruled or min(len(heights), len(own)) >= _ROWS:
        return len(heights) == len(own) and all(
            _is_at(at + drop, (level,)) for level, at in zip(heights, own, strict=True)
        )
    rows = first.rows or first.begun
    return (
        len(one.begun) >= _ROWS
        and all(_is_at(at + drop, first.heights) for at in one.begun)
        and _is_at(one.begun[-1] + drop, rows[-1:])
    )


def _is_at(at: float, heights: Sequence[float]) -> bool:
    return any(abs(at - own) < NEAR for own in heights)


_ROWS = 3
"""The fewest rows, with the header, that tell that a page has those of another."""


def _above(one: Print) -> set[str]:
    """The words above the rows of a page."""
    return {word.text for word in one.page.words if middle(word) < one.heights[0]}


def _lowered(box: Box, drop: float) -> Box:
    x0, top, x1, bottom = box
    return x0, top + drop, x1, bottom + drop


def _evened(rows: Sequence[Sequence[Print]]) -> Sequence[Sequence[Print]]:
    """A sheet's pages, row by row. If no rules separate its columns, pages below each other get the same ones."""
    if rows[0][0].ruled:
        return rows
    return list(zip(*(map(_with_sides, zip(*rows, strict=True))), strict=True))


def _with_sides(band: Sequence[Print]) -> list[Print]:
    """Pages with the same columns. Each column begins right of white space that runs down through all of the pages."""
    left, right = min(one.left for one in band), max(one.right for one in band)
    lines = [line for one in band for line in body_of(one)]
    starts = [part.left for parts in segments_of(lines, 1.0) for part in parts[1:]]
    _, *inner, _ = column_edges(lines, left, right)
    sides = (left, *(min([at for at in starts if at >= x] or [x]) - NEAR for x in inner), right)
    return [replace(one, left=left, right=right, sides=sides) for one in band]


def _beside(prints: Sequence[Print]) -> tuple[Page, tuple[PageStrip, ...], list[Furniture]]:
    """The pages as one, each to the right of the one before."""
    first = prints[0]
    words, rules, fills = list(first.page.words), list(first.page.rules), list(first.page.fills)
    right, sides = first.right, [*first.sides]
    turned = set(first.page.turned)
    pieces = [PageStrip(0.0, first.page.number, 0.0)]
    repeated: list[Furniture] = []
    for one in prints[1:]:
        again, left = _again(first, one)
        shift = right - left + (0.0 if one.ruled else GAP)
        gone = {word.id for word in again}
        words += [_moved_word(word, shift, first.page.number) for word in one.page.words if word.id not in gone]
        rules += [Rule(box, rule.colour) for rule in one.page.rules if (box := _cut(rule.box, left, shift))]
        fills += [replace(fill, box=box) for fill in one.page.fills if (box := _cut(fill.box, left, shift))]
        turned |= one.page.turned
        pieces.append(PageStrip(right + (-NEAR if one.ruled else NEAR), one.page.number, shift, one.drop))
        right = one.right + shift
        sides = [*sides[:-1], pieces[-1].start, *(side + shift for side in one.sides if side > left)]
        if again:
            repeated.append(Furniture(tuple(again), _AGAIN))
    if not first.ruled:
        upright = [word for word in words if word.id not in turned]
        rules += _between_cells(prints, (sides[0] - NEAR, *sides[1:-1], sides[-1] + NEAR), upright)
    width = right + first.left
    page = replace(
        first.page,
        words=tuple(words),
        rules=tuple(rules),
        fills=tuple(fills),
        turned=frozenset(turned),
        width=max(width, first.page.width or 0.0),
        tagged=(),
    )
    return page, tuple(pieces), repeated


def _between_cells(prints: Sequence[Print], xs: Sequence[float], words: Sequence[Word]) -> list[Rule]:
    """Edges where no rule is drawn: above each row, because the pages agree where it begins, and between columns.

    A heading of the rows below it crosses the columns. The last words of a full cell are close to the next cell's.
    """
    ys = row_edges(prints)
    rules = [Rule((xs[0], y, xs[-1], y)) for y in ys]
    lines = lines_of(words)
    for top, bottom in pairwise(ys):
        row = [line for line in lines if top < (line.top + line.bottom) / 2 < bottom]
        found = [entry for line in row for entry in entries(line, xs)]
        alone = len(found) == len(row) == sum(entry.first == 0 for entry in found)
        boxes = [word.place.box for line in row for word in line.words if word.place.box]
        rules += [
            Rule((x, top, x, bottom))
            for number, x in enumerate(xs)
            if not any(box[0] < x - NEAR and x + NEAR < box[2] for box in boxes)
            and not (alone and any(entry.first < number <= entry.last for entry in found))
        ]
    return rules


def _again(first: Print, one: Print) -> tuple[list[Word], float]:
    """The words of the first page that another page repeats, and the x at which that page's own columns begin."""
    there = {(word.text, *_place_of(word)) for word in first.page.words}
    inside = [word for word in one.page.words if one.heights[0] - 1 < middle(word) < one.bottom]
    ids = {word.id for word in inside}
    twins = [word for word in one.page.words if _has_twin(word, there, 0.0 if word.id in ids else one.drop)]
    own = [word for word in inside if not _has_twin(word, there)]
    start = min((_left(word) for word in own), default=one.left)
    bars = _whole_lines(inside, {word.id for word in twins})
    columns = [word for word in twins if word in inside and _right(word) < start and word.id not in bars]
    outside = [word for word in twins if word not in inside or word.id in bars]
    if len(columns) < 2:
        return outside, one.left
    edge = max(_right(word) for word in columns)
    down = [e.at for e in ruled_edges(one.page)[1] if edge - NEAR < e.at <= start + NEAR]
    return [*outside, *columns], max(down) if down else start


def _whole_lines(inside: Sequence[Word], twins: set[int]) -> frozenset[int]:
    """The ids of words in lines that are repeated whole in the same places: headings over the whole row."""
    lines: dict[int, list[Word]] = {}
    for word in inside:
        lines.setdefault(round(middle(word)), []).append(word)
    return frozenset(word.id for line in lines.values() if all(word.id in twins for word in line) for word in line)


def _place_of(word: Word) -> tuple[int, int]:
    return round(_left(word)), round(middle(word))


def _has_twin(word: Word, there: set[tuple[str, int, int]], drop: float = 0.0) -> bool:
    x, y = _place_of(word)
    return any((word.text, x + dx, y - round(drop) + dy) in there for dx in (-1, 0, 1) for dy in (-1, 0, 1))


def _left(word: Word) -> float:
    return word.place.box[0] if word.place.box else 0.0


def _right(word: Word) -> float:
    return word.place.box[2] if word.place.box else 0.0


def _moved_word(word: Word, shift: float, page: int | None, drop: float = 0.0) -> Word:
    if word.place.box is None:
        return word
    x0, top, x1, bottom = word.place.box
    return replace(word, place=replace(word.place, page=page, box=(x0 + shift, top + drop, x1 + shift, bottom + drop)))


def _cut(box: Box, left: float, shift: float) -> Box | None:
    """The part of a rule or a fill right of the repeated columns, moved."""
    x0, top, x1, bottom = box
    if x1 < left - NEAR:
        return None
    return max(x0, left) + shift, top, x1 + shift, bottom


# Back to the printed pages


def restored(blocks: tuple[Block, ...], wide: Wide) -> tuple[Block, ...]:
    """The blocks with each place on the page on which it is printed."""
    pieces = dict(wide.pieces)
    return tuple(_restored(block, pieces) for block in blocks) if pieces else blocks


def restored_aside(aside: tuple[Furniture, ...], wide: Wide) -> tuple[Furniture, ...]:
    """What was set aside, with each word where it is printed."""
    pieces = dict(wide.pieces)
    return tuple(replace(one, words=_words_back(one.words, pieces)) for one in aside) if pieces else aside


def _restored(block: Block, pieces: _Pieces) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, words=_words_back(block.words, pieces), place=_back(block.place, pieces)[0])
    cells = tuple(_cell_back(cell, pieces) for cell in _with_whole_rows(block.cells, pieces))
    places = tuple(place for whole in block.places for place in _back(whole, pieces))
    return replace(block, cells=cells, places=places)


def _with_whole_rows(cells: Sequence[Cell], pieces: _Pieces) -> list[Cell]:
    """Make one cell of each row that has only a text over several columns of the first page."""
    rows: dict[int, list[Cell]] = {}
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
    return [cell for row in rows.values() for cell in (_whole_row(row) if row[0].place.page in pieces else row)]


def _whole_row(row: list[Cell]) -> list[Cell]:
    said = min(row, key=lambda cell: cell.column)
    alone = said.words and said.column_span > 1 and not any(cell.words for cell in row if cell is not said)
    if not alone or {cell.row_span for cell in row} != {1}:
        return row
    return [replace(said, column_span=sum(cell.column_span for cell in row))]


def _words_back(words: Sequence[Word], pieces: _Pieces) -> tuple[Word, ...]:
    return tuple(
        replace(word, place=_back(word.place, pieces)[0]) if word.place.page in pieces else word for word in words
    )


def _cell_back(cell: Cell, pieces: _Pieces) -> Cell:
    if cell.place.page not in pieces:
        return cell
    return replace(cell, words=_words_back(cell.words, pieces), place=_back(cell.place, pieces)[0])


def _back(place: Place, pieces: _Pieces) -> list[Place]:
    """The places on printed pages that a place on a wide page covers, from left to right."""
    box = place.box
    if box is None or place.page not in pieces:
        return [place]
    ends = [piece.start for piece in pieces[place.page][1:]] + [float("inf")]
    found: list[Place] = []
    for piece, end in zip(pieces[place.page], ends, strict=True):
        left, right = max(box[0], piece.start), min(box[2], end)
        if right - left > 2 * NEAR or piece.start <= (box[0] + box[2]) / 2 < end:
            own = (left - piece.shift, box[1] - piece.drop, right - piece.shift, box[3] - piece.drop)
            found.append(replace(place, page=piece.page, box=own))
    return found or [place]
