"""Text exports: one table row per line, cells separated by tabs, in any usual encoding; and tables drawn in text.

`read_text` turns bytes into a `Document` with one page of blocks. Consecutive lines with a tab are a grid; every other
line is a paragraph. A blank line alone separates nothing, because exports put them anywhere.

Part two: tables drawn with bars and dashes (Markdown, `+---+`, box characters): their records without the drawing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain, count, pairwise, takewhile
from typing import Protocol, TypeVar

from planparse.errors import EmptyFileError
from planparse.issues import Doubt
from planparse.patterns import lazy_pattern
from planparse.read.document import MAIL, Aside, Block, Cell, Document, Grid, Page, Paragraph
from planparse.read.encodings import decode_with_corrections, fix_mojibake
from planparse.read.folded_rows import with_rows_on_one_line
from planparse.read.letters import words_of
from planparse.read.wrapped_lines import Leader, TextLine, framed_headings, is_rule, mail_heads, unwrapped, with_colons
from planparse.words import Place, Word

MEDIA_TYPE = "text/plain"

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=\t|\n|\Z)')
# UTF-8 read as Windows-1252 shows two- and three-byte characters as these pairs.
_MIXED = re.compile("â€|Ã[^a-zé]|Â[^a-zé]")


def read_text(name: str, data: bytes, sha256: str) -> Document:
    """Read a text export as a document.

    Raises `EmptyFileError`, `UnknownFormatError` (binary) or `DamagedFileError` (no usual encoding, cut off).
    """
    text, mended = decode_with_corrections(name, data)
    if not text.strip():
        raise EmptyFileError(name, "holds no words", "export the plan again")
    text, corrections = fix_mojibake(text)
    doubts = list(encoding_doubts(text))
    printed_as = list(_lines(text))
    lines = with_rows_on_one_line(printed_as)
    whole = list(rejoined(lines))
    if len(whole) < len(printed_as):
        ends = len(printed_as) - len(whole)
        message = f"{ends} line ends inside rows or cells were not quoted: the rows they cut were put together"
        doubts.append(Doubt("rows_rejoined", "info", message))
    heads = mail_heads(whole)
    labelled, leaders = with_colons([line for line in whole if line.number not in heads])
    mail = [line for line in whole if line.number in heads]
    printed = sorted([*mail, *unwrapped(labelled)], key=lambda line: line.number)
    blocks, asides = _blocks(printed, leaders, heads)
    page = Page(blocks=tuple(blocks))
    return Document(
        name,
        MEDIA_TYPE,
        sha256,
        (page,),
        doubts=tuple(doubts),
        asides=tuple(asides),
        corrections=(*mended, *corrections),
    )


def encoding_doubts(text: str) -> Iterator[Doubt]:
    """A doubt if the text still contains characters that were encoded twice (see `fix_mojibake`)."""
    if _MIXED.search(text):
        message = "letters look like UTF-8 that was saved as Windows-1252 (â€™ for ’): export the plan again"
        yield Doubt("encoding_mixed_up", "warning", message)


def _lines(text: str) -> Iterator[TextLine]:
    """The lines that are not blank, as cells. A quoted cell may extend over several lines of the file."""
    number = 1
    for cells, height in _records(text) if is_quoted(text) else _plain_records(text):
        if any(cell.strip() for cell in cells):
            yield TextLine(number, tuple(cells), number + height - 1, max(map(len, cells)))
        number += height


def rejoined(lines: Sequence[TextLine]) -> Iterator[TextLine]:
    """Rejoin rows that a line end inside a cell split.

    A row with too few cells was split if the lines directly below it do not begin a row and contain exactly the missing
    cells. Trailing cells that an export left out are not expected there.
    """
    widths = Counter(len(line.cells) for line in lines if len(line.cells) > 2)
    width = widths.most_common(1)[0][0] if widths else 0
    at = 0
    while at < len(lines):
        line = lines[at]
        stop = _rest_of_row(lines, at, width) if 1 < len(line.cells) < width else at + 1
        for other in lines[at + 1 : stop]:
            seam = f"{line.cells[-1]}\n{other.cells[0]}"
            line = TextLine(line.number, (*line.cells[:-1], seam, *other.cells[1:]), other.stop)
        yield line
        at = stop


def _rest_of_row(lines: Sequence[TextLine], at: int, width: int) -> int:
    """The index after the row that begins at a line: the next, unless the following lines complete the row exactly."""
    cells = len(lines[at].cells)
    for stop in range(at + 1, len(lines)):
        following = lines[stop]
        adjacent = following.number == lines[stop - 1].stop + 1
        cells += len(following.cells) - 1
        if not adjacent or cells > width or re.match(r"\s*[A-Z]{0,4}\d", following.cells[0]):
            break
        if cells == width:
            return stop + 1
    return at + 1


def is_quoted(text: str) -> bool:
    """Whether the export quotes cells as Excel does: some quoted cell contains a new line or doubled quotes."""
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


def _blocks(
    lines: Sequence[TextLine], leaders: Mapping[int, Leader], heads: Set[int]
) -> tuple[list[Block], list[Aside]]:
    """The paragraphs and grids of the lines, and as asides the rules made of signs, which say nothing."""
    ids = count()
    blocks: list[Block] = []
    asides: list[Aside] = []
    table: list[list[Cell]] = []
    levels = levels_of(lines)
    framed = framed_headings(lines, max(levels.values(), default=1))
    above = 0
    subject = _line_of_subject(lines, heads)
    for line in lines:
        place = Place(line=line.number)
        apart, above = line.number > above + 1, line.stop
        led = leaders.get(line.number)
        if led and line.text.lstrip().startswith(led.front):
            label = tuple(words_of(led.label, place, ids))
            asides.append(Aside(tuple(words_of(led.signs, place, ids)), DRAWN))
            value = tuple(words_of(line.text.lstrip()[len(led.front) :], place, ids))
            blocks += [_grid(table)] if table else []
            table = []
            blocks.append(Paragraph((*label, *value), place, term=len(label), apart=apart))
            continue
        cells = [tuple(words_of(cell, place, ids)) for cell in line.cells]
        if len(cells) > 1:
            row = len(table)
            table.append([Cell(row, i, words, place=place, drawn=False) for i, words in enumerate(cells)])
            continue
        if table:
            blocks.append(_grid(table))
            table = []
        if subject is not None and line.number == subject:
            label, words = _subject(cells[0])
            asides.append(Aside(label, MAIL))
            blocks.append(Paragraph(words, place, apart=apart))
        elif line.number in heads:
            asides.append(Aside(cells[0], MAIL))
        elif line.number in framed:
            level, *parts = framed[line.number]
            front, words, end = (tuple(words_of(part, place, ids)) for part in parts)
            asides += [Aside(front, DRAWN), Aside(end, DRAWN)]
            blocks.append(Paragraph(words, place, level, apart=apart))
        elif is_rule(line.text):
            asides.append(Aside(cells[0], DRAWN))
        else:
            blocks.append(Paragraph(cells[0], place, levels.get(line.number), apart=apart))
    if table:
        blocks.append(_grid(table))
    return blocks, asides


def _line_of_subject(lines: Sequence[TextLine], heads: Set[int]) -> int | None:
    """The number of the line with the subject of an e-mail that the text begins with."""
    own = takewhile(lambda line: line.number in heads, lines)
    return next((line.number for line in own if _subject_at(line.text.split())), None)


def _subject(words: tuple[Word, ...]) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """The label of a subject with the marks of answers (`Subject: RE:`), and the subject: it may be the title."""
    at = _subject_at([word.text for word in words])
    return words[:at], words[at:]


def _subject_at(words: Sequence[str]) -> int:
    """The index of the first word of a subject; 0 if the line says none.

    >>> [_subject_at(text.split()) for text in ("Subject: RE: FW: Our plan", "Subject: RE:", "Sent: 3 May 2025")]
    [3, 0, 0]
    """
    if words[:1] != ["Subject:"]:
        return 0
    return next((at for at, word in enumerate(words) if at and not _ANSWER.fullmatch(word)), 0)


_ANSWER = re.compile(r"(?:re|fwd?|aw|wg):|\[[A-Z-]+\]:?", re.I)


def levels_of(lines: Sequence[TextLine]) -> dict[int, int]:
    """The levels of headings that are underlined with a rule of signs, by line number.

    The first is the text's title if it is at the top. The others' levels follow the order in which their signs first
    occur.
    """
    ruled = [(at, below.text.strip()[0]) for at, (line, below) in enumerate(pairwise(lines)) if _is_ruled(line, below)]
    title = [at for at, _ in ruled[:1] if at <= _ABOVE_TITLE]
    signs = list(dict.fromkeys(sign for at, sign in ruled if at not in title))
    return {lines[at].number: 1 if at in title else 2 + signs.index(sign) for at, sign in ruled}


def _is_ruled(line: TextLine, below: TextLine) -> bool:
    """Whether the second line is a rule directly below the first, and about as long as the first one's longest line."""
    rule, text = below.text.strip(), line.text
    near = below.number == line.stop + 1 and abs(len(rule) - line.longest) <= _OVER
    return near and is_rule(rule) and any(map(str.isalnum, text))


