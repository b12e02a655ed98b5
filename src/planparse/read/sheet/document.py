"""A workbook as written -> Document: one page per sheet, lines of text as paragraphs, tables as grids.

Names of sheets become headings of the actions on them (`Hospital`, `Community`), if nothing else on the sheets is one.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, count

from planparse.errors import EmptyFileError
from planparse.issues import Doubt
from planparse.lexicon.label_words import is_period
from planparse.lexicon.labels import Terms
from planparse.read.document import Aside, Block, Document, Grid, Page, Paragraph
from planparse.read.labels import is_header, is_label, points
from planparse.read.letters import words_of
from planparse.read.sheet.cells_and_tables import (
    MAX_LETTERS,
    Book,
    CellNote,
    Sheet,
    SheetCell,
    SheetTable,
    bands,
    parts,
    too_many,
)
from planparse.words import Phrase, Place

# The cells of a sheet -> its blocks in reading order: lines of text as paragraphs, tables as grids.
#
# A table begins and ends with a row of several cells. Rows of one cell before it (a title) and after it (a note) are
# text. So is a band of rows that all have one cell.


def blocks(terms: Terms, name: str, cells: Sequence[SheetCell], ids: Iterator[int]) -> Iterator[Block]:
    """The blocks of one sheet, with words numbered from ``ids``.

    Raises `LimitExceededError` if a table is too sparse.
    """
    for band in bands(terms, with_groups(terms, cells)):
        for part in parts(terms, band):
            yield from _part(name, part, ids)


def _part(name: str, cells: Sequence[SheetCell], ids: Iterator[int]) -> Iterator[Block]:
    shared = _shared_rows([cell for cell in cells if cell.text]) or _key_rows(cells)
    if not shared:
        yield from _lines(cells, ids)
        return
    first, last = shared[0], shared[-1]
    yield from _lines([cell for cell in cells if cell.row < first], ids)
    table = SheetTable(name, [cell for cell in cells if first <= cell.row <= last])
    behind = [cell for cell in cells if cell.row > last]
    if all(table.is_heading(cell) for cell in behind if cell.text):
        yield table.grid(ids)
        yield from _lines(behind, ids)
    else:
        yield SheetTable(name, [cell for cell in cells if cell.row >= first]).grid(ids)


def _shared_rows(texts: Sequence[SheetCell]) -> list[int]:
    """The rows in which a text begins and which several texts cover."""
    rows = sorted({cell.row for cell in texts})
    changes = [0] * (len(rows) + 1)
    for cell in texts:
        changes[bisect_left(rows, cell.row)] += 1
        changes[bisect_left(rows, cell.below)] -= 1
    return [row for row, count in zip(rows, accumulate(changes), strict=False) if count > 1]


def _key_rows(cells: Sequence[SheetCell]) -> list[int]:
    """The rows of a key whose colours are in blank cells beside their meanings; none if there is only one colour."""
    fills = {(cell.row, cell.column): cell.fill for cell in cells if not cell.text and cell.fill}
    shown = {
        cell.row: fill
        for cell in cells
        if cell.text and not cell.fill
        if (fill := fills.get((cell.row, cell.column - 1)) or fills.get((cell.row, cell.beyond)))
    }
    return sorted(shown) if len(set(shown.values())) > 1 else []


def _lines(cells: Sequence[SheetCell], ids: Iterator[int]) -> Iterator[Paragraph]:
    for cell in cells:
        if cell.text:
            yield Paragraph(tuple(words_of(cell.text, cell.place, ids)), cell.place)


COMMENT = "comment"
STRUCK = "struck out"
_NAMED = 5
"""The most cells that a message names; it only counts the others."""


def document_of(terms: Terms, name: str, data: bytes, media_type: str, book: Book) -> Document:
    """The document of a workbook. Raises `EmptyFileError` if no sheet contains words, and `LimitExceededError`."""
    if sum(len(cell.text) for sheet in book.sheets for cell in sheet.cells) > MAX_LETTERS:
        raise too_many(name, f"{MAX_LETTERS:,} letters")
    ids = count()
    # Excel cannot make a workbook with only hidden sheets. If there is one, its sheets are shown.
    aside = any(_has_text(sheet) for sheet in book.sheets if not sheet.hidden)
    shown = [sheet for sheet in book.sheets if not (sheet.hidden and aside)]
    pages, asides = with_names(terms, [_page(terms, name, sheet, ids) for sheet in shown], ids)
    asides += [part for sheet in shown for part in _asides(sheet.notes, ids)]
    for sheet in book.sheets:
        if sheet not in shown:
            asides += _hidden(sheet, ids)
    if not asides and not any(page.blocks for page in pages):
        remedy = "open it in Excel and check that it is the plan; text that is only in pictures is not read"
        raise EmptyFileError(name, "holds no words", remedy)
    digest = hashlib.sha256(data).hexdigest()
    doubts = tuple(_doubts(book, shown))
    return Document(name, media_type, digest, pages, doubts=doubts, asides=tuple(asides))


def _has_text(sheet: Sheet) -> bool:
    return bool(sheet.above or sheet.below) or any(cell.text for cell in sheet.cells)


def _page(terms: Terms, name: str, sheet: Sheet, ids: Iterator[int]) -> Page:
    parts = (*_paragraphs(sheet.above, ids), *blocks(terms, name, sheet.cells, ids), *_paragraphs(sheet.below, ids))
    return Page(sheet=sheet.name, blocks=parts)


def _paragraphs(notes: Sequence[CellNote], ids: Iterator[int]) -> Iterator[Paragraph]:
    for note in notes:
        yield Paragraph(tuple(words_of(note.text, note.place, ids)), note.place)


def _asides(notes: Sequence[CellNote], ids: Iterator[int]) -> Iterator[Aside]:
    for note in notes:
        words = tuple(words_of(note.text, note.place, ids))
        if words:
            yield Aside(words, note.why)


def _hidden(sheet: Sheet, ids: Iterator[int]) -> Iterator[Aside]:
    """The words of a hidden sheet as asides, one per row."""
    why = f"on the hidden sheet {sheet.name}"
    rows: dict[int, list[str]] = {}
    places: dict[int, Place] = {}
    for cell in sheet.cells:
        if cell.text:
            rows.setdefault(cell.row, []).append(cell.text)
            places.setdefault(cell.row, cell.place)
    lines = [CellNote("\n".join(texts), places[row], why) for row, texts in rows.items()]
    yield from _asides([*sheet.above, *lines, *sheet.below, *sheet.notes], ids)


def _doubts(book: Book, shown: Sequence[Sheet]) -> Iterator[Doubt]:
    hidden = [sheet.name for sheet in book.sheets if sheet not in shown and _has_text(sheet)]
    if hidden:
        yield Doubt("hidden_sheets", "warning", f"hidden sheets ({_listed(hidden)}) were set aside, to unplaced")
    for sheet in shown:
        if sheet.hidden_lines:
            message = f"hidden on sheet {sheet.name}, but read like the rest: {_listed(sheet.hidden_lines)}"
            yield Doubt("hidden_cells", "warning", message)
        if sheet.without_value:
            message = (
                f"formulas on sheet {sheet.name} have no saved value and were left blank "
                f"({_listed(sheet.without_value)}): open the file in Excel and save it"
            )
            yield Doubt("formula_without_value", "warning", message)
        if sheet.faults:
            yield Doubt("formula_error", "warning", f"cells of sheet {sheet.name} show errors: {_listed(sheet.faults)}")
        if sheet.repeated:
            message = f"repeated more often than any plan needs on sheet {sheet.name}, and read once: "
            yield Doubt("repeated_without_end", "warning", message + _listed(sheet.repeated))
        if sheet.undecided:
            message = (
                f"{sheet.undecided} conditional formats of sheet {sheet.name} colour cells by a calculation: "
                "those colours were not read"
            )
            yield Doubt("conditional_colours", "info", message)
    comments = sum(note.why.startswith(COMMENT) for sheet in shown for note in sheet.notes)
    if comments:
        yield Doubt("comments_aside", "info", f"{comments} comments are not part of the plan: they are in unplaced")
    struck = sum(note.why.startswith(STRUCK) for sheet in shown for note in sheet.notes)
    if struck:
        message = f"{struck} texts struck out beside the text that replaces them were set aside, to unplaced"
        yield Doubt("struck_out", "warning", message)
    for what in book.left_out:
        yield Doubt("part_not_read", "warning", f"{what} was not read")
    if book.has_macros:
        yield Doubt("macros_ignored", "info", "the file holds macros: they were neither read nor run")


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


_TOP = 4
"""The labels of a table are in one of its first rows."""

_OF_FORM = re.compile(
    r"(?:sheet|table|page|tab|export|data|lists?|plan|action ?plan|actions?|tasks?|tracker|log|register|risks?|issues?"
    r"|decisions?|updates?|summary|dashboard|archive[ds]?|closed|open|complete[d]?|live|current|previous|old|new|master"
    r"|main|copy|version|v|q[1-4]|20\d\d|[\d /()_.-]|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*)*",
    re.I,
)
"""Names that say what kind of sheet it is, or its date: not headings of actions."""

REPEATED = "repeats on every sheet"


def with_names(terms: Terms, pages: Sequence[Page], ids: Iterator[int]) -> tuple[tuple[Page, ...], list[Aside]]:
    """Put the sheets' names above their tables, if several sheets have tables and all have the same texts above them.

    The texts that repeat stay on the first sheet and are set aside on the others.
    """
    tables = {at: first for at, page in enumerate(pages) if (first := _first_table(terms, page)) is not None}
    names = [pages[at].sheet or "" for at in tables]
    tops = [[_text(block) for block in pages[at].blocks[:first]] for at, first in tables.items()]
    if len(tables) < 2 or any(top != tops[0] for top in tops) or any(map(_OF_FORM.fullmatch, names)):
        return tuple(pages), []
    made = list(pages)
    asides: list[Aside] = []
    for number, (at, first) in enumerate(tables.items()):
        page = pages[at]
        above = page.blocks[:first] if number == 0 else ()
        asides += (
            [] if number == 0 else [Aside(b.words, REPEATED) for b in page.blocks[:first] if isinstance(b, Paragraph)]
        )
        place = Place(sheet=page.sheet)
        name = Paragraph(tuple(words_of(page.sheet or "", place, ids)), place, level=2)
        made[at] = replace(page, blocks=(*above, name, *page.blocks[first:]))
    return tuple(made), asides


def _first_table(terms: Terms, page: Page) -> int | None:
    """The index of a page's first table, if it has labels of actions and only text is above it."""
    first = next((at for at, block in enumerate(page.blocks) if isinstance(block, Grid)), None)
    if first is None:
        return None
    grid = page.blocks[first]
    return first if isinstance(grid, Grid) and _labels(terms, grid) else None


