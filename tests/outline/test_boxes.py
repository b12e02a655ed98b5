"""Boxes over tables of actions (a finding, an objective): the box's heading is the area's."""

from __future__ import annotations

import io

import docx
import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

TITLES = ("Visits to children", "Supervision of staff", "Use of data")
HEADER = ("Ref", "Agreed action", "Responsible officer", "Date")
ROWS = ("Write down each visit", "Head of Service", "31 May 2025"), ("Check ten files a month", "Ann Reed", "July 2025")
BOXES = {
    "labelled": ("Finding {0}: {1}", ("Rating", "High"), ("Risk", "Drift and delay.")),
    "of another word": ("Objective {0} - {1}", ("Why", "Inspectors asked for it."), ("Sponsor", "The Board")),
    "not labelled": ("{1}", ("What was found", "Records were late."), ("Implication", "Harm may go unseen.")),
}


def in_word(box: tuple[str | tuple[str, str], ...], between: str) -> Plan:
    """A Word document with a box over each table."""
    document = docx.Document()
    document.add_paragraph("Audit of practice: improvement plan")
    for number, title in enumerate(TITLES, 1):
        made = document.add_table(rows=len(box), cols=2)
        made.cell(0, 0).merge(made.cell(0, 1)).text = str(box[0]).format(number, title)
        for row, (label, value) in enumerate(box[1:], 1):
            made.cell(row, 0).text, made.cell(row, 1).text = label, value
        document.add_paragraph(between)
        table = document.add_table(rows=1 + len(ROWS), cols=len(HEADER))
        for row, texts in enumerate([HEADER, *((f"{number}.{at}", *row) for at, row in enumerate(ROWS, 1))]):
            for column, text in enumerate(texts):
                table.cell(row, column).text = text
        document.add_paragraph("")
    stream = io.BytesIO()
    document.save(stream)
    return parse_bytes("plan.docx", stream.getvalue())


def on_a_page(box: tuple[str | tuple[str, str], ...]) -> Plan:
    """A web page with a box over each table."""
    body = ""
    for number, title in enumerate(TITLES, 1):
        rows = "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in box[1:])
        body += f"<table><tr><td colspan=2>{str(box[0]).format(number, title)}</td></tr>{rows}</table>"
        cells = [HEADER, *((f"{number}.{at}", *row) for at, row in enumerate(ROWS, 1))]
        body += "<table>" + "".join("<tr><td>" + "</td><td>".join(row) + "</td></tr>" for row in cells) + "</table>"
    return parse_bytes("plan.html", f"<body><h1>Improvement plan 2025</h1>{body}</body>".encode())


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_the_heading_of_a_box_heads_the_table_below(box: tuple[str | tuple[str, str], ...]) -> None:
    for plan in (in_word(box, ""), on_a_page(box)):
        assert [area.heading for area in plan.areas] == [str(box[0]).format(n, t) for n, t in enumerate(TITLES, 1)]
        assert [[a.description for a in area.actions] for area in plan.areas] == [[row[0] for row in ROWS]] * 3


def test_a_paragraph_may_stand_between() -> None:
    plan = in_word(BOXES["labelled"], "Agreed actions")
    assert [area.title for area in plan.areas] == list(TITLES)


def test_a_key_over_a_table_heads_nothing() -> None:
    key = (
        "<table><tr><td colspan=2>Key</td></tr><tr><td>H</td><td>High</td></tr><tr><td>L</td><td>Low</td></tr></table>"
    )
    cells = [HEADER, *((f"1.{at}", *row) for at, row in enumerate(ROWS, 1))]
    table = "<table>" + "".join("<tr><td>" + "</td><td>".join(row) + "</td></tr>" for row in cells) + "</table>"
    plan = parse_bytes("plan.html", f"<body><h1>Improvement plan 2025</h1>{key}{table}</body>".encode())
    assert [area.heading for area in plan.areas] in ([""], [None])
