"""Drawn shapes that hold words: boxes, backgrounds, pills and side bars; strips of colour; diagrams of boxes.

Part one: shapes drawn around words on a page, and the text beside side bars.

Part two: strips of colour with turned words, beside undrawn rows. Each is a cell over the rows beside it. Such strips
do not draw a table: white space and alignment show its columns and rows, and the strips are one more column.

Part three: diagrams of boxes from left to right (an aim, its drivers, the actions). Each box is read before those it
leads to. Lines join a box to the boxes on its right. It is centred on them, or level with the first of them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from planparse.noun import noun
from planparse.read.document import Fill, Page
from planparse.tables.columns import column_edges, entries
from planparse.tables.edges import SNAP, Edge, Edges, ruled_edges
from planparse.tables.layout import Mesh, Sketch, Span, covers, middle, overlap, with_meshes
from planparse.tables.lines import Line, box_of, lines_of
from planparse.tables.rows import row_cuts, spans_of
from planparse.tables.shaded import with_patches
from planparse.tables.unruled import inferred
from planparse.words import Box, Place, Word

_PAPER = 0.85
"""A shape that covers this share of the page is paper."""

_BAR, _TALL = 12.0, 24.0
"""The largest width and the smallest height of a side bar, in points."""

_SAME = 3.0
"""Shapes with sides this close, in points, are one, drawn twice: its background and its outline."""


def shapes_of(pages: Iterable[Page]) -> Iterator[tuple[Place, str | None]]:
    """The shapes of the pages with words on them, and their colours, each once. The paper itself does not count."""
    for page in pages:
        if not page.words or not (page.fills or page.rules or page.frames):
            continue
        words = [word.place.box for word in page.words if word.place.box]
        middles = sorted((y, x) for x, y in map(middle, words))
        edges = ruled_edges(page)
        drawn = [*page.frames, *(fill.box for fill in page.fills), *_ruled(edges)]
        boxes = [box for box in [*drawn, *_beside_bars(page, edges, words)] if not _is_paper(box, page)]
        fills = _Boxes()
        for fill in page.fills:
            fills.add(fill.box)
        for box in _each_once(boxes):
            if _holds_one(box, middles):
                painted = max(fills.same(box), default=None)
                yield Place(page.number, None, None, box), page.fills[painted].colour if painted is not None else None


def dots_of(pages: Iterable[Page]) -> Iterator[tuple[Place, str]]:
    """The small round shapes of pages that are about as wide as high and have no word on them, and their colours."""
    for page in pages:
        middles = sorted((y, x) for x, y in (middle(word.place.box) for word in page.words if word.place.box))
        for fill in page.fills:
            left, top, right, bottom = fill.box
            even = abs((right - left) - (bottom - top)) < _UNEVEN * (bottom - top)
            if fill.is_round and even and not _holds_one(fill.box, middles):
                yield Place(page.number, None, None, fill.box), fill.colour


_UNEVEN = 0.25
"""Most difference of width and height of a dot, in heights; pills are wider."""


class _Boxes:
    """Boxes with their numbers, found by where their left sides stand."""

    def __init__(self) -> None:
        self._count = 0
        self._at: dict[float, list[tuple[int, Box]]] = {}

    def add(self, box: Box) -> None:
        """One more box."""
        self._at.setdefault(box[0] // _SAME, []).append((self._count, box))
        self._count += 1

    def same(self, box: Box) -> list[int]:
        """The numbers of those that are the same as this one."""
        left = box[0] // _SAME
        near = [self._at.get(step, ()) for step in (left - 1, left, left + 1)]
        return [number for boxes in near for number, other in boxes if _is_same(other, box)]


def _each_once(boxes: Sequence[Box]) -> list[Box]:
    """The boxes without those that are the same as one before them."""
    kept = _Boxes()
    found: list[Box] = []
    for box in boxes:
        if not kept.same(box):
            kept.add(box)
            found.append(box)
    return found


def _holds_one(box: Box, middles: Sequence[tuple[float, float]]) -> bool:
    """Whether a box contains the middle of a word; ``middles`` are sorted by height."""
    left, top, right, bottom = box
    level = middles[bisect_left(middles, (top, left)) : bisect_right(middles, (bottom, right))]
    return any(left <= x <= right for _, x in level)


def _is_paper(box: Box, page: Page) -> bool:
    return (box[2] - box[0]) * (box[3] - box[1]) > _PAPER * (page.width or 1.0) * (page.height or 1.0)


def _is_same(one: Box, other: Box) -> bool:
    return (
        abs(one[0] - other[0]) < _SAME
        and abs(one[1] - other[1]) < _SAME
        and abs(one[2] - other[2]) < _SAME
        and abs(one[3] - other[3]) < _SAME
    )


def _ruled(edges: Edges) -> Iterator[Box]:
    """The boxes that rules draw: two sides of equal height, joined by a horizontal rule.

    A box cut by the page's end has no rule at that end.
    """
    across, down = edges
    sides = sorted(down, key=lambda edge: edge.at)
    for at, one in enumerate(sides):
        level = [o for o in sides[at + 1 :] if abs(o.start - one.start) < _SAME and abs(o.end - one.end) < _SAME]
        for other in reversed(level):
            ends = [any(_joins(e, one, other, y) for e in across) for y in (one.start, one.end)]
            if any(ends):
                yield one.at, one.start, other.at, one.end
                break


def _joins(across: Edge, one: Edge, other: Edge, y: float) -> bool:
    return abs(across.at - y) < _SAME and across.reaches(one.at) and across.reaches(other.at)


def _beside_bars(page: Page, edges: Edges, words: Sequence[Box]) -> Iterator[Box]:
    """The area right of each bar: up to the next bar at its height, or to the end of the page's text."""
    bars = [*_bars(page, edges)]
    end = max((box[2] for box in words), default=0.0)
    for bar in bars:
        level = [b.at for b in bars if b.at > bar.at + _BAR and b.start < bar.end and b.end > bar.start]
        right = min(level, default=end + 1.0)
        yield bar.at - 1.0, bar.start, right - 2.0, bar.end