def _labels(terms: Terms, grid: Grid) -> list[str]:
    """The labels at a table's top: a header row, or a row without digits in which several cells point to columns."""
    for row in _rows(grid)[:_TOP]:
        words = all(row) and len(row) >= _FEWEST and not any(map(str.isdigit, "".join(row)))
        if is_header(terms, row) or (words and sum(is_label(terms, text) or points(terms, text) for text in row) > 1):
            return row
    return []


_FEWEST = 3
"""The fewest columns in a table of actions: the action, who and when."""


def _rows(grid: Grid) -> list[list[str]]:
    rows = [[""] * grid.columns for _ in range(grid.rows)]
    for cell in grid.cells:
        rows[cell.row][cell.column] = cell.phrase.text
    return rows


def _text(block: object) -> str:
    return Phrase(block.words).text if isinstance(block, Paragraph) else ""


# Headers of two rows with unmerged groups: `Lead` over `Strategic` and `Operational`, with blanks beside it.
Row = Mapping[int, SheetCell]


def with_groups(terms: Terms, cells: Sequence[SheetCell]) -> list[SheetCell]:
    """Widen the cells of two-row headers to what they cover: a group across, a label without a group down."""
    rows: dict[int, dict[int, SheetCell]] = {}
    for cell in cells:
        if cell.text:
            rows.setdefault(cell.row, {})[cell.column] = cell
    spans = {}
    for row, upper in rows.items():
        if row + 1 in rows:
            for cell in _grouped(terms, upper, rows[row + 1]):
                spans[cell.row, cell.column] = cell
    return [spans.get((cell.row, cell.column), cell) for cell in cells] if spans else list(cells)


