"""Rows below an action, over the table's whole width, that hold one of its fields behind a label."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEAD = ("Ref", "Action", "Owner", "Due date")


def page(label: str, *, head: tuple[str, ...] = HEAD) -> Plan:
    body = "".join(f"<th>{cell}</th>" for cell in head)
    for n in (1, 2):
        cells = (f"1.{n}", "Review all missing episodes", "Ann Reed", "May 2025", *("Begun",) * (len(head) - 4))
        body += f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
        body += f"<tr><td colspan={len(head)}>{label}: The panel met {n} times</td></tr>"
    html = f"<body><h1>Ofsted action plan</h1><h2>Priority 1: Missing children</h2><table>{body}</table></body>"
    return parse_bytes("plan.html", html.encode())


@pytest.mark.parametrize(("label", "field"), [("Progress", "progress"), ("Update", "progress"), ("Outcome", "outcome")])
def test_it_is_the_field_of_the_action_above(label: str, field: str) -> None:
    plan = page(label)
    assert [area.title for area in plan.areas] == ["Missing children"]
    assert [getattr(action, field) for action in plan.areas[0].actions] == [f"The panel met {n} times" for n in (1, 2)]
    assert [action.ref for action in plan.areas[0].actions] == ["1.1", "1.2"]


def test_it_is_no_area_where_a_column_holds_the_field() -> None:
    plan = page("Progress", head=(*HEAD, "Progress"))
    assert [area.title for area in plan.areas] == ["Missing children"]
    assert [action.progress for action in plan.areas[0].actions] == ["Begun", "Begun"]
    assert "The panel met 2 times" in " ".join(piece.text for piece in plan.unplaced)


def test_a_label_of_an_area_is_one() -> None:
    assert [area.title for area in page("Priority 2").areas][1] == "The panel met 1 times"


def test_an_outcome_below_a_heading_is_that_of_the_actions_below_it() -> None:
    head = "".join(f"<th>{cell}</th>" for cell in HEAD)
    row = "<tr><td>{0}.1</td><td>Review all missing episodes</td><td>Ann Reed</td><td>May 2025</td></tr>"
    heading = "<tr><td colspan=4>PRIORITY {0}: CARE {0}</td></tr><tr><td colspan=4>Outcome: Children are safe</td></tr>"
    body = "".join(heading.format(n) + f"<tr>{head}</tr>" + row.format(n) for n in (1, 2))
    plan = parse_bytes("plan.html", f"<body><h1>Ofsted action plan</h1><table>{body}</table></body>".encode())
    assert [(area.number, area.title) for area in plan.areas] == [("1", "CARE 1"), ("2", "CARE 2")]
    assert [action.outcome for area in plan.areas for action in area.actions] == ["Children are safe"] * 2


NOTES = ("The panel met in June.", "Eight of ten were seen; two were late.", "", "Families were asked by post.")


@pytest.mark.parametrize("label", ["Latest position", "Commentary by the service"])
def test_labels_that_come_again_below_actions_are_told_by_what_they_hold(label: str) -> None:
    body = "".join(f"<th>{cell}</th>" for cell in (*HEAD, "Yardstick", "Rating"))
    for number, note in enumerate(NOTES, 1):
        own = (f"1.{number}", f"Review the {number} oldest cases", "Head of Care", f"{number} May 2025")
        body += f"<tr>{''.join(f'<td>{cell}</td>' for cell in (*own, f'{number}0 reviews are good', 'Green'))}</tr>"
        body += f"<tr><td colspan=6>{label}: {note}</td></tr>"
    html = f"<body><h1>Ofsted action plan</h1><h2>Priority 1: Missing children</h2><table>{body}</table></body>"
    plan = parse_bytes("plan.html", html.encode())
    assert [area.title for area in plan.areas] == ["Missing children"]
    assert [action.progress or "" for action in plan.areas[0].actions] == list(NOTES)


def test_numbered_outcomes_above_their_actions_are_areas() -> None:
    header = ("Action", "Lead", "Timeline", "Performance measures")
    rows = [
        ("Mend the weir", "Ann Reed", "May 2025", "No floods"),
        ("Dig the pond", "Bo Shah", "May 2026", "Ten newts"),
    ]
    lines = "".join(
        f"<tr><td colspan=4>Outcome {letter}: {name}<tr><td>" + "<td>".join(row)
        for letter, name, row in zip("AB", ("Safe water", "Wild water"), rows, strict=True)
    )
    page = f"<h1>River action plan</h1><table><tr><th>{'<th>'.join(header)}{lines}</table>"
    plan = parse_bytes("plan.html", page.encode())
    assert [(area.number, area.title, len(area.actions)) for area in plan.areas] == [
        ("A", "Safe water", 1),
        ("B", "Wild water", 1),
    ]
