"""What stands behind a record's last label, and below what is done: a status, a note, who and when in brackets."""

from __future__ import annotations

import pytest

from planparse import Plan
from planparse.pipeline import parse_bytes
from planparse.plan.model import Action

ACTIONS = (
    ("1.1", "Visit every family that waits for a home.", "Ann Reed", "30 November 2025", "On target", "Forty seen."),
    ("1.2", "Insulate two hundred lofts before winter.", "Head of Assets", "31 October 2025", "Behind schedule", ""),
    ("2.1", "Answer each letter within ten days.", "Bo Shah", "12 December 2025", "Complete", "All are answered."),
    ("2.2", "Put all services on one number.", "Di Moor", "31 March 2026", "Not started", "Supplier is late."),
)
CODES = ["on_track", "delayed", "completed", "not_started"]


def told(read: Plan) -> list[tuple[object, ...]]:
    found: list[Action] = [action for area in read.areas for action in area.actions]
    assert [action.status.code for action in found] == CODES
    return [
        (a.ref_printed, a.description, a.owners[0].text, a.timescale and a.timescale.text, a.progress or "")
        for a in found
    ]


RIGHT = [(ref, text, who, when, note) for ref, text, who, when, _, note in ACTIONS]


@pytest.mark.parametrize("labels", [("Owner", "Due"), ("Lead", "Complete by")])
@pytest.mark.parametrize("stroke", [True, False])
def test_a_status_behind_the_last_label_and_a_note_below(labels: tuple[str, str], *, stroke: bool) -> None:
    who_label, when_label = labels
    body = ""
    for ref, text, who, when, state, note in ACTIONS:
        body += "<h2>Aim 2: Service</h2>" if ref == "2.1" else ""
        body += f"<p>{ref} {text}</p><p>{who_label}: {who} | {when_label}: {when}{f' | {state}' if stroke else ''}</p>"
        body += "" if stroke else f"<p>{state}</p>"
        body += f"<p>{note}</p>" if note else ""
    page = f"<body><h1>Action plan</h1><h2>Aim 1: Homes</h2>{body}</body>"
    assert told(parse_bytes("plan.html", page.encode())) == RIGHT


@pytest.mark.parametrize("sign", [">> ", "→ ", ""])
@pytest.mark.parametrize("brackets", ["[]", "()"])
def test_who_and_when_in_brackets_on_a_line_of_their_own(sign: str, brackets: str) -> None:
    lines = ["Response to the task group on homes: action plan", ""]
    for ref, text, who, when, state, note in ACTIONS:
        lines += ["", f"   {ref}  {text}", f"        {brackets[0]}{who} - {when}{brackets[1]}"]
        lines += [f"        12 Nov: {note}"] if note else []
        lines += [f"        {sign}{state.upper() if sign else state}"]
    read = parse_bytes("plan.txt", "\n".join(lines).encode())
    assert [(ref, text, who, when) for ref, text, who, when, _ in told(read)] == [one[:4] for one in RIGHT]
    notes = [action.progress or "" for area in read.areas for action in area.actions]
    assert [note.removeprefix("12 Nov: ") for note in notes] == [one[4] for one in RIGHT]


def test_labels_over_several_records_are_none_of_theirs() -> None:
    body = ""
    for number, risk in enumerate(("A budget that does not balance", "An attack on our systems"), 1):
        body += f"<h2>R{number} {risk}</h2><p><b>What could happen</b></p><p>Services stop for weeks.</p>"
        body += "<p><b>Controls in place</b></p><p>The board looks at it each month.</p><p><b>Further actions</b></p>"
        for ref, text, who, when, state, _ in ACTIONS[2 * number - 2 : 2 * number]:
            body += f"<p>{ref} {text}</p><p>Owner: {who} | Due: {when} | {state}</p>"
    read = parse_bytes("plan.html", f"<body><h1>Risk register and actions</h1>{body}</body>".encode())
    assert [one[:4] for one in told(read)] == [one[:4] for one in RIGHT]


def test_headings_that_end_in_a_colon_are_no_labels() -> None:
    body, number = "", 0
    for at, (_, text, who, when, *_) in enumerate(ACTIONS):
        if at % 2 == 0:
            body += f"<p>Addressing the {('first', 'second')[at // 2]} findings:</p>"
            number = 0
        number += 1
        body += f"<p>Action: {text}</p><p>Owner: {who}</p><p>Timeline: {when}</p>"
    read = parse_bytes("plan.html", f"<body><h1>Action plan</h1>{body}</body>".encode())
    found = [action for area in read.areas for action in area.actions]
    assert [(a.description, a.owners[0].text) for a in found] == [(text, who) for _, text, who, *_ in ACTIONS]
