from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planparse.cells.measures import measure_doubts, read_measures

B, M, T = "baseline", "milestone", "target"


def day(text):
    return date.fromisoformat(text) if text else None


def read(text, year=None):
    return [(m.kind, m.value, m.unit, m.by) for m in read_measures(text, year)]


SAMPLE = [
    (
        "Improved checking of all information and enquiries undertaken before removal of children. 100% of PP cases"
        " audited monthly - learning shared with police colleagues and social care staff.",
        [(T, 100, "%", None)],
    ),
    (
        "Significant reduction in Police Protection (target is 20% reduction in PP numbers by March 2015). Emergency"
        " Protection Orders (EPO) more readily accessible with legal advice.",
        [(T, 20, "%", "2015-03-31")],
    ),
    (
        "full range of issues identified. 100% of all referrals by partner agencies include all family details and"
        " concerns identified by April 2015. % of re-referrals remains below 15% and lower than benchmarks (25%) by"
        " April 2015.",
        [(T, 100, "%", "2015-04-30"), (T, 15, "%", "2015-04-30")],
    ),
    ("Baseline - the baseline will be confirmed by case file audits from October 2014. Case audits show standard.", []),
    (
        "Target - % attendance and sharing report Attendance performance tracker for LSCB reports attendance increasing"
        " to 50% and sharing reports (when no attendance) to 100% by April 2015.",
        [(T, 50, "%", "2015-04-30"), (T, 100, "%", "2015-04-30")],
    ),
    (
        "audits from October 2014. Assessments effectively identify needs. 100% of assessments are seen and signed off"
        " by managers - not authorised if poor quality and core standard not met. Planned",
        [(T, 100, "%", None)],
    ),
    (
        "Baseline - 75% of assessments completed within 45 days. Milestone 80% by April 2015 85% by Sept 2015 Improved"
        " written plans with outcomes identified. All IRO's/CP Chairs to monitor statutory visits.",
        [(B, 75, "%", None), (M, 80, "%", "2015-04-30"), (M, 85, "%", "2015-09-30")],
    ),
    (
        "across all age groups. Baseline - 7 in April 2014 Milestone 9 by Sept 2014 12 by April 2015",
        [(B, 7, None, "2014-04-30"), (M, 9, None, "2014-09-30"), (M, 12, None, "2015-04-30")],
    ),
    ("report increase in those rated good or better. Baseline to be established November 2014.", []),
    (
        "Baseline - % of care leavers aged 18 plus 100% Milestone Maintain 100% Baseline - % of LAC aged 16-17 with an"
        " up to date pathway plan 75% Milestone 100% by April 2015",
        [(B, 100, "%", None), (M, 100, "%", None), (B, 75, "%", None), (M, 100, "%", "2015-04-30")],
    ),
    (
        "Baseline - % of care leavers known to L2L service NEET 34% Milestone - 30% by Sept 2014 25% by April 2015",
        [(B, 34, "%", None), (M, 30, "%", "2014-09-30"), (M, 25, "%", "2015-04-30")],
    ),
    ("25% by April 2015", [(T, 25, "%", "2015-04-30")]),
    ("Council Plans MFTP reflect and address changing demographic - Dec 2014. Strategic plans ensure.", []),
    (
        "Audit shows reduction in inadequate new plans to 0% by end of November 2014. 50% good by December 2014"
        " (evidenced in audit and supervision notes).",
        [(T, 0, "%", "2014-11-30"), (T, 50, "%", "2014-12-31")],
    ),
]

