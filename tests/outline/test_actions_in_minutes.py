"""Minutes as text: a log in columns, and actions below what was said, with who and when on one line behind labels."""

from __future__ import annotations

import datetime

import pytest

from planparse import Plan, parse_bytes

SAID = (
    ("4. Performance report", "4.1 The chair asked why the north was behind. Nobody had a full answer to that."),
    ("5. Quality of plans", "5.1 Four plans were looked at with the names taken out. Two of them were good."),
)
ACTIONS = (
    ("34", "Bring figures on calls that are answered, by week,", "to each meeting.", "Ann Reed", "20 January 2026"),
    ("35", "Publish the dashboard on the website of the board.", "", "Bo Shah", "30 January 2026"),
    ("36", "Run the workshop again for the new case officers.", "", "Head of SEND", "5 December 2025"),
    ("37", "Audit twenty plans with a parent on the panel, and", "tell the board.", "Cy Young", "1 March 2026"),
)
LOG = (
    "3. Actions from earlier meetings",
    "",
    "   No.  Action                                Owner         Due         Position",
    "   22   Write to all parents who waited for   Ann Reed      30/09/25    Closed",
    "        more than thirty weeks",
    "   25   Agree the standard with the trusts    Bo Shah       31/10/25    Overdue",
    "",
)


def minutes(word: str, who: str, when: str, *, log: bool) -> Plan:
    lines = ["Improvement board: notes and actions", "", "1. Welcome", "", "1.1 The chair welcomed everybody.", ""]
    lines += LOG if log else ()
    for at, (heading, said) in enumerate(SAID):
        lines += [heading, "", said, ""]
        for ref, text, more, owner, date in ACTIONS[2 * at : 2 * at + 2]:
            lines += [f"   {word} {ref}: {text}", *([f"       {more}"] if more else [])]
            lines.append(f"       {f'{who}: {owner}':<30} {when}: {date}")
        lines.append("")
    return parse_bytes("\n".join(lines).encode(), name="minutes.txt")


@pytest.mark.parametrize(
    ("word", "who", "when"), [("ACTION", "Who", "By when"), ("Action", "Owner", "Due date"), ("Action", "Lead", "Date")]
)
@pytest.mark.parametrize("log", [True, False])
def test_actions_below_what_was_said_are_read_and_the_report_around_them_is_not(
    word: str, who: str, when: str, *, log: bool
) -> None:
    plan = minutes(word, who, when, log=log)
    areas = {area.heading: [action.ref for action in area.actions] for area in plan.areas}
    assert [refs for heading, refs in areas.items() if heading and "earlier" not in heading] == [
        ["34", "35"],
        ["36", "37"],
    ]
    found = [action for area in plan.areas for action in area.actions if action.ref and action.ref > "30"]
    assert [action.description for action in found] == [f"{text} {more}".strip() for _, text, more, *_ in ACTIONS]
    assert [action.owners[0].display for action in found] == [owner for *_, owner, _ in ACTIONS]
    assert [action.timescale.text for action in found if action.timescale] == [date for *_, date in ACTIONS]


SYNC = """# Team call 12 February

### Jobs agreed

Next steps:

- **Zoe**: Draft the survey
  - Next meeting: 4 March 2024
  - Status: open
- **Raj**: Ask the printers for prices by 20 March 2024
- **Ann**: Book the hall - 3 May 2024
"""


def told(name: str, text: str) -> list[tuple[str | None, list[str], datetime.date | None]]:
    return [
        (action.description, [owner.display for owner in action.owners], action.timescale and action.timescale.due)
        for area in parse_bytes(text.encode(), name=name).areas
        for action in area.actions
    ]


def test_a_line_of_the_next_meeting_beside_the_items_still_ends_the_list() -> None:
    text = SYNC.replace("  - Next meeting: 4 March 2024", "").replace("- **Ann**", "- Next meeting: 4 March\n- **Ann**")
    assert [who for _, who, _ in told("call.md", text)] == [["Zoe"], ["Raj"]]


def test_a_verb_before_to_is_nobody() -> None:
    text = "# Outage\n\n## Follow-up actions\n\n- Add an alert\n- Subscribe to the vendor's list\n- Storage to write it up\n"
    found = told("outage.md", text)
    assert [(what, who) for what, who, _ in found] == [
        ("Add an alert", []),
        ("Subscribe to the vendor's list", []),
        ("write it up", ["Storage"]),
    ]


BOARD = """<h1>Standards Board Minutes of the Meeting</h1><h3>Leeds, 9 May 2006</h3>
<h2>Attendance</h2><p>Jo Marsh (chair)<p>Kit Ford<p>Diane Wells<p>Stuart Bell
<h3>Encoding</h3><p><b>Issue:</b> what is a code? <p><b>Agreed:</b> UTF-8 stays.
<p><b>Action:</b> Stuart, Diane to look into the tests.
<p><b>Action:</b> KitF to revise the note by 1 June 2006.
<h3>Registry</h3><p><b>Note:</b> it is old. <p><b>Agreed:</b> it moves.
<p><b>Action:</b> Registry taskforce to publish the terms.
<p><b>Action:</b> Kit to ask the county. <p><b>Action:</b> Jo to pay.
<h3>Next meeting</h3><p>7 June 2006
"""


def test_minutes_of_labelled_paragraphs_are_no_cards() -> None:
    plan = parse_bytes(BOARD.encode(), name="board.html")
    assert plan.document.title == "Standards Board Minutes of the Meeting"
    assert [(area.heading, len(area.actions)) for area in plan.areas] == [("Encoding", 2), ("Registry", 3)]
    assert [(what, who) for what, who, _ in told("board.html", BOARD)] == [
        ("look into the tests.", ["Stuart", "Diane"]),
        ("revise the note", ["KitF"]),
        ("publish the terms.", ["Registry taskforce"]),
        ("ask the county.", ["Kit"]),
        ("pay.", ["Jo"]),
    ]