DRAWN = "a line drawn of signs"
_OVER = 4
"""How many signs longer or shorter than its heading a rule may be."""
_ABOVE_TITLE = 1
"""How many lines may precede a text's title: the name of the council."""


def _grid(rows: list[list[Cell]]) -> Grid:
    places = (rows[0][0].place, rows[-1][0].place)
    return Grid(tuple(cell for row in rows for cell in row), len(rows), max(len(row) for row in rows), places)


_BARS = str.maketrans("│┃║", "|||")
_RULE = lazy_pattern(r"\s*[|+├┼╞╪╟╫┌┬└┴╔╦╚╩╠╬]?\s*:?[-=─━═]{2,}[-=─━═|+:\s├┼┤╞╪╡╟╫╢┌┬┐└┴┘╔╦╗╚╩╝╠╬╣]*")
_CELL_RULE = re.compile(r"\s*:?[-=─━═]{2,}:?\s*")
_EDGE = re.compile(r"[^\s:=─━═-]")
_BOXED = re.compile(r"^\s*[+┌╔├┼┏][-=─━═+┬┼╦]{3,}", re.M)
_REF = re.compile(r"\s*[A-Z]{0,4}[-.]?\d{1,3}(?:[.-]\d{1,2}){0,2}[a-z]?\.?\s*")
_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_CODE = re.compile(r"(?<![`\w])`([^`\n]+)`(?![`\w])")
_BREAK = re.compile(r"<br ?/?>", re.I)


