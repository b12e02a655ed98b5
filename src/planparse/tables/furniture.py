"""Page furniture: what is at the same place on page after page, digits apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from planparse.read.document import Page
from planparse.tables.layout import Furniture
from planparse.tables.lines import Line, lines_of, segments_of
from planparse.words import Word

_DIGITS = re.compile(r"\d+")

_MARGIN = 0.13
"""Running headers and page numbers stand within this share of the page's height from its top or bottom."""

_PLACE = 5.0
"""They keep their height on the page to within this many points."""

_SHARE = 0.34
"""They stand on at least this share of the pages of the same size: covers have none, odd and even pages differ."""

_COLUMNS = 3
"""A line of so many columns close above others is a table's repeated header, not the page's."""

Key = tuple[str, int, int, int]


def furniture(pages: Sequence[Page], loose: Mapping[int | None, Sequence[Word]]) -> tuple[Furniture, ...]:
    """The running headers, footers and page numbers among the loose words (those in no drawn table) of each page."""
    lines = [(page, line) for page in pages for line in _margin_lines(page, loose.get(page.number, ()))]
    sizes = Counter(_size(page) for page in pages)
    seen = Counter(key for _, key in {(page.number, _key(page, line, 0)) for page, line in lines})
    inside = _inside(pages, loose, lines)
    found = []
    for page, line in lines:
        of_pages = sizes[_size(page)]
        count = sum(seen[_key(page, line, step)] for step in (-1, 0, 1))
        if count >= 2 and count >= _SHARE * of_pages and inside[_text(line)] < count:
            found.append(Furniture(line.words, f"is at the same place on {count} of {of_pages} pages"))
    return tuple(found)


def _inside(
    pages: Sequence[Page], loose: Mapping[int | None, Sequence[Word]], margins: Sequence[tuple[Page, Line]]
) -> Counter[str]:
    """How often each of these lines of words stands on the pages elsewhere too: the label of a record does.

    Numbers alone do not count: the refs of a plan stand everywhere, as page numbers do.
    """
    near = {id(word) for _, line in margins for word in line.words}
    texts = {text for _, line in margins if any(map(str.isalpha, text := _text(line)))}
    others = [[word for word in loose.get(page.number, ()) if id(word) not in near] for page in pages] if texts else []
    return Counter(text for words in others for line in lines_of(words) if (text := _text(line)) in texts)


def _margin_lines(page: Page, words: Sequence[Word]) -> Iterator[Line]:
    """The lines of a page near its top and bottom that may be furniture."""
    height = page.height or 0.0
    lines = lines_of(word for word in words if word.id not in page.turned)
    for number, line in enumerate(lines):
        middle = (line.top + line.bottom) / 2
        if middle > (1 - _MARGIN) * height or (middle < _MARGIN * height and not _heads_a_table(lines, number)):
            yield line


def _heads_a_table(lines: Sequence[Line], number: int) -> bool:
    line = lines[number]
    if len(segments_of([line], 0.8)[0]) < _COLUMNS or number + 1 == len(lines):
        return False
    return lines[number + 1].top - line.bottom < 1.2 * line.height


def _size(page: Page) -> tuple[int, int]:
    return round(page.width or 0), round(page.height or 0)


def _key(page: Page, line: Line, step: int) -> Key:
    return (_text(line), round(line.top / _PLACE) + step, *_size(page))


def _text(line: Line) -> str:
    return _DIGITS.sub("#", "".join(word.text for word in line.words))
