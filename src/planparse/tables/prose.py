"""Words outside of tables -> paragraphs, in the reading order of the page's blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from planparse.lexicon.terms import Terms
from planparse.read.document import Paragraph
from planparse.read.labels import is_area
from planparse.tables.fill_cells import starts_paragraph
from planparse.tables.lines import Line, box_of
from planparse.words import Box, Place, Word

_WIDE = 2.5
"""White wider than so many heights ends a segment: the next words stand in another column."""

_APART = 0.75
"""Lines further below each other than their height and this share of it do not run on."""

_RESIZED = 0.15
"""A change of the line's height by this share begins a new paragraph (a heading)."""


_JOINING = frozenset(
    "a an and at by for from in of on or our see the their this to under with".split()  # noqa: SIM905
)
"""Words that end no line of its own: what stands below goes on with the sentence."""

_NUMBERED = re.compile(r"[A-Z]{0,3}\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[a-z]?[.:)]? [A-Z]")
"""A numbered paragraph's front: `2.1 Write`, `A1.2. Ask`."""


def paragraphs(terms: Terms, words: Sequence[Word], page: int | None, walls: Sequence[Box]) -> list[Paragraph]:
    """The paragraphs that these words make, in the file's order; a table between two lines parts them."""
    found: list[Paragraph] = []
    for run in _runs(_segments(words), walls):
        right = max(line.right for line in run)
        start = 0
        for number in range(1, len(run) + 1):
            if number == len(run) or _begins(terms, run, number) or starts_paragraph(run, number, right):
                found.append(_paragraph(run[start:number], page))
                start = number
    return found


def _begins(terms: Terms, lines: Sequence[Line], number: int) -> bool:
    """Whether a line's own words begin a paragraph: an area's heading, or the next number of several."""
    return _heads_area(terms, lines, number) or _is_numbered(lines, number)


def _is_numbered(lines: Sequence[Line], number: int) -> bool:
    """Whether a line begins with a number of two parts, behind a sentence's end, and another of the lines does too."""
    if not _NUMBERED.match(_start(lines[number])) or lines[number - 1].words[-1].text[-1] not in ".;:?!":
        return False
    return any(at != number and _NUMBERED.match(_start(line)) for at, line in enumerate(lines))


def _start(line: Line) -> str:
    return " ".join(word.text for word in line.words[:2])


def _heads_area(terms: Terms, lines: Sequence[Line], number: int) -> bool:
    """Whether a line begins as an area's heading, and not in the middle of a sentence of the line above."""
    before = lines[number - 1].words[-1].text
    runs_on = before[-1] in ",;(-–" or before.casefold() in _JOINING
    return not runs_on and is_area(terms, " ".join(word.text for word in lines[number].words))


def _segments(words: Sequence[Word]) -> list[Line]:
    """Consecutive words on one baseline that follow each other to the right."""
    runs: list[list[Word]] = []
    for word in words:
        if runs and _follows(runs[-1][-1], word):
            runs[-1].append(word)
        else:
            runs.append([word])
    return [Line(tuple(run)) for run in runs]


def _follows(before: Word, word: Word) -> bool:
    x0, top, _, bottom = box_of(word)
    _, before_top, before_right, before_bottom = box_of(before)
    height = min(bottom - top, before_bottom - before_top)
    level = abs((top + bottom) - (before_top + before_bottom)) / 2 < 0.5 * height
    return level and -0.5 * height < x0 - before_right < _WIDE * height


def _runs(segments: Sequence[Line], walls: Sequence[Box]) -> list[list[Line]]:
    """Segments sorted into runs in which each stands under the one before, as close as lines of one text do."""
    runs: list[list[Line]] = []
    for segment in segments:
        if runs and _runs_on(runs[-1][-1], segment) and not _parted(runs[-1][-1], segment, walls):
            runs[-1].append(segment)
        else:
            runs.append([segment])
    return runs


def _runs_on(before: Line, line: Line) -> bool:
    height = max(before.height, line.height)
    overlap = min(before.right, line.right) - max(before.left, line.left)
    return (
        abs(before.height - line.height) < _RESIZED * height
        and line.top - before.top > 0
        and line.top - before.bottom < _APART * height
        and overlap > 0
    )


def _parted(before: Line, line: Line, walls: Sequence[Box]) -> bool:
    return any(before.top < wall[1] < line.top and wall[0] < line.right and line.left < wall[2] for wall in walls)


def _paragraph(lines: Sequence[Line], page: int | None) -> Paragraph:
    words: list[Word] = []
    for line in lines:
        for word in line.words:
            runs_on = word.gap == "" and words and words[-1].id == word.id - 1
            gap = "" if runs_on else " "
            words.append(word if word.gap == gap else replace(word, gap=gap))
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    return Paragraph(tuple(words), Place(page=page, box=(left, lines[0].top, right, lines[-1].bottom)))


# Reading order of a page's blocks by cutting it along its white: bands first, then columns (XY cut).


T = TypeVar("T")

_MIN_WHITE = 6.0
"""Columns of text stand at least this far apart."""


def in_reading_order(items: Sequence[T], box_of: Callable[[T], Box]) -> list[T]:
    """The items from the top down, and from left to right where they stand beside each other.

    >>> boxes = [(60, 0, 90, 50), (0, 0, 50, 20), (0, 30, 50, 50), (0, 60, 90, 70)]
    >>> in_reading_order(boxes, lambda box: box)
    [(0, 0, 50, 20), (0, 30, 50, 50), (60, 0, 90, 50), (0, 60, 90, 70)]
    """
    return _cut(list(items), box_of, down=True, tried=False)


def _cut(items: list[T], box_of: Callable[[T], Box], down: bool, tried: bool) -> list[T]:
    if len(items) < 2:
        return items
    groups = _bands(items, box_of, 1, 0.0) if down else _bands(items, box_of, 0, _MIN_WHITE)
    if len(groups) == 1:
        if tried:
            return sorted(items, key=lambda item: (box_of(item)[1], box_of(item)[0]))
        return _cut(items, box_of, not down, tried=True)
    return [item for group in groups for item in _cut(group, box_of, not down, tried=False)]


def _bands(items: list[T], box_of: Callable[[T], Box], axis: int, white: float) -> list[list[T]]:
    """The items in groups that do not overlap along this axis."""
    groups: list[list[T]] = []
    reach = 0.0
    for item in sorted(items, key=lambda item: box_of(item)[axis]):
        box = box_of(item)
        start, end = box[axis], box[axis + 2]
        slack = min(2.0, 0.2 * (end - start))
        if groups and start + slack < reach + white:
            groups[-1].append(item)
            reach = max(reach, end)
        else:
            groups.append([item])
            reach = end
    return groups
