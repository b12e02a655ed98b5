"""Text exports: one table row a line, cells separated by tabs, in any usual encoding.

`read_text` turns bytes into a `Document` whose one page knows its blocks: consecutive lines with a tab are a
grid, every other line is a paragraph. Blank lines separate nothing by themselves: exports put them anywhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, pairwise

from planparse.errors import EmptyFileError
from planparse.issues import Doubt
from planparse.read.document import Block, Cell, Document, Grid, Page, Paragraph
from planparse.read.encodings import decoded, unmixed
from planparse.read.letters import words_of
from planparse.words import Place

MEDIA_TYPE = "text/plain"

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=\t|\n|\Z)')
# UTF-8 read as Windows-1252 shows its two- and three-byte letters as these pairs.
_MIXED = re.compile("â€|Ã[^a-zé]|Â[^a-zé]")


def read_text(name: str, data: bytes, sha256: str) -> Document:
    """The document of a text export.

    Raises `EmptyFileError`, `UnknownFormatError` (binary) or `DamagedFileError` (no usual encoding, cut off).
    """
    text, mended = decoded(name, data)
    if not text.strip():
        raise EmptyFileError(name, "holds no words", "export the plan again")
    text, corrections = unmixed(text)
    doubts = list(encoding_doubts(text))
    lines = list(_lines(text))
    whole = list(_rejoined(lines))
    if len(whole) < len(lines):
        message = (
            f"{len(lines) - len(whole)} line ends inside cells were not quoted: the rows they cut were put together"
        )
        doubts.append(Doubt("rows_rejoined", "info", message))
    page = Page(blocks=tuple(_blocks(_unwrapped(whole))))
    return Document(name, MEDIA_TYPE, sha256, (page,), doubts=tuple(doubts), corrections=(*mended, *corrections))


def encoding_doubts(text: str) -> Iterator[Doubt]:
    """What is to be said of a text in which such letters are left that were saved in two encodings (see `unmixed`)."""
    if _MIXED.search(text):
        message = "letters look like UTF-8 that was saved as Windows-1252 (â€™ for ’): export the plan again"
        yield Doubt("encoding_mixed_up", "warning", message)


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    cells: tuple[str, ...]


def _lines(text: str) -> Iterator[_Line]:
    """The lines that are not blank, as cells; quoted cells may run over several lines of the file."""
    number = 1
    for cells, height in _records(text) if is_quoted(text) else _plain_records(text):
        if any(cell.strip() for cell in cells):
            yield _Line(number, tuple(cells))
        number += height


def _rejoined(lines: Sequence[_Line]) -> Iterator[_Line]:
    """The lines, with rows that a line end inside a cell cut put together again.

    A row that is short by some cells is cut where the lines right below it, which begin no row of their own,
    hold exactly the cells that it lacks. Trailing cells that an export left out are not looked for there.
    """
    widths = Counter(len(line.cells) for line in lines if len(line.cells) > 2)
    width = widths.most_common(1)[0][0] if widths else 0
    at = 0
    while at < len(lines):
        line = lines[at]
        stop = _rest_of_row(lines, at, width) if 1 < len(line.cells) < width else at + 1
        for other in lines[at + 1 : stop]:
            seam = f"{line.cells[-1]}\n{other.cells[0]}"
            line = _Line(line.number, (*line.cells[:-1], seam, *other.cells[1:]))
        yield line
        at = stop


def _rest_of_row(lines: Sequence[_Line], at: int, width: int) -> int:
    """Where the row that begins at a line ends: behind it, unless the next lines make it exactly whole."""
    cells = len(lines[at].cells)
    for stop in range(at + 1, len(lines)):
        following = lines[stop]
        adjacent = following.number == lines[stop - 1].number + 1
        cells += len(following.cells) - 1
        if not adjacent or cells > width or re.match(r"\s*[A-Z]{0,4}\d", following.cells[0]):
            break
        if cells == width:
            return stop + 1
    return at + 1


def is_quoted(text: str) -> bool:
    """Whether the export quotes cells as Excel does: a quoted cell that holds a new line or doubled quotes."""
    if '"' not in text:
        return False
    starts = re.finditer(r'(?:^|\t)(?=")', text, re.MULTILINE)
    cells = (_QUOTED.match(text, start.end()) for start in starts)
    return any(cell and re.search(r'\n|""', cell[1]) and "\t" not in cell[1] for cell in cells)


def _plain_records(text: str) -> Iterator[tuple[list[str], int]]:
    for line in text.split("\n"):
        yield line.split("\t"), 1


def _records(text: str) -> Iterator[tuple[list[str], int]]:
    position = 0
    while position < len(text):
        cells: list[str] = []
        height = 1
        while True:
            quoted = _QUOTED.match(text, position)
            if quoted:
                cells.append(quoted[1].replace('""', '"'))
                height += quoted[1].count("\n")
                position = quoted.end()
            else:
                end = re.compile(r"[\t\n]|\Z").search(text, position)
                stop = end.start() if end else len(text)
                cells.append(text[position:stop])
                position = stop
            if position >= len(text) or text[position] == "\n":
                position += 1
                break
            position += 1
        yield cells, height


_NARROWEST, _WIDEST = 50, 130
"""Letters of a line in a text that is wrapped by hand or by an editor: 65 to 80 are usual."""
_FULL = 10
"""Letters by which a full line may be shorter than the longest: the next word had no room."""
_FEWEST_FULL = 3
_ROOM = 6
"""Letters of room: paragraphs set in from the left are often wrapped a little earlier than others."""
_BEGINS = re.compile(
    r"\s*(?:[^\w\s\"'“‘(\[£$€]|[(\[]?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})[.)\]]+\s|[A-Z]{0,4}\d+(?:\.\d+)+\b|[^\s:][^:]{0,40}:(?:\s|$))"
)
"""A bullet or another sign, a number or letter of a list, a label with its colon: none goes on with the line above."""


def _unwrapped(lines: Sequence[_Line]) -> Iterator[_Line]:
    """The lines, those put together that the width of the text parted: where the next word had no room on the line.

    A text is wrapped where several lines that others may go on with are about as long as the longest.
    """
    width = _width(lines)
    last = ""  # the line above, where it may go on
    open_line: _Line | None = None
    for above, line in zip([None, *lines], lines, strict=False):
        goes_on = open_line is not None and above is not None and _may_go_on(above, line)
        wrapped = _hangs(above, line) or (width and _is_full(last, line, width))
        if open_line is not None and goes_on and (wrapped or _is_open(open_line, line)):
            open_line = _Line(open_line.number, (f"{open_line.cells[0]} {line.cells[0].strip()}",))
        else:
            if open_line is not None:
                yield open_line
            open_line = line
        last = line.cells[0].rstrip()
    if open_line is not None:
        yield open_line


def _may_go_on(above: _Line, line: _Line) -> bool:
    """Whether a line stands right below another, no further to the left, and begins nothing of its own."""
    one, two = above.cells[0], line.cells[0]
    adjacent = line.number == above.number + 1 and len(above.cells) == len(line.cells) == 1
    return adjacent and not _BEGINS.match(two) and _indent(two) >= _indent(one)


def _hangs(above: _Line | None, line: _Line) -> bool:
    """Whether a line goes on in small letters right below the text of a list's item, behind its bullet or number."""
    mark = _MARKED.match(above.cells[0].rstrip()) if above else None
    if mark is None or above is None or above.cells[0].rstrip()[-1] in ".:;!?":
        return False
    return _indent(line.cells[0]) == mark.end() and line.cells[0].lstrip()[:1].islower()


