"""Tables that only the alignment of words shows: where their columns and rows begin, and what looks like one."""

from __future__ import annotations

import pytest
from reportlab.lib.colors import HexColor

from planparse.pipeline import parse_bytes
from planparse.tables.pages import bare_grids
from tables.drawing import drawn, read

SMALL = 8
"""The size of the letters of these pages."""


def tables(draw) -> list[list[list[str]]]:
    return [[list(row) for row in grid.rows] for grid in bare_grids(read(drawn(draw)))]


def lines(canvas, rows, at=380.0, pitch=12.0, right=False) -> float:
    """Prints rows of (x, text) pairs, each below the other; the height below the last."""
    canvas.setFont("Helvetica", SMALL)
    for row in rows:
        for x, text in row:
            (canvas.drawRightString if right and x > 100 else canvas.drawString)(x, at, text)
        at -= pitch
    return at


def figures(*rows):
    """Rows of a label and figures that end in three columns."""
    return [[(30, label), *zip((200, 270, 340), values, strict=True)] for label, *values in rows]


FIRST = figures(("Year", "North", "South", "West"), ("2019", "1,204", "388", "94"), ("2020", "1,317", "402", "101"))
SECOND = figures(("2021", "1,322", "410", "99"), ("2022", "1,401", "415", "103"))


def test_rows_of_figures_below_wider_white_and_a_heading_are_of_one_table():
    def draw(canvas):
        below = lines(canvas, FIRST, right=True)
        lines(canvas, [[(30, "Projected")]], below - 13)
        lines(canvas, SECOND, below - 25, right=True)

    (table,) = tables(draw)
    assert [row[0] for row in table] == ["Year", "2019", "2020", "Projected", "2021", "2022"]


def test_rows_of_text_below_a_heading_are_a_table_of_their_own():
    def rows(*texts):
        return [list(zip((30, 150, 260), row, strict=True)) for row in texts]

    def draw(canvas):
        below = lines(
            canvas, rows(("Train all staff", "Ann Reed", "May 2026"), ("Hire two leads", "Bo Lind", "June 2026"))
        )
        lines(canvas, [[(30, "Homes that last")]], below - 13)
        lines(
            canvas,
            rows(("Mend the roofs", "Cy Moss", "July 2026"), ("Test the boilers", "Di Hale", "May 2027")),
            below - 25,
        )

    assert len(tables(draw)) == 2


def test_long_figures_that_stand_close_are_cut_at_their_columns():
    texts = (
        ("Kent", "812,181", "812,200", "812,304", "812,410"),
        ("Essex", "561,181", "561,200", "561,304", "561,410"),
        ("All", "2,753,438", "2,799,250", "2,815,544", "2,893,045"),
    )
    rows = [list(zip((30, 200, 241, 282, 323), row, strict=True)) for row in texts]
    (table,) = tables(lambda canvas: lines(canvas, rows, right=True))
    assert table[-1] == list(texts[-1])


def test_a_label_wider_than_its_figures_shows_where_its_column_begins():
    rows = [
        [(36, "2019"), (214, "42,262"), (302, "375.9"), (391, "8,895")],
        [(36, "2020"), (214, "42,766"), (302, "390.2"), (391, "9,125")],
    ]
    head = [[(36, "Year"), (214, "Pupils"), (302, "In millions"), (391, "Cost of each pupil")]]
    (table,) = tables(lambda canvas: lines(canvas, [*head, *rows * 6], right=True))
    assert table[0] == ["Year", "Pupils", "In millions", "Cost of each pupil"]


def test_from_one_amount_to_another_is_a_value():
    rows = [
        ("Lowest", "£9,594 or less", "£22,400 or less"),
        ("Lower", "£9,595–£17,992", "£22,401–£29,992"),
        ("Upper", "£17,993–£25,771", "£29,993–£40,888"),
    ]
    drawn_rows = [list(zip((30, 120, 230), row, strict=True)) for row in (("", "2024", "2025"), *rows)]
    (table,) = tables(lambda canvas: lines(canvas, [[cell for cell in row if cell[1]] for row in drawn_rows]))
    assert [row[0] for row in table] == ["", "Lowest", "Lower", "Upper"]


def test_figures_in_the_middle_of_a_wrapped_label_are_in_its_row():
    def draw(canvas):
        at = lines(canvas, figures(("Measure", "2023", "2024", "2025"), ("Homes let", "104", "88", "94")), right=True)
        for label, rest, *values in (
            ("Homes without", "any heating", "31", "40", "22"),
            ("Repairs done", "within a week", "51", "60", "62"),
        ):
            lines(canvas, [[(30, label)], [(30, rest)]], at, 9)
            lines(canvas, [[*zip((200, 270, 340), values, strict=True)]], at - 4.5, right=True)
            at -= 19

    (table,) = tables(draw)
    assert [row[0] for row in table] == [
        "Measure",
        "Homes let",
        "Homes without\nany heating",
        "Repairs done\nwithin a week",
    ]
    assert table[-1][1:] == ["51", "60", "62"]


def test_a_heading_left_of_the_label_above_it_is_a_row():
    rows = figures(
        ("Wards", "2023", "2024", "2025"), ("Ashworth East", "10", "12", "13"), ("Elmbridge South", "20", "22", "23")
    )
    inner = [[(42 if n and x == 30 else x, text) for x, text in row] for n, row in enumerate(rows)]
    (table,) = tables(lambda canvas: lines(canvas, [*inner, [(30, "Towns")], *inner[1:]], right=True))
    wards = ["Ashworth East", "Elmbridge South"]
    assert [row[0] for row in table] == ["Wards", *wards, "Towns", *wards]


