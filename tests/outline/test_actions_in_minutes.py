"""Minutes as text: a log in columns, and actions below what was said, with who and when on one line behind labels."""

from __future__ import annotations

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
