"""Plans of workbooks, Word files and web pages that a test makes of rows of texts."""

from __future__ import annotations

import io
from collections.abc import Sequence

import openpyxl
from docx import Document

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan


def book(*rows: Sequence[object], merged: Sequence[str] = ()) -> Plan:
    """The plan of a workbook with these rows on its sheet, and these of its cells merged."""
    sheet = openpyxl.Workbook()
    for row in rows:
        sheet.active.append(row)
    for cells in merged:
        sheet.active.merge_cells(cells)
    file = io.BytesIO()
    sheet.save(file)
    return parse_bytes("register.xlsx", file.getvalue())


def word_tables(*tables: Sequence[Sequence[str]]) -> Plan:
    """The plan of a Word file with these tables, a blank paragraph below each."""
    document = Document()
    for cells in tables:
        table = document.add_table(len(cells), len(cells[0]))
        for row, texts in zip(table.rows, cells, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
        document.add_paragraph()
    file = io.BytesIO()
    document.save(file)
    return parse_bytes("register.docx", file.getvalue())


def web_table(rows: Sequence[Sequence[object]], above: str) -> Plan:
    """The plan of a web page with this heading over a table of these rows; cells may hold tags."""
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return parse_bytes("plan.html", f"<h1>Plan</h1><h2>{above}</h2><table>{body}</table>".encode())
