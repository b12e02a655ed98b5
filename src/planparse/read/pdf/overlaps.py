"""Texts that print over their neighbours: each belongs, whole, to the cell in which it begins.

Simple PDF writers and spreadsheets print a cell's text in one run, however narrow the cell, and the next cell's text
over its end. The position of a word then does not show its cell; the beginning of its run does.

pdfium takes a letter for a shadow, and drops it, if the same letter was printed in the same place before. It then joins
the end of one text to the beginning of the next. So texts that print over others on their line are moved far below the
page before it is read, and their places are moved back afterwards.
"""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import pypdfium2.raw as pdfium

from planparse.noun import noun
from planparse.read.document import Rule
from planparse.read.pdf.drawing import MAX_OBJECTS
from planparse.read.pdf.open_pdf import Frame
from planparse.read.pdf.text import Floats, Scrap, quick, quick_handle, quick_of_handle
from planparse.read.pdf.word_boundaries import is_upright, pieces
from planparse.words import Box

_object, _object_kind = quick_handle(pdfium.FPDFPage_GetObject), quick_of_handle(pdfium.FPDFPageObj_GetType)
_bounds_of = quick(pdfium.FPDFPageObj_GetBounds)

_DOWN = 20_000
"""How far to move a text, in points. Pages are at most 14,400 high."""
_MIDDLE = 6_700
"""The middle of all heights that a page may have, from a little below it."""
_LEVELS = 3
"""A text may print over the next one and the one after that."""

_OVER = 0.3
"""How far a text must print over the next one, as a share of its height, as in `clip_overprints`."""
_BEGINS = 1.2
"""How many heights before the next one it must begin: letters drawn twice to look bold do not."""
_NEAR = -0.15
"""At column starts, pdfium also joins texts that only touch: this small a gap is not a space."""
_TALLER = 1.6
"""A text this many times as high as another is not on its line: a watermark, or text that runs up the page."""
_COLUMN = 3
"""A column begins where this many texts begin."""

_GLUED = re.compile(r"[a-z\d.,;:)][A-Z][a-z]|[a-z]\d\d")
"""Where two texts may have been read as one word: `2022Hold`, `watch30/06/2025`."""


def may_be_glued(scraps: Sequence[Scrap]) -> bool:
    """Whether a word of a page looks like the end of one text and the beginning of another."""
    return _GLUED.search(" ".join([scrap.text for scrap in scraps])) is not None


@noun
class ApartFrame(Frame):
    """The frame of a page with texts moved down. It gives their boxes where they are printed."""

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The displayed box of a box in page space."""
        down = _DOWN * -round((top - _MIDDLE) / _DOWN)
        return left + self.e, self.f - top - down, right + self.e, self.f - bottom - down


def separate_overprints(page: pdfium.FPDF_PAGE, frame: Frame) -> tuple[ApartFrame, list[Rule]] | None:
    """Move texts of an upright page apart if they print over each other; None if none does.

    Returns the page's new frame, and the beginning of each moved text as a rule, across which no word continues.
    """
    if frame.on_its_side or frame.a <= 0 or pdfium.FPDFPage_CountObjects(page) > MAX_OBJECTS:
        return None
    begun: list[Rule] = []
    texts = sorted(_texts(page), key=lambda text: (text[1][0], text[1][1]))
    if not any(_levels(texts, touching=False)):
        return None
    for (item, (left, bottom, _, top)), level in zip(texts, _levels(texts), strict=True):
        if level:
            pdfium.FPDFPageObj_Transform(ctypes.cast(item, pdfium.FPDF_PAGEOBJECT), 1, 0, 0, 1, 0, -_DOWN * level)
            begun.append(Rule(frame.box(left, bottom, left, top)))
    return ApartFrame(frame.a, frame.b, frame.c, frame.d, frame.e, frame.f, frame.width, frame.height), begun


_Text = tuple[int, Box]
"""A text object's address, and its box in page space."""


def _texts(page: pdfium.FPDF_PAGE) -> Iterator[_Text]:
    bounds = Floats(4)  # left, bottom, right, top
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        address = _object(page, index)
        if _object_kind(address) == pdfium.FPDF_PAGEOBJ_TEXT and _bounds_of(ctypes.c_void_p(address), *bounds.by):
            left, bottom, right, top = bounds.read()
            yield address, (left, bottom, right, top)


