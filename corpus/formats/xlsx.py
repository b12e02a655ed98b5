"""A plan as a workbook by openpyxl: one sheet, its texts in rows of their own, merged cells, fills."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from corpus.draw.grid import Slot
from corpus.layouts import ALL, Layout
from corpus.model import Plan
from corpus.story import Block, Entry, Table, Text, actions, back, front
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

PLAIN = Layout("xlsx", ALL, producer="xlsx")
BORDERS = {"grid": "thin", "double": "double", "dashed": "dashed"}
LETTERS = 150
"""The letters in a sheet's width."""


def write(plan: Plan, path: Path, layout: Layout = PLAIN) -> Path:
    """The plan as a workbook in the layout's way (rules: grid, double, dashed or none)."""
    book = Workbook()
    book.properties.title = plan.title
    sheet = book.active
    sheet.title = "Action plan"
    sheet.oddHeader.center.text = plan.header
    sheet.page_setup.orientation = "landscape" if layout.landscape else "portrait"
    _put(sheet, [*front(plan), *actions(plan, layout), *back(plan)], layout)
    book.save(path)
    return path


def _put(sheet: Any, blocks: Iterable[Block], layout: Layout) -> None:
    """Every block below the one before it, tables between blank rows."""
    row = 1
    for block in blocks:
        match block:
            case Text(text, level):
                cell = sheet.cell(row, 1, text)
                cell.font = Font(bold=level is not None)
                row += 1
            case Entry(text):
                sheet.cell(row, 1, text)
                row += 1
            case Table():
                row = _table(sheet, block, layout, row) + 1


def _table(sheet: Any, table: Table, layout: Layout, first: int) -> int:
    """A table from this row on; the row behind it is returned."""
    if table.kind == "actions":
        for place, width in enumerate(table.widths, 1):
            sheet.column_dimensions[get_column_letter(place)].width = LETTERS * width / sum(table.widths)
    bands = [*table.heads, *table.bands]
    for number, band in enumerate(bands):
        for slot in band.slots:
            shade = layout.shade if number < len(table.heads) else slot.fill
            _fill(sheet, slot, first + number, shade, BORDERS.get(layout.rules))
    return first + len(bands)


def _fill(sheet: Any, slot: Slot, row: int, colour: str, rule: str | None) -> None:
    """A cell: its text, its look, and how far it is merged."""
    column = slot.column + 1
    cell = sheet.cell(row, column, slot.text or None)
    cell.data_type = "s" if slot.text else cell.data_type  # "=" begins no formula here
    cell.alignment = Alignment(wrap_text=True, vertical="top", text_rotation=90 if slot.turned else 0)
    cell.font = Font(bold=slot.bold)
    if colour:
        cell.fill = PatternFill("solid", fgColor=colour.lstrip("#"))
    if rule:
        cell.border = Border(*(Side(rule) for _ in range(4)))
    if slot.across > 1 or slot.down > 1:
        sheet.merge_cells(
            start_row=row, start_column=column, end_row=row + slot.down - 1, end_column=column + slot.across - 1
        )
