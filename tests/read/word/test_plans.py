"""Word to plan: the invented plans written with python-docx in several ways, and read back cell by cell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from corpus.gold import standing
from corpus.load import load, names
from corpus.model import Area, Plan
from corpus.score import plain as flat
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm

import planparse
from planparse.plan.model import Action


def fill(cell: Any, colour: str) -> None:
    shade = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour.lstrip("#")}"/>'
    cell._tc.get_or_add_tcPr().append(parse_xml(shade))


def put(cell: Any, text: str) -> None:
    """A cell's text, a paragraph a line."""
    first, *rest = text.split("\n")
    cell.paragraphs[0].text = first
    for line in rest:
        cell.add_paragraph(line)


def table_of(document: Any, plan: Plan, areas: tuple[Area, ...], form: str) -> None:
    """One table over these areas: each with a heading row, or with a first column that it is merged in, or bare."""
    own = form == "column"
    headers = [*([plan.area_header] if own else []), *(column.header for column in plan.columns)]
    table = document.add_table(1, len(headers), "Table Grid")
    for cell, header in zip(table.rows[0].cells, headers, strict=True):
        cell.text = header
    for area in areas:
        if form == "row":
            line = table.add_row().cells
            line[0].merge(line[-1]).text = area.heading
        first = len(table.rows)
        for row in area.rows:
            line = table.add_row().cells
            for cell, said in zip(line[own:], row.cells, strict=True):
                if said is not None:
                    put(cell, said.text)
                    if said.fill:
                        fill(cell, said.fill)
        for number, row in enumerate(area.rows):
            for place, said in enumerate(row.cells, own):
                if said is not None and said.rows > 1:
                    table.cell(first + number, place).merge(table.cell(first + number + said.rows - 1, place))
        if own and area.rows:
            merged = table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0))
            merged.text = area.heading


def drawn(plan: Plan, path: Path, form: str) -> Path:
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.header.paragraphs[0].text = plan.header
    section.footer.paragraphs[0].text = plan.footer
    document.add_heading(plan.title, 0)
    for text in (plan.organisation, plan.inspection, *plan.paragraphs):
        document.add_paragraph(text)
    if form in {"heading", "frame"}:
        for area in plan.areas:
            home = document
            if form == "frame":  # the whole of the area in a box drawn around it
                home = document.add_table(1, 1, "Table Grid").cell(0, 0)
            home.add_paragraph(area.heading, *(["Heading 2"] if form == "heading" else []))
            if area.rows:
                table_of(_Home(home), plan, (area,), form)
            document.add_paragraph()
    else:
        table_of(document, plan, tuple(area for area in plan.areas if area.rows or form == "row"), form)
    document.save(str(path))
    return path


class _Home:
    """A document or a cell, to add a table to."""

    def __init__(self, home: Any) -> None:
        self._home = home

    def add_table(self, rows: int, columns: int, style: str) -> Any:
        if hasattr(self._home, "sections"):
            return self._home.add_table(rows, columns, style)
        table = self._home.add_table(rows, columns)
        table.style = style
        return table


def said(action: Action, header: str, field: str) -> str:
    own = {
        "ref": action.ref_printed,
        "description": action.description,
        "timescale": action.timescale and action.timescale.text,
        "outcome": action.outcome,
        "progress": action.progress,
    }.get(field)
    return action.printed.get(header) or action.extra.get(header) or own or ""


FORMS = ("heading", "row", "column", "frame")
LONG, WITH_LONG = "aldermoor", "column"
"""The plan of sixty actions takes as long as the five others: every day it is read in the form that takes longest."""


@pytest.mark.parametrize(
    ("name", "form"),
    [
        pytest.param(name, form, marks=[pytest.mark.slow] * (name == LONG and form != WITH_LONG))
        for name in names()
        for form in FORMS
    ],
)
def test_every_cell_of_a_plan_is_found(name: str, form: str, tmp_path: Path) -> None:
    plan = load(name)
    found = planparse.parse(drawn(plan, tmp_path / "plan.docx", form))
    actions = [action for area in found.areas for action in area.actions]
    rows = [(area, number) for area in plan.areas for number in range(len(area.rows))]
    assert len(actions) == len(rows)
    wrong = []
    for action, (area, number) in zip(actions, rows, strict=True):
        for place, column in enumerate(plan.columns):
            cell, _ = standing(area, number, place)
            read = said(action, column.header, column.field)
            if flat(read) != flat(cell.text):
                wrong.append((action.ref, column.header, cell.text, read))
    assert wrong == []
    assert [flat(area.heading) for area in found.areas if area.actions] == [a.heading for a in plan.areas if a.rows]
    running = {"page header": plan.header, "page footer": plan.footer}
    assert {piece.why: piece.text for piece in found.unplaced if piece.why in running} == {
        why: text for why, text in running.items() if text
    }
