"""Responses to recommendations: a numbered line over each record, headings over several, in any tags of a page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Action, Plan

HEADED = (
    (
        "Homes",
        (
            ("That every tenancy be checked.", "Agreed", "We will check 900 homes by area, oldest blocks first."),
            ("That repairs be booked by text.", "Agreed in part", "Test texts with 300 tenants and report on it."),
        ),
    ),
    (
        "Damp and mould",
        (
            ("That surveyors be trained in damp.", "Agreed", "Train all twelve surveyors."),
            ("That a damp line be opened.", "Not agreed", "Calls will be taken by the contact centre instead."),
            ("That leaflets be sent.", "Agreed", "Send a leaflet with each rent statement."),
        ),
    ),
)
MORE = (
    ("Head of Housing", "June 2026", "Underway"),
    ("Repairs Manager", "31 March 2026", "Not started"),
    ("Olive Tan", "May 2026", "Completed"),
    ("Customer Services Lead", "30 April 2026", "Completed"),
    ("Communications Team", "Autumn 2026", "Underway"),
)
LABELS = ("Decision", "Response", "Responsible", "Timescale", "Status")
OTHERS = ("View of Cabinet", "What we will do", "Accountable officer", "To be done by", "Where we are")

Write = Callable[[int, str, tuple[str, ...]], str]


def each(form: str, labels: tuple[str, ...], values: tuple[str, ...]) -> str:
    return "".join(form.format(label, value) for label, value in zip(labels, values, strict=True))


WAYS: dict[str, Write] = {
    "lists": lambda n, text, values: (
        f"<li><p><b>Recommendation {n}</b><br>{text}</p>{each('<p><b>{0}:</b> {1}</p>', LABELS, values)}</li>"
    ),
    "terms": lambda n, text, values: (
        f"<h4>Recommendation {n}: {text}</h4><dl>{each('<dt>{0}</dt><dd>{1}</dd>', OTHERS, values)}</dl>"
    ),
    "details": lambda n, text, values: (
        f"<details><summary>Finding {n} – {text}</summary>{each('<p>{0}: {1}</p>', OTHERS, values)}</details>"
    ),
    "lists in lists": lambda n, text, values: (
        f"<li><b>Rec {n}.</b> {text}<ul>{each('<li><em>{0}</em>: {1}</li>', LABELS, values)}</ul></li>"
    ),
    "boxes": lambda n, text, values: (
        f"<div><div>Finding {n}</div><div>{text}</div>{each('<div><i>{0}:</i> <i>{1}</i></div>', LABELS, values)}</div>"
    ),
    "lines above": lambda n, text, values: (
        f"<p><strong>Recommendation {n}: {text}</strong></p>{each('<p><b>{0}</b><br>{1}</p>', LABELS, values)}"
    ),
    "tables in lists": lambda n, text, values: (
        f"<li>Recommendation {n}: {text}<table>{each('<tr><th>{0}</th><td>{1}</td></tr>', LABELS, values)}</table></li>"
    ),
}


def page(way: Write, level: int = 3) -> Plan:
    number, body = 0, "<h1>Response to the housing review</h1><p>Cabinet thanks the panel.</p>"
    for heading, rows in HEADED:
        body += f"<h{level}>{heading}</h{level}><div>"
        for text, decision, response in rows:
            body += way(number + 1, text, (decision, response, *MORE[number]))
            number += 1
        body += "</div>"
    return parse_bytes(
        "plan.html", f"<html><body>{body}<h3>Minutes</h3><p>RESOLVED: Agreed.</p></body></html>".encode()
    )


def told(heading: str, action: Action) -> tuple[str | None, ...]:
    owner = action.owners[0].display if action.owners else None
    when = action.timescale.text if action.timescale else None
    return heading, action.ref, action.answers, action.description, owner, when


WANTED = [
    (heading, str(number), text, response, *MORE[number - 1][:2])
    for number, (heading, (text, _, response)) in enumerate(
        ((heading, row) for heading, rows in HEADED for row in rows), 1
    )
]


@pytest.mark.parametrize("way", WAYS)
def test_a_number_over_each_record_is_its_ref_and_the_headings_are_the_areas(way: str) -> None:
    plan = page(WAYS[way])
    assert [told(area.heading, action) for area in plan.areas for action in area.actions] == WANTED
    decisions = [value for area in plan.areas for action in area.actions for value in action.extra.values()]
    assert decisions == [decision for _, rows in HEADED for _, decision, _ in rows]


def test_a_number_with_nothing_done_about_it_is_the_action() -> None:
    plan = page(
        lambda n, text, values: f"<p>Recommendation {n}</p><p>{text}</p><p>Lead: {values[2]}</p><p>By: {values[3]}</p>"
    )
    actions = [action for area in plan.areas for action in area.actions]
    assert [(action.description, action.answers) for action in actions] == [
        (text, None) for _, rows in HEADED for text, _, _ in rows
    ]


def test_one_heading_over_all_leaves_the_recommendations_areas() -> None:
    records = "".join(
        f"<h3>Recommendation {n}: {text}</h3><p>Action: {done}</p><p>Lead: {who}</p><p>Timescale: {when}</p>"
        for n, ((text, _, done), (who, when, _)) in enumerate(zip((*HEADED[0][1], *HEADED[1][1]), MORE, strict=True), 1)
    )
    plan = parse_bytes("plan.html", f"<html><body><h1>Our plan</h1>{records}</body></html>".encode())
    assert [(area.kind, area.number, len(area.actions)) for area in plan.areas] == [
        ("recommendation", str(n), 1) for n in range(1, 6)
    ]


def heading_plan(*tables: tuple[str, str]) -> str:
    parts = [
        f"<p><b>{heading}</b></p><table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Due</th></tr>"
        f"<tr><td>{number}.1</td><td>{action}</td><td>HR Manager</td><td>May 2025</td></tr></table>"
        for number, (heading, action) in enumerate(tables, 1)
    ]
    return f"<body><h1>Improvement plan</h1><p>What the inspectors found.</p>{''.join(parts)}</body>"


@pytest.mark.parametrize("caption", ["Table 1: Audits", "Figure 1: Audits"])
def test_a_caption_that_is_counted_so_is_no_areas_label(caption: str) -> None:
    pairs = (caption, "Set the number of audits"), ("Priority 2: Tablets", "Replace all tablets")
    plan = parse_bytes("plan.html", heading_plan(*pairs).encode())
    assert [area.number for area in plan.areas] == [None, "2"]
