"""Sheets printed over pages side by side: one table again, each place on its own page."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEAD = ("Ref", "Action", "Lead", "By when", "Outcome")
ROWS = tuple(
    (f"1.{n}", f"Review all of the plans of team {n}", who, f"{n} May 2024", f"Plans of team {n} are good")
    for n, who in enumerate(("Ann Reed", "Bo Cole", "Cai Dunn", "Di Ekman", "Ed Fox", "Flo Gray"), 1)
)
WIDTHS = (40, 250, 110, 90, 200)
HEIGHTS = (20, 31, 47, 38, 31, 53, 36)


def printed(*pages: tuple[tuple[int, ...], tuple[int, ...]], ruled: bool = True, headed: bool = True) -> Plan:
    """The plan as pages of these columns and rows; a page begins with the labels, or only a column's first one does."""
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    canvas = Canvas(file, pagesize=(600, 500))
    seen: set[tuple[int, ...]] = set()
    for columns, rows in pages:
        labels = headed or columns not in seen
        seen.add(columns)
        y = 420.0
        right = 40 + sum(WIDTHS[c] for c in columns)
        for row in ([-1] if labels else []) + list(rows):
            cells, height, x = (ROWS[row] if row >= 0 else HEAD), HEIGHTS[row + 1], 40
            for column in columns:
                canvas.drawString(x + 3, y - 11, cells[column])
                if ruled:
                    canvas.rect(x, y - height, WIDTHS[column], height)
                x += WIDTHS[column]
            assert x == right
            y -= height
        canvas.showPage()
    canvas.save()
    return parse_bytes("plan.pdf", file.getvalue())


LEFT, RIGHT = (0, 1, 2), (3, 4)
ALL = tuple(range(6))
UP, DOWN = (0, 1, 2), (3, 4, 5)


@pytest.mark.parametrize(
    "pages",
    [
        pytest.param(((LEFT, ALL), (RIGHT, ALL)), id="two pages"),
        pytest.param(((LEFT, UP), (LEFT, DOWN), (RIGHT, UP), (RIGHT, DOWN)), id="down, then across"),
        pytest.param(((LEFT, UP), (RIGHT, UP), (LEFT, DOWN), (RIGHT, DOWN)), id="across, then down"),
        pytest.param((((0, 1), ALL), ((0, 2, 3), ALL), ((0, 4), ALL)), id="refs again on three pages"),
    ],
)
@pytest.mark.parametrize("headed", [True, False])
def test_columns_on_further_pages_belong_to_the_same_rows(
    pages: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...], headed: bool
) -> None:
    plan = printed(*pages, headed=headed)
    rows = [action for area in plan.areas for action in area.actions]
    assert [
        (a.ref, a.description, a.owners[0].display, a.timescale.text if a.timescale else "", a.outcome) for a in rows
    ] == list(ROWS)


def test_each_place_is_on_the_page_that_prints_it() -> None:
    plan = printed((LEFT, ALL), (RIGHT, ALL))
    action = plan.areas[0].actions[0]
    assert [place.page for place in action.provenance["description"]] == [1]
    (place,) = action.provenance["outcome"]
    assert place.page == 2
    assert place.bbox is not None
    assert place.bbox[0] == pytest.approx(40 + 90 + 3, abs=2)
    assert plan.tables[0].pages == (1, 2)


def test_without_rules_the_refs_printed_again_show_the_rows() -> None:
    plan = printed(((0, 1, 2), ALL), ((0, 3, 4), ALL), ruled=False)
    rows = [action for area in plan.areas for action in area.actions]
    assert [(a.ref, a.description, a.outcome) for a in rows] == [(row[0], row[1], row[4]) for row in ROWS]


def test_a_table_that_goes_on_with_its_own_columns_is_no_wide_sheet() -> None:
    plan = printed(((0, 1, 2, 3), UP), ((0, 1, 2, 3), DOWN))
    assert [action.ref for area in plan.areas for action in area.actions] == [row[0] for row in ROWS]


