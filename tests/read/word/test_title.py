"""The style `Title` marks a document's title."""

from __future__ import annotations

from io import BytesIO

import docx

from planparse.pipeline import parse_bytes


def test_the_title_style_is_the_title() -> None:
    document = docx.Document()
    document.add_heading("Wexcombe Council – Response to the focused visit", 0)
    document.add_paragraph("Action plan agreed by DMT 4 March 2024")
    table = document.add_table(rows=2, cols=3)
    for cell, text in zip(table._cells, ["Ref", "Action", "Owner", "1", "Visit every child", "Ann Reed"], strict=True):
        cell.text = text
    out = BytesIO()
    document.save(out)
    assert parse_bytes("plan.docx", out.getvalue()).document.title == "Wexcombe Council – Response to the focused visit"