def _levels(texts: Sequence[_Text], *, touching: bool = True) -> Iterator[int]:
    """How far to move each text, from left to right: further than all texts that print over it or touch it.

    >>> long, short, far = (1, (0, 0, 90, 10)), (2, (50, 0, 70, 10)), (3, (95, 0, 99, 10))
    >>> list(_levels([long, short, far]))
    [0, 1, 0]
    """
    lines: dict[int, list[tuple[Box, int]]] = {}
    begun = Counter(round(box[0]) for _, box in texts) if touching else Counter[int]()
    past = _PAST if touching else 0.0  # a text that ends left of another may touch it, but does not print over it
    for _, box in texts:
        middle = (box[1] + box[3]) / 2
        near = touching and begun[round(box[0])] >= _COLUMN
        least = (_NEAR if near else _OVER) * (box[3] - box[1])
        own = round(middle / _BAND)
        under = []
        for band in (own - 1, own, own + 1):
            if before := lines.get(band):
                before[:] = [one for one in before if one[0][2] > box[0] - past]
                under += [level for other, level in before if _is_over(other, box, least)]
        level = (max(under) + 1) % _LEVELS if under else 0
        lines.setdefault(own, []).append((box, level))
        yield level


_PAST = 40.0
"""A text is finished with if it ends this many points left of the current one: texts come from left to right."""

_BAND = 4
"""The height, in points, of the bands in which to look for the middles of a line's texts."""


def _is_over(one: Box, other: Box, least: float) -> bool:
    """Whether a text prints over the beginning of another on its line, by at least this many points."""
    height = other[3] - other[1]
    level = abs(one[1] + one[3] - other[1] - other[3]) < height > (one[3] - one[1]) / _TALLER
    return level and one[2] - other[0] > least and other[0] - one[0] > _BEGINS * height


_SPACE = 0.8
"""The widest gap inside a run, in heights: a space is a quarter, a justified one up to half a height."""

_OVER_RUN = 0.3
"""How far a run must print over the next one, as a share of its height. Kerned letters overlap by a tenth."""

_ALLEY = 0.9
"""The gap to leave before the next cell, in heights: it shows columns without rules."""

_CELL = 1.2
"""A run begins in its own cell at least this many heights before the next one begins."""

_RUNS_OF_COLUMN = 3
"""A column begins where this many runs begin."""

_COLUMN_OF_GLUED = 2
"""The same if a word itself looks like two that are printed separately: a header row and one other row."""

_GLUED_WORDS = re.compile(r"[^\W\d_A-Z][A-Z0-9]")
"""Where two runs may have been read as one word: `SafeguardingSeptember`."""


@noun
class TextRun:
    """Consecutive scraps of one line, by their indices in the page's order."""

    places: tuple[int, ...]
    left: float
    right: float
    middle: float
    height: float


def clip_overprints(
    scraps: Sequence[Scrap],
    rules: Sequence[Rule],
    letter_box: Callable[[int], Box],
    object_of: Callable[[int], int],
) -> tuple[list[Scrap], int]:
    """Narrow the runs that print over others so that they end before them; return the scraps and how many runs.

    ``object_of`` gives the text object that prints a letter.
    """
    lines = _lines(scraps)
    found, begins = _unglued(scraps, lines, letter_box, object_of)
    if begins:
        lines = _lines(found, begins)
    if not any(_prints_over(one, two) for line in lines for one, two in pairwise(line)):
        return found, 0
    starts = _column_starts(run for line in lines for run in line)
    lines = _lines(found, begins | _at_columns(found, starts, object_of))
    edges = sorted((rule.box for rule in rules if is_upright(rule.box)), key=lambda box: box[0])
    count = 0
    for line in lines:
        for run, following in zip(line, [*line[1:], None], strict=True):
            limit = _limit(run, following, starts if len(line) > 1 else (), edges)
            if limit is not None:
                count += 1
                _draw_in(found, run, limit)
    return found, count


def _lines(scraps: Sequence[Scrap], begins: frozenset[int] = frozenset()) -> list[list[TextRun]]:
    """The runs of a page by line, from left to right. At the indices in ``begins`` a run always begins."""
    lines: dict[int, list[TextRun]] = {}
    current: list[int] = []
    for place, scrap in enumerate([*scraps, None]):
        if current and (scrap is None or place in begins or not _goes_on(scraps[current[-1]], scrap)):
            run = _run(scraps, current)
            lines.setdefault(round(run.middle / 3), []).append(run)
            current = []
        if scrap is not None and not (scrap.turned or scrap.slanted):
            current.append(place)
    return [sorted(line, key=lambda run: run.left) for line in lines.values()]


def _run(scraps: Sequence[Scrap], places: Sequence[int]) -> TextRun:
    boxes = [scraps[place].box for place in places]
    top, bottom = boxes[0][1], boxes[0][3]
    return TextRun(tuple(places), boxes[0][0], max(box[2] for box in boxes), (top + bottom) / 2, bottom - top)


