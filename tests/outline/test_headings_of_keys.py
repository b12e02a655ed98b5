"""What stands above a key, a scale or a matrix heads that, and no actions behind it."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
import openpyxl
import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

Rows = Sequence[Sequence[str | int]]
HEAD = ("No", "Action", "Lead", "By when")
ACTIONS = (
    ("1", "Publish the parking strategy", "Ann Reed", "May 2025"),
    ("2", "Mend the roof of the hall", "Head of Estates", "June 2025"),
    ("3", "Train all reception staff", "Bo Shah", "July 2025"),
)
SCALE = (("1", "Slight harm"), ("2", "Some harm"), ("3", "Harm"), ("4", "Great harm"), ("5", "Loss of life"))
MATRIX = (
    ("How likely", "Slight", "Some", "Great"),
    ("Rare", 1, 2, 3),
    ("Seldom", 2, 4, 6),
    ("Often", 3, 6, 9),
    ("Daily", 4, 8, 12),
)


def _book(*sheets: tuple[str, Rows]) -> Plan:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return parse_bytes("plan.xlsx", file.getvalue())


def _word(*parts: str | Rows) -> Plan:
    document = docx.Document()
    for part in parts:
        if isinstance(part, str):
            document.add_paragraph(part)
            continue
        table = document.add_table(len(part), len(part[0]))
        for row, texts in zip(table.rows, part, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = str(text)
    file = io.BytesIO()
    document.save(file)
    return parse_bytes("plan.docx", file.getvalue())


def _headings(plan: Plan) -> list[str]:
    return [area.heading for area in plan.areas]


def test_a_matrix_on_a_sheet_of_its_own() -> None:
    plan = _book(("Grid", [("Where the risks are",), *MATRIX]), ("Plan", [HEAD, *ACTIONS]))
    assert _headings(plan) == [""]
    assert len(plan.areas[0].actions) == 3


def test_a_scale_above_the_actions_on_their_sheet() -> None:
    scale = [("", *row) for row in SCALE]
    plan = _book(("Plan", [("How bad it would be",), *scale, ("",), HEAD, *ACTIONS]))
    assert "How bad it would be" not in _headings(plan)


@pytest.mark.parametrize("table", [MATRIX, [("Score", "Harm"), *SCALE]])
def test_a_key_between_a_heading_and_the_actions_in_word(table: Rows) -> None:
    plan = _word("Action plan", "What the scores mean", table, "", [HEAD, *ACTIONS], "", "Leadership", [HEAD, *ACTIONS])
    assert "What the scores mean" not in _headings(plan)


def test_a_heading_above_what_is_said_of_its_area() -> None:
    said = (("Sponsor", "Ann Reed"), ("Budget", "£4,000"))
    plan = _word("Buildings", said, [HEAD, *ACTIONS], "Leadership", said, [HEAD, *ACTIONS])
    assert _headings(plan) == ["Buildings", "Leadership"]
