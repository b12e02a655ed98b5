"""The document's title: what is printed largest where nothing calls itself a plan, and never a sentence about the plan."""

import pytest
from tests.office_files import book

from planparse.pipeline import parse_bytes
from tables.drawing import drawn

SENTENCE = "This document is our response to the inspection. Officers update it."


def plan_of(lines):
    """A page with these lines, each (size, text), above a ruled table of actions."""
    edges = (20, 60, 220, 300, 395)
    rows = [
        ("Ref", "Action", "Lead", "By when"),
        ("1.1", "Review all the open cases", "Ann Graham", "31 March 2024"),
        ("1.2", "Train every team in thresholds", "Bo Lind", "30 June 2024"),
    ]

    def draw(canvas):
        y = 390
        for size, text in lines:
            y -= size + 8
            canvas.setFont("Helvetica", size)
            canvas.drawString(20, y, text)
        canvas.setFont("Helvetica", 9)
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                canvas.drawString(edges[column] + 3, 200 - 24 * number, text)
        canvas.grid(edges, [220 - 24 * n for n in range(len(rows) + 1)])

    return parse_bytes("plan.pdf", drawn(draw)).document


def test_the_largest_line_is_the_title():
    lines = [(12, "Ambleford Council"), (20, "What we will do next"), (10, "Focused visit, June 2023"), (10, SENTENCE)]
    document = plan_of(lines)
    assert document.title == "What we will do next"
    assert document.inspection.name == "Focused visit, June 2023"


def test_a_line_that_calls_itself_a_plan_is_the_title_whatever_its_size():
    assert plan_of([(20, "Working together"), (12, "Ofsted action plan"), (10, SENTENCE)]).title == "Ofsted action plan"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("BANK REPAIR PROGRAMME", "Nethercott Drainage Board"), "BANK REPAIR PROGRAMME"),
        (("Office move", "Sedgebrook Council"), "Office move"),
        (("Climate risks and responses", "Hexley Town Council"), "Climate risks and responses"),
        (("Sedgebrook Council", "Hexley Town Council"), None),
        (("OFFICIAL - SENSITIVE", "Sedgebrook Council"), None),
        (("Agenda item 7", "Sedgebrook Council"), None),
        (("Office move", "We will look at this each month."), "Office move"),
        (("We will look at this each month.", "Office move"), None),
    ],
)
def test_a_first_line_that_is_no_body_is_the_title(lines: tuple[str, str], title: str | None) -> None:
    table = "Ref\tAction\tLead\tDue\n1\tOrder forty crates\tAnn Reed\tMay 2025\n2\tMove the deeds\tBo Lind\tMay 2025\n"
    plan = parse_bytes("plan.txt", ("\n".join(lines) + "\n\n" + table).encode())
    assert plan.document.title == title


TOPS = (
    ("Corporate Plan Delivery Workbook 2025-26", "Wexcombe Council", "Position at 30 June 2025", "Add no columns."),
    ("Roadmap for repairs", "Wexcombe Council", "Position at 30 June 2025", "Add no columns."),
    ("Service plan return Q2", "Wexcombe Council", "Owner: policy team", "Add no columns."),
)


@pytest.mark.parametrize("top", TOPS)
@pytest.mark.parametrize("turned", [False, True])
def test_a_sheets_first_line_is_its_title_where_it_speaks_of_a_plan(top, turned):
    lines = [top[1], top[0], *top[2:]] if turned else top
    head = ("Ref", "Action", "Lead", "By when", "Status")
    rows = [("1.1", "Review all the open cases", "Ann Graham", "31 March 2024", "On track")]
    rows.append(("1.2", "Train every team in thresholds", "Bo Lind", "30 June 2024", "Late"))
    plan = book(*((line,) for line in lines), (), head, *rows)
    assert plan.document.title == top[0]
