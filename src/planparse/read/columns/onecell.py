"""Text copied out of a Word or PDF table, one cell a line: the labels under each other, then the cells row by row.

Rows are told by their references, or by how many labels there are, or by where dates stand. Cells keep their order; in
a row with fewer or more lines than labels (blank cells leave no line, paragraphs are lines of their own) the outline
decides by what stands in them, and says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count, pairwise

from planparse.issues import Doubt
from planparse.lexicon.tables import headers
from planparse.read.columns.labels import REF, fold, is_area, is_label, is_ref_label
from planparse.read.document import Block, Cell, Document, Grid, Page, Paragraph
from planparse.read.plain import plain
from planparse.read.text import MEDIA_TYPE, decode
from planparse.words import Place, Word

_FEWEST = 3
"""Labels under each other that make a header."""

_LABEL_WORDS = 4

_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|\b(?:within|ongoing|immediate|monthly|quarterly|weekly|annually|termly|tbc)\b",
    re.IGNORECASE,
)
_DATE_WORDS = 8

Item = tuple[int, str]
"""A line's number in the file, and its text; blank for a blank line."""


def is_onecell(data: bytes) -> bool:
    """Whether bytes are a text without tabs in which the labels of a table stand under each other."""
    if b"\t" in data or b"\0" in data[:1000]:
        return False
    items = _items(data.decode("utf-8", "replace"))
    header = next(_headers(items), None)
    return header is not None and len(items) > header[1]


def read_onecell(name: str, data: bytes, sha256: str) -> Document:
    """The document of such a text. Raises what the text reader raises."""
    items = _items(decode(name, data))
    made = _Making()
    found = list(_headers(items))
    made.paragraphs(items[: found[0][0]] if found else items)
    for (start, stop), (following, _) in pairwise([*found, (len(items), 0)]):
        made.table(items[start:stop], items[stop:following])
    doubts = [Doubt("cells_one_a_line", "info", "the table's cells stand one a line: rows were put together from them")]
    if made.unsure:
        message = (
            f"{made.unsure} tables have neither references nor an even number of cells: their rows may be cut wrongly"
        )
        doubts.append(Doubt("rows_unsure", "warning", message))
    return Document(name, MEDIA_TYPE, sha256, (Page(blocks=tuple(made.blocks)),), doubts=tuple(doubts))


def _items(text: str) -> list[Item]:
    return [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1)]


