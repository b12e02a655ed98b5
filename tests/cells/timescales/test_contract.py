"""The contract's section on timescales, row by row and sentence by sentence."""

from __future__ import annotations

from datetime import date

import pytest

from planparse.cells.draft import PlanFacts
from planparse.cells.timescales import read_timescale

QUARTERLY = "FREQ=MONTHLY;INTERVAL=3"

ROWS = [
    # printed, kind, start, due, rule, milestones
    ("Nov 2014", "date", None, "2014-11-30", None, []),
    ("End of Nov 2014", "date", None, "2014-11-30", None, []),
    ("by Nov 2014", "date", None, "2014-11-30", None, []),
    ("May 2014 to March 2016", "range", "2014-05-01", "2016-03-31", None, []),
    ("From July 2014", "open", "2014-07-01", None, None, []),
    ("Oct 2014 Quarterly", "recurring", None, "2014-10-31", QUARTERLY, []),
    ("Quarterly from Oct 2014", "recurring", "2014-10-01", None, QUARTERLY, []),
    ("Quarterly (review March 2016)", "recurring", None, None, QUARTERLY, [("review", "2016-03-31")]),
    ("Quarterly 2014/15", "recurring", "2014-04-01", "2015-03-31", QUARTERLY, []),
    ("Sept 2014 Report Dec 2014", "date", None, "2014-09-30", None, [("Report", "2014-12-31")]),
    (
        "Draft Oct 2014, final Dec 2014", "date", None, "2014-12-31", None,
        [("Draft", "2014-10-31"), ("final", "2014-12-31")],
    ),
    ("Impact Review April 2015", "date", None, "2015-04-30", None, [("Impact Review", "2015-04-30")]),
    ("31 October 2014 (revised from 30 September 2014)", "date", None, "2014-10-31", None, []),
    ("Ongoing", "ongoing", None, None, None, []),
    ("Immediate", "immediate", None, None, None, []),
    ("In place", "in_place", None, None, None, []),
    ("Completed July 2014", "completed", None, "2014-07-31", None, []),
    ("Within 3 months", "relative", None, None, None, []),
    ("TBC", "unknown", None, None, None, []),
    ("-", "unknown", None, None, None, []),
]  # fmt: skip

SENTENCES = [
    # British order, quarters, years
    ("3/4/2015", "date", None, "2015-04-03", None, []),
    ("Q1 2014/15", "date", None, "2014-06-30", None, []),
    ("Q4 2014/15", "date", None, "2015-03-31", None, []),
    ("2014/15", "date", None, "2015-03-31", None, []),
    ("academic year 2014/15", "date", None, "2015-08-31", None, []),
    # seasons and terms
    ("spring 2015", "date", None, "2015-05-31", None, []),
    ("summer 2015", "date", None, "2015-08-31", None, []),
    ("autumn 2015", "date", None, "2015-11-30", None, []),
    ("winter 2015/16", "date", None, "2016-02-29", None, []),
    ("autumn term 2014", "date", None, "2014-12-31", None, []),
    ("spring term 2015", "date", None, "2015-04-30", None, []),
    ("summer term 2015", "date", None, "2015-07-31", None, []),
    ("Termly", "recurring", None, None, "FREQ=MONTHLY;INTERVAL=4", []),
    # parts of a month, weeks
    ("Early March 2015", "date", None, "2015-03-10", None, []),
    ("mid March 2015", "date", None, "2015-03-15", None, []),
    ("end of March 2015", "date", None, "2015-03-31", None, []),
    ("w/c 3 March 2014", "date", None, "2014-03-09", None, []),
    # a single one is due, two are a range
    ("Nov/Dec 2014", "range", "2014-11-01", "2014-12-31", None, []),
    ("2012-15", "range", "2012-01-01", "2015-12-31", None, []),
    ("Year 1 (2022 to 23)", "range", "2022-04-01", "2023-03-31", None, []),
    ("Q3/Q4 2024/25", "range", "2024-10-01", "2025-03-31", None, []),
    ("Summer/Autumn 2014", "range", "2014-06-01", "2014-11-30", None, []),
    ("Mon 2 – Fri 6 Sep 2024", "range", "2024-09-02", "2024-09-06", None, []),
    # what only says when something starts
    ("Commencing September 2014", "open", "2014-09-01", None, None, []),
    ("not before May 2024", "open", "2024-05-01", None, None, []),
    ("From date of publication – 13 October 2016", "open", "2016-10-13", None, None, []),
    ("From date of publication of report – 13 October 2016", "open", "2016-10-13", None, None, []),
    # note marks, and dates that do not exist
    ("March 2014¹", "date", None, "2014-03-31", None, []),
    ("31 March 2014²", "date", None, "2014-03-31", None, []),
    ("31 April 2024", "unknown", None, None, None, []),
    ("31/04/2024", "unknown", None, None, None, []),
    ("30 June 2014 to 31 April 2015", "unknown", None, None, None, []),
    # no invented due dates
    ("in the first 12-18 months", "relative", None, None, None, []),
    ("Slipped from 5 July 2005", "unknown", None, None, None, [("original", "2005-07-05")]),
    ("within six weeks of 1 April 2024", "date", None, "2024-05-13", None, []),
    ("two weeks before 15 May 2024", "date", None, "2024-05-01", None, []),
    ("Twice yearly (Apr & Oct)", "recurring", None, None, "FREQ=MONTHLY;INTERVAL=6", []),
    ("31 March 2019 (should read 31 March 2020)", "date", None, "2020-03-31", None, []),
    ("Next sprint", "unknown", None, None, None, []),
    # parallel steps
    (
        "(a) May 2014 (b) July 2014", "date", None, "2014-07-31", None,
        [("(a)", "2014-05-31"), ("(b)", "2014-07-31")],
    ),
    ("1. May 2014\n2. July 2014", "date", None, "2014-07-31", None, [("1.", "2014-05-31"), ("2.", "2014-07-31")]),
    # other forms of a day
    ("20240930", "date", None, "2024-09-30", None, []),
    ("Sept 26-27 2024", "range", "2024-09-26", "2024-09-27", None, []),
    ("First of May 2024", "date", None, "2024-05-01", None, []),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "kind", "start", "due", "rrule", "milestones"), [*ROWS, *SENTENCES])
