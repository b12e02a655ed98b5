"""Small tables below each action's text whose cells are a label over its value (`Led by` over `Ann Reed`)."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import docx
import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from planparse import Plan
from planparse.pipeline import parse_bytes

ACTIONS = (
    ("1.1", "Safe homes", "Visit every family that waits for a home.", "Ann Reed", "30 June 2025", "Delivered"),
    ("1.2", "Warm homes", "Insulate two hundred lofts before winter.", "Head of Assets", "December 2025", "Slipping"),
    ("2.1", "A quick reply", "Answer each letter within ten days.", "Bo Shah", "Spring 2026", "Under way"),
    ("2.2", "One front door", "Put all services on one number.", "Customer Services Manager", "May 2026", "Under way"),
)
LABELS = (("Led by", "To be done by", "Status"), ("Responsible officer", "Target date", "RAG"))


def word(labels: Sequence[str]) -> Plan:
    file = docx.Document()
    file.add_heading("Aim 1: Homes", 1)
    for ref, title, text, *values in ACTIONS:
        if ref == "2.1":
            file.add_heading("Aim 2: Service", 1)
        file.add_heading(f"Action {ref}  {title}", 3)
        file.add_paragraph(text)
        strip = file.add_table(1, 3)
        for cell, label, value in zip(strip.rows[0].cells, labels, values, strict=True):
            cell.text = label
            cell.add_paragraph(value)
        file.add_paragraph(f"Where we are now: Work on {title.lower()} began in May.")
    stream = io.BytesIO()
    file.save(stream)
    return parse_bytes("plan.docx", stream.getvalue())


def html(labels: Sequence[str]) -> Plan:
    parts = ["<html><body><h2>Aim 1: Homes</h2>"]
    for ref, title, text, *values in ACTIONS:
        parts.append("<h2>Aim 2: Service</h2>" if ref == "2.1" else "")
        cells = "".join(f"<td><b>{label}</b><br>{value}</td>" for label, value in zip(labels, values, strict=True))
        parts.append(f"<h3>Action {ref} {title}</h3><p>{text}</p><table><tr>{cells}</tr></table>")
        parts.append(f"<p>Where we are now: Work on {title.lower()} began in May.</p>")
    return parse_bytes("plan.html", "".join([*parts, "</body></html>"]).encode())


def pdf(labels: Sequence[str]) -> Plan:
    styles = getSampleStyleSheet()
    flow = [Paragraph("Aim 1: Homes", styles["Heading1"])]
    for ref, title, text, *values in ACTIONS:
        if ref == "2.1":
            flow.append(Paragraph("Aim 2: Service", styles["Heading1"]))
        flow += [Paragraph(f"Action {ref} {title}", styles["Heading3"]), Paragraph(text, styles["Normal"])]
        cells = [
            Paragraph(f"<b>{label}</b><br/>{value}", styles["Normal"])
            for label, value in zip(labels, values, strict=True)
        ]
        flow.append(Table([cells], style=[("GRID", (0, 0), (-1, -1), 1, "black")]))
        flow.append(Paragraph(f"Where we are now: Work on {title.lower()} began in May.", styles["Normal"]))
    stream = io.BytesIO()
    SimpleDocTemplate(stream).build(flow)
    return parse_bytes("plan.pdf", stream.getvalue())


def word_in_two_rows(labels: Sequence[str]) -> Plan:
    file = docx.Document()
    file.add_heading("Aim 1: Homes", 1)
    for ref, title, text, *values in ACTIONS:
        if ref == "2.1":
            file.add_heading("Aim 2: Service", 1)
        file.add_heading(f"Action {ref}  {title}", 3)
        file.add_paragraph(text)
        strip = file.add_table(2, 3)
        for at, (label, value) in enumerate(zip(labels, values, strict=True)):
            strip.cell(0, at).text, strip.cell(1, at).text = label, value
        file.add_paragraph(f"Where we are now: Work on {title.lower()} began in May.")
    stream = io.BytesIO()
    file.save(stream)
    return parse_bytes("plan.docx", stream.getvalue())


def html_in_two_rows(labels: Sequence[str]) -> Plan:
    parts = ["<html><body><h2>Aim 1: Homes</h2>"]
    for ref, title, text, *values in ACTIONS:
        parts.append("<h2>Aim 2: Service</h2>" if ref == "2.1" else "")
        rows = "".join("<tr>" + "".join(f"<td>{one}</td>" for one in row) + "</tr>" for row in (labels, values))
        parts.append(f"<h3>Action {ref} {title}</h3><p>{text}</p><table>{rows}</table>")
        parts.append(f"<p>Where we are now: Work on {title.lower()} began in May.</p>")
    return parse_bytes("plan.html", "".join([*parts, "</body></html>"]).encode())


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("read", [word, html, pdf, word_in_two_rows, html_in_two_rows])
def test_each_cell_of_a_strip_is_a_field(read: Callable[[Sequence[str]], Plan], labels: Sequence[str]) -> None:
    actions = [action for area in read(labels).areas for action in area.actions]
    assert [(a.ref, a.description) for a in actions] == [(ref, text) for ref, _, text, *_ in ACTIONS]
    assert [a.owners[0].display for a in actions] == [who for *_, who, _, _ in ACTIONS]
    assert [a.timescale.text for a in actions if a.timescale] == [when for *_, when, _ in ACTIONS]
    assert [a.status.code for a in actions] == ["completed", "delayed", "in_progress", "in_progress"]
    assert [a.progress for a in actions] == [f"Work on {title.lower()} began in May." for _, title, *_ in ACTIONS]


def test_tables_of_one_action_each_are_no_strips() -> None:
    parts = ["<html><body><h1>Action plan</h1>"]
    for ref, title, text, *values in ACTIONS:
        rows = ("Ref", "Action", *LABELS[0]), (ref, text, *values)
        body = "".join("<tr>" + "".join(f"<td>{one}</td>" for one in row) + "</tr>" for row in rows)
        parts.append(f"<h2>{title}</h2><table>{body}</table>")
    plan = parse_bytes("plan.html", "".join([*parts, "</body></html>"]).encode())
    assert [(area.title, area.actions[0].ref) for area in plan.areas] == [(title, ref) for ref, title, *_ in ACTIONS]
