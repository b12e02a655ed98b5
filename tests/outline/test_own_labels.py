"""Labels of areas that only the document has: two that share a word share their count, or begin it again."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

TABLE = """
| Ref | Action | Lead | By when |
| --- | --- | --- | --- |
| {0}1 | Clean the boats after each trip | Ann Reed | May 2026 |
| {0}2 | Count the life jackets each week | Bo Shah | June 2026 |
"""


@pytest.mark.parametrize(
    "headings",
    [
        ("Shall have 1: Safe boats", "Shall have 2: Trained crews", "Could have 3: A new pier"),
        ("Shall have 1: Safe boats", "Shall have 2: Trained crews", "Could have 1: A new pier"),
        ("Shall have 1: Safe boats", "Could have 2: Trained crews"),
    ],
)
def test_a_label_that_stands_once_is_one_beside_its_like(headings: tuple[str, ...]) -> None:
    parts = [f"## {heading}\n{TABLE.format('ABC'[at])}" for at, heading in enumerate(headings)]
    plan = parse_bytes("plan.txt", "\n".join(["# Harbour plan", *parts]).encode())
    wanted = [(h, h.split(":")[0][-1], h.split(": ")[1]) for h in headings]
    assert [(area.heading, area.number, area.title) for area in plan.areas] == wanted


@pytest.mark.parametrize(
    ("headings", "numbers"),
    [
        (("Review 2023/14 Payroll", "Review 2024/02 – Car parks"), ["2023/14", "2024/02"]),
        (("Inquiry IA/11: Grants", "Inquiry IA/15: Fleet"), ["IA/11", "IA/15"]),
        (("Budget 2024/25 Homes", "Budget 2025/26 Roads"), [None, None]),
        (("Review 2023/14 Payroll", "Fleet and fuel"), [None, None]),
    ],
)
def test_a_code_behind_the_same_label_is_the_number(headings: tuple[str, ...], numbers: list[str | None]) -> None:
    parts = [f"## {heading}\n{TABLE.format('ABC'[at])}" for at, heading in enumerate(headings)]
    plan = parse_bytes("plan.txt", "\n".join(["# Harbour plan", *parts]).encode())
    assert [area.number for area in plan.areas] == numbers


@pytest.mark.parametrize(
    ("headings", "numbers"),
    [
        (("Key ask 3: Safe boats", "Further ask 4: A pier", "Key ask 6: Lights"), ["3", "4", "6"]),
        (("Key ask 3: Safe boats", "Further ask 2: A pier", "Key ask 6: Lights"), ["3", None, "6"]),
    ],
)
def test_a_label_that_stands_once_counts_on_with_its_like(headings: tuple[str, ...], numbers: list[str | None]) -> None:
    parts = [f"## {heading}\n{TABLE.format('ABC'[at])}" for at, heading in enumerate(headings)]
    plan = parse_bytes("plan.txt", "\n".join(["# Harbour plan", *parts]).encode())
    assert [area.number for area in plan.areas] == numbers
