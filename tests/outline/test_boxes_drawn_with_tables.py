"""A box of labels and what they say, drawn as the first rows of the table of actions below it."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

BOXES = {
    "two rows": [
        [("Link governor", 2), ("Mrs I. Fell", 1), ("Where we start from", 1), ("68% met the standard.", 2)],
        [("Success criteria", 2), ("82% meet the standard.", 4)],
    ],
    "of an objective": [
        [("Sponsor", 2), ("Paul Adeyemi", 1), ("Budget", 1), ("£40,000", 2)],
        [("Why it matters", 2), ("Inspectors asked for it.", 4)],
        [("Board", 2), ("Programme Board", 1), ("Next review", 1), ("May 2026", 2)],
    ],
    "one row": [[("Owner of the aim", 2), ("Ruth Calder", 1), ("Measure of the aim", 1), ("Fewer complaints", 2)]],
}
HEADER = ("No", "Actions", "Staff responsible", "Timescale", "Progress")
ROWS = (
    ("1", "Train all teachers in the new scheme", "Headteacher", "Sept 2025", "Done on 1 September."),
    ("2", "Give a second daily lesson to those behind", "Reading Leader", "Autumn term 2025", "24 have begun."),
    ("3", "Buy books that match what children know", "Business Manager", "31 October 2025", ""),
)


def printed(box: list[list[tuple[str, int]]], groups: int = 2) -> Plan:
    """The box's edges cut the column of the actions in two."""
    body = ""
    for number in range(1, groups + 1):
        rows = [
            *box,
            *([(ref, 1), (text, 2), (who, 1), (when, 1), (told, 1)] for ref, text, who, when, told in (HEADER, *ROWS)),
        ]
        cells = ("<tr>" + "".join(f"<td colspan={span}>{text}</td>" for text, span in row) + "</tr>" for row in rows)
        body += f"<h2>Key Priority {number}: Teach every child to read</h2><table>{''.join(cells)}</table>"
    return parse_bytes("plan.html", f"<body><h1>School Improvement Plan</h1>{body}</body>".encode())


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_a_box_above_the_header_is_no_row_of_the_table(box: list[list[tuple[str, int]]]) -> None:
    plan = printed(box)
    assert [len(area.actions) for area in plan.areas] == [3, 3]
    table = next(table for table in plan.tables if "Actions" in table.columns)
    assert list(table.columns) == [*HEADER]
    action = plan.areas[1].actions[0]
    assert (action.description, action.progress) == (ROWS[0][1], ROWS[0][4])
    assert action.timescale
    assert action.timescale.text == "Sept 2025"


def test_a_bar_over_a_table_is_no_box() -> None:
    plan = printed([[("Aim: every child reads well by the age of seven", 6)]], groups=1)
    assert [len(area.actions) for area in plan.areas] == [3]
