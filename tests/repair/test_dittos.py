"""Ditto marks in the cells of a plan."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan


def read(*rows: tuple[str, str, str]) -> Plan:
    lines = [f"1.{n}\t{action}\t{lead}\t{when}" for n, (action, lead, when) in enumerate(rows, 1)]
    head = "Action Plan\nPriority 1: Help\nRef\tAction\tLead\tBy When\n"
    return parse_bytes("plan.txt", (head + "\n".join(lines) + "\n").encode())


@pytest.mark.parametrize("mark", ["“", "”", "″", "〃", ",,", "Ditto"])
def test_a_mark_reads_as_the_cell_above_and_so_does_the_next(mark: str) -> None:
    plan = read(
        ("Visit each child", "Ann Reed", "May 2025"), ("Ask all schools", mark, mark), ("Call us", "Bo Lind", mark)
    )
    actions = plan.areas[0].actions
    assert [action.owners[0].name for action in actions] == ["Ann Reed", "Ann Reed", "Bo Lind"]
    assert [str(action.timescale and action.timescale.due) for action in actions] == ["2025-05-31"] * 3
    assert [(repair.before, repair.after) for repair in plan.repairs if repair.code == "ditto_read"] == [
        (mark, "Ann Reed"),
        (mark, "May 2025"),
        (mark, "May 2025"),
    ]


def test_a_mark_in_the_action_or_below_nothing_stays() -> None:
    plan = read(("Visit each child", "“", "May 2025"), ("“", "Ann Reed", "June 2025"))
    assert not [repair for repair in plan.repairs if repair.code == "ditto_read"]
    assert plan.areas[0].actions[1].description == "“"
