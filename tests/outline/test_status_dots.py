"""Traffic lights that are drawn beside actions, with a key of such lights; and states with notes below them."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from reportlab.lib.colors import HexColor, black
from reportlab.pdfgen.canvas import Canvas

from planparse.outline.outline import Area, Column, Entry, Front, Outline, Row, Table
from planparse.outline.records import with_notes_below
from planparse.outline.records.record import NOTE, Head, Record, Records
from planparse.outline.status_dots import with_dots
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from planparse.read.document import Drawn
from planparse.words import NO_WORDS, Phrase, Place, Word

GREEN, AMBER, RED, BLUE = "#2e9e49", "#f29a1f", "#d93a3a", "#2277cc"
KEY = ((BLUE, "kept"), (GREEN, "going as planned"), (AMBER, "some doubt"), (RED, "in real trouble"))
PROMISES = (
    ("Homes", "A1", "Mend the roofs of forty homes", "Ann Reed", "May 2026", GREEN),
    ("Homes", "A2", "Write to all tenants about the lifts", "Bo Shah", "June 2026", RED),
    ("Homes", "A3", "Open a desk for repairs in the library", "Repairs Team", "July 2026", AMBER),
    ("Streets", "B1", "Put lamps along the towpath", "Cy Trent", "March 2026", BLUE),
    ("Streets", "B2", "Plant thirty limes beside the school", "Parks Team", "April 2026", GREEN),
)


def drawn(promises: Sequence[tuple[str, ...]], *, behind: bool = False) -> bytes:
    out = io.BytesIO()
    page = Canvas(out, pageCompression=0)
    page.setFont("Helvetica-Bold", 18)
    page.drawString(60, 790, "Our promises after the inspection")
    page.setFont("Helvetica", 11)

    def dot(x: float, y: float, colour: str) -> None:
        page.setFillColor(HexColor(colour))
        page.circle(x, y + 4, 6, stroke=0, fill=1)
        page.setFillColor(black)

    for at, (colour, meaning) in enumerate(KEY):
        dot(66, 750 - 18 * at, colour)
        page.drawString(80, 750 - 18 * at, meaning)
    y, area = 650, ""
    for heading, ref, text, who, when, colour in promises:
        if heading != area:
            page.setFont("Helvetica-Bold", 15)
            page.drawString(60, y, f"Theme: {heading}")
            page.setFont("Helvetica", 11)
            area, y = heading, y - 26
        wide = page.stringWidth(f"{ref} {text}", "Helvetica", 11)
        dot(86 + wide + 10 if behind else 66, y, colour)
        page.drawString(80, y, f"{ref} {text}")
        page.drawString(80, y - 14, f"Who: {who} • When: {when}")
        y -= 44
    page.showPage()
    page.save()
    return out.getvalue()


def statuses(plan: Plan) -> list[tuple[str, str | None]]:
    return [(action.status.code, action.status.rag) for area in plan.areas for action in area.actions]


@pytest.mark.parametrize("behind", [False, True])
def test_dots_beside_actions_are_their_statuses_by_the_key_of_dots(behind: bool) -> None:
    plan = parse_bytes("plan.pdf", drawn(PROMISES, behind=behind))
    assert statuses(plan) == [
        ("on_track", "green"),
        ("off_track", "red"),
        ("at_risk", "amber"),
        ("completed", "blue"),
        ("on_track", "green"),
    ]
    assert [entry.meaning for entry in plan.document.legend] == [meaning for _, meaning in KEY]


def test_bullets_of_one_colour_and_of_one_for_each_area_are_no_statuses() -> None:
    for colours in ({"Homes": RED, "Streets": RED}, {"Homes": RED, "Streets": GREEN}):
        plan = parse_bytes("plan.pdf", drawn([(*one[:5], colours[one[0]]) for one in PROMISES]))
        assert {rag for _, rag in statuses(plan)} == {None}


def outline_of(texts: Sequence[str], fills: Sequence[str | None]) -> Outline:
    rows = []
    for at, (text, fill) in enumerate(zip(texts, fills, strict=True)):
        box = (100.0, 20.0 * at, 150.0, 20.0 * at + 10)
        entry = Entry(Phrase((Word(at + 1, text, Place(1, box=box)),)), fill)
        rows.append(Row(at, 0, (entry,)))
    columns = (Column(NO_WORDS, "", "description"),)
    return Outline("plan", Front(), (Table(columns),), (Area(NO_WORDS, "other", None, 0, rows=tuple(rows)),), ())


def test_each_dot_belongs_to_the_word_on_its_line() -> None:
    colours = (GREEN, RED, GREEN)
    places = [Place(1, box=(88.0, 20.0 * at + 1, 96.0, 20.0 * at + 9)) for at in range(3)]
    dots = Drawn(dots=tuple(zip(places, colours, strict=True)))
    lit = with_dots(outline_of(("Mend", "Paint", "Send"), (None,) * 3), dots)
    assert [row.entries[1].fill for row in lit.rows() if row.entries[1]] == [*colours]
    assert [column.field for column in lit.tables[0].columns] == ["description", "status"]
    filled = outline_of(("Mend", "Paint", "Send"), (None, "#aabbcc", None))
    assert with_dots(filled, dots) == filled  # coloured cells are lights already
    far = Drawn(dots=tuple((Place(1, box=(8.0, p.box[1], 16.0, p.box[3])), GREEN) for p in places if p.box))
    bare = outline_of(("Mend", "Paint", "Send"), (None,) * 3)
    assert with_dots(bare, far) == bare


def records(texts: Sequence[str], label: str = "It is") -> Records:
    def words(text: str, first: int) -> tuple[Word, ...]:
        lines = [line.split() for line in text.split("\n")]
        return tuple(
            Word(first + 100 * number + at, one, Place(), "\n" if number and not at else " ")
            for number, line in enumerate(lines)
            for at, one in enumerate(line)
        )

    parts = tuple(Record((("itis", words(text, 1000 * at)),)) for at, text in enumerate(texts))
    return Records(parts, (Head("itis", words(label, 9000)),), ())


def told(found: Records) -> list[tuple[str, str]]:
    cells = [dict(part.cells) for part in found.parts if isinstance(part, Record)]
    return [(Phrase(own["itis"]).text, Phrase(own.get(NOTE, ())).text) for own in cells]


def test_sentences_below_a_few_states_are_notes() -> None:
    texts = ("Up", "Up\nAll is ready.", "Off\nNobody came. We ask again.", "Up\nTwo are left.", "Off")
    assert told(with_notes_below(records(texts))) == [
        ("Up", ""),
        ("Up", "All is ready."),
        ("Off", "Nobody came. We ask again."),
        ("Up", "Two are left."),
        ("Off", ""),
    ]


@pytest.mark.parametrize("texts", [
    ("Ann Reed\nShe begins in May.", "Ann Reed\nShe goes on.", "Ann Reed\nIn May.", "Bo Shah"),
    ("Up\nfor good", "Up\nagain", "Off\nsince May", "Off"),
    ("Mend it\nIn May.", "Paint it\nIn June.", "Send it\nIn July.", "Up"),
])  # fmt: skip
def test_lines_below_names_and_below_texts_of_all_kinds_stay(texts: tuple[str, ...]) -> None:
    found = records(texts)
    assert with_notes_below(found) == found
