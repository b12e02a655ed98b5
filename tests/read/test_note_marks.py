"""Raised marks of notes are kept from the value in every format, and every mark is in `unplaced`."""

import io

import openpyxl
import pytest
from docx import Document as Docx
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from planparse.pipeline import parse_bytes

ROWS = [
    ("Ref", "Action", "Lead", "By when"),
    ("1.1", "Review all the open cases", "Ann Graham", "31 March 2024"),
    ("1.2", "Train every team in thresholds", "Bo Lind", "30 June 2024"),
]
MARKS = {(1, 3): "1", (2, 0): "2", (2, 2): "3"}
SMALL = str.maketrans("123", "¹²³")


def as_csv():
    lines = [
        ",".join(text + MARKS.get((r, c), "").translate(SMALL) for c, text in enumerate(row))
        for r, row in enumerate(ROWS)
    ]
    return "plan.csv", "\n".join(lines).encode()


def as_html():
    def cell(r, c, text):
        mark = MARKS.get((r, c))
        return f"<td>{text}{f'<sup>{mark}</sup>' if mark else ''}</td>"

    rows = "".join(f"<tr>{''.join(cell(r, c, text) for c, text in enumerate(row))}</tr>" for r, row in enumerate(ROWS))
    return "plan.html", f"<html><body><h1>Action plan</h1><table>{rows}</table></body></html>".encode()


def as_word():
    document = Docx()
    table = document.add_table(len(ROWS), len(ROWS[0]))
    for r, row in enumerate(ROWS):
        for c, text in enumerate(row):
            paragraph = table.cell(r, c).paragraphs[0]
            paragraph.add_run(text)
            if (r, c) in MARKS:
                paragraph.add_run(MARKS[r, c]).font.superscript = True
    data = io.BytesIO()
    document.save(data)
    return "plan.docx", data.getvalue()


def as_excel():
    book = openpyxl.Workbook()
    for r, row in enumerate(ROWS):
        for c, text in enumerate(row):
            mark = MARKS.get((r, c))
            raised = TextBlock(InlineFont(vertAlign="superscript"), mark) if mark else None
            book.active.cell(r + 1, c + 1).value = CellRichText(text, raised) if raised else text
    data = io.BytesIO()
    book.save(data)
    return "plan.xlsx", data.getvalue()


@pytest.mark.parametrize("made", [as_csv, as_html, as_word, as_excel])
def test_marks_are_no_part_of_values(made):
    plan = parse_bytes(*made())
    actions = [action for area in plan.areas for action in area.actions]
    assert [(a.ref, a.owners[0].name, str(a.timescale.due)) for a in actions] == [
        ("1.1", "Ann Graham", "2024-03-31"),
        ("1.2", "Bo Lind", "2024-06-30"),
    ]
    marks = [piece.text.translate(str.maketrans("¹²³", "123")) for piece in plan.unplaced if "note" in piece.why]
    assert sorted(marks) == ["1", "2", "3"]
