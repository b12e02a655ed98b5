"""Cards that are drawn: a round box, a ground or a side bar, with a disc, a pill and labels in a strip or run in."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from reportlab.lib.colors import HexColor, black, white
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

CARDS = (
    ("B1", "Warm rooms", "Open five warm rooms in the libraries.", "Ann Reed", "31 May 2025", "On track"),
    ("B2", "Free meals", "Offer a free meal in each school holiday.", "Head of Catering", "June 2025", "Done"),
    ("B3", "Fair rents", "Publish the rents of all landlords.", "Bo Shah", "1 July 2025", "Behind"),
    ("B4", "Bus passes", "Send a bus pass to every young carer.", "Transport Team", "August 2025", "On track"),
    ("B5", "Debt advice", "Train twenty advisers for the food banks.", "Priya Lane", "1 March 2026", "Done"),
)
GAINS = ("Nobody sits in the cold.", "", "Tenants can compare.", "Fewer missed lessons.", "Debts fall.")
LABELS = ("Worker in charge", "Ready on", "What residents gain")

Frame = Callable[[Canvas, float, float, float, float], None]
"""Draws a card's frame: its left and lower edges, its width and its height."""


def _round(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    canvas.roundRect(x, y, wide, high, 9)


def _ground(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    canvas.setFillColor(HexColor("#eef2f6"))
    canvas.rect(x, y, wide, high, stroke=0, fill=1)


def _bar(canvas: Canvas, x: float, y: float, _wide: float, high: float) -> None:
    canvas.setFillColor(HexColor("#7a1f5c"))
    canvas.rect(x, y, 5, high, stroke=0, fill=1)


def _on_colour(canvas: Canvas, x: float, y: float, text: str) -> None:
    """A pill with its words."""
    canvas.setFillColor(HexColor("#22557a"))
    canvas.roundRect(x, y - 3, canvas.stringWidth(text, "Helvetica-Bold", 8) + 8, 12, 4, stroke=0, fill=1)
    canvas.setFillColor(white)
    canvas.setFont("Helvetica-Bold", 8)
    canvas.drawString(x + 4, y, text)
    canvas.setFillColor(black)


def _strip(canvas: Canvas, x: float, y: float, values: tuple[str, ...]) -> None:
    """Labels over their values, side by side; a label without a value is left out."""
    for at, (label, value) in enumerate(zip(LABELS, values, strict=True)):
        if value:
            canvas.setFont("Helvetica-Bold", 7)
            canvas.drawString(x + 160 * at, y, label)
            canvas.setFont("Helvetica", 8)
            canvas.drawString(x + 160 * at, y - 10, value)


def _run_in(canvas: Canvas, x: float, y: float, values: tuple[str, ...]) -> None:
    """Each label in bold on the line of its value, without a colon."""
    for label, value in zip(LABELS, values, strict=True):
        if value:
            canvas.setFont("Helvetica-Bold", 8)
            canvas.drawString(x, y, label)
            canvas.setFont("Helvetica", 8)
            canvas.drawString(x + canvas.stringWidth(label + " ", "Helvetica-Bold", 8), y, value)
            y -= 11


def _printed(frame: Frame, labels: Callable[[Canvas, float, float, tuple[str, ...]], None], *, behind: bool) -> Plan:
    """A plan of five cards; their refs stand on discs, or ``behind`` the titles."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(40, 800, "Poverty Action Plan")
    y = 770.0
    for at, (ref, title, text, who, when, state) in enumerate(CARDS):
        if at in (0, 3):
            canvas.setFont("Helvetica-Bold", 13)
            canvas.drawString(40, y - 14, f"Priority {1 + at // 3}: {('Today', 'Tomorrow')[at // 3]}")
            y -= 24
        frame(canvas, 40, y - 100, 515, 100)
        canvas.setFillColor(black)
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(52, y - 18, f"{title} {ref}" if behind else title)
        _on_colour(canvas, 430, y - 16, state)
        if not behind:
            _on_colour(canvas, 520, y - 16, ref)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(52, y - 36, text)
        labels(canvas, 52, y - 56, (who, when, GAINS[at]))
        y -= 110
    canvas.save()
    return parse_bytes("poverty.pdf", stream.getvalue())


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize("labels", [_strip, _run_in])
@pytest.mark.parametrize("frame", [_round, _ground, _bar])
def test_what_is_drawn_tells_cards_apart(
    frame: Frame, labels: Callable[[Canvas, float, float, tuple[str, ...]], None], behind: bool
) -> None:
    plan = _printed(frame, labels, behind=behind)
    assert [area.title for area in plan.areas] == ["Today", "Tomorrow"]
    said = [(a.ref, a.title, a.description, a.status.text, a.outcome or "") for a in plan.actions]
    assert said == [
        (ref, title, text, state, gain) for (ref, title, text, _, _, state), gain in zip(CARDS, GAINS, strict=True)
    ]
    assert [action.owners[0].text for action in plan.actions] == [card[3] for card in CARDS]
    assert [action.timescale.text for action in plan.actions if action.timescale] == [card[4] for card in CARDS]


def test_a_card_that_a_page_cuts_is_one_action() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(40, 800, "Poverty Action Plan")
    y = 660.0
    for at, (ref, title, text, who, when, _) in enumerate(CARDS):
        cut = at == 3  # its labels stand on the next page
        _ground(canvas, 40, y - (45 if cut else 100), 515, 45 if cut else 100)
        canvas.setFillColor(black)
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(52, y - 18, f"{ref} {title}")
        canvas.setFont("Helvetica", 9)
        canvas.drawString(52, y - 36, text)
        if cut:
            canvas.showPage()
            y = 800.0
            _ground(canvas, 40, y - 55, 515, 55)
            canvas.setFillColor(black)
            _strip(canvas, 52, y - 15, (who, when, GAINS[at]))
            y -= 70
        else:
            _strip(canvas, 52, y - 56, (who, when, GAINS[at]))
            y -= 175
    canvas.save()
    plan = parse_bytes("poverty.pdf", stream.getvalue())
    assert [(a.ref, a.description, a.owners[0].text, a.outcome or "") for a in plan.actions] == [
        (ref, text, who, gain) for (ref, _, text, who, _, _), gain in zip(CARDS, GAINS, strict=True)
    ]


def _on_grounds(canvas: Canvas, x: float, y: float, values: tuple[str, ...]) -> None:
    """Who and when on a ground each, label and value; the gain below them under a label in small capitals."""
    for at, (label, value) in enumerate(zip(("Led by", "Deadline"), values, strict=False)):
        text = f"{label} {value}"
        canvas.setFillColor(HexColor("#dde3ea"))
        canvas.roundRect(x + 170 * at, y - 3, canvas.stringWidth(text, "Helvetica", 8) + 10, 12, 5, stroke=0, fill=1)
        canvas.setFillColor(black)
        canvas.setFont("Helvetica", 8)
        canvas.drawString(x + 170 * at + 5, y, text)
    if values[2]:
        canvas.setFont("Helvetica-Bold", 5)
        canvas.drawString(x, y - 16, "SUCCESS")
        canvas.setFont("Helvetica", 8)
        canvas.drawString(x, y - 27, values[2])


def _colours(canvas: Canvas, states: dict[str, str]) -> Plan:
    """A plan whose pills have these colours; labels and values stand on grounds as well."""
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(40, 800, "Poverty Action Plan")
    for at, (ref, title, text, who, when, state) in enumerate(CARDS):
        y = 770.0 - 110 * at
        _round(canvas, 40, y - 100, 515, 100)
        _on_colour(canvas, 50, y - 18, ref)
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(72, y - 18, title)
        canvas.setFillColor(HexColor(states[state]))
        canvas.roundRect(430, y - 19, 60, 12, 5, stroke=0, fill=1)
        canvas.setFillColor(white)
        canvas.setFont("Helvetica-Bold", 8)
        canvas.drawString(434, y - 16, state)
        canvas.setFillColor(black)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(52, y - 36, text)
        _on_grounds(canvas, 52, y - 56, (who, when, GAINS[at]))
    canvas.save()
    return parse_bytes("poverty.pdf", canvas._doc.GetPDFData(canvas))


def _canvas() -> Canvas:
    return Canvas(io.BytesIO(), pagesize=(595, 842))


def test_a_ground_with_a_label_and_its_value_is_no_pill() -> None:
    plan = _colours(_canvas(), {"On track": "#2e7d32", "Done": "#1565c0", "Behind": "#c62828"})
    assert [(a.description, a.status.text, a.outcome or "") for a in plan.actions] == [
        (text, state, gain) for (_, _, text, _, _, state), gain in zip(CARDS, GAINS, strict=True)
    ]
    assert [action.owners[0].text for action in plan.actions] == [card[3] for card in CARDS]
    assert [action.timescale.text for action in plan.actions if action.timescale] == [card[4] for card in CARDS]
    assert [action.status.rag for action in plan.actions] == ["green", "blue", "red", "green", "blue"]


def test_the_one_colour_of_all_pills_is_only_the_style_of_the_page() -> None:
    plan = _colours(_canvas(), dict.fromkeys(("On track", "Done", "Behind"), "#1565c0"))
    assert [action.status.rag for action in plan.actions] == [None] * 5
