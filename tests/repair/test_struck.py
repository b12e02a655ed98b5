"""Words that a document strikes out are taken out beside others; a row or cell struck out whole is said."""

import io

import openpyxl
import pytest
from docx import Document as Docx
from openpyxl.styles import Font

from planparse.pipeline import parse_bytes
from tables.drawing import drawn

ROWS = [
    ("Ref", "Action", "Lead", "By when"),
    ("1.1", "Review all the open cases", "Ann Graham", "31 March 2024"),
    ("1.2", "Train every team in thresholds", "Bo Lind", "30 June 2024"),
]


def excel(struck):
    book = openpyxl.Workbook()
    for r, row in enumerate(ROWS):
        for c, text in enumerate(row):
            cell = book.active.cell(r + 1, c + 1, text)
            if (r, c) in struck:
                cell.font = Font(strike=True)
    data = io.BytesIO()
    book.save(data)
    return "plan.xlsx", data.getvalue()


def word(struck):
    document = Docx()
    table = document.add_table(len(ROWS), len(ROWS[0]))
    for r, row in enumerate(ROWS):
        for c, text in enumerate(row):
            table.cell(r, c).paragraphs[0].add_run(text).font.strike = (r, c) in struck
    data = io.BytesIO()
    document.save(data)
    return "plan.docx", data.getvalue()


def pdf(struck, old=""):
    edges = (20, 60, 220, 290, 395)

    def draw(canvas):
        canvas.setFont("Helvetica", 9)
        for r, row in enumerate(ROWS):
            for c, text in enumerate(row):
                x, y = edges[c] + 3, 340 - 24 * r
                if old and (r, c) == (1, 3):
                    canvas.drawString(x, y, f"{old} {text}")
                    canvas.line(x, y + 2.6, x + canvas.stringWidth(old, "Helvetica", 9), y + 2.6)
                    continue
                canvas.drawString(x, y, text)
                if (r, c) in struck:
                    canvas.line(x, y + 2.6, x + canvas.stringWidth(text, "Helvetica", 9), y + 2.6)
        canvas.grid(edges, [360 - 24 * n for n in range(len(ROWS) + 1)])

    return "plan.pdf", drawn(draw)


def issues(plan):
    return [(issue.path, issue.severity) for issue in plan.issues if issue.code == "struck_out"]


@pytest.mark.parametrize("made", [excel, word, pdf])
def test_a_row_that_is_struck_out_is_said(made):
    plan = parse_bytes(*made({(2, column) for column in range(4)}))
    assert [action.ref for area in plan.areas for action in area.actions] == ["1.1", "1.2"]
    assert issues(plan) == [("/areas/0/actions/1/status", "warning")]


@pytest.mark.parametrize("made", [excel, word, pdf])
def test_a_cell_that_is_struck_out_is_said(made):
    plan = parse_bytes(*made({(1, 2)}))
    assert [path for path, _ in issues(plan)] == ["/areas/0/actions/0/owners"]


def test_an_old_date_that_is_struck_out_beside_the_new_one_is_taken_out():
    plan = parse_bytes(*pdf(set(), old="May 2023"))
    action = plan.areas[0].actions[0]
    assert (action.timescale.text, str(action.timescale.due)) == ("31 March 2024", "2024-03-31")
    assert [(r.before, r.after) for r in plan.repairs if r.code == "struck_out"] == [
        ("May 2023 31 March 2024", "31 March 2024")
    ]
    assert [piece.text for piece in plan.unplaced if "struck" in piece.why] == ["May 2023"]
