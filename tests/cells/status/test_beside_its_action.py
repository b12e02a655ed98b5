"""A narrative beside its action's own text: so many of the number asked for, and done as asked."""

from __future__ import annotations

from pathlib import Path

import pytest

import planparse
from planparse.cells.status import read_status

PARTS = [
    ("Train all 240 wardens in first aid", "88 trained."),
    ("Hold six drop-ins", "Four held, 120 people came."),
    ("Close the 30 urgent faults", "21 closed"),
    ("Fill the two empty seats", "One filled by co-option in July."),
    ("Check every fire door", "12 of 31 checked."),
    ("Plant 900 trees", "03/11/25 – 640 planted."),
]
DONE = [
    ("Appoint three trustees", "Three appointed."),
    ("Mend the 40 faults that the audit found", "40 mended."),
    ("Clerk to contact the county to invite them to a meeting", "Meeting arranged 3 May 2015"),
    ("Draft a lettings policy", "Policy drafted."),
]
AS_BEFORE = [
    ("Review the lettings policy each year", "Reviewed in May."),
    ("Train youth workers", "74 trained."),
    ("Ring the bank", "Bank rung. No answer."),
    ("Hold two open days within six months", "Not yet held."),
    ("Begin the survey", "Survey begun."),
]


@pytest.mark.parametrize(("action", "progress"), PARTS)
def test_a_part_of_the_number_is_in_progress(action: str, progress: str) -> None:
    assert read_status(None, None, progress, action=action).code == "in_progress"


@pytest.mark.parametrize(("action", "progress"), DONE)
def test_what_is_done_as_asked_is_completed(action: str, progress: str) -> None:
    read = read_status(None, None, progress, action=action)
    assert read.code == "completed"
    assert all(doubt.severity == "info" for doubt in read.doubts)


@pytest.mark.parametrize(("action", "progress"), AS_BEFORE)
def test_elsewhere_the_narrative_alone_decides(action: str, progress: str) -> None:
    assert read_status(None, None, progress, action=action) == read_status(None, None, progress)


def test_a_status_cell_decides_before_the_action(tmp_path: Path) -> None:
    path = tmp_path / "plan.html"
    rows = "".join(
        f"<tr><td>{n}</td><td>{action}</td><td>Ann Reed</td><td>{progress}</td></tr>"
        for n, (action, progress) in enumerate((PARTS[0], ("Train all 240 wardens", "Completed")), 1)
    )
    head = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>Progress</th></tr>"
    path.write_text(f"<html><body><h1>Action plan</h1><table>{head}{rows}</table></body></html>", "utf-8")
    codes = [action.status.code for area in planparse.parse(path).areas for action in area.actions]
    assert codes == ["in_progress", "completed"]
