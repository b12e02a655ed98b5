"""The year of a date that prints none, and words that say nothing of when."""

from datetime import date

import pytest

from planparse.cells.draft import PlanFacts
from planparse.cells.timescales import read_timescale


@pytest.mark.parametrize(
    ("text", "neighbours", "due"),
    [
        ("31 January", ("30 November 2014", "15 December 2014", "20 December 2014"), date(2015, 1, 31)),
        ("30 November", ("15 January 2015", "20 January 2015", "28 February 2015"), date(2014, 11, 30)),
        ("30 June", ("30 May 2015", "15 July 2015"), date(2015, 6, 30)),
    ],
)
def test_a_date_without_a_year_takes_the_one_nearest_to_its_neighbours(text, neighbours, due):
    assert read_timescale(text, PlanFacts(neighbours=neighbours)).due == due


@pytest.mark.parametrize(("year", "day"), [(2015, 28), (2016, 29)])
def test_february_ends_when_it_does_in_that_year(year, day):
    facts = PlanFacts(inspection=date(year, 1, 10))
    assert read_timescale("end of February", facts).due == date(year, 2, day)


def test_what_says_nothing_is_told_from_what_could_not_be_read():
    said, unread = (read_timescale(text).doubts[0].message for text in ("TBC", "when the moon is full"))
    assert said != unread
    assert "does not say when" in said


def test_a_month_that_has_just_passed_may_be_either_years() -> None:
    """Where dates printed with years have passed too, the plan is a tracker; else the reading is doubted."""
    plan = PlanFacts(published=date(2011, 5, 19), neighbours=("Mar-2011", "23 March", "October"))
    assert str(read_timescale("23 March", plan).due) == "2011-03-23"
    assert str(read_timescale("October", plan).due) == "2011-10-31"
    assert str(read_timescale("April (annually)", plan).due) == "2012-04-30"
    alone = PlanFacts(published=date(2011, 9, 2))
    told = {text: read_timescale(text, alone) for text in ("August", "November", "May")}
    assert [str(read.due) for read in told.values()] == ["2012-08-31", "2011-11-30", "2012-05-31"]
    assert [[d.code for d in read.doubts] for read in told.values()] == [["year_unsure"], [], []]
