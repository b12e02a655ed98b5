"""Rows of dots between labels and values, on pages that draw nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from tables.drawing import drawn

Record = dict[str, tuple[str, ...]]

RECORDS: tuple[Record, ...] = (
    {
        "Finding": ("Engines reach one call", "in five late."),
        "What we are doing": ("A third crew is on call", "at Denby from April."),
        "Answerable": ("Group Manager, Response",),
        "By": ("30 April 2025",),
        "State": ("B",),
    },
    {
        "Finding": ("Risk visits are lost.",),
        "What we are doing": ("Enter visits the same day.",),
        "Answerable": ("Ann Reed",),
        "By": ("June 2025",),
        "State": ("",),
    },
    {
        "Finding": ("Appraisals are missed.",),
        "What we are doing": ("Book them for the year.",),
        "Answerable": ("Det. Ch. Supt Bo Lind",),
        "By": ("31 March 2025",),
        "State": ("A",),
    },
)


def page(join: str, items: tuple[str, ...]) -> bytes:
    """A page of records with leaders that begin after ``join``."""

    def draw(canvas: Any) -> None:
        canvas.setFont("Helvetica", 9)
        y = 390
        for item, record in zip(items, RECORDS, strict=True):
            for label, lines in {"Item": (item,), **record}.items():
                dots = join
                while canvas.stringWidth(label + dots) < 130:
                    dots += "."
                canvas.drawString(20, y, label + dots)
                for line in lines:
                    canvas.drawString(170, y, line)
                    y -= 11
            y -= 16
        canvas.drawString(20, 12, "State: A finished and checked B begun C not begun")

    return drawn(draw)


def told(plan: Plan) -> list[tuple[object, ...]]:
    return [
        (
            action.ref,
            " ".join((action.answers or "").split()),
            " ".join(action.description.split()),
            [owner.display for owner in action.owners],
            action.timescale.text if action.timescale else None,
            action.status.text,
        )
        for action in plan.actions
    ]


RIGHT = [
    (
        "Engines reach one call in five late.",
        "A third crew is on call at Denby from April.",
        ["Group Manager, Response"],
        "30 April 2025",
        "B",
    ),
    ("Risk visits are lost.", "Enter visits the same day.", ["Ann Reed"], "June 2025", None),
    ("Appraisals are missed.", "Book them for the year.", ["Det. Ch. Supt Bo Lind"], "31 March 2025", "A"),
]


@pytest.mark.parametrize("join", [" ", ""])
def test_dots_part_labels_from_values_whether_they_touch_or_not(join: str) -> None:
    plan = parse_bytes("plan.pdf", page(join, ("1", "2", "3")))
    assert told(plan) == [(ref, *row) for ref, row in zip(("1", "2", "3"), RIGHT, strict=True)]
    assert any("...." in piece.text for piece in plan.unplaced), "no dot is lost"


def test_a_ref_before_the_kind_of_item_is_the_actions() -> None:
    items = ("RA/1 Requirement", "RA/2 Requirement", "OB/3 Observation")
    plan = parse_bytes("plan.pdf", page(" ", items))
    assert [action.ref for action in plan.actions] == ["RA/1", "RA/2", "OB/3"]
    assert [action.title for action in plan.actions] == [None, None, None]
    assert [action.extra["Item"] for action in plan.actions] == ["Requirement", "Requirement", "Observation"]


def test_a_list_of_contents_is_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, text in enumerate(("Introduction", "Findings", "What we will do", "Costs", "Risks", "Annex", "Notes")):
            canvas.drawString(20, 390 - 14 * at, f"{text} ........................ {at + 2}")
        for at, row in enumerate((("Ref", "Action", "Lead"), ("1", "Train all staff", "Ann Reed"))):
            for x, cell in zip((20, 60, 300), row, strict=True):
                canvas.drawString(x, 200 - 24 * at, cell)
        canvas.grid([18, 55, 295, 390], [212, 190, 166])

    plan = parse_bytes("plan.pdf", drawn(draw))
    assert [action.description for action in plan.actions] == ["Train all staff"]