def test_as_the_contract_says(
    printed: str, kind: str, start: str | None, due: str | None, rrule: str | None, milestones: list[tuple[str, str]]
) -> None:
    read = read_timescale(printed)
    days = [day and day.isoformat() for day in (read.start, read.due)]
    assert (read.text, read.kind, *days, read.rrule) == (printed, kind, start, due, rrule)
    assert [(step.label, step.date.isoformat()) for step in read.milestones] == milestones
    if kind == "unknown":
        assert any(doubt.severity == "warning" for doubt in read.doubts)


@pytest.mark.parametrize(
    ("printed", "due"),
    [
        ("the 1st day of March 2025", "2025-03-01"),
        ("27th day of February 2025", "2025-02-27"),
        ("2024 03 09", "2024-03-09"),
        ("March the 31st 2024", "2024-03-31"),
        ("2024 March 31", "2024-03-31"),
    ],
)
def test_dateparser_reads_what_the_grammar_leaves(printed: str, due: str) -> None:
    read = read_timescale(printed)
    assert read.due is not None
    assert (read.due.isoformat(), read.precision, read.certainty) == (due, "day", "inferred")
    assert "date_unusual" in [doubt.code for doubt in read.doubts]


@pytest.mark.parametrize("printed", ["A", "12", "Quarter 4 2018/19", "Phase 1 June 2019", "4 March", "45382"])
def test_dateparser_never_sees_numbers_or_letters_alone(printed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import dateparser

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError(printed)

    monkeypatch.setattr(dateparser, "parse", refuse)
    read_timescale(printed, PlanFacts())


@pytest.mark.parametrize("printed", ["31 March 20241", "May 2014, 3 of 12", "March 2014 then Week 9"])
def test_unread_figures_are_a_warning(printed: str) -> None:
    around = PlanFacts(neighbours=("June 2014",))
    assert ("timescale_unread", "warning") in [(d.code, d.severity) for d in read_timescale(printed, around).doubts]


def test_a_year_is_taken_from_the_plan_with_a_repair() -> None:
    plan = PlanFacts(inspection=date(2019, 11, 1))
    read = read_timescale("By May next year", plan)
    assert (read.due, read.certainty) == (date(2020, 5, 31), "inferred")
    assert [change.code for change in read.corrections] == ["year_inferred"]
    assert read_timescale("By May next year").due is None


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Septmber 2024", "2024-09-30"),
        ("31 Janury 2015", "2015-01-31"),
        ("Febuary 2016", "2016-02-29"),
        ("12 Juin 2015", "2015-06-12"),
        ("Dezember 2024", "2024-12-31"),
    ],
)
def test_months_misspelt_or_of_other_languages_are_read(text: str, due: str) -> None:
    read = read_timescale(text, PlanFacts())
    assert (read.kind, str(read.due)) == ("date", due)
