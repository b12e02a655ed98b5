"""Words outside tables -> paragraphs, in the reading order of the page's blocks."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import field, replace
from itertools import pairwise, takewhile
from statistics import median
from typing import TypeVar

from planparse.lexicon.labels import Terms
from planparse.lexicon.months import MONTH
from planparse.noun import noun
from planparse.read.document import Block, Page, Paragraph
from planparse.read.labels import is_area
from planparse.tables.fill_cells import starts_paragraph
from planparse.tables.lines import Line, box_of
from planparse.words import Box, Place, Word, box_around

_WIDE = 2.5
"""A gap wider than this many heights ends a segment: the next words are in another column."""

_APART = 0.75
"""Lines further apart than this share of their height do not continue each other."""

_RESIZED = 0.12
"""If the line height changes by this share, a new paragraph (a heading) begins: from 14 points to 12."""

_AIR = 0.2
"""The gap between two paragraphs is wider than that between lines of one by this many heights of a line."""

_OFTEN = 3
"""A line that occurs this often in a document is a label or a repeated value, not part of a longer text."""

_LABEL_WORDS = 7
"""The most words in such a line."""


_JOINING = frozenset("a an and at by for from in of on or our see the their this to under with".split())  # noqa: SIM905
"""Words that do not end a heading or label: the line below continues the sentence."""
_NUMBERED = re.compile(r"[A-Z]{0,3}\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[a-z]?[.:)]? [A-Z]")
"""The start of a numbered paragraph: `2.1 Write`, `A1.2. Ask`."""


# The size of paragraphs compared with the text of records, whatever a font says about its letters' boxes.


_ABOVE = frozenset("bdfhklßABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_HALF = frozenset("tij")
"""Letters that many fonts draw lower than capitals but higher than an `x`."""
_BELOW = frozenset("gjpqyQ,;()[]/")

_FEW = 2
"""How many words show a size: a single one may be off by a tenth."""

Run = Sequence[Word]
Shape = tuple[bool, bool, bool]


def sizes(text: Sequence[Run]) -> Callable[[Run], float]:
    """A function that gives the size of words relative to this text; 0 if pages show no sizes, or for a single word.

    The boxes of many fonts are those of the ink: `appendix` is higher than `menu` in the same size. So words are
    compared with words that have the same parts above and below the line.
    """
    found: dict[Shape, list[float]] = {}
    for shape, height in (one for words in text for one in _heights(words)):
        found.setdefault(shape, []).append(height)
    usual = {shape: median(heights) for shape, heights in found.items()}

    def size(words: Run) -> float:
        shares = [height / usual[shape] for shape, height in _heights(words) if usual.get(shape)]
        return median(shares) if len(shares) >= _FEW else 0.0

    return size


def _heights(words: Run) -> Iterator[tuple[Shape, float]]:
    for word in words:
        box, letters = word.place.box, set(word.text)
        if box and any(map(str.isalpha, letters)):
            above = bool(letters & _ABOVE)
            yield (above, not above and bool(letters & _HALF), bool(letters & _BELOW)), box[3] - box[1]


def _no_size(_words: Run) -> float:
    return 0.0


# Words -> lines -> paragraphs.


@noun
class Prose:
    """What a document's text shows about where paragraphs end: the ids of its bold words, and the lines that repeat.

    ``again`` is how often a line occurs in the document, ``pairs`` how often one follows another. ``size`` gives the
    size of words; ``leading`` is the distance in points from the top of a line to that of the next one in a text, and
    ``air`` the least by which it is larger before the next text.
    """

    bold: frozenset[int] = frozenset()
    again: Mapping[str, int] = field(default_factory=dict)
    pairs: Mapping[tuple[str, str], int] = field(default_factory=dict)
    size: Callable[[Run], float] = _no_size
    leading: float = math.inf
    air: float = 0.0


NO_PROSE = Prose()


def prose_of(pages: Iterable[tuple[Page, Sequence[Word]]]) -> Prose:
    """What the text of these pages, outside tables, shows about where paragraphs end."""
    bold: set[int] = set()
    texts: list[str] = []
    lines: list[Line] = []
    for page, words in pages:
        bold |= page.bold
        own = segments(words)
        lines += own
        texts += ["", *map(_text, own)]
    times = Counter(text for text in texts if text)
    again = {text: count for text, count in times.items() if count >= _OFTEN and _may_be_label(text)}
    pairs = Counter(pair for pair in pairwise(texts) if pair[0] in again or pair[1] in again)
    height = median([line.height for line in lines]) if lines else 0.0
    ink = _are_of_ink(lines)
    size = sizes([line.words for line in lines]) if ink else lambda words: _height(words) / (height or 1.0)
    steps = [_step(size, *pair) for pair in pairwise(lines) if _goes_on(size, *pair)]
    leading = median(steps) if steps else math.inf if ink else height
    return Prose(frozenset(bold), again, pairs, size, leading, _AIR * height)


def _are_of_ink(lines: Sequence[Line]) -> bool:
    """Whether the words of most lines differ in height: their boxes are then those of the ink, not of the font."""
    heights = [[box_of(word)[3] - box_of(word)[1] for word in line.words] for line in lines if len(line.words) > 2]
    return 2 * sum(min(own) < (1 - _RESIZED) * max(own) for own in heights) > len(heights)


def _step(size: Callable[[Run], float], before: Line, line: Line) -> float:
    """The distance from the top of a line to that of the one below, scaled to the text's usual size.

    The highest of seven words or more does not count: its letters may be raised (`25th`).
    """
    above, top = (sorted(box_of(word)[1] for word in one.words)[len(one.words) > 6] for one in (before, line))
    return (top - above) / (size(line.words) or size(before.words) or 1.0)


def _goes_on(size: Callable[[Run], float], before: Line, line: Line) -> bool:
    """Whether a line continues the text above: it is directly below and begins in lower case."""
    return line.words[0].text[0].islower() and _runs_on(size, before, line)


def _may_be_label(text: str) -> bool:
    """Whether a line is a few words that begin like a label and do not end like part of a sentence."""
    return text[0].isupper() and text.count(" ") < _LABEL_WORDS and text[-1] not in ".,;!-–" and not text.isdigit()


def paragraphs(
    terms: Terms, words: Sequence[Word], page: int | None, walls: Sequence[Box], shown: Prose = NO_PROSE
) -> list[Paragraph]:
    """The paragraphs of these words, in the file's order. A table between two lines separates them."""
    found: list[Paragraph] = []
    for run in _runs(shown.size, segments(words), walls):
        right = _right(run)
        start = 0
        for number in range(1, len(run) + 1):
            if (
                number == len(run)
                or _begins(terms, run, number)
                or starts_paragraph(run, number, right)
                or _changes(shown, run[number - 1], run[number])
            ):
                found.append(_paragraph(run[start:number], page, shown.bold))
                start = number
    return found


