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
