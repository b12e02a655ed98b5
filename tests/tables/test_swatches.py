"""A key without rules: the colours beside its texts show where its rows end."""

from __future__ import annotations

import pytest

from planparse.words import Phrase
from tables.drawing import drawn, grids

ENTRIES = (
    ("B", "Moved to the service plan for next year", (0, 0.4, 0.8)),
    ("R", "Not yet begun or overdue", (1, 0, 0)),
    ("A", "On track", (1, 0.75, 0)),
    ("G", "Done and signed off", (0.6, 0.8, 0.3)),
)


@pytest.mark.parametrize("lead", [19.8, 24.0])
def test_each_colour_is_a_row(lead: float) -> None:
    def draw(canvas) -> None:
        canvas.setFont("Helvetica", 8)
        for number, (letter, meaning, colour) in enumerate(ENTRIES):
            y = 300 - lead * number
            canvas.setFillColorRGB(*colour)
            canvas.rect(36, y - 12, 90, lead, stroke=0, fill=1)
            canvas.setFillColorRGB(0, 0, 0)
            canvas.drawString(41, y, letter)
            canvas.drawString(131, y, meaning)

    (grid,) = grids(drawn(draw))
    rows = [[Phrase(cell.words).text for cell in grid.cells if cell.row == row] for row in range(grid.rows)]
    assert rows == [[letter, meaning] for letter, meaning, _ in ENTRIES]
