"""Timescales: the contract's table, the forms of the field, and what must never happen."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from planparse.cells.draft import Milestone, PlanFacts, Timescale
from planparse.cells.timescales import format_timescale, read_timescale
from planparse.cells.timescales.periods import add_working_days, bank_holidays

Q = "FREQ=MONTHLY;INTERVAL=3"

CONTRACT = [
    ("Nov 2014", "date", None, "2014-11-30", None, []),
    ("End of Nov 2014", "date", None, "2014-11-30", None, []),
    ("by Nov 2014", "date", None, "2014-11-30", None, []),
    ("May 2014 to March 2016", "range", "2014-05-01", "2016-03-31", None, []),
    ("From July 2014", "open", "2014-07-01", None, None, []),
    ("Oct 2014 Quarterly", "recurring", None, "2014-10-31", Q, []),
    ("Quarterly from Oct 2014", "recurring", "2014-10-01", None, Q, []),
    ("Quarterly (review March 2016)", "recurring", None, None, Q, ["2016-03-31"]),
    ("Quarterly 2014/15", "recurring", "2014-04-01", "2015-03-31", Q, []),
    ("Sept 2014 Report Dec 2014", "date", None, "2014-09-30", None, ["2014-12-31"]),
    ("Draft Oct 2014, final Dec 2014", "date", None, "2014-12-31", None, ["2014-10-31", "2014-12-31"]),
    ("Impact Review April 2015", "date", None, "2015-04-30", None, ["2015-04-30"]),
    ("31 October 2014 (revised from 30 September 2014)", "date", None, "2014-10-31", None, []),
    ("Ongoing", "ongoing", None, None, None, []),
    ("Immediate", "immediate", None, None, None, []),
    ("In place", "in_place", None, None, None, []),
    ("Completed July 2014", "completed", None, "2014-07-31", None, []),
    ("Within 3 months", "relative", None, None, None, []),
    ("TBC", "unknown", None, None, None, []),
    ("-", "unknown", None, None, None, []),
    ("3/4/2015", "date", None, "2015-04-03", None, []),
    ("Q2 2014/15", "date", None, "2014-09-30", None, []),
    ("Q4 2014/15", "date", None, "2015-03-31", None, []),
    ("academic year 2014/15", "date", None, "2015-08-31", None, []),
    ("Spring 2015", "date", None, "2015-05-31", None, []),
    ("Winter 2015/16", "date", None, "2016-02-29", None, []),
    ("Autumn term 2015", "date", None, "2015-12-31", None, []),
    ("Spring term 2015/16", "date", None, "2016-04-30", None, []),
    ("Termly", "recurring", None, None, "FREQ=MONTHLY;INTERVAL=4", []),
    ("Early May 2015", "date", None, "2015-05-10", None, []),
    ("mid-May 2015", "date", None, "2015-05-15", None, []),
    ("end May 2015", "date", None, "2015-05-31", None, []),
    ("w/c 6 July 2015", "date", None, "2015-07-12", None, []),
]
FIELD = [
    ("31/03/15", "date", None, "2015-03-31", None, []),
    ("9.12.16", "date", None, "2016-12-09", None, []),
    ("By 7 Feb 2018", "date", None, "2018-02-07", None, []),
    ("30 th November 2014", "date", None, "2014-11-30", None, []),
    ("End Oct 03", "date", None, "2003-10-31", None, []),
    ("Mar-15", "date", None, "2015-03-31", None, []),
    ("December to January 2015", "range", "2014-12-01", "2015-01-31", None, []),
    ("Quarter 1 of 2022/23", "date", None, "2022-06-30", None, []),
    ("twice yearly", "recurring", None, None, "FREQ=MONTHLY;INTERVAL=6", []),
    ("six monthly", "recurring", None, None, "FREQ=MONTHLY;INTERVAL=6", []),
    ("Original 31 March 2015 Revised 30 June 2015", "date", None, "2015-06-30", None, []),
    ("Setpember 2015", "date", None, "2015-09-30", None, []),
    ("6 to 17 July 2015", "range", "2015-07-06", "2015-07-17", None, []),
    ("Monthly until March 2017", "recurring", None, "2017-03-31", "FREQ=MONTHLY", []),
    ("Phase 1 June 2019, Phase 2 October 2019", "date", None, "2019-10-31", None, ["2019-06-30", "2019-10-31"]),
    ("As 2.1 above", "unknown", None, None, None, []),
    ("Phase 2", "unknown", None, None, None, []),
]


@pytest.mark.parametrize(("text", "kind", "start", "due", "rrule", "steps"), CONTRACT + FIELD)
def test_forms(text: str, kind: str, start: str | None, due: str | None, rrule: str | None, steps: list[str]) -> None:
    read = read_timescale(text)
    assert read.text == text
    found = (
        *(read.kind, read.start and read.start.isoformat(), read.due and read.due.isoformat(), read.rrule),
        [step.date.isoformat() for step in read.milestones],
    )
    assert found == (kind, start, due, rrule, steps)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("TBC", "timescale_unknown"),
        ("Phase 2", "timescale_unknown"),
        ("bi-monthly", "recurrence_ambiguous"),
        ("Sept 2015 tbc", "timescale_tentative"),
        ("5th July", "year_missing"),
        ("5th July 2015 at HDC", "timescale_unread"),
    ],
)
def test_doubts_are_said(text: str, code: str) -> None:
    assert code in [doubt.code for doubt in read_timescale(text).doubts]


def test_what_was_not_understood_stays_visible() -> None:
    assert read_timescale("5th July 2015 at HDC").unread == ("HDC",)
    assert read_timescale("Phase 2").unread == ("Phase", "2")


def test_a_missing_year_comes_from_the_plan_and_is_a_correction() -> None:
    read = read_timescale("5th July", PlanFacts(inspection=date(2015, 9, 1)))
    assert (read.due, read.certainty) == (date(2016, 7, 5), "inferred")
    assert [correction.code for correction in read.corrections] == ["year_inferred"]
    near = read_timescale("5th July", PlanFacts(neighbours=("May 2018", "Sept 2018")))
    assert near.due == date(2018, 7, 5)


def test_a_misspelt_month_is_a_correction() -> None:
    found = read_timescale("Febuary 2016").corrections
    assert [(correction.before, correction.after) for correction in found] == [("Febuary", "February")]


def test_month_first_neighbours_make_a_date_doubtful() -> None:
    read = read_timescale("3/4/15", PlanFacts(neighbours=("4/25/15",)))
    assert read.due == date(2015, 4, 3)
    assert "date_order" in [doubt.code for doubt in read.doubts]


def test_relative_periods_count_from_what_the_document_dates() -> None:
    facts = PlanFacts(inspection=date(2021, 6, 30), published=date(2021, 8, 2))
    assert read_timescale("within 3 months of the inspection", facts).due == date(2021, 9, 30)
    assert read_timescale("within 70 working days of publication of the report", facts).due == date(2021, 11, 9)
    assert read_timescale("within 3 months", facts).due is None


def test_bank_holidays_of_england() -> None:
    """GOV.UK's list for 2022, the year of a moved and two extra holidays."""
    days = [(1, 3), (4, 15), (4, 18), (5, 2), (6, 2), (6, 3), (8, 29), (9, 19), (12, 26), (12, 27)]
    assert sorted(bank_holidays(2022)) == [date(2022, *day) for day in days]
    assert add_working_days(date(2022, 6, 1), 1) == date(2022, 6, 6)


