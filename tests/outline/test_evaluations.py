"""What an evaluation found is the progress; who monitors an action does not do it."""

from __future__ import annotations

import pytest
from tests.office_files import book

ROWS = (
    ("1", "Train all teachers in the new scheme", "Headteacher", "Sept 2025", "Groups moved", "All 31 were trained."),
    ("2", "Give a second lesson to those behind", "Ann Reed", "May 2026", "Half have moved up", "24 children began."),
    ("3", "Buy books that match what children know", "Tom Ellis", "June 2026", "Books in school", "They have arrived."),
)


@pytest.mark.parametrize("label", ["Evaluation and impact (November)", "Evaluation", "Impact and evaluation"])
@pytest.mark.parametrize("milestones", ["Summer", "Milestones: summer term", "June"])
def test_an_evaluation_behind_milestones_is_the_progress(label: str, milestones: str) -> None:
    plan = book(("No", "Action", "Staff responsible", "Timescale", milestones, label), *ROWS)
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.progress for action in actions] == [row[5] for row in ROWS]
    assert not any(action.outcome == row[5] for action, row in zip(actions, ROWS, strict=True))


def test_how_a_thing_will_be_evaluated_is_not_the_progress() -> None:
    plan = book(("No", "Action", "Staff responsible", "Timescale", "Progress", "Evaluation method"), *ROWS)
    assert [a.progress for area in plan.areas for a in area.actions] == [row[4] for row in ROWS]


@pytest.mark.parametrize("label", ["Monitored by", "Checked by", "Monitored and evaluated by"])
def test_who_monitors_does_not_do_it(label: str) -> None:
    watching = ("DHT", "Chair of Governors", "Head of Estates")
    rows = [(*row[:4], name) for row, name in zip(ROWS, watching, strict=True)]
    plan = book(("No", "Action", "Staff responsible", "Timescale", label), *rows)
    owners = [[owner.text for owner in action.owners] for area in plan.areas for action in area.actions]
    assert owners == [[row[2]] for row in ROWS]


@pytest.mark.parametrize(("stop", "seen"), [(".", True), ("", False)])
def test_evidence_told_in_sentences_is_the_progress(stop: str, *, seen: bool) -> None:
    papers = ("Minutes of August were seen", "Two stewards have no badge", "The log has nine entries")
    rows = [(*row[:4], "Done", paper + stop) for row, paper in zip(ROWS, papers, strict=True)]
    plan = book(("No", "Action", "Staff responsible", "Timescale", "Status", "Evidence"), *rows)
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.progress for action in actions] == [row[5] if seen else None for row in rows]
    assert seen or [action.extra for action in actions] == [{"Evidence": row[5]} for row in rows]


@pytest.mark.parametrize("label", ["Trustees' checks", "Board oversight notes", "Monitoring"])
@pytest.mark.parametrize(("stop", "seen"), [(".", True), ("", False)])
def test_what_those_who_watch_saw_is_the_progress(label: str, stop: str, *, seen: bool) -> None:
    saw = ("Visited in May and two rooms are ready", "Two classes were seen", "Nobody has asked for them")
    will = ("Termly visit by the chair", "Report to each meeting", "Learning walk")
    rows = [(*row[:4], "Done", said + stop) for row, said in zip(ROWS, saw if seen else will, strict=True)]
    plan = book(("No", "Action", "Staff responsible", "Timescale", "Status", label), *rows)
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.progress for action in actions] == [row[5] if seen else None for row in rows]
