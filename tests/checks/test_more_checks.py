"""Checks of single plans, and the promises that a plan file must keep."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from conftest import SAMPLE
from planparse import parse
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from planparse.plan.validate import broken_promises, resolves

HEAD = ("Ref", "Action", "Lead", "By when", "Status", "Cost / source")
ROWS = (
    ("1.1", "Review the open cases of the duty team.", "Ann Reed", "May 2024", "On track", "none"),
    ("1.2", "Train every team in the new thresholds.", "Bo Shah", "June 2024", "Completed", "none"),
    ("1.3", "Write to all schools about referrals.", "Ann Reed", "July 2024", "On track", "none"),
)
Row = tuple[str, ...]


def plan(*rows: Row, second: tuple[Row, ...] = ()) -> Plan:
    def table(those: tuple[Row, ...]) -> str:
        lines = [("th", HEAD), *(("td", row) for row in those)]
        return "<table>" + "".join(
            "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>" for tag, cells in lines
        ) + "</table>"  # fmt: skip

    body = f"<h1>Improvement plan</h1><h2>Priority 1: Practice</h2>{table(rows)}"
    body += f"<h2>Priority 2: Leadership</h2>{table(second)}" if second else ""
    return parse_bytes("plan.html", f"<body>{body}</body>".encode())


def codes(found: Plan) -> set[str]:
    return {issue.code for issue in found.issues}


def test_a_due_date_before_the_start() -> None:
    late = (*ROWS[:2], (*ROWS[2][:3], "From 1 July 2024 to 31 March 2024", *ROWS[2][4:]))
    assert "due_before_start" in codes(plan(*late))
    assert "due_before_start" not in codes(plan(*ROWS))


def test_two_refs_in_one_row() -> None:
    assert "row_may_be_two" in codes(plan(*ROWS[:2], ("1.3 1.4", *ROWS[2][1:])))
    assert "row_may_be_two" not in codes(plan(*ROWS))


def test_a_name_that_nothing_speaks_for() -> None:
    odd = plan(*ROWS[:2], (*ROWS[2][:2], "Quarvel Zimbrosk", *ROWS[2][3:]))
    assert codes(odd) & {"owner_once", "owner_unsure"}
    assert not codes(plan(*ROWS)) & {"owner_once", "owner_unsure"}


def test_an_action_that_nobody_owns() -> None:
    assert "owner_missing" in codes(plan(*ROWS[:2], (*ROWS[2][:2], "", *ROWS[2][3:])))
    assert "owner_missing" not in codes(plan(*ROWS))


def test_an_area_of_which_no_status_is_known() -> None:
    second = tuple((row[0].replace("1.", "2."), row[1].replace("the", "our"), *row[2:4], "", row[5]) for row in ROWS)
    assert "status_area_unknown" in codes(plan(*ROWS, second=second))


def test_the_path_of_an_issue_under_a_label_with_a_slash_leads_there() -> None:
    odd = plan(*ROWS[:2], (*ROWS[2][:5], "c1oud hosting for the team"))
    (path,) = [issue.path for issue in odd.issues if issue.code == "letters_odd"]
    assert path.endswith("/extra/Cost ~1 source")
    assert resolves(odd.model_dump(mode="json"), path)


def broken(change: Callable[[dict[str, Any]], object]) -> list[str]:
    raw = parse(SAMPLE).model_dump(mode="json")
    change(raw)
    return list(broken_promises(Plan.model_validate(raw), raw))


def test_each_promise_is_held_against_the_plan() -> None:
    assert broken(dict[str, Any].copy) == []
    assert any("words" in said for said in broken(lambda raw: raw["words"].update(placed=1)))
    assert any("ref" in said for said in broken(lambda raw: raw["areas"][0]["actions"][1].update(ref="1.1")))
    assert any(
        "id" in said
        for said in broken(
            lambda raw: raw["areas"][0]["actions"][1].update(id="a-1") or raw["areas"][0]["actions"][0].update(id="a-1")
        )
    )
    assert any("not in the plan" in said for said in broken(lambda raw: raw["issues"][0].update(path="/areas/99")))
