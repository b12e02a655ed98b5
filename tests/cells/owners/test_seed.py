"""Every distinct owner cell of the published sample plan, entirely right, with `Clir` as printed and respelt."""

from __future__ import annotations

from pathlib import Path

import pytest

from planparse.cells.owners import OwnerCell, OwnersRead, people, read_owners

SAMPLE = Path(__file__).parents[3] / "samples" / "barking-and-dagenham-2014.txt"
SEVERAL = {
    "Tony Kirk Kevin Jeffrey": ["Tony Kirk", "Kevin Jeffrey"],
    "Teresa De Vito Vikki Rix": ["Teresa De Vito", "Vikki Rix"],
    "Helen Jenner Sarah Baker": ["Helen Jenner", "Sarah Baker"],
    "Ann Graham Meena Kishinani": ["Ann Graham", "Meena Kishinani"],
    "Beverley Hendricks Teresa De Vito": ["Beverley Hendricks", "Teresa De Vito"],
    "Beverley Hendricks TMs in CN&SC": ["Beverley Hendricks", "post TMs in CN&SC"],
    "Ann Graham GMs (CN&SC)": ["Ann Graham", "post GMs (CN&SC)"],
    "Lee Fisher Dan Monahan": ["Lee Fisher", "Dan Monahan"],
    "Laura Clements Baljeet Nagra Beverley Hendricks": ["Laura Clements", "Baljeet Nagra", "Beverley Hendricks"],
    "Team Managers (CN&SC) IROs": ["post Team Managers (CN&SC)", "post IROs"],
    "Group Managers (CN&SC) Teresa De Vito": ["post Group Managers (CN&SC)", "Teresa De Vito"],
    "Ann Graham Jane Hargreaves": ["Ann Graham", "Jane Hargreaves"],
    "Joanne Tarbutt Helen Richardson": ["Joanne Tarbutt", "Helen Richardson"],
    "1": [],
    "Helen Jenner Graham Farrant Cllr Bill Turner": ["Helen Jenner", "Graham Farrant", "Cllr: Bill Turner"],
    "Meena Kishinani Karen Wheeler": ["Meena Kishinani", "Karen Wheeler"],
    "Graham Farrant Cllr Bill Turner Helen Jenner": ["Graham Farrant", "Cllr: Bill Turner", "Helen Jenner"],
    "Teresa De Vito Team Managers (CN&SC)": ["Teresa De Vito", "post Team Managers (CN&SC)"],
    "Cherrylyn Senior Linnet Whittaker": ["Cherrylyn Senior", "Linnet Whittaker"],
    "GMs (CN&SC) HR": ["post GMs (CN&SC)", "body HR"],
    "GMs (CN&SC)": ["post GMs (CN&SC)"],
    "Team Managers (CN&SC)": ["post Team Managers (CN&SC)"],
    "Group Managers (CN&SC)": ["post Group Managers (CN&SC)"],
    "Cllr John White": ["Cllr: John White"],
    "Clir Channer": ["Cllr: Channer"],
    "Cllr Channer": ["Cllr: Channer"],
}
"""The cells that are not one plain name; every other cell is."""


def cells() -> list[OwnerCell]:
    rows = (line.split("\t") for line in SAMPLE.read_text("utf-8").splitlines())
    bodies = [row for row in rows if len(row) >= 5 and row[2] != "Strategic Lead"]
    return [OwnerCell("strategic_lead" if at == 2 else "operational_lead", row[at]) for row in bodies for at in (2, 3)]


def shown(read: OwnersRead) -> list[str]:
    return [
        f"{o.title}: {o.name}" if o.title else (o.name or "") if o.kind == "person" else f"{o.kind} {o.text}"
        for o in read.owners
    ]


@pytest.mark.parametrize("scanned", [True, False])
def test_every_cell(scanned: bool) -> None:
    plan = [c if scanned else OwnerCell(c.role, c.text.replace("Clir", "Cllr")) for c in cells()]
    wanted = {cell.text: SEVERAL.get(cell.text, [cell.text]) for cell in plan}
    assert len(wanted) >= 39
    read = read_owners(plan)
    assert {cell.text: shown(got) for cell, got in zip(plan, read, strict=True)} == wanted
    doubted = {doubt.code for cell, got in zip(plan, read, strict=True) for doubt in got.doubts if cell.text != "1"}
    assert not doubted


def test_its_people() -> None:
    plan = cells()
    found = people(read_owners(plan))
    assert len(found) == 26
    assert not any(person.corrections for person in found)
    assert found[0].name == "Ann Graham"
    assert all(person.name.split()[-1] in plan[at].text for person in found for at in person.cells)
