"""Lines in columns -> rows: which line begins a row, and refs one space before their action."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planparse.lexicon.refs import is_ref
from planparse.lexicon.terms import Terms
from planparse.read.labels import is_header, is_label, is_ref_label
from planparse.read.layout_text.lines import TextLine, TextSegment

Cells = Mapping[int, list[tuple[int, str]]]

_MOST = 0.6
"""A column of references holds them in this share of its filled lines."""

_ITEM = re.compile(r"(\d{1,3})[.)]\s+\S")
_NUMBERED_BEFORE = 3
"""The columns in which an action's text may stand."""
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})")

_GROUPED = 0.7
"""Blank lines part rows if this share of the groups between them begins as rows do."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A line of a table with its words by column; ``after_blank`` is whether white lines stand above it."""

    line: TextLine
    cells: Cells
    after_blank: bool = False

    def text(self, column: int) -> str:
        """What stands in a column of this line."""
        return " ".join(word for _, word in self.cells.get(column, ()))


def ref_column(lines: Sequence[Laid], labelled: int | None) -> int | None:
    """The column that numbers the rows, which ``labelled`` names by its header; None where there is none."""
    for column in (0, 1) if labelled is None else (labelled,):
        texts = [text for line in lines if (text := line.text(column))]
        refs = sum(is_ref(text) for text in texts)
        if refs and refs >= _MOST * len(texts) and (labelled is not None or refs > 1):
            return column
    return None


def row_starts(terms: Terms, lines: Sequence[Laid], ref: int | None, columns: int, *, headed: bool) -> list[int]:
    """The numbers of the lines that begin a row; the first need not be one of them (a row goes on over a page).

    Tables without labels (``headed`` is false) are keys, glossaries and figures, whose first column names each row.
    """
    if columns == 2 and (begun := labelled(terms, lines)):
        return begun
    if not headed and ref is None:
        full = [n for n, line in enumerate(lines) if _is_full(line, columns) and not line.text(0)[:1].islower()]
        numbered = _numbered(lines, columns)
        return [*(n for n in full if n < numbered[0]), *numbered] if numbered else full
    groups = [n for n, line in enumerate(lines) if n == 0 or line.after_blank]
    if ref is not None:
        marked = [n for n, line in enumerate(lines) if is_ref(line.text(ref))]
        own = [bisect_left(marked, stop) - bisect_left(marked, start) for start, stop in _spans(groups, len(lines))]
        if len(groups) > 2 and all(count <= 1 for count in own) and sum(own) >= _GROUPED * len(own):
            return [start for start, count in zip(groups, own, strict=True) if count]
        return marked
    begun = [n for n in groups if _is_full(lines[n], columns)]
    if len(groups) > 1 and len(begun) >= _GROUPED * len(groups):
        return begun
    begun = _numbered(lines, columns) or _dated(lines, columns)
    if begun:
        return begun
    ends = _ends(lines, columns)
    found: list[int] = []
    for number, line in enumerate(lines):
        if _begins(lines, number, ends, columns) if number else _is_full(line, columns):
            found.append(number)
    return found


def labelled(terms: Terms, lines: Sequence[Laid]) -> list[int]:
    """The lines that begin with a column's label, where nearly all do: records of label and value."""
    begun = [n for n, line in enumerate(lines) if 0 in line.cells and not line.text(0)[:1].islower()]
    known = sum(is_label(terms, lines[n].text(0).rstrip(" :")) for n in begun)
    return begun if known > 1 and known >= _MOST * len(begun) else []


