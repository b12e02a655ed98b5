"""Places are exact enough to draw: on the rendered page, each box holds its field's words and their ink.

`PYTHONPATH=. python tests/test_places.py FILE.pdf PAGE OUT.png` draws a page with the boxes of its actions' fields, to be looked at.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest
from corpus.layouts import LAYOUTS
from corpus.load import load
from corpus.make import make
from PIL import Image, ImageDraw

import planparse
from planparse.plan.model import Action

COLOURS = {
    "description": "#0057b8",
    "owners": "#b35900",
    "timescale": "#7b2d8b",
    "outcome": "#007a3d",
    "progress": "#a4133c",
    "status": "#555555",
}
BULLETS = {"•", "(cid:127)"}
"""A bullet of the standard fonts as planparse and as pdfplumber read it."""

Shown = list[tuple[str, float, float]]
"""Words with their middles on the displayed page, as pdfplumber finds them."""


def shown_words(path: Path) -> list[Shown]:
    with pdfplumber.open(path) as pdf:
        return [
            [
                (
                    word["text"],
                    (word["x0"] + word["x1"]) / 2 - page.cropbox[0],
                    (word["top"] + word["bottom"]) / 2 - page.cropbox[1],
                )
                for word in page.extract_words(x_tolerance=1.5)
            ]
            for page in pdf.pages
        ]


def rendered(path: Path) -> list[Image.Image]:
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.render(scale=2.0).to_pil() for page in pdf]


def words_in(pages: list[Shown], action: Action, field: str) -> list[str]:
    found = []
    for place in action.provenance[field]:
        x0, top, x1, bottom = place.bbox
        found += [w for w, x, y in pages[place.page - 1] if x0 - 1 <= x <= x1 + 1 and top - 1 <= y <= bottom + 1]
    return found


def letters(words: list[str]) -> list[str]:
    """All letters, bullets and line-end hyphens aside."""
    return sorted("".join(word for word in words if word not in BULLETS).replace("-", ""))


@pytest.mark.parametrize(
    ("plan", "layout"),
    [("westmarch", "full-grid"), ("thornwick", "turned-90"), ("kingsfell", "crop-box"), ("calderbrook", "no-rules")],
)
def test_boxes_hold_their_words_and_ink(plan: str, layout: str, tmp_path: Path) -> None:
    path = make(load(plan), LAYOUTS[layout], tmp_path)
    words, images = shown_words(path), rendered(path)
    boxes = 0
    for action in (action for area in planparse.parse(path).areas for action in area.actions):
        for field in ("description", "progress"):
            text = getattr(action, field)
            if not text:
                continue
            assert letters(words_in(words, action, field)) == letters(text.split()), (action.ref, field)
            for place in action.provenance[field]:
                ink = images[place.page - 1].convert("L").crop(tuple(round(2 * edge) for edge in place.bbox))
                assert ink.getextrema()[0] < 100
                boxes += 1
    assert boxes >= 8


def draw(path: Path, number: int, out: Path) -> None:
    """One page with the boxes of its actions' fields."""
    image = rendered(path)[number - 1].convert("RGB")
    pen = ImageDraw.Draw(image)
    for action in (action for area in planparse.parse(path).areas for action in area.actions):
        for field, places in action.provenance.items():
            for place in places:
                if place.page == number and place.bbox:
                    pen.rectangle([2 * edge for edge in place.bbox], outline=COLOURS.get(field, "black"), width=2)
    image.save(out)


if __name__ == "__main__":
    draw(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
