"""Minutes with labels of actions before brackets, how far each is on the line below, and lists that count in letters."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEAD = "Notes of the trail group meeting\n\nParticipants: Ann, Bo, Cy\nRegrets: Dee\n\n1. Maps\n\n"


def told(text: str) -> Plan:
    return parse_bytes("minutes.txt", (HEAD + text).encode())


@pytest.mark.parametrize(
    ("line", "owners", "description", "when"),
    [
        (
            "ACTION [Ann]: 2025-05-03: Print the map of the valley.",
            ["Ann"],
            "Print the map of the valley.",
            "2025-05-03",
        ),
        (
            "ACTION [Bo, by May meeting]. Bo has the draft and sends it.",
            ["Bo"],
            "Bo has the draft and sends it.",
            "by May meeting",
        ),
        ("ACTION [Cy] - ongoing: Ask the mill about the gate.", ["Cy"], "Ask the mill about the gate.", None),
        (
            "ACTION [later on] We must ask the mill about the gate.",
            [],
            "[later on] We must ask the mill about the gate.",
            None,
        ),
    ],
)
def test_who_and_when_in_brackets(line: str, owners: list[str], description: str, when: str | None) -> None:
    plan = told(f"{line}\n\nThe map was shown.\n\nACTION: Ann to paint the sign.\n")
    first, last = plan.actions
    assert [owner.name for owner in first.owners] == owners
    assert first.description == description
    assert (first.timescale.text if first.timescale else None) == when
    assert (last.owners[0].name, last.description) == ("Ann", "paint the sign.")


def test_how_far_a_status_before_the_text_says() -> None:
    assert told("ACTION [Cy] - ongoing: Ask the mill about the gate.\n").actions[0].status.code == "ongoing"


def test_the_line_below_an_action_in_a_cell_is_its_status() -> None:
    said = "<li>Bo thanked all</li><li>Ann was there</li>"
    items = "<li>ACTION AW: Order the boards</li><li>Action in progress</li><li>Boards are dear</li>"
    more = "<li>ACTION BS: Book the hall</li><li>Action completed</li><li>ACTION AW: Ask the mill</li><li>Mill</li>"
    page = (
        "<p>Committee Meeting - Minutes</p><p>Present: Ann Wood (AW), Bo Shah (BS)</p><p>Apologies: none</p>"
        f"<table><tr><td>1<td>Apologies<ul>{said}</ul><td>BS<tr><td>2<td>Matters arising<ul>{items}</ul><td>All"
        f"<tr><td>3<td>Events<ul>{more}</ul><td>All<tr><td>4<td>Any other business<ul>{said}</ul><td>AW</table>"
    )
    actions = parse_bytes("minutes.html", page.encode()).actions
    assert [action.status.text for action in actions] == ["in progress", "completed", None]
    assert [action.description for action in actions] == ["Order the boards", "Book the hall", "Ask the mill"]


def test_those_in_the_table_below_members_present_may_act() -> None:
    rows = "".join(
        f"<tr><td>{where}<td>{who}<td>Member" for where, who in (("Acme", "Omri Dell"), ("Zed Works", "Lin Ho"))
    )
    table = f"<table><tr><th>Company<th>Name<th>Role{rows}</table>"
    notes = "<p>Action: Omri – will send the list.</p><p>Action: Lin will ask.</p><p>Action: Zed – will hold.</p>"
    page = f"<h1>Minutes of the working meeting</h1><p>1.1 Members present</p>{table}<p>2. Next meeting</p>{notes}"
    actions = parse_bytes("minutes.html", page.encode()).actions
    assert [[owner.name for owner in action.owners] for action in actions] == [["Omri"], ["Lin"], []]


def test_letters_count_the_items_of_a_list() -> None:
    lines = (
        "II. Action items for next meeting (or before):\n\nA. Ann to ask the mill\n\nB. Bo and Cy will print the map\n"
    )
    actions = told(lines).actions
    assert [(action.ref_printed, [owner.name for owner in action.owners]) for action in actions] == [
        ("A", ["Ann"]),
        ("B", ["Bo", "Cy"]),
    ]


def test_the_numbers_of_items_are_their_refs() -> None:
    actions = told("Action items\n\n1. Ask the mill\n\n2. Print the map (done)\n\n3. Write to all\n").actions
    assert [action.ref for action in actions] == ["1", "2", "3"]
    assert [action.status.text for action in actions] == [None, "done", None]