def _right(lines: Sequence[Line]) -> float:
    """Where the widest line ends. One that ends with a long web address does not count: it may run over the margin."""
    rights = [line.right for line in lines if len(line.words[-1].text) < _UNBROKEN]
    return max(rights or [line.right for line in lines])


_UNBROKEN = 40
"""From so many characters, a word is a web address, and may not fit on any line."""


def _changes(shown: Prose, before: Line, line: Line) -> bool:
    """Whether a line begins a paragraph: its weight changes, or it or the line above is on its own elsewhere.

    A bold heading or label ends where other letters begin. Bold words in a sentence do not end a paragraph.
    """
    first = line.words[0].id in shown.bold
    if first != (before.words[-1].id in shown.bold):
        if not first:
            return before.words[0].id in shown.bold and all(word.id in shown.bold for word in before.words)
        front = list(takewhile(lambda word: word.id in shown.bold, line.words))
        if not line.words[0].text[0].isalnum():
            return False  # a closing bracket ends the text above
        if len(front) == len(line.words) or front[-1].text[-1] == ":" or before.words[-1].text[-1] in ".;:?!":
            return True
    if not first and _step(shown.size, before, line) > shown.leading + shown.air:
        return not _cuts_a_date(before, line)
    if not shown.again:
        return False
    above, text = _text(before), _text(line)
    paired = shown.pairs.get((above, text), 0)
    return any(paired < shown.again.get(each, 0) for each in (above, text))


