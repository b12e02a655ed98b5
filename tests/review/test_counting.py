"""What the page counts: confirming raises what is checked, and undoing takes back just that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("starlette")

from planparse.review.case import Case, Settings
from planparse.review.desk import Desk
from planparse.run_limits import Limits
from review_client import browser

ROWS = (
    "1.1\tReview the protocol with the\tAnn Reed\tMay 2026\n1.2\tpolice and train all staff\tAnn Reed\tMay 2026\n"
    "1.3\tAudit cases of neglect\tTom Bell\tSoon\n1.4\tVisit each school\tTom Bell\tJune 2026\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    document = tmp_path / "plan.txt"
    document.write_text(f"Kent County Council\nAction plan\n\nRef\tAction\tLead\tTimescale\n{ROWS}", "utf-8")
    made = Desk([document], Settings("Jo Field", Limits(300, 1 << 31)))
    yield made
    made.close()


class Page:
    """What a person does, and what the page counts after it."""

    def __init__(self, desk: Desk) -> None:
        self._client = browser(desk)

    def __call__(self, **sent: Any) -> tuple[int, int]:
        """How many are checked, and of how many, after a decision."""
        if sent:
            answer = self._client.post("/api/plan/0/corrections", json={**sent, "seen": self.state()["seen"]})
            assert answer.status_code == 200, answer.text
        told = self.state()
        return told["total"] - told["left"], told["total"]

    def undo(self) -> tuple[int, int]:
        return self(undo=self.state()["undo"]["id"])

    def state(self) -> dict[str, Any]:
        told: dict[str, Any] = self._client.get("/api/plan/0").json()
        return told


def test_what_a_decision_raises_is_counted_and_confirming_it_raises_what_is_checked(desk: Desk) -> None:
    page = Page(desk)
    checked, total = page()
    of_1_4 = {"path": "/areas/0/actions/3", "field": "owners"}
    assert page(**of_1_4, now=[]) == (checked, total + 1)  # nobody owns it: that is to be checked
    assert page(**of_1_4, confirm=True) == (checked + 1, total + 1)
    assert page.undo() == (checked, total + 1)
    assert page.undo() == (checked, total)


def test_settling_never_lowers_what_is_checked(desk: Desk) -> None:
    page = Page(desk)
    before = page()
    assert before[0] == 0
    assert before[1] > 2
    while first := next((one for one in page.state()["checks"] if one["group"] == "first"), None):
        item = page._client.get(f"/api/plan/0/item?path={first['path']}").json()
        notes = [note for note in item["notes"] if note["level"] != "repair"]
        of_field = {"path": first["path"], "field": first["field"], "confirm": True}
        of_issue = notes and {
            "path": first["path"],
            "issue": notes[0]["code"],
            "message": notes[0]["text"],
            "confirm": True,
        }
        after = page(**(of_field if item["kind"] == "action" else of_issue))
        assert after == (before[0] + 1, before[1])
        before = after


def test_rows_that_are_joined_count_as_checked(desk: Desk) -> None:
    page = Page(desk)
    keys = {one["key"] for one in page.state()["checks"] if one["group"] == "first"}
    checked, total = page()
    after = page(path="/areas/0/actions/1", verb="join_rows")
    assert after[0] > checked
    assert after[1] >= total
    assert not {one["key"] for one in page.state()["checks"] if one["group"] == "first"} - keys
    assert page.undo() == (checked, total)


def test_places_after_decisions_are_those_of_a_new_reading(desk: Desk) -> None:
    case = desk.case(0)
    words = case.reading().spots["/areas/0/actions/3"]["description"]
    asked: list[dict[str, Any]] = [
        {"path": "/areas/0/actions/1", "verb": "join_rows"},
        {"path": "/areas/0/actions/2", "verb": "split_row", "words": words[1:]},
        {"path": "/areas/0/actions/0", "verb": "drop_row"},
        {"path": "/areas/0/actions/0", "field": "title", "now": "Audit"},
    ]
    for one in asked:
        case.decide({**one, "seen": case.reading().size})
    anew = Case(case.document, case.settings)
    try:
        assert (case.reading().spots, case.reading().plan) == (anew.reading().spots, anew.reading().plan)
    finally:
        anew.close()


def test_texts_with_no_place_begin_with_those_between_tables_and_end_with_what_repeats(tmp_path: Path) -> None:
    head = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>Timescale</th><th>RAG</th></tr>"
    table = f"<table>{head}<tr><td>%s</td><td>Review the policy</td><td>Ann Reed</td><td>May 2026</td><td>Green</td></tr></table>"
    key = "<table><tr><td>Green</td><td>On track to be completed</td></tr><tr><td>Red</td><td>Not on track</td></tr></table>"
    words = "<p>Published by the board in May</p>"
    body = f"<h1>Kent County Council</h1><h1>Action plan</h1>{key}<h2>Priority 1: A</h2>{table % 1}<p>Help early</p>{table % 2}{words}"
    (tmp_path / "plan.html").write_text(body, "utf-8")
    made = Desk([tmp_path / "plan.html"], Settings("Jo Field", Limits(300, 1 << 31)))
    try:
        listed = [(one["text"], one["folded"]) for one in Page(made).state()["unplaced"]]
    finally:
        made.close()
    assert listed[0] == ("Help early", False)
    assert ("Published by the board in May", False) in listed
    assert [text for text, folded in listed if folded] == ["Green On track to be completed", "Red Not on track"]
    assert [folded for _, folded in listed] == sorted(folded for _, folded in listed)