OWN = [
    ("Baseline 34%, target 25% by April 2015 (national 30%)", [(B, 34, "%", None), (T, 25, "%", "2015-04-30")]),
    ("reduce from 34% in March 2014 to 28% by March 2015", [(B, 34, "%", "2014-03-31"), (T, 28, "%", "2015-03-31")]),
    (
        "increase membership from 7 to 12 members by April 2015",
        [(B, 7, "members", None), (T, 12, "members", "2015-04-30")],
    ),
    ("no more than 5 children waiting over 12 weeks", [(T, 5, "children", None)]),
    ("fewer than five complaints", [(T, 5, "complaints", None)]),
    ("fewer than 5", [(T, 5, None, None)]),
    ("at least 90% of visits within 10 working days", [(T, 90, "%", None)]),
    ("Visits completed within 10 working days", []),  # a standard, not a measure of this plan
    ("Equipment should be delivered within 7 days", [(T, 7, "days", None)]),
    ("Organise FOUR SUSTAINABILITY EVENTS", [(T, 4, "SUSTAINABILITY", None)]),
    ("Support 150 people to stay at home", [(T, 150, "people", None)]),
    ("Assisting 1456 people to give up smoking", [(T, 1456, "people", None)]),
    (
        "A target of 80% by 2050, with an interim target of 42% by 2020",
        [(T, 80, "%", "2050-12-31"), (M, 42, "%", "2020-12-31")],
    ),
    (
        "Reduce incidents by 6% to 9,704 by 2005",
        [(T, 6, "%", "2005-12-31"), (T, 9704, None, "2005-12-31")],
    ),
    ("Baseline April 2014: 7", [(B, 7, None, "2014-04-30")]),
    ("By April 2015, 80% of plans are good", [(T, 80, "%", "2015-04-30")]),
    ("April 2015: 80%; Sept 2015: 90%", [(T, 80, "%", "2015-04-30"), (T, 90, "%", "2015-09-30")]),
    (
        "Milestones:\n• 80% by April 2015\n• 85% by Sept 2015\nTarget: 95% by March 2016",
        [(M, 80, "%", "2015-04-30"), (M, 85, "%", "2015-09-30"), (T, 95, "%", "2016-03-31")],
    ),
    ("Current performance 65% - Target 80%", [(B, 65, "%", None), (T, 80, "%", None)]),
    ("Reduce caseloads to 15 per social worker", [(T, 15, None, None)]),
    (
        "Milestone 1: 80% by April 2015. Milestone 2: 90% by Sept 2015",
        [(M, 80, "%", "2015-04-30"), (M, 90, "%", "2015-09-30")],
    ),
    ("90% target by March 2015", [(T, 90, "%", "2015-03-31")]),
    ("Reduce NEET to 25% by April 2015 (baseline 34%)", [(T, 25, "%", "2015-04-30"), (B, 34, "%", None)]),
    ("Timeliness improves (currently 78%) to 95%", [(B, 78, "%", None), (T, 95, "%", None)]),
    ("95% of children seen, compared to 60% in 2013/14", [(T, 95, "%", None)]),
    ("0 children missing from care", [(T, 0, "children", None)]),
    ("10% increase in referrals from schools", [(T, 10, "%", None)]),
    ("Target: 20 new foster carers by March 2015", [(T, 20, "foster carers", "2015-03-31")]),
    ("70% of LAC have a plan as at the end of September 2014", [(B, 70, "%", "2014-09-30")]),
    ("85%+ by Q4 2014/15", [(T, 85, "%", "2015-03-31")]),
    ("reduced to zero by June 2015", [(T, 0, None, "2015-06-30")]),
    (
        "Baseline: 45 complaints in 2013/14. Target: fewer than 30 complaints in 2014/15",
        [(B, 45, "complaints", "2014-03-31"), (T, 30, "complaints", "2015-03-31")],
    ),
    ("98.5 per cent of children by 31/03/15", [(T, 98.5, "%", "2015-03-31")]),
    ("Target: 1,200 visits", [(T, 1200, "visits", None)]),
    ("80% of assessments good or better by 31st March 2016", [(T, 80, "%", "2016-03-31")]),
    (
        "Baseline (2013/14): 62%; Target (2014/15): 75%; Target (2015/16): 85%",
        [(B, 62, "%", "2014-03-31"), (T, 75, "%", "2015-03-31"), (T, 85, "%", "2016-03-31")],
    ),
    ("2014/15 target: 85% 2015/16 target: 90%", [(T, 85, "%", "2015-03-31"), (T, 90, "%", "2016-03-31")]),
    ("Seen alone: 2013/14 78%; target 2014/15 90%", [(B, 78, "%", "2014-03-31"), (T, 90, "%", "2015-03-31")]),
    ("33% (64 of 194) in 2014; target 20%", [(B, 33, "%", "2014-12-31"), (T, 20, "%", None)]),
    ("Currently 12 children are missing reviews; target 0", [(B, 12, "children", None), (T, 0, None, None)]),
    (
        "12 children (baseline) reduced to 6 by March 2015",
        [(B, 12, "children", None), (T, 6, None, "2015-03-31")],
    ),
    ("75% (baseline), 85% (target)", [(B, 75, "%", None), (T, 85, "%", None)]),
    (
        "Milestones: June 2015 - 70%, September 2015 - 80%",
        [(M, 70, "%", "2015-06-30"), (M, 80, "%", "2015-09-30")],
    ),
    ("Performance is currently at 72% against a target of 90%", [(B, 72, "%", None), (T, 90, "%", None)]),
    ("Baseline of 45% in 2013/14 to be improved to 60%", [(B, 45, "%", "2014-03-31"), (T, 60, "%", None)]),
    (
        "Turnover below 15% and vacancy rate no more than 10% by September 2015",
        [(T, 15, "%", "2015-09-30"), (T, 10, "%", "2015-09-30")],
    ),
    ("Spend reduced to £1.5m by 31 March 2016", [(T, 1_500_000, "£", "2016-03-31")]),
    ("Savings of £250,000 by March 2015", [(T, 250_000, "£", "2015-03-31")]),
    ("Over 200 practitioners trained by March 2015", [(T, 200, "practitioners", "2015-03-31")]),
    ("10 more apprenticeships for care leavers", [(T, 10, "apprenticeships", None)]),
    ("Re-referrals maintained at 15-20%", [(T, 20, "%", None)]),
    ("Improve by 5 percentage points", [(T, 5, "percentage points", None)]),
    (
        "Improves from 647 days (2011-14) to 547 days (2014-17)",
        [(B, 647, "days", None), (T, 547, "days", None)],
    ),
    ("By Sept 2014 80%, by April 2015 90%", [(T, 80, "%", "2014-09-30"), (T, 90, "%", "2015-04-30")]),
    ("Children with 3 or more placements below 10%", [(T, 10, "%", None)]),
    # rates and counts each time
    ("Child protection rate: 45 per 10,000", [(T, 45, "per 10,000", None)]),
    ("6 audits completed each month", [(T, 6, "audits", None)]),
    # limits behind the number, and the most of something
    ("Care proceedings average 30 weeks or less", [(T, 30, "weeks", None)]),
    ("Maximum waiting time of 6 weeks", [(T, 6, "weeks", None)]),
    ("Satisfaction score of 4.2 out of 5", [(T, 4.2, None, None)]),
    ("Progress 8 score of 0.0 or above", [(T, 0, None, None)]),
    # percentage points
    ("+5pp by March 2025", [(T, 5, "percentage points", "2025-03-31")]),
    ("5 percentage point increase in attainment", [(T, 5, "percentage points", None)]),
    # from, to and since when
    ("62% → 80%", [(B, 62, "%", None), (T, 80, "%", None)]),
    ("Emissions down 30% on 2018/19 levels by 2025", [(T, 30, "%", "2025-12-31")]),
    ("+10% on 2022/23 baseline", [(T, 10, "%", None)]),
    ("We achieved 85% in 2023; aim is 90% in 2024", [(B, 85, "%", "2023-12-31"), (T, 90, "%", "2024-12-31")]),
    ("2022/23 outturn 71%, 2023/24 target 78%", [(B, 71, "%", "2023-03-31"), (T, 78, "%", "2024-03-31")]),
    ("Recruit a net gain of 20 foster carers", [(T, 20, "foster carers", None)]),
    ("attract visitors: 5,000/yr, rising to 6,000", [(T, 6000, None, None)]),
    # sums that are made
    ("generate sales of £2 million in all shops", [(T, 2_000_000, "£", None)]),
    ("£1.2m savings delivered", [(T, 1_200_000, "£", None)]),
    # figures that only say what the others are of
    ("Recover 100% of costs, excluding 0.5% for new posts", [(T, 100, "%", None)]),
    ("Schools in which fewer than 65% of pupils pass are cut by 40%", [(T, 40, "%", None)]),
    ("Reduce falls among people over 65 by 10%", [(T, 10, "%", None)]),
    (
        "Process 90% of forms other than renewals in a week and 99% within the month",
        [(T, 90, "%", None), (T, 99, "%", None)],
    ),
    ("Reduce waste to 10% below 1990 levels", [(T, 10, "%", None)]),
    ("Provide 12 same day urgent care (SDEC) new patient slots per week", [(T, 12, "same", None)]),
]

