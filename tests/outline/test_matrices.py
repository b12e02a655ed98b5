"""Roadmaps as a matrix: themes down the side, periods across, and in each cell actions with signs or brackets."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table
from tests.office_files import book, web_table, word_tables

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan


def told(plan: Plan) -> list[tuple[str | None, str, str, str, str]]:
    """The area, the text, the owners, the timescale and the status of each action."""
    return [
        (
            area.title,
            action.description,
            "; ".join(owner.display for owner in action.owners),
            action.timescale.due.isoformat() if action.timescale and action.timescale.due else "",
            action.status.code,
        )
        for area in plan.areas
        for action in area.actions
    ]


SIGNS = (
    ("Priority", "2025/26", "2026/27", "2027/28", "Measure of success"),
    (
        "1. Warm homes",
        "✔ Train ten advisers (Head of Housing)\n► Survey every flat in the two towers (Property Manager)",
        "□ Insulate the two towers (Director of Place)",
        "",
        "Bills fall by a tenth.",
    ),
    (
        "2. Clean streets",
        "► Publish a rota for each ward (Waste Manager)",
        "□ Buy two small sweepers (Fleet Manager)\n□ Agree a standard with each parish (Waste Manager)",
        "□ Review the contract (Director of Place)",
        "Complaints fall by half.",
    ),
)
TOLD = [
    ("Warm homes", "Train ten advisers", "Head of Housing", "2026-03-31", "completed"),
    ("Warm homes", "Survey every flat in the two towers", "Property Manager", "2026-03-31", "in_progress"),
    ("Warm homes", "Insulate the two towers", "Director of Place", "2027-03-31", "not_started"),
    ("Clean streets", "Publish a rota for each ward", "Waste Manager", "2026-03-31", "in_progress"),
    ("Clean streets", "Buy two small sweepers", "Fleet Manager", "2027-03-31", "not_started"),
    ("Clean streets", "Agree a standard with each parish", "Waste Manager", "2027-03-31", "not_started"),
    ("Clean streets", "Review the contract", "Director of Place", "2028-03-31", "not_started"),
]
KEY = "✔ done ► under way □ not yet begun"


def test_signs_before_items_are_statuses_and_brackets_leads_on_a_drawn_page() -> None:
    style = getSampleStyleSheet()["Normal"]
    # Helvetica has no such signs: plain letters in brackets stand for them in this file
    letters = {"✔": "[x]", "►": "[/]", "□": "[ ]"}
    rows = [[text.replace("\n", "<br/>") for text in row] for row in SIGNS]
    for sign, written in letters.items():
        rows = [[text.replace(sign, written.replace(" ", "-")) for text in row] for row in rows]
    stream = io.BytesIO()
    cells = [[Paragraph(text, style) for text in row] for row in rows]
    grid = Table(cells, colWidths=[110, 180, 180, 180, 110], style=[("GRID", (0, 0), (-1, -1), 1, "black")])
    key = Paragraph("Key: [x] done, [/] under way, [-] not yet begun", style)
    SimpleDocTemplate(stream, pagesize=landscape(A4)).build([Paragraph("Delivery roadmap", style), key, grid])
    assert told(parse_bytes("roadmap.pdf", stream.getvalue())) == TOLD


def test_a_web_page_has_its_key_below_the_table() -> None:
    rows = [[text.replace("\n", "<br>") for text in row] for row in SIGNS]
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    plan = parse_bytes("plan.html", f"<h1>Our roadmap</h1><table>{body}</table><p>{KEY}</p>".encode())
    assert told(plan) == TOLD
    outcomes = [outcome for area in plan.areas for outcome in area.outcomes]
    assert [(outcome.text, len(outcome.refs)) for outcome in outcomes] == [
        ("Bills fall by a tenth.", 3),
        ("Complaints fall by half.", 4),
    ]
    marked = [repair for repair in plan.repairs if repair.code == "timescale_marked"]
    assert [repair.after for repair in marked[:3]] == ["2025/26", "2025/26", "2026/27"]


def test_brackets_alone_tell_the_items_of_a_word_table() -> None:
    rows = (
        ("Theme", "By June 2026", "By June 2027"),
        ("Reading", "• Open two branches on Sundays (Ann Reed)\n• Buy 400 books (Bo Shah)", ""),
        ("Music", "• Lend instruments (Cy Dunn)", "• Start a youth choir (Ann Reed)\n• Mend the organ (Bo Shah)"),
        ("Sport", "", "• Mark out three pitches (Dee Kaur)"),
    )
    assert told(word_tables(rows)) == [
        ("Reading", "Open two branches on Sundays", "Ann Reed", "2026-06-30", "unknown"),
        ("Reading", "Buy 400 books", "Bo Shah", "2026-06-30", "unknown"),
        ("Music", "Lend instruments", "Cy Dunn", "2026-06-30", "unknown"),
        ("Music", "Start a youth choir", "Ann Reed", "2027-06-30", "unknown"),
        ("Music", "Mend the organ", "Bo Shah", "2027-06-30", "unknown"),
        ("Sport", "Mark out three pitches", "Dee Kaur", "2027-06-30", "unknown"),
    ]


def test_a_workbook_has_signs_and_no_leads() -> None:
    rows = (
        ("Our roadmap",),
        ("✓ finished   ◐ begun   ○ not started",),
        ("Strand", "Spring 2026", "Autumn 2026"),
        ("Paths", "✓ Clear the path to the station\n◐ Mend four stiles", "○ Put up new signs at each gate"),
        ("Trees", "◐ Count the oaks on the common", "○ Plant forty limes on Mill Lane\n○ Thin the copse by the weir"),
    )
    assert [(area, text, status) for area, text, _, _, status in told(book(*rows))] == [
        ("Paths", "Clear the path to the station", "completed"),
        ("Paths", "Mend four stiles", "in_progress"),
        ("Paths", "Put up new signs at each gate", "not_started"),
        ("Trees", "Count the oaks on the common", "in_progress"),
        ("Trees", "Plant forty limes on Mill Lane", "not_started"),
        ("Trees", "Thin the copse by the weir", "not_started"),
    ]


def test_milestones_beside_an_action_are_no_matrix() -> None:
    rows = (
        ("Action", "Lead", "By March 2026", "By March 2027"),
        ("Write a plan for trees", "Ann Reed", "✓ Draft it (Bo Shah)", "○ Publish it (Bo Shah)"),
        ("Mend the town hall roof", "Cy Dunn", "✓ Find a builder (Bo Shah)", "○ Pay the bill (Bo Shah)"),
        ("Train all wardens in first aid", "Dee Kaur", "✓ Book a room (Bo Shah)", "○ Train them (Bo Shah)"),
    )
    assert [text for _, text, *_ in told(web_table(rows, "Actions"))] == [row[0] for row in rows[1:]]


AGENCIES = (
    ("Recommendation", "Children’s Social Care", "Police", "Schools"),
    (
        "Recommendation 1: Listen to the child.",
        "Write each visit down in the child’s own words.\n{0}: Ann Reed\n{1}: 31 May 2026\n{2}: Complete",
        "Record what officers see in each room.\n{0}: Bo Shah\n{1}: June 2026\n{2}: On track",
        "",
    ),
    (
        "Recommendation 2: Share what is known.",
        "Ask about each adult in the home.\n{0}: Ann Reed\n{1}: July 2026\n{2}: On track",
        "Search all adults at the address first.\n{0}: Bo Shah\n{1}: 1 May 2026\n{2}: Complete",
        "Keep a diary of small concerns.\n{0}: Head of Inclusion\n{1}: September 2026\n{2}: Not started",
    ),
    (
        "Recommendation 3: Challenge drift.",
        "",
        "Brief all sergeants on the policy.\n{0}: Bo Shah\n{1}: May 2026\n{2}: On track",
        "Ask again after three days.\n{0}: Head of Inclusion\n{1}: May 2026\n{2}: Complete",
    ),
)
BY_AGENCY = [
    ("Listen to the child.", "Write each visit down in the child’s own words.", "Ann Reed", "2026-05-31", "completed"),
    ("Listen to the child.", "Record what officers see in each room.", "Bo Shah", "2026-06-30", "on_track"),
    ("Share what is known.", "Ask about each adult in the home.", "Ann Reed", "2026-07-31", "on_track"),
    ("Share what is known.", "Search all adults at the address first.", "Bo Shah", "2026-05-01", "completed"),
    (
        "Share what is known.",
        "Keep a diary of small concerns.",
        "Head of Inclusion",
        "2026-09-30",
        "not_started",
    ),
    ("Challenge drift.", "Brief all sergeants on the policy.", "Bo Shah", "2026-05-31", "on_track"),
    ("Challenge drift.", "Ask again after three days.", "Head of Inclusion", "2026-05-31", "completed"),
]


def by_agency(*labels: str, line: str = "\n") -> list[list[str]]:
    return [[cell.format(*labels).replace("\n", line) for cell in row] for row in AGENCIES]


def test_cells_of_agencies_hold_an_action_each_in_a_word_table() -> None:
    assert told(word_tables(by_agency("Lead", "By", "Status"))) == BY_AGENCY


def test_cells_of_agencies_may_have_other_labels_on_a_web_page() -> None:
    plan = web_table(by_agency("Responsible", "Deadline", "Progress", line="<br>"), "1. What each agency will do")
    assert [row[:4] for row in told(plan)] == [row[:4] for row in BY_AGENCY]


def test_cells_of_agencies_are_read_from_a_workbook() -> None:
    assert told(book(*by_agency("Lead officer", "Target date", "RAG status"))) == BY_AGENCY


def test_cards_side_by_side_are_no_matrix() -> None:
    rows = [[row[1] or row[2], row[2], row[3] or row[2]] for row in by_agency("Lead", "By", "Status")[1:]]
    texts = [text for _, text, *_ in told(word_tables(rows))]
    assert len(texts) == len(rows) * len(rows[0])
