"""Real tagged documents as a table set: the file's own tags are the truth, and every engine gets the file without them.

A table counts where its tags make sense by themselves: two rows and two columns at least, words in most cells, all on
one page, no word in two cells, and the cells in the order in which the page shows them. Only pages with such a table
are looked at: the other tables of a file may not be tagged.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from planparse.read.document import TaggedTable
from planparse.words import Word

Rows = list[list[str]]
MOST_PAGES = 80
"""Longer files would weigh more than all others."""

MOST_FILLED = 0.5
"""Tags that leave more of a table's cells blank are half there."""


def documents(folder: Path) -> Iterator[tuple[Path, dict[int, list[Rows]]]]:
    """Each tagged PDF below a folder, its tags taken out, with the tables that they told of, by page."""
    with TemporaryDirectory() as hidden:
        for number, pdf in enumerate(sorted(folder.rglob("*.pdf"))):
            truth = tables(pdf)
            if truth:
                bare = Path(hidden) / f"{number}.pdf"
                if _without_tags(pdf, bare):
                    yield bare, truth


def tables(pdf: Path) -> dict[int, list[Rows]]:
    """The tables that a file's tags tell of, by page."""
    from planparse.errors import PlanParseError
    from planparse.read.pdf import read_pdf

    try:
        pages = read_pdf(pdf.name, pdf.read_bytes()).pages
    except PlanParseError:
        return {}
    found: dict[int, list[Rows]] = {}
    for page in pages if len(pages) <= MOST_PAGES else ():
        words = {word.id: word for word in page.words}
        for table in page.tagged:
            rows = [row for row in _rows(table, words) if any(row)]
            if _makes_sense(table, rows) and _in_order(table, words):
                found.setdefault(page.number or 1, []).append(rows)
    return found


def _rows(table: TaggedTable, words: Mapping[int, Word]) -> Rows:
    """The table's texts, merged cells at their first place."""
    placed: dict[tuple[int, int], str] = {}
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in placed:
                column += 1
            covered = product(range(row, row + cell.row_span), range(column, column + cell.column_span))
            placed |= dict.fromkeys(covered, "")
            placed[row, column] = "".join(words[i].gap + words[i].text for i in sorted(cell.words)).strip()
    width = max((column for _, column in placed), default=-1) + 1
    return [[placed.get((row, column), "") for column in range(width)] for row in range(len(table.rows))]


def _makes_sense(table: TaggedTable, rows: Rows) -> bool:
    ids = [number for row in table.rows for cell in row for number in cell.words]
    if len(ids) != len(set(ids)) or len(rows) < 2 or len(rows[0]) < 2:
        return False
    return sum(bool(text) for row in rows for text in row) > MOST_FILLED * len(rows) * len(rows[0])


def _in_order(table: TaggedTable, words: Mapping[int, Word]) -> bool:
    """Whether the cells of each row stand from left to right on the page, and the rows from the top down."""
    tops: list[float] = []
    for row in table.rows:
        boxes = [[words[i].place.box or (0, 0, 0, 0) for i in cell.words] for cell in row if cell.words]
        middles = [(min(b[0] for b in cell) + max(b[2] for b in cell)) / 2 for cell in boxes]
        if middles != sorted(middles):
            return False
        tops += [min(b[1] for cell in boxes for b in cell)] if boxes else []
    return tops == sorted(tops)


def _without_tags(pdf: Path, bare: Path) -> bool:
    """Writes the file without its structure tree; whether that worked."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf.read_bytes())))
        for key in ("/StructTreeRoot", "/MarkInfo"):
            if key in writer._root_object:
                del writer._root_object[NameObject(key)]
        writer.write(bare)
    except Exception:  # noqa: BLE001  # whatever pypdf cannot write is not part of the set
        return False
    return True
