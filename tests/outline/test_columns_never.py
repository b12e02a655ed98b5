"""How likely a risk is says nothing of the action: with a reason behind it, it is neither outcome nor status."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

REASONS = (
    "Medium, as flu is common in May and June",
    "Low, since the line was renewed last year",
    "High, as the bus was late nine times this term",
)
TASKS = ("Keep six reserves on call each week", "Test the generator before each session", "Send a minibus round")


@pytest.mark.parametrize("label", ["Probability", "Likelihood", "Severity (H/M/L)"])
@pytest.mark.parametrize("first", ["If this happens", "Risk"])
def test_reasons_for_a_score_are_kept_apart(label: str, first: str) -> None:
    rows = [("#", first, "Owned by", "Then we do this", label)]
    rows += [
        (str(at), f"Something number {at} goes wrong on the day", "Site Manager", task, reason)
        for at, (task, reason) in enumerate(zip(TASKS, REASONS, strict=True), 1)
    ]
    lines = ["".join(f"<td>{cell}</td>" for cell in row) for row in rows]
    page = f"<h1>Exams: what could go wrong</h1><table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"
    plan = parse_bytes("plan.html", page.encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.description for action in actions] == [*TASKS]
    assert [(action.outcome, action.progress, action.status.code) for action in actions] == [
        (None, None, "unknown")
    ] * 3
    assert [action.extra[label] for action in actions] == [*REASONS]


@pytest.mark.parametrize("label", ["Customer", "Requested by", "Client name"])
def test_who_asked_owns_nothing(label: str) -> None:
    asked = ("Revenues", "Legal", "All floors")
    rows = [("Logged", label, "Task", "Assigned to", "Needed by", "State")]
    rows += [
        (f"{at} March 2025", who, task, "Facilities Desk", f"{at} April 2025", "Doing")
        for at, (who, task) in enumerate(zip(asked, TASKS, strict=True), 1)
    ]
    lines = ["".join(f"<td>{cell}</td>" for cell in row) for row in rows]
    page = f"<h1>Office move log</h1><table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"
    plan = parse_bytes("plan.html", page.encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [[owner.display for owner in action.owners] for action in actions] == [["Facilities Desk"]] * 3
    assert [action.extra[label] for action in actions] == [*asked]
