"""Three more invented plans pasted with a cell a line: other columns in other orders, cells of several lines, blanks."""

from __future__ import annotations

import pytest

from planparse.lexicon.labels import NO_TERMS
from planparse.read.cell_per_line.reader import read_onecell
from planparse.read.document import Document, Grid, Paragraph

Rows = list[list[str]]
"""Cells row by row; the lines of a cell are parted by a line end."""

OAKMERE: Rows = [
    ["No.", "Date", "Responsible Officer", "Action to be taken", "Cost", "RAG", "Progress update"],
    ["1", "By 30 April 2019", "Head of Early Help", "Publish a single threshold document.", "£4,000", "Green",
     "Published on 2 April and sent to all schools."],
    ["2", "June 2019", "Teresa Quill\nHead of Early Help", "Train every receptionist in the new pathway.", "Nil", "Amber",
     "Two of five sessions were held.\nThe rest follow in September."],
    ["3", "Ongoing", "Audit Team", "Look at ten closed cases a month:\n• was the child seen\n• were parents heard", "Nil",
     "Green", "First audit done in May."],
    ["4", "Dec 2019\n(was Sept 2019)", "Teresa Quill\nOlu Adebanjo", "Move the duty desk into the police station.", "", "Red",
     ""],
    ["5", "Q4 2019/20", "Olu Adebanjo", "Buy a case system that partners can read.", "£250,000\n£40,000 a year", "Amber",
     "The tender closes in November."],
    ["6", "Monthly", "Audit Team\nTeresa Quill", "Tell the Board what audits found.", "Nil", "", "Reports went in May and June.\n"
     "Members asked for figures by ward.\nThese will be in the July report."],
]  # fmt: skip

SALTWICK: Rows = [
    ["What will we do?", "What difference will it make?", "Who is responsible", "Supported by", "Timescales", "Status"],
    ["Give every care leaver a named adviser.", "Young people know whom to ring.", "Service Manager, Leaving Care",
     "Personal Advisers", "March 2021", "Complete"],
    ["Offer driving lessons to care leavers in work.", "More of them keep their jobs.", "Grace Ilunga", "Jobcentre Plus",
     "Summer 2021", "On track"],
    ["Open a second hub in the north of the borough.\nThe lease is with the lawyers.", "", "Grace Ilunga\nHousing Manager",
     "", "Autumn term 2021", "Delayed"],
    ["Review all pathway plans older than six months.", "Plans say what is true now.\nPersonal advisers see gaps early.",
     "Service Manager, Leaving Care", "Personal Advisers\nGrace Ilunga", "31/05/2021", "On track"],
    ["Ask care leavers every year what has changed for them.", "What they say changes what we do.", "Participation Officer",
     "Children in Care Council", "Annually from May 2021", ""],
    ["Set up a fund for first homes.", "Nobody moves in without a bed.\nNobody moves in without a cooker.", "Housing Manager",
     "Jobcentre Plus\nLocal charities", "April 2021", "Complete"],
]  # fmt: skip

DUNFORD: Rows = [
    ["Ref", "Lead Agency", "Planned action", "Evidence", "Oversight", "Due date", "Comments"],
    ["D1", "Police", "Share custody records within a day.", "Custody log", "Safeguarding Board", "1 May 2017", "In place."],
    ["D2", "Council\nHealth", "Agree who chairs strategy meetings.", "Minutes\nSigned protocol", "Safeguarding Board",
     "June 2017", "The first draft was shared. Health asked for a longer notice."],
    ["D3", "Health", "Put a nurse in the hub.", "Rota", "Hub Steering Group", "Immediate", "In place."],
    ["D4", "Police\nProbation", "Visit every address with a child together.", "", "Hub Steering Group", "Sept 2017",
     "Not started.\nProbation has no officer until August."],
    ["D5", "Council", "Write to parents in words that they use:\na) short letters\nb) no initials", "Letters",
     "Safeguarding Board\nParents' Panel", "Within 3 months", ""],
    ["D6", "Council\nPolice", "Count repeat referrals.", "Data set\nAudit of 30 cases", "Hub Steering Group", "Quarterly",
     "The share fell from 31% to 27%."],
]  # fmt: skip

PLANS = {"Oakmere": OAKMERE, "Saltwick": SALTWICK, "Dunford": DUNFORD}