def test_a_heading_over_the_whole_row_that_each_page_prints_again_is_said_once() -> None:
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    canvas = Canvas(file, pagesize=(600, 500))
    for columns in ((0, 1, 2), (0, 3, 4)):
        y = 420.0
        width = sum(WIDTHS[column] for column in columns)
        for row in (HEAD, ("Priority 1: Help for homeless young people of sixteen",), *ROWS):
            x = 40
            if len(row) == 1:
                canvas.drawString(x + 3, y - 14, row[0])
                canvas.rect(x, y - 24, width, 24)
            else:
                for column in columns:
                    canvas.drawString(x + 3, y - 14, row[column])
                    canvas.rect(x, y - 24, WIDTHS[column], 24)
                    x += WIDTHS[column]
            y -= 24
        canvas.showPage()
    canvas.save()
    plan = parse_bytes("plan.pdf", file.getvalue())
    (area,) = plan.areas
    assert area.title == "Help for homeless young people of sixteen"
    assert [action.outcome for action in area.actions] == [row[4] for row in ROWS]


@pytest.mark.parametrize("label", ["Where we will see it", "Fingerpost", "Who hears of it first"])
def test_a_column_that_nobody_knows_goes_on_a_page_of_its_own(label: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}.HEAD", (*HEAD, label))
    monkeypatch.setattr(f"{__name__}.WIDTHS", (*WIDTHS, 180))
    shown = [f"{place} {n}" for n, place in enumerate(("Dashboard", "Tracker", "Log", "Minutes", "Survey", "Audit"), 1)]
    monkeypatch.setattr(f"{__name__}.ROWS", tuple((*row, one) for row, one in zip(ROWS, shown, strict=True)))
    plan = printed((LEFT, ALL), (RIGHT, ALL), ((5,), ALL))
    rows = [action for area in plan.areas for action in area.actions]
    assert [(a.ref, a.outcome, a.extra.get(label)) for a in rows] == [(row[0], row[4], row[5]) for row in ROWS]


def test_pages_below_may_have_one_row_alone() -> None:
    most = ALL[:-1]
    plan = printed((LEFT, most), (RIGHT, most), (LEFT, ALL[-1:]), (RIGHT, ALL[-1:]))
    rows = [action for area in plan.areas for action in area.actions]
    assert [(a.ref, a.timescale and a.timescale.text, a.outcome) for a in rows] == [
        (row[0], row[3], row[4]) for row in ROWS
    ]


@pytest.mark.parametrize("labels", [("Sunrise", "Fingerpost"), HEAD[3:]])
def test_rows_of_one_height_on_pages_below_each_other_are_level_with_those_beside(
    labels: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"{__name__}.HEIGHTS", (20,) + 6 * (31,))
    monkeypatch.setattr(f"{__name__}.HEAD", (*HEAD[:3], *labels))
    most, last = ALL[:-1], ALL[-1:]
    plan = printed((LEFT, most), (LEFT, last), (RIGHT, most), (RIGHT, last), headed=False)
    (table,) = plan.tables
    assert table.pages == (1, 2, 3, 4)
    assert [len(area.actions) for area in plan.areas] == [len(ROWS)]
    places = {place.page for action in plan.areas[0].actions for at in action.provenance.values() for place in at}
    assert places == {1, 2, 3, 4}


