"""A column that says where each action is names no areas, unless it is printed once over several actions."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

ACTIONS = ("Fit magnetic holders", "Hold a drill each quarter", "Take down the banners", "Have the duct cleaned")


def areas(label: str, places: tuple[str, ...], form: str) -> list[str | None]:
    """The headings of the areas of four actions, ``label`` with these places in front of them."""
    rows = [(label, "Weakness found", "Proposed action", "Accountable", "Complete by")]
    rows += [
        (place, f"Weakness {number} was seen", action, "Estates Manager", f"{number} May 2026")
        for number, (place, action) in enumerate(zip(places, ACTIONS, strict=True), 1)
    ]
    if form == "csv":
        text = "\n".join(",".join(row) for row in rows)
    else:
        text = "<h1>Fire safety action plan</h1><table>"
        text += "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows) + "</table>"
    return [area.heading for area in parse_bytes(f"plan.{form}", text.encode()).areas]


@pytest.mark.parametrize("form", ["html", "csv"])
@pytest.mark.parametrize(
    ("label", "places"),
    [
        ("Building", ("Pool", "Pool", "Hall", "Hall")),
        ("Site", ("Mill Lane", "Mill Lane", "Mill Lane", "Depot")),
        ("School", ("Oak Primary", "Oak Primary", "Ash Primary", "Elm Primary")),
        ("Location", ("Stair A", "Stair B", "Stair C", "Roof")),
    ],
)
def test_a_place_in_each_row_is_an_extra(label: str, places: tuple[str, ...], form: str) -> None:
    assert areas(label, places, form) == [""]


def test_a_theme_in_each_row_is_an_area() -> None:
    assert areas("Theme", ("Doors", "Doors", "Drills", "Drills"), "html") == ["Doors", "Drills"]


def test_rows_in_the_order_of_their_numbers_go_to_the_areas_that_each_names() -> None:
    rows = [("Item", "Strand", "What we will do", "Who", "By when")]
    strands = ("Licensing", "Roads", "Licensing", "Lighting", "Roads")
    rows += [
        (str(number), strand, f"Mend the {number} oldest posts", "Asset Manager", f"{number} May 2026")
        for number, strand in enumerate(strands, 7)
    ]
    plan = parse_bytes("plan.csv", "\n".join(",".join(row) for row in rows).encode())
    assert [(area.heading, [action.ref for action in area.actions]) for area in plan.areas] == [
        ("Licensing", ["7", "9"]),
        ("Roads", ["8", "11"]),
        ("Lighting", ["10"]),
    ]


def test_sorts_in_any_order_are_no_areas() -> None:
    assert areas("Type", ("Door", "Alarm", "Door", "Alarm"), "csv") == [""]