def _cuts_a_date(before: Line, line: Line) -> bool:
    """Whether a line is only the rest of a date that the line above begins: `Sept`, below it `2027`."""
    return _SO_FAR.search(_text(before)) is not None and _YEAR.fullmatch(_text(line)) is not None


_SO_FAR = re.compile(rf"\b(?:{MONTH}|spring|summer|autumn|winter|by|from|to|until|end of)$", re.I)
_YEAR = re.compile(rf"(?:{MONTH} )?20\d\d(?:[/–-]\d\d)?", re.I)


def _text(line: Line) -> str:
    return " ".join(word.text for word in line.words)


def _begins(terms: Terms, lines: Sequence[Line], number: int) -> bool:
    """Whether a line's own words begin a paragraph: the heading of an area, or the next of several numbers."""
    return _heads_area(terms, lines, number) or _is_numbered(lines, number)


def _is_numbered(lines: Sequence[Line], number: int) -> bool:
    """Whether a line begins with the number after that of a line above, or with a two-part number.

    The line above the latter must end a sentence, and another of the lines must begin with such a number too.
    """
    item = _ITEM.match(_start(lines[number]))
    if item and any(
        (above := _ITEM.match(_start(line)))
        and int(above[1]) + 1 == int(item[1])
        and above[2] == item[2]
        and abs(line.left - lines[number].left) < 0.5 * line.height
        for line in lines[:number]
    ):
        return True
    if not _NUMBERED.match(_start(lines[number])) or lines[number - 1].words[-1].text[-1] not in ".;:?!":
        return False
    return any(at != number and _NUMBERED.match(_start(line)) for at, line in enumerate(lines))


_ITEM = re.compile(r"(\d{1,2})([.)])(?!\d)")  # the number of an item of a list


def _start(line: Line) -> str:
    return " ".join(word.text for word in line.words[:2])


def _heads_area(terms: Terms, lines: Sequence[Line], number: int) -> bool:
    """Whether a line begins like the heading of an area, and not in the middle of a sentence from the line above."""
    before = lines[number - 1].words[-1].text
    runs_on = before[-1] in ",;(-–" or before.casefold() in _JOINING
    return not runs_on and is_area(terms, " ".join(word.text for word in lines[number].words))


def segments(words: Sequence[Word]) -> list[Line]:
    """Runs of consecutive words on one baseline that follow each other to the right."""
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


def _runs(size: Callable[[Run], float], lines: Sequence[Line], walls: Sequence[Box]) -> list[list[Line]]:
    """Group lines into runs: each is below the one before, as close as lines of one text."""
    runs: list[list[Line]] = []
    for line in lines:
        if runs and _runs_on(size, runs[-1][-1], line) and not _parted(runs[-1][-1], line, walls):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _runs_on(size: Callable[[Run], float], before: Line, line: Line) -> bool:
    height = max(before.height, line.height)
    overlap = min(before.right, line.right) - max(before.left, line.left)
    near = line.top - before.top > 0 and line.top - before.bottom < _APART * height and overlap > 0
    return near and not _is_resized(size, before, line)


def _is_resized(size: Callable[[Run], float], before: Line, line: Line) -> bool:
    """Whether two lines differ in size. The boxes of many fonts are those of the ink."""
    shown = size(before.words), size(line.words)
    one, other = shown if all(shown) else (before.height, line.height)
    return abs(one - other) >= _RESIZED * max(one, other)


def _height(words: Run) -> float:
    return median([box_of(word)[3] - box_of(word)[1] for word in words])


def _parted(before: Line, line: Line, walls: Sequence[Box]) -> bool:
    return any(before.top < wall[1] < line.top and wall[0] < line.right and line.left < wall[2] for wall in walls)


