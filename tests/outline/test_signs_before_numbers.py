"""Signs before the numbers of actions that say how far each is, and the key that says what they mean."""

from __future__ import annotations

import pytest

from planparse import parse_bytes

ACTS = ("Train every school nurse", "Publish the new guide", "Open a second clinic", "Recruit two advisers")
OWNERS = ("Head of Health", "Service Manager", "Clinic Manager", "HR Manager")


def plan(signs: tuple[str, ...], key: str):
    lines = [
        f"<p>{sign} {number}. {act}.</p><p>Who: {owner} | When: {number} March 2026</p><p>News: Begun in May.</p>"
        for number, (sign, act, owner) in enumerate(zip(signs, ACTS, OWNERS, strict=True), 1)
    ]
    html = f"<h1>Action plan</h1><h2>What the signs mean</h2>{key}<h2>Theme 1: Health</h2>{''.join(lines)}"
    return parse_bytes(html.encode(), name="plan.html")


@pytest.mark.parametrize(("done", "begun", "open_"), [("✔", "◐", "✘"), ("✓", "◑", "✗"), ("✅", "◒", "❌")])
def test_a_sign_before_a_number_is_the_status_that_the_key_gives_it(done: str, begun: str, open_: str) -> None:
    key = f"<p>{done} We have done it</p><p>{begun} We have started</p><p>{open_} We have not started</p>"
    found = plan((done, begun, open_, done), key)
    actions = [action for area in found.areas for action in area.actions]
    assert [action.ref for action in actions] == ["1", "2", "3", "4"]
    assert [action.description for action in actions] == [f"{act}." for act in ACTS]
    assert [action.status.code for action in actions] == ["completed", "in_progress", "not_started", "completed"]


def test_one_sign_before_every_number_is_a_bullet() -> None:
    actions = [action for area in plan(("✓",) * 4, "").areas for action in area.actions]
    assert [action.ref for action in actions] == ["1", "2", "3", "4"]
    assert [action.description for action in actions] == [f"{act}." for act in ACTS]
    assert "completed" not in {action.status.code for action in actions}
