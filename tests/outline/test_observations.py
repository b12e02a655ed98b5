"""What was observed of an action stands behind it and is its progress; what was observed before it is answered."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

TASKS = ("Raise the bank at Gull Farm", "Clear weed from the drain", "Line the sluice", "Trap moles on the bank")
SEEN = ("400 m of 900 m done", "Second cut in August", "Steel comes in July", "61 caught")


def progress(labels: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str | None]:
    """What a table's actions say of their progress."""
    lines = ["".join(f"<td>{cell}</td>" for cell in row) for row in [labels, *rows]]
    page = f"<h1>Works programme</h1><table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"
    return [action.progress for area in parse_bytes("plan.html", page.encode()).areas for action in area.actions]


@pytest.mark.parametrize("label", ["Observations", "General observations", "Remarks"])
def test_behind_the_action_it_is_the_progress(label: str) -> None:
    rows = [(task, "Percy Dunn", "May 2026", seen) for task, seen in zip(TASKS, SEEN, strict=True)]
    assert progress(("Description of work", "Foreman", "When", label), rows) == [*SEEN]


def test_beside_a_column_of_progress_it_is_none() -> None:
    rows = [(task, "Percy Dunn", seen, "Seen twice") for task, seen in zip(TASKS, SEEN, strict=True)]
    assert progress(("Action", "Lead", "Progress update", "Observations"), rows) == [*SEEN]


def test_before_the_action_it_is_what_is_answered() -> None:
    rows = [(seen, task, "Percy Dunn", "May 2026") for task, seen in zip(TASKS, SEEN, strict=True)]
    assert progress(("Observations", "Agreed action", "Owner", "When"), rows) == [None] * 4


@pytest.mark.parametrize("label", ["Milestones reached", "Steps taken so far", "Key milestones we have met"])
def test_what_was_reached_is_progress(label: str) -> None:
    rows = [(task, "Drainage Manager", seen) for task, seen in zip(TASKS, SEEN, strict=True)]
    assert progress(("Task", "Lead", label), rows) == [*SEEN]


ASKED = ("Publish the dates of each cut", "Stop the spraying of verges", "Give parishes a say", "Name one officer")
SAID = ("Agreed", "Not agreed", "Agreed in part", "Agreed")
DONE = ("A list of dates is on the site.", "None: weeds are a danger.", "Two meetings are held.", "Post filled in May.")


@pytest.mark.parametrize(
    ("labels", "answered"),
    [
        (("Panel asked the Board to", "The Board said", "Work in hand"), True),
        (("Members called for", "Leader's decision", "What is being done"), True),
        (("Recommendation", "Accepted?", "Progress update"), False),
    ],
)
def test_a_decision_stands_between_what_is_asked_and_what_is_done(labels: tuple[str, ...], answered: bool) -> None:
    lines = [
        (*labels, "Officer", "Back by"),
        *((*row, "Ann Reed", "May 2024") for row in zip(ASKED, SAID, DONE, strict=True)),
    ]
    page = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in lines)
    plan = parse_bytes("plan.html", f"<h1>Action plan</h1><table>{page}</table>".encode())
    told = [(action.answers, action.description) for area in plan.areas for action in area.actions]
    assert told == [*zip(ASKED, DONE, strict=True)] if answered else [one for _, one in told] == [*ASKED]


def test_names_over_several_actions_are_areas_and_no_titles() -> None:
    rows = (("Money", 2), ("", 0), ("Graves", 2), ("", 0))
    cells = [(f"<td rowspan={span}>{name}</td>" if span else "") for name, span in rows]
    body = "".join(
        f"<tr>{cell}<td>Something may go wrong here</td><td>{task}</td><td>Clerk</td><td>May 2025</td></tr>"
        for cell, task in zip(cells, TASKS, strict=True)
    )
    head = "<tr><td>Topic</td><td>Danger</td><td>Still to be done</td><td>Falls to</td><td>By</td></tr>"
    plan = parse_bytes("plan.html", f"<h1>Risk schedule</h1><table>{head}{body}</table>".encode())
    assert [(area.heading, len(area.actions)) for area in plan.areas] == [("Money", 2), ("Graves", 2)]
    assert {action.title for area in plan.areas for action in area.actions} == {None}
