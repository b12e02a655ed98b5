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


GROUP = """
| No. | Title | Assigned to | Due |
| --- | --- | --- | --- |
"""


@pytest.mark.parametrize("form", ["▾ {} ({})", "{} ({})", "▸ {} - {} items", "{} [{}]"])
def test_signs_and_counts_of_a_tool_are_not_words_of_its_headings(form: str) -> None:
    rows = ["Clean the boats after each trip", "Count the life jackets", "Mend the pier before the spring"]
    parts = [
        f"{form.format('Theme : 1. Safe boats', 2)}\n{GROUP}| 4 | {rows[0]} | Ann Reed | May 2026 |\n"
        f"| 9 | {rows[1]} | Bo Shah | June 2026 |\n",
        f"{form.format('Theme : 2. A sound pier', 1)}\n{GROUP}| 6 | {rows[2]} | Ann Reed | July 2026 |\n",
    ]
    plan = parse_bytes("plan.txt", "\n".join(["# Harbour plan", *parts]).encode())
    assert [(area.heading, area.number, area.title) for area in plan.areas] == [
        ("Theme : 1. Safe boats", "1", "Safe boats"),
        ("Theme : 2. A sound pier", "2", "A sound pier"),
    ]
    assert [action.description for action in plan.actions] == rows


def test_figures_that_count_nothing_stay_in_their_headings() -> None:
    parts = [f"Priority {n}: Standard ({n + 6})\n{TABLE.format(n)}" for n in (1, 2)]
    plan = parse_bytes("plan.txt", "\n".join(["# Harbour plan", *parts]).encode())
    assert [area.heading for area in plan.areas] == ["Priority 1: Standard (7)", "Priority 2: Standard (8)"]
