"""Labels that one of several tables lost, and header rows that took in the row below them."""

from __future__ import annotations

import csv
import io

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

TABLES = (
    (("1", "Fit new lights in each park.", "Ann Reed", "£200", "May 2024", "Parks are lit."),) * 2,
    (("2", "Paint the railings of the bridge.", "Bo Lind", "£300", "June 2024", "No rust is seen."),) * 2,
    (("3", "Clear the gullies before winter.", "Cy Dent", "£400", "July 2024", "No road floods."),) * 2,
)


def plan(heads: list[tuple[str, ...]], bodies: list[list[tuple[str, ...]]] | None = None) -> Plan:
    file = io.StringIO()
    rows: list[tuple[str, ...]] = [("Streets action plan",)]
    for at, head in enumerate(heads):
        body = bodies[at] if bodies else [(f"{row[0]}.{n}", *row[1:]) for n, row in enumerate(TABLES[at], 1)]
        rows += [(f"Priority {at + 1}: Streets of part {at + 1}",), head, *body, ("",)]
    csv.writer(file).writerows(rows)
    return parse_bytes("plan.csv", file.getvalue().encode())


def numbered(at: int) -> list[tuple[str, ...]]:
    return [(f"{row[0]}.{n}", *row[1:]) for n, row in enumerate(TABLES[at], 1)]


@pytest.mark.parametrize(
    "head",
    [
        ("Ref", "Action\n(what will be done)", "Lead\nofficer", "Resources\nneeded", "By\nwhen", "Outcome\nfor people"),
        ("No", "Action\nPlease say what", "Lead\nName", "Resources\nIn pounds", "By when\nMonth", "Outcome\nIn words"),
    ],
)
def test_labels_of_several_lines_stay_whole(head: tuple[str, ...]) -> None:
    found = plan([head], [numbered(0)])
    assert "row_parted" not in {issue.code for issue in found.issues}
    assert len(found.areas[0].actions) == len(numbered(0))
