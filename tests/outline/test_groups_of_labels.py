"""Header rows of groups over all labels, categories by which rows are sorted, and owners of what is answered."""

from __future__ import annotations

from tests.office_files import book

from planparse.pipeline import parse_bytes
from planparse.plan.model import Action, Plan


def actions(plan: Plan) -> list[Action]:
    return [action for area in plan.areas for action in area.actions]


MONTHS = ("Oct", "Nov", "Dec", "Jan", "Feb")
TASKS = (
    ("1", "Fit new boilers in both halls.", "Ann Reed", "xx   ", "Under way"),
    ("2", "Plant a hedge along the road.", "Head of Parks", "  xxx", "Not begun"),
    ("3", "Insulate the depot's roof.", "Bo Shah", " x   ", "Under way"),
    ("4", "Write to all tenants about damp.", "Head of Housing", "    x", "Not begun"),
)


def test_a_row_of_groups_over_all_labels_is_the_headers_upper_row() -> None:
    groups = "".join(f"<td colspan={n}>{group}</td>" for group, n in (("Task", 3), ("2025", 3), ("2026", 2)))
    rows = [f"<tr>{groups}<td rowspan=2>State</td></tr>"]
    rows.append("<tr>" + "".join(f"<td>{label}</td>" for label in ("No", "What we will do", "Lead", *MONTHS)) + "</tr>")
    for ref, what, who, marks, state in TASKS:
        cells = (ref, what, who, *("■" if mark == "x" else "" for mark in marks), state)
        rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
    plan = parse_bytes("plan.html", f"<h1>Climate action plan</h1><table>{''.join(rows)}</table>".encode())
    times = [one.timescale for one in actions(plan) if one.timescale]
    assert [(str(one.start), str(one.due)) for one in times] == [
        ("2025-10-01", "2025-11-30"),
        ("2025-12-01", "2026-02-28"),
        ("None", "2025-11-30"),
        ("None", "2026-02-28"),
    ]
    assert [one.status.code for one in actions(plan)] == ["in_progress", "not_started", "in_progress", "not_started"]


RISKS = (
    (
        "R1",
        "Money",
        "The budget is not balanced.",
        "Finance Director",
        "Bring savings forward.",
        "Ann Reed",
        "May 2026",
    ),
    (
        "R2",
        "Money",
        "Contractors fail.",
        "Head of Buying",
        "Ask the ten largest for their plans.",
        "Bo Shah",
        "June 2026",
    ),
    (
        "R3",
        "People",
        "We cannot recruit planners.",
        "Chief Executive",
        "Train four of our own.",
        "Cy Dunn",
        "July 2026",
    ),
    ("R4", "People", "Staff come to harm.", "Head of Service", "Redesign the front desk.", "Di Ford", "May 2026"),
)
LABELS = ("Risk ID", "Risk category", "Risk description", "Risk owner", "Further actions", "Action owner", "Due")


def test_who_has_the_risk_does_not_do_the_action_beside_who_does() -> None:
    found = actions(book(LABELS, *RISKS))
    assert [[owner.display for owner in one.owners] for one in found] == [[row[5]] for row in RISKS]


def test_a_category_by_which_all_rows_are_sorted_is_the_area() -> None:
    assert [(area.heading, len(area.actions)) for area in book(LABELS, *RISKS).areas] == [("Money", 2), ("People", 2)]
    mixed = book(LABELS, *(RISKS[at] for at in (0, 2, 1, 3)))
    assert len(mixed.areas) == 1


def test_of_updates_below_months_the_latest_is_the_progress() -> None:
    head = ("No.", "Task", "Owner", "Target", "October 2025", "September 2025", "August 2025")
    tasks = (
        (
            "A1",
            "Write to every tenant.",
            "Ann Reed",
            "31/07/2025",
            "All are told now.",
            "Half were told.",
            "Letter agreed.",
        ),
        (
            "A2",
            "Open a shelter.",
            "Bo Shah",
            "31/10/2025",
            "Post is vacant again.",
            "Two have started.",
            "Interviews held.",
        ),
        ("A3", "Set up a loan scheme.", "Cy Dunn", "31/08/2026", "14 loans made.", "Agreement is signed.", ""),
        ("A4", "Check every flat.", "Di Ford", "30/11/2025", "Six were dropped.", "We saw ninety.", "We began in May."),
    )
    assert [one.progress for one in actions(book(head, *tasks))] == [row[4] for row in tasks]


def test_a_letter_before_a_dash_numbers_an_area() -> None:
    head = ("Ref", "Task", "Owner", "Due")
    rows = [["A – Prevention"], ["A1", "Write to every tenant.", "Ann Reed", "31/07/2025"]]
    rows += [["B – Homes"], ["B1", "Open a shelter.", "Bo Shah", "31/10/2025"]]
    plan = book(head, *rows, merged=("A2:D2", "A4:D4"))
    assert [(area.number, area.title) for area in plan.areas] == [("A", "Prevention"), ("B", "Homes")]
    assert "heading_odd" not in {issue.code for issue in plan.issues}