def _bars(page: Page, edges: Edges) -> Iterator[Edge]:
    """Vertical bars at which no horizontal rule begins: those of boxes and tables are sides."""
    across, down = edges
    thin = [fill.box for fill in page.fills if fill.box[2] - fill.box[0] <= _BAR]
    bars = [*down, *(Edge((x0 + x1) / 2, top, bottom) for x0, top, x1, bottom in thin)]
    for bar in bars:
        if bar.end - bar.start >= _TALL and not any(e.reaches(bar.at) and bar.reaches(e.at) for e in across):
            yield bar


_TIMES_HIGHER = 2.0
"""A strip is at least this many times as high as wide."""

_NEAR = 2.0
"""The largest gap between strips of one table, and below its header, in heights of a line."""

_HEADER_LINES = 3
"""The most lines in a header without rules."""

_FILLED = 0.6
"""A header fills this share of the columns."""

_SOME = 10
"""One line in this many may cross an alley. The label of a header above dots must not be that line."""

_FEWEST_BESIDE = 3
"""The fewest columns beside a strip: with fewer, it is a heading beside text."""


def bare_strips(page: Page, rules: Edges) -> list[Box]:
    """The tall fills with only turned words on them and nothing drawn beside them, from top to bottom."""
    if not page.turned:
        return []
    tall = [fill for fill in page.fills if fill.box[3] - fill.box[1] > _TIMES_HIGHER * (fill.box[2] - fill.box[0])]
    found = sorted((fill.box for fill in tall if _has_turned_alone(fill, page)), key=lambda box: box[1])
    return [box for box in found if not _is_drawn_beside(box, rules)]


def _has_turned_alone(fill: Fill, page: Page) -> bool:
    ids = [word.id for word in page.words if word.place.box and covers(fill.box, word.place.box)]
    return bool(ids) and page.turned.issuperset(ids)


def _is_drawn_beside(box: Box, rules: Edges) -> bool:
    """Whether a rule is at the height of a strip: between rows, or between columns."""
    across = any(box[1] + SNAP < edge.at < box[3] - SNAP and edge.end > box[2] + SNAP for edge in rules[0])
    return across or any(edge.start < box[3] - SNAP and box[1] + SNAP < edge.end for edge in rules[1])


def without_strips(page: Page, fills: Sequence[Fill], rules: Edges) -> list[Fill]:
    """The fills that draw tables: strips alone draw neither columns nor rows."""
    beside = bare_strips(page, rules)
    rest = [fill for fill in fills if fill.box not in beside]
    level = any(fill.box[1] < box[3] and box[1] < fill.box[3] for fill in rest for box in beside)
    return list(fills) if level else rest


@noun
class _Part:
    """A strip, and the lines beside it."""

    box: Box
    lines: tuple[Line, ...]


