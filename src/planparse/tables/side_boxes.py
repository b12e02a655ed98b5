"""Boxes beside the text of actions, and pills.

The boxes have labels that say who and when, to the right or left of what will be done. Pills are a few words on a small
coloured background at the end of a line, by which pages show the status.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from planparse.lexicon.labels import NO_TERMS
from planparse.noun import noun
from planparse.read.document import Fill, Paragraph
from planparse.read.labels import is_area
from planparse.tables.lines import Line, box_of, lines_of, segments_of
from planparse.tables.regions import GAP
from planparse.words import Box, Place, Word

_FEWEST = 3
"""How often a label must repeat at the left edge of the boxes, in the whole document."""
_LABELS = 2
"""The fewest labels in a box."""
_WORDS = 4
"""The most words in a label."""
_LEVEL = 4.0
"""How many points apart the left edges of lines in one column may be."""
_INDENT = 40.0
"""How many points right of its label a value may begin, in boxes left of the text."""
_PROSE = 5
"""The fewest words in a line of the text beside the boxes."""
_ABOVE, _BELOW = 2.5, 1.5
"""How far above or below the first label of the box beside it a text may begin, in heights of a line."""
_WHITE = 0.5
"""The gap above the first line of a text, in heights of a line."""
_LARGER = 1.12
"""Letters of a heading are this many times as large as those of the line above."""
_TABLE = 0.1
"""The share of the lines of text that may have gaps in them: more are rows of a table."""


@noun
class SideColumn:
    """The left and right edge of a page's boxes, and the labels that repeat in them, in order."""

    left: float
    right: float
    labels: tuple[str, ...]

    def holds(self, line: Line) -> bool:
        """Whether a segment of a line is in the boxes."""
        return self.left - _LEVEL <= line.left and line.right <= self.right + _LEVEL

    def crosses(self, line: Line) -> bool:
        """Whether a segment of a line is partly in the boxes' column."""
        return not self.holds(line) and line.left < self.right and self.left < line.right


def side_columns(pages: Mapping[int | None, Sequence[Word]]) -> dict[int | None, SideColumn]:
    """The column of boxes of each page that has one beside its text. ``pages`` are the words outside tables.

    Lines of the boxes begin with the same labels at one edge. The text has none of these labels.
    """
    pieces = {number: _pieces(words) for number, words in pages.items()}
    begun = [(piece.left, label) for of_page in pieces.values() for piece in of_page if (label := _label(piece))]
    best = max((_at(begun, left) for left, _ in begun), key=lambda found: found[1].total(), default=None)
    if best is None:
        return {}
    left, times = best
    labels = tuple(label for label, count in times.items() if count >= _FEWEST)
    if len(labels) < _LABELS:
        return {}
    found = {number: _column(of_page, left, labels) for number, of_page in pieces.items()}
    return {number: column for number, column in found.items() if column is not None}


def _pieces(words: Sequence[Word]) -> list[Line]:
    return [piece for pieces in segments_of(lines_of(words), GAP) for piece in pieces]


def _label(piece: Line) -> str:
    """The label before a colon at the start of a segment; empty if it has none."""
    texts = [word.text for word in piece.words[:_WORDS]]
    end = next((at for at, text in enumerate(texts, 1) if text.endswith(":")), 0)
    return " ".join(texts[:end]) if texts[0][:1].isupper() else ""


def _at(begun: Sequence[tuple[float, str]], left: float) -> tuple[float, Counter[str]]:
    """The labels that begin at a position, and how often."""
    return left, Counter(label for other, label in begun if abs(other - left) < _LEVEL)


def _column(pieces: Sequence[Line], left: float, labels: Sequence[str]) -> SideColumn | None:
    """The column of boxes of one page that begins at this position; None if there is no plain text beside it."""
    first = [piece for piece in pieces if abs(piece.left - left) < _LEVEL and _label(piece) in labels]
    if len({_label(piece) for piece in first}) < _LABELS:
        return None
    top, bottom = min(piece.top for piece in first), max(piece.bottom for piece in first)
    level = [piece for piece in pieces if piece.bottom > top and piece.top < bottom]
    to_the_end = SideColumn(left, max(piece.right for piece in pieces), tuple(labels))
    near = max(piece.right for piece in level if left - _LEVEL <= piece.left < left + _INDENT)
    for column in (to_the_end, SideColumn(left, near, tuple(labels))):
        text = [piece for piece in level if not column.holds(piece)]
        if _is_text(text, labels) and not any(map(column.crosses, text)):
            return column
    return None


def _is_text(pieces: Sequence[Line], labels: Sequence[str]) -> bool:
    """Whether segments are one column of text without labels of boxes."""
    prose = any(len(piece.words) >= _PROSE for piece in pieces)
    if not prose or any(_label(piece) in labels for piece in pieces):
        return False
    tops = [round(piece.top + piece.bottom) for piece in pieces]
    return len(set(tops)) >= (1 - _TABLE) * len(tops)


