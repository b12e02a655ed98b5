"""Markdown tables and tables drawn in text: the drawing is no row, and lines of one drawn row are one."""

import pytest

from planparse.pipeline import parse_bytes

BOXED = """Wexcombe improvement plan

+------+---------------------------+--------------+------------+
| Ref  | Action                    | Lead         | By when    |
+======+===========================+==============+============+
| 1.1  | Review all open cases in  | Ann Graham   | May 2024   |
|      | the duty team             |              |            |
+------+---------------------------+--------------+------------+
| 1.2  | Train every team          | Bo Lind      | June 2024  |
+------+---------------------------+--------------+------------+
| 1.3  | Publish the policy        | Bo Lind      | July 2024  |
+------+---------------------------+--------------+------------+
"""
MARKDOWN = """## Priority 1: Leadership

| Ref | Action | Lead | By when |
|:----|--------|------|--------:|
| 1.1 | **Review** all open cases in<br>the duty team | Ann Graham | May 2024 |
| 1.2 | Train every team | Bo Lind | June 2024 |
| 1.3 | Publish the policy | Bo Lind | July 2024 |
"""
LETTERS = str.maketrans("|-=+", "│──┼")
EXPECTED = [
    ("1.1", "Review all open cases in the duty team", "Ann Graham", "May 2024"),
    ("1.2", "Train every team", "Bo Lind", "June 2024"),
    ("1.3", "Publish the policy", "Bo Lind", "July 2024"),
]


@pytest.mark.parametrize("text", [BOXED, BOXED.translate(LETTERS), MARKDOWN], ids=["boxed", "letters", "markdown"])
def test_a_drawn_table_is_read_without_its_drawing(text):
    plan = parse_bytes("plan.txt", text.encode())
    actions = [action for area in plan.areas for action in area.actions]
    read = [(a.ref, a.description.replace("\n", " "), a.owners[0].name, a.timescale.text) for a in actions]
    assert read == EXPECTED


def test_a_line_that_a_drawn_column_was_too_narrow_for_goes_on_and_a_break_stays_one():
    boxed, marked = (parse_bytes("plan", text.encode()).areas[0].actions[0] for text in (BOXED, MARKDOWN))
    assert boxed.description == "Review all open cases in the duty team"
    assert marked.description == "Review all open cases in\nthe duty team"


def test_a_markdown_heading_is_the_area():
    (area,) = parse_bytes("plan.md", MARKDOWN.encode()).areas
    assert (area.number, area.title) == ("1", "Leadership")


SPANNED = """Improvement board action log

|----+-------------------------------+---------------+------------|
| #  | Task                          | Owner         | Due        |
|----+-------------------------------+---------------+------------|
| Governance                                                      |
|----+-------------------------------+---------------+------------|
| 1  | Set up a weekly board         | Ann Reed      | 31/03/2025 |
| 2  | Share the risk register with  | Bob Shah      | 30/04/2025 |
|    | partners                      |               |            |
|----+-------------------------------+---------------+------------|
| Practice                                                        |
|----+-------------------------------+---------------+------------|
| 3  | Audit thirty case files each  | Quality Team  | 30/06/2025 |
|    | month                         |               |            |
| 4  | Train managers in supervision | Learning Lead | 31/07/2025 |
|----+-------------------------------+---------------+------------|
"""
CLASSIC = SPANNED.replace("|--", "+--").replace("--|", "--+")


@pytest.mark.parametrize("text", [SPANNED, CLASSIC, CLASSIC.translate(LETTERS)], ids=["org", "boxed", "letters"])
def test_rows_over_the_whole_width_of_a_drawn_table_are_areas_and_rules_may_part_groups(text):
    areas = parse_bytes("plan.txt", text.encode()).areas
    assert [(area.heading, [action.ref for action in area.actions]) for area in areas] == [
        ("Governance", ["1", "2"]),
        ("Practice", ["3", "4"]),
    ]
    assert areas[0].actions[1].description == "Share the risk register with partners"


def test_a_table_drawn_with_a_rule_below_each_line_is_one():
    rows = "".join(
        f"| {n}  | {what:<24} | Ann Graham | May 202{n} |\n+----+--------------------------+------------+----------+\n"
        for n, what in enumerate(("Visit each home", "Train every team", "Publish the policy"), 1)
    )
    rule = "+----+--------------------------+------------+----------+\n"
    head = "| No | Action                   | Lead       | By when  |\n"
    plan = parse_bytes("plan.txt", f"Plan\n\n{rule}{head}{rule}{rows}".encode())
    assert [action.ref for area in plan.areas for action in area.actions] == ["1", "2", "3"]
