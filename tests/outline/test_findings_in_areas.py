"""Findings that span several actions are what these answer, where rows of the table name the areas."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HOUSING: list[list[tuple[str, list[tuple[str, ...]]]]] = [
    [
        (
            "Over 600 fire actions overdue",
            [
                ("F1", "Complete all high-risk fire actions", "Fire Safety Manager", "30/06/2025"),
                ("F2", "Complete all other fire actions", "Fire Safety Manager", "31/12/2025"),
            ],
        ),
        ("No test of wiring for most homes", [("F3", "Test every home", "Compliance Manager", "31/07/2025")]),
    ],
    [
        (
            "Tenants wait too long on the phone",
            [
                ("R1", "Recruit six call handlers", "Contact Centre Manager", "01/09/2025"),
                ("R2", "Launch repairs on line", "Digital Manager", "28/02/2026"),
            ],
        )
    ],
]


def read(labels: Sequence[str], bars: Sequence[str]) -> Plan:
    """The plan that a web page prints with a bar over each part, and its findings over several rows."""
    cells = [f"<tr>{''.join(f'<th>{label}</th>' for label in labels)}</tr>"]
    for findings, bar in zip(HOUSING, bars, strict=True):
        cells.append(f'<tr><td colspan="{len(labels)}">{bar}</td></tr>')
        for finding, actions in findings:
            for at, (ref, *others) in enumerate(actions):
                spanning = f'<td rowspan="{len(actions)}">{finding}</td>' if at == 0 else ""
                cells.append(f"<tr><td>{ref}</td>{spanning}{''.join(f'<td>{other}</td>' for other in others)}</tr>")
    return parse_bytes("plan.html", f"<h1>Improvement plan</h1><table>{''.join(cells)}</table>".encode())


def test_objectives_below_bars_stay_the_areas() -> None:
    bars = ["Pillar 1: Fire safety", "Pillar 2: Repairs"]
    plan = read(["ID", "Objective", "Improvement action", "Action owner", "Target date"], bars)
    assert "Tenants wait too long on the phone" in [area.title for area in plan.areas]
