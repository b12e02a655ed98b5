"""Text at the edges of pages: furniture that repeats from page to page, and headings turned sideways."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.lexicon.label_words import label_words
from planparse.lexicon.refs_and_marks import is_ref
from planparse.lexicon.words import letters
from planparse.noun import noun
from planparse.read.document import Page, Paragraph
from planparse.tables.layout import Furniture, Piece
from planparse.tables.lines import Line, box_of, lines_of, segments_of
from planparse.words import Box, Phrase, Place, Word, box_around

_DIGITS = re.compile(r"\d+")

_MARGIN = 0.13
"""Running headers and page numbers are within this share of the page's height from its top or bottom."""

_PLACE = 5.0
"""They keep their height on the page to within this many points."""

_SHARE = 0.34
"""They are on at least this share of the pages of the same size: covers have none, odd and even pages differ."""

_COLUMNS = 3
"""A line with this many columns, close above others, is a table's repeated header row, not the page's header."""

_GAP = 0.8
"""The gap that separates two labels of a header row, in heights of its line."""

_LEADING = 0.5
"""The gap between lines of one label is less than this many of their heights."""

_ALIGNED = 2.0
"""How many points apart two lines of a label may be sideways."""

Key = tuple[str, int, int, int]


def furniture(pages: Sequence[Page], loose: Mapping[int | None, Sequence[Word]]) -> tuple[Furniture, ...]:
    """The running headers, footers and page numbers among each page's loose words (those outside drawn tables)."""
    lines = [(page, line) for page in pages for line in _margin_lines(page, loose.get(page.number, ()))]
    sizes = Counter(_size(page) for page in pages)
    seen = Counter(key for _, key in {(page.number, _key(page, line, 0)) for page, line in lines})
    inside = _inside(pages, loose, lines)
    numbering = _numbering(lines)
    fronts = _fronts(pages[0], loose.get(pages[0].number, ())) if len(pages) > 1 else ()
    found = []
    for page, line in lines:
        of_pages = sizes[_size(page)]
        count = sum(seen[_key(page, line, step)] for step in (-1, 0, 1))
        if count >= 2 and count >= _SHARE * of_pages and inside[_text(line)] < count and _text(line) not in numbering:
            found.append(Furniture(line.words, f"is at the same place on {count} of {of_pages} pages"))
        elif page is not pages[0] and _says_again(line, fronts):
            found.append(Furniture(line.words, "says the title of the first page again"))
    return tuple(found)


def _fronts(page: Page, words: Sequence[Word]) -> tuple[str, ...]:
    """The letters of the lines that open the document, longest first: whose plan it is, and its name."""
    lines = lines_of(word for word in words if word.id not in page.turned)[:_OPENING]
    whole = [line for line in lines if len(line.words) > 1 and len(segments_of([line], _GAP)[0]) == 1]
    return tuple(sorted((letters("".join(word.text for word in line.words)) for line in whole), key=len, reverse=True))


_OPENING = 4
"""How many lines at the top of the first page may name the document."""


def _says_again(line: Line, fronts: Sequence[str]) -> bool:
    """Whether a line consists only of these and perhaps a page number: a header that a single page has.

    >>> from itertools import count
    >>> from planparse.read.letters import words_of
    >>> fronts = ("theme1staff", "rapidplan", "larkfieldschool")
    >>> texts = "Larkfield School: Rapid Plan", "Rapid Plan, page 2 of 9", "Plan, page 2", "Page 2", "Theme 2: Staff"
    >>> places = [tuple(words_of(text, Place(1, None, None, (0, 0, 9, 9)), count(1))) for text in texts]
    >>> [_says_again(Line(words), fronts) for words in places]
    [True, True, False, False, False]
    """
    rest = _PAGED.sub("", letters("".join(word.text for word in line.words)))
    begun = bool(rest)
    while front := next((front for front in fronts if front and rest.startswith(front)), ""):
        rest = rest[len(front) :]
    return begun and not rest


_PAGED = re.compile(r"(?:page)?\d{1,3}(?:of\d{1,3})?$")


def _numbering(lines: Sequence[tuple[Page, Line]]) -> frozenset[str]:
    """The lines that number the content of their page (`Action 1.1`, then `Action 1.2`), as forms with a page each do.

    >>> from itertools import count
    >>> from planparse.read.letters import words_of
    >>> def line(text):
    ...     return Line(tuple(words_of(text, Place(1, None, None, (0, 0, 9, 9)), count(1))))
    >>> lines = map(line, ["Action 1.1", "Action 1.2", "Page 3", "Page 4", "Item 9 Page 1", "Item 9 Page 2"])
    >>> sorted(_numbering([(Page(1, 600.0, 800.0, ()), line) for line in lines]))
    ['Action#.#']
    """
    said: dict[str, list[tuple[str, ...]]] = {}
    for _, line in lines:
        pairs = pairwise(word.text for word in line.words)
        refs = [ref for label, ref in pairs if is_ref(ref) and not _NUMBERED.isdisjoint(label_words(label).concepts)]
        if refs:
            said.setdefault(_text(line), []).append(tuple(refs))
    return frozenset(key for key, refs in said.items() if len(refs) == len({*refs}) > 1)


