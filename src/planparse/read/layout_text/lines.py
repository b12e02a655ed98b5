"""Text -> lines with their page, split into segments at wide white space, and their words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count, groupby, pairwise
from types import MappingProxyType

from planparse.lexicon.refs_and_marks import is_bullet
from planparse.read.letters import FEW_HYPHENS, hyphen_stays, plain, vocabulary
from planparse.words import Place, Word

_SEGMENT = re.compile(r"\S+(?: \S+)*")
_ZONE = 3
"""A running header or footer is among this many lines at the top or bottom of its page."""

_PAGE_NUMBER = re.compile(
    r"(?:.*\s)?pag\s?e?\s?\d+(?:\s+of\s+\d+)?(?:\s.*)?|\d{1,3}|[-–]\s?\d{1,3}\s?[-–]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class TextSegment:
    """Words with single spaces between them, and where they begin on their line, in characters."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """The position after the last character."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of the text: its number in the file and its page (1-based), and its segments."""

    number: int
    page: int
    segments: tuple[TextSegment, ...]

    @property
    def text(self) -> str:
        """Its text with single spaces."""
        return " ".join(segment.text for segment in self.segments)


def pages(text: str) -> list[list[TextLine]]:
    r"""The lines of each page, including blank ones. A form feed ends a page.

    >>> [[line.text for line in page] for page in pages("a\nb  c\n\fd")]
    [['a', 'b c', ''], ['d']]
    """
    found = []
    number = 1
    for page, part in enumerate(text.split("\f"), 1):
        lines = part.split("\n")
        found.append([TextLine(number + at, page, segments(line)) for at, line in enumerate(lines)])
        number += len(lines) - 1
    return found


def segments(line: str) -> tuple[TextSegment, ...]:
    """Split a line at two or more spaces. No-break spaces count as spaces.

    >>> [(s.start, s.text) for s in segments("1.1  Do it   Ann")]
    [(0, '1.1'), (5, 'Do it'), (13, 'Ann')]
    """
    line = line.replace("\xa0", " ").expandtabs()
    return tuple(TextSegment(found.start(), found[0]) for found in _SEGMENT.finditer(line))


_LINE_LABEL = re.compile(r"[A-Z][^:]{1,30}:")
_PRINTED = 3
"""How often a label must begin a line, for at least two labels: a single one may be a word of the text."""
_TAB = 20
"""The widest white space, in characters, between a label and its value. Anything wider separates columns."""


def with_labels_joined(book: Sequence[Sequence[TextLine]]) -> list[list[TextLine]]:
    r"""Join labels at the front of lines to their values: records with aligned values are not tables.

    >>> text = "Who:   Ann\nWhen:  May\n" * 3 + "Item   Cost:   When\n"
    >>> [line.text for line in with_labels_joined(pages(text))[0] if len(line.segments) == 1][:2]
    ['Who: Ann', 'When: May']
    """
    fronts = Counter(label for page in book for line in page for label in _labels(line))
    labels = frozenset(label for label, times in fronts.items() if times >= _PRINTED)
    if len(labels) < 2:
        return [list(page) for page in book]
    return [[line for part in _parts(page) for line in _as_text(part, labels)] for page in book]


def _parts(page: Sequence[TextLine]) -> Iterator[list[TextLine]]:
    """The lines of a page, split at blank lines."""
    yield from (list(part) for _, part in groupby(page, key=lambda line: bool(line.segments)))


def _as_text(lines: Sequence[TextLine], labels: frozenset[str]) -> list[TextLine]:
    """Join labels to their values. If nothing else is split by white space, move all lines to the margin."""
    labelled = [_is_labelled(line, labels) for line in lines]
    joined = [_joined(line) if has else line for line, has in zip(lines, labelled, strict=True)]
    if any(labelled) and all(len(line.segments) == 1 for line in joined):
        return [replace(line, segments=(replace(line.segments[0], start=0),)) for line in joined]
    return joined


def _labels(line: TextLine) -> tuple[str, ...]:
    """The labels of a line that has a label and its value, or several labels each with a value; else none."""
    texts = [segment.text for segment in line.segments]
    if len(texts) == 2 and _LINE_LABEL.fullmatch(texts[0]):
        near = line.segments[1].start - line.segments[0].end <= _TAB
        return (texts[0],) if near else ()
    found = [label[1] for text in texts if (label := _VALUED.match(text))]
    return tuple(found) if len(found) == len(texts) > 1 else ()