def _headers(items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """Where runs of labels under each other begin and end; blank lines, and one other short line, may be among them."""
    at = 0
    while at < len(items):
        end, labels = _header_at(items, at)
        if labels >= _FEWEST:
            yield at, end
            at = end
        else:
            at += 1


def _header_at(items: Sequence[Item], start: int) -> tuple[int, int]:
    """Where the run of labels that begins at a line ends, and how many known ones it has."""
    labels: set[str] = set()
    end, others = start, 0
    for at in range(start, len(items)):
        text = items[at][1]
        if is_label(text) and not text.endswith(":") and fold(text) not in labels:
            labels.add(fold(text))
            end, others = at + 1, 0
        elif text and (others or at == start or len(text.split()) > _LABEL_WORDS or REF.fullmatch(text)):
            break
        elif text:
            others += 1
        elif at == start:
            break
    return end, len(labels)


class _Making:
    """Blocks as they are made, their words numbered in order."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.unsure = 0
        self._ids = count()

    def paragraphs(self, items: Sequence[Item]) -> None:
        """A paragraph a line."""
        for number, text in items:
            words = self._words([(number, text)])
            if words:
                self.blocks.append(Paragraph(words, words[0].place))

    def table(self, header: Sequence[Item], body: Sequence[Item]) -> None:
        """A table's labels and the lines below them, up to the next table's; headings among them part it."""
        labels = [item for item in header if item[1]]
        parts: list[list[Item]] = [[]]
        for item in body:
            if is_area(item[1]):
                parts.append([item])
            else:
                parts[-1].append(item)
        for number, part in enumerate(parts):
            heading = part[:1] if number else []
            self.paragraphs(heading)
            rows, rest, sure = _rows(part[len(heading) :], [text for _, text in labels])
            self.unsure += not sure
            self._grid([*([] if number else [labels]), *rows])
            self.paragraphs(rest)

    def _grid(self, rows: Sequence[Sequence[Item]]) -> None:
        if not rows:
            return
        cells = [
            Cell(number, column, self._words([item]), place=Place(line=item[0]))
            for number, row in enumerate(rows)
            for column, item in enumerate(row)
        ]
        width = max(len(row) for row in rows)
        self.blocks.append(Grid(tuple(cells), len(rows), width, (cells[0].place, cells[-1].place)))

    def _words(self, items: Sequence[Item]) -> tuple[Word, ...]:
        found: list[Word] = []
        for number, text in items:
            place = Place(line=number)
            for at, word in enumerate(plain(text).split()):
                found.append(Word(next(self._ids), word, place, " " if at else "\n"))
        return tuple(found)


def _rows(items: Sequence[Item], labels: Sequence[str]) -> tuple[list[list[Item]], list[Item], bool]:
    """The rows of lines below some labels, the lines behind the last row, and whether that is sure."""
    while items and not items[-1][1]:
        items = items[:-1]
    filled = [item for item in items if item[1]]
    if not filled:
        return [], [], True
    number = len(labels)
    starts = _marked(items, labels)
    if starts:
        rows = [list(items[start:stop]) for start, stop in zip(starts, [*starts[1:], len(items)], strict=True)]
        rows = [_without_blanks(row, number) for row in rows]
        usual = max(number, *(len(row) for row in rows[:-1])) if len(rows) > 1 else number
        rest = rows[-1][usual:]
        return [*([list(items[: starts[0]])] if starts[0] else []), *rows[:-1], rows[-1][:usual]], rest, True
    for lines in (list(items), filled):
        if len(lines) % number == 0 and _is_even(lines, labels):
            return [lines[at : at + number] for at in range(0, len(lines), number)], [], True
    starts = _dated(filled, labels)
    if starts:
        bounds = [0, *(start for start in starts if start > 0)]
        return [filled[start:stop] for start, stop in zip(bounds, [*bounds[1:], len(filled)], strict=True)], [], False
    return [filled[at : at + number] for at in range(0, len(filled), number)], [], False


def _marked(items: Sequence[Item], labels: Sequence[str]) -> list[int]:
    """The lines that begin rows in a table whose first column numbers them: such as are like the first of them."""
    if not is_ref_label(labels[0]):
        return []
    refs = [at for at, (_, text) in enumerate(items) if REF.fullmatch(text)]
    if not refs or refs[0] > 1:
        return []
    form = _form(items[refs[0]][1])
    return [at for at in refs if _form(items[at][1]) == form]


def _form(ref: str) -> str:
    return re.sub(r"[a-z]", "a", re.sub(r"\d+", "9", ref.rstrip(".:)")))


def _without_blanks(row: list[Item], number: int) -> list[Item]:
    """A row with its blank cells if these make it whole; else blank lines say nothing."""
    trimmed = list(row)
    while len(trimmed) > number and not trimmed[-1][1]:
        trimmed.pop()
    return trimmed if len(trimmed) == number else [item for item in row if item[1]]


def _is_even(items: Sequence[Item], labels: Sequence[str]) -> bool:
    """Whether dates stand where they must if each row has a line for each label."""
    column = _date_column(labels)
    texts = [items[at][1] for at in range(column, len(items), len(labels))] if column is not None else []
    return all(not text or _is_date(text) for text in texts)


def _date_column(labels: Sequence[str]) -> int | None:
    times = {fold(label) for label in headers()["timescale"].labels}
    return next((at for at, label in enumerate(labels) if fold(label) in times), None)


def _is_date(text: str) -> bool:
    return len(text.split()) <= _DATE_WORDS and bool(_DATE.search(text))


def _dated(items: Sequence[Item], labels: Sequence[str]) -> list[int]:
    """Where rows begin if each has one date, and one line for each column before it."""
    column = _date_column(labels)
    if column is None:
        return []
    dates = [at for at, (_, text) in enumerate(items) if _is_date(text)]
    starts = [at - column for at in dates]
    apart = all(two - one >= len(labels) // 2 for one, two in pairwise(starts))
    return starts if starts and starts[0] == 0 and apart else []
