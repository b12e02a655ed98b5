"""A header that a table prints again in another order, and a heading above a table whose other areas have rows."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan


def sheet(rows: list[list[str]], above: str = "") -> Plan:
    lines = "".join(
        f"<tr><td colspan=5>{row[0]}</td></tr>" if len(row) == 1 else f"<tr><td>{'</td><td>'.join(row)}</td></tr>"
        for row in rows
    )
    return parse_bytes("plan.html", f"<h1>Libraries plan</h1>{above}<table>{lines}</table>".encode())


HEAD = ["No", "Thing to do", "Person", "Ready for", "Signal"]
FIRST = [
    ["1", "Mend the roof at Fell Road", "Ann Reed", "May 2027", "Dry shelves"],
    ["2", "Replace the lift in the annexe", "Bo Shah", "June 2027", "No one waits"],
    ["3", "Write to each school about the bus", "Kit May", "July 2027", "Full seats"],
]
THEN = [
    ["Bo Shah", "Full rooms", "4", "Open the annexe on Sundays", "June 2027"],
    ["Ann Reed", "Few losses", "5", "Count the stock by hand", "May 2027"],
]


def test_a_header_in_another_order_begins_a_table_of_its_own() -> None:
    turned = ["Person", "Signal", "No", "Thing to do", "Ready for"]
    plan = sheet([HEAD, *FIRST, turned, *THEN])
    found = [(a.ref, a.description, a.owners[0].name) for area in plan.areas for a in area.actions]
    first, then = (
        [tuple(row[at] for at in order) for row in rows] for rows, order in ((FIRST, (0, 1, 2)), (THEN, (2, 3, 0)))
    )
    assert found == first + then


def test_a_row_with_only_two_of_the_labels_is_no_header() -> None:
    row = ["4", "Person", "Bo Shah", "June 2027", "Signal"]
    plan = sheet([HEAD, *FIRST, row])
    assert [a.ref for area in plan.areas for a in area.actions] == ["1", "2", "3", "4"]


ROWS = [[str(n), f"Visit {n} branches and write down what is missing", "Ann Reed", "May 2027", ""] for n in range(2, 6)]


def areas(above: str) -> list[str | None]:
    rows = [HEAD, *ROWS[:2], ["Buildings that are safe"], ROWS[2], ["Staff who stay"], ROWS[3]]
    return [area.title for area in sheet(rows, above).areas]


def test_a_short_line_above_heads_the_rows_before_the_first_area_of_the_table() -> None:
    inner = ["Buildings that are safe", "Staff who stay"]
    assert areas("<p>Readers of all ages</p>") == ["Readers of all ages", *inner]
    assert areas("<p>The board reads this sheet four times a year and asks about what is late.</p>")[-2:] == inner
    assert "The board" not in str(areas("<p>The board reads this sheet four times a year.</p>")[0])
