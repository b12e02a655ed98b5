"""Cards with more below their labels: a text of their own and a badge at the foot; headings between rows of cards."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.records.cards.in_cells import cards_as_paragraphs
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from planparse.read.document import Cell, Grid, Paragraph
from planparse.words import Phrase, Place, Word

CARDS = (
    (
        "Out of hours",
        ("Open a joint team with two councils", "that are near."),
        "Head of Service",
        "1 May 2026",
        "Late",
    ),
    ("Named worker", ("Send each family the name.",), "Team Managers", "Ongoing", "Going to plan"),
    ("Handovers", ("Join the teams in both towns, and", "tell families."), "Ann Reed", "Autumn 2026", "Not begun"),
    ("Letters", ("Rewrite all letters with readers.",), "HR Director", "31 May 2026", "Going to plan"),
    ("Visits", ("See each child at each visit.",), "Bo Shah", "June 2026", "Going to plan"),
    ("Advocates", ("Treble the advocates' hours.",), "Head of Audit", "July 2026", "Late"),
)
RESULTS = [f"Families tell us that they gain from number {at}." for at in range(1, len(CARDS) + 1)]


def plan(labels: tuple[str, str], columns: int, word: str, *, numbered: bool = True, text: bool = True) -> Plan:
    """Cards of a page in rows of so many, four below one heading."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(40, 800, "Improvement plan 2026")
    for at, (title, what, who, when, foot) in enumerate(CARDS):
        if at in (0, 4):
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawString(
                40, 770 - (145 if columns == 2 else 115) * (at // columns), f"{word} {at // 4 + 1}: Promised things"
            )
        left, y = 40 + 270 * (at % columns), 750 - (145 if columns == 2 else 115) * (at // columns)
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(left, y, f"{at + 1} {title}" if numbered else title)
        canvas.setFont("Helvetica", 8)
        lines = [(y - 16 - 9 * n, line) for n, line in enumerate(what)]
        y -= 30 + 9 * len(what)
        lines += [(y, f"{labels[0]} {who}"), (y - 14, f"{labels[1]} {when}")]
        lines += [(y - 28, RESULTS[at])] if text else []
        lines += [(y - (44 if text else 30), foot)]
        for top, line in lines:
            canvas.drawString(left, top, line)
    canvas.save()
    return parse_bytes("plan.pdf", stream.getvalue())


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize(
    ("labels", "columns", "word"), [(("LEAD", "BY"), 2, "Promise"), (("WHO", "WHEN"), 1, "Pledge")]
)
def test_each_text_of_a_card_is_its_own(labels: tuple[str, str], columns: int, word: str, *, numbered: bool) -> None:
    found = plan(labels, columns, word, numbered=numbered)
    actions = [action for area in found.areas for action in area.actions]
    assert [action.title for action in actions] == [title for title, *_ in CARDS]
    assert [action.description for action in actions] == [" ".join(what) for _, what, *_ in CARDS]
    assert [action.timescale.text for action in actions if action.timescale] == [when for *_, when, _ in CARDS]
    assert [action.status.text for action in actions] == [foot for *_, foot in CARDS]
    assert [list(action.extra.values()) for action in actions] == [[text] for text in RESULTS]
    assert [(area.number, len(area.actions)) for area in found.areas] == [("1", 4), ("2", 2)]
    doubted = [issue.path for issue in found.issues if issue.code == "column_left_out"]
    assert doubted == [f"/areas/{at // 4}/actions/{at % 4}/outcome" for at in range(len(CARDS))]


def test_a_foot_is_no_label_of_the_next_card() -> None:
    found = plan(("OWNER", "DUE"), 2, "Aim", text=False)
    actions = [action for area in found.areas for action in area.actions]
    assert [action.status.text for action in actions] == [foot for *_, foot in CARDS]
    assert [action.title for action in actions] == [title for title, *_ in CARDS]


def _words(text: str, start: int) -> tuple[Word, ...]:
    return tuple(Word(start + at, word, Place(page=1)) for at, word in enumerate(text.split()))


@pytest.mark.parametrize("labels", [("Lead:", "Due:"), ("Executive lead:", "Timescale:"), ("Who:", "When:")])
def test_a_card_alone_that_was_taken_for_a_table_has_its_lines_back(labels: tuple[str, str]) -> None:
    one, two = labels
    texts = [f"{one} Head of Audit • {two} May {year}" for year in (2024, 2025, 2026)]
    outside = [Paragraph(_words(text, 100 * at), Place(page=1)) for at, text in enumerate(texts[:2])]
    cells = [(0, 0, "Q7 Patient directions"), (0, 1, "NOT STARTED"), (1, 0, "Have every medic sign.")]
    cells += [(2, 0, f"{one} Head of Audit •"), (2, 1, f"{two} May 2026")]
    filled = [Cell(row, column, _words(text, 900 + 10 * at)) for at, (row, column, text) in enumerate(cells)]
    grid = Grid(tuple(filled), 3, 2)
    found = cards_as_paragraphs(NO_TERMS, [*outside, grid])
    assert [Phrase(block.words).text for block in found[2:] if isinstance(block, Paragraph)] == [
        *("Q7 Patient directions", "NOT STARTED", "Have every medic sign.", texts[2])
    ]
    assert cards_as_paragraphs(NO_TERMS, [grid]) == [grid]
