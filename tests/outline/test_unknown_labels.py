"""Labels that nobody knows, keys and initials as tables, and headings with other paragraphs below them."""

from __future__ import annotations

import pytest

from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

ROWS = (
    ("1.1", "Complete the restructure of the leadership team", "Ann Reed", "Jan 22"),
    ("1.2", "Agree the workforce strategy with all partners", "Bo Lind", "Sept 2022"),
)


def table(*rows: tuple[str, ...]) -> str:
    return "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)


def page(*parts: str) -> Plan:
    return parse_bytes("plan.html", f"<body><p>Ofsted Action Plan</p>{''.join(parts)}</body>".encode())


def codes(plan: Plan) -> set[str]:
    return {issue.code for issue in plan.issues}


def test_a_table_of_which_no_label_is_known() -> None:
    plan = page(f"<table>{table(('Nr', 'This is our task', 'Champion', 'Till'), *ROWS)}</table>")
    assert plan.tables[0].columns == {
        "Nr": "ref",
        "This is our task": "description",
        "Champion": "lead",
        "Till": "timescale",
    }
    assert "header_unknown" in codes(plan)
    first = plan.areas[0].actions[0]
    assert (first.ref, first.owners[0].name, first.timescale and str(first.timescale.due)) == (
        "1.1",
        "Ann Reed",
        "2022-01-31",
    )


def test_a_table_of_something_else_is_none_of_actions() -> None:
    members = (("Improvement Board", "Independent Chair", "Monthly"), ("Scrutiny", "Cllr Ann Reed", "Quarterly"))
    with pytest.raises(NotAPlanError):
        page(f"<table>{table(('Forum', 'Who sits at its head', 'How often'), *members)}</table>")


def test_refs_and_dates_below_labels_that_are_not_known() -> None:
    rows = ((*row, "Begun") for row in ROWS)
    plan = page(f"<table>{table(('Code', 'Action', 'Lead', 'Finish', 'Progress'), *rows)}</table>")
    assert [action.ref for action in plan.areas[0].actions] == ["1.1", "1.2"]
    assert all(action.timescale for action in plan.areas[0].actions)
    assert "header_unknown" not in codes(plan)


def test_dates_of_something_else_are_no_due_dates() -> None:
    plan = page(f"<table>{table(('Ref', 'Action', 'Lead', 'Raised'), *ROWS)}</table>")
    assert plan.areas[0].actions[0].timescale is None


def test_statuses_below_a_label_that_is_not_known() -> None:
    rows = ((*ROWS[0], "Complete"), (*ROWS[1], "Not started"))
    plan = page(f"<table>{table(('Ref', 'Action', 'Lead', 'By when', 'Position'), *rows)}</table>")
    assert [action.status.code for action in plan.areas[0].actions] == ["completed", "not_started"]


def test_a_key_of_letters_and_one_of_initials_as_tables() -> None:
    key = table(("R", "Not started"), ("A", "Progressing as planned"), ("G", "Finished and evidenced"))
    people = table(("Initials", "Name"), ("AR", "Ann Reed, Head of Service"), ("BL", "Bo Lind"))
    rows = ((*ROWS[0][:2], "AR", "May 2022", "R"), (*ROWS[1][:2], "BL", "June 2022", "G"))
    actions = table(("Ref", "Action", "Lead", "By when", "RAG"), *rows)
    plan = page(f"<p>RAG key</p><table>{key}</table><table>{people}</table><table>{actions}</table>")
    assert [action.status.code for action in plan.areas[0].actions] == ["not_started", "completed"]
    assert [action.owners[0].name for action in plan.areas[0].actions] == ["Ann Reed", "Bo Lind"]


def test_a_numbered_heading_above_other_paragraphs() -> None:
    head = ("Ref", "Action", "Lead", "By when")
    parts = (
        f"<h2>{number}. {title}</h2><p>Ofsted said: it must improve.</p><p>Executive lead: Director</p>"
        f"<table>{table(head, *ROWS)}</table>"
        for number, title in ((1, "Leadership"), (2, "Front door"))
    )
    assert [(area.number, area.title) for area in page(*parts).areas] == [("1", "Leadership"), ("2", "Front door")]


def spanning(label: str, *names: str) -> list[tuple[str, int]]:
    """Areas of a plan whose first column, under this label, has these names, each over two actions."""
    body = ""
    for name in names:
        for number, row in enumerate(ROWS):
            first = "" if number else f"<td rowspan=2>{name}</td>"
            body += f"<tr>{first}{''.join(f'<td>{cell}</td>' for cell in row[1:])}</tr>"
    plan = page(f"<table>{table((label, 'Action', 'Lead', 'By when'))}{body}</table>")
    return [(area.title, len(area.actions)) for area in plan.areas]