_VALUED = re.compile(rf"({_LINE_LABEL.pattern}) \S")


def _is_labelled(line: TextLine, labels: frozenset[str]) -> bool:
    """Whether a line consists of some of these labels with their values."""
    own = _labels(line)
    return bool(own) and labels.issuperset(own)


def _joined(line: TextLine) -> TextLine:
    return replace(line, segments=(TextSegment(line.segments[0].start, line.text),))


def furniture(book: Sequence[Sequence[TextLine]]) -> frozenset[int]:
    """The numbers of lines that pages repeat at their top or bottom. Page numbers in them may differ."""
    if len(book) < 2:
        return frozenset()
    zones = [(_zone(page), _zone(page[::-1])) for page in book]
    counts: Counter[tuple[int, str]] = Counter()
    for both in zones:
        for side, zone in enumerate(both):
            counts.update({(side, _key(line)) for line in zone})
    needed = max(2, (len(book) - 1) // 2)
    found: set[int] = set()
    for both in zones:
        for side, zone in enumerate(both):
            for line in zone:
                repeats = counts[side, _key(line)] >= needed or _PAGE_NUMBER.fullmatch(line.text)
                if not repeats or len(line.segments) > _ZONE:
                    break
                found.add(line.number)
    return frozenset(found)


def numbered_pages(book: Sequence[Sequence[TextLine]]) -> frozenset[int]:
    r"""The numbers of lines that number the pages of a text without form feeds.

    They are alike except for the page number, which increases by one from line to line.

    >>> sorted(numbered_pages(pages("Harbour Board   Page 1\nPlan\nHarbour Board   Page 2\nPage 5\nmore")))
    [1, 3]
    """
    alike: dict[str, list[tuple[int, int]]] = {}
    for line in (line for page in book for line in page):
        text = line.text
        found = re.search(r"(?<=page )(\d{1,3})(?: of \d{1,3})?$", text, re.IGNORECASE)
        if found:
            alike.setdefault(text[: found.start()], []).append((line.number, int(found[1])))
    return frozenset(
        line
        for same in alike.values()
        if len(same) > 1 and all(two == one + 1 for (_, one), (_, two) in pairwise(same))
        for line, _ in same
    )


_RULE = re.compile(r"([-=~_*#])\1{2,}")


def without_rules(line: TextLine) -> tuple[TextLine, TextLine | None]:
    """Remove the rules of signs at both ends of a line (`===== Section A =====`); return both parts as lines.

    >>> plain, rules = without_rules(TextLine(1, 1, segments("=== Section A - Money ===")))
    >>> plain.text, rules.text
    ('Section A - Money', '=== ===')
    >>> without_rules(TextLine(1, 1, segments("--- ----  ---")))[1] is None
    True
    """
    words = line.text.split()
    both = len(words) > 2 and words[0][0] == words[-1][0] and all(_RULE.fullmatch(words[at]) for at in (0, -1))
    if not both or len(line.segments) > 1 or any(map(_RULE.fullmatch, words[1:-1])):
        return line, None
    start = line.segments[0].start
    return (
        replace(line, segments=(TextSegment(start, " ".join(words[1:-1])),)),
        replace(line, segments=(TextSegment(start, f"{words[0]} {words[-1]}"),)),
    )


def _zone(lines: Iterable[TextLine]) -> list[TextLine]:
    return [line for line in lines if line.segments][:_ZONE]


def _key(line: TextLine) -> str:
    return re.sub(r"\d+", "#", line.text)


# Lines of a cell or a paragraph -> its words. Hyphens at line ends are undone, paragraphs in it kept.


_ROOM = 0.85
"""Characters differ in width, which counting does not show. A line that leaves less than the rest free was full."""

Piece = tuple[Place, Sequence[str]]
"""The words of one line, and its place."""


class Wording:
    """Numbers the words of a document in reading order, and knows all its words to undo hyphens."""

    def __init__(self, text: str) -> None:
        self._ids = count()
        words = text.split()
        self._known = vocabulary(word for word in words if not word.endswith("-"))
        self._hyphenates = sum(len(word) > 2 and word[-1] == "-" for word in words) > FEW_HYPHENS

    def words(self, pieces: Sequence[Piece], width: int | None = None) -> tuple[Word, ...]:
        """The words of consecutive lines. ``width``: characters that fit on a line (None: all are one paragraph)."""
        return tuple(self._words(pieces, width))

    def _words(self, pieces: Sequence[Piece], width: int | None) -> Iterator[Word]:
        gap = " "
        for number, (place, texts) in enumerate(pieces):
            if number and gap != "" and width is not None and _begins_paragraph(pieces[number - 1][1], texts, width):
                gap = "\n"
            following = pieces[number + 1][1] if number + 1 < len(pieces) else ()
            for at, text in enumerate(texts):
                after = " "
                if at == len(texts) - 1 and following and _is_hyphened(text, following[0]):
                    after = ""
                    text = text if self._stays(text[:-1], following[0]) else text[:-1]
                for part in plain(text).split():
                    yield Word(next(self._ids), part, place, gap)
                    gap = " "
                gap = after

    def _stays(self, front: str, rear: str) -> bool:
        return hyphen_stays(front, rear, self._known, hyphenates=self._hyphenates)


def _is_hyphened(front: str, rear: str) -> bool:
    return len(front) > 2 and front[-1] == "-" and front[-2].isalpha() and rear[0].isalpha()


def _begins_paragraph(before: Sequence[str], texts: Sequence[str], width: int) -> bool:
    """Whether a line begins a paragraph: with a bullet, or not in lower case though its first word had room above."""
    if is_bullet(texts[0]):
        return True
    room = len(" ".join(before)) + 1 + len(texts[0]) <= _ROOM * width
    return room and not texts[0][:1].islower() and not before[-1].endswith(",")


# Lines -> where their columns begin: where words begin after wide white space, and white that no line crosses.
#
# Characters on a printed page have different widths, those of layout text have one. So a wide line may run past the
# start of the next column and push it to the right: no position is free of text in every line.


_ACROSS = 0.34
"""How many lines may have words across a column's start, for each line that begins text there; at a label's start, 1.

Labels that are centred over their column are crossed far more often.
"""

_SLACK = 2
"""Text may begin this many characters left of its column's start."""

_PUSHED = 4
"""Or be pushed this many to the right, where a peak is looked for."""

_REACH = 8
"""Text one space after its neighbour's may have been pulled this many characters to the left."""


def starts(lines: Sequence[TextLine], header: Sequence[TextLine] = ()) -> tuple[int, ...]:
    """The positions at which columns begin. Where labels of ``header`` begin, less evidence is needed."""
    told = [line for line in lines if len(line.segments) > 1]
    if not told:
        return ()
    counts = Counter(segment.start for line in told for segment in line.segments)
    labels = {segment.start for line in header for segment in line.segments}
    first = min(min(counts), min(labels, default=min(counts)))
    peaks = [x for x, count in counts.items() if count > 1 or x in labels]
    across = _across(lines)
    found = {first, *(x for x in peaks if _holds(x, across, counts, 1.0 if x in labels else _ACROSS))}
    found |= {x for low, x in _rivers(told) if not any(low < at <= x + _PUSHED for at in found)}
    return _parted(_strongest(sorted(found), counts, labels), told)


def _holds(x: int, across: Mapping[int, int], counts: Counter[int], share: float) -> bool:
    """Whether text begins at a position, and at most this share of the lines crosses it."""
    begins = sum(counts[at] for at in range(x - 1, x + _PUSHED + 1))
    return across[x] <= share * begins


def _across(lines: Sequence[TextLine]) -> Counter[int]:
    """How many words cross each position: they begin at least two characters before it and end after it."""
    return Counter(x for line in lines for start, end in _words(line) for x in range(start + 2, end))


def _strongest(places: Sequence[int], counts: Counter[int], labels: set[int]) -> list[int]:
    """Of positions so close that they belong to one column, the one at which most text begins."""
    found: list[int] = []
    for x in places:
        if found and x - found[-1] <= _SLACK:
            if (counts[x], x in labels) > (counts[found[-1]], found[-1] in labels) and len(found) > 1:
                found[-1] = x
        else:
            found.append(x)
    return found


def _parted(places: Sequence[int], told: Sequence[TextLine]) -> tuple[int, ...]:
    """Drop the starts of columns that no line separates from the column on their left."""
    beside: set[tuple[int, int]] = set()
    for line in told:
        columns = [_column(places, segment.start) for segment in line.segments]
        beside.update(pairwise(columns))
    kept = [0]
    for column in range(1, len(places)):
        if any(left >= kept[-1] and left < column and right >= column for left, right in beside):
            kept.append(column)
    return tuple(places[column] for column in kept)


def _rivers(lines: Sequence[TextLine]) -> list[tuple[int, int]]:
    """The intervals of white space, at least two characters wide, that no line crosses."""
    width = max(line.segments[-1].end for line in lines)
    steps = [0] * (width + 1)
    for line in lines:
        for segment in line.segments:
            steps[segment.start] += 1
            steps[segment.end] -= 1
    found: list[tuple[int, int]] = []
    depth, low = 0, None
    for x, step in enumerate(steps):
        depth += step
        if depth and low is not None:
            if low:
                found.append((low, x))
            low = None
        elif not depth and low is None:
            low = x
    return [(low, high) for low, high in found if high - low > 1]


def _words(line: TextLine) -> Iterator[tuple[int, int]]:
    for segment in line.segments:
        yield from ((at, at + len(word)) for at, word in _placed(segment))


def _placed(segment: TextSegment) -> Iterator[tuple[int, str]]:
    """The words of a segment, each with its position."""
    at = segment.start
    for word in segment.text.split(" "):
        yield at, word
        at += len(word) + 1


def _column(places: Sequence[int], start: int) -> int:
    return max(bisect_right(places, start + _SLACK) - 1, 0)


def openers(lines: Sequence[TextLine], places: Sequence[int]) -> dict[int, frozenset[str]]:
    """The words with which each column's text begins after wide white space."""
    found: dict[int, set[str]] = {}
    for line in lines:
        for segment in line.segments[1:]:
            found.setdefault(_column(places, segment.start), set()).add(segment.text.split(" ", 1)[0])
    return {column: frozenset(words) for column, words in found.items()}


def entries(
    line: TextLine,
    places: Sequence[int],
    known: Mapping[int, frozenset[str]] = MappingProxyType({}),
    above: TextLine | None = None,
) -> dict[int, list[tuple[int, str]]]:
    """The words of a line by column, each with its position. ``known`` are the columns' `openers`.

    A segment belongs to the column in which it begins. If it reaches into later columns, the likeliest of its words
    near the start of one begins that column.
    """
    found: dict[int, list[tuple[int, str]]] = {}
    last = 0
    below = {segment.start for segment in above.segments[1:]} if above else set()
    taken = {_column(places, segment.start) for segment in line.segments}
    for segment in line.segments:
        last = max(_column(places, segment.start), last)
        words = list(_placed(segment))
        cuts: dict[int, int] = {}
        for column in range(last + 1, len(places)):
            if column in taken or segment.end < places[column] - _REACH:
                continue
            number = _cut(words, places[column], known.get(column, frozenset()), segment.end, below)
            if number is not None and number > max(cuts, default=0):
                cuts[number] = column
        for number, word in enumerate(words):
            last = cuts.get(number, last)
            found.setdefault(last, []).append(word)
    return found


def _cut(words: Sequence[tuple[int, str]], x: int, known: frozenset[str], end: int, below: set[int]) -> int | None:
    """The index of the word that begins the column at a position, among words one space apart; None if none does.

    Best is a word that begins the column's text elsewhere, or follows a word cut at a line's end wherever it was pulled
    to, or is directly ``below`` the start of a cell in the line above. Otherwise it is the word nearest to the position
    that begins as a cell does, if the text continues well past the position.
    """
    best, found = float("inf"), None
    for number, (at, word) in enumerate(words[1:], 1):
        away = abs(at - x)
        sure = word in known or words[number - 1][1].endswith("-") or at in below
        if not -_REACH <= at - x <= _PUSHED or not (sure or (away < _PUSHED < end - x)):
            continue
        score = away - 5 * sure + 2 * word[0].islower()
        if score < best:
            best, found = score, number
    return found
