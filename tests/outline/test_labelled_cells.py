"""Cells that hold several fields: behind labels of their own, a status over the progress, a ref over the text."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table
from tests.office_files import book, web_table, word_tables

from planparse.pipeline import parse_bytes
from planparse.plan.model import Action, Plan

ROWS = (
    ("A1", "Slow the traffic on the hill", "Buy a second sign", "Ann Reed", "31 May 2025", "Started", "Sign ordered."),
    ("A2", "Mend the path to the station", "Write to the county", "Head of Roads", "June 2025", "Not started", ""),
    ("A3", "Open a warm space", "Ask the church", "Bo Shah", "1 July 2025", "Complete", "Nineteen came."),
    ("A4", "Plant an orchard", "Order thirty trees", "Head of Parks", "Autumn 2025", "Started", "Trees ordered."),
)
LABELS = (("How", "Who", "When"), ("Steps to take", "Lead officer", "Target date"))


def table(labels: Sequence[str], line: str) -> list[list[str]]:
    how, who, when = labels
    found = [["What we will do", "How, who and when", "Where we are"]]
    for ref, what, steps, owner, date, status, progress in ROWS:
        middle = f"{how}: {steps}{line}{who}: {owner}{line}{when}: {date}"
        found.append([f"{ref}{line}{what}", middle, f"{status}{line}{progress}".strip()])
    return found


def pdf(rows: Sequence[Sequence[str]]) -> Plan:
    style = getSampleStyleSheet()["Normal"]
    cells = [[Paragraph(text.replace("\n", "<br/>"), style) for text in row] for row in rows]
    stream = io.BytesIO()
    grid = Table(cells, colWidths=[150, 190, 130], style=[("GRID", (0, 0), (-1, -1), 1, "black")])
    SimpleDocTemplate(stream).build([grid])
    return parse_bytes("plan.pdf", stream.getvalue())


def actions(plan: Plan) -> list[Action]:
    return [action for area in plan.areas for action in area.actions]


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("form", ["html", "word", "sheet", "pdf"])
def test_each_labelled_value_is_a_field(form: str, labels: Sequence[str]) -> None:
    rows = table(labels, "<br>" if form == "html" else "\n")
    plan = (
        {"html": lambda rows: web_table(rows, "Priority 1: Places"), "word": word_tables, "pdf": pdf}[form](rows)
        if form != "sheet"
        else book(*rows)
    )
    found = actions(plan)
    assert [action.ref for action in found] == [row[0] for row in ROWS]
    assert [action.description for action in found] == [row[1] for row in ROWS]
    assert [[owner.text for owner in action.owners] for action in found] == [[row[3]] for row in ROWS]
    assert [action.timescale.text for action in found if action.timescale] == [row[4] for row in ROWS]
    assert [action.status.text for action in found] == [row[5] for row in ROWS]
    assert [action.progress or "" for action in found] == [row[6] for row in ROWS]
    assert [list(action.extra.values()) for action in found] == [[row[2]] for row in ROWS]


def test_the_words_before_the_first_label_keep_their_column() -> None:
    rows = [["Ref", "Action and lead", "Status"]]
    rows += [[row[0], f"{row[1]}\nLead: {row[3]}\nDeadline: {row[4]}", row[5]] for row in ROWS]
    found = actions(book(*rows))
    assert [action.description for action in found] == [row[1] for row in ROWS]
    assert [[owner.text for owner in action.owners] for action in found] == [[row[3]] for row in ROWS]


def test_colons_in_prose_part_nothing() -> None:
    rows = [["Ref", "Action", "Lead", "Progress"]]
    notes = (
        "Two things: a sign and a path.",
        "Note: none.",
        "Next: ask the church.\nThen: wait.",
        "Done: thirty trees.",
    )
    rows += [[row[0], row[1], row[3], note] for row, note in zip(ROWS, notes, strict=True)]
    assert [action.progress for action in actions(book(*rows))] == list(notes)


def test_a_status_that_is_the_whole_cell_stays_in_its_column() -> None:
    rows = [["Ref", "Action", "Lead", "Where we are"], *([row[0], row[1], row[3], row[5]] for row in ROWS)]
    assert [action.status.text for action in actions(book(*rows))] == [row[5] for row in ROWS]


def test_labels_before_tabs_are_those_of_records() -> None:
    document = docx.Document()
    document.add_heading("Plan", 0)
    document.add_heading("Priority 1: Places", 1)
    for ref, what, _, owner, date, status, progress in ROWS:
        document.add_paragraph(f"{ref}\t{what} and tell everybody who lives there.")
        for label, value in (
            ("Answerable", owner),
            ("To be done by", date),
            ("Position", progress),
            ("Rating", status),
        ):
            if value:
                document.add_paragraph(f"{label}\t{value}")
    stream = io.BytesIO()
    document.save(stream)
    found = actions(parse_bytes("plan.docx", stream.getvalue()))
    assert [action.ref for action in found] == [row[0] for row in ROWS]
    assert [[owner.text for owner in action.owners] for action in found] == [[row[3]] for row in ROWS]
    assert [action.timescale.text for action in found if action.timescale] == [row[4] for row in ROWS]
    assert [action.status.text for action in found] == [row[5] for row in ROWS]


BARS = ("Work stream One: Nobody went to see", "Priority 1: Places", "Objective A – Roads that are safe")


@pytest.mark.parametrize("bar", BARS)
def test_labels_stand_below_a_bar_over_the_table(bar: str) -> None:
    head, *rows = ["".join(f"<td>{cell}</td>" for cell in row) for row in table(LABELS[0], "<br>")]
    parts = [f"<table><tr><td colspan=3>{bar}</td></tr>{''.join(f'<tr>{row}</tr>' for row in (head, *rows))}</table>"]
    plan = parse_bytes("plan.html", f"<h1>Improvement plan</h1>{''.join(parts)}".encode())
    assert [area.heading for area in plan.areas] == [bar]
    assert [action.description for action in actions(plan)] == [row[1] for row in ROWS]
    assert [action.owners[0].display for action in actions(plan)] == [row[3] for row in ROWS]


GUIDANCE = (
    (
        "1. Partnership group",
        "The board meets each quarter.",
        ("Invite the new trust to join", "Chair of the Board", "July 2025"),
    ),
    (
        "2. Risk assessment",
        "The profile is shared each autumn.",
        ("Write the register again", "Ann Reed", "December 2025"),
    ),
    (
        "3. Referral pathway",
        "Referrals are seen within a day.",
        ("Publish a new form", "Head of Service", "31 January 2026"),
    ),
)


@pytest.mark.parametrize("form", ["html", "word", "sheet"])
@pytest.mark.parametrize("brackets", ["[]", "()"])
def test_a_column_of_lists_whose_items_end_with_who_and_when(form: str, brackets: str) -> None:
    line = "<br>" if form == "html" else "\n"
    rows = [["Benchmark", "What is in place", "Actions we will take"]]
    for number, (name, place, (what, who, when)) in enumerate(GUIDANCE, 1):
        one = f"• {number}.1 {what} {brackets[0]}{who}, {when}{brackets[1]} DONE"
        two = f"• {number}.2 Ask partners about {number} {brackets[0]}{who}, monthly{brackets[1]}"
        rows.append([f"{name}{line}It is scored.", place, f"{one}{line}{two}"])
    plan = (
        web_table(rows, "Priority 1: Places")
        if form == "html"
        else word_tables(rows)
        if form == "word"
        else book(*rows)
    )
    found = actions(plan)
    assert [action.ref for action in found] == ["1.1", "1.2", "2.1", "2.2", "3.1", "3.2"]
    assert [action.description for action in found[::2]] == [what for _, _, (what, _, _) in GUIDANCE]
    assert [action.owners[0].text for action in found[::2]] == [who for _, _, (_, who, _) in GUIDANCE]
    assert [action.timescale.text for action in found[::2] if action.timescale] == [
        when for _, _, (_, _, when) in GUIDANCE
    ]
    assert [action.status.code for action in found] == ["completed", "unknown"] * 3
    names = [name for name, _, _ in GUIDANCE]
    assert [area.heading for area in plan.areas] == (["Priority 1: Places"] if form == "html" else names)


UPDATES = (
    ("Done: all five sessions were held", "Delayed: no bids came", "Done: the form is in use", "Delayed: no venue"),
    ("Green - two meetings so far", "Amber: the lease is with lawyers", "Green: out for comment", "Amber: one bid"),
    ("Underway: first draft shared", "Stuck: the bank says no", "Underway: half are trained", "Stuck: no power"),
)


@pytest.mark.parametrize("updates", UPDATES)
def test_a_status_before_each_update_labels_no_column(updates: Sequence[str]) -> None:
    rows = [["Ref", "Action", "Lead", "By when", "Update"]]
    rows += [[row[0], row[1], row[3], row[4], update] for row, update in zip(ROWS, updates, strict=True)]
    for plan in (web_table(rows, "Priority 1: Places"), word_tables(rows), book(*rows)):
        found = actions(plan)
        assert [action.progress for action in found] == list(updates)
        assert [action.extra for action in found] == [{}] * len(ROWS)


@pytest.mark.parametrize("owners", [[row[3] for row in ROWS], ["Ann Reed"] * len(ROWS)])
def test_labels_of_tables_inside_cells_are_labels_without_colons(owners: list[str]) -> None:
    rows = [["Ref", "Agreed action", "Handled by / finish", "News"]]
    for (ref, what, _, _, date, _, progress), owner in zip(ROWS, owners, strict=True):
        inner = f"<table><tr><td>Owner</td><td>{owner}</td></tr><tr><td>Due</td><td>{date}</td></tr></table>"
        rows.append([ref, what, inner, progress])
    found = actions(web_table(rows, "Priority 1: Places"))
    assert [[owner.display for owner in action.owners] for action in found] == [[owner] for owner in owners]
    assert [action.timescale and action.timescale.text for action in found] == [row[4] for row in ROWS]