NONE = [
    "",
    "7",
    "Section 47 enquiries for children aged 16-17",
    "Learn 2 Live supports young people from the age of 15 onwards up to 17",
    "18 year olds, under 5s and 16+",
    "see 2.1 and area for improvement 5",
    "Attendance above the national average of 95%",
    "Working Together 2013 and the 2014/15 plan by April 2015",
    "Form 3 is used in Tier 2 and Key Stage 4; Regulation 44 visits",
    "We have run 3 open days since the inspection and recruited 9 SWs.",
    "The 6 month review, a 3-year plan, 24/7 cover, 360 degree",
    "Baseline to be produced and milestones and targets to be set.",
    "better than statistical neighbours (64%)",
    "Quarter 1 of 2022/23",
    "Better than national average (England 78%, SN 80%)",
    "At least two thirds of staff",
    "5 of 12 posts filled; 1 in 3 audits observed",
    "In 2014 we recycled 85% of this waste.",
    "Research shows that this can cut falls by around 25%.",
    "61% of residents who replied to the survey said that they felt safe.",
    "34 PP children have social needs",
    "Asking patients (on a score of 1-10) how they felt",
]


@pytest.mark.parametrize(("text", "expected"), SAMPLE + OWN)
def test_measures(text, expected):
    assert read(text) == [(kind, value, unit, day(by)) for kind, value, unit, by in expected]