def _is_open(item: _Line, line: _Line) -> bool:
    """Whether a bracket that was opened in the last line of an item or a paragraph ends in the next one.

    `Train all staff. (Virtual` over `School - May 2025)`: a capital letter or a figure may stand first there.
    """
    text, rest = item.cells[0], line.cells[0]
    return text.rfind("(") > text.rfind(")") and ")" in rest.partition("(")[0]


_MARKED = re.compile(
    r"\s*(?:[^\w\s\"'“‘(\[£$€]{1,3}|[(\[]?(?:[A-Z]{0,4}\d{1,3}(?:\.\d+)*|[A-Za-z]|[ivx]{1,4})[.)\]]*)\s+(?=\S)"
)


def _is_full(last: str, line: _Line, width: int) -> bool:
    """Whether the next word had no room; a little may be left before a small letter that goes on with a sentence."""
    first = line.cells[0].split(None, 1)[0]
    need = len(last) + 1 + len(first)
    return need > width or (need > width - _ROOM and first[0].islower() and last[-1] not in ".:;!?")


def _width(lines: Sequence[_Line]) -> int:
    """The width at which a text is wrapped; 0 where it is not."""
    pairs = [(above.cells[0].rstrip(), line.cells[0]) for above, line in pairwise(lines) if _may_go_on(above, line)]
    width = max((len(above) for above, _ in pairs), default=0)
    near = [(above, line) for above, line in pairs if len(above) > width - _FULL]
    full = sum(above[-1] not in ".:;!?" and line.lstrip()[:1].islower() for above, line in near)
    return width if _NARROWEST <= width <= _WIDEST and full >= _FEWEST_FULL else 0


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _blocks(lines: Iterable[_Line]) -> Iterator[Block]:
    ids = count()
    table: list[list[Cell]] = []
    written = list(lines)
    for line, below in zip(written, [*written[1:], None], strict=True):
        place = Place(line=line.number)
        cells = [tuple(words_of(cell, place, ids)) for cell in line.cells]
        if len(cells) == 1:
            if table:
                yield _grid(table)
                table = []
            yield Paragraph(cells[0], place, _level(line, below))
        else:
            row = len(table)
            table.append([Cell(row, i, words, place=place, drawn=False) for i, words in enumerate(cells)])
    if table:
        yield _grid(table)


def _level(line: _Line, below: _Line | None) -> int | None:
    """The level of a heading that a rule of signs right below it, about as long, shows to be one."""
    if below is None or len(below.cells) > 1 or below.number != line.number + 1:
        return None
    rule, text = below.cells[0].strip(), line.cells[0].strip()
    if not _UNDERLINE.fullmatch(rule) or not any(map(str.isalnum, text)) or abs(len(rule) - len(text)) > _OVER:
        return None
    return 1 if rule[0] == "=" else 2


_UNDERLINE = re.compile(r"([-=~_*#])\1{2,}")
_OVER = 4
"""Signs by which the rule below a heading may be longer or shorter."""


def _grid(rows: list[list[Cell]]) -> Grid:
    places = (rows[0][0].place, rows[-1][0].place)
    return Grid(tuple(cell for row in rows for cell in row), len(rows), max(len(row) for row in rows), places)
