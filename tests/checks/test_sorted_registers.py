"""Rows that are sorted by a score or a category are under no heading, and each number of its own names no area."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

RISKS = (
    ("1.", "Staff leave", "High", "Offer longer contracts to all", "Ann Reed", "May 2025"),
    ("2.", "Roof leaks", "High", "Mend the roof of the hall", "Bo Shah", "June 2025"),
    ("3.", "Data is lost", "High", "Back up every file each night", "Ann Reed", "July 2025"),
    ("4.", "Bus is late", "Medium", "Run a second bus at eight", "Bo Shah", "May 2025"),
    ("5.", "Forms are long", "Medium", "Cut the form to two pages", "Ann Reed", "June 2025"),
    ("6.", "Phones are old", "Low weight", "Buy ten phones for the team", "Bo Shah", "July 2025"),
    ("7.", "Keys are lost", "Low weight", "Fit locks with codes", "Bo Shah", "July 2025"),
)


@pytest.mark.parametrize("label", ["Risk level", "Severity"])
def test_a_register_sorted_by_how_bad_its_risks_are(label: str) -> None:
    head = f"No,Risk,{label},Mitigation,Owner,Due date"
    plan = parse_bytes("register.csv", "\n".join((head, *map(",".join, RISKS))).encode())
    told = [issue.severity for issue in plan.issues if issue.code == "area_without_heading"]
    assert len(plan.areas[0].actions) == 7
    assert told == ["info"]


def test_refs_of_two_levels_without_headings_are_told() -> None:
    refs = ("1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "3.2")
    rows = [",".join((ref, *row[3:])) for ref, row in zip(refs, RISKS, strict=True)]
    plan = parse_bytes("plan.csv", "\n".join(("No,Action,Lead,By when", *rows)).encode())
    told = [issue.severity for issue in plan.issues if issue.code == "area_without_heading"]
    assert told == ["warning"]
