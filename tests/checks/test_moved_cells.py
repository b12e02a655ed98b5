"""Whether cells of a row have moved: sums over runs say the same as each run by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planparse.plan.checks.moved import Habits, _runs

CELLS = st.sampled_from(["", "May 2025", "Ann Reed", "Mend the roof", "Green", "1.2", None])
ROWS = st.integers(2, 6).flatmap(lambda width: st.lists(st.tuples(*[CELLS] * width), min_size=2, max_size=8))


@given(ROWS)
def test_the_gain_of_a_move_is_the_sum_over_its_cells(rows: list[tuple[str | None, ...]]) -> None:
    habits = Habits(rows, ())
    for cells in rows:
        gains = {}
        for first, last, left in _runs(cells):
            run = [text or "" for text in cells[first : last + 1]]
            turned = [*run[1:], run[0]] if left else [run[-1], *run[:-1]]
            then = sum(habits._score(at, text, cells[at] or "") for at, text in enumerate(turned, first))
            now = sum(habits._score(at, text, text) for at, text in enumerate(run, first))
            gains[first, last, left] = then - now
        best = habits.better(cells)
        if best is not None:
            assert best.gain == pytest.approx(gains[best.first, best.last, best.left])


def test_a_row_of_three_hundred_cells_takes_no_squares() -> None:
    rows = [(*(f"{at} {column}" for column in range(299)), "") for at in range(4)]
    habits, asked = Habits(rows, ()), []
    score = habits._score
    habits._score = lambda *cells: asked.append(cells) or score(*cells)  # type: ignore[method-assign,func-returns-value]
    habits.better(rows[0])
    assert len(asked) < 6 * 300
