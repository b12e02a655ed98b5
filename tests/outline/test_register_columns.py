"""Columns of registers whose labels say what the weights have seldom seen: second owners, other actions, assets."""

from __future__ import annotations

import pytest
from tests.office_files import book

from planparse.plan.model import Action

RISKS = (
    ("R1", "Frost kills the young plants", "Cover the beds each night in April"),
    ("R2", "Nobody waters in August", "Draw up a rota of volunteers"),
    ("R3", "The shed is broken into", "Fit a second lock to the door"),
    ("R4", "Seeds arrive late", "Order all seeds before Christmas"),
)


def _actions(head: tuple[str, ...], *rows: tuple[str, ...]) -> list[Action]:
    return [action for area in book(head, *rows).areas for action in area.actions]


@pytest.mark.parametrize("label", ["Secondary Owner", "Deputy", "owner_secondary"])
def test_a_second_owner_supports(label: str) -> None:
    owners = (("Ann", "Bo"), ("Bo", ""), ("Cy", "Ann"), ("Dee", "Cy"))
    rows = [(*risk, *who) for risk, who in zip(RISKS, owners, strict=True)]
    told = _actions(("ID", "Description", "Mitigation", "Owner", label), *rows)
    assert [[(o.role, o.name) for o in action.owners] for action in told] == [
        [("lead", "Ann"), ("support", "Bo")],
        [("lead", "Bo")],
        [("lead", "Cy"), ("support", "Ann")],
        [("lead", "Dee"), ("support", "Cy")],
    ]


def test_what_is_done_instead_is_not_the_action() -> None:
    others = (
        "Buy new plants from the market in the town",
        "Lay a hose with a clock to all of the beds",
        "Keep all of the tools at the school instead",
        "Use the seeds that were kept from last year",
    )
    rows = [(risk, "4", text, other) for (_, risk, text), other in zip(RISKS, others, strict=True)]
    told = _actions(("Risk event", "Impact (1-5)", "Mitigative Action", "Alternative Action"), *rows)
    assert [action.description for action in told] == [text for _, _, text in RISKS]
    assert [action.extra["Alternative Action"] for action in told] == [*others]


def test_days_below_a_label_of_statuses_are_not_due() -> None:
    told = ("Solved: 29/2/24", "", "Solved: 5/3/24", "Ongoing")
    rows = [(*risk, "Ann", said) for risk, said in zip(RISKS, told, strict=True)]
    actions = _actions(("ID", "Description", "Mitigation", "Owner", "Mitigation status / Response"), *rows)
    assert [action.timescale for action in actions] == [None] * 4
    assert [action.status.code for action in actions] == ["completed", "unknown", "completed", "ongoing"]


def test_what_a_risk_is_to_heads_no_area() -> None:
    assets = ("Beds", "Hoses", "Shed", "Seeds")
    rows = [(risk[0], asset, *risk[1:], "Ann", "Open") for risk, asset in zip(RISKS, assets, strict=True)]
    plan = book(("Risk ID", "Asset/Area", "Threat", "Recommended Mitigation", "Owner", "Status"), *rows)
    assert [area.heading for area in plan.areas] == [""]
    assert [action.extra["Asset/Area"] for action in plan.areas[0].actions] == [*assets]
    assert not [issue for issue in plan.issues if issue.code == "column_unsure" and "Asset" in issue.message]


HINTS = (
    "",
    "Use the 'if-then' form\nTwo of them should be chances",
    "Provide the WBS ID that the risk is to",
    "Name of the person who watches it and why",
    "Use the scale on the next sheet",
    "Clearly indicate what kind of response it is",
)
WATCHED = "Ann Reed, Head Gardener. She knows which of the beds are wet and which are dry, and walks them daily"
LOGGED = (
    ("1", "If frost comes late, the young plants die", "1.2.3", WATCHED, "Low", "Avoid, we will cover the beds"),
    ("2", "If nobody waters, the beds dry out", "1.1.1", WATCHED, "High", "Mitigate, a rota of volunteers is drawn up"),
    ("3", "If seeds arrive late, spring is lost", "3.4.1", WATCHED, "Low", "Accept, seeds of last year can be used"),
)
OF_FORM = ("Risk ID", "Risk Statement", "WBS # (if applicable)", "Risk Owner", "Probability", "Risk Response")


def test_a_form_that_says_in_each_cell_what_to_write() -> None:
    plan = book(OF_FORM, HINTS, *LOGGED)
    actions = [action for area in plan.areas for action in area.actions]
    assert [(one.ref, one.description) for one in actions] == [(row[0], row[-1]) for row in LOGGED]
    assert [piece.why for piece in plan.unplaced] == ["hints of the form below its labels"]


def test_a_number_of_another_thing_is_no_ref_beside_the_own_one() -> None:
    told = _actions(OF_FORM, *LOGGED)
    assert [(one.ref, one.extra["WBS # (if applicable)"]) for one in told] == [(row[0], row[2]) for row in LOGGED]