class _Cells(Protocol):
    """Anything that has a line's cells."""

    @property
    def cells(self) -> tuple[str, ...]: ...


_Record = TypeVar("_Record", bound=_Cells)


def with_plain_bars(text: str) -> str:
    """Replace the vertical bars of box characters by the bar that separates cells.

    >>> with_plain_bars("│ Ref │ Action │")
    '| Ref | Action |'
    """
    return text.translate(_BARS)


def is_drawing(cells: Sequence[str]) -> bool:
    """Whether a line is only a rule of a drawn table: `|---|:--|`, `+----+-----+`.

    >>> is_drawing(["", "---", ":--", ""]), is_drawing(["+----+-----+"]), is_drawing(["1.1", "--", "May"])
    (True, True, False)
    """
    filled = [cell for cell in cells if cell.strip()]
    if len(filled) == 1:
        return bool(_RULE.fullmatch(filled[0])) and len(filled[0].strip()) > 2
    return bool(filled) and all(_CELL_RULE.fullmatch(cell) for cell in filled)


def is_boxed(text: str) -> bool:
    """Whether a text draws boxes. In a box, a line whose first cell is blank continues the line above."""
    return len(_BOXED.findall(text)) > 1


def strip_drawing(records: Iterable[_Record], *, boxed: bool) -> Iterator[_Record]:
    """Drop the rules, convert Markdown's marks to what they show, and join the lines of each row.

    If rules separate the rows of a table, all lines between two rules are one row. Otherwise a line continues the one
    above if its first cell is blank, and the table is a box or its bars align with those above and most of its cells
    are blank.
    """
    for run, is_row in _runs(expand_spans(records)):
        last: _Record | None = None
        for record in run:
            goes_on = last is not None and (
                is_row or (_goes_on(last.cells, record.cells) and (boxed or _hangs(last.cells, record.cells)))
            )
            if last is not None and goes_on:
                pairs = zip(last.cells, record.cells, strict=True)
                both = tuple("\n".join(filter(str.strip, pair)) or pair[0] for pair in pairs)
                last = replace(last, cells=both)  # type: ignore[type-var]  # a dataclass
                continue
            if last is not None:
                yield _shown(last)
            last = record
        if last is not None:
            yield _shown(last)


def _unwrapped(text: str) -> str:
    r"""Join the lines of a cell that was wrapped to the width of its column, if a word did not fit on the line above.

    >>> _unwrapped(" Report on every  \n shift at the end \n of May           "), _unwrapped(" Report  \n a week ")
    (' Report on every shift at the end of May           ', ' Report  \n a week ')
    """
    lines = text.split("\n")
    if len({len(line) for line in lines}) > 1 or not all(map(str.strip, lines)):
        return text
    joined = lines[0]
    for above, line in pairwise(lines):
        room = len(above) - len(above.rstrip()) - 2  # a space before the word and one before the bar
        joined = f"{joined.rstrip()} {line.lstrip()}" if room < len(line.split()[0]) else f"{joined}\n{line}"
    return joined