def test_a_column_whose_cells_span_actions_names_areas() -> None:
    names = ("Children are seen and heard", "Leaders know their service")
    assert spanning("Our ambitions", *names) == [(name, 2) for name in names]


def test_an_agency_over_several_actions_is_no_area() -> None:
    assert spanning("Agency", "Northumbria Police", "Health") == [("", 4)]


def test_one_row_below_labels_that_stand_elsewhere_too() -> None:
    head = ("Ref", "What is our pledge", "Lead", "By when", "RAG")
    first, second = ((*row, "Green") for row in ROWS)
    parts = (f"<table>{table(head, first, second)}</table>", f"<table>{table(head, ('1.3', *second[1:]))}</table>")
    plan = page(*parts)
    assert [action.ref for area in plan.areas for action in area.actions] == ["1.1", "1.2", "1.3"]
    assert "header_unknown" not in codes(plan)


def test_a_numbered_heading_between_records_is_no_value_s_end() -> None:
    record = (
        "Action: Map all children without a plan\nResponsible: Ann Reed\nDeadline: May 2024\nUpdate: All were mapped\n"
    )
    text = "Ofsted Action Plan\n" + "\n".join(
        f"{n}. {title}\n{record}" for n, title in ((1, "Plans"), (2, "Permanence"))
    )
    plan = parse_bytes("plan.txt", text.encode())
    assert [(area.number, area.title) for area in plan.areas] == [("1", "Plans"), ("2", "Permanence")]
    assert [action.progress for area in plan.areas for action in area.actions] == ["All were mapped"] * 2


DATED = (
    ("4.1", "Build one record for family help", "Systems Team", "01/08/25", "30/04/26", "Slipping"),
    (
        "4.2",
        "Agree the sharing agreement with all partners",
        "Information Lead",
        "16/06/25",
        "29/08/25",
        "Complete",
    ),
    ("4.3", "Set the baseline for measures", "Performance Lead", "01/10/25", "14/11/25", "Late"),
)
"""The second row has words of labels only, and three cells that might be periods of a chart."""


@pytest.mark.parametrize(
    ("labels", "order"),
    [
        (("Ref", "Task", "Owner", "Start", "Finish", "Status"), (0, 1, 2, 3, 4, 5)),
        (("Status", "From", "Until", "Nr", "What we do", "Lead"), (5, 3, 4, 0, 1, 2)),
        (("Action", "Start date", "End date", "Item", "Officer", "Progress"), (1, 3, 4, 0, 2, 5)),
    ],
)
@pytest.mark.parametrize("last", [1, 2])
def test_an_action_in_words_of_labels_is_no_header(labels: tuple[str, ...], order: tuple[int, ...], last: int) -> None:
    table = [labels, *(tuple(row[at] for at in order) for row in DATED[: last + 1])]
    text = "\n".join(",".join(cells) for cells in table)
    actions = [a for area in parse_bytes("plan.csv", text.encode()).areas for a in area.actions]
    assert [a.ref_printed for a in actions] == [row[0] for row in DATED[: last + 1]]
    assert [a.description for a in actions] == [row[1] for row in DATED[: last + 1]]


def over_tables(labels: str, tables: tuple[tuple[str, ...], ...]) -> str:
    rule = "|".join("---" for _ in labels.split("|"))
    parts = ["\n".join([f"## Priority {n}: Part {n}", "", labels, rule, *rows, ""]) for n, rows in enumerate(tables, 1)]
    return "\n".join(["# Improvement plan", "", *parts])


@pytest.mark.parametrize(
    "labels",
    [
        "Ref|Action|Strategic lead|Tactical lead|Due date|Status",
        "Ref|Action|Executive lead|Tactical officer|By when|RAG",
        "Nr|Task|Senior sponsor|Tactical lead|Deadline|Status",
    ],
)
def test_one_header_over_several_tables_is_read_alike(labels: str) -> None:
    tables = (
        (
            "1.1|Set the number of audits|ACFO E Lindqvist|GM S Whitlam|31/01/2025|Open",
            "1.2|Visit all buildings|ACFO E Lindqvist|GM S Whitlam|31/03/2025|Open",
        ),
        ("2.1|Check the site records|Director of People|HR Manager|31/05/2025|Open",),
        (
            "3.1|Offer contracts for 40 hours|Director of People|Support Officer|1/04/2025|Open",
            "3.2|Report to the Authority|Director of People|Planning Manager|1/10/2025|Open",
        ),
    )
    plan = parse_bytes("plan.md", over_tables(labels, tables).encode())
    fields = [tuple(column for column in table.columns.values()) for table in plan.tables]
    assert len(fields) == 3
    assert len({*fields}) == 1