def _paragraph(lines: Sequence[Line], page: int | None, bold: Set[int]) -> Paragraph:
    words: list[Word] = []
    for line in lines:
        for word in line.words:
            runs_on = word.gap == "" and words and words[-1].id == word.id - 1
            gap = "" if runs_on else " "
            words.append(word if word.gap == gap else replace(word, gap=gap))
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    front = next((at for at, word in enumerate(words) if word.id not in bold), len(words))
    return Paragraph(tuple(words), Place(page=page, box=(left, lines[0].top, right, lines[-1].bottom)), bold=front)


# Headings of drawn pages, recognised by size and weight, and their levels, as other formats give them.


_LARGER, _MUCH_LARGER = 1.07, 1.15
"""How much larger than the text a heading is: bold (12 points over 11), and not bold."""

_LEVEL = 1.06
"""Headings of one level have one size, as far as their letters show it: up to this factor."""

_SHARE = 0.1
"""At least this share of the words is as large as the text. Headings have fewer."""

_HEADING = 30
"""The most words in a heading."""


def with_levels(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Add levels to the headings of drawn pages that stand out from the text: the larger, the higher."""
    text = [block for block in blocks if isinstance(block, Paragraph) and block.bold < len(block.words)]
    size = sizes([block.words for block in text])
    usual = _size_of_text([(size(block.words), len(block.words)) for block in text if block.place.box])
    if not usual:
        return tuple(blocks)
    large = {at: many for at, block in enumerate(blocks) if (many := _head(block, size, usual))}
    ranks: dict[float, int] = {}
    last = math.inf
    for many in sorted(set(large.values()), reverse=True):
        ranks[many] = len(set(ranks.values())) + (many * _LEVEL < last)
        last = many
    return tuple(
        _wrapped(
            replace(block, level=ranks[large[at]]) if isinstance(block, Paragraph) and at in large else block
            for at, block in enumerate(blocks)
        )
    )


def _wrapped(blocks: Iterable[Block]) -> list[Block]:
    """Join a heading that ends in a small word (`Action plan for`) with the next line of the same level."""
    found: list[Block] = []
    for block in blocks:
        last = found[-1] if found else None
        if isinstance(last, Paragraph) and isinstance(block, Paragraph) and _is_wrapped(last, block):
            words = (*last.words, *block.words)
            place = replace(last.place, box=box_around([box_of(word) for word in words]))
            found[-1] = replace(last, words=words, place=place, bold=last.bold + block.bold)
        else:
            found.append(block)
    return found


def _is_wrapped(one: Paragraph, other: Paragraph) -> bool:
    """Whether the second heading continues the first."""
    alike = one.level is not None and one.level == other.level and one.place.page == other.place.page
    return alike and one.words[-1].text.casefold() in _JOINING


def _size_of_text(sizes_of_texts: Sequence[tuple[float, int]]) -> float:
    """The size of the largest text that is not a heading; who and when below it may be smaller. 0 if there is none."""
    left = _SHARE * sum(count for _, count in sizes_of_texts)
    for many, count in sorted(sizes_of_texts, reverse=True):
        left -= count
        if left < 0:
            return many
    return 0.0


def _head(block: Block, size: Callable[[Run], float], usual: float) -> float:
    """The size of a paragraph that stands out like a heading; else 0."""
    if not isinstance(block, Paragraph) or not block.place.box or block.level is not None:
        return 0.0
    bold = block.bold == len(block.words)
    many = size(block.words) if 0 < len(block.words) <= _HEADING else 0.0
    return many if many > usual * (_LARGER if bold else _MUCH_LARGER) else 0.0


# The reading order of a page's blocks: cut the page along its white space, first into bands, then columns (XY cut).


T = TypeVar("T")

_MIN_WHITE = 6.0
"""Columns of text are at least this far apart, in points."""


def in_reading_order(items: Sequence[T], box_of: Callable[[T], Box]) -> list[T]:
    """The items from top to bottom, and from left to right if they are side by side.

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
    """Group the items so that the groups do not overlap along this axis."""
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
