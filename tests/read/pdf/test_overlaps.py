"""Texts printed over the beginning of the next one keep all their letters, and are no word with that one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from planparse.pipeline import parse_bytes
from tables.drawing import drawn

HEAD = ("Ref", "Non-conformity", "Corrective action", "Planned date", "Duty holder")
ROWS = (
    ("N-1", "Pilots' logs not signed", "Sign logs at the end of each watch", "30/06/2025", "Harbour Office"),
    ("N-2", "Buoy 3 is out of its place", "Lift it and lay a new chain and sinker", "15/07/2025", "Ann Reed"),
    ("N-3", "No drill for oil spills since 2022", "Hold a drill with the refinery", "30/09/2025", "Gwenda Tregear"),
    ("N-4", "Radio fails at low water by the pier", "Move the aerial to the lighthouse", "31/10/2025", "Ann Reed"),
)


def read(edges: Sequence[int], *, size: float, grid: bool) -> list[tuple[str, ...]]:
    """What the actions of a page say whose cells begin at these edges."""

    def draw(canvas):
        canvas.setFont("Helvetica", size)
        for number, row in enumerate((HEAD, *ROWS)):
            for column, text in enumerate(row):
                canvas.drawString(edges[column] + 3, 340 - 20 * number, text)
        if grid:
            canvas.grid([*edges, edges[-1] + 90], [355 - 20 * n for n in range(len(ROWS) + 2)])

    plan = parse_bytes("plan.pdf", drawn(draw, size=(560, 400)))
    actions = [action for area in plan.areas for action in area.actions]
    return [
        (
            action.ref,
            action.answers or "",
            action.description,
            action.timescale.text if action.timescale else "",
            " ".join(owner.display for owner in action.owners),
        )
        for action in actions
    ]


@pytest.mark.parametrize("first", [176, 178, 181, 184, 187])
@pytest.mark.parametrize("size", [8.5, 9])
def test_no_letter_is_taken_for_a_shadow(first: int, size: float) -> None:
    found = read((20, 60, first, 310, 370), size=size, grid=True)
    assert found == [*ROWS]


def test_texts_that_run_over_two_cells() -> None:
    long = "Radio fails at low water by the pier and at the bar and on the roads when the wind is from the west"

    def draw(canvas):
        canvas.setFont("Helvetica", 8)
        for number, row in enumerate([HEAD, *ROWS[:3], ("N-4", long, *ROWS[3][2:])]):
            for column, text in enumerate(row):
                canvas.drawString((20, 60, 180, 320, 380)[column] + 3, 340 - 20 * number, text)
        canvas.grid((20, 60, 180, 320, 380, 480), [355 - 20 * n for n in range(len(ROWS) + 2)])

    plan = parse_bytes("plan.pdf", drawn(draw, size=(560, 400)))
    last = [action for area in plan.areas for action in area.actions][-1]
    assert (last.answers, last.description, last.timescale and last.timescale.text) == (long, *ROWS[3][2:4])


def test_words_drawn_twice_to_look_bold_are_read_once() -> None:
    def draw(canvas):
        canvas.setFont("Helvetica", 9)
        for number, row in enumerate((HEAD, *ROWS)):
            for column, text in enumerate(row):
                for shift in (0, 0.3) if number == 0 else (0,):
                    canvas.drawString((20, 60, 181, 310, 370)[column] + 3 + shift, 340 - 20 * number, text)
        canvas.grid((20, 60, 181, 310, 370, 460), [355 - 20 * n for n in range(len(ROWS) + 2)])

    plan = parse_bytes("plan.pdf", drawn(draw, size=(560, 400)))
    assert list(plan.tables[0].columns) == list(HEAD)
    assert [action.description for area in plan.areas for action in area.actions] == [row[2] for row in ROWS]
