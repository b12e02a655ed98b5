"""Which headings are areas and which rows are headers, on pages of a few lines."""

from __future__ import annotations

from datetime import date

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

CONTENTS = "<p>Contents</p><p>Priority 1: Leadership</p><p>Priority 2: Practice</p><p>Key to the colours</p>"
MAY = date(2015, 5, 31)
ACTION = "<td>{0}</td><td>Review the way in which visits are recorded</td><td>Ann Reed</td><td>May 2015</td>"


def page(body: str) -> Plan:
    return parse_bytes("plan.html", f"<html><body><h1>A plan</h1>{body}</body></html>".encode())


def table(head: str, *rows: str) -> str:
    return f"<table>{head}{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def test_a_list_of_contents_does_not_take_the_rows_from_a_column_of_areas() -> None:
    head = "<tr><th>Priority</th><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr>"
    first, second = (f"<td>Priority {n}: {title}</td>" for n, title in ((1, "Leadership"), (2, "Practice")))
    plan = page(CONTENTS + table(head, first + ACTION.format("1.1"), second + ACTION.format("2.1")))
    assert [(area.number, area.title, [a.ref for a in area.actions]) for area in plan.areas] == [
        ("1", "Leadership", ["1.1"]),
        ("2", "Practice", ["2.1"]),
    ]


def test_a_heading_above_a_table_with_a_column_of_recommendations_is_the_area() -> None:
    head = "<tr><th>Recommendation</th><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr>"
    rows = ("<td>Recommendation 7: Visits</td>" + ACTION.format("1.1"),)
    plan = page("<p>Priority 1: Leadership</p>" + table(head, *rows))
    assert [area.title for area in plan.areas] == ["Leadership"]
    assert plan.areas[0].actions[0].extra == {"Recommendation": "Recommendation 7: Visits"}


def test_the_second_header_row_parts_one_label_and_ends_another() -> None:
    head = (
        '<tr><th rowspan="2">Ref</th><th rowspan="2">Action</th><th colspan="2">Lead</th><th>Timescale (By</th></tr>'
        "<tr><th>Strategic</th><th>Operational</th><th>When)</th></tr>"
    )
    row = ACTION.format("1.1").replace("<td>May", "<td>Tom Hale</td><td>May")
    plan = page("<p>Priority 1: Leadership</p>" + table(head, row, row.replace("1.1", "1.2")))
    actions = plan.areas[0].actions
    assert [(a.ref, a.timescale and a.timescale.due) for a in actions] == [("1.1", MAY), ("1.2", MAY)]
    assert [(owner.role, owner.name) for owner in actions[0].owners] == [
        ("strategic_lead", "Ann Reed"),
        ("operational_lead", "Tom Hale"),
    ]


def test_a_table_of_figures_between_the_parts_of_a_table_of_actions() -> None:
    head = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr>"
    figures = table("<tr><th>Outcome</th><th>Status</th></tr>", "<td>Re-referrals</td><td>24%</td>")
    body = table(head, ACTION.format("1.1")) + figures + table("", ACTION.format("1.2"))
    plan = page("<p>Priority 1: Leadership</p>" + body)
    assert [action.ref for action in plan.areas[0].actions] == ["1.1", "1.2"]
    assert [action.timescale.due for action in plan.areas[0].actions if action.timescale] == [MAY, MAY]
    assert len(plan.tables) == 2


def test_a_label_that_only_this_document_has() -> None:
    head = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr>"
    parts = (
        f"<p>What has to change {n}. {title}</p>" + table(head, ACTION.format(f"{n}.1"))
        for n, title in ((1, "Visits"), (2, "Plans"))
    )
    plan = page("".join(parts))
    assert [(area.kind, area.number, area.title) for area in plan.areas] == [
        ("other", "1", "Visits"),
        ("other", "2", "Plans"),
    ]


def test_how_we_will_know_heads_outcomes() -> None:
    head = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th><th>How we will know it has worked</th></tr>"
    plan = page(table(head, ACTION.format("1.1") + "<td>Visits are recorded within a day</td>"))
    assert plan.areas[0].actions[0].outcome == "Visits are recorded within a day"


def test_a_column_of_areas_says_their_kind() -> None:
    head = "<tr><th>Recommendation</th><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr>"
    plan = page(table(head, "<td>1. Record each visit</td>" + ACTION.format("1.1")))
    assert [(area.kind, area.number) for area in plan.areas] == [("recommendation", "1")]


def test_a_label_that_only_this_document_has_in_rows_of_the_table() -> None:
    head = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr>"
    rows = (
        row
        for n, title in ((1, "Visits"), (2, "Plans"))
        for row in (f"<td colspan=4>What has to change {n}: {title}</td>", ACTION.format(f"{n}.1"))
    )
    plan = page(table(head, *rows))
    assert [(area.number, area.title, len(area.actions)) for area in plan.areas] == [
        ("1", "Visits", 1),
        ("2", "Plans", 1),
    ]


def test_columns_in_which_no_cell_begins_are_none() -> None:
    head = "<tr><th>Ref</th><th colspan=2>Action</th><th>Accountable officer</th><th>By when</th></tr>"
    rows = (ACTION.format(f"1.{n}").replace("<td>Review", "<td colspan=2>Review") for n in (1, 2))
    plan = page(table(head, *rows))
    assert plan.tables[0].columns == {
        "Ref": "ref",
        "Action": "description",
        "Accountable officer": "lead",
        "By when": "timescale",
    }


def test_a_plan_of_an_unusual_name_has_a_title() -> None:
    head = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr>"
    body = "<body><p>The care plan is reviewed.</p><p>Ofsted response plan 2024</p>" + table(head, ACTION.format("1.1"))
    assert parse_bytes("plan.html", body.encode()).document.title == "Ofsted response plan 2024"