WORDS = [
    "Nov",
    "2014",
    "by",
    "end",
    "of",
    "Quarterly",
    "from",
    "to",
    "until",
    "Q2",
    "2014/15",
    "review",
    "Ongoing",
    "TBC",
    "31/03/15",
    "w/c",
    "early",
    "mid",
    "Spring",
    "term",
    "monthly",
    "within",
    "3",
    "months",
    "revised",
    "original",
    "2015",
    "May",
    "-",
    "(",
    ")",
    ",",
    "/",
    "&",
    "29",
    "February",
    "'15",
    "30th",
    "every",
    "0",
    "13",
    "99",
    "of",
    "the",
    "and",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join))
def test_reading_the_field_s_words_in_any_order_never_fails(text: str) -> None:
    read = read_timescale(text, PlanFacts(inspection=date(2014, 5, 1), neighbours=("May 2014",)))
    assert read.text == text
    if read.rrule:
        rrulestr(read.rrule, dtstart=datetime(2014, 1, 1))
    assert read.kind != "unknown" or read.doubts


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40))
def test_reading_never_fails(text: str) -> None:
    assert read_timescale(text).text == text


@given(st.dates(date(2002, 1, 1), date(2030, 12, 31)))
def test_every_day_reads_back_in_every_usual_form(day: date) -> None:
    for form in ("%d %B %Y", "%d/%m/%Y", "%d.%m.%y", "%-d %b %Y", "By %d %b %y", "%A %d %B %Y"):
        assert read_timescale(day.strftime(form)).due == day, form