def test_a_heading_that_only_the_first_columns_page_prints_stands_over_the_whole_row() -> None:
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    canvas = Canvas(file, pagesize=(600, 500))
    heading = "Help for homeless young people of sixteen"
    for columns in (LEFT, RIGHT):
        y = 420.0
        for row, height in zip((HEAD, (heading,), *ROWS), (20, 18, *HEIGHTS[1:]), strict=True):
            x = 40
            if len(row) == 1:
                canvas.drawString(x + 3, y - 13, heading if columns == LEFT else "")
                canvas.rect(x, y - height, sum(WIDTHS[column] for column in columns), height)
            for column in columns if len(row) > 1 else ():
                canvas.drawString(x + 3, y - 13, row[column])
                canvas.rect(x, y - height, WIDTHS[column], height)
                x += WIDTHS[column]
            y -= height
        canvas.showPage()
    canvas.save()
    (area,) = parse_bytes("plan.pdf", file.getvalue()).areas
    assert area.heading == heading
    assert [(action.ref, action.outcome) for action in area.actions] == [(row[0], row[4]) for row in ROWS]


@pytest.mark.parametrize("footer", ["Housing Board, 4 May 2025   Page {}", ""])
@pytest.mark.parametrize("pages", [((LEFT, ALL), (RIGHT, ALL)), ((LEFT, UP), (LEFT, DOWN), (RIGHT, UP), (RIGHT, DOWN))])
def test_without_rules_and_without_refs_again_rows_are_told_by_their_heights(
    pages: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...], footer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reportlab.pdfgen import canvas

    def shown(self: canvas.Canvas, show: Callable[[canvas.Canvas], None] = canvas.Canvas.showPage) -> None:
        self.drawString(40, 20, footer.format(self.getPageNumber()))
        show(self)

    monkeypatch.setattr(canvas.Canvas, "showPage", shown)
    plan = printed(*pages, ruled=False, headed=len(pages) < 4)
    rows = [action for area in plan.areas for action in area.actions]
    assert [
        (a.ref, a.description, a.owners[0].display, a.timescale.text if a.timescale else "", a.outcome) for a in rows
    ] == list(ROWS)