_NUMBERED = frozenset(("action", "ref", "recommendation", "item", "risk", "finding"))
"""Concepts of label words that are numbered. A page, a part or a version is not one of them."""


def _inside(
    pages: Sequence[Page], loose: Mapping[int | None, Sequence[Word]], margins: Sequence[tuple[Page, Line]]
) -> Counter[str]:
    """How often each of these lines of words also occurs away from the margins, as the label of a record does.

    Lines of numbers alone do not count: the refs of a plan occur everywhere, and so do page numbers.
    """
    near = {id(word) for _, line in margins for word in line.words}
    texts = {text for _, line in margins if any(map(str.isalpha, text := _text(line)))}
    others = [[word for word in loose.get(page.number, ()) if id(word) not in near] for page in pages] if texts else []
    return Counter(text for words in others for line in lines_of(words) if (text := _text(line)) in texts)


def _margin_lines(page: Page, words: Sequence[Word]) -> Iterator[Line]:
    """The lines near the top and bottom of a page that may be furniture."""
    height = page.height or 0.0
    lines = lines_of(word for word in words if word.id not in page.turned)
    for number, line in enumerate(lines):
        middle = (line.top + line.bottom) / 2
        if middle > (1 - _MARGIN) * height or (middle < _MARGIN * height and not _is_of_header(lines, number)):
            yield line


def _is_of_header(lines: Sequence[Line], number: int) -> bool:
    """Whether a line heads a table, or is another line of such a label, close above or below in its column."""
    if _heads_a_table(lines, number):
        return True
    near = [at for at in (number - 1, number + 1) if 0 <= at < len(lines)]
    return any(
        _heads_a_table(lines, at) and _is_close(lines[at], lines[number]) and _stands_under(lines[at], lines[number])
        for at in near
    )


def _is_close(one: Line, other: Line) -> bool:
    return max(one.top, other.top) - min(one.bottom, other.bottom) < _LEADING * other.height


def _stands_under(labels: Line, line: Line) -> bool:
    """Whether each part of a line is aligned with one of these labels, left, centred or right, and below no other."""
    columns = segments_of([labels], _GAP)[0]
    for part in segments_of([line], _GAP)[0]:
        level = [label for label in columns if label.left < part.right and part.left < label.right]
        if len(level) != 1:
            return False
        if min(abs(a - b) for a, b in zip(_stops(part), _stops(level[0]), strict=True)) > _ALIGNED:
            return False
    return True


def _stops(part: Line) -> tuple[float, float, float]:
    return part.left, (part.left + part.right) / 2, part.right


def _heads_a_table(lines: Sequence[Line], number: int) -> bool:
    line = lines[number]
    if len(segments_of([line], _GAP)[0]) < _COLUMNS or number + 1 == len(lines):
        return False
    return lines[number + 1].top - line.bottom < 1.2 * line.height


def _size(page: Page) -> tuple[int, int]:
    return round(page.width or 0), round(page.height or 0)


def _key(page: Page, line: Line, step: int) -> Key:
    return (_text(line), round(line.top / _PLACE) + step, *_size(page))


def _text(line: Line) -> str:
    return _DIGITS.sub("#", "".join(word.text for word in line.words))


# Headings turned sideways at the edge of a page, beside everything that they cover.


_APART = 2.0
"""The smallest gap between a turned heading and the text beside it, in points."""
_LEVEL = 12.0
"""How many points above the top of the heading beside it a block may begin."""
_SHORTEST = 2
"""The fewest words in a heading."""
_WHITE = 3.0
"""The gap along the page that separates two headings, in heights of a letter."""


@noun
class TurnedHeadings:
    """The turned headings of a page, each with the height at which its part begins, and the rest of the page."""

    page: Page
    headings: tuple[tuple[float, Paragraph], ...]

    def among(self, blocks: Sequence[Piece | Paragraph]) -> list[Piece | Paragraph]:
        """The blocks of the page in reading order, each heading before the first block that begins below its top."""
        found = list(blocks)
        for top, heading in reversed(self.headings):
            at = next((at for at, block in enumerate(found) if _top_of(block) >= top - _LEVEL), len(found))
            found.insert(at, heading)
        return found


def turned_headings(pages: Sequence[Page]) -> dict[int | None, TurnedHeadings]:
    """The turned headings of the pages that have some, by page number.

    Text that is turned and the same on several pages is not a heading: the name of the plan, a protective marking.
    """
    found = {page.number: told for page in pages if page.turned and (told := _of_page(page))}
    texts = [Phrase(heading.words).text for told in found.values() for _, heading in told.headings]
    return {} if len(texts) > 1 and len(set(texts)) == 1 else found


