"""A page's lines -> runs of lines that are tables, and runs that are prose.

Rules of signs that underline each column of a layout text show which lines are a table's labels. They are not words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice
from typing import Literal

from planparse.lexicon.labels import Terms
from planparse.lexicon.refs_and_marks import is_ref
from planparse.read.labels import is_area, is_header, is_label, is_ref_label, points
from planparse.read.layout_text.lines import TextLine, TextSegment, entries, openers, starts
from planparse.read.wrapped_lines import is_rule

# Lines in columns -> rows: which lines begin a row, and refs one space before their action.


Cells = Mapping[int, list[tuple[int, str]]]

_MOST = 0.6
"""The share of a ref column's filled lines that must contain refs."""

_ITEM = re.compile(r"(\d{1,3})[.)]\s+\S")
_NUMBERED_BEFORE = 3
"""The text of actions is in one of the first columns."""
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})")

_GROUPED = 0.7
"""Blank lines separate rows if this share of the groups between them begins as rows do."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A line of a table with its words by column. ``after_blank``: blank lines precede it."""

    line: TextLine
    cells: Cells
    after_blank: bool = False

    def text(self, column: int) -> str:
        """The text in a column of this line."""
        return " ".join(word for _, word in self.cells.get(column, ()))


def ref_column(lines: Sequence[Laid], labelled: int | None) -> int | None:
    """The column that numbers the rows: ``labelled`` if the header names it. None if there is none."""
    for column in (0, 1) if labelled is None else (labelled,):
        texts = [text for line in lines if (text := line.text(column))]
        refs = sum(is_ref(text) for text in texts)
        if refs and refs >= _MOST * len(texts) and (labelled is not None or refs > 1):
            return column
    return None


def row_starts(terms: Terms, lines: Sequence[Laid], ref: int | None, columns: int, *, headed: bool) -> list[int]:
    """The indices of lines that begin a row. The first line need not be one (a row may continue over a page break).

    Tables without labels (``headed`` is false) are keys, glossaries and figures: their first column names each row.
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
    """The lines that begin with a column's label, if nearly all do: records of label and value."""
    begun = [n for n, line in enumerate(lines) if 0 in line.cells and not line.text(0)[:1].islower()]
    known = sum(is_label(terms, lines[n].text(0).rstrip(" :")) for n in begun)
    return begun if known > 1 and known >= _MOST * len(begun) else []


