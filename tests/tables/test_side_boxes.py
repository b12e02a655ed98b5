"""Headings turned at a page's edge, and boxes of who and when beside the text of each action."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

AREAS = (
    (
        "Priority 1: Make every visit count for the child",
        (
            (
                ["Train all social workers in direct work, using", "the tools that children chose."],
                "Head of Safeguarding",
            ),
            (["Write up each visit within two days."], "Team Managers"),
            (["Ask children what they thought of the visit and", "report it to the board each term."], "Ann Lee"),
        ),
    ),
    (
        "Priority 2: Plan early for children who leave care",
        (
            (["Start each pathway plan at fifteen and a half."], "Leaving Care Manager"),
            (["Offer driving lessons to every care leaver who", "has a job offer."], "Head of Resources"),
        ),
    ),
)
DATES = ("31 March 2026", "With immediate effect", "June 2026", "1 April 2026", "Autumn 2026")
STATES = ("On track", "Completed", "Not started", "On track", "Delayed")


def printed(
    *,
    turned: int = 90,
    at_left: bool = True,
    labels: tuple[str, str, str] = ("Lead", "Date", "Status"),
    fills: bool = True,
    so_that: str = "",
    one_page: bool = False,
) -> Plan:
    """A plan with a turned heading beside the actions of each area, and a box of labels beside each action."""
    out = BytesIO()
    page = Canvas(out, pagesize=A4, pageCompression=0)
    page.setFont("Helvetica-Bold", 24)
    page.drawString(90, 700, "Improvement plan")
    page.setFont("Helvetica", 11)
    page.drawString(90, 660, "This is what the board agreed in the autumn; it looks at it at every meeting.")
    page.showPage()
    box, text = 390, 95
    number = 0
    top = 790.0
    for heading, actions in AREAS:
        height = 110.0 * len(actions)
        bar = 30 if at_left else 545
        if fills:
            page.setFillColorRGB(0.2, 0.2, 0.4)
            page.rect(bar, top - height + 5, 35, height, stroke=0, fill=1)
        page.setFillColorRGB(1, 1, 1) if fills else page.setFillColorRGB(0, 0, 0)
        page.saveState()
        page.setFont("Helvetica-Bold", 11)
        up = turned == 90
        page.translate(bar + (22 if up else 12), top - height + 15 if up else top - 10)
        page.rotate(turned)
        first, second = heading[:26].rpartition(" ")[0], heading[len(heading[:26].rpartition(" ")[0]) + 1 :]
        page.drawString(0, 10 if up else 12, first)
        page.drawString(0, -3 if up else -1, second)
        page.restoreState()
        for place, (lines, who) in enumerate(actions, 1):
            page.setFillColorRGB(0, 0, 0)
            page.setFont("Helvetica", 10)
            own = [f"{heading[9]}.{place} {lines[0]}", *lines[1:]]
            own += [f"{so_that}: nobody waits for help"] if so_that else []
            for line, words in enumerate(own):
                page.drawString(text, top - 10 - 13 * line, words)
            for line, (label, value) in enumerate(zip(labels, (who, DATES[number], STATES[number]), strict=True)):
                page.drawString(box, top - 16 - 14 * line, f"{label}: {value}")
            number += 1
            top -= 110
        if not one_page:
            page.showPage()
            top = 790.0
    page.save()
    return parse_bytes("plan.pdf", out.getvalue())


def told(plan: Plan) -> list[tuple[Any, ...]]:
    return [
        (
            area.heading,
            action.ref,
            action.description,
            action.owners[0].display,
            action.timescale and action.timescale.text,
        )
        for area in plan.areas
        for action in area.actions
        if action.owners
    ]


WANTED = [
    (heading, f"{heading[9]}.{place}", " ".join(lines), who, DATES[place - 1 + (3 if heading[9] == "2" else 0)])
    for heading, actions in AREAS
    for place, (lines, who) in enumerate(actions, 1)
]


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"turned": -90, "at_left": False},
        {"fills": False, "labels": ("Accountable officer", "Deadline", "RAG")},
        {"one_page": True},
    ],
)
def test_turned_headings_are_areas_and_boxes_belong_to_the_text_beside_them(form: dict[str, Any]) -> None:
    assert told(printed(**form)) == WANTED


def test_what_an_action_is_for_is_its_outcome() -> None:
    plan = printed(so_that="So that")
    assert told(plan) == WANTED
    assert {action.outcome for area in plan.areas for action in area.actions} == {"nobody waits for help"}


def test_a_turned_line_that_each_page_repeats_is_no_heading() -> None:
    out = BytesIO()
    page = Canvas(out, pagesize=A4, pageCompression=0)
    for heading, actions in AREAS:
        page.saveState()
        page.translate(30, 100)
        page.rotate(90)
        page.drawString(0, 0, "Official sensitive draft")
        page.restoreState()
        page.drawString(80, 780, heading)
        for place, (lines, who) in enumerate(actions):
            page.drawString(80, 740 - 60 * place, f"Action: {' '.join(lines)}")
            page.drawString(80, 724 - 60 * place, f"Lead: {who}")
            page.drawString(80, 708 - 60 * place, f"Timescale: {DATES[place]}")
        page.showPage()
    page.save()
    plan = parse_bytes("plan.pdf", out.getvalue())
    assert [area.heading for area in plan.areas] == [heading for heading, _ in AREAS]
