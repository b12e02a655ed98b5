"""The lower row of a header, whose labels are known, below a row of more labels that are not."""

from __future__ import annotations

from io import BytesIO

from openpyxl import Workbook

from planparse.pipeline import parse_bytes


def test_known_labels_below_a_group_do_not_take_the_header() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    rows = [
        ("#", "Deliverable", "Responsible", None, "Due", "Latest news"),
        (None, None, "Lead", "With", None, None),
        (
            "1.1",
            "Open two homes for children.",
            "Head of Residential",
            "Property",
            "31 March 2026",
            "Plans were drawn.",
        ),
        ("1.2", "Pay foster carers a retainer.", "Fostering Service", "Finance", "31 October 2025", "Paid since May."),
    ]
    for row in rows:
        sheet.append(row)
    sheet.merge_cells("C1:D1")
    for column in "ABEF":
        sheet.merge_cells(f"{column}1:{column}2")
    saved = BytesIO()
    book.save(saved)
    plan = parse_bytes("plan.xlsx", saved.getvalue())
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.ref for action in actions] == ["1.1", "1.2"]
    assert [[owner.role for owner in action.owners] for action in actions] == [["lead", "support"]] * 2