def _of_page(page: Page) -> TurnedHeadings | None:
    """The turned text at the edge of a page as headings.

    Nothing else on the page may extend into its strip, and no line of a table may cross from the strip to the text:
    otherwise it is a table's first column.
    """
    turned = [word for word in page.words if word.id in page.turned]
    others = [word for word in page.words if word.id not in page.turned]
    side = next((side for side in _sides(turned, others) if len(side) == len(turned)), [])
    if len(side) < _SHORTEST or _is_in_table(page, side, others):
        return None
    parts = list(_parted(page, turned))
    grounds = [_backing(page, part) for part in parts]
    if len(parts) > 1 and None in grounds:
        return None
    headings = [
        (ground[1] if ground else 0.0, Paragraph(tuple(part), Place(page.number, None, None, _around(part))))
        for part, ground in zip(parts, grounds, strict=True)
    ]
    rest = replace(page, words=tuple(others), turned=frozenset())
    return TurnedHeadings(rest, tuple(sorted(headings, key=lambda heading: heading[0])))


def _top_of(block: Piece | Paragraph) -> float:
    if isinstance(block, Piece):
        return block.mesh.box[1]
    return block.place.box[1] if block.place.box else 0.0


def _sides(turned: Sequence[Word], others: Sequence[Word]) -> Iterator[list[Word]]:
    """The turned words left of all others, and those right of all others."""
    if turned and others:
        left, right = min(box_of(word)[0] for word in others), max(box_of(word)[2] for word in others)
        yield [word for word in turned if box_of(word)[2] < left - _APART]
        yield [word for word in turned if box_of(word)[0] > right + _APART]


def _is_in_table(page: Page, side: Sequence[Word], others: Sequence[Word]) -> bool:
    """Whether a rule or fill extends from the strip of turned words over other words of the page."""
    box = _around(side)
    for x0, top, x1, bottom in (*(rule.box for rule in page.rules), *(fill.box for fill in page.fills)):
        whole = bottom - top > _PAGE * (page.height or 0.0)
        level = top < box[3] and box[1] < bottom
        if level and not whole and x0 < box[2] and box[0] < x1 and any(x0 < box_of(word)[0] < x1 for word in others):
            return True
    return False


_PAGE = 0.9
"""A fill with this share of the page's height is the page's background."""


def _parted(page: Page, words: Sequence[Word]) -> Iterator[list[Word]]:
    """The words of each heading: those on one fill, or, without fills, those between gaps down the page."""
    groups: dict[Box | None, list[Word]] = {}
    for word in words:
        groups.setdefault(_backing(page, [word]), []).append(word)
    for ground, own in groups.items():
        yield from map(_as_read, [own] if ground else _by_white(own))


def _by_white(words: Sequence[Word]) -> Iterator[list[Word]]:
    size = min(box_of(word)[2] - box_of(word)[0] for word in words)
    reached, runs = None, []
    for word in sorted(words, key=lambda word: box_of(word)[1]):
        if reached is None or box_of(word)[1] - reached > _WHITE * size:
            runs.append([word])
        else:
            runs[-1].append(word)
        reached = max(reached or 0.0, box_of(word)[3])
    yield from runs


def _as_read(words: Sequence[Word]) -> list[Word]:
    """Turned words in reading order: upwards, line by line from the left; or downwards, from the right.

    The file has the words of a line in order, but may have the lines in any order.
    """
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: box_of(word)[0] + box_of(word)[2]):
        middle = (box_of(word)[0] + box_of(word)[2]) / 2
        if lines and box_of(lines[-1][0])[0] < middle < box_of(lines[-1][0])[2]:
            lines[-1].append(word)
        else:
            lines.append([word])
    steps = [
        box_of(other)[1] - box_of(one)[1]
        for line in lines
        for one, other in pairwise(sorted(line, key=lambda word: word.id))
    ]
    down = sum(step > 0 for step in steps) * 2 > len(steps)
    order = reversed(lines) if down else lines
    return [word for line in order for word in sorted(line, key=lambda w: box_of(w)[1], reverse=not down)]


def _backing(page: Page, words: Sequence[Word]) -> Box | None:
    """The smallest fill behind all these words that is not the page's background."""
    box = _around(words)
    behind = [
        fill.box
        for fill in page.fills
        if fill.box[0] <= box[0] + _APART
        and box[2] - _APART <= fill.box[2]
        and fill.box[1] <= box[1] + _APART
        and box[3] - _APART <= fill.box[3]
        and fill.box[2] - fill.box[0] < 0.5 * (page.width or 0.0)
    ]
    return min(behind, key=lambda one: (one[2] - one[0]) * (one[3] - one[1]), default=None)


def _around(words: Sequence[Word]) -> Box:
    return box_around([box_of(word) for word in words])
