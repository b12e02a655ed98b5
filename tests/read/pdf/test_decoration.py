"""Words struck out and underlined in a ruled table: their lines are no edges of cells."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from planparse.pipeline import parse_bytes

HEAD = ["Ref", "Action", "Lead", "By when"]
ROWS = [
    ["1.1", "Recruit two more <u>practice managers</u>", "Ann Reed", "<strike>31 March 2024</strike> 30 June 2024"],
    ["1.2", "Train all teams", "Bo Lind", "May 2024"],
]


def test_struck_words_are_taken_out_of_their_cell_and_underlined_ones_stay() -> None:
    style = getSampleStyleSheet()["Normal"]
    rows = [[Paragraph(cell, style) for cell in row] for row in (HEAD, *ROWS)]
    file = io.BytesIO()
    padding = [(f"{side}PADDING", (0, 0), (-1, -1), 2) for side in ("LEFT", "RIGHT")]
    table = Table(rows, colWidths=[40, 300, 80, 73], style=[("GRID", (0, 0), (-1, -1), 0.5, "black"), *padding])
    SimpleDocTemplate(file, pagesize=landscape(A4)).build([table])
    first, second = parse_bytes("plan.pdf", file.getvalue()).areas[0].actions
    assert first.description == "Recruit two more practice managers"
    assert first.timescale is not None
    assert first.timescale.text == "30 June 2024"
    assert second.description == "Train all teams"