def test_a_justified_line_is_no_row():
    words = ["the", "team", "that", "leads", "on", "homes", "will", "report", "to", "each", "board"]

    def draw(canvas):
        canvas.setFont("Helvetica", SMALL)
        for at, line in ((380, words), (368, words[::-1])):
            x = 30.0
            for word in line:
                canvas.drawString(x, at, word)
                x += canvas.stringWidth(word, "Helvetica", SMALL) + 6

    assert tables(draw) == []


def test_the_shaded_lines_of_a_shaded_cell_part_no_row():
    def draw(canvas):
        for number, row in enumerate((("Homes and", "Who"), ("Mend roofs", "Ann Reed"), ("Test heating", "Bo Lind"))):
            top, low = (390, 360) if number == 0 else (376 - 16 * number, 360 - 16 * number)
            for left, right in ((30, 150), (150, 270)):
                canvas.setFillColor(HexColor("#b3b3b3"))
                canvas.rect(left, low, right - left, top - low, stroke=1, fill=1)
                for line in range((top - low) // 12):
                    canvas.rect(left + 1, top - 13 - 11 * line, right - left - 2, 11, stroke=0, fill=1)
            canvas.setFillColor(HexColor("#000000"))
            lines(canvas, [[(33, row[0]), (153, row[1])]], top - 10)
            if number == 0:
                lines(canvas, [[(33, "streets")]], top - 21)

    assert [row[0] for row in tables(draw)[0]] == ["Homes and\nstreets", "Mend roofs", "Test heating"]


def test_a_white_row_between_painted_ones_is_cut_though_its_first_line_is_one_cells_alone():
    def draw(canvas):
        for number, row in enumerate((("Cases", "2024", "2025"), ("Opened", "37", "45"), (), ("Closed", "20", "21"))):
            low = 372 - 24 * number
            for left, right in ((30, 110), (110, 180), (180, 250)) if row else ():
                canvas.setFillColor(HexColor("#d3dfee"))
                canvas.rect(left, low, right - left, 24, stroke=0, fill=1)
            canvas.setFillColor(HexColor("#000000"))
            lines(
                canvas,
                [list(zip((33, 113, 183), row, strict=True))] if row else [[(33, "Passed to")], [(33, "court")]],
                low + (10 if row else 14),
                10,
            )
        lines(canvas, [[(113, "287"), (183, "242")]], 332)
        canvas.rect(30, 300, 220, 96)

    assert tables(draw)[0][2] == ["Passed to\ncourt", "287", "242"]


HEAD = ("Action", "Lead", "By when")


@pytest.mark.parametrize(
    ("texts", "actions"),
    [
        (
            [
                ("Train all staff in homes", "Ann Reed", "May 2026"),
                ("Hire two lead officers", "Bo Lind", "June 2026"),
                ("Mend the roofs of Elm Court", "Cy Moss", "July 2026"),
            ],
            ["Train all staff in homes", "Hire two lead officers", "Mend the roofs of Elm Court"],
        ),
        (
            [
                ("Train all staff in homes", "Ann Reed,", "By the end"),
                ("and in the hostels", "Head of Homes", "of May 2026"),
                ("Hire two lead officers who", "Bo Lind,", "By the end"),
                ("know the law of homes", "Head of People", "of June 2026"),
            ],
            ["Train all staff in homes and in the hostels", "Hire two lead officers who know the law of homes"],
        ),
        (
            [
                ("Train all staff with", "Ann Reed,", "By the end of"),
                ("NHS England and", "Head of", "May 2026"),
                ("Anyshire Police", "Homes", "or sooner"),
            ],
            ["Train all staff with NHS England and Anyshire Police"],
        ),
    ],
    ids=["a-line-each", "wrapped", "wrapped-capitals"],
)
def test_a_line_that_begins_all_of_three_columns_anew_is_a_row(texts, actions):
    def draw(canvas):
        canvas.setFont("Helvetica", 12)
        canvas.drawString(30, 385, "Housing action plan 2026")
        lines(canvas, [list(zip((30, 170, 260), row, strict=True)) for row in (HEAD, *texts)], 360)

    plan = parse_bytes("plan.pdf", drawn(draw))
    found = [" ".join(action.description.split()) for area in plan.areas for action in area.actions]
    assert found == actions


REFS = [("1.1", "Train all staff in homes", "Ann Reed", "May 2026"), ("1.2", "Hire two leads", "", "June 2026")]


@pytest.mark.parametrize(
    ("rows", "xs"),
    [
        ([("Ref", "Action", "Lead", "By when"), *REFS, ("1.3", "Mend the roofs", "Cy Moss", "")], (30, 60, 220, 310)),
        (
            [("No", "Action", "Lead"), ("1", "Train all staff", "Ann Reed"), ("2", "Mend roofs", "Bo Lind")],
            (30, 60, 220),
        ),
        (
            [HEAD, *(row[1:] for row in REFS), ("Mend the roofs", "Cy Moss", ""), ("Test heating", "Di Hale", "")],
            (30, 170, 260),
        ),
        ([HEAD[:2], *(row[1:3] for row in REFS[:1] * 3)], (30, 170)),
        (
            [HEAD, *(row[1:] for row in REFS), ("Warmer homes", "", ""), ("Mend the roofs", "Cy Moss", "July 2026")],
            (30, 170, 260),
        ),
    ],
    ids=["refs", "numbers", "blank-cells", "two-columns", "heading"],
)
def test_each_line_is_a_row_where_no_cell_wraps(rows, xs):
    printed = [[(x, text) for x, text in zip(xs, row, strict=True) if text] for row in rows]
    (table,) = tables(lambda canvas: lines(canvas, printed))
    assert table == [list(row) for row in rows]