@given(st.dates(date(2002, 1, 1), date(2030, 12, 31)))
def test_every_week_is_due_on_its_sunday(day: date) -> None:
    monday = day - timedelta(days=day.weekday())
    assert read_timescale(monday.strftime("w/c %d %B %Y")).due == monday + timedelta(days=6)


@st.composite
def ends(draw: st.DrawFn, precision: str) -> date:
    """The last day of a period of this precision."""
    year = draw(st.integers(2003, 2029))
    months = {
        "month": range(1, 13),
        "quarter": (3, 6, 9, 12),
        "season": (2, 5, 8, 11),
        "term": (4, 7, 12),
        "year": (3, 8, 12),
    }
    if precision == "day":
        return draw(st.dates(date(2003, 1, 1), date(2029, 12, 31)))
    month = draw(st.sampled_from(list(months[precision])))
    return date(year, month, calendar.monthrange(year, month)[1])


RULES = [
    *("FREQ=DAILY", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY", Q, "FREQ=MONTHLY;INTERVAL=6"),
    *("FREQ=YEARLY", "FREQ=MONTHLY;INTERVAL=4", "FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;INTERVAL=6"),
]


@st.composite
def read_values(draw: st.DrawFn) -> Timescale:
    """Timescales as reading gives them: dates, ranges, open and recurring ones, with steps."""
    precision = draw(st.sampled_from(["day", "month", "quarter", "season", "term", "year"]))
    due = draw(ends(precision))
    kind = draw(st.sampled_from(["date", "range", "open", "recurring", "completed"]))
    steps = tuple(
        Milestone(label, draw(ends(precision)))
        for label in draw(st.lists(st.sampled_from(["Report", "Draft", "Launch event"]), unique=True, max_size=2))
    )
    first = due.replace(day=1) if precision == "month" else due
    first = first.replace(year=first.year - 1, day=min(first.day, 28))
    if kind == "date":
        return Timescale("", "date", None, due, precision, None, tuple(s for s in steps if s.date != due))
    if kind == "completed":
        return Timescale("", "completed", None, due, precision)
    if kind == "range":
        precision = precision if precision in {"day", "month"} else "day"
        return Timescale("", "range", first, due, precision if precision == "day" else "month")
    if kind == "open":
        precision = "month" if precision == "month" else "day"
        return Timescale("", "open", first, None, precision)
    rule = draw(st.sampled_from(RULES))
    match draw(st.integers(0, 2)):
        case 0:
            return Timescale("", "recurring", None, due, precision, rule)
        case 1:
            return Timescale("", "recurring", first, None, "month" if precision == "month" else "day", rule)
        case _:
            return Timescale("", "recurring", None, None, None, rule)


@settings(max_examples=200, deadline=None)
@given(read_values())
def test_what_is_printed_reads_back_to_itself(timescale: Timescale) -> None:
    text = format_timescale(timescale)
    back = read_timescale(text)
    assert (
        back.kind,
        back.start,
        back.due,
        back.precision,
        back.rrule,
        [(s.label, s.date) for s in back.milestones],
    ) == (
        *(timescale.kind, timescale.start, timescale.due, timescale.precision, timescale.rrule),
        [(s.label, s.date) for s in timescale.milestones],
    ), text


@pytest.mark.parametrize("text", [case[0] for case in CONTRACT + FIELD])
def test_every_form_reads_back_from_its_printed_form(text: str) -> None:
    read = read_timescale(text)
    back = read_timescale(format_timescale(read))
    assert (back.kind, back.start, back.due, back.rrule) == (read.kind, read.start, read.due, read.rrule)
    assert [step.date for step in back.milestones] == [step.date for step in read.milestones]


def test_brackets_behind_a_date_name_that_date() -> None:
    read = read_timescale("29 March 2024 (first round) 28 June 2024 (second round)")
    assert [(step.label, str(step.date)) for step in read.milestones] == [
        ("first round", "2024-03-29"),
        ("second round", "2024-06-28"),
    ]
    read = read_timescale("March 2024 (draft), Report June 2024")
    assert [step.label for step in read.milestones] == ["draft", "Report"]
    assert read.unread == ()


def test_a_season_of_two_years_that_do_not_follow_each_other_is_no_crash() -> None:
    from planparse.cells.timescales.spans import date_spans

    assert [span.first.year for span in date_spans("Spring 2014 - 2014")][:1] == [2014]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Bi-monthly from May 2024", ("twice a month from May 2024",)),
        ("bi-weekly", ("twice a week",)),
    ],
)
def test_a_phrase_of_two_meanings_has_the_other_as_alternative(text: str, others: tuple[str, ...]) -> None:
    (doubt,) = read_timescale(text).doubts
    assert (doubt.code, doubt.alternatives) == ("recurrence_ambiguous", others)


