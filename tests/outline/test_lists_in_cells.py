"""Numbers at the front of cells: of lists in the cells, not of the rows."""

from __future__ import annotations

import pytest
from tests.text_plans import text

ROWS = """\
# Garden risk register

| {first} | {second} | Risk | Response | Owner |
| --- | --- | --- | --- | --- |
| 1 | R1.0 | Frost kills the plants | {one} Cover the beds in April {two} Buy fleece | Ann Reed |
| 2 | R2.0 | Nobody waters in August | {one} Draw up a rota {two} Ask the school to help | Bo Shah |
| 3 | R3.0 | The shed is broken into | 1. Fit a lock 2. Light the path | Cy Young |
"""


@pytest.mark.parametrize(("one", "two"), [("1)", "2)"), ("1.", "2."), ("4.", "5.")])
def test_the_numbers_of_a_list_in_each_cell_are_no_refs(one: str, two: str) -> None:
    plan = text(ROWS.format(first="Raised", second="Score", one=one, two=two))
    assert [action.ref_printed for action in plan.actions] == [None, None, None]
    assert plan.actions[0].description == f"{one} Cover the beds in April {two} Buy fleece"


def test_numbers_that_run_on_from_cell_to_cell_are_refs() -> None:
    body = "| Action | Owner | By when |\n| --- | --- | --- |\n"
    rows = "".join(f"| {n}. {what} | Ann Reed | May 2026 |\n" for n, what in enumerate(("Dig", "Sow", "Weed"), 1))
    assert [action.ref for action in text(f"# Action plan\n\n{body}{rows}").actions] == ["1", "2", "3"]