@pytest.mark.parametrize("text", NONE)
def test_no_measures(text):
    assert read(text) == []


def test_a_date_without_a_year_takes_the_hint():
    assert read("80% by March", 2016) == [(T, 80, "%", date(2016, 3, 31))]
    assert read("80% by March") == [(T, 80, "%", None)]


@pytest.mark.parametrize("text", [text for text, _ in SAMPLE + OWN])
def test_words_are_the_texts_own(text):
    for measure in read_measures(text):
        assert measure.text in text
        assert measure.text == measure.text.strip()


MARKS = ["(", ")", "%", " - ", ": ", ". ", ", ", "\n", "• ", "£", "½", "٣", "80", "7", "zero", "16-17", "5 days"]
WORDS = ["Baseline", "Milestone", "Target", "from ", "to ", "at least ", "currently ", "national ", "within ", " and "]
DATES = ["by April 2015", "31/02/15", "2014/15", "February 2015", "reduce ", "Q1", "100%"]
PIECES = st.sampled_from(MARKS + WORDS + DATES)


@given(
    st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join)),
    st.none() | st.integers(1, 9998),
)
def test_never_raises_and_quotes_the_text(text, year):
    for measure in read_measures(text, year):
        assert measure.text
        assert measure.text in text


def test_a_length_of_time_that_a_per_cent_is_of_is_no_measure_of_its_own() -> None:
    target, stood = read_measures("95% of discussions within 24 hours by March 2025 (71% in May 2024)")
    assert (target.kind, target.value, str(target.by)) == ("target", 95.0, "2025-03-31")
    assert (stood.kind, stood.value, str(stood.by)) == ("baseline", 71.0, "2024-05-31")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Wait time has dropped by over 60 days.", []),
        ("94.2 per cent of contacts were completed within 24 working hours.", []),
        ("93% of pupils passed the phonics test.", []),
        ("Narrow the gap by at least 25%", [("target", 25)]),
        ("Currently 30%; target 59% by March 2023", [("baseline", 30), ("target", 59)]),
        ("Cost of supply cover £15,000", []),
    ],
)
def test_results_and_prices_are_no_targets(text, values):
    assert [(measure.kind, measure.value) for measure in read_measures(text)] == values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("61% rising to 66%", [("baseline", 61), ("target", 66)]),
        ("Fewer than 5% of placements end in a move (2013: 9%)", [("target", 5), ("baseline", 9)]),
        ("Caseloads remain at 16-18 cases on average", [("target", 18)]),
        ("77% of pupils attend well (an 8% increase compared to autumn)", []),
        ("A 20% reduction in referrals", [("target", 20)]),
    ],
)
def test_what_was_and_what_is_to_be(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(measure.kind, measure.value) for measure in read_measures(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "71% of the actions are complete and 12% are overdue",
        "Nearly 80% of milestones being on track or completed",
        "60.5% of the plan is on schedule and 20% is behind",
        "We have answered 85 per cent of the letters",
        "A form was sent to 5% of all households",
    ],
)
def test_how_many_actions_stand_how_is_no_target(text: str) -> None:
    assert read_measures(text) == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Half of the pupils in the 20% most deprived wards attend", []),
        ("Raise the mean score of the lowest 20% of results", []),
        ("82% of the plan was on target, 11.6% was a month behind", []),
        ("64 are complete (55%)", []),
        ("The grant is currently £1,320 per pupil.", []),
        ("Absence fell from 9% to 6% in the year", []),
        ("Open 35 centres by 2010, one for every ward", [35.0]),
        ("Walking to school up by 2% compared to our 2023 survey, by June 2025", [2.0]),
    ],
)
def test_what_is_no_aim(text: str, values: list[float]) -> None:
    assert [measure.value for measure in read_measures(text)] == values