def test_lines_of_prose_on_the_next_page_are_no_columns() -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(file := BytesIO(), pagesize=(600, 500))
    for number, row in enumerate((HEAD, *ROWS)):
        x = 40
        for column, cell in enumerate(row):
            canvas.drawString(x, 420 - 14 * (number + number // 2), cell)
            x += WIDTHS[column] - 40
    canvas.showPage()
    canvas.drawString(40, 420, "Lead")
    for number in range(1, 14):
        canvas.drawString(40, 420 - 14 * number, "The board heard how each of the six teams had fared in the year.")
    canvas.save()
    plan = parse_bytes("plan.pdf", file.getvalue())
    assert plan.tables[0].pages == (1,)


WRAPPED = (
    ("Finding", "We will", "Who", "When", "Now"),
    (("Roofs leak in", "four schools"), "Mend them", "Ann Reed", "May 2024", ("Two of four are", "dry")),
    ("Boilers are old", ("Buy two and", "hire a third"), "Bo Cole", "June 2024", "Ordered"),
    (("Nobody knows", "who has keys"), "Keep a list", ("Caretakers and", "wardens"), "July 2024", "Begun"),
    ("Bins overflow", "Empty them daily", "Di Ekman", "March 2024", "Done"),
    ("Paint peels", ("Paint the hall and", "the stairs"), "Ed Fox", "April 2025", "Not begun"),
)
"""Cells of one line or two."""


@pytest.mark.parametrize("across", [True, False])
@pytest.mark.parametrize("foot", [True, False])
def test_rules_between_rows_or_white_alone_show_the_rows_and_columns(across: bool, foot: bool) -> None:
    """Down, then across, the labels on the first pages alone; cells stand at the top or the foot of their rows."""
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    canvas = Canvas(file, pagesize=(420, 300))
    canvas.setFontSize(10)
    for columns in ((0, 1), (2, 3, 4)):
        for rows in (WRAPPED[:4], WRAPPED[4:]):
            y = 250.0
            for row in rows:
                height = 4 + 12 * max(1 if isinstance(cell, str) else len(cell) for cell in row)
                canvas.setFont("Helvetica", 10)
                for place, column in enumerate(columns):
                    lines = (row[column],) if isinstance(row[column], str) else row[column]
                    top = y - 12 - (height - 4 - 12 * len(lines) if foot else 0)
                    for number, line in enumerate(lines):
                        canvas.drawString(40 + 110 * place, top - 12 * number, line)
                y -= height
                if across:
                    canvas.line(38, y, 38 + 110 * len(columns), y)
            canvas.showPage()
    canvas.save()
    plan = parse_bytes("plan.pdf", file.getvalue())
    whole = [tuple(cell if isinstance(cell, str) else " ".join(cell) for cell in row) for row in WRAPPED[1:]]
    said = [
        (
            " ".join((a.answers or "").split()),
            " ".join((a.description or "").split()),
            " and ".join(o.display for o in a.owners),
            a.timescale and a.timescale.text,
        )
        for area in plan.areas
        for a in area.actions
    ]
    assert said == [row[:4] for row in whole]
    assert plan.tables[0].pages == (1, 2, 3, 4)


@pytest.mark.parametrize("rules", ["cells", "rows", ""])
@pytest.mark.parametrize("again", [True, False])
@pytest.mark.parametrize("across", [True, False])
def test_a_title_on_the_first_page_alone_pushes_only_its_rows_down(rules: str, again: bool, across: bool) -> None:
    """Down, then across, or the other way; the refs may be printed on each page."""
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    canvas = Canvas(file, pagesize=(600, 500))
    strips = [LEFT, ((0, *RIGHT) if again else RIGHT)]
    pages = [(strip, rows) for strip in strips for rows in (UP, DOWN)]
    if across:
        pages = [(strip, rows) for rows in (UP, DOWN) for strip in strips]
    for number, (columns, rows) in enumerate(pages):
        y = 470.0
        if not number:
            canvas.drawString(40, y, "Action plan for the six teams")
            y -= 41
        for row in (-1, *rows):
            cells, height, x = (ROWS[row] if row >= 0 else HEAD), HEIGHTS[row + 1], 40
            for column in columns:
                canvas.drawString(x + 3, y - 11, cells[column])
                if rules == "cells":
                    canvas.rect(x, y - height, WIDTHS[column], height)
                x += WIDTHS[column]
            y -= height
            if rules:
                canvas.line(40, y, x, y)
        canvas.drawString(40, 20, f"H:/plans/six.xlsx, page {number + 1}")
        canvas.showPage()
    canvas.save()
    plan = parse_bytes("plan.pdf", file.getvalue())
    told = [
        (a.ref, a.owners[0].name, a.timescale and a.timescale.text, a.outcome)
        for area in plan.areas
        for a in area.actions
    ]
    assert told == [(row[0], row[2], row[3], row[4]) for row in ROWS]
    assert plan.document.title == "Action plan for the six teams"


def test_another_table_with_as_many_rows_below_its_own_heading_is_no_part_of_a_sheet() -> None:
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    canvas = Canvas(file, pagesize=(600, 500))
    risks = [(f"R{n}", f"Risk number {n}", "Board") for n in range(1, 7)]
    for title, head, rows in (("Our action plan", HEAD[:4], ROWS), ("Risks", ("Ref", "Risk", "Lead"), risks)):
        y = 470.0 if title == "Risks" else 440.0
        canvas.drawString(40, y + 12, title)
        for row in (head, *rows):
            x = 40
            for column, cell in enumerate(row[: len(head)]):
                canvas.drawString(x + 3, y - 11, cell)
                canvas.rect(x, y - 20, WIDTHS[column], 20)
                x += WIDTHS[column]
            y -= 20
        canvas.showPage()
    canvas.save()
    plan = parse_bytes("plan.pdf", file.getvalue())
    assert {table.pages for table in plan.tables} >= {(1,)}
    assert [a.owners[0].name for a in plan.areas[0].actions][:6] == [row[2] for row in ROWS]
