"""Tables with the same labels, each below its heading: a point printed in each row is what the action answers."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

POINTS = {
    "Safety": (
        "The town should test its alarms.",
        "The town should test its alarms.",
        "The town should map its exits.",
        "The town should train its wardens.",
    ),
    "Money": ("The town should publish its fees.", "The town should check its bills.", "The town should plan ahead."),
}


def plan(*, merged: bool) -> Plan:
    html, number = "<h1>Improvement tracker</h1>", 0
    for heading, points in POINTS.items():
        body = (
            "<tr><th>Ref</th><th>Area for improvement</th><th>What we are doing</th><th>Lead</th><th>Target</th></tr>"
        )
        for at, point in enumerate(points):
            number += 1
            first = merged and heading == "Safety" and at == 0
            again = merged and heading == "Safety" and at == 1
            cell = "" if again else f"<td{' rowspan=2' if first else ''}>{point}</td>"
            body += f"<tr><td>A{number}</td>{cell}<td>Write part {number} of the guide</td><td>Ann Reed</td>"
            body += "<td>May 2027</td></tr>"
        html += f"<h2>{heading}</h2><table>{body}</table>"
    return parse_bytes("plan.html", f"<body>{html}</body>".encode())


def test_a_point_that_spans_rows_is_an_area() -> None:
    assert "The town should test its alarms." in [area.title for area in plan(merged=True).areas]
