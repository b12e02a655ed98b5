"""Forms as people fill them in: a label changed, a row left out, boxes to tick, a header in two rows."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
from reportlab.lib.colors import HexColor, black
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Action, Plan

CARDS = (
    ("B1 Ferry timetable", "Print the winter timetable in large type", "Who", "Ann Reed", "When", "May 2025", "Clear"),
    ("B2 Harbour wall", "Repair the wall beside the slipway", "Who", "Tom Ellis", "When", "June 2025", None),
    (
        "B3 Life rings",
        "Hang a life ring at each landing stage",
        "Lead person",
        "Priya Shah",
        "Date",
        "1 July 2025",
        "Safe",
    ),
    (
        "B4 Fish market",
        "Open the market hall on Saturdays",
        "Lead person",
        "Ruth Calder",
        "Date",
        "August 2025",
        "Sold",
    ),
    ("B5 Moorings", "Write to the holders of all moorings", "Who", "Paul Adeyemi", "When", "May 2026", "Paid"),
)


def _cards() -> Plan:
    document = docx.Document()
    document.add_heading("Harbour action plan", 1)
    for title, what, who, owner, when, due, result in CARDS:
        rows: list[Sequence[str]] = [(title,), ("What we will do", what), (who, owner, when, due)]
        rows += [("How we will know", result)] if result else []
        table = document.add_table(rows=len(rows) + 1, cols=4)
        for at, texts in enumerate((*rows, ("Progress", "Begun in spring"))):
            cells = table.rows[at].cells
            for column, text in enumerate(texts):
                cells[column].text = text
            if len(texts) < 4:
                cells[len(texts) - 1].merge(cells[3])
        document.add_paragraph()
    file = io.BytesIO()
    document.save(file)
    return parse_bytes("cards.docx", file.getvalue())


def _actions(plan: Plan) -> list[Action]:
    return [action for area in plan.areas for action in area.actions]


def test_labels_that_take_turns_in_one_place_are_one_column() -> None:
    actions = _actions(_cards())
    assert [(action.ref, action.title) for action in actions] == [tuple(title.split(" ", 1)) for title, *_ in CARDS]
    assert [action.owners[0].display for action in actions] == [card[3] for card in CARDS]
    assert [action.timescale.text for action in actions if action.timescale] == [card[5] for card in CARDS]


def _ticked(page: io.BytesIO) -> None:
    canvas = Canvas(page)
    y = 780.0
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(50, y, "Harbour review action record")
    for at, (_, what, _, owner, _, due, _) in enumerate(CARDS[:3]):
        rows = (
            ("Ref", f"Q{at + 1}", "Agency", "Harbour Office"),
            ("Recommendation", f"Pier {at + 4} should be safe to land at"),
            ("Action agreed", what),
            ("Action owner", owner, "Target date", due),
            ("Evidence / update", f"{at + 2} of nine are done"),
            ("Position", "[ ] Open [x] Closed [ ] Superseded"),
        )
        y -= 30
        for texts in rows:
            y -= 18
            canvas.setFont("Helvetica", 9)
            edges = (50, 150, 330, 420, 560) if len(texts) == 4 else (50, 150, 560)
            for n, text in enumerate(texts):
                canvas.setFillColor(HexColor("#e7e6e6" if n % 2 == 0 else "#ffffff"))
                canvas.rect(edges[n], y - 4, edges[n + 1] - edges[n], 18, fill=1)
                canvas.setFillColor(black)
                canvas.drawString(edges[n] + 4, y, text)
    canvas.save()


def test_a_label_in_all_actions_is_no_value() -> None:
    page = io.BytesIO()
    _ticked(page)
    actions = _actions(parse_bytes("boxes.pdf", page.getvalue()))
    assert [action.ref for action in actions] == ["Q1", "Q2", "Q3"]
    assert [action.description for action in actions] == [card[1] for card in CARDS[:3]]
    assert [action.progress for action in actions] == [f"{n} of nine are done" for n in (2, 3, 4)]
    assert [action.status.code for action in actions] == ["completed"] * 3


def test_a_label_goes_on_in_the_second_row_of_a_header() -> None:
    text = (
        "No.,Action,Person / s,Timescale,Evidence /,Progress to\n"
        ",Required,Responsible,,Outcome,March 09\n"
        "1,Paint the lifeboat house,Ann Reed,May 2009,Photographs on file,Half done\n"
        "2,Repair the winch of the slipway,Tom Ellis,June 2009,Test certificate,Not begun\n"
        "3,Train two more coxswains,Priya Shah,July 2009,Log book,Complete\n"
    )
    plan = parse_bytes("header.csv", text.encode())
    assert [action.outcome for action in _actions(plan)] == ["Photographs on file", "Test certificate", "Log book"]