def test_a_date_behind_a_comparison_is_the_measure_s_own() -> None:
    (measure,) = read_measures("increase walking by 2% compared to our 2023 survey, by June 2025")
    assert str(measure.by) == "2025-06-30"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Audits in at least one team, and two nearby schools", "two nearby schools"),
        ("Turnout was 22% of eligible voters.", "a baseline"),
        ("At least 90% of visits within 20 working days", None),
        ("Cost of cover £15,000 a year for 3 posts", None),
        ("5 posts have been filled", None),
        ("The service supports families", None),
    ],
)
def test_a_figure_that_is_not_read_or_only_tells_what_was_is_said(text, told):
    doubts = measure_doubts(text)
    assert [doubt.code for doubt in doubts] == (["measure_unsure"] if told else [])
    assert all(told in doubt.message for doubt in doubts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Achieve a 20% fall in under 18 conceptions by 2010", [(T, 20.0)]),
        ("Cut falls from 88.1/100000 in the baseline year 2011-12 to 70.5/100000 by 2016", [(B, 88.1), (T, 70.5)]),
        ("41 per 1,000 women (2009 baseline)\n30 per 1,000 women (2014 target)", [(B, 41.0), (T, 30.0)]),
        (
            "Raise the share of pupils who spend at least 3 hours each week outdoors from 20% to 45%",
            [(B, 20.0), (T, 45.0)],
        ),
        ("Each trustee attends at least one other course", [(T, 1.0)]),
        ("Target: 85%; Actual: 82%", [(T, 85.0), (B, 82.0)]),
        ("Baseline 82% Year 1 85% Year 2 87%", [(B, 82.0), (T, 85.0), (T, 87.0)]),
        ("Raise £10,000", [(T, 10000.0)]),
        ("20+ volunteers", [(T, 20.0)]),
        ("Numbers of volunteers up by 20", [(T, 20.0)]),
        ("Each pupil does 60 minutes of activity a day", [(T, 60.0)]),
        ("All trustees take part in two in-house training days on finance", [(T, 2.0)]),
    ],
)
def test_rates_ages_limits_and_what_each_does(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(m.kind, m.value) for m in read_measures(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Delivered hot meals to more than 900 people in their own homes.",
        "Reduce truancy (persistent absence down from 12% to 9%)",
        "Keep young people in work (youth unemployment decreased from 8% to 6%)",
        "There has been a 12 per cent fall in thefts since 1999.",
        "31 actions (40%) are complete (green).",
        "60% of the plan is on target and 9% is over one month behind.",
        "72% of the indicators met or exceeded target.",
        "The 2011 Census shows 15% of residents are over 65",
        "A heat pump was installed at the depot, with savings of nearly 30% in gas.",
    ],
)
def test_what_was_done_is_no_target(text: str) -> None:
    assert read_measures(text) == ()


def test_a_date_behind_a_label_is_the_measure_s() -> None:
    assert read("Target by March 2006 from the regional unit: 2450") == [(T, 2450.0, None, date(2006, 3, 31))]


VARIANTS = Path(__file__).with_name("variants.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("line", [line for line in VARIANTS if line[:1] != "#"])
def test_the_kinds_in_other_words(line):
    text, _, told = line.partition("=>")
    found = [(m.kind[0], m.value, m.by) for m in read_measures(text.strip().replace(" / ", "\n"))]
    asked = [item.partition("@") for item in told.split()]
    assert [(kind, value) for kind, value, _ in found] == [(item[0], float(item[1:])) for item, _, _ in asked]
    assert all(not by or day(by) == at for (_, _, by), (_, _, at) in zip(asked, found, strict=True))
