"""A log in a cell: each dated entry is a line of its own, though the line above it had no room."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import SimpleDocTemplate, Table

from planparse.pipeline import parse_bytes
from tables.drawing import cell

HEAD = ["Ref", "Action", "Lead", "By when", "Progress"]
LOG = "12/02/24 – Tender was issued to all<br/>08/03/24 – Three bids received"
PROSE = "Agreed with all of the partners on 12/02/24 and then in full use"


def progress(*texts: str) -> list[str | None]:
    rows = [[f"1.{n}", "Commission visits", "Ann Reed", "May 2024", text] for n, text in enumerate(texts, 1)]
    file = io.BytesIO()
    style = [("GRID", (0, 0), (-1, -1), 0.5, "black")]
    table = Table([[cell(text) for text in row] for row in (HEAD, *rows)], [40, 150, 80, 70, 186], style=style)
    SimpleDocTemplate(file, pagesize=landscape(A4)).build([table])
    return [action.progress for action in parse_bytes("plan.pdf", file.getvalue()).areas[0].actions]


def test_entries_of_a_log_are_lines() -> None:
    assert progress(LOG) == [LOG.replace("<br/>", "\n")]


def test_a_date_in_a_sentence_begins_no_line() -> None:
    assert progress(PROSE) == [PROSE]
