"""Sheets that were printed over several pages side by side: their pages put together into one wide page.

A spreadsheet wider than the paper goes on with its further columns on other pages, printed across or down, with its
first columns again on each or not. Rows begin at the same heights on all of them, which no other pages do; the heads of
the columns differ. What follows sees one wide page with one table; `restored` gives each place back its own page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.lexicon.labels import Terms
from planparse.noun import noun
from planparse.read.document import Block, Cell, Page, Paragraph, Rule
from planparse.read.labels import is_label, points
from planparse.tables.edges import ruled_edges
from planparse.tables.layout import Furniture
from planparse.tables.lines import lines_of, segments_of
from planparse.words import Box, Phrase, Place, Word

_NEAR = 1.2
"""Rows of one sheet begin at the same height on its pages, to so many points."""

_FEWEST = 4
"""Edges of rows, the header's among them, that must stand at one height on both pages."""

_LAST = 3
"""Edges of rows on pages below others of the same columns: a header and the sheet's last row."""

_ALIKE = 0.9
"""The share of the rows of each page that must begin where those of the other do."""

_GAP = 12.0
"""White between the columns of two pages without rules, once they stand side by side."""

_HEAD_LINES = 3
_WIDE = 1.0

_AGAIN = "repeats the page beside it"


@noun
class PageStrip:
    """Where one printed page stands in a wide one: from this x on, its own x further by ``shift``."""

    start: float
    page: int | None
    shift: float


_Pieces = dict[int | None, tuple[PageStrip, ...]]


@noun
class Wide:
    """The pages of a document with those of one sheet put together, and the words that were printed again."""

    pages: tuple[Page, ...]
    pieces: tuple[tuple[int | None, tuple[PageStrip, ...]], ...] = ()
    repeated: tuple[Furniture, ...] = ()


@noun
class _Print:
    """What a page shows of a sheet: the heights of its rows, its sides, the texts of its first row, whether ruled."""

    page: Page
    heights: tuple[float, ...]
    left: float
    right: float
    head: tuple[str, ...]
    ruled: bool
    tops: tuple[float, ...] = ()
    """Of a page without rules, where each of its lines begins."""


def widened(terms: Terms, pages: Sequence[Page]) -> Wide:
    """The pages, with those that hold further columns of others beside these."""
    prints = [_print(page) or _print(page, _LAST) if page.words else None for page in pages]
    made: list[Page] = []
    pieces: list[tuple[int | None, tuple[PageStrip, ...]]] = []
    repeated: list[Furniture] = []
    at = 0
    while at < len(pages):
        groups = _groups(terms, prints, at)
        if not groups:
            made.append(pages[at])
            at += 1
            continue
        for group in groups:
            page, of_page, again = _beside([one for number in group if (one := prints[number])])
            made.append(page)
            pieces.append((page.number, of_page))
            repeated += again
        at += sum(map(len, groups))
    return Wide(tuple(made), tuple(pieces), tuple(repeated))


def _print(page: Page, fewest: int = _FEWEST) -> _Print | None:
    """The rows that a page shows, by its rules or else by the lines of its first column."""
    across, down = ruled_edges(page)
    if len(across) >= fewest and len(down) > 1:
        left, right = min(e.at for e in down), max(e.at for e in down)
        whole = [e for e in across if e.start < right and e.end > left]
        heights = _distinct(e.at for e in whole)
        if len(heights) >= fewest:
            head = [word for word in page.words if heights[0] - 1 < _middle(word) < heights[1]]
            return _Print(page, heights, left, right, _texts(head), ruled=True)
    lines = lines_of(word for word in page.words if word.id not in page.turned)
    rows = [line for line, parts in zip(lines, segments_of(lines, _WIDE), strict=True) if len(parts) > 1]
    if len(rows) < fewest:
        return None
    body = [line for line in lines if line.top >= rows[0].top - 1]
    left, right = min(line.left for line in body), max(line.right for line in body)
    firsts = [line.top for line in body if line.left < left + _GAP]
    tops = tuple(line.top for line in (lines_of(page.words) if page.turned else lines))
    return _Print(page, _distinct(firsts), left, right, _texts(rows[0].words), ruled=False, tops=tops)


