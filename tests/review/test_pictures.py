"""Pictures of pages: upright, with the words where their boxes are, whichever way the page holds them."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from planparse.read import read
from planparse.review.pictures import answer
from planparse.review.sheets import page_sheet

LINES = [
    "Kent County Council action plan, with enough words of text to tell which way they run on the page",
    *(
        f"1.{n} Write the policy for all of the staff of the service number {n} and publish it in May 2026"
        for n in range(9)
    ),
]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_words_are_drawn_where_their_boxes_are(tmp_path: Path, turn: int) -> None:
    path = tmp_path / "plan.pdf"
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    canvas.setFont("Helvetica", 10)
    canvas.translate(A4[0] / 2, A4[1] / 2)
    canvas.rotate(turn)
    for number, line in enumerate(LINES):
        canvas.drawString(-230, 100 - 20 * number, line)
    canvas.save()
    page = page_sheet(read(path).pages[0])
    outcome = answer(path.name, path.read_bytes(), request=json.dumps({"page": 1, "turns": page["turns"]}))
    image = Image.open(io.BytesIO(base64.b64decode(outcome.text or ""))).convert("L")
    scale = image.width / page["width"]
    assert image.height == pytest.approx(page["height"] * scale, abs=2)
    for _, text, *box in page["words"]:
        crop = image.crop(tuple(round(edge * scale) for edge in box))
        assert crop.getextrema()[0] < 100, text
        assert crop.width > crop.height or len(text) < 4, text