def expand_spans(records: Iterable[_Record]) -> Iterator[_Record]:
    """Add a blank cell for each bar that is missing from a box's row, so that cells may span columns.

    The most detailed rule since the box began shows its columns: `+----+-------+` over `| AREA 1: ...  |`.
    """
    edges: tuple[int, ...] = ()
    for record in records:
        line = "|".join(record.cells)
        if is_drawing(record.cells):
            own = tuple(found.start() for found in _EDGE.finditer(line))
            edges = own if len(own) > len(edges) or not set(own) <= set(edges) else edges
        bars = tuple(at for at, letter in enumerate(line) if letter == "|")
        inside = len(bars) > 1 and set(bars) < set(edges) and (bars[0], bars[-1]) == (edges[0], edges[-1])
        if inside and not is_drawing(record.cells):
            blanks = [sum(start < edge < stop for edge in edges) for start, stop in pairwise(bars)]
            within = [(cell, *[""] * count) for cell, count in zip(record.cells[1:-1], blanks, strict=True)]
            cells = (record.cells[0], *chain.from_iterable(within), record.cells[-1])
            spans = (1, *chain.from_iterable((count + 1, *[1] * count) for count in blanks), 1)
            record = replace(record, cells=cells, spans=spans)  # type: ignore[type-var]  # a dataclass
        yield record


def _shown(record: _Record) -> _Record:
    return replace(record, cells=tuple(as_shown(_unwrapped(cell)) for cell in record.cells))  # type: ignore[type-var]  # a dataclass


_RUNS = 3
"""The fewest pieces in a table whose rules separate rows: a header row and two others."""


def _runs(records: Iterable[_Record]) -> Iterator[tuple[list[_Record], bool]]:
    """The lines between rules, and whether they are one row: rules separate rows of equal length, above and below."""
    tables: list[list[list[_Record]]] = [[[]]]
    for record in records:
        run = tables[-1][-1]
        if is_drawing(record.cells):
            if run:
                tables[-1].append([])
        elif run and len(record.cells) != len(run[0].cells):
            tables.append([[record]])
        elif not run and tables[-1][:-1] and len(record.cells) != len(tables[-1][0][0].cells):
            tables[-1].pop()
            tables.append([[record]])
        else:
            run.append(record)
    for table in tables:
        runs = [run for run in table if run]
        ruled = len(runs) >= _RUNS and len(runs[0][0].cells) > 2 and not any(map(_holds_rows, runs))
        yield from ((run, ruled) for run in runs)


def _holds_rows(run: Sequence[_Record]) -> bool:
    """Whether several lines between two rules begin with refs: the rules then separate groups of rows."""
    fronts = [next((cell for cell in record.cells if cell), "") for record in run]
    return sum(_REF.fullmatch(front) is not None for front in fronts) > 1


def _hangs(above: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether the bars of a line align with those above, and at most half of its cells are filled."""
    filled = sum(bool(cell.strip()) for cell in cells)
    below = all(
        len(cell.partition("\n")[0]) == len(one.partition("\n")[0])
        for one, cell in zip(above[:-1], cells, strict=False)
    )
    return below and 2 * filled <= len(cells)


def heading_level(text: str) -> int | None:
    """The level of a Markdown heading, 1 at the top; None if the line is not a heading.

    >>> heading_level("## Area 1: Leadership"), heading_level("#1 is Ann Reed"), heading_level("1.1")
    (2, None, None)
    """
    found = _HEADING.match(text.lstrip())
    return len(found[0].rstrip()) if found else None


def _goes_on(above: Sequence[str], cells: Sequence[str]) -> bool:
    first = next((at for at, cell in enumerate(above) if cell.strip()), None)
    return (
        len(above) == len(cells) > 2 and first is not None and not cells[first].strip() and any(map(str.strip, cells))
    )


def as_shown(text: str) -> str:
    r"""A text as Markdown shows it: without the marks of headings, bold and code; ``<br>`` becomes a new line.

    >>> as_shown("## Area 1: **Leadership**"), as_shown("a<br>b"), as_shown("5 * 3 ** 2")
    ('Area 1: Leadership', 'a\nb', '5 * 3 ** 2')
    """
    text = _HEADING.sub("", text, count=1) if text.lstrip().startswith("#") else text
    if "**" in text or "__" in text:
        text = _BOLD.sub(r"\2", text)
    if "`" in text:
        text = _CODE.sub(r"\1", text)
    return _BREAK.sub("\n", text) if "<" in text else text