def _numbered(lines: Sequence[Laid], columns: int) -> list[int]:
    """The lines that begin a row with a number before a cell's text, each one more than the last; else none.

    A list in a cell has such numbers too, but its lines have hardly any other cell.
    """
    for column in range(min(columns, _NUMBERED_BEFORE)):
        found = [(n, number) for n, line in enumerate(lines) if (number := _ITEM.match(line.text(column)))]
        numbers = [int(number[1]) for _, number in found]
        rising = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
        if rising and len(found) > 1 and all(len(lines[n].cells) >= max(2, columns // 2) for n, _ in found):
            return [n for n, _ in found]
    return []


def _dated(lines: Sequence[Laid], columns: int) -> list[int]:
    """The lines that begin a row, by a column with one date in each row, on its first line; none without one."""
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
    """Whether a line begins a row: its cells look like beginnings, and those above like ends."""
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


# Refs one space before their action: a column that no wide white space separates from the next.


_FEWEST = 2
"""How many lines must have the same two positions."""


def with_refs_apart(terms: Terms, lines: Sequence[TextLine]) -> list[TextLine]:
    r"""Split the refs at the front of a page's lines into segments of their own.

    Refs are a column if a header begins with a label of refs and has another label one space after it, and lines below
    begin with a ref and continue, one space after it, directly below that other label.

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
    """Whether a line begins with a ref at one position, and continues at another."""
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


_HEADER_LINES = 4
"""The most lines in a header."""

_LABEL_WORDS = 4

_BRACKETED = re.compile(r"\([^()]*\)")
"""Text in brackets below a label specifies it, and may be a date: `Update` over `(Sept 22)`."""

_APART = 2
"""This many blank lines separate parts of a page. Inside a part there are fewer."""


@dataclass(frozen=True, slots=True)
class LineRun:
    """Lines that belong together: prose, or a table (including blank lines in it).

    ``head`` are the header lines of a table, also if it continues below a heading inside it. ``section`` counts the
    parts of the page that blank lines or labels separate.
    """

    kind: Literal["prose", "table"]
    lines: tuple[TextLine, ...]
    section: int = 0
    head: tuple[TextLine, ...] = ()

    @property
    def header(self) -> bool:
        """Whether the run begins with labels."""
        return self.kind == "table" and self.head[:1] == self.lines[:1]

    def goes_with(self, other: LineRun) -> bool:
        """Whether two runs of a page have the same columns: they are below the same labels, or in one section."""
        if self.kind != "table" or other.kind != "table":
            return False
        alike = [line.segments for line in self.head] == [line.segments for line in other.head]
        return (alike and bool(self.head)) or self.section == other.section


def runs(terms: Terms, lines: Sequence[TextLine], ruled: frozenset[int] = frozenset()) -> list[LineRun]:
    """Split a page's lines into runs. ``ruled`` are the numbers of lines known to be labels by the rules below them.

    A line of labels begins a table. So does a line split by wide white space if no table is open. Lines that extend
    over the second column, or are alone at the margin after blank lines, are prose.
    """
    found: list[tuple[LineRun, list[TextLine]]] = []
    second: int | None = None
    blanks: list[TextLine] = []
    for number, line in enumerate(lines):
        if not line.segments:
            blanks.append(line)
            continue
        run, part = found[-1] if found else (LineRun("prose", ()), [])
        apart = len(blanks) >= _APART or not found
        below = LineRun("prose", (line,), run.section + apart, () if apart else run.head)
        texts = [segment.text for segment in line.segments]
        goes_on = run.header and not blanks and len(part) == len(run.head) < _HEADER_LINES
        labels = line.number in ruled or is_header(terms, texts)
        if goes_on and (labels or all(is_label(terms, text) or _may_label(terms, text) for text in texts)):
            found[-1] = (replace(run, head=(*run.head, line)), [*part, line])
        elif labels:
            second = line.segments[1].start
            found.append((LineRun("table", (line,), run.section + 1, (line,)), [line]))
        elif run.kind == "table" and blanks and _heads_another(terms, part, lines[number:]):
            found.append((below, [line]))
        elif run.kind == "table" and blanks and _begins_another(part, lines[number : number + 2]):
            apart = True
            kind: Literal["prose", "table"] = "prose" if len(line.segments) == 1 else "table"
            second = None if kind == "prose" else line.segments[1].start
            found.append((LineRun(kind, (line,), run.section + 1), [line]))
        elif _is_prose(terms, line, second, _APART if apart else len(blanks), run.head) or (
            _is_wrapped(run, part, line, blanks)
        ):
            if run.kind == "prose" and not apart and not blanks:
                part.append(line)
            else:
                found.append((below, [line]))
        elif run.kind == "table" and (not apart or run.header):
            part += [*blanks, line]
        else:
            second = line.segments[1].start if second is None and len(line.segments) > 1 else second
            found.append((replace(below, kind="table"), [line]))
        blanks = []
    return [replace(run, lines=tuple(part)) for run, part in found]


def _may_label(terms: Terms, text: str) -> bool:
    """Whether a text among labels may be a label or part of one: it points to a column and is not an area's heading."""
    return points(terms, text) and len(text.split()) <= 2 * _LABEL_WORDS and not is_area(terms, text)


def _is_prose(terms: Terms, line: TextLine, second: int | None, blanks: int, head: Sequence[TextLine]) -> bool:
    """Whether a line is not part of a row: one segment from the margin, too long or too far from the lines above it."""
    if len(line.segments) > 1:
        return False
    (only,) = line.segments
    if second is None:
        return True
    if only.start >= second - 1:
        return blanks > 0 and _runs_across(only, head)
    if only.text.count("=") > 1:
        return True  # a key, on the line directly below
    third = head[0].segments[2].start if head and len(head[0].segments) > 2 else only.end
    across = only.end > third + 1 and not _has_word_at(only, third)
    if blanks == 0 and not across and not is_area(terms, only.text) and _has_word_at(only, second):
        return False
    return only.end > second + 1 or blanks >= _APART or is_area(terms, only.text)


def _runs_across(only: TextSegment, head: Sequence[TextLine]) -> bool:
    """Whether a line runs over two columns or more, not with a word at the beginning of each: a note on the rows."""
    over = [part.start for part in (head[0].segments if head else ()) if only.start + 1 < part.start < only.end - 1]
    return len(over) > 1 and not all(_has_word_at(only, place) for place in over)


def _is_wrapped(run: LineRun, part: Sequence[TextLine], line: TextLine, blanks: Sequence[TextLine]) -> bool:
    """Whether a line continues the heading or sentence directly above it."""
    if run.kind != "prose" or blanks or not part or len(line.segments) > 1:
        return False
    above = part[-1].segments
    return len(above) == 1 and above[0].start == line.segments[0].start


_SHOWN = 100
"""How many lines show where a table's columns begin. Looking at all of a long table at each line would be quadratic."""


def _heads_another(terms: Terms, part: Sequence[TextLine], following: Sequence[TextLine]) -> bool:
    """Whether a line alone at the table's margin is the heading of another table: labels are directly below it."""
    written = list(islice((line for line in following if line.segments), 2))
    margin = min(segment.start for line in part[-_SHOWN:] for segment in line.segments)
    alone = len(written) > 1 and len(written[0].segments) == 1 and written[0].segments[0].start <= margin
    return alone and is_header(terms, [segment.text for segment in written[1].segments])


def _begins_another(part: Sequence[TextLine], following: Sequence[TextLine]) -> bool:
    """Whether a table with other columns begins, with or without its own title.

    Hardly any of its columns after the first begins where one does above.
    """
    line = next((line for line in following if len(line.segments) > 1), None)
    if line is None or (line is not following[0] and len(following[0].segments) != 1):
        return False
    places = {segment.start for above in part[-_SHOWN:] for segment in above.segments}
    others = [segment.start for segment in line.segments[1:]]
    alike = sum(any(place + slack in places for slack in (-1, 0, 1)) for place in others)
    return len(others) > 1 and 3 * alike <= len(others)


def _has_word_at(segment: TextSegment, place: int) -> bool:
    """Whether a word begins exactly at a position: perhaps a column that its neighbour's text fills right up to."""
    at = place - segment.start
    return 0 < at < len(segment.text) and segment.text[at - 1] == " "


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table's lines in their columns. The first ``header`` of them are its labels."""

    edges: tuple[int, ...]
    lines: tuple[Laid, ...]
    header: int


def lay_out(terms: Terms, run: LineRun, others: Iterable[TextLine] = ()) -> TextTable | None:
    """Lay out a run in columns; ``others`` are more lines in the same columns, as evidence. None without columns."""
    written = [line for line in run.lines if line.segments]
    edges = starts([*written, *others], run.head)
    if len(edges) < 2:
        return None
    known = openers(written, edges)
    found: list[Laid] = []
    blank, above = False, None
    for line in run.lines:
        if line.segments:
            found.append(Laid(line, entries(line, edges, known, above), blank))
        blank, above = not line.segments, line if line.segments else None
    return TextTable(edges, tuple(found), _header_lines(terms, found, len(run.head)) if run.header else 0)


def _header_lines(terms: Terms, lines: Sequence[Laid], known: int) -> int:
    """How many lines the header has, at least ``known``: up to a blank line, or while labels continue."""
    for number, line in enumerate(lines[1 : _HEADER_LINES + 1], 1):
        if line.after_blank and all(map(_is_short, lines[1:number])):
            return max(number, known)
    count = known
    while count < min(_HEADER_LINES, len(lines) - 1) and _goes_on(terms, lines[:count], lines[count]):
        count += 1
    return count


def _is_short(line: Laid) -> bool:
    """Whether a line contains no more than labels do: a few words without digits in each column."""
    texts = [text for column in line.cells if not _BRACKETED.fullmatch(text := line.text(column))]
    return all(len(text.split()) <= _LABEL_WORDS and not any(map(str.isdigit, text)) for text in texts)


def _goes_on(terms: Terms, header: Sequence[Laid], line: Laid) -> bool:
    """Whether a line completes labels of several lines: whole, they are known, or more of them are than before."""
    if not _is_short(line):
        return False
    texts = {column: line.text(column) for column in line.cells}
    above = {column: " ".join(filter(None, (part.text(column) for part in header))) for column in texts}
    both = [is_label(terms, f"{above[column]} {text}") for column, text in texts.items()]
    lost = [
        is_label(terms, above[column]) and not is_label(terms, f"{above[column]} {text}")
        for column, text in texts.items()
    ]
    return any(both) and sum(both) >= sum(lost)


_LABEL_LINES = 4
"""The most lines of labels above a rule."""


def is_column_rule(line: TextLine) -> bool:
    """Whether a line is a rule below two or more columns: `----  --------  -----`."""
    return len(line.segments) > 1 and all(is_rule(segment.text) or segment.text == "--" for segment in line.segments)


def underlined(page: Sequence[TextLine]) -> frozenset[int]:
    r"""The numbers of lines that are labels because a rule in each column separates them from the rows below.

    There may be a rule above them too. A rule between rows, or after the last row, underlines nothing.

    >>> from planparse.read.layout_text.lines import pages
    >>> sorted(underlined(pages("Plan\n\nJob   Man\n----  ---\nDig   Ann\n----  ---\nRest  Bo\n----  ---")[0]))
    [3]
    """
    found: set[int] = set()
    for written, part in groupby(page, key=lambda line: bool(line.segments)):
        lines = list(part)
        rules = [at for at, line in enumerate(lines) if is_column_rule(line)] if written else []
        first = rules.pop(0) + 1 if rules[:1] == [0] else 0
        if rules and rules[0] - first <= _LABEL_LINES and rules[0] + 1 < len(lines):
            found |= {line.number for line in lines[first : rules[0]] if len(line.segments) > 1}
    return frozenset(found)