def with_strip_tables(sketch: Sketch, rules: Edges) -> Sketch:
    """Add the tables beside the page's strips, each with the header above it."""
    boxes = bare_strips(sketch.page, rules)
    if not boxes or any(overlap(mesh.box, box) for mesh in sketch.meshes for box in boxes):
        return sketch
    upright = [word for word in sketch.loose if word.id not in sketch.page.turned]
    found = [mesh for run in _runs(boxes, upright) if (mesh := _table(run, upright, sketch.page))]
    return with_meshes(sketch, found)


def _runs(boxes: Sequence[Box], words: Sequence[Word]) -> Iterator[list[_Part]]:
    """The strips of each table, close below each other, with the lines beside them."""
    run: list[_Part] = []
    for box in boxes:
        beside = [w for w in words if box[1] < (box_of(w)[1] + box_of(w)[3]) / 2 < box[3] and box_of(w)[0] > box[2] - 1]
        part = _Part(box, tuple(lines_of(beside)))
        if not part.lines:
            continue
        if run and not _goes_on(run[-1].box, part):
            yield run
            run = []
        run.append(part)
    if run:
        yield run


def _goes_on(above: Box, part: _Part) -> bool:
    return abs(above[0] - part.box[0]) < SNAP and 0 <= part.box[1] - above[3] + 1 < _NEAR * part.lines[0].height


def _table(run: Sequence[_Part], words: Sequence[Word], page: Page) -> Mesh | None:
    """The table beside these strips; None if its text is not in columns."""
    told = _header(run, words)
    if told is None:
        return None
    header, xs = told
    ys = [min(line.top for line in header)] if header else []
    spans = [Span(0, column) for column in range(len(xs))] if header else []
    for part in run:
        tops, cells = _rows(part, xs)
        spans.append(Span(len(ys), 0, len(tops)))
        spans += [Span(span.row + len(ys), span.column + 1, span.rows, span.columns) for span in cells]
        ys += tops
    edges, ys = (run[0].box[0], run[0].box[2], *xs[1:]), [*ys, run[-1].box[3]]
    if any(low >= high for along in (edges, ys) for low, high in pairwise(along)):
        return None
    ordered = tuple(sorted(spans, key=lambda span: (span.row, span.column)))
    mesh = Mesh(edges, tuple(ys), ordered, columns_drawn=False, rows_drawn=False, cells_drawn=False)
    return with_patches(mesh, page.fills, words)