def test_an_area_s_heading_in_place_of_a_label_is_both() -> None:
    table = (
        "<table><tr><th>Ref</th><th>Priority {0}: {1}</th><th>Owner</th><th>Deadline</th></tr>"
        "<tr><td>{0}.1</td><td>{2}</td><td>Ann Reed</td><td>May 2025</td></tr></table>"
    )
    tables = table.format(1, "Help", "Launch it") + table.format(2, "Care", "Match children sooner with families")
    plan = parse_bytes("plan.html", f"<body><h1>Ofsted action plan</h1>{tables}</body>".encode())
    found = [(area.number, area.title, [action.description for action in area.actions]) for area in plan.areas]
    assert found == [("1", "Help", ["Launch it"]), ("2", "Care", ["Match children sooner with families"])]


def test_two_labels_of_one_kind_are_two_levels() -> None:
    head = "<tr><th>Ref</th><th>Action</th><th>Owner</th><th>Deadline</th></tr>"
    row = "<tr><td>{0}.1</td><td>Match children sooner</td><td>Ann Reed</td><td>May 2025</td></tr>"
    over = "<tr><td colspan=4>{0}</td></tr>"
    rows = over.format("THEME 1: CARE") + over.format("Objective 1.1 Homes") + row.format("1.1")
    rows += over.format("Objective 1.2 Health") + row.format("1.2")
    rows += over.format("THEME 2: HELP") + over.format("Objective 2.1 Plans") + row.format("2.1")
    plan = parse_bytes("plan.html", f"<body><h1>Ofsted action plan</h1><table>{head}{rows}</table></body>".encode())
    assert [(area.theme, area.title) for area in plan.areas] == [
        ("THEME 1: CARE", "Homes"),
        ("THEME 1: CARE", "Health"),
        ("THEME 2: HELP", "Plans"),
    ]


def test_the_nearest_heading_is_taken_though_it_has_a_label_and_not_the_prose_above_it() -> None:
    table = "<table><tr><th>Ref</th><th>Action</th><th>Owner</th><th>By when</th></tr>{}</table>"
    row = "<tr><td>{0}</td><td>Review the {0} plan with schools</td><td>Ann Reed</td><td>May 2026</td></tr>"
    body = (
        "<h1>Fire and rescue plan</h1><p>Our report names three pillars. For each we print what we will do.</p>"
        f"<p>Pillar: Effectiveness</p>{table.format(row.format('E1'))}<p>Pillar: People</p>{table.format(row.format('P1'))}"
    )
    plan = parse_bytes("plan.html", body.encode())
    assert [area.heading for area in plan.areas] == ["Pillar: Effectiveness", "Pillar: People"]


HEAD = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr>"


@pytest.mark.parametrize(
    ("heading", "title", "others"),
    [
        ("Cause of concern: Protection", "Protection", "Area for improvement"),
        ("Finding: Visits are late", "Visits are late", "Recommendation"),
        ("What we found ourselves", "What we found ourselves", "Priority"),
    ],
)
def test_a_heading_of_the_areas_level_without_a_number_is_an_area(heading: str, title: str, others: str) -> None:
    first = f"<h2>Key</h2><p>All dates are firm.</p><h2>{heading}</h2><p>Help comes late.</p>"
    body = first + table(HEAD, ACTION.format("A1"), ACTION.format("A2"))
    for n, name in ((1, "Prevention"), (2, "Response")):
        body += f"<h2>{others} {n}: {name}</h2>" + table(HEAD, ACTION.format(f"{n}.1"))
    plan = page(body)
    assert (plan.areas[0].heading, plan.areas[0].title) == (heading, title)
    assert [len(area.actions) for area in plan.areas] == [2, 1, 1]


def test_a_heading_of_another_level_is_no_area_beside_labelled_ones() -> None:
    body = "<h2>Priority 1: Help</h2>" + table(HEAD, ACTION.format("1.1")) + "<h3>Next steps</h3>"
    plan = page(body + table(HEAD, ACTION.format("1.2")))
    assert [area.title for area in plan.areas] == ["Help"]


def test_a_text_that_goes_on_in_a_second_column_is_no_part_of_the_heading() -> None:
    above = (
        "Area for improvement 1 – Plans that come on time",
        "What we know. The team that",
        "writes them grew by two.",
    )
    cells = "<table><tr><th>Action<th>Lead<th>By when<tr><td>Double the team<td>Head of SEND<td>May 2025</table>"
    page = f"<h1>SEND action plan</h1><h2>{above[0]}</h2><p>{above[1]}</p><p>{above[2]}</p>{cells}"
    plan = parse_bytes("plan.html", page.encode())
    assert [area.heading for area in plan.areas] == [above[0]]
    assert [piece.text for piece in plan.unplaced] == [*above[1:]]


@pytest.mark.parametrize(("line", "areas"), [("STEPS OF THE WORK", ["STEPS OF THE WORK"]), ("Steps", ["3. Boats"])])
def test_a_line_in_capitals_behind_the_text_of_a_numbered_part_heads_the_table(line: str, areas: list[str]) -> None:
    text = "<p>We looked at it in May. We will look at it again.</p>"
    other = "<p>2. Sails</p>" + text + "<table><tr><td>Cost</td><td>9</td></tr></table>"
    rows = table("<tr><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr>", ACTION.format("1"))
    plan = page(f"{other}<p>3. Boats</p>{text}<p>{line}</p>{rows}")
    assert [area.heading for area in plan.areas] == areas
