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
    ("1.1", "Review all open cases in\nthe duty team", "Ann Graham", "May 2024"),
    ("1.2", "Train every team", "Bo Lind", "June 2024"),
    ("1.3", "Publish the policy", "Bo Lind", "July 2024"),
]


@pytest.mark.parametrize("text", [BOXED, BOXED.translate(LETTERS), MARKDOWN], ids=["boxed", "letters", "markdown"])
def test_a_drawn_table_is_read_without_its_drawing(text):
    plan = parse_bytes("plan.txt", text.encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [(a.ref, a.description, a.owners[0].name, a.timescale.text) for a in actions] == EXPECTED


def test_a_markdown_heading_is_the_area():
    (area,) = parse_bytes("plan.md", MARKDOWN.encode()).areas
    assert (area.number, area.title) == ("1", "Leadership")