def _header(run: Sequence[_Part], words: Sequence[Word]) -> tuple[list[Line], tuple[float, ...]] | None:
    """The header above these strips, the tallest that keeps to the columns, and the columns' edges."""
    body = [line for part in run for line in part.lines]
    above = _above(run[0], words)
    for header in (above[at:] for at in range(len(above) + 1)):
        lines = [*header * (1 + len(body) // _SOME), *body]
        xs = column_edges(lines, min(line.left for line in lines), max(line.right for line in lines))
        if len(xs) > _FEWEST_BESIDE and _fits(header, xs):
            return header, xs
    return None


def _above(first: _Part, words: Sequence[Word]) -> list[Line]:
    """The lines directly above the first strip and right of its left side, each close to the next, top to bottom."""
    found: list[Line] = []
    edge = first.box[1]
    for line in reversed(lines_of(word for word in words if box_of(word)[3] < first.box[1] + SNAP)):
        if edge - line.bottom > _NEAR * line.height or len(found) == _HEADER_LINES:
            break
        found.insert(0, line)
        edge = line.top
    return found


def _fits(header: Sequence[Line], xs: Sequence[float]) -> bool:
    """Whether these lines are in the columns, and fill most of them."""
    read = [entry for line in header for entry in entries(line, xs)]
    filled = {entry.first for entry in read}
    return all(e.first == e.last for e in read) and (not header or len(filled) >= _FILLED * (len(xs) - 1))


def _rows(part: _Part, xs: Sequence[float]) -> tuple[list[float], list[Span]]:
    """The tops of the rows beside a strip, and their cells."""
    columns = len(xs) - 1
    cuts = row_cuts([word for line in part.lines for word in line.words], xs)
    if cuts:
        return [part.box[1], *(cut.at for cut in cuts)], spans_of(cuts, columns, 0)
    mesh = inferred(part.lines, xs[0], xs[-1], (), xs)
    if mesh is None or mesh.rows == 1:
        return [part.box[1]], [Span(0, column) for column in range(columns)]
    return [part.box[1], *mesh.ys[1:-1]], list(mesh.spans)


_ALIKE = 4.0
"""How close, in points, boxes of one column begin, and an outline is to its background."""

_SMALLEST = 20.0
"""The smallest side of a box, in points: less is a bullet or a rule."""

_LEAVES, _MOST, _COLUMNS = 3, 40, 2
"""The fewest and most boxes in the last column, and the fewest columns."""

_OFF = 0.4
"""How far off the middle or top of the boxes on its right a box may be, as a share of their height."""

_INSIDE = 0.75
"""The share of a page's words that must be in the boxes."""

_PAGE = 0.5
"""A background with this share of a page's width is not a box of such a diagram."""

Columns = list[list[Box]]


def branch_by_branch(page: Page, words: Sequence[Word]) -> list[list[Word]]:
    """The words of a page with such a diagram, box by box: first those above it, last those below it.

    Empty if the page has none.
    """
    columns = _columns(page, words)
    if len(columns) < _COLUMNS or not _LEAVES <= len(columns[-1]) <= _MOST:
        return []
    children = [_shared(left, right) for left, right in pairwise(columns)]
    if not all(children):
        return []
    boxes = [box for number in range(len(columns[0])) for box in _branch(columns, children, 0, number)]
    held = [[word for word in words if covers(box, box_of(word))] for box in boxes]
    ids = {word.id for own in held for word in own}
    rest = [word for word in words if word.id not in ids]
    top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
    if len(ids) < _INSIDE * len(words) or any(top < _middle(box_of(word)) < bottom for word in rest):
        return []
    above = [word for word in rest if _middle(box_of(word)) <= top]
    return [run for run in (above, *held, [word for word in rest if word not in above]) if run]


def _columns(page: Page, words: Sequence[Word]) -> Columns:
    """The boxes with words, by column, from left to right and top to bottom; none if some overlap."""
    drawn = [*page.frames, *(fill.box for fill in page.fills)]
    large = [box for box in drawn if min(box[2] - box[0], box[3] - box[1]) >= _SMALLEST]
    found: list[Box] = []
    for box in sorted(large, key=lambda box: (box[2] - box[0]) * (box[3] - box[1])):
        holds = any(covers(box, box_of(word)) for word in words)
        wide = box[2] - box[0] > _PAGE * (page.width or 0.0)
        if holds and not wide and not any(_is_nearly_same(box, other) for other in found):
            found.append(box)
    columns: Columns = []
    for box in sorted(found, key=lambda box: (round(box[0] / _ALIKE), box[1])):
        if columns and abs(columns[-1][0][0] - box[0]) < _ALIKE:
            columns[-1].append(box)
        else:
            columns.append([box])
    columns = [sorted(column, key=lambda box: box[1]) for column in columns]
    apart = all(one[3] <= two[1] + 1 for column in columns for one, two in pairwise(column))
    beside = all(max(box[2] for box in left) < min(box[0] for box in right) for left, right in pairwise(columns))
    return columns if apart and beside else []


def _is_nearly_same(one: Box, other: Box) -> bool:
    return all(abs(a - b) < _ALIKE for a, b in zip(one, other, strict=True))


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _shared(left: Sequence[Box], right: Sequence[Box]) -> list[tuple[int, int]]:
    """The range of boxes on the right that each one on the left leads to; none if they do not fit.

    It puts all boxes as close as possible to the middle or top of their own.
    """
    if len(right) <= len(left):
        return []
    allowed = _OFF * min(box[3] - box[1] for box in right)

    def off(number: int, first: int, stop: int) -> float:
        top, bottom = right[first][1], right[stop - 1][3]
        return min(abs(_middle(left[number]) - (top + bottom) / 2), abs(left[number][1] - top))

    @cache
    def best(number: int, first: int) -> tuple[float, tuple[int, ...]]:
        if number == len(left):
            return (0.0, ()) if first == len(right) else (float("inf"), ())
        ways: list[tuple[float, tuple[int, ...]]] = [(float("inf"), ())]
        for stop in range(first + 1, len(right) + 1):
            own = off(number, first, stop)
            rest, stops = best(number + 1, stop) if own <= allowed else (float("inf"), ())
            ways.append((own + rest, (stop, *stops)))
        return min(ways)

    cost, stops = best(0, 0)
    return list(zip((0, *stops), stops, strict=False)) if cost < float("inf") else []


def _branch(columns: Columns, children: Sequence[Sequence[tuple[int, int]]], depth: int, number: int) -> Iterator[Box]:
    """A box and those that it leads to, in reading order."""
    yield columns[depth][number]
    if depth < len(children):
        first, stop = children[depth][number]
        for below in range(first, stop):
            yield from _branch(columns, children, depth + 1, below)
