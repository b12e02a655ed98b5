"""The rules and fills of one page from pdfium's page objects, including form objects and dotted rules.

Only straight, upright drawing is kept, because tables are made of it.
"""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium

from planparse.read.document import Fill, Rule
from planparse.read.pdf.open_pdf import Frame
from planparse.read.pdf.text import Floats, quick, quick_handle, quick_of_handle
from planparse.words import Box

# Dots in a row -> rules: browsers draw a dotted border as thousands of squares.


_APART = 4.0
"""The widest space between dots of one rule, in points."""

_DOTS = 6
"""Fewer dots in a row are an ornament."""


def dotted(dots: Iterable[Box], colour: str | None) -> Iterator[Rule]:
    """The horizontal and vertical rules that these dots draw.

    >>> [rule.box for rule in dotted([(x, 10, x + 1, 11) for x in range(0, 20, 2)], None)]
    [(0, 10, 19, 11)]
    """
    found = list(dots)
    for along, beside in ((0, 1), (1, 0)):
        lines: dict[int, list[Box]] = {}
        for box in found:
            lines.setdefault(round(box[beside] + box[beside + 2]), []).append(box)
        for line in lines.values():
            for run in _runs(sorted(line, key=lambda box: box[along]), along):
                xs, ys = [(b[0], b[2]) for b in run], [(b[1], b[3]) for b in run]
                yield Rule((min(xs)[0], min(ys)[0], max(x for _, x in xs), max(y for _, y in ys)), colour)


def _runs(line: list[Box], along: int) -> Iterator[list[Box]]:
    run: list[Box] = []
    for box in line:
        if run and box[along] - run[-1][along + 2] > _APART:
            if len(run) >= _DOTS:
                yield run
            run = []
        run.append(box)
    if len(run) >= _DOTS:
        yield run


MAX_OBJECTS = 30_000
"""The most objects of a page to look at. A plan's page has hundreds, a map has a million."""

MAX_SEGMENTS = 20_000
"""A page's rules may be one path of thousands of segments. A path with more is a drawing."""

SMALL = 4.0
"""Anything smaller than this in both directions, in points, is a dot. Many dots in a row are a rule."""

BADGE = 40.0
"""A shape with round corners or sides is a dot or a badge up to this height in points. A higher one is a card."""

FRAME = (80.0, 30.0)
"""The smallest width and height of a card's box, in points."""

MAX_FRAME = 220
"""The most segments in a card's box or outline. Each corner has 1 to 8 curves (of three points), once or twice."""

_CORNER = 0.34
"""The share of a box's width or height, whichever is less, that its round corners take."""

_FEWEST, MAX_ROUND = 4, 200
"""The segments of a round shape: a triangle has the fewest, a disc of straight lines has 97 in one program's files."""

MAX_DEPTH = 8
"""The deepest nesting of form objects."""

THIN = 3.2
"""A rectangle up to this thick, in points, is a rule."""

Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)

_TEXT, _FORM = pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_FORM

Handle = ctypes.c_void_p
"""A page object, or a segment of a path."""

_object, _object_kind = quick_handle(pdfium.FPDFPage_GetObject), quick_of_handle(pdfium.FPDFPageObj_GetType)
_bounds_of, _draw_mode = quick(pdfium.FPDFPageObj_GetBounds), quick(pdfium.FPDFPath_GetDrawMode)
_fill_colour, _stroke_colour = quick(pdfium.FPDFPageObj_GetFillColor), quick(pdfium.FPDFPageObj_GetStrokeColor)
_stroke_width, _segments = quick(pdfium.FPDFPageObj_GetStrokeWidth), quick(pdfium.FPDFPath_CountSegments)
_segment, _segment_kind = quick_handle(pdfium.FPDFPath_GetPathSegment), quick(pdfium.FPDFPathSegment_GetType)
_segment_point, _matrix_of = quick(pdfium.FPDFPathSegment_GetPoint), quick(pdfium.FPDFPageObj_GetMatrix)
_form_count, _form_object = quick(pdfium.FPDFFormObj_CountObjects), quick_handle(pdfium.FPDFFormObj_GetObject)


@dataclass(slots=True)
class Drawing:
    """What is drawn on a page: its rules and fills, the area of its images, and whether it was cut short."""

    rules: list[Rule] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    dots: list[Box] = field(default_factory=list)
    frames: list[Box] = field(default_factory=list)
    image_area: float = 0.0
    left_out: bool = False


def drawing(page: pdfium.FPDF_PAGE, frame: Frame) -> Drawing:
    """The rules and fills of a loaded page, in the order in which they are painted."""
    found = Drawing()
    pen = _Pen()
    for number, (item, kind, matrix) in enumerate(_objects(page)):
        if number >= MAX_OBJECTS:
            found.left_out = True
            break
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            _add_path(found, pen, item, matrix, frame)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            box = _clamped(_displayed(pen.bounds(item), matrix, frame), frame)
            if box is not None:
                found.image_area += (box[2] - box[0]) * (box[3] - box[1])
    found.rules += dotted(found.dots, None)
    return found


