"""Prints of project charts: tasks set in by level beside how much of each is done, months over the bars."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes

TASKS = (
    (0, "New library", "40%"),
    (1, "Get ready", "75%"),
    (2, "Ask the readers", "100%"),
    (2, "Draw the rooms", "50%"),
    (1, "Build", "0%"),
    (2, "Lay the floor", "0%"),
    (2, "Paint the hall", "0%"),
    (1, "Open", "0%"),
    (2, "Opening day", "0%"),
)


def print_of(months: Sequence[str], step: float, tasks: Sequence[tuple[int, str, str]] = TASKS) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(842, 595))
    canvas.setFont("Helvetica", 8)
    for at, month in enumerate(months):
        canvas.drawString(420 + 90 * at, 550, month)
        canvas.drawString(410 + 90 * at, 538, str(7 * at + 2))
        canvas.drawString(450 + 90 * at, 538, str(7 * at + 9))
    for row, (level, name, done) in enumerate(tasks):
        canvas.drawString(40 + step * level, 515 - 14 * row, name)
        canvas.drawString(300, 515 - 14 * row, done)
        canvas.setFillColorRGB(0.4, 0.6, 0.9)
        canvas.rect(400 + 20 * row, 514 - 14 * row, 40, 8, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
    canvas.save()
    return stream.getvalue()


@pytest.mark.parametrize(
    "months", [("Sep '27", "Oct '27", "Nov '27"), ("January 2027", "February 2027"), ("May", "Jun")]
)
@pytest.mark.parametrize("step", [3.0, 8.0])
def test_tasks_are_actions_below_those_that_sum_them_up(months: tuple[str, ...], step: float) -> None:
    plan = parse_bytes("chart.pdf", print_of(months, step))
    assert [(area.heading, [one.description for one in area.actions]) for area in plan.areas if area.actions] == [
        ("Get ready", ["Ask the readers", "Draw the rooms"]),
        ("Build", ["Lay the floor", "Paint the hall"]),
        ("Open", ["Opening day"]),
    ]
    assert [one.status.code for one in plan.actions] == ["completed", "in_progress", *["not_started"] * 3]


def test_shares_without_months_above_are_no_tasks() -> None:
    with pytest.raises(NotAPlanError):
        parse_bytes("chart.pdf", print_of(("North", "South"), 8.0))
