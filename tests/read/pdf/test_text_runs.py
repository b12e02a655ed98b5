"""Texts that print over the next cell stay whole in the cell where they begin, and the page's issue says so."""

from planparse.pipeline import parse_bytes
from tables.drawing import drawn

HEAD = ("Ref", "Action", "Planned completion date", "Lead")
ROWS = [
    ("1.1", "Update the list on all of the machines by a script", "5 July 2025", "Ann Graham"),
    ("1.2", "Set the rule for length and for expiry", "7 July 2025", "Bo Lind"),
    ("1.3", "Bring the server to the new version", "10 July 2025", "Ann Graham"),
]
EDGES = (20, 60, 210, 290, 380)


def page(canvas, *, grid):
    canvas.setFont("Helvetica", 9)
    for number, row in enumerate([HEAD, *ROWS]):
        for column, text in enumerate(row):
            canvas.drawString(EDGES[column] + 3, 340 - 20 * number, text)
    if grid:
        canvas.grid(EDGES, [355 - 20 * n for n in range(len(ROWS) + 2)])


def read(**options):
    plan = parse_bytes("plan.pdf", drawn(lambda canvas: page(canvas, **options)))
    actions = [action for area in plan.areas for action in area.actions]
    return plan, [(a.ref, a.description, a.timescale.text, a.owners[0].name) for a in actions]


def test_a_run_belongs_to_the_cell_where_it_begins():
    plan, found = read(grid=True)
    assert found == ROWS
    assert list(plan.tables[0].columns) == list(HEAD)
    assert [issue.severity for issue in plan.issues if issue.code == "text_overlaps"] == ["warning"]


def test_the_same_without_rules():
    assert read(grid=False)[1] == ROWS


def test_pages_whose_texts_keep_apart_have_no_such_issue():
    narrow = [("1.1", "Update the list", "5 July 2025", "Ann Graham")] * 3

    def draw(canvas):
        canvas.setFont("Helvetica", 9)
        for number, row in enumerate([("Ref", "Action", "When", "Lead"), *narrow]):
            for column, text in enumerate(row):
                canvas.drawString(EDGES[column] + 3, 340 - 20 * number, text)

    plan = parse_bytes("plan.pdf", drawn(draw))
    assert "text_overlaps" not in {issue.code for issue in plan.issues}
