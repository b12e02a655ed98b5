"""Tables ruled between their rows only: a rule that leaves out a column shows a merged cell there."""

from __future__ import annotations

from planparse.tables.edges import Edge
from planparse.tables.regions import regions
from planparse.words import Phrase
from tables.drawing import drawn, grids, read

XS = (40, 75, 190, 250, 340)
"""Where the columns begin: ref, action, lead, outcome, progress."""
ROWS = (
    ("1.1", ("Audit the strategy", "discussions held", "between the teams"), "Ann Reed", ("Agencies take part", "in"), ("In place since", "last June")),
    ("1.2", ("Revise the protocol", "and its template"), "Tom Hale", ("discussions and", "say so."), ("Signed off by", "the partners")),
    ("1.3", ("Tell the hub of every", "removal that day"), "Ann Reed", ("Protocol agreed by", "the police"), ("Training took", "place here")),
    ("1.4", ("Include the numbers", "in the report"), "Tom Hale", (), ("Part of the", "new report")),
)  # fmt: skip


def table(canvas) -> None:
    """Four rows between rules from side to side; the one below row 1.1 leaves the outcome's column out."""
    canvas.setFont("Helvetica", 8)
    canvas.line(36, 380, 396, 380)
    y = 370.0
    for number, row in enumerate(ROWS):
        for x, cell in zip(XS, row, strict=True):
            for line, text in enumerate((cell,) if isinstance(cell, str) else cell):
                canvas.drawString(x, y - 10 * line, text)
        y -= 10 * max(len(cell) for cell in row[1:] if not isinstance(cell, str)) - 4
        if number:
            canvas.line(36, y, 396, y)
        else:
            canvas.line(36, y, 245, y)
            canvas.line(336, y, 396, y)
        y -= 11


def test_the_gap_of_a_rule_is_a_merged_cell_and_a_cell_ruled_around_is_its_own():
    (grid,) = grids(drawn(table))
    assert (grid.rows, grid.columns) == (4, 5)
    outcomes = [(c.row, c.row_span, Phrase(c.words).text.split()[:1]) for c in grid.cells if c.column == 3]
    assert outcomes == [(0, 2, ["Agencies"]), (2, 1, ["Protocol"]), (3, 1, [])]
    assert all(cell.row_span == 1 for cell in grid.cells if cell.column != 3)


def test_texts_side_by_side_are_cells_where_rules_run_across_both():
    def beside(canvas) -> None:
        canvas.setFont("Helvetica", 8)
        for n in range(12):
            canvas.drawString(20, 370 - 12 * n, f"1.{n}")
            canvas.drawString(40, 370 - 12 * n, "Agencies take part in all the discussions")
            canvas.drawString(220, 370 - 12 * n, "The form has been agreed with the two")

    words = list(read(drawn(beside)).words())
    rules = [Edge(50 + 30 * n, 16, 380) for n in range(4)]
    assert [len(run) for run in regions(words, rules)] == [12]
    assert regions(words, rules[:2]) == []
