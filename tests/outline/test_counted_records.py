"""Records that one word and a running number begin: no other way to tell them apart is as sure."""

from __future__ import annotations

import io

import pytest
from reportlab.lib.colors import HexColor, black
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

STEPS = (
    ("Build a data hub", "The council will build one hub for all its data.", "Chief Digital Officer", 40),
    ("Train analysts", "All services will have an analyst.", "Head of Insight", 12),
    ("Share with partners", "The council will share its data with the NHS.", "Head of Insight", 3),
    ("Publish maps", "Maps of all sites will be on the website.", "GIS Manager", 90),
    ("Clean the registers", "Each register will be checked for doubles.", "Data Manager", 7),
)


def _pdf(words: str) -> Plan:
    styles = getSampleStyleSheet()
    normal, heading = styles["BodyText"], styles["Heading2"]
    parts = [Paragraph("Data action plan", styles["Title"])]
    parts += [Paragraph(f"{at}. Tell us what you think of question {at}.", normal) for at in range(1, 4)]
    for at, (title, text, who, target) in enumerate(STEPS, 1):
        if at in (1, 3):
            parts.append(Paragraph(f"{'Shared' if at == 1 else 'Local'} Actions: Part {at}", heading))
        parts.append(Paragraph(f"{words} {at}: {title}", normal))
        parts.append(Paragraph(f"{text} It is paid for as part of the National Growth Goal: Homes and Jobs.", normal))
        if at == 4:
            parts += [Paragraph(f"{n}. Sites of kind {n}", normal) for n in (1, 2)]
        parts.append(Paragraph(f"Responsible: {who}", normal))
        parts.append(Paragraph(f"Measurement: {target} sets by year end", normal))
        parts.append(Paragraph(f"<para leftIndent=60>{target + 1} visits</para>", normal))
        parts.append(Paragraph("Timeline: Within 6 months", normal))
    stream = io.BytesIO()
    SimpleDocTemplate(stream).build(parts)
    return parse_bytes("plan.pdf", stream.getvalue())


def test_records_that_a_word_and_its_number_begin() -> None:
    for words in ("Action", "Step"):
        plan = _pdf(words)
        found = [action for area in plan.areas for action in area.actions]
        assert [(one.ref, one.title) for one in found] == [(str(at), step[0]) for at, step in enumerate(STEPS, 1)]
        assert [one.owners[0].display for one in found] == [step[2] for step in STEPS]
        assert [one.timescale.text for one in found if one.timescale] == ["Within 6 months"] * 5
        assert all(one.description.startswith(step[1]) for one, step in zip(found, STEPS, strict=True))
        assert [len(area.actions) for area in plan.areas] == [2, 3]


TASKS = (
    (
        "Replace the lights in the six subways.",
        "Estates",
        "Ward forum",
        "May 2026",
        "Nobody is afraid",
        "Two subways are lit.",
    ),
    ("Repair the gate of the depot.", "Ann Reed", "", "1 June 2026", "It is safe", ""),
    (
        "Write to each landlord about the licence.",
        "Housing Team",
        "",
        "Summer 2026",
        "All have one",
        "Letters went out.",
    ),
    ("Hold a drop-in for tenants.", "Bo Lind", "Legal Services", "Ongoing", "40 come", "18 came to the first."),
    ("Map all paths that flood.", "Drainage Engineer", "", "By 31 July 2026", "A map", ""),
)
LABELS = ("Who leads", "Helped by", "By when", "How we will know", "Update")


def _in_boxes(head: str, *, box: bool, ground: bool) -> bytes:
    """Each task below its number, over its labels and their values side by side."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(40, 800, "Safer Streets Action Plan")
    y = 770.0
    for at, (task, *values) in enumerate(TASKS):
        if at in (0, 3):
            canvas.setFont("Helvetica-Bold", 13)
            canvas.drawString(40, y - 14, ("Objective A – Light", "Objective B – Places")[at // 3])
            y -= 24
        rows = [(label, value) for label, value in zip(LABELS, values, strict=True) if value]
        if ground:
            canvas.setFillColor(HexColor("#e2ecf4"))
            canvas.rect(40, y - 20, 515, 20, stroke=0, fill=1)
            canvas.setFillColor(black)
        if box:
            canvas.rect(40, y - 26 - 14 * len(rows), 515, 26 + 14 * len(rows))
        canvas.setFont("Times-Bold", 10)
        canvas.drawString(46, y - 14, f"{head.format(at + 1)} {task}")
        for n, (label, value) in enumerate(rows):
            canvas.setFont("Helvetica-Bold", 8)
            canvas.drawString(46, y - 32 - 14 * n, label)
            canvas.setFont("Times-Roman", 10)
            canvas.drawString(140, y - 32 - 14 * n, value)
        y -= 36 + 14 * len(rows)
    canvas.save()
    return stream.getvalue()


@pytest.mark.parametrize("head", ["Action {}:", "Task {}.", "Commitment {} –", "Action {}"])
@pytest.mark.parametrize(("box", "ground"), [(True, True), (True, False), (False, False)])
def test_a_word_and_a_running_number_over_labels_and_values_are_refs(head: str, box: bool, ground: bool) -> None:
    plan = parse_bytes("streets.pdf", _in_boxes(head, box=box, ground=ground))
    found = [action for area in plan.areas for action in area.actions]
    assert [len(area.actions) for area in plan.areas] == [3, 2]
    assert [(one.ref, one.description) for one in found] == [(str(at), task[0]) for at, task in enumerate(TASKS, 1)]
    assert [one.timescale.text for one in found if one.timescale] == [task[3] for task in TASKS]
    assert [one.progress or "" for one in found] == [task[5] for task in TASKS]


@pytest.mark.parametrize("bar", [True, False])
def test_small_tables_below_numbered_tasks_are_records_in_other_formats_too(bar: bool) -> None:
    told = ["<h1>Safer Streets Action Plan</h1>"]
    for at, (task, *values) in enumerate(TASKS, 1):
        head = f"Action {at} – {task}"
        rows = (f"<tr><th>{a}</th><td>{b}</td></tr>" for a, b in zip(LABELS, values, strict=True) if b)
        told += ["" if bar else f"<p>{head}</p>", "<table>", f"<tr><th colspan=2>{head}</th></tr>" if bar else ""]
        told += [*rows, "</table>"]
    plan = parse_bytes("streets.html", "".join(told).encode())
    found = [action for area in plan.areas for action in area.actions]
    assert [(one.ref, one.description) for one in found] == [(str(at), task[0]) for at, task in enumerate(TASKS, 1)]