def box_by_box(words: Sequence[Word], column: SideColumn) -> list[list[Word]]:
    """The words of a page in runs: first what is above all boxes, then for each box the text beside it and the box."""
    pieces = _pieces(words)
    boxes = list(_boxes([piece for piece in pieces if column.holds(piece)], column))
    text = [piece for piece in pieces if not column.holds(piece)]
    edges = [_edge(text, box[0]) for box in boxes]
    runs: list[list[Line]] = [[piece for piece in text if piece.top < edges[0]]]
    for box, edge, end in zip(boxes, edges, [*edges[1:], float("inf")], strict=True):
        own = [piece for piece in text if edge <= piece.top < end]
        cut = next((at for at in range(1, len(own)) if _is_heading(own, at, box[-1].bottom)), len(own))
        runs += [own[:cut], *_by_label(box, column), own[cut:]]
    return [[word for piece in run for word in piece.words] for run in runs if run]


def _by_label(box: Sequence[Line], column: SideColumn) -> list[list[Line]]:
    """The lines of a box, one list for each label and its value."""
    found: list[list[Line]] = []
    for piece in box:
        if _label(piece) in column.labels or not found:
            found.append([piece])
        else:
            found[-1].append(piece)
    return found


def _boxes(pieces: Sequence[Line], column: SideColumn) -> Iterator[list[Line]]:
    """The lines of each box. A box begins at a label that does not come after the last one in the labels' order."""
    box: list[Line] = []
    last = -1
    for piece in pieces:
        label = _label(piece)
        place = column.labels.index(label) if label in column.labels else None
        if place is not None and place <= last and box:
            yield box
            box = []
        last = last if place is None else place
        box.append(piece)
    if box:
        yield box


def _edge(text: Sequence[Line], first: Line) -> float:
    """The height at which the text beside a box begins: that of the line closest to its top with a gap above."""
    begins = [
        line.top
        for at, line in enumerate(text)
        if (not at or line.top - text[at - 1].bottom > _WHITE * line.height)
        and -_ABOVE * first.height < line.top - first.top < _BELOW * first.height
    ]
    return min(begins, key=lambda top: abs(top - first.top), default=first.top) - 1.0


def _is_heading(text: Sequence[Line], at: int, bottom: float) -> bool:
    """Whether a line below a box is the heading of the next one."""
    line = text[at]
    larger = line.height > _LARGER * text[at - 1].height
    return line.top > bottom and (larger or is_area(NO_TERMS, " ".join(word.text for word in line.words)))


_LONGEST, _MOST_WORDS = 16, 4
"""The most words in a line with a pill, and in the pill."""

_HEIGHT = 2.2
"""A pill is at most this many times as high as its words: a background of several lines belongs to a box."""

_SLACK = 1.5
"""How many points letters may extend over their background."""


def with_pills_apart(paragraphs: Iterable[Paragraph], fills: Sequence[Fill]) -> Iterator[Paragraph]:
    """Split short paragraphs that begin or end with a pill into the pill and the rest."""
    for paragraph in paragraphs:
        words = paragraph.words
        if len(words) > _LONGEST or not fills:
            yield paragraph
            continue
        grounds = [ground_of(word, fills) for word in words]
        changes = [at for at in range(1, len(words)) if grounds[at] is not grounds[at - 1]]
        parts = [(words[: changes[0]], grounds[0]), (words[changes[0] :], grounds[-1])] if len(changes) == 1 else []
        if parts and all(ground is None or _is_told(part) for part, ground in parts):
            yield from (_part(paragraph, part, ground) for part, ground in parts)
        else:
            yield paragraph


def _is_told(words: Sequence[Word]) -> bool:
    """Whether a pill contains a few words. A number or sign on one belongs to the line that it begins."""
    return len(words) <= _MOST_WORDS and any(word.text.isalpha() and len(word.text) > 1 for word in words)


def ground_of(word: Word, fills: Sequence[Fill]) -> Fill | None:
    """The small background that a word is on; the smallest of several."""
    own = box_of(word)
    high = _HEIGHT * (own[3] - own[1])
    found = [fill for fill in fills if fill.box[3] - fill.box[1] <= high and _is_inside(own, fill.box)]
    return min(found, key=lambda fill: fill.box[2] - fill.box[0], default=None)


def _is_inside(word: Box, ground: Box) -> bool:
    level = ground[1] - _SLACK <= word[1] and word[3] <= ground[3] + _SLACK
    return level and ground[0] - _SLACK <= word[0] and word[2] <= ground[2] + _SLACK


def _part(paragraph: Paragraph, words: tuple[Word, ...], fill: Fill | None) -> Paragraph:
    level = paragraph.level if fill is None else None
    bold = min(paragraph.bold, len(words)) if words[0] is paragraph.words[0] else max(0, paragraph.bold - len(words))
    return replace(
        paragraph,
        words=words,
        place=Place(paragraph.place.page, None, None, Line(words).box),
        level=level,
        bold=bold,
        fill=fill.colour if fill else None,
    )