def _objects(page: pdfium.FPDF_PAGE) -> Iterator[tuple[Handle, int, Matrix]]:
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        address = _object(page, index)
        kind = _object_kind(address)
        if kind == _TEXT:
            continue
        if kind == _FORM:
            yield from _form_objects(Handle(address), _IDENTITY, 0)
        else:
            yield Handle(address), kind, _IDENTITY


def _form_objects(form: Handle, outer: Matrix, depth: int) -> Iterator[tuple[Handle, int, Matrix]]:
    """The objects in a form object, each with its matrix to the page."""
    if depth >= MAX_DEPTH:
        return
    own = pdfium.FS_MATRIX()
    _matrix_of(form, ctypes.byref(own))
    matrix = _times((own.a, own.b, own.c, own.d, own.e, own.f), outer)
    for index in range(max(_form_count(form), 0)):
        address = _form_object(form, index)
        kind = _object_kind(address)
        if kind == _FORM:
            yield from _form_objects(Handle(address), matrix, depth + 1)
        else:
            yield Handle(address), kind, matrix


def _times(one: Matrix, two: Matrix) -> Matrix:
    """The matrix that applies the first one, then the other."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


class _Pen:
    """Asks pdfium for the properties of paths, with one set of buffers for all calls."""

    __slots__ = ("_bounds", "_hex", "_matrix", "_modes", "_point", "_rgba", "_rgba_by", "_width")

    def __init__(self) -> None:
        self._bounds, self._point, self._width, self._matrix = Floats(4), Floats(2), Floats(1), pdfium.FS_MATRIX()
        self._modes = ctypes.c_int(), ctypes.c_int()
        rgba = (ctypes.c_uint * 4)()
        self._rgba_by = tuple(ctypes.byref(rgba, 4 * n) for n in range(4))
        self._rgba = memoryview(rgba).cast("B").cast("I").tolist
        self._hex: dict[tuple[int, ...], str | None] = {}

    def bounds(self, item: Handle) -> Box:
        """Left, bottom, right, top, including half the pen's width around the path."""
        _bounds_of(item, *self._bounds.by)
        left, bottom, right, top = self._bounds.read()
        return left, bottom, right, top

    def modes(self, item: Handle) -> tuple[bool, bool]:
        """Whether the path is filled, and whether it is stroked."""
        fill, stroke = self._modes
        _draw_mode(item, ctypes.byref(fill), ctypes.byref(stroke))
        return bool(fill.value), bool(stroke.value)

    def fill(self, item: Handle) -> str | None:
        """The fill colour, or None if it is transparent."""
        return self._colour() if _fill_colour(item, *self._rgba_by) else None

    def stroke(self, item: Handle) -> str | None:
        """The stroke colour, or None if it is transparent."""
        return self._colour() if _stroke_colour(item, *self._rgba_by) else None

    def _colour(self) -> str | None:
        rgba = tuple(self._rgba())
        if rgba not in self._hex:
            red, green, blue, alpha = rgba
            self._hex[rgba] = f"#{red:02x}{green:02x}{blue:02x}" if alpha else None
        return self._hex[rgba]

    def width(self, item: Handle) -> float:
        """The pen's width in the object's own units."""
        _stroke_width(item, self._width.by[0])
        return float(self._width.read()[0])

    def corners(self, item: Handle, count: int) -> list[tuple[float, float]] | None:
        """The first three corners of a path that is a single run of lines, in its own space; else None.

        Also None if the path's matrix slants it.
        """
        if not 4 <= count <= 6:
            return None
        own = self._matrix
        _matrix_of(item, ctypes.byref(own))
        if (own.b or own.c) and (own.a or own.d):
            return None
        segments = [ctypes.c_void_p(_segment(item, index)) for index in range(4)]
        if any(_segment_kind(segment) != pdfium.FPDF_SEGMENT_LINETO for segment in segments[1:]):
            return None
        if count > 4 and any(
            _segment_kind(ctypes.c_void_p(_segment(item, index))) != pdfium.FPDF_SEGMENT_LINETO
            for index in range(4, count)
        ):
            return None
        return [self._at(segment) for segment in segments[:3]]

    def _at(self, segment: Handle) -> tuple[float, float]:
        _segment_point(segment, *self._point.by)
        x, y = self._point.read()
        return x, y

    def is_curved(self, item: Handle, count: int) -> bool:
        """Whether the path begins with a curve, like outlines of letters, charts and maps, or has too many segments."""
        return count > MAX_SEGMENTS or any(
            _segment_kind(ctypes.c_void_p(_segment(item, index))) == pdfium.FPDF_SEGMENT_BEZIERTO
            for index in range(1, min(count, 4))
        )

    def is_round(self, item: Handle, count: int) -> bool:
        """Whether the path is a disc, a rectangle with round corners, a triangle or a diamond: it always turns one way.

        Outlines of letters and charts also turn inwards; upright rectangles are cells. Some programs draw curves,
        others many short lines.
        """
        if not _FEWEST <= count <= MAX_ROUND:
            return False
        segments = [ctypes.c_void_p(_segment(item, index)) for index in range(count)]
        kinds = {_segment_kind(segment) for segment in segments[1:]}
        if pdfium.FPDF_SEGMENT_MOVETO in kinds:
            return False
        filled = _share_of_box(self._at(segment) for segment in segments)
        return filled > 0.0 and (filled < _CUT or pdfium.FPDF_SEGMENT_BEZIERTO in kinds)

    def is_frame(self, item: Handle, count: int) -> bool:
        """Whether the path is a large box with round corners, or its outline: all its points are near its corners."""
        if not _FEWEST < count <= MAX_FRAME:
            return False
        segments = [ctypes.c_void_p(_segment(item, index)) for index in range(count)]
        if all(_segment_kind(segment) != pdfium.FPDF_SEGMENT_BEZIERTO for segment in segments):
            return False
        points = [self._at(segment) for segment in segments]
        xs, ys = zip(*points, strict=True)
        left, right, low, high = min(xs), max(xs), min(ys), max(ys)
        wide, tall = right - left, high - low
        near = min(_CORNER * wide, _CORNER * tall)
        return all(min(x - left, right - x) <= near and min(y - low, high - y) <= near for x, y in points)

    def subpaths(self, item: Handle, count: int) -> Iterator[list[tuple[float, float]] | None]:
        """The corner points of each subpath in page space; None for a curved one."""
        own = self._matrix
        _matrix_of(item, ctypes.byref(own))
        points: list[tuple[float, float]] = []
        curved = False
        for index in range(count):
            segment = ctypes.c_void_p(_segment(item, index))
            kind = _segment_kind(segment)
            if kind == pdfium.FPDF_SEGMENT_MOVETO and points:
                yield None if curved else points
                points, curved = [], False
            curved = curved or kind == pdfium.FPDF_SEGMENT_BEZIERTO
            x, y = self._at(segment)
            points.append((own.a * x + own.c * y + own.e, own.b * x + own.d * y + own.f))
        if points:
            yield None if curved else points