def _numbered(lines: Sequence[Laid], columns: int) -> list[int]:
    """The lines that begin a row by a number before a cell's text, each one more than the last; none without such.

    A list inside a cell has such numbers too, but hardly any other cell on its lines.
    """
    for column in range(min(columns, _NUMBERED_BEFORE)):
        found = [(n, number) for n, line in enumerate(lines) if (number := _ITEM.match(line.text(column)))]
        numbers = [int(number[1]) for _, number in found]
        rising = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
        if rising and len(found) > 1 and all(len(lines[n].cells) >= max(2, columns // 2) for n, _ in found):
            return [n for n, _ in found]
    return []


def _dated(lines: Sequence[Laid], columns: int) -> list[int]:
    """The lines that begin a row by a column that has one date in each, on its first line; none without one."""
    full = [n for n, line in enumerate(lines) if _is_full(line, columns)]
    for column in range(1, columns):
        filled = [n for n, line in enumerate(lines) if column in line.cells]
        dates = sum(bool(_DATE.fullmatch(lines[n].text(column))) for n in filled)
        if len(filled) > 1 and dates == len(filled) and set(filled) <= set(full) and 0 in filled:
            return filled
    return []


def _spans(starts: Sequence[int], end: int) -> list[tuple[int, int]]:
    return list(zip(starts, [*starts[1:], end], strict=True))


def _is_full(line: Laid, columns: int) -> bool:
    """Whether a line fills the first column and enough others to begin a row."""
    return 0 in line.cells and len(line.cells) >= max(2, columns // 2)


def _ends(lines: Sequence[Laid], columns: int) -> list[int]:
    """How far to the right text reaches in each column."""
    ends = [0] * columns
    for line in lines:
        for column, words in line.cells.items():
            at, word = words[-1]
            ends[column] = max(ends[column], at + len(word))
    return ends


def _begins(lines: Sequence[Laid], number: int, ends: Sequence[int], columns: int) -> bool:
    """Whether a line begins a row: its cells begin anew, and those above had ended."""
    line, above = lines[number], lines[number - 1]
    if not _is_full(line, columns):
        return False
    votes = 0.0
    for column, words in line.cells.items():
        first = words[0][1]
        votes -= 1.5 if first[:1].islower() else 0.0
        before = above.cells.get(column)
        if before is None:
            votes += 0.75
        else:
            at, word = before[-1]
            fits = at + len(word) + 1 + len(first) < ends[column] - 1
            votes += 0.75 if fits else 0.25 if word.endswith((".", "!", "?")) and not first[:1].islower() else -1.0
    return votes > 0


# References one space before their action: a column that white does not part from the next.


_FEWEST = 2
"""Lines that must show the same two places."""


def with_refs_apart(terms: Terms, lines: Sequence[TextLine]) -> list[TextLine]:
    r"""A page's lines with the references at their head as segments of their own.

    Their column is one where a header begins with a label of references and another one a space behind it, and the
    lines below begin with references and go on, one space behind, right below that other label.

    >>> from planparse.read.layout_text.lines import pages
    >>> page = "Ref Action   Lead  Due\n1.1 Do it    Ann   May\n1.2 Do more  Bo    June"
    >>> [[segment.text for segment in line.segments] for line in with_refs_apart(NO_TERMS, pages(page)[0])]
    [['Ref', 'Action', 'Lead', 'Due'], ['1.1', 'Do it', 'Ann', 'May'], ['1.2', 'Do more', 'Bo', 'June']]
    """
    found = list(lines)
    for line in lines:
        texts = [segment.text for segment in line.segments]
        front, _, rear = texts[0].partition(" ") if texts else ("", "", "")
        if not rear or not is_ref_label(terms, front) or not is_header(terms, texts):
            continue
        begin = line.segments[0].start
        place = begin + len(front) + 1
        below = [other for other in lines if other.number > line.number and _holds_ref(other, begin, place)]
        if len(below) >= _FEWEST:
            apart = {line.number, *(other.number for other in below)}
            found = [_apart(one, place) if one.number in apart else one for one in found]
    return found


def _holds_ref(line: TextLine, begin: int, place: int) -> bool:
    """Whether a line begins with a reference at one place, and goes on at another."""
    if not line.segments or line.segments[0].start != begin:
        return False
    front, _, rear = line.segments[0].text.partition(" ")
    numbered = is_ref(front) and any(map(str.isdigit, front))
    return numbered and bool(rear) and begin + len(front) + 1 == place


def _apart(line: TextLine, place: int) -> TextLine:
    first = line.segments[0]
    cut = place - first.start
    parts = (TextSegment(first.start, first.text[: cut - 1]), TextSegment(place, first.text[cut:]))
    return replace(line, segments=(*parts, *line.segments[1:])) if cut < len(first.text) else line