def test_who_owns_a_risk_is_read_out_of_a_sentence() -> None:
    assert [[owner.name for owner in one.owners] for one in _actions(OF_FORM, *LOGGED)] == [["Ann Reed"]] * 3


def test_a_log_of_risks_with_their_days_and_what_lessens_them() -> None:
    head = ("Risk category", "Reported on", "If this risk occurs...", "Then the impact is", "Mitigation strategy")
    rows = (
        (
            "Plants",
            "8/4/24",
            "Frost comes late in the spring",
            "Young plants die",
            "Fleece is kept in the shed for this",
        ),
        ("People", "8/5/24", "Nobody waters in August", "Beds dry out", "A rota will be drawn up with the school"),
        ("People", "8/6/24", "Meetings are too long", "Few people come", "Hold shorter meetings, and more of them"),
    )
    told = _actions(head, *rows)
    assert [(one.answers, one.description) for one in told] == [(row[2], row[4]) for row in rows]
    assert [one.timescale for one in told] == [None] * 3


def _task(at: int, category: str) -> tuple[str, ...]:
    return (str(at), category, f"Draw up the list of jobs for week {at}", "Ann", "In progress", f"Note {at}")


TRACKER = ("S.No", "Task Category", "Task Description", "Owner", "Status", "Remarks")


def test_categories_that_sort_the_tasks_are_areas_though_one_task_strayed() -> None:
    names = ["Beds"] * 4 + ["Paths"] * 5 + ["Beds"] + ["Shed"] * 5 + ["Fence"] * 4 + ["Pond"] * 4 + ["Seeds"] * 4
    plan = book(TRACKER, *[_task(at, name) for at, name in enumerate(names, 1)])
    assert [area.heading for area in plan.areas] == ["Beds", "Paths", "Shed", "Fence", "Pond", "Seeds"]
    assert [action.ref for action in plan.areas[0].actions] == ["1", "2", "3", "4", "10"]
    assert plan.areas[0].actions[0].progress == "Note 1"
    assert not [issue for issue in plan.issues if issue.code == "column_unsure"]


def test_categories_in_any_order_are_no_areas() -> None:
    plan = book(TRACKER, *[_task(at, name) for at, name in enumerate(["Beds", "Paths", "Beds", "Shed", "Paths"], 1)])
    assert [area.heading for area in plan.areas] == [""]


def test_what_is_said_of_each_risk_behind_the_action_heads_nothing() -> None:
    rows = [(*risk, "Ann Reed", "It is cold") for risk in RISKS]
    plan = book(("ID", "Risk", "Response plan", "Risk owner", "Trigger"), *rows)
    assert [area.heading for area in plan.areas] == [""]


def test_a_total_of_risks_is_no_row() -> None:
    plan = book(("ID", "Risk", "Mitigation", "Owner"), *[(*risk, "Ann Reed") for risk in RISKS], ("Total risks", "4"))
    assert [len(area.actions) for area in plan.areas] == [4]
    assert "area_empty" not in [issue.code for issue in plan.issues]


def test_types_are_no_areas() -> None:
    head = (TRACKER[0], "Type", *TRACKER[2:])
    plan = book(head, *[_task(at, ("Task", "Bug")[at // 4]) for at in range(8)])
    assert [area.heading for area in plan.areas] == [""]


def test_a_category_that_all_risks_are_sorted_by_is_an_area_and_a_type_is_not() -> None:
    names = (*["Plants"] * 3, *["People"] * 3)
    rows = [(str(at), name, *RISKS[at % 4][1:], "Ann Reed") for at, name in enumerate(names)]
    plan = book(("No", "Category", "Risk", "Mitigation", "Owner"), *rows)
    assert [(area.heading, len(area.actions)) for area in plan.areas] == [("Plants", 3), ("People", 3)]
    typed = book(("No", "Type", "Risk", "Mitigation", "Owner"), *rows)
    assert [area.heading for area in typed.areas] == [""]


def test_where_somebody_is_written_to_names_no_owner() -> None:
    head = ("Action", "Contact", "Email contact", "Start date", "Target date")
    rows = [
        ("Publish the flood guidance.", "Ann Reed", "Email contact", "44105", "44440"),
        ("Train the wardens.", "Bo Shah", "Email contact", "44136", "44470"),
        ("Map the brooks.", "Cy Dunn", "Email contact", "44166", "44500"),
    ]
    found = [action for area in book(head, *rows).areas for action in area.actions]
    assert [[owner.display for owner in one.owners] for one in found] == [["Ann Reed"], ["Bo Shah"], ["Cy Dunn"]]
    assert [str(one.timescale.start) for one in found if one.timescale] == ["2020-10-01", "2020-11-01", "2020-12-01"]
