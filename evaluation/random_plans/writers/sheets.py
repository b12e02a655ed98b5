"""Blocks as an Excel workbook, and as CSV."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from evaluation.random_plans.model import Block, Cell, Heading, Laid, Look, Para, Plan, Sheet, Table, places, width_of


def write(plan: Plan, laid: Laid, path: Path) -> None:
    """Write the workbook: blocks one below the other, a new sheet where one begins."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "Action plan"
    fresh, row = True, 1
    for block in laid.blocks:
        if isinstance(block, Sheet):
            sheet = sheet if fresh and row == 1 else book.create_sheet()
            sheet.title, row = block.name, 1
        else:
            row = _add(sheet, block, row, plan.look)
        fresh = False
    book.save(path)


def _add(sheet: Any, block: Block, row: int, look: Look) -> int:  # noqa: ANN401 - a sheet of openpyxl
    match block:
        case Heading(text, level):
            cell = sheet.cell(row, 1, text)
            cell.font = Font(name=look.font, bold=True, size=16 if level == 0 else 13)
            return row + 1
        case Para():
            sheet.cell(row, 1, "".join(run.text for run in block.runs)).font = Font(name=look.font)
            return row + 1
        case Table():
            return _table(sheet, block, row, look)
        case _:
            return row


def _table(sheet: Any, table: Table, top: int, look: Look) -> int:  # noqa: ANN401
    for place, share in enumerate(table.widths, 1):
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = max(sheet.column_dimensions[letter].width, share * 7)
    line = Side(style="thin", color="777777")
    for row, column, cell in places(table):
        target = sheet.cell(top + row, column + 1)
        _put(target, cell, look, header=row < table.header)
        if look.rules == "all":
            target.border = Border(line, line, line, line)
        if cell.rows > 1 or cell.columns > 1:
            last = (top + row + cell.rows - 1, column + cell.columns)
            sheet.merge_cells(start_row=top + row, start_column=column + 1, end_row=last[0], end_column=last[1])
    return top + len(table.rows) + 1


def _put(target: Any, cell: Cell, look: Look, *, header: bool) -> None:  # noqa: ANN401
    """A cell's value, a true date where the look has them, and its dress."""
    if cell.value and look.real_dates:
        target.value, target.number_format = cell.value, "DD/MM/YYYY"
    else:
        target.value = int(cell.text) if cell.text.isdigit() else cell.text or None
    target.font = Font(name=look.font, bold=cell.bold)
    target.alignment = Alignment(wrap_text=True, vertical="top")
    fill = cell.fill or (look.head_fill if header else None)
    if fill:
        target.fill = PatternFill("solid", fgColor=fill)


def comma_separated(laid: Laid) -> str:
    """The blocks as CSV; a merged cell's text stands in its first place."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for block in laid.blocks:
        match block:
            case Heading(text):
                writer.writerow([text])
            case Para():
                writer.writerow(["".join(run.text for run in block.runs)])
            case Table():
                writer.writerows(flat(block))
                writer.writerow([])
            case _:
                pass
    return out.getvalue()


def flat(table: Table) -> list[list[str]]:
    """The texts by row and column.

    >>> flat(Table(((Cell("a", columns=2),), (Cell("b"), Cell("c")))))
    [['a', ''], ['b', 'c']]
    """
    rows = [[""] * width_of(table) for _ in table.rows]
    for row, column, cell in places(table):
        rows[row][column] = cell.text
    return rows
