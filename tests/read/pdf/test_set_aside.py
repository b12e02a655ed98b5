"""Text drawn twice, watermarks, marks of notes, and pages whose text is turned: what such a page says is read once."""

import pytest

from planparse.pipeline import parse_bytes
from planparse.read.pdf.decoration import without_note_marks
from planparse.read.pdf.text import Scrap
from tables.drawing import drawn

ROWS = [
    ("Ref", "Action", "Lead", "By when"),
    ("1.1", "Review all the open cases", "Ann Graham", "31 March 2024"),
    ("1.2", "Train every team in thresholds", "Bo Lind", "30 June 2024"),
    ("1.3", "Publish the new policy online", "Ann Graham", "May 2024"),
]
EDGES = (20, 60, 220, 300, 390)


def table(canvas, *, again=0.0, marks=()):
    """A ruled table of actions; ``again`` prints each text once more so far beside; ``marks`` are (row, column, mark)."""
    canvas.setFont("Helvetica", 9)
    for number, row in enumerate(ROWS):
        y = 340 - 24 * number
        for column, text in enumerate(row):
            x = EDGES[column] + 3
            canvas.drawString(x, y, text)
            if again:
                canvas.drawString(x + again, y, text)
            for mark in (m for r, c, m in marks if (r, c) == (number, column)):
                raise_text(canvas, x + canvas.stringWidth(text, "Helvetica", 9), y, mark)
    canvas.grid(EDGES, [360 - 24 * n for n in range(len(ROWS) + 1)])


def raise_text(canvas, x, y, text):
    """Small letters above the line, as Word prints a superscript."""
    canvas.saveState()
    letters = canvas.beginText(x, y)
    letters.setFont("Helvetica", 6)
    letters.setRise(3.5)
    letters.textOut(text)
    canvas.drawText(letters)
    canvas.restoreState()


def read(draw, **options):
    plan = parse_bytes("plan.pdf", drawn(draw, **options))
    actions = [action for area in plan.areas for action in area.actions]
    found = [(a.ref, a.description, a.owners[0].name if a.owners else None, a.timescale.text) for a in actions]
    return plan, found


EXPECTED = [tuple(row) for row in ROWS[1:]]


@pytest.mark.parametrize("apart", [0.2, 0.4])
def test_text_drawn_twice_for_boldness_is_read_once(apart):
    assert read(lambda canvas: table(canvas, again=apart))[1] == EXPECTED


def test_a_slanted_watermark_is_in_no_cell():
    def draw(canvas):
        canvas.saveState()
        canvas.translate(60, 220)
        canvas.rotate(35)
        canvas.setFont("Helvetica-Bold", 60)
        canvas.setFillGray(0.85)
        canvas.drawString(0, 0, "DRAFT")
        canvas.restoreState()
        table(canvas)

    plan, found = read(draw)
    assert found == EXPECTED
    assert [piece.text for piece in plan.unplaced if "watermark" in piece.why] == ["DRAFT"]


def test_a_level_watermark_behind_the_words_is_in_no_cell():
    def draw(canvas):
        canvas.setFont("Helvetica-Bold", 70)
        canvas.setFillGray(0.9)
        canvas.drawString(40, 285, "DRAFT")
        canvas.setFillGray(0)
        table(canvas)

    plan, found = read(draw)
    assert found == EXPECTED
    assert [piece.text for piece in plan.unplaced if "watermark" in piece.why] == ["DRAFT"]


def test_a_large_title_that_nothing_is_printed_over_stays():
    def draw(canvas):
        canvas.setFont("Helvetica-Bold", 30)
        canvas.drawString(20, 370, "Action plan")
        table(canvas)

    plan, found = read(draw)
    assert found == EXPECTED
    assert not [piece for piece in plan.unplaced if "watermark" in piece.why]


def test_raised_marks_of_notes_are_no_part_of_a_value():
    marks = [(1, 3, "1"), (2, 0, "2"), (3, 2, "3")]
    plan, found = read(lambda canvas: table(canvas, marks=marks))
    assert found == EXPECTED
    assert sorted(piece.text for piece in plan.unplaced if "note" in piece.why) == ["1", "2", "3"]


def test_a_raised_ordinal_is_part_of_its_date():
    def draw(canvas):
        table(canvas)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(20, 200, "Agreed by the board on 5")
        raise_text(canvas, 20 + canvas.stringWidth("Agreed by the board on 5", "Helvetica", 9), 200, "th")

    assert any("5th" in piece.text or "5 th" in piece.text for piece in read(draw)[0].unplaced)


@pytest.mark.parametrize("turn", [90, 270, 180])
def test_a_page_whose_text_is_turned_is_read_upright(turn):
    def draw(canvas):
        canvas.translate(*{90: (400, 0), 180: (400, 400), 270: (0, 400)}[turn])
        canvas.rotate(turn)
        table(canvas)

    plan, found = read(draw)
    assert found == EXPECTED
    assert "page_turned" in {issue.code for issue in plan.issues}


def test_a_page_displayed_turned_is_read_upright():
    def draw(canvas):
        canvas.setPageRotation(90)
        table(canvas)

    assert read(draw)[1] == EXPECTED


def test_a_last_letter_that_stands_on_the_line_is_no_mark() -> None:
    tops_and_feet = {"p": (614.0, 628.8), "h": (612.8, 625.1), "l": (612.8, 625.1), "2": (610.0, 619.0)}

    def kept(text: str) -> list[str]:
        boxes = [(10.0 * at, top, 10.0 * at + 9, foot) for at, (top, foot) in enumerate(
            tops_and_feet.get(letter, (613.8, 625.3)) for letter in text
        )]  # fmt: skip
        scrap = Scrap(text, (0.0, 610.0, 10.0 * len(text), 629.0), 0, len(text), shrinks=True)
        return [one.text for one in without_note_marks([scrap], lambda at: boxes[at])[0]]

    assert kept("publish") == ["publish"]
    assert kept("panel") == ["panel"]
    assert kept("panel2") == ["panel"]


def test_a_raised_mark_that_is_a_piece_of_its_own_beside_a_value_is_no_part_of_the_text() -> None:
    value = Scrap("2024", (10.0, 100.0, 30.0, 110.0), 0, 4)

    def parted(text: str, box: tuple[float, float, float, float]) -> list[list[str]]:
        mark = Scrap(text, box, 4, 4 + len(text))
        return [[one.text for one in those] for those in without_note_marks([value, mark], lambda _: box)]

    assert parted("1", (30.5, 98.0, 33.5, 104.5)) == [["2024"], ["1"]]
    assert parted("1", (30.5, 100.0, 35.5, 110.0)) == [["2024", "1"], []]  # on the line
    assert parted("1", (33.0, 98.0, 36.0, 104.5)) == [["2024", "1"], []]  # behind a space
    assert parted("st", (30.5, 98.0, 36.5, 104.5)) == [["2024", "st"], []]
