"""Sheets with a row of the total below each part: the column that names the parts names the areas."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes


@pytest.mark.parametrize(
    ("label", "total", "above"),
    [
        ("Directorate", "{} total", "Period 7. D = delivered G = will be delivered R = will not be"),
        ("Portfolio", "{} Total", "Savings in thousands of pounds"),
        ("Department", "{} subtotal", "A = amber G = green"),
    ],
)
def test_parts_with_totals_are_the_areas(label: str, total: str, above: str) -> None:
    lines = [
        f"<tr><th>{label}</th><th>Ref</th><th>Action</th><th>Lead officer</th><th>Target</th><th>By when</th></tr>"
    ]
    for part in ("Place", "Resources"):
        for at in (1, 2):
            cells = (part, f"{part[0]}{at}", "Renegotiate the contract", "Head of Service", "410", "30 June 2025")
            lines.append(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>")
        lines.append(f"<tr><td>{total.format(part)}</td><td></td><td></td><td></td><td>820</td><td></td></tr>")
    page = f"<h1>Recovery plan</h1><p>{above}</p><table>{''.join(lines)}</table>"
    plan = parse_bytes("plan.html", page.encode())
    assert [(area.title, [action.ref for action in area.actions]) for area in plan.areas] == [
        ("Place", ["P1", "P2"]),
        ("Resources", ["R1", "R2"]),
    ]
    assert [action.extra.get("Target") for area in plan.areas for action in area.actions] == ["410"] * 4


SITES = (
    ("Yard", "Works", "Engineer", "Complete by", "Cost (£)"),
    ("East", "", "", "", ""),
    ("E1", "Resurface the yard", "Ann Reed", "30/05/2025", "14000"),
    ("E2", "Move the gate", "Ann Reed", "29/08/2025", "38000"),
    ("Subtotal", "", "", "", "52000"),
    ("West", "", "", "", ""),
    ("W1", "Fit new lamps", "Bo Lind", "27/06/2025", "21000"),
    ("W2", "Paint the bays", "Bo Lind", "31/07/2025", "3000"),
    ("Subtotal", "", "", "", "24000"),
)


@pytest.mark.parametrize(
    "foot", ["Number of yards: 4", "Total number of sites = 4", "Sites in all", "Yards in this list"]
)
@pytest.mark.parametrize("kind", ["csv", "html"])
def test_refs_among_headings_subtotals_and_a_count_are_refs(foot: str, kind: str) -> None:
    rows = [*SITES, (foot, "4", "", "", "") if foot[-1].isalpha() else (foot, "", "", "", "76000")]
    text = "\n".join(",".join(row) for row in rows)
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    page = "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"
    plan = parse_bytes(f"plan.{kind}", (text if kind == "csv" else page).encode())
    assert [(area.title, [action.ref for action in area.actions]) for area in plan.areas] == [
        ("East", ["E1", "E2"]),
        ("West", ["W1", "W2"]),
    ]
    assert [action.extra.get("Cost (£)") for area in plan.areas for action in area.actions][-1] == "3000"
    assert [piece.why for piece in plan.unplaced].count("a total of the table") == 3


def test_a_count_in_the_foot_of_a_web_page_is_no_action() -> None:
    rows = "".join(
        f"<tr><th>{ref}</th><td>Publish the {text}</td><td>Ann Reed</td><td>May 2025</td></tr>"
        for ref, text in (("A1", "profiles"), ("A2", "pay gap"))
    )
    head = "<thead><tr><th>Obj</th><th>Pledge</th><th>Officer</th><th>Date</th></tr></thead>"
    foot = "<tfoot><tr><th colspan=3>Pledges in this strategy</th><td>2</td></tr></tfoot>"
    plan = parse_bytes("plan.html", f"<table>{head}{foot}<tbody>{rows}</tbody></table>".encode())
    assert [action.ref for area in plan.areas for action in area.actions] == ["A1", "A2"]
