"""A plan's own date and its columns of starts, end to end."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

import planparse
from planparse.cells.draft import PlanFacts
from planparse.cells.timescales import read_timescale

_PLAN = """<html><body><h1>Action plan</h1>{line}<table><tr><th>Ref</th><th>Action</th><th>Lead</th>{heads}</tr>
<tr><td>1</td><td>Review the guidance</td><td>Marian Holt</td>{cells}</tr>
<tr><td>2</td><td>Write the protocol</td><td>Marian Holt</td>{cells}</tr></table></body></html>"""


def _first(folder: Path, **parts: str) -> Any:
    path = folder / "plan.html"
    path.write_text(_PLAN.format(**parts), "utf-8")
    return planparse.parse(path).areas[0].actions[0].timescale


def test_the_date_of_the_plan_gives_the_year(tmp_path: Path) -> None:
    heads, cells = "<th>Timescale</th>", "<td>to be sent by 16 August</td>"
    assert getattr(_first(tmp_path, line="", heads=heads, cells=cells), "due", 1) is None
    read = _first(tmp_path, line="<p>Published 15 June 2023</p>", heads=heads, cells=cells)
    assert read is not None
    assert read.due == date(2023, 8, 16)


def test_a_column_of_starts_alone_opens_the_action(tmp_path: Path) -> None:
    read = _first(tmp_path, line="", heads="<th>Start date</th>", cells="<td>April 2014</td>")
    assert read is not None
    assert (read.kind, read.start, read.due, read.text) == ("open", date(2014, 4, 1), None, "April 2014")


@pytest.mark.parametrize(
    ("published", "printed", "years"),
    [
        # months that follow each other on both sides of the plan's date are of its year
        (date(2009, 10, 12), ("End September", "Mid October", "End October", "November"), (2009,) * 4),
        (date(2015, 5, 20), ("30 April", "15 May", "June", "14 July"), (2015,) * 4),
        # too few, or months that go far beyond: the one before the plan's date is next year's
        (date(2009, 10, 12), ("September", "November"), (2010, 2009)),
        (date(2009, 10, 12), ("September", "November", "January", "April", "July"), (2010, 2009, 2010, 2010, 2010)),
    ],
)
def test_months_around_the_date_of_the_plan_are_of_its_year(
    published: date, printed: tuple[str, ...], years: tuple[int, ...]
) -> None:
    plan = PlanFacts(published=published, neighbours=printed)
    read = [read_timescale(text, plan).due for text in printed]
    assert [due.year for due in read if due] == list(years)