def _distinct(heights: Iterator[float] | Sequence[float]) -> tuple[float, ...]:
    found: list[float] = []
    for at in sorted(heights):
        if not found or at - found[-1] > 2 * _NEAR:
            found.append(at)
    return tuple(found)


def _middle(word: Word) -> float:
    box = word.place.box or (0.0, 0.0, 0.0, 0.0)
    return (box[1] + box[3]) / 2


def _texts(words: Sequence[Word]) -> tuple[str, ...]:
    """The texts of a header row, cell by cell."""
    lines = lines_of(words)[:_HEAD_LINES]
    return tuple(Phrase(part.words).text for parts in segments_of(lines, _WIDE) for part in parts)


# Which pages belong together


def _groups(terms: Terms, prints: Sequence[_Print | None], start: int) -> list[list[int]]:
    """The pages that stand side by side, from a page on: a list for each run of rows, from left to right."""
    for rows in range(1, (len(prints) - start) // 2 + 1):
        groups = _across(terms, prints, start) if rows == 1 else _down(terms, prints, start, rows)
        if groups:
            return groups
    return []


def _down(terms: Terms, prints: Sequence[_Print | None], start: int, rows: int) -> list[list[int]]:
    """Pages printed down and then across: so many of the first columns, as many of the next ones."""
    bands = 1
    while start + (bands + 1) * rows <= len(prints):
        first = start + bands * rows
        goes_on = all(_aligned(prints[start + row], prints[first + row]) for row in range(rows))
        if not goes_on or not _other_columns(terms, prints, [start + band * rows for band in range(bands)], first):
            break
        bands += 1
    return [[start + band * rows + row for band in range(bands)] for row in range(rows)] if bands > 1 else []


def _across(terms: Terms, prints: Sequence[_Print | None], start: int) -> list[list[int]]:
    """Pages printed across and then down: all columns of the first rows, then those of the next ones."""
    group = [start]
    while group[-1] + 1 < len(prints):
        following = group[-1] + 1
        if not _aligned(prints[start], prints[following]) or not _other_columns(terms, prints, group, following):
            break
        group.append(following)
    if len(group) < 2:
        return []
    found = [group]
    while found[-1][-1] + len(group) < len(prints):
        next_group = [at + len(group) for at in found[-1]]
        same = all(_same_columns(prints[one], prints[other]) for one, other in zip(group, next_group, strict=True))
        if not same or not all(_aligned(prints[next_group[0]], prints[at], fewest=2) for at in next_group[1:]):
            break
        found.append(next_group)
    return found


def _aligned(one: _Print | None, other: _Print | None, fewest: int = _FEWEST) -> bool:
    """Whether the rows of two pages begin at the same heights."""
    if one is None or other is None or one.ruled != other.ruled:
        return False
    if not one.ruled:
        return min(len(one.heights), len(other.heights)) >= fewest and _share(one.heights, other.tops) >= _ALIKE
    both = _share(one.heights, other.heights), _share(other.heights, one.heights)
    return min(len(one.heights), len(other.heights)) >= fewest and min(both) >= _ALIKE


def _share(heights: Sequence[float], others: Sequence[float]) -> float:
    return sum(any(abs(at - other) < _NEAR for other in others) for at in heights) / len(heights)


def _other_columns(terms: Terms, prints: Sequence[_Print | None], before: Sequence[int], at: int) -> bool:
    """Whether a page begins with labels of columns that the pages before have not, those printed again apart."""
    page = prints[at]
    if page is None:
        return False
    known = {text for number in before if (one := prints[number]) for text in one.head}
    own = [text for text in page.head if text not in known]
    first = prints[before[0]]
    printed_again = [text for text in page.head if text in known]
    if not own or first is None or (printed_again and printed_again != list(first.head[: len(printed_again)])):
        return False
    told = any(is_label(terms, text) or points(terms, text) for text in own) or _are_uneven(first, page)
    return told and all(len(text.split()) <= 8 for text in own)


def _are_uneven(first: _Print, page: _Print) -> bool:
    """Whether two ruled pages have so many rows of so different heights alike that no chance sets them level.

    A label that nobody knows may then stand over the further columns.
    """
    steps = {round(below - at) for at, below in pairwise(first.heights)}
    level = page.ruled and min(_share(first.heights, page.heights), _share(page.heights, first.heights)) == 1
    return level and len(first.heights) >= _ROWS and len(steps) >= _FEWEST


_ROWS = 6
"""Edges of rows that stand level on two pages whose labels say nothing."""


def _same_columns(one: _Print | None, other: _Print | None) -> bool:
    """Whether two pages show the same columns: their sides stand at the same places."""
    if one is None or other is None:
        return False
    return abs(one.left - other.left) < 2 * _NEAR and (not one.ruled or abs(one.right - other.right) < 2 * _NEAR)


# Pages beside each other


def _beside(prints: Sequence[_Print]) -> tuple[Page, tuple[PageStrip, ...], list[Furniture]]:
    """The pages as one, each to the right of the one before."""
    first = prints[0]
    words, rules, fills = list(first.page.words), list(first.page.rules), list(first.page.fills)
    right = first.right
    turned = set(first.page.turned)
    pieces = [PageStrip(0.0, first.page.number, 0.0)]
    repeated: list[Furniture] = []
    for one in prints[1:]:
        again, left = _again(first, one)
        shift = right - left + (0.0 if one.ruled else _GAP)
        gone = {word.id for word in again}
        words += [_moved_word(word, shift, first.page.number) for word in one.page.words if word.id not in gone]
        rules += [Rule(box, rule.colour) for rule in one.page.rules if (box := _cut(rule.box, left, shift))]
        fills += [replace(fill, box=box) for fill in one.page.fills if (box := _cut(fill.box, left, shift))]
        turned |= one.page.turned
        pieces.append(PageStrip(left + shift - _NEAR, one.page.number, shift))
        right = one.right + shift
        if again:
            repeated.append(Furniture(tuple(again), _AGAIN))
    if not first.ruled:
        rules += _between_rows(first, [piece.start for piece in pieces[1:]], right, words)
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


def _between_rows(first: _Print, seams: Sequence[float], right: float, words: Sequence[Word]) -> list[Rule]:
    """Edges where no rule is drawn: over each row, for its pages agree on where it begins, and between the pages."""
    left, right = first.left - _NEAR, right + _NEAR
    tops = [at - _NEAR for at in first.heights]
    tallest = max(below - at for at, below in pairwise(tops))
    inside = [word.place.box for word in words if word.place.box and word.place.box[1] < tops[-1] + tallest]
    bottom = max(box[3] for box in inside) + _NEAR
    across = [Rule((left, at, right, at)) for at in (*tops, bottom)]
    return [*across, *(Rule((at, tops[0], at, bottom)) for at in (left, *seams, right))]


def _again(first: _Print, one: _Print) -> tuple[list[Word], float]:
    """The words of the first page that are printed again on another, and where the columns of its own begin."""
    there = {(word.text, *_place_of(word)) for word in first.page.words}
    twins = [word for word in one.page.words if _has_twin(word, there)]
    inside = [word for word in one.page.words if one.heights[0] - 1 < _middle(word) < _floor(one)]
    own = [word for word in inside if not _has_twin(word, there)]
    start = min((_left(word) for word in own), default=one.left)
    bars = _whole_lines(inside, {word.id for word in twins})
    columns = [word for word in twins if word in inside and _right(word) < start and word.id not in bars]
    outside = [word for word in twins if word not in inside or word.id in bars]
    if len(columns) < 2:
        return outside, one.left
    edge = max(_right(word) for word in columns)
    down = [e.at for e in ruled_edges(one.page)[1] if edge - _NEAR < e.at <= start + _NEAR]
    return [*outside, *columns], max(down) if down else start


def _whole_lines(inside: Sequence[Word], twins: set[int]) -> frozenset[int]:
    """The ids of the words of lines that are printed again whole, at the same places: headings over the whole row."""
    lines: dict[int, list[Word]] = {}
    for word in inside:
        lines.setdefault(round(_middle(word)), []).append(word)
    return frozenset(word.id for line in lines.values() if all(word.id in twins for word in line) for word in line)


def _floor(one: _Print) -> float:
    return one.heights[-1] + (0.0 if one.ruled else float("inf"))


def _place_of(word: Word) -> tuple[int, int]:
    return round(_left(word)), round(_middle(word))


def _has_twin(word: Word, there: set[tuple[str, int, int]]) -> bool:
    x, y = _place_of(word)
    return any((word.text, x + dx, y + dy) in there for dx in (-1, 0, 1) for dy in (-1, 0, 1))


def _left(word: Word) -> float:
    return word.place.box[0] if word.place.box else 0.0


def _right(word: Word) -> float:
    return word.place.box[2] if word.place.box else 0.0


def _moved_word(word: Word, shift: float, page: int | None) -> Word:
    if word.place.box is None:
        return word
    x0, top, x1, bottom = word.place.box
    return replace(word, place=replace(word.place, page=page, box=(x0 + shift, top, x1 + shift, bottom)))


def _cut(box: Box, left: float, shift: float) -> Box | None:
    """What of a rule or a fill stands right of the repeated columns, moved."""
    x0, top, x1, bottom = box
    if x1 < left - _NEAR:
        return None
    return max(x0, left) + shift, top, x1 + shift, bottom


# Back to the printed pages


def restored(blocks: tuple[Block, ...], wide: Wide) -> tuple[Block, ...]:
    """The blocks with each place on the page on which it is printed."""
    pieces = dict(wide.pieces)
    return tuple(_restored(block, pieces) for block in blocks) if pieces else blocks


def restored_aside(aside: tuple[Furniture, ...], wide: Wide) -> tuple[Furniture, ...]:
    """What was set aside, each word where it is printed."""
    pieces = dict(wide.pieces)
    return tuple(replace(one, words=_words_back(one.words, pieces)) for one in aside) if pieces else aside


def _restored(block: Block, pieces: _Pieces) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, words=_words_back(block.words, pieces), place=_back(block.place, pieces)[0])
    cells = tuple(_cell_back(cell, pieces) for cell in block.cells)
    places = tuple(place for whole in block.places for place in _back(whole, pieces))
    return replace(block, cells=cells, places=places)


def _words_back(words: Sequence[Word], pieces: _Pieces) -> tuple[Word, ...]:
    return tuple(
        replace(word, place=_back(word.place, pieces)[0]) if word.place.page in pieces else word for word in words
    )


def _cell_back(cell: Cell, pieces: _Pieces) -> Cell:
    if cell.place.page not in pieces:
        return cell
    return replace(cell, words=_words_back(cell.words, pieces), place=_back(cell.place, pieces)[0])


def _back(place: Place, pieces: _Pieces) -> list[Place]:
    """A place of a wide page as the places of the printed ones that it takes up, from left to right."""
    box = place.box
    if box is None or place.page not in pieces:
        return [place]
    ends = [piece.start for piece in pieces[place.page][1:]] + [float("inf")]
    found: list[Place] = []
    for piece, end in zip(pieces[place.page], ends, strict=True):
        left, right = max(box[0], piece.start), min(box[2], end)
        if right - left > 2 * _NEAR or piece.start <= (box[0] + box[2]) / 2 < end:
            own = (left - piece.shift, box[1], right - piece.shift, box[3])
            found.append(replace(place, page=piece.page, box=own))
    return found or [place]
