"""Line numbers in the left margin: they count the lines of the page, and are not part of its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.read.document import Page
from planparse.tables.layout import Furniture
from planparse.tables.lines import Line, box_of, lines_of
from planparse.words import Word

_WHY = "numbers a line of the page"

_FEWEST = 8
"""The fewest numbers on a page. On pages that continue the count, one is enough."""

_LONGEST = 4
"""The most digits in a line number."""

_SHARE = 0.75
"""The share of the lines that must have a number, among those that may have one.

The rows of a table have one number for several lines, and its header and the page's title have none.
"""

_AMID = 0.1
"""The share of the numbered lines that must begin in lower case, in mid-sentence. Items of a list do not."""

_STEPS = (1, 2, 5, 10)
"""Each line has a number, or only each second, fifth or tenth."""

_APART = 2.0
"""The smallest gap between the numbers and the text, in points."""


def without_line_numbers(pages: Sequence[Page]) -> tuple[tuple[Page, ...], tuple[Furniture, ...]]:
    """Remove the line numbers from the pages, and return both."""
    runs = [_run(page) for page in pages]
    shown = [bool(run) and _counts_lines(page, run) for page, run in zip(pages, runs, strict=True)]
    if not any(shown):
        return tuple(pages), ()
    kept, aside = [], []
    last = None
    for page, run, sure in zip(pages, runs, shown, strict=True):
        goes_on = bool(run) and last is not None and _number(run[0]) - last in _STEPS
        if sure or goes_on:
            gone = {word.id for word in run}
            page = replace(page, words=tuple(word for word in page.words if word.id not in gone))
            aside.append(Furniture(tuple(run), _WHY))
            last = _number(run[-1])
        kept.append(page)
    return tuple(kept), tuple(aside)


def _run(page: Page) -> list[Word]:
    """The longest run of numbers down the left side of a page that count up by one step, with all else to the right."""
    strip = sorted(_strip(page), key=lambda word: box_of(word)[1])
    longest: list[Word] = []
    start = 0
    for stop in range(1, len(strip) + 1):
        steps = {_number(two) - _number(one) for one, two in pairwise(strip[start : stop + 1])}
        if stop == len(strip) or len(steps) > 1 or not steps <= {*_STEPS}:
            longest = max(longest, strip[start:stop], key=len)
            start = stop
    if not longest:
        return []
    top, bottom, right = box_of(longest[0])[1], box_of(longest[-1])[3], max(box_of(word)[2] for word in longest)
    own = {word.id for word in longest}
    beside = [
        box_of(word) for word in page.words if word.id not in own and top < box_of(word)[3] and box_of(word)[1] < bottom
    ]
    return longest if beside and min(box[0] for box in beside) >= right + _APART else []


def _strip(page: Page) -> Iterator[Word]:
    """The numbers at the left side of a page: the leftmost, and those above and below it."""
    numbers = [word for word in page.words if word.id not in page.turned and _is_number(word.text)]
    reach = None
    for word in sorted(numbers, key=lambda word: box_of(word)[0]):
        left, _, right, _ = box_of(word)
        if reach is not None and left >= reach:
            return
        yield word
        reach = max(reach or right, right)


def _counts_lines(page: Page, run: Sequence[Word]) -> bool:
    """Whether these numbers count the lines of their page: from its first line on, also lines in mid-sentence."""
    if len(run) < _FEWEST:
        return False
    numbers = {word.id for word in run}
    bottom = box_of(run[-1])[3]
    lines = [line for line in lines_of(page.words) if line.top < bottom]
    counted = [line for line in lines if line.words[0].id in numbers and len(line.words) > 1]
    step = _number(run[1]) - _number(run[0])
    amid = sum(_is_amid(line) for line in counted)
    return len(counted) * step >= _SHARE * len(lines) and amid >= max(1, _AMID * len(counted))


def _is_amid(line: Line) -> bool:
    return line.words[1].text[0].islower()


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= _LONGEST


def _number(word: Word) -> int:
    return int(word.text)
