"""The day of a month that brackets tell after it is when the action is due."""

from __future__ import annotations

import pytest

from planparse.cells.draft import PlanFacts
from planparse.cells.timescales import read_timescale


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("by the May 2026 meeting (12/5/26)", "2026-05-12"),
        ("Forum, October 2026 (3 October 2026)", "2026-10-03"),
        ("May 2026 (draft 3 May 2026)", "2026-05-31"),
        ("May 2026 (12 June 2026)", "2026-06-12"),
    ],
)
def test_only_the_brackets_of_its_own_month_tell_the_day(text: str, due: str) -> None:
    found = read_timescale(text, PlanFacts()).due
    assert found is not None
    assert found.isoformat() == due