def written(rows: Rows, *, blanks: bool) -> bytes:
    """The rows with a cell a line; a blank cell leaves a blank line or none."""
    cells = [cell for row in rows for cell in row if cell or blanks]
    return "\n".join(["Improvement plan", *cells, ""]).encode()


def read(data: bytes) -> tuple[Document, Rows]:
    """The document, and the cells of its tables."""
    found = read_onecell(NO_TERMS, "plan.txt", data, "")
    rows: Rows = []
    for grid in (block for block in found.pages[0].blocks if isinstance(block, Grid)):
        made = [[""] * grid.columns for _ in range(grid.rows)]
        for cell in grid.cells:
            made[cell.row][cell.column] = "".join(word.gap + word.text for word in cell.words).strip()
        rows += made
    return found, rows


@pytest.mark.parametrize("blanks", [True, False])
@pytest.mark.parametrize("name", PLANS)
def test_cells_of_several_lines(name: str, blanks: bool) -> None:
    rows = read(written(PLANS[name], blanks=blanks))[1]
    wrong = [row for row, expected in zip(rows, PLANS[name], strict=True) if row != expected]
    if (
        name == "Saltwick" and not blanks
    ):  # as many lines as labels: nothing shows that two are blank, two have two lines
        assert [row[1] for row in wrong] == ["The lease is with the lawyers."]
    else:
        assert not wrong


@pytest.mark.parametrize("name", PLANS)
def test_a_blank_line_behind_every_paragraph(name: str) -> None:
    data = written(PLANS[name], blanks=True).replace(b"\n", b"\n\n")
    assert read(data)[1] == PLANS[name]


@pytest.mark.parametrize("name", ["Oakmere", "Dunford"])
def test_a_blank_line_between_rows(name: str) -> None:
    rows = ["\n".join(row) for row in PLANS[name]]
    assert read("\n\n".join(rows).encode())[1] == PLANS[name]


def test_a_row_without_references_begins_behind_a_blank_line() -> None:
    rows = [row for row in SALTWICK if all(row)]
    assert read("\n\n".join("\n".join(row) for row in rows).encode())[1] == rows


def test_what_is_not_clear_is_said() -> None:
    rows = [row[:] for row in SALTWICK]
    rows[4][2:4] = ["Mina Okafor\nLee Hart", "Bo Cole"]
    found, made = read(written(rows, blanks=True))
    assert made[3] == rows[3]
    assert "\n".join(made[4][2:4]) == "Mina Okafor\nLee Hart\nBo Cole"
    said = [doubt for doubt in found.doubts if doubt.code == "cells_unsure" and "'Lee Hart'" in doubt.message]
    assert [doubt.severity for doubt in said] == ["warning"]


def test_rows_as_long_as_the_labels_are_not_doubted() -> None:
    rows = [[cell.replace("\n", " ") for cell in row] for row in OAKMERE if all(row)]
    found, made = read(written(rows, blanks=True))
    assert made == rows
    assert [doubt.code for doubt in found.doubts] == ["cells_one_a_line"]


def test_a_last_label_that_nobody_knows_is_one_where_rows_have_a_line_for_it() -> None:
    rows = [[*row, "Ward" if not number else f"Ward {'ABCDEF'[number - 1]}"] for number, row in enumerate(DUNFORD)]
    assert read(written(rows, blanks=True))[1] == rows


@pytest.mark.parametrize("blanks", [True, False])
def test_ratings_like_references_begin_no_rows(blanks: bool) -> None:
    ratings = ["Status", "4", "3", "2", "1", "4", "3"]
    rows = [[*row[:5], row[6], rating] for row, rating in zip(OAKMERE, ratings, strict=True)]
    assert read(written(rows, blanks=blanks))[1] == rows


def test_a_title_under_the_labels_is_none() -> None:
    data = written(DUNFORD, blanks=True).replace(b"Comments\n", b"Comments\nHow agencies work together\n")
    found, rows = read(data)
    assert rows == DUNFORD
    assert [len(block.words) for block in found.pages[0].blocks if isinstance(block, Paragraph)] == [2, 4]


def test_closing_lines_stand_behind_the_table() -> None:
    closing = "This plan was approved by the Board on 3 March 2019."
    found, rows = read(written(DUNFORD, blanks=True) + closing.encode())
    assert rows == DUNFORD
    last = found.pages[0].blocks[-1]
    assert isinstance(last, Paragraph)
    assert " ".join(word.text for word in last.words) == closing
