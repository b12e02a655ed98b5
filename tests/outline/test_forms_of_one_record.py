"""A form for each risk, project or action: labels over values, beside them, or in one cell with them."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import docx
import openpyxl
import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Action, Plan

RECORDS = (
    ("R1", "Flooding shuts the depot", "Move the salt store to higher ground", "Paul Adeyemi", "30 June 2025", "12"),
    ("R2", "Key staff leave", "Train a deputy for every post in the team", "Head of Revenues", "Sept 2025", "9"),
    ("R3", "Grant is withdrawn", "Set up a calendar of claims with reminders", "Ruth Calder", "31/03/2025", "6"),
)

Cell = str | tuple[str, int]
"""A cell's text, and how many columns it spans."""


def behind_colons(one: Sequence[str]) -> list[list[Cell]]:
    """Label and value in one cell, several cells in some rows."""
    ref, risk, action, owner, due, score = one
    return [
        [f"Ref: {ref}", f"Rating: {score}", "Raised: 12 January 2025"],
        [(f"Threat: {risk}", 3)],
        [(f"Response: {action}", 3)],
        [(f"Owner: {owner}", 2), f"Target date: {due}"],
    ]


def below_labels(one: Sequence[str]) -> list[list[Cell]]:
    """The label on the first line of the value's cell."""
    ref, risk, action, owner, due, _ = one
    return [
        [f"Action no.\n{ref}", f"Assigned to\n{owner}", f"Complete by\n{due}"],
        [(f"Concern\n{risk}", 3)],
        [(f"Agreed action\n{action}", 3)],
    ]


def with_scores(one: Sequence[str]) -> list[list[Cell]]:
    """A bar with the ref and the title, labels over scores, labels beside values."""
    ref, risk, action, owner, due, score = one
    return [
        [(f"{ref} {risk}", 4)],
        ["Likelihood", "Impact", "Score", "Ease"],
        ["3", "4", score, "2"],
        ["Action", (action, 3)],
        ["Lead officer", owner, "Deadline", due],
    ]


def of_projects(one: Sequence[str]) -> list[list[Cell]]:
    """A bar, a text that has no label, labels of the plan's own in the values' cells."""
    ref, risk, action, owner, due, score = one
    return [
        [(f"Project {ref}: {risk}", 2)],
        [(f"{action}.", 2)],
        [f"Sponsor: {owner}", f"Finish: {due}"],
        [f"Budget: £{score},000", "Stage: Open"],
    ]


def in_word(forms: Sequence[Sequence[Sequence[Cell]]]) -> Plan:
    document = docx.Document()
    document.add_paragraph("Emergency action plan")
    for form in forms:
        width = max(sum(cell[1] if isinstance(cell, tuple) else 1 for cell in row) for row in form)
        table = document.add_table(rows=len(form), cols=width)
        for row, cells in enumerate(form):
            column = 0
            for cell in cells:
                text, span = cell if isinstance(cell, tuple) else (cell, 1)
                table.cell(row, column).merge(table.cell(row, column + span - 1)).text = text
                column += span
        document.add_paragraph("")
    stream = io.BytesIO()
    document.save(stream)
    return parse_bytes("plan.docx", stream.getvalue())


def on_a_page(forms: Sequence[Sequence[Sequence[Cell]]]) -> Plan:
    body = ""
    for form in forms:
        body += "<table>"
        for row in form:
            cells = (cell if isinstance(cell, tuple) else (cell, 1) for cell in row)
            body += "<tr>" + "".join(f"<td colspan={n}>{t.replace(chr(10), '<br>')}</td>" for t, n in cells) + "</tr>"
        body += "</table><p> </p>"
    return parse_bytes("plan.html", f"<body><h1>Emergency action plan</h1>{body}</body>".encode())


def told(actions: Sequence[Action]) -> list[tuple[str, ...]]:
    found = ((a.ref, a.description or "", a.owners[0].text, a.timescale) for a in actions)
    return [(ref, text.rstrip("."), owner or "", due.text if due else "") for ref, text, owner, due in found]


RIGHT = [(ref, action, owner, due) for ref, _, action, owner, due, _ in RECORDS]
FORMS = (behind_colons, below_labels, with_scores, of_projects)


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("made", [in_word, on_a_page])
@pytest.mark.parametrize("form", FORMS)
def test_each_form_is_an_action(form: Callable[[Sequence[str]], list[list[Cell]]], made, count: int) -> None:  # type: ignore[no-untyped-def]  # one of two printers
    plan = made([form(one) for one in RECORDS[:count]])
    assert told([action for area in plan.areas for action in area.actions]) == RIGHT[:count]


