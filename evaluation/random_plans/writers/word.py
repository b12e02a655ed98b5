"""Blocks as a Word document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from evaluation.random_plans.model import (
    Block,
    Cards,
    Cell,
    Heading,
    Laid,
    Look,
    PageBreak,
    Para,
    Plan,
    Run,
    Table,
    Terms,
    places,
    width_of,
)

PAGE = {False: (21.0, 29.7), True: (29.7, 42.0)}
"""A4 and A3 in centimetres, upright."""


def write(plan: Plan, laid: Laid, path: Path) -> None:
    """Write the document."""
    document = Document()
    _set_up(document, plan.look)
    for block in laid.blocks:
        _add(document, block, plan.look)
    document.save(str(path))


def _set_up(document: Any, look: Look) -> None:  # noqa: ANN401 - python-docx has no types
    style = document.styles["Normal"]
    style.font.name, style.font.size = look.font, Pt(look.size)
    section = document.sections[0]
    short, long = PAGE[look.large]
    width, height = (long, short) if look.landscape else (short, long)
    section.page_width, section.page_height = Cm(width), Cm(height)
    section.orientation = WD_ORIENT.LANDSCAPE if look.landscape else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(1.8)
    if look.running:
        section.header.paragraphs[0].text = look.running
    if look.numbers:
        line = section.footer.paragraphs[0]
        line.add_run("Page ")
        number = OxmlElement("w:fldSimple")
        number.set(qn("w:instr"), "PAGE")
        line._p.append(number)


def _add(document: Any, block: Block, look: Look) -> None:  # noqa: ANN401
    match block:
        case Heading(text, level):
            document.add_heading(text, level)
        case Para():
            _runs(document.add_paragraph(style="List Bullet" if block.bullet else None), block.runs)
        case Table():
            _table(document, block, look)
        case Cards(cards):
            _cards(document, cards)
        case Terms(pairs):
            for term, text in pairs:
                document.add_paragraph().add_run(term).bold = True
                document.add_paragraph(text).paragraph_format.left_indent = Cm(1)
        case PageBreak():
            document.add_page_break()
        case _:
            pass


def _runs(paragraph: Any, runs: tuple[Run, ...]) -> None:  # noqa: ANN401
    for run in runs:
        paragraph.add_run(run.text).bold = run.bold


def _table(document: Any, table: Table, look: Look) -> None:  # noqa: ANN401
    width = width_of(table)
    section = document.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    drawn = document.add_table(len(table.rows), width, style="Table Grid" if look.rules == "all" else None)
    drawn.autofit = False
    if look.rules == "rows":
        _ruled(drawn)
    total = sum(table.widths)
    for place, share in enumerate(table.widths):
        drawn.columns[place].width = int(room * share / total)
    grid = [list(row.cells) for row in drawn.rows]
    for line in grid:
        for cell, share in zip(line, table.widths, strict=True):
            cell.width = int(room * share / total)
    for row, column, cell in places(table):
        target = grid[row][column]
        if cell.rows > 1 or cell.columns > 1:
            target = target.merge(grid[row + cell.rows - 1][column + cell.columns - 1])
        _fill(target, cell, look, header=row < table.header, even=(row - table.header) % 2 == 1)
    if look.repeat_header:
        for each in drawn.rows[: table.header]:
            mark = OxmlElement("w:tblHeader")
            each._tr.get_or_add_trPr().append(mark)
    document.add_paragraph()


def _fill(target: Any, cell: Cell, look: Look, *, header: bool, even: bool) -> None:  # noqa: ANN401
    first, *rest = cell.text.split("\n")
    target.paragraphs[0].add_run(first).bold = cell.bold
    for line in rest:
        target.add_paragraph().add_run(line).bold = cell.bold
    fill = cell.fill or (look.head_fill if header else "F3F6FA" if even and look.zebra else None)
    if fill:
        shade = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
            shade.set(qn(f"w:{name}"), value)
        target._tc.get_or_add_tcPr().append(shade)


def _ruled(drawn: Any) -> None:  # noqa: ANN401
    """Lines between the rows alone."""
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("color", "888888")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    drawn._tbl.tblPr.append(borders)


def _cards(document: Any, cards: tuple[tuple[Para, ...], ...]) -> None:  # noqa: ANN401
    """Boxes two abreast, as cells of a table."""
    drawn = document.add_table((len(cards) + 1) // 2, 2, style="Table Grid")
    for place, card in enumerate(cards):
        target = drawn.cell(place // 2, place % 2)
        first, *rest = card
        _runs(target.paragraphs[0], first.runs)
        for each in rest:
            _runs(target.add_paragraph(), each.runs)
    document.add_paragraph()
