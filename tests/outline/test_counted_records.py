"""Records that one word and a running number begin: no other way to tell them apart is as sure."""

from __future__ import annotations

import io

from reportlab.lib.styles import getSampleStyleSheet
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
