"""Columns under dates, tables without a description's label, rows of a form that nobody filled in, and keys to scores."""

from __future__ import annotations

import pytest

from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan


def table(head: tuple[str, ...], *rows: tuple[str, ...]) -> Plan:
    body = "".join(
        "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"
        for tag, cells in [("th", head), *(("td", row) for row in rows)]
    )
    return parse_bytes("plan.html", f"<body><h1>Follow-up</h1><table>{body}</table></body>".encode())


def test_under_dates_stands_how_far_it_was_then() -> None:
    plan = table(
        ("Milestone", "31/03/2024", "30/06/2024", "30/09/2024"),
        ("Publish the dates of release for each data set", "Behind schedule", "On track", "Completed"),
        ("Set out how the board hears from users", "On track", "On track", "Behind schedule"),
        ("Agree a code with the departments", "Completed", "Completed", "Completed"),
    )
    assert [action.status.code for action in plan.actions] == ["completed", "delayed", "completed"]
    assert plan.actions[0].extra["31/03/2024"] == "Behind schedule"


def test_what_has_a_title_and_nothing_else_has_it_for_a_description() -> None:
    plan = table(
        ("No", "Item", "Who", "By"),
        ("1", "Write to all landlords", "Ann Reed", "18 April 2025"),
        ("2", "Inspect the hostels", "Bo Shah", "30 April 2025"),
    )
    assert [action.description for action in plan.actions] == ["Write to all landlords", "Inspect the hostels"]


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        (
            ("Score", "Level", "Recommended action"),
            (
                ("20-25", "Critical", "Stop work and tell the director"),
                ("10-19", "High", "Assign an owner within a week"),
            ),
        ),
        (
            ("Treatment", "Description"),
            (
                ("Mitigate", "Put controls in place to reduce the impact"),
                ("Transfer", "Share the risk with an insurer"),
            ),
        ),
    ],
)
def test_a_key_to_scores_or_words_lists_no_actions(head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
    with pytest.raises(NotAPlanError):
        table(head, *rows)


def test_a_rule_printed_in_signs_is_no_action() -> None:
    rows = ["Ref,Action,Lead,Due", "1.1,Review all cases,Ann Reed,May 2025", "-----,----------,------,-----"]
    plan = parse_bytes("plan.csv", "\n".join([*rows, "1.2,Train all staff,Head of Skills,June 2025"]).encode())
    assert [action.ref for area in plan.areas for action in area.actions] == ["1.1", "1.2"]


def text(*lines: str) -> Plan:
    return parse_bytes("plan.txt", "\n".join(("Improvement plan", "", "Area 1: Leadership", "", *lines, "")).encode())


BODY = (
    "1.1\tAda Osei\t31 March 2020\tGrace Bell\tAgree a protocol for children who go missing from care.",
    "1.2\tWei Chen\tQ2 2020/21\tCallum Baird\tTrain team managers in supervision and record attendance.",
)


@pytest.mark.parametrize(
    "header",
    [
        "\tNo.\tStrategic Lead\tBy When\tOperational Lead\tDescription",
        "No.\tStrategic Lead\tstray\tBy When\tOperational Lead\tDescription",
    ],
)
def test_a_header_with_one_cell_more_than_all_rows_still_names_their_columns(header: str) -> None:
    plan = text(header, *BODY)
    assert [action.ref for action in plan.actions] == ["1.1", "1.2"]
    assert [[owner.name for owner in action.owners] for action in plan.actions] == [
        ["Ada Osei", "Grace Bell"],
        ["Wei Chen", "Callum Baird"],
    ]
    assert plan.actions[1].description == "Train team managers in supervision and record attendance."
    assert {issue.code for issue in plan.issues} >= {"row_short"}


GOVERNANCE = (
    ("Board|Chair|Meets|What it does", "Oversight Board|Ann Reed|Monthly|Holds the Director to account"),
    ("Who|What they do|When", "Scrutiny Committee|Questions Cabinet members on progress|Twice a year"),
)


_FORUM = pytest.param(
    ("Forum|Task|Lead|Frequency", "Tenants' Panel|Tells us what tenants see|Jo Lane|Each spring"),
    marks=pytest.mark.xfail(strict=True, reason="the fitted weights take a column headed `Task` for actions"),
)


@pytest.mark.parametrize("rows", [*GOVERNANCE, _FORUM])
def test_what_boards_always_do_is_no_action(rows: tuple[str, str]) -> None:
    def table(*rows: str) -> str:
        cells = ("".join(f"<td>{cell}" for cell in row.split("|")) for row in rows)
        return f"<table>{''.join(f'<tr>{row}' for row in cells)}</table>"

    second = rows[1].replace("Holds", "Hears").replace("Questions", "Tests").replace("Tells", "Asks")
    actions = (
        "No.|Who|What we will do|By when",
        "1|Head of HR|Train all staff|May 2025",
        "2|Ann Reed|Write to us|June 2025",
    )
    plan = parse_bytes(
        "plan.html", f"<h1>Action plan</h1>{table(*rows, second)}<h2>Staff</h2>{table(*actions)}".encode()
    )
    assert [[action.description for action in area.actions] for area in plan.areas] == [
        ["Train all staff", "Write to us"]
    ]
    assert sum(rows[1].split("|")[0] in piece.text for piece in plan.unplaced) == 2
