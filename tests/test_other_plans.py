"""Whole invented plans in shapes that councils use and the sample does not: in `tests/plans`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import planparse
from planparse.emit import to_json
from planparse.plan.model import Plan
from planparse.plan.validate import broken_promises
from wordcheck import missing_and_invented

PLANS = sorted((Path(__file__).parent / "plans").glob("*.txt"))


def parsed(name: str) -> dict[str, Any]:
    return json.loads(to_json(planparse.parse(Path(__file__).parent / "plans" / f"{name}.txt")))


def areas(plan: dict[str, Any]) -> list[tuple[str | None, str, list[str]]]:
    return [(area["number"], area["title"], [action["ref"] for action in area["actions"]]) for area in plan["areas"]]


def actions(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return [action for area in plan["areas"] for action in area["actions"]]


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_no_letter_is_lost_and_no_promise_broken(path: Path) -> None:
    plan = parsed(path.stem)
    assert missing_and_invented(path.read_text("utf-8"), plan) == ({}, {})
    assert list(broken_promises(Plan.model_validate(plan), plan)) == []


def test_a_plan_with_a_key_to_its_letters() -> None:
    plan = parsed("categories_and_key")
    assert areas(plan) == [
        ("1", "THE QUALITY OF SOCIAL WORK PRACTICE", ["1.1", "1.2", "1.3"]),
        ("2", "CARE LEAVERS", ["2.1", "2.2"]),
    ]
    assert [(e["label"], e["status"]) for e in plan["document"]["legend"]] == [
        *(("Blue", "embedded"), ("Green", "on_track"), ("Amber", "delayed"), ("Red", "not_started"))
    ]
    statuses = [(a["status"]["code"], a["status"]["rag"], a["status"]["basis"]) for a in actions(plan)]
    assert statuses[0] == ("embedded", "blue", "legend")
    assert statuses[2] == ("delayed", "amber", "legend")
    assert plan["document"]["inspection"]["period"] == {
        "text": "4 - 15 November 2019",
        "start": "2019-11-04",
        "end": "2019-11-15",
    }
    assert actions(plan)[4]["references"] == [{"text": "see 1.2", "ref": "1.2"}]


def test_a_plan_with_a_column_of_recommendations() -> None:
    plan = parsed("area_column")
    assert areas(plan) == [
        (None, "Improve the front door", ["WS1P1", "WS1P2"]),
        (None, "Strengthen IRO challenge", ["WS2P1", "WS2P2"]),
    ]
    assert [piece["why"] for piece in plan["unplaced"]] == ["page furniture"]
    assert {issue["code"] for issue in plan["issues"]} <= {"organisation_unknown", "column_unsure"}


def test_refs_with_a_letter_glued_to_the_text() -> None:
    plan = parsed("glued_letter_refs")
    assert [action["ref"] for action in actions(plan)] == ["1a", "1b", "1c", "2a"]
    assert actions(plan)[0]["description"] == "Increase capacity in the SEN team"
    assert plan["document"]["title"] == "SEND Written Statement of Action"
    assert [(m["kind"], m["value"], m["by"]) for m in actions(plan)[0]["measures"]] == [
        ("baseline", 45, "2017-12-31"),
        ("target", 90, "2019-07-31"),
    ]


def test_areas_as_rows_under_a_blank_header() -> None:
    plan = parsed("area_rows")
    assert areas(plan) == [("1", "Leadership", ["1", "2"]), ("2", "Practice", ["3", "4"])]
    assert plan["document"]["inspection"] is None
    assert plan["tables"][0]["columns"]["(column 1)"] == "ref"


@pytest.mark.parametrize("name", ["records", "records_under_headings"])
def test_label_and_value_records(name: str) -> None:
    plan = parsed(name)
    first, second = actions(plan)[:2]
    assert [owner["name"] for owner in first["owners"] + second["owners"]] == ["Ann Shaw", "Tom Bell"]
    assert (first["timescale"]["due"], second["timescale"]["due"]) == ("2016-05-31", "2016-06-30")
    assert (first["status"]["code"], second["status"]["code"]) == ("completed", "on_track")


def test_records_stand_under_their_headings() -> None:
    assert areas(parsed("records_under_headings")) == [
        ("1", "Improve supervision", ["1.1", "1.2"]),
        ("2", "Improve plans", ["2.1"]),
    ]
