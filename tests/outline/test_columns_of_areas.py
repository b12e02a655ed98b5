"""A plan on a page: areas side by side, each with its actions below each other and what they are for at the foot."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

AREAS = {
    "Theme A: Warm homes": (
        ("Fit loft insulation in 80 homes", "Housing Manager", "May 2027"),
        ("Visit each tenant who is over 70", "Ann Reed", "Spring\n2027"),
    ),
    "Theme B: Clean streets": (
        ("Empty the bins twice a week", "Cleansing Manager", "from April 2026"),
        ("Replace the broken benches", "Bo Shah", "June 2026 to\nMay 2027"),
    ),
    "Theme C: Safe parks": (
        ("Mend the lights on all paths", "Parks Manager", "31 March 2027"),
        ("Train twelve wardens", "Cara Lowe", "September 2026"),
    ),
}
FEET = ("No home is colder than 18 degrees", "Nine in ten say the town is clean", "Visits double in two years")


def printed(foot: str) -> Plan:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(842, 595))
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(40, 550, "Town action plan 2026 to 2028")
    for x, (heading, actions), told in zip((40, 310, 580), AREAS.items(), FEET, strict=True):
        canvas.setFillGray(0.8)
        canvas.rect(x - 8, 484, 240, 24, stroke=0, fill=1)
        canvas.setFillGray(0)
        canvas.setFont("Helvetica-Bold", 14)
        canvas.drawString(x, 491, heading)
        y = 460
        for what, who, when in actions:
            canvas.setFont("Helvetica", 11)
            canvas.drawString(x, y, what)
            canvas.setFont("Helvetica", 9)
            for line in f"Owner: {who} | Due: {when}".split("\n"):
                y -= 15
                canvas.drawString(x, y, line)
            y -= 28
        canvas.drawString(x, 300, f"{foot}: {told}")
    canvas.save()
    return parse_bytes("page.pdf", stream.getvalue())


@pytest.mark.parametrize("foot", ["Residents will notice", "Outcome"])
def test_each_column_is_an_area_with_its_outcome_at_the_foot(foot: str) -> None:
    plan = printed(foot)
    told = [
        (area.title, [a.description for a in area.actions], {a.outcome for a in area.actions}) for area in plan.areas
    ]
    assert told == [
        (heading[9:], [what for what, _, _ in actions], {end})
        for (heading, actions), end in zip(AREAS.items(), FEET, strict=True)
    ]
    dates = [when.replace("\n", " ") for actions in AREAS.values() for _, _, when in actions]
    assert [a.timescale.text for a in plan.actions if a.timescale] == dates


def test_a_foot_that_tells_no_outcome_stays_out_of_the_actions() -> None:
    plan = printed("Budget")
    assert len(plan.actions) == 6
    assert {a.outcome for a in plan.actions} == {None}
    assert [piece.text for piece in plan.unplaced if piece.text.startswith("Budget")] == [f"Budget: {x}" for x in FEET]