def test_a_date_that_may_be_turned_has_the_turned_one_as_alternative() -> None:
    read = read_timescale("3/4/2015", PlanFacts(neighbours=("4/25/2015",)))
    assert [(doubt.code, doubt.alternatives) for doubt in read.doubts] == [("date_order", ("4/3/2015",))]


def test_what_only_dateparser_reads_is_to_be_looked_at() -> None:
    (doubt,) = read_timescale("the 1st day of March 2025").doubts
    assert (doubt.code, doubt.severity) == ("date_unusual", "warning")


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("first week of June 2024", "2024-06-07"),
        ("the 3rd week in May 2024", "2024-05-21"),
        ("last week of May 2024", "2024-05-31"),
    ],
)
def test_a_week_of_a_month(text: str, due: str) -> None:
    read = read_timescale(text)
    assert (read.kind, read.due, read.milestones) == ("date", date.fromisoformat(due), ())


def test_every_second_month() -> None:
    assert read_timescale("every second month").rrule == "FREQ=MONTHLY;INTERVAL=2"


@pytest.mark.parametrize(
    ("text", "other"), [("Early 2024", "March 2024"), ("mid-2024", "June 2024"), ("H1 2024", "June 2024")]
)
def test_a_part_of_a_year_is_a_doubt(text: str, other: str) -> None:
    doubts = {doubt.code: doubt for doubt in read_timescale(text).doubts}
    assert doubts["part_of_year"].alternatives == (other,)


def test_figures_behind_months_are_days_where_the_plan_shows_it() -> None:
    neighbours = ("Mar 25", "Apr 1", "Apr 15", "Apr 30")
    known = PlanFacts(published=date(2026, 3, 20), neighbours=neighbours)
    assert [read_timescale(text, known).due for text in neighbours] == [
        date(2026, 3, 25), date(2026, 4, 1), date(2026, 4, 15), date(2026, 4, 30)
    ]  # fmt: skip
    read = read_timescale("Apr 15", PlanFacts(neighbours=neighbours))
    assert read.due is None, "no year is invented"
    assert [doubt.code for doubt in read.doubts] == ["year_missing"]
    assert read_timescale("Dec 14", PlanFacts(neighbours=("Nov 14", "Dec 14", "Mar 15"))).due == date(2014, 12, 31)


