"""Rows below an action that are parted into several labelled cells, across the table's columns."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

ACTIONS = (
    ("1.1", "Open a second clinic", "Head of SEND", "May 2025", "Families wait less", "Rooms found."),
    ("1.2", "Write to all families", "Ann Reed", "June 2025", "Families know whom to ring", "Letters sent."),
    ("1.3", "Train school staff", "Head of Skills", "July 2025", "Schools use the profile", ""),
)


CODES = ("GOV-110", "FIN-204", "SKL-031")


def page(*labels: str, only: int = len(ACTIONS), codes: bool = False) -> Plan:
    body = "<tr><th>Ref</th><th>We will</th><th>Lead</th><th>When</th></tr>"
    for number, (*cells, one, two) in enumerate(ACTIONS):
        body += f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
        if number < only:
            body += f"<tr><td colspan=2>{labels[0]}: {one}</td><td colspan=2>{labels[1]}: {CODES[number] if codes else two}</td></tr>"
    html = f"<body><h1>Priority action plan</h1><h2>Priority 1: Waiting</h2><table>{body}</table></body>"
    return parse_bytes("plan.html", html.encode())


def test_each_labelled_cell_is_a_field_of_the_action_above() -> None:
    plan = page("What will be different", "Where we are (July 2025)")
    actions = plan.areas[0].actions
    assert [action.ref for action in actions] == ["1.1", "1.2", "1.3"]
    assert [action.outcome for action in actions] == [one for *_, one, _ in ACTIONS]
    assert [action.progress for action in actions] == ["Rooms found.", "Letters sent.", None]
    assert [area.title for area in plan.areas] == ["Waiting"]


def test_a_label_that_is_no_field_is_an_extra_one() -> None:
    actions = page("Impact", "Cost code", codes=True).areas[0].actions
    assert [action.outcome for action in actions] == [one for *_, one, _ in ACTIONS]
    assert actions[0].extra == {"Cost code": "GOV-110"}


def test_a_single_such_row_is_no_habit() -> None:
    assert len(page("What will be different", "Where we are", only=1).areas[0].actions) == 4


def test_labelled_sentences_in_one_cell_are_fields_too() -> None:
    body = "<tr><th>Ref</th><th>We will</th><th>Lead</th><th>When</th></tr>"
    states = ("Status: Delayed. Progress: No room found.", "Status: Done.", "Status: On track. Progress: Two trained.")
    for (*cells, _, _), state in zip(ACTIONS, states, strict=True):
        body += f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr><tr><td></td><td colspan=3>{state}</td></tr>"
    html = f"<body><h1>Priority action plan</h1><h2>Priority 1: Waiting</h2><table>{body}</table></body>"
    actions = parse_bytes("plan.html", html.encode()).areas[0].actions
    assert [action.status.code for action in actions] == ["delayed", "completed", "on_track"]
    assert [action.progress for action in actions] == ["No room found.", None, "Two trained."]
