"""Labels that one of several tables lost, and header rows that took in the row below them."""

from __future__ import annotations

import csv
import io

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEAD = ("Ref", "Task", "Accountable", "Budget", "Due", "Impact")
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


@pytest.mark.parametrize("column", [3, 5])
def test_a_label_that_one_table_lost_is_restored(column: int) -> None:
    bare = tuple("" if at == column else label for at, label in enumerate(HEAD))
    found = plan([HEAD, bare, HEAD])
    assert [repair.after for repair in found.repairs if repair.code == "label_restored"] == [HEAD[column]]
    action = found.areas[1].actions[0]
    assert (action.extra, action.outcome) == ({"Budget": "£300"}, "No rust is seen.")


def test_a_label_that_the_others_disagree_about_stays_lost() -> None:
    found = plan([HEAD, (*HEAD[:3], "", *HEAD[4:]), (*HEAD[:3], "Risk", *HEAD[4:])])
    assert "label_restored" not in {repair.code for repair in found.repairs}


def joined(*rows: tuple[str, ...]) -> tuple[str, ...]:
    return tuple("\n".join(cells) for cells in zip(*rows, strict=True))


def numbered(at: int) -> list[tuple[str, ...]]:
    return [(f"{row[0]}.{n}", *row[1:]) for n, row in enumerate(TABLES[at], 1)]


def test_a_row_in_the_cells_of_the_labels_is_an_action() -> None:
    first, second = numbered(1)
    found = plan([HEAD, joined(HEAD, first), HEAD], [numbered(0), [second], numbered(2)])
    assert [action.ref for action in found.areas[1].actions] == ["2.1", "2.2"]
    assert found.areas[1].actions[0].outcome == "No rust is seen."
    assert "row_parted" in {issue.code for issue in found.issues}


def test_the_first_table_of_a_plan_is_parted_where_a_ref_stands_below_a_label_that_councils_use() -> None:
    head = ("Ref", "Action", "Lead", "Resources", "By when", "Outcome")
    first, second = numbered(0)
    found = plan([joined(head, first)], [[second, ("1.3", *numbered(1)[0][1:])]])
    assert [action.ref for action in found.areas[0].actions] == ["1.1", "1.2", "1.3"]


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
