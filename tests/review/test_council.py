"""What is kept for the council: shown plan by plan, written only as it was shown, and used from then on."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("starlette")
pytest.importorskip("tomlkit")
from starlette.testclient import TestClient

from planparse.review.case import Settings, documents_in
from planparse.review.desk import Desk
from planparse.run_limits import Limits
from review_client import browser

PLAN = (
    "Kent County Council\nAction Plan\n\nPriority 1: Leadership\n\nRef\tAction\tLead\tTimescale\tRAG\tNotes\n"
    "1.1\tReview the protocol with the police\tAR\tMay 2015\tBlue\tsigned\n"
    "1.2\tAudit every case of neglect\tMH\tJune 2015\tGreen\t\n"
    "1.3\tTrain all social workers\tPeter Ashworth\tJuly 2015\tGreen\t\n"
)
MH = {"part": "initials", "label": "MH", "value": "Marian Holt"}
FIRST, LAST = "/areas/0/actions/0", "/areas/0/actions/1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(PLAN, encoding="utf-8")
    (tmp_path / "b.txt").write_text(PLAN.replace("2015", "2016"), encoding="utf-8")
    (tmp_path / "c.txt").write_text(PLAN.replace("Kent", "Essex"), encoding="utf-8")
    (tmp_path / "d.txt").write_text("not a plan\n", encoding="utf-8")
    return tmp_path


def desk_of(folder: Path, profile: Path | None = None) -> Desk:
    return Desk(documents_in(folder), Settings("Jo Field", Limits(300, 1 << 31), profile), folder)


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    made = desk_of(folder)
    yield made
    made.close()


def field(client: TestClient, key: int, path: str, name: str) -> dict[str, Any]:
    fields = client.get(f"/api/plan/{key}/item?path={path}").json()["fields"]
    return next(one for one in fields if one["name"] == name)


def test_it_is_shown_plan_by_plan_then_written_and_used(desk: Desk, folder: Path) -> None:
    client = browser(desk)
    assert field(client, 0, LAST, "owners")["keep"] == [{"part": "initials", "label": "MH", "value": ""}]
    assert field(client, 0, FIRST, "status")["keep"][0]["label"] == "Blue"
    told = client.post("/api/plan/0/council", json=MH).json()
    assert (told["file"], told["exists"]) == (str(folder / "kent.toml"), False)
    assert '+MH = "Marian Holt"' in told["diff"]
    assert [plan["name"] for plan in told["plans"]] == ["a.txt", "b.txt", "c.txt", "d.txt"]
    effects = [client.post(f"/api/plan/0/council/of/{plan['key']}", json=MH) for plan in told["plans"]]
    assert [one.status_code for one in effects] == [200, 200, 200, 422]
    assert effects[0].json()["changed"] == {"actions": 1, "of": 3, "fields": {"owners": 1}}
    assert effects[1].json()["changed"]["actions"] == 1
    assert effects[2].json() == {"changed": None, "why": "A plan of another council"}
    assert not list(folder.glob("*.toml"))

    kept = client.post("/api/plan/0/council/keep", json={**MH, "seen": told["seen"]}).json()
    assert kept["kept"] == told["file"]
    assert tomllib.loads(Path(told["file"]).read_text("utf-8"))["initials"] == {"MH": "Marian Holt"}
    assert field(client, 0, LAST, "owners")["text"].startswith("Marian Holt")
    assert field(client, 1, LAST, "owners")["text"].startswith("Marian Holt")
    assert field(client, 2, LAST, "owners")["text"].startswith("MH")


def test_a_profile_that_another_person_changed_is_not_written(desk: Desk, folder: Path) -> None:
    client = browser(desk)
    seen = client.post("/api/plan/0/council", json=MH).json()["seen"]
    profile = folder / "kent.toml"
    profile.write_text('# ours\n[initials]\nAR = "Asha Rao"\n', "utf-8")
    answer = client.post("/api/plan/0/council/keep", json={**MH, "seen": seen})
    assert answer.status_code == 422
    assert "changed since" in answer.json()["error"]
    assert "Marian" not in profile.read_text("utf-8")
    told = client.post("/api/plan/0/council", json=MH).json()
    assert told["exists"]
    assert client.post("/api/plan/0/council/keep", json={**MH, "seen": told["seen"]}).status_code == 200
    assert profile.read_text("utf-8").startswith('# ours\n[initials]\nAR = "Asha Rao"\nMH = "Marian Holt"')


def test_what_no_profile_may_hold_is_said(desk: Desk, folder: Path) -> None:
    client = browser(desk)
    for asked, told in (
        ({**MH, "part": "export"}, "cannot be kept"),
        ({**MH, "value": " "}, "left empty"),
        ({"part": "legend", "label": "Blue", "value": "wonderful"}, "wonderful"),
    ):
        for path in ("", "/of/1", "/keep"):
            answer = client.post(f"/api/plan/0/council{path}", json={**asked, "seen": ""})
            assert answer.status_code == 422
            assert told in answer.json()["error"]
    assert not list(folder.glob("*.toml"))


def test_the_profile_that_was_given_is_the_one_written_and_corrections_before_it_hold(folder: Path) -> None:
    profile = folder / "ours.toml"
    profile.write_text("", "utf-8")
    desk = desk_of(folder, profile)
    try:
        client = browser(desk)
        notes = next(
            one for one in client.get("/api/plan/0/item?path=/tables/0").json()["fields"] if one["name"] == "Notes"
        )
        now = "progress" if notes["keep"][0]["value"] == "extra" else "outcome"
        sent = {"path": "/tables/0", "field": "Notes", "now": now, "seen": 0}
        assert client.post("/api/plan/0/corrections", json=sent).status_code == 200
        entry = {"part": "headers", "label": "Notes", "value": now}
        told = client.post("/api/plan/0/council", json=entry).json()
        assert told["file"] == str(profile)
        assert client.post("/api/plan/0/council/of/2", json=entry).json()["changed"]["fields"]
        after = client.post("/api/plan/0/council/keep", json={**entry, "seen": told["seen"]})
        assert not [one for one in after.json()["checks"] if "was not applied" in json.dumps(one)]
        assert field(client, 0, "/tables/0", "Notes")["keep"][0]["value"] == now
    finally:
        desk.close()
