"""What was decided is checked as what was read is: doubts that are answered go, contradictions are told, once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from planparse import pipeline
from planparse.corrections import Correction
from planparse.emit import to_json
from planparse.pipeline import Stages
from planparse.plan.model import Plan
from planparse.plan.validate import broken_promises

DATES = ("May 2015", "June 2015", "July 2015", "August 2015", "", "May 2015", "June 2015")
HEAD = "Ref\tAction\tLead\tTimescale\tStatus\n"


def rows(area: int, status: str) -> str:
    return HEAD + "".join(
        f"{area}.{n}\tReview policy {area}{n} with all of the staff\tAnn Reed\t{date}\t{status}\n"
        for n, date in enumerate(DATES, 1)
    )


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Stages:
    path: Path = tmp_path_factory.mktemp("plan") / "plan.txt"
    areas = "".join(f"\nPriority {n}: Leadership of the service\n\n{rows(n, s)}" for n, s in ((1, ""), (2, "On track")))
    path.write_text(f"Kent County Council\nAction plan\n{areas}", "utf-8")
    return pipeline.stages(path)


def made(done: Stages, number: int, ref: str, field: str, was: Any, now: Any) -> Correction:
    action = next(one for one in done.plan.actions if one.ref == ref)
    base = {"id": str(UUID(int=number)), "document": done.document.sha256, "by": "Jo Field"}
    members = {"at": "2026-11-28T10:00:00Z", "action": action.id, "field": field, "was": was, "now": now}
    return Correction.model_validate_json(json.dumps(base | members))


def replayed(done: Stages, *corrections: Correction) -> Plan:
    plan = pipeline.corrected(done, corrections).plan
    assert list(broken_promises(plan, json.loads(to_json(plan)))) == []
    assert not [one for one in plan.issues if one.code == "correction_stale"]
    return plan


def told(plan: Plan, ref: str) -> list[str]:
    path = next(
        f"/areas/{a}/actions/{k}"
        for a, area in enumerate(plan.areas)
        for k, one in enumerate(area.actions)
        if one.ref == ref
    )
    return [one.code for one in plan.issues if one.path == path or one.path.startswith(f"{path}/")]


def test_nobody_is_an_owner_and_that_is_told_until_it_is_confirmed(done: Stages) -> None:
    assert told(done.plan, "1.1") == []
    gone = made(done, 1, "1.1", "owners", ["Ann Reed"], [])
    assert told(replayed(done, gone), "1.1") == ["owner_missing"]
    plan = replayed(done, gone, made(done, 2, "1.1", "owners", [], []))
    assert told(plan, "1.1") == []
    assert "settles owner_missing" in plan.repairs[-1].why


def test_a_date_that_is_given_is_looked_at_beside_its_neighbours(done: Stages) -> None:
    assert told(done.plan, "1.5") == ["timescale_missing"]
    assert told(replayed(done, made(done, 1, "1.5", "timescale", None, "30 June 2015")), "1.5") == []
    assert told(replayed(done, made(done, 1, "1.5", "timescale", None, "30 June 2018")), "1.5") == ["due_far"]
    early = {"text": "by May", "start": "2015-06-01", "due": "2015-05-01", "kind": "range"}
    both = made(done, 1, "1.5", "timescale", None, early)
    assert told(replayed(done, both), "1.5") == ["due_before_start"]
    confirmed = made(done, 2, "1.5", "timescale", early, early)
    assert told(replayed(done, both, confirmed), "1.5") == []
    again = made(done, 3, "1.5", "timescale", early, {**early, "due": "2015-04-01"})
    assert told(replayed(done, both, confirmed, again), "1.5") == ["due_before_start"]


def test_words_of_a_date_that_cannot_be_read_are_told(done: Stages) -> None:
    typed = made(done, 1, "1.5", "timescale", None, "whenever it suits")
    assert told(replayed(done, typed), "1.5") == ["timescale_unknown"]
    assert (
        told(replayed(done, typed, made(done, 2, "1.5", "timescale", "whenever it suits", "whenever it suits")), "1.5")
        == []
    )


def test_what_was_said_of_an_area_goes_with_its_reason_and_what_comes_up_can_be_settled(done: Stages) -> None:
    assert [one.path for one in done.plan.issues if one.code == "status_area_unknown"] == ["/areas/0"]
    on = made(done, 1, "1.1", "status", {"code": "unknown"}, "planned")
    assert "status_area_unknown" not in {one.code for one in replayed(done, on).issues}
    moved = [
        made(done, n, f"2.{n}", "area", done.plan.areas[1].heading, done.plan.areas[0].heading) for n in range(1, 8)
    ]
    plan = replayed(done, *moved)
    assert [one.path for one in plan.issues if one.code == "area_without_action"] == ["/areas/1"]
    seen = {
        "area": plan.areas[1].heading,
        "field": "heading",
        "was": plan.areas[1].heading,
        "now": plan.areas[1].heading,
    }
    line = {"id": str(UUID(int=99)), "document": done.document.sha256, "by": "Jo", "at": "2026-11-28T10:00:00Z", **seen}
    plan = replayed(done, *moved, Correction.model_validate_json(json.dumps(line)))
    assert "area_without_action" not in {one.code for one in plan.issues}


def test_how_sure_a_reading_is_is_not_asked_of_a_person(done: Stages) -> None:
    plan = replayed(done, made(done, 1, "1.1", "owners", ["Ann Reed"], [{"kind": "person", "name": "Scotland Yard"}]))
    assert told(plan, "1.1") == []
