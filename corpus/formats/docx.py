"""A plan as a Word file by python-docx: headings, tables with merged cells and shading, running header and footer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from corpus.draw.grid import Slot
from corpus.draw.text import BULLET
from corpus.layouts import ALL, Layout
from corpus.model import Plan
from corpus.story import Block, Entry, Table, Text, actions, back, front
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

PLAIN = Layout("docx", ALL, producer="docx")
MARGIN = 12
BORDERS = {
    "grid": ("single", "single"),
    "double": ("double", "double"),
    "dashed": ("dashed", "dashed"),
    "hrules": ("single", "nil"),
    "none": ("nil", "nil"),
}
"""For each kind of rules, the border of level edges and of upright ones."""


def write(plan: Plan, path: Path, layout: Layout = PLAIN) -> Path:
    """The plan as a Word file in the layout's way (rules: grid, double, dashed, hrules or none)."""
    document = Document()
    document.core_properties.title = plan.title
    document.core_properties.author = plan.organisation
    section = document.sections[0]
    short, long = (297, 420) if layout.paper == "A3" else (210, 297)
    width, height = (long, short) if layout.landscape else (short, long)
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = Mm(MARGIN)
    section.top_margin = section.bottom_margin = Mm(16)
    section.header.paragraphs[0].text = plan.header
    _footer(section.footer.paragraphs[0], plan.footer)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Liberation Sans", Pt(layout.size)
    normal.paragraph_format.space_after = Pt(2)
    _put(document, [*front(plan), *actions(plan, layout), *back(plan)], layout, width - 2 * MARGIN)
    document.save(str(path))
    return path


def _put(document: Any, blocks: Iterable[Block], layout: Layout, room: float) -> None:
    """Every block in its place."""
    for block in blocks:
        match block:
            case Text(text, None) | Entry(text):
                document.add_paragraph(text)
            case Text(text, level):
                document.add_heading(text, level)
            case Table():
                _table(document, block, layout, room)
                document.add_paragraph()


def _table(document: Any, table: Table, layout: Layout, room: float) -> None:
    """A table `room` millimetres wide."""
    bands = [*table.heads, *table.bands]
    made = document.add_table(len(bands), len(table.widths))
    made.autofit = False
    _borders(made, *BORDERS[layout.rules if table.kind == "actions" else "grid"])
    shares = [Mm(room * width / sum(table.widths)) for width in table.widths]
    for column, share in zip(made.columns, shares, strict=True):
        column.width = share  # LibreOffice goes by these, Word by the cells' own
    cells = made._cells  # python-docx works them out anew at every call of `cell`
    for row, band in enumerate(bands):
        properties = made.rows[row]._tr.get_or_add_trPr()
        if not layout.cut:
            properties.append(OxmlElement("w:cantSplit"))
        if row < len(table.heads) and layout.repeat:
            properties.append(OxmlElement("w:tblHeader"))
        for place, share in enumerate(shares):
            cells[row * len(shares) + place].width = share
        for slot in band.slots:
            cell = cells[row * len(shares) + slot.column]
            if slot.across > 1 or slot.down > 1:
                last = (row + slot.down - 1) * len(shares) + slot.column + slot.across - 1
                cell = cell.merge(cells[last])
            _fill(cell, slot, layout.shade if row < len(table.heads) else slot.fill)


def _fill(cell: Any, slot: Slot, colour: str) -> None:
    """A cell's paragraphs and its shading."""
    for number, line in enumerate(slot.text.split("\n")):
        paragraph = cell.paragraphs[0] if not number else cell.add_paragraph()
        if line.startswith(BULLET):
            paragraph.style = "List Bullet"
        paragraph.add_run(line.removeprefix(BULLET)).bold = slot.bold or None
    properties = cell._tc.get_or_add_tcPr()
    if colour:
        properties.append(_element("w:shd", val="clear", color="auto", fill=colour.lstrip("#")))
    if slot.turned:
        properties.append(_element("w:textDirection", val="btLr"))


def _borders(table: Any, level: str, upright: str) -> None:
    """A table's edges, half a point thick."""
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        kind = level if side in {"top", "bottom", "insideH"} else upright
        borders.append(_element(f"w:{side}", val=kind, sz="4", space="0", color="404040"))
    table._tbl.tblPr.append(borders)


def _footer(paragraph: Any, text: str) -> None:
    """The footer, its numbers as Word's own fields."""
    for piece in re.split(r"(\{page\}|\{pages\})", text):
        if piece in {"{page}", "{pages}"}:
            field = _element("w:fldSimple", instr="PAGE" if piece == "{page}" else "NUMPAGES")
            run, said = OxmlElement("w:r"), OxmlElement("w:t")
            said.text = "1"
            run.append(said)
            field.append(run)
            paragraph._p.append(field)
        else:
            paragraph.add_run(piece)


def _element(name: str, **attributes: str) -> Any:
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made