def _add_path(found: Drawing, pen: _Pen, item: Handle, matrix: Matrix, frame: Frame) -> None:
    bounds = pen.bounds(item)
    if bounds[2] - bounds[0] < SMALL and bounds[3] - bounds[1] < SMALL:
        if dot := _clamped(_displayed(bounds, matrix, frame), frame):
            found.dots.append(dot)
        return
    filled, stroked = pen.modes(item)
    fill = pen.fill(item) if filled else None
    stroke = pen.stroke(item) if stroked else None
    if fill is None and stroke is None:
        return
    half = pen.width(item) / 2 if stroke else 0.0
    if fill is not None and SMALL < bounds[3] - bounds[1] <= BADGE and pen.is_round(item, _segments(item)):
        if shown := _clamped(_displayed(bounds, matrix, frame), frame):
            found.fills.append(Fill(shown, fill, is_round=True))
        return
    if bounds[2] - bounds[0] > FRAME[0] and bounds[3] - bounds[1] > FRAME[1] and pen.is_frame(item, _segments(item)):
        if shown := _clamped(_displayed(bounds, matrix, frame), frame):
            found.frames.append(shown)
        return
    for box, straight in _shapes(pen, item, bounds, half, bool(stroke)):
        shown = _clamped(_displayed(box, matrix, frame), frame)
        if shown is None:
            continue
        if straight:
            found.rules.append(Rule(shown, stroke or fill))
        else:
            _add_rectangle(found, shown, fill, stroke)


def _shapes(pen: _Pen, item: Handle, bounds: Box, half: float, stroked: bool) -> Iterator[tuple[Box, bool]]:
    """The upright boxes of a path in page space, and for each whether it is a stroked line.

    The path's bounds identify a line or a rectangle without its points. Only paths with many subpaths or with slanted
    lines need them.
    """
    count = _segments(item)
    left, bottom, right, top = bounds[0] + half, bounds[1] + half, bounds[2] - half, bounds[3] - half
    if right - left <= THIN or top - bottom <= THIN:  # a line, or the dashes and dots of one
        yield (left, bottom, max(left, right), max(bottom, top)), stroked and count <= 3
        return
    corners = pen.corners(item, count)
    if corners is not None and _is_right_angle(corners):  # a rectangle, like nearly every path of a plan
        yield (left, bottom, right, top), False
        return
    if pen.is_curved(item, count):
        return
    for points in pen.subpaths(item, count):
        if points is None or len(points) < 2:
            continue
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = min(xs), min(ys), max(xs), max(ys)
        if _upright(points) or box[2] - box[0] <= THIN or box[3] - box[1] <= THIN:
            if len(points) <= 3 or len(points) > 6:
                yield from _lines(points, stroked)
            else:
                yield box, False