def test_a_quarter_without_a_year_that_ends_in_the_next_has_no_date() -> None:
    read = read_timescale("Q4")
    assert (read.start, read.due, [doubt.code for doubt in read.doubts]) == (None, None, ["year_missing"])


def test_a_quarter_of_one_year_may_be_the_calendars() -> None:
    (doubt,) = read_timescale("Q2 2025").doubts
    assert (doubt.code, doubt.alternatives) == ("quarter_unsure", ("2025-06-30",))
    told = PlanFacts(neighbours=("Q3 2025/26",))
    assert read_timescale("Q2 2025", told).doubts == read_timescale("Q2 2025/26").doubts == ()


def test_a_sentence_in_which_a_word_of_time_stands_is_to_be_looked_at() -> None:
    (doubt,) = read_timescale(
        "All relevant agencies take part in strategy discussions, which are audited monthly by the team"
    ).doubts
    assert (doubt.code, doubt.severity) == ("timescale_unread", "warning")


@pytest.mark.parametrize(
    ("text", "kind", "due"),
    [
        ("Aut 2018", "date", "2018-11-30"),
        ("Spring 1 2019", "date", "2019-02-28"),
        ("2007/8", "date", "2008-03-31"),
        ("Thursday 12 September 2018, 7.30pm", "date", "2018-09-12"),
        ("Dec 2008, Ongoing", "date", "2008-12-31"),
        ("Now March 2019", "date", "2019-03-31"),
        ("Annual report by Sept 2019", "date", "2019-09-30"),
        ("44440", "date", "2021-09-01"),
        ("By the next Board meeting", "relative", None),
        ("End of term", "relative", None),
        ("12 mths", "relative", None),
    ],
)
def test_short_forms(text: str, kind: str, due: str | None) -> None:
    read = read_timescale(text)
    assert (read.kind, read.due and read.due.isoformat()) == (kind, due)


@pytest.mark.parametrize(
    ("text", "kind", "start", "due", "rule"),
    [
        ("March 2008 & Ongoing", "date", None, date(2008, 3, 31), None),
        ("From March 2008 & ongoing", "open", date(2008, 3, 1), None, None),
        ("All services to have completed a return by October 2003", "date", None, date(2003, 10, 31), None),
        ("Completed October 2003", "completed", None, date(2003, 10, 31), None),
        ("Plan in place and on target to meet the standard by 6 April 2012", "date", None, date(2012, 4, 6), None),
        ("one half term from joining the board", "relative", None, None, None),
        ("over the coming months", "relative", None, None, None),
        ("Rolling programme for the 2015-2019 academic years", "range", date(2015, 9, 1), date(2019, 8, 31), None),
        ("Quarterly, with a report every six months", "recurring", None, None, Q),
        ("annually, with the first report made by August 2011", "recurring", None, date(2011, 8, 31), "FREQ=YEARLY"),
    ],
)
def test_forms_of_real_plans(text: str, kind: str, start: date | None, due: date | None, rule: str | None) -> None:
    read = read_timescale(text)
    assert (read.kind, read.start, read.due, read.rrule) == (kind, start, due, rule)


@pytest.mark.parametrize(
    ("text", "kind", "start"),
    [
        ("within the next fortnight", "relative", None),
        ("prior to the meeting", "relative", None),
        ("ahead of the AGM", "relative", None),
        ("as quickly as possible", "immediate", None),
        ("as soon as practicable", "immediate", None),
        ("March onwards 2016", "open", date(2016, 3, 1)),
        ("Autumn onwards 2015", "open", date(2015, 9, 1)),
    ],
)
def test_times_that_strangers_print(text: str, kind: str, start: date | None) -> None:
    read = read_timescale(text, PlanFacts())
    assert (read.kind, read.start, read.due, read.rrule) == (kind, start, None, None)