def test_labels_over_scores_name_them() -> None:
    plan = in_word([with_scores(one) for one in RECORDS])
    (area,) = plan.areas
    assert [action.title for action in area.actions] == [risk for _, risk, *_ in RECORDS]
    assert area.actions[0].extra == {"Likelihood": "3", "Impact": "4", "Score": "12", "Ease": "2"}
    assert not any(action.outcome for action in area.actions)


def test_a_label_that_no_form_has_a_value_for_is_kept() -> None:
    forms = [[*behind_colons(one), [("Date closed:", 3)]] for one in RECORDS]
    plan = in_word(forms)
    assert told([action for area in plan.areas for action in area.actions]) == RIGHT
    assert "Date closed" in plan.tables[0].columns


def test_the_colour_of_a_form_is_its_status() -> None:
    body = ""
    for one, colour in zip(RECORDS, ("#00b050", "#ffc000", "#ff0000"), strict=True):
        rows = "".join(
            "<tr>"
            + "".join(f"<td colspan={c[1]}>{c[0]}</td>" if isinstance(c, tuple) else f"<td>{c}</td>" for c in row)
            for row in behind_colons(one)
        )
        body += f"<table>{rows}<tr><td>RAG</td><td colspan=2 style='background:{colour}'></td></tr></table><p> </p>"
    plan = parse_bytes("plan.html", f"<body><h1>Emergency action plan</h1>{body}</body>".encode())
    found = [action.status.rag for area in plan.areas for action in area.actions]
    assert found == ["green", "amber", "red"]


def test_tables_with_the_same_header_are_no_forms() -> None:
    header = ("Ref", "Action", "Lead", "By when")
    book = openpyxl.Workbook()
    for number in (1, 2, 3):
        sheet = book.create_sheet(f"Priority {number}")
        for row in (header, *((f"{number}.{n}", one[2], one[3], one[4]) for n, one in enumerate(RECORDS, 1))):
            sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    plan = parse_bytes("plan.xlsx", stream.getvalue())
    assert sum(len(area.actions) for area in plan.areas) == 9


def test_boxes_over_tables_of_actions_are_no_forms() -> None:
    body = ""
    for number, one in enumerate(RECORDS, 1):
        body += f"<h2>Priority {number}: {one[1]}</h2><table>"
        body += f"<tr><td>Sponsor: {one[3]}</td><td>Review date: {one[4]}</td></tr>"
        body += f"<tr><td colspan=2>Success: {one[1]} no more</td></tr></table>"
        rows = "".join(
            f"<tr><td>{number}.{n}<td>{r[2]} and report it<td>{r[3]}<td>{r[4]}" for n, r in enumerate(RECORDS)
        )
        body += f"<table><tr><th>Ref<th>Action<th>Lead<th>By when</tr>{rows}</table>"
    plan = parse_bytes("plan.html", f"<body><h1>Emergency action plan</h1>{body}</body>".encode())
    assert [len(area.actions) for area in plan.areas] == [3, 3, 3]


MORE = (
    (
        "1.1",
        "Clear the gullies in Low Lane",
        "Paul Adeyemi",
        "30 June 2025",
        "Fewer floods in the lane",
        "Crew booked.",
    ),
    ("1.2", "Train a deputy in each team", "Ruth Calder", "31 May 2025", "No post without a deputy", "Two trained."),
    ("2.1", "Open the hall on Sundays", "Zoe Park", "1 July 2025", "More visits on Sundays", "Rota is drafted."),
)
BOXES = {"1.1": "☐ Not started ☒ In progress ☐ Closed", "1.2": "☐ Not started ☐ In progress ☒ Closed", "2.1": "☐ Not started ☐ In progress ☐ Closed"}  # fmt: skip


def of_bars(one: Sequence[str], *, area: str, what: str, result: str, news: str) -> list[list[Cell]]:
    """The area's heading, pairs of label and value, then labels as wide as the values below them, boxes to tick."""
    ref, action, owner, due, outcome, progress = one
    return [
        [(area, 4)],
        ["Executive lead", owner, "Target date", due],
        ["Date opened", "3 March 2025", "Inspection", "Full"],
        [(what, 4)],
        [(action, 4)],
        [(result, 4)],
        [(outcome, 4)],
        [(news, 4)],
        [(progress, 4)],
        ["Status", (BOXES[ref], 3)],
    ]


