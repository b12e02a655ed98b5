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
