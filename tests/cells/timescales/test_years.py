"""The year of a date that prints none, and words that say nothing of when."""

from datetime import date

import pytest

from planparse.cells.document import title_year_start
from planparse.cells.draft import PlanFacts
from planparse.cells.timescales import read_timescale
from planparse.cells.timescales.columns import from_chart
from planparse.cells.timescales.spans import NO_YEAR, DateSpan, of_calendar_year
from planparse.outline.outline import Front, Outline
from planparse.read.letters import words_of
from planparse.words import Phrase, Place


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


@pytest.mark.parametrize(
    ("text", "year", "due"),
    [
        ("Q2", date(2031, 1, 1), date(2031, 6, 30)),
        ("Q4", date(2031, 1, 1), date(2031, 12, 31)),
        ("Q4", date(2031, 4, 1), date(2032, 3, 31)),
        ("February", date(2031, 4, 1), date(2032, 2, 29)),
    ],
)
def test_the_year_that_the_title_is_for_dates_what_nothing_else_does(text, year, due):
    read = read_timescale(text, PlanFacts(titled=year))
    assert (read.due, read.certainty) == (due, "inferred")
    assert "year_unsure" in [doubt.code for doubt in read.doubts]
    assert read_timescale(text, PlanFacts(titled=year, published=date(2025, 6, 1))).due.year < 2031


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("One-year delivery plan 2031", date(2031, 1, 1)),
        ("2031/32 action plan", date(2031, 4, 1)),
        ("Action plan 2031 to 2034", None),
        ("Action plan, 3 May 2031", None),
        ("Action plan after the inspection of 2031", None),
    ],
)
def test_which_year_a_title_says_the_plan_is_for(title, year):
    words = tuple(words_of(title, Place(), iter(range(99))))
    assert title_year_start(Outline("plan", Front(Phrase(words)), (), (), (), ())) == year


@pytest.mark.parametrize(
    ("text", "due", "doubted"),
    [
        ("By June 2023/24", date(2023, 6, 30), True),
        ("Feb 2023/24", date(2024, 2, 29), False),
        ("October 23/24", date(2023, 10, 31), False),
        ("2023/24", date(2024, 3, 31), False),
    ],
)
def test_a_month_of_a_financial_year_is_in_one_of_its_years(text, due, doubted):
    read = read_timescale(text)
    assert read.due == due
    assert [doubt.code for doubt in read.doubts] == ["year_unsure"] * doubted


def test_marks_below_months_of_a_year_and_below_a_question_say_when():
    months = ["2023/24 Sep", "2023/24 Dec", "2023/24 May"]
    marked = [("", None), ("", None), ("★", None)]
    assert from_chart(months, marked, PlanFacts()).due == date(2024, 5, 31)
    asked = [f"Planned for {months}" for months in ("Jan–Mar 24", "Apr–Jun 24", "Jul–Sep 24")]
    read = from_chart(asked, marked, PlanFacts())
    assert (read.kind, read.start, read.due) == ("date", None, date(2024, 9, 30))
    assert from_chart([f"RAG {label[12:]}" for label in asked], marked, PlanFacts()) is None


def test_only_quarters_move_to_a_year_that_begins_in_january() -> None:
    february, quarter = date(NO_YEAR, 2, 1), DateSpan(0, 2, date(NO_YEAR, 4, 1), date(NO_YEAR, 6, 30), "quarter")
    day = DateSpan(0, 3, february, february, "day")
    assert of_calendar_year(day) == day
    assert of_calendar_year(quarter).last == date(NO_YEAR, 3, 31)
