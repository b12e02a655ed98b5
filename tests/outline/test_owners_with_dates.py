"""Who and when in one column: two fields, whatever stands between them and whatever the label says."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Action

ROWS = (
    ("Rewrite the enrolment form", "Curriculum Managers", "September 2025"),
    ("Train all tutors", "Quality Manager and Ann Reed", "October to December 2025"),
    ("Sample 60 plans each term", "Head of Service", "Half-termly from November 2025"),
    ("Telephone each learner", "Cllr Noor Battersby, Cabinet Member for Skills", "Ongoing"),
    ("Set up a board", "Ann Reed", "by end of February 2026"),
)


def actions(label: str, joined: str) -> list[Action]:
    rows = [("Ref", "Action", label, "Status")]
    rows += [(str(n), what, joined.format(who=who, when=when), "Done") for n, (what, who, when) in enumerate(ROWS, 1)]
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    plan = parse_bytes("plan.html", f"<h1>Plan</h1><h2>Priority 1: Skills</h2><table>{table}</table>".encode())
    return [action for area in plan.areas for action in area.actions]


@pytest.mark.parametrize("label", ["Who and when", "Lead / target date", "Lead", "By when"])
@pytest.mark.parametrize("joined", ["{who}<br>{when}", "{who}, {when}", "{who} ({when})", "{when}: {who}"])
def test_each_half_is_a_field(label: str, joined: str) -> None:
    found = actions(label, joined)
    assert [len(action.owners) for action in found] == [1, 2, 1, 1, 1]
    assert [action.timescale.kind for action in found if action.timescale] == [
        *("date", "range", "recurring", "ongoing", "date")
    ]
    assert not any(action.timescale.unread for action in found if action.timescale)


def test_owners_stay_whole_beside_a_column_of_dates() -> None:
    text = "Ref,Action,Lead,By when\n" + "".join(
        f'{n},{what},"Head of Year 2025",{when}\n' for n, (what, _, when) in enumerate(ROWS, 1)
    )
    plan = parse_bytes("plan.csv", text.encode())
    owners = [owner.text for area in plan.areas for action in area.actions for owner in action.owners]
    assert owners == ["Head of Year 2025"] * len(ROWS)


def test_a_surname_that_is_a_month_is_no_date() -> None:
    text = "Ref,Action,Lead\n" + "".join(f"{n},{what},Theresa May\n" for n, (what, _, _) in enumerate(ROWS, 1))
    plan = parse_bytes("plan.csv", text.encode())
    assert all(action.timescale is None for area in plan.areas for action in area.actions)
    assert {owner.name for owner in plan.owners} == {"Theresa May"}


def test_a_value_on_two_lines_before_the_next_label_stays_one() -> None:
    card = "### {0}\n\n- **Owner:** {1}<br>{2}\n- **Links:** Subject to consent\n- **Target date:** {3}\n\n"
    cards = (
        card.format("Train all teams in thresholds.", "Edwin Mistry", "Headteacher", "May 2024"),
        card.format("Appoint a joint commissioner.", "Ann Reed", "Head of Service", "June 2024"),
        card.format("Hold workshops with all schools.", "Bo Shah", "Ward Manager", "July 2024"),
    )
    found = parse_bytes("plan.md", ("# Improvement plan\n\n" + "".join(cards)).encode())
    actions = [action for area in found.areas for action in area.actions]
    assert [owner.post for action in actions for owner in action.owners] == [
        "Headteacher",
        "Head of Service",
        "Ward Manager",
    ]
    assert [action.timescale and action.timescale.text for action in actions] == ["May 2024", "June 2024", "July 2024"]
