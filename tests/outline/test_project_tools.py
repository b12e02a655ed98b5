"""Exports of project tools: outline numbers beside the tool's own count, statuses beside percentages, rows that sum up."""

from __future__ import annotations

import pytest
from tests.office_files import book

from planparse.plan.model import Plan

HEADER = ("ID", "WBS", "Task Name", "% Complete", "Status", "Start", "Finish", "Duration", "Resource Names")
ROWS = (
    (0, "0", "Care programme", "52%", "Late", "Mon 06/01/25", "Fri 30/10/26", "480 days", None),
    (1, "1", "Waiting lists", "63%", "Late", "Mon 02/06/25", "Tue 31/03/26", "220 days", None),
    (2, "1.1", "Ring everyone on the list", "100%", "Complete", "Mon 02/06/25", "Fri 25/07/25", "40 days", "Ann Reed"),
    (3, "1.2", "Agree a risk tool", "34%", "Late", "Mon 09/06/25", "Fri 11/07/25", "25 days", "Head of Service"),
    (4, "2", "Front door", "48%", "On Schedule", "Mon 07/07/25", "Tue 31/03/26", "190 days", None),
    (5, "2.1", "Map every way in", "0%", "Future Task", "Mon 07/07/25", "Fri 29/08/25", "40 days", "Project Manager"),
    (6, "2.2", "Train the advisers", "50%", "On Schedule", "Mon 01/09/25", "Fri 31/10/25", "45 days", "Bo Shah"),
)
LABELS = (("ID", "WBS", "Status"), ("Task ID", "Outline Number", "Task Status"))


def plan_of(labels: tuple[str, str, str], *, counted: bool = True) -> Plan:
    head = (labels[0], labels[1], *HEADER[2:4], labels[2], *HEADER[5:])
    rows = [head, *ROWS]
    return book(*(row if counted else row[1:] for row in rows))


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("counted", [True, False])
def test_rows_that_sum_up_are_areas_and_words_are_the_status(labels: tuple[str, str, str], counted: bool) -> None:
    plan = plan_of(labels, counted=counted)
    assert [(area.number, area.title) for area in plan.areas] == [("1", "Waiting lists"), ("2", "Front door")]
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.ref for action in actions] == ["1.1", "1.2", "2.1", "2.2"]
    assert [action.status.code for action in actions] == ["completed", "delayed", "not_started", "on_track"]
    assert any("Care programme" in piece.text for piece in plan.unplaced)