VARIANTS = Path(__file__).with_name("variants.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("line", [line for line in VARIANTS if line[:1] != "#"])
def test_the_kinds_in_other_words(line):
    text, _, told = line.partition("=>")
    read = read_timescale(text.strip().replace(" / ", "\n"))
    kind, start, due = (*told.split(), "-", "-")[:3]
    assert (read.kind, str(read.start or "-"), str(read.due or "-")) == (kind, start, due)


@pytest.mark.parametrize(
    ("text", "neighbours", "start", "due"),
    [
        ("Oct 2–3", (), date(2025, 10, 2), date(2025, 10, 3)),
        ("October 8 - 10", (), date(2025, 10, 8), date(2025, 10, 10)),
        ("Propose Oct 8–10 window", (), date(2025, 10, 8), date(2025, 10, 10)),
        ("Nov 14-15", ("Nov 3", "Dec 1"), date(2025, 11, 14), date(2025, 11, 15)),
    ],
)
def test_two_days_behind_a_month_are_a_span(text: str, neighbours: tuple[str, ...], start: date, due: date) -> None:
    found = read_timescale(text, PlanFacts(published=date(2025, 9, 30), neighbours=neighbours))
    assert (found.kind, found.start, found.due) == ("range", start, due)


@pytest.mark.parametrize(
    ("text", "rrule"),
    [
        ("Every second Tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("Fortnightly on a Thursday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("Mondays and Thursdays", "FREQ=WEEKLY;BYDAY=MO,TH"),
        ("Monthly (second Tuesday)", "FREQ=MONTHLY;BYDAY=2TU"),
        ("first and last Friday of the month", "FREQ=MONTHLY;BYDAY=1FR,-1FR"),
        ("Each summer", "FREQ=YEARLY"),
        ("at the Monday meeting", None),
        ("within 10 days", None),
    ],
)
def test_days_and_seasons_that_come_again(text: str, rrule: str | None) -> None:
    read = read_timescale(text)
    assert (read.rrule, read.start, read.due) == (rrule, None, None)
    assert read_timescale(format_timescale(read)).rrule == rrule


def test_half_terms_are_not_all_of_one_length() -> None:
    read = read_timescale("every half term")
    assert (read.rrule, [doubt.code for doubt in read.doubts]) == ("FREQ=WEEKLY;INTERVAL=7", ["recurrence_ambiguous"])


@pytest.mark.parametrize(
    ("text", "kind", "due", "codes"),
    [
        ("✔ 3 May 2025", "completed", "2025-05-03", []),
        ("✔ June 2025", "date", "2025-06-30", ["timescale_unread"]),
        ("✓ May 2025\n✓ launch August 2025", "date", "2025-05-31", ["timescale_unread"]),
        ("Done 20 May", "completed", "2025-05-20", []),
        ("Completed September", "completed", "2025-09-30", ["year_unsure"]),
        ("To be completed 20 May", "date", "2026-05-20", ["year_unsure"]),
        ("By Christmas", "date", "2025-12-25", []),
        ("Before Easter", "date", "2026-04-05", []),
        ("Easter 27", "date", "2027-03-28", []),
        ("Easter holiday clubs", "unknown", None, ["timescale_unknown"]),
    ],
)
def test_what_the_plan_s_own_date_decides(text: str, kind: str, due: str | None, codes: list[str]) -> None:
    read = read_timescale(text, PlanFacts(published=date(2025, 6, 10)))
    assert (read.kind, read.due and read.due.isoformat(), [doubt.code for doubt in read.doubts]) == (kind, due, codes)


@pytest.mark.parametrize(
    ("text", "due", "code"),
    [("by FY27", "2027-03-31", "year_unsure"), ("Start of 2027", "2027-01-01", "part_of_year")],
)
def test_years_that_may_mean_another_day(text: str, due: str, code: str) -> None:
    read = read_timescale(text)
    assert (read.kind, str(read.due), [doubt.code for doubt in read.doubts]) == ("date", due, [code])


def test_dates_on_lines_with_what_they_are_for_behind_them() -> None:
    read = read_timescale("03/05/26 leaflet\n10/06/26 poster\n30/09/26 film")
    assert [(step.label, step.date.month) for step in read.milestones] == [("leaflet", 5), ("poster", 6), ("film", 9)]
    assert (read.due, read.doubts) == (date(2026, 9, 30), ())