@pytest.mark.parametrize(
    "labels", [("What we will do", "How we will know", "Updates"), ("Action", "Intended outcome", "Latest position")]
)
@pytest.mark.parametrize("made", [in_word, on_a_page])
def test_labels_as_wide_as_their_values_below(made, labels: tuple[str, str, str]) -> None:  # type: ignore[no-untyped-def]  # one of two printers
    what, result, news = labels
    areas = {"1": "Priority 1: Keep roads safe", "2": "Priority 2: Bring people in"}
    plan = made([of_bars(one, area=areas[one[0][0]], what=what, result=result, news=news) for one in MORE])
    assert [(area.number, area.title) for area in plan.areas] == [("1", "Keep roads safe"), ("2", "Bring people in")]
    found = [action for area in plan.areas for action in area.actions]
    assert [(a.description, a.outcome, a.progress) for a in found] == [(one[1], one[4], one[5]) for one in MORE]
    assert [action.status.code for action in found[:2]] == ["in_progress", "completed"]
    told_of = {issue.code for issue in plan.issues if issue.path.startswith("/areas/1/actions/0/status")}
    assert "status_not_chosen" in told_of


@pytest.mark.parametrize("label", ["Action", "Recommendation", "Improvement record: action"])
def test_a_ref_stands_above_its_form(label: str) -> None:
    body = ""
    for one in MORE:
        form = of_bars(one, area=f"Priority {one[0][0]}: Homes", what="Action", result="Outcome", news="Progress")
        cells = [[c if isinstance(c, tuple) else (c, 1) for c in row] for row in form[1:]]
        rows = "".join("<tr>" + "".join(f"<td colspan={n}>{text}</td>" for text, n in row) + "</tr>" for row in cells)
        body += f"<p>{label} Z{one[0]}</p><table>{rows}</table>"
    plan = parse_bytes("plan.html", f"<body><h1>Emergency action plan</h1>{body}</body>".encode())
    found = [action for area in plan.areas for action in area.actions]
    assert [action.ref_printed for action in found] == ["Z1.1", "Z1.2", "Z2.1"]
    assert [action.description for action in found] == [one[1] for one in MORE]


WORDS = (
    ("Action ref", "Short name", "What we will do", "Owner", "Target date", "State", "Checked by", "Progress to May"),
    ("Number", "Headline", "Commitment", "Who", "Finish", "How far", "Reports to", "News"),
)
FILLED = (
    ("H1", "Cohorts", "Open a waiting area with two nurses", "Ann Reed", "May 2025", "Achieved", "Board", "Open."),
    (
        "H2",
        "Fit to sit",
        "Write a policy with the trusts",
        "Bo Cole",
        "June 2025",
        "In progress",
        "Panel",
        "Third draft.",
    ),
    ("T1", "Call back", "Ring back all who have waited an hour", "Cai Dunn", "TBC", "Overdue", "Board", "Two short."),
)


@pytest.mark.parametrize("labels", WORDS)
@pytest.mark.parametrize("places", [[(0, 1), (2,), (3, 4), (5, 6), (7,)], [(0, 1), (2, 3), (4, 5), (6, 7)]])
def test_two_pairs_a_line_are_no_table_on_its_side(labels: Sequence[str], places: Sequence[Sequence[int]]) -> None:
    """A value may be as wide as all further columns; other labels than councils use are told by their repetition."""
    document = docx.Document()
    for one in FILLED:
        table = document.add_table(len(places), 4)
        for row, fields in zip(table.rows, places, strict=True):
            for at, field in enumerate(fields):
                row.cells[2 * at].text, row.cells[2 * at + 1].text = labels[field], one[field]
            if len(fields) == 1:
                row.cells[1].merge(row.cells[3])
        document.add_paragraph("")
    file = io.BytesIO()
    document.save(file)
    plan = parse_bytes("plan.docx", file.getvalue())
    told = [(a.ref, a.description, a.owners[0].name, a.timescale and a.timescale.text) for a in plan.areas[0].actions]
    assert told == [(one[0], one[2], one[3], one[4]) for one in FILLED]