def _goes_on(before: Scrap, scrap: Scrap) -> bool:
    """Whether a scrap continues the run of the one before it."""
    if scrap.turned or scrap.slanted:
        return False
    one, two = before.box, scrap.box
    height = one[3] - one[1]
    level = abs(one[1] + one[3] - two[1] - two[3]) < height
    return level and -_OVER_RUN * height < two[0] - one[2] < _SPACE * height


def _prints_over(run: TextRun, following: TextRun) -> bool:
    """Whether a run prints over the next one of its line."""
    return (
        run.right - following.left > _OVER_RUN * run.height
        and following.left - run.left > _CELL * run.height
        and abs(run.middle - following.middle) < 0.3 * run.height
    )


def _column_starts(runs: Iterator[TextRun]) -> list[float]:
    """The positions at which several runs of the page begin."""
    return sorted(left for left, count in Counter(round(run.left) for run in runs).items() if count >= _RUNS_OF_COLUMN)


def _at_columns(scraps: Sequence[Scrap], starts: Sequence[float], object_of: Callable[[int], int]) -> frozenset[int]:
    """The indices of scraps that are printed separately at a column's start, however close the text before them is."""
    columns = frozenset(starts)
    return frozenset(
        place
        for place, (before, scrap) in enumerate(pairwise(scraps), 1)
        if round(scrap.box[0]) in columns and object_of(before.end - 1) != object_of(scrap.at)
    )


def _limit(run: TextRun, following: TextRun | None, starts: Sequence[float], edges: Sequence[Box]) -> float | None:
    """The start of the next cell if a run prints over it; None if the run stays in its own cell."""
    margin, alley = _OVER_RUN * run.height, _ALLEY * run.height
    if following is not None and _prints_over(run, following):
        return following.left - alley
    if round(run.left) not in starts:
        return None
    first, last = run.left + _CELL * run.height, run.right - margin
    after = bisect_right(starts, first)
    if after < len(starts) and starts[after] < run.right - run.height:
        return starts[after] - alley
    crossed = (box[0] for box in edges if first < box[0] < last and box[1] <= run.middle <= box[3])
    edge = next(crossed, None)
    return None if edge is None else edge - margin / 2


def _draw_in(scraps: list[Scrap], run: TextRun, limit: float) -> None:
    """Narrow the boxes of a run's scraps so that the run ends at the limit."""
    share = (limit - run.left) / (run.right - run.left)
    for place in run.places:
        scrap = scraps[place]
        x0, top, x1, bottom = scrap.box
        box = run.left + (x0 - run.left) * share, top, run.left + (x1 - run.left) * share, bottom
        scraps[place] = scrap._replace(box=box)


def _unglued(
    scraps: Sequence[Scrap],
    lines: Sequence[Sequence[TextRun]],
    letter_box: Callable[[int], Box],
    object_of: Callable[[int], int],
) -> tuple[list[Scrap], frozenset[int]]:
    """Split scraps that contain the end of one run and the beginning of the next, and return where those begin."""
    if not _GLUED_WORDS.search(" ".join([scrap.text for scrap in scraps])):
        return list(scraps), frozenset()
    glued = [bool(_GLUED_WORDS.search(s.text)) and not s.turned and len(s.text) == s.end - s.at for s in scraps]
    if not any(glued):
        return list(scraps), frozenset()
    letters = {
        place: [letter_box(index) for index in range(scrap.at, scrap.end)]
        for place, scrap in enumerate(scraps)
        if glued[place]
    }
    likely = {
        place: [
            at
            for match in _GLUED_WORDS.finditer(scraps[place].text)
            if _changes(scraps[place], at := match.start() + 1, object_of)
        ]
        for place in letters
    }
    left = Counter(round(run.left) for line in lines for run in line)
    left += Counter(round(letters[place][at][0]) for place, cuts in likely.items() for at in cuts)
    starts = {place + slack for place, count in left.items() if count >= _COLUMN_OF_GLUED for slack in (-1, 0, 1)}
    found: list[Scrap] = []
    begins: set[int] = set()
    for place, scrap in enumerate(scraps):
        cuts = [at for at in likely.get(place, ()) if round(letters[place][at][0]) in starts]
        parts = list(pieces(scrap, cuts, letters[place])) if cuts else [scrap]
        begins |= set(range(len(found) + 1, len(found) + len(parts)))
        found += parts
    return found, frozenset(begins)


def _changes(scrap: Scrap, at: int, object_of: Callable[[int], int]) -> bool:
    """Whether another text object begins with this letter, in a text that is not printed letter by letter."""
    objects = [object_of(index) for index in range(scrap.at, scrap.end)]
    own, other = objects[:at], objects[at:]
    return own[-1] != other[0] and len(set(own)) + len(set(other)) < max(3, len(objects) // 2)