def _is_right_angle(corners: list[tuple[float, float]]) -> bool:
    """Whether three corners make a right angle that is parallel to the page's edges."""
    (ax, ay), (bx, by), (cx, cy) = corners
    return (ay == by and bx == cx and ax != bx and by != cy) or (ax == bx and by == cy and ay != by and bx != cx)


_CUT = 0.95
"""The largest share of its box that a shape of straight lines with cut corners fills. A fuller one is a cell."""


def _share_of_box(points: Iterable[tuple[float, float]]) -> float:
    """The share of its box that an outline fills, including the control points of curves; 0 if it turns both ways.

    >>> _share_of_box([(0, 0), (8, 0), (4, 7), (0, 0)]), _share_of_box([(0, 0), (8, 0), (8, 7), (0, 7), (0, 0)])
    (0.5, 1.0)
    >>> _share_of_box([(0, 0), (8, 0), (8, 7), (4, 2), (0, 7), (0, 0)])
    0.0
    """
    run: list[tuple[float, float]] = []
    way = area = 0.0
    for point in points:
        if run and abs(point[0] - run[-1][0]) + abs(point[1] - run[-1][1]) < _SAME:
            continue
        if len(run) > 1:
            turn = _turn(run[-2], run[-1], point)
            if way * turn < 0:
                return 0.0
            way = turn or way
            area += _turn(run[0], run[-1], point) / 2
        run.append(point)
    if len(run) < 3 or way * _turn(run[-2], run[-1], run[1]) < 0 or way * _turn(run[-1], run[0], run[1]) < 0:
        return 0.0
    (left, right), (low, high) = ((min(v), max(v)) for v in zip(*run, strict=True))
    return min(abs(area) / ((right - left) * (high - low)), 1.0) if right > left and high > low else 0.0


_SAME = 0.01
"""Points closer than this are the same: files round."""
_STRAIGHT = 0.001
"""A smaller turn does not count."""

_Point = tuple[float, float]


def _turn(one: _Point, two: _Point, three: _Point) -> float:
    """Twice the area of the triangle of three points, negative if the path through them turns right."""
    area = (two[0] - one[0]) * (three[1] - one[1]) - (three[0] - one[0]) * (two[1] - one[1])
    return area if abs(area) > _STRAIGHT else 0.0


def _lines(points: list[tuple[float, float]], stroked: bool) -> Iterator[tuple[Box, bool]]:
    """Each line of a stroked run of points."""
    if stroked:
        for (ax, ay), (bx, by) in itertools.pairwise(points):
            yield (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)), True


def _upright(points: list[tuple[float, float]]) -> bool:
    """Whether every line between these points is parallel to the page's edges."""
    return all(abs(ax - bx) < 1 or abs(ay - by) < 1 for (ax, ay), (bx, by) in itertools.pairwise(points))


def _add_rectangle(found: Drawing, box: Box, fill: str | None, stroke: str | None) -> None:
    """Add a rectangle: a thin one as a rule, a wider one as a fill, and its stroked outline as four rules."""
    x0, top, x1, bottom = box
    if x1 - x0 <= THIN or bottom - top <= THIN:
        if max(x1 - x0, bottom - top) > THIN or fill is None:
            found.rules.append(Rule(box, stroke or fill))
        return
    if fill is not None:
        found.fills.append(Fill(box, fill))
    if stroke is not None:
        sides = (x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom)
        found.rules.extend(Rule(side, stroke) for side in sides)


def _displayed(box: Box, matrix: Matrix, frame: Frame) -> Box:
    if matrix is not _IDENTITY:
        a, b, c, d, e, f = matrix
        left, bottom, right, top = box
        corners = [(a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        box = min(xs), min(ys), max(xs), max(ys)
    return frame.box(*box)


def _clamped(box: Box, frame: Frame) -> Box | None:
    """The part of a box that is on the page."""
    x0, top, x1, bottom = box
    if x0 >= 0 and top >= 0 and x1 <= frame.width and bottom <= frame.height:
        return box
    x0, top, x1, bottom = max(x0, 0.0), max(top, 0.0), min(x1, frame.width), min(bottom, frame.height)
    return (x0, top, x1, bottom) if x0 <= x1 and top <= bottom else None