_YEAR = re.compile(r"(?:(?:FY|Year) ?)?(?:20)?\d\d(?: ?[/–-] ?(?:20)?\d\d)?", re.I)
"""A year above its months or quarters, as in a chart."""


def _grouped(terms: Terms, upper: Row, lower: Row) -> Iterator[SheetCell]:
    """The cells of the upper row that cover more than themselves; none if the two rows are not such a header."""
    if any(cell.row_span > 1 or cell.column_span > 1 for cell in (*upper.values(), *lower.values())):
        return
    columns = sorted({*upper, *lower})
    groups: dict[int, int] = {}
    start = columns[0]
    for column in columns:
        if column in upper:
            start = column
        if column in lower:
            if start not in upper or start not in lower or column - start != groups.get(start, 0):
                return  # a lower label without a group, or with a blank between it and its group
            groups[start] = groups.get(start, 0) + 1
    labels = [(lower if column in lower else upper)[column].text for column in columns]
    over = [
        (upper[start].text, [lower[at].text for at in range(start, start + n)]) for start, n in groups.items() if n > 1
    ]
    charted = bool(over) and all(_YEAR.fullmatch(year) and all(map(is_period, parts)) for year, parts in over)
    if charted or (over and is_header(terms, labels)):
        for column, cell in upper.items():
            yield replace(cell, column_span=groups[column]) if column in groups else replace(cell, row_span=2)
