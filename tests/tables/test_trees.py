"""Diagrams of boxes from left to right: an aim, what drives it, and what will be done for each driver."""

from __future__ import annotations

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

DRIVERS = (
    ("Driver 1: Warm homes", ("Insulate lofts in two wards.", "Visit tenants who are cold.")),
    ("Driver 2: Clean streets", ("Sweep the high street daily.", "Fine those who tip.", "Plant trees by the school.")),
)
OWNERS = ("Ann Reed", "Head of Housing", "Bo Shah", "Head of Streets", "Cy Dunn")
DATES = ("May 2026", "June 2026", "July 2026", "August 2026", "September 2026")


def printed(*, off: float = 0.0, aim: bool = True) -> Plan:
    """The diagram, its drivers ``off`` the middle of their boxes by so many points."""
    out = BytesIO()
    page = Canvas(out, pagesize=(800, 500), pageCompression=0)

    def box(left: float, top: float, width: float, height: float, *lines: str) -> None:
        page.setFillColorRGB(0.85, 0.92, 0.98)
        page.roundRect(left, 500 - top - height, width, height, 8, stroke=1, fill=1)
        page.setFillColorRGB(0, 0, 0)
        for number, line in enumerate(lines):
            page.drawString(left + 8, 500 - top - 18 - 14 * number, line)

    page.setFont("Helvetica-Bold", 20)
    page.drawString(30, 470, "Street improvement plan")
    page.setFont("Helvetica", 11)
    if aim:
        box(30, 200, 150, 90, "Our aim", "A good place to live")
    at, top = 0, 70.0
    for number, (heading, texts) in enumerate(DRIVERS, 1):
        middle = top + 75 * len(texts) / 2
        box(230, middle - 35 + off, 190, 70, heading)
        for place, text in enumerate(texts, 1):
            told = f"Lead: {OWNERS[at]} | By: {DATES[at]}"
            box(480, top, 300, 60, f"{number}.{place} {text}", told)
            top += 75
            at += 1
    page.save()
    return parse_bytes("plan.pdf", out.getvalue())


def told(plan: Plan) -> list[tuple[str, str, str, str]]:
    return [
        (area.heading, one.description, one.owners[0].display, one.timescale.text if one.timescale else "")
        for area in plan.areas
        for one in area.actions
    ]


WANTED = [
    (heading, text, owner, when)
    for (heading, text), owner, when in zip(
        [(heading, text) for heading, texts in DRIVERS for text in texts], OWNERS, DATES, strict=True
    )
]


def test_each_box_is_read_before_those_it_leads_to() -> None:
    assert told(printed()) == WANTED
    assert told(printed(aim=False, off=8)) == WANTED


def test_boxes_that_stand_level_with_none_are_read_as_they_stand() -> None:
    assert [text for _, text, *_ in told(printed(off=40))] == [text for _, text, *_ in WANTED]
