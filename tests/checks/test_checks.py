"""Each check fires on the fault that it is for, and not on the plan as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from invented import Group, Invented, export, invented, lines_of

Parse = Callable[[str], dict[str, Any]]


def distinct(plan: Invented) -> Invented:
    """The plan with a text of its own in each action."""
    return replace(plan, groups=tuple(
        replace(group, items=tuple(
            replace(item, cells={**item.cells, "description": f"{item.cells['description'][:-1]} in team {item.ref}."})
            for item in group.items
        ))
        for group in plan.groups
    ))  # fmt: skip


WHOLE = distinct(invented((4, 3, 4)))


def loud(plan: dict[str, Any]) -> set[str]:
    return {issue["code"] for issue in plan["issues"] if issue["severity"] != "info"}


def with_cells(role: str, text: str, places: range = range(11)) -> str:
    """The plan with the cells of one field, in some of its rows, holding this text."""
    plan, at = WHOLE, 0
    groups = []
    for group in plan.groups:
        items = []
        for item in group.items:
            items.append(replace(item, cells={**item.cells, role: text}) if at in places else item)
            at += 1
        groups.append(Group(group.number, group.title, tuple(items)))
    return export(lines_of(replace(plan, groups=tuple(groups))))


CASES = {
    "column_all_same": with_cells("description", "Review the threshold document"),
    "action_twice": with_cells("description", "Write to all schools about the quality of referrals.", range(0, 6, 5)),
    "action_odd": with_cells("description", "By 7 Feb 2020", range(3, 4)),
    "owner_odd": with_cells("lead", "A few children go missing and a talk to all", range(3, 4)),
    "due_far": with_cells("timescale", "31 March 2031", range(3, 4)),
    "field_blank_here": with_cells("timescale", "", range(4, 7)),
    "measure_past": with_cells("outcome", "Re-referrals fell to a target of 20% last year.", range(3, 4)),
    "ref_missing": export(
        [line for line in lines_of(WHOLE) if line[:1] != ["2.2"]] + [["Paragraph: progress with 2.2 is slow."]]
    ),
}


@pytest.mark.parametrize("code", sorted(CASES))
def test_a_check_names_its_fault(parse_text: Parse, code: str) -> None:
    assert code in loud(parse_text(CASES[code]))


def test_the_plan_as_it_is_gives_none_of_them(parse_text: Parse) -> None:
    assert loud(parse_text(export(lines_of(WHOLE)))) & CASES.keys() == set()
