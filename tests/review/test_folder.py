"""A folder is reviewed as one: its plans listed by harm, two people's lines side by side, a bad file only named."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette")

import planparse
from conftest import SAMPLE
from emit.plans import sample_plan
from planparse.corrections import beside, read_corrections
from planparse.emit import to_json
from planparse.review.case import Case, Settings, documents_in
from planparse.review.desk import Desk
from planparse.run_limits import Limits
from review_client import browser

LIMITS = Limits(300, 1 << 31)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "deep").mkdir()
    shutil.copy(SAMPLE, tmp_path / "deep" / "barking.txt")
    (tmp_path / "deep" / "barking.json").write_text(to_json(sample_plan()), "utf-8")
    (tmp_path / "small.csv").write_text(
        "Ref,Action,Lead,Timescale\n1,Write a policy,Ann Reed,May 2026\n2,Train staff,HR,June 2026\n", "utf-8"
    )
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    return tmp_path


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    made = Desk(documents_in(folder), Settings("Jo Field", LIMITS), folder)
    yield made
    made.close()


def test_plans_are_listed_by_harm_and_a_bad_file_is_only_named(desk: Desk) -> None:
    assert [desk.name(key) for key in range(3)] == ["broken.pdf", "deep/barking.txt", "small.csv"]
    threading.Thread(target=desk.look_through, daemon=True).start()
    client = browser(desk)
    assert "Plans to check" in client.get("/").text
    end = time.monotonic() + 120
    plans = client.get("/api/plans").json()["plans"]
    while not all(one["read"] for one in plans):
        plans = client.get("/api/plans").json()["plans"]
        assert time.monotonic() < end
        time.sleep(0.1)
    by_name = {one["name"]: one for one in plans}
    assert plans[0]["name"] == "deep/barking.txt"
    assert by_name["deep/barking.txt"]["left"] > by_name["small.csv"]["left"] >= 0
    assert by_name["broken.pdf"]["refused"]
    assert client.get(f"/api/plan/{by_name['deep/barking.txt']['key']}").json()["left"] == plans[0]["left"]
    assert client.get(f"/api/plan/{by_name['broken.pdf']['key']}").status_code == 422


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(planparse.UnreadableFileError, match="holds no document"):
        documents_in(tmp_path)


def test_two_people_lose_no_line_and_are_told_of_each_other(desk: Desk, folder: Path) -> None:
    document = folder / "small.csv"
    mine, other = browser(desk), Case(document, Settings("Sam Hill", LIMITS))
    url = "/api/plan/2"
    try:
        seen = mine.get(url).json()["seen"]
        path = "/areas/0/actions/0"
        other.decide({"path": path, "field": "description", "now": "Write a new policy", "seen": 0})
        asked = {"path": path, "field": "description", "now": "Write one policy", "seen": seen}
        answer = mine.post(f"{url}/corrections", json=asked)
        assert answer.status_code == 409
        assert answer.json()["conflict"].startswith("Sam Hill changed this plan at ")
        assert mine.get(f"{url}/item?path={path}").json()["fields"][0]["text"] == "Write a new policy"
        again = mine.post(f"{url}/corrections", json={**asked, "seen": answer.json()["seen"]})
        assert again.status_code == 200
    finally:
        other.close()
    told = read_corrections(beside(document))
    assert [(one.by, one.was, one.now) for one in told] == [
        ("Sam Hill", "Write a policy", "Write a new policy"),
        ("Jo Field", "Write a new policy", "Write one policy"),
    ]


def test_doubts_about_the_document_count_and_are_settled_one_by_one(desk: Desk, folder: Path) -> None:
    client, url = browser(desk), "/api/plan/2"
    before = client.get(url).json()
    check = next(one for one in before["checks"] if one["path"] == "/document/organisation")
    assert check["group"] == "first"
    note = client.get(f"{url}/item?path={check['path']}").json()["notes"][0]
    sent = {"path": check["path"], "issue": note["code"], "message": note["text"], "confirm": True}
    told = client.post(f"{url}/corrections", json={**sent, "seen": 0}).json()["patch"]
    assert told["of"] == before["version"]
    assert set(told["lists"]) == {"checks"}
    start, count, items = told["lists"]["checks"]
    assert (count, items) == (1, [])
    after = client.get(url).json()
    assert after["checks"] == before["checks"][:start] + before["checks"][start + 1 :]
    assert (after["left"], after["total"]) == (before["left"] - 1, before["total"])
    assert client.post(f"{url}/corrections", json={**sent, "seen": after["seen"]}).status_code == 422
    undo = client.post(f"{url}/corrections", json={"undo": after["undo"]["id"], "seen": after["seen"]})
    council = {"path": check["path"], "field": "organisation", "now": "Kent County Council"}
    last = client.post(f"{url}/corrections", json={**council, "seen": undo.json()["patch"]["values"]["seen"]})
    assert last.status_code == 200
    last = client.get(url).json()
    assert (last["council"], last["left"]) == ("Kent", before["left"] - 1)
    assert [one.subject for one in read_corrections(beside(folder / "small.csv"))] == [
        note["code"],
        "unplaced",
        "organisation",
    ]


def test_what_cannot_be_applied_is_said_and_not_written(desk: Desk, folder: Path) -> None:
    client, url = browser(desk), "/api/plan/2/corrections"
    for asked in (
        {"path": "/areas/0/actions/1", "field": "ref", "now": "1"},  # another action has it
        {"path": "/areas/9/actions/1", "field": "ref", "now": "7"},
        {"path": "/areas/0/actions/1", "field": "owners", "now": "HR"},
        {"path": "/areas/0/actions/1", "verb": "move_words", "words": []},
        {"path": "/areas/0/actions/1", "field": "status", "take": "wonderful"},
        {"path": "/document", "field": "source", "now": "x"},
        {"undo": "not an id"},
        {},
    ):
        answer = client.post(url, json={**asked, "seen": 0})
        assert answer.status_code == 422, asked
        assert answer.json()["error"]
    assert client.post(url, content=b"[1]", headers={"content-type": "application/json"}).status_code == 400
    assert not beside(folder / "small.csv").exists()
