"""Small tables of labels and values, one an action, whose labels no list has: told by coming again in turn."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from planparse.pipeline import parse_bytes

ACTIONS = (
    "Visit every child in care each month",
    "Write to all schools about absence",
    "Audit twenty case files a term",
)


def _page(records: list[list[tuple[str, str]]]) -> bytes:
    """Records as tables of two columns."""
    tables = "".join(
        f"<table>{''.join(f'<tr><td>{label}</td><td>{value}</td></tr>' for label, value in record)}</table><p></p>"
        for record in records
    )
    return f"<body><h1>Improvement plan</h1>{tables}</body>".encode()


@pytest.mark.parametrize(
    "labels",
    [
        ("REFERENCE NUMBER", "AGREED ACTION", "ASSIGNED TO", "ESTIMATED COMPLETION DATE"),
        ("Item", "Planned work", "Accountable officer", "Expected finish"),
        ("Serial no", "Step we will take", "Person in charge", "Delivery date"),
        ("Our ref", "Improvement activity", "Task owner", "Date for completion"),
    ],
)
def test_labels_that_no_list_has(labels: tuple[str, ...]) -> None:
    values = [(f"1.{n}", what, "Head of Quality", "31 May 2025") for n, what in enumerate(ACTIONS, 1)]
    plan = parse_bytes("plan.html", _page([list(zip(labels, row, strict=True)) for row in values]))
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.description for action in actions] == list(ACTIONS)
    assert {owner.text for action in actions for owner in action.owners} == {"Head of Quality"}
    assert {str(action.timescale.due) for action in actions if action.timescale} == {"2025-05-31"}


def test_a_label_may_be_left_out_of_a_record() -> None:
    labels = ("Action no.", "What we plan", "Person leading", "Results so far", "Completion due")
    values = [(f"1.{n}", what, "Ann Reed", "Under way", "31 May 2025") for n, what in enumerate(ACTIONS, 1)]
    records = [list(zip(labels, row, strict=True)) for row in values]
    plan = parse_bytes("plan.html", _page([records[0], [*records[1][:3], records[1][4]], records[2]]))
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.description for action in actions] == list(ACTIONS)


def test_a_column_of_themes_is_no_column_of_labels() -> None:
    rows = [
        ("Finance", "Set a budget"), ("Finance", "Report each month"), ("Training", "Train all staff"),
        ("Finance", "Close the books"), ("Risk", "Keep a register"), ("Training", "Hold a seminar"),
    ]  # fmt: skip
    body = "".join(f"<tr><td>{theme}</td><td>{text}</td></tr>" for theme, text in rows)
    table = f"<table><tr><th>Theme</th><th>Action</th></tr>{body}</table>"
    lead = "<table><tr><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>Repair the roof</td><td>Ann Reed</td><td>May 2025</td></tr></table>"
    plan = parse_bytes("plan.html", f"<body><h1>Improvement plan</h1>{lead}<p>Also:</p>{table}</body>".encode())
    labels = {label for table in plan.tables for label in table.columns}
    assert labels.isdisjoint({"Finance", "Training", "Risk"})


_MEETINGS = (
    [("1", "Charts", "Tomas & Bea", "14 June"), ("2", "Preface", "Lina & Otto", "14 June")],
    [("1", "Cover page", "Tomas", "15 June"), ("2", "Glossary", "Bea", "15 June"), ("3", "Aims", "All", "15 June")],
    [("1", "Update the cover page", "Tomas", "16 June"), ("2", "Finish writing all the chapters", "Bea", "17 June")],
    [("1", "Finalise the report and check its figures", "Tomas", "20 June"), ("2", "Print it", "Bea", "21 June")],
)


def _minutes(meetings: Sequence[Sequence[tuple[str, ...]]]) -> bytes:
    """Minutes, each with a table under one header."""
    head = "<tr><td>No</td><td>Item</td><td>Who</td><td>By</td></tr>"
    tables = (
        f"<h2>Meeting {n}</h2><table>{head}{''.join(f'<tr>{_cells(row)}</tr>' for row in rows)}</table>"
        for n, rows in enumerate(meetings, 1)
    )
    return f"<body><h1>Actions of the team, June 2025</h1>{''.join(tables)}</body>".encode()


def _cells(row: Sequence[str]) -> str:
    return "".join(f"<td>{cell}</td>" for cell in row)


def test_tables_under_one_header_are_what_all_their_rows_say() -> None:
    plan = parse_bytes("minutes.html", _minutes(_MEETINGS))
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.description for action in actions] == [row[1] for rows in _MEETINGS for row in rows]


def test_a_row_of_four_labels_is_a_header_and_no_two_labels_with_values() -> None:
    plan = parse_bytes("minutes.html", _minutes(_MEETINGS))
    assert not {"By", "Who", "Item"} & {owner.text for area in plan.areas for a in area.actions for owner in a.owners}
