"""Nothing is served to another name, origin or browser; a link lets one browser in, once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette")
from starlette.testclient import TestClient

from conftest import SAMPLE
from planparse.review.app import app
from planparse.review.case import Settings
from planparse.review.desk import Desk
from planparse.run_limits import Limits
from planparse.server import Door

PATHS = ("/", "/plan/0", "/api/plan/0", "/api/plan/0/item?path=/areas/0", "/api/plan/0/sheet/0", "/static/page.js")
HOST = "http://127.0.0.1:8123"


@pytest.fixture(scope="module")
def room() -> Iterator[tuple[Desk, Door]]:
    desk = Desk([SAMPLE], Settings("Jo Field", Limits(300, 1 << 31)))
    yield desk, Door(8123)
    desk.close()


def client(room: tuple[Desk, Door], base: str = HOST) -> TestClient:
    return TestClient(app(*room), base_url=base, follow_redirects=False)


def entered(room: tuple[Desk, Door]) -> TestClient:
    browser = client(room)
    answer = browser.get(room[1].link())
    assert answer.status_code == 303
    assert "HttpOnly" in answer.headers["set-cookie"]
    assert "SameSite=Strict" in answer.headers["set-cookie"]
    return browser


@pytest.mark.parametrize("path", PATHS)
def test_nothing_without_a_session(room: tuple[Desk, Door], path: str) -> None:
    answer = client(room).get(path)
    assert answer.status_code == 403
    assert "Use the link" in answer.text
    assert client(room).get(path, headers={"cookie": f"{room[1].cookie}=guessed"}).status_code == 403


@pytest.mark.parametrize("path", PATHS)
def test_the_own_browser_is_served_and_told_to_run_nothing_else(room: tuple[Desk, Door], path: str) -> None:
    answer = entered(room).get(path)
    assert answer.status_code in (200, 303)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8123", "127.0.0.1", "127.0.0.1:80", "0.0.0.0:8123", ""])
def test_another_host_name_gets_nothing(room: tuple[Desk, Door], host: str) -> None:
    for path in PATHS:
        assert entered(room).get(path, headers={"host": host}).status_code == 421


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9999"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_another_origin_gets_nothing(room: tuple[Desk, Door], headers: dict[str, str]) -> None:
    for path in PATHS:
        assert entered(room).get(path, headers=headers).status_code == 403


def test_a_change_needs_its_own_origin_and_json(room: tuple[Desk, Door]) -> None:
    browser = entered(room)
    path = "/api/plan/0/corrections"
    assert browser.post(path, json={}).status_code == 403  # no origin: no browser's page
    assert browser.post(path, json={}, headers={"origin": "http://localhost:8123"}).status_code == 403
    form = {"content-type": "application/x-www-form-urlencoded", "origin": HOST}
    assert browser.post(path, content="a=b", headers=form).status_code == 415


def test_a_link_is_good_once(room: tuple[Desk, Door]) -> None:
    link = room[1].link()
    assert client(room).get(link).status_code == 303
    assert client(room).get(link).status_code == 403
    assert client(room).get("/?token=").status_code == 403
    other = room[1].link().replace("127.0.0.1", "evil.example")
    assert client(room, "http://evil.example:8123").get(other).status_code == 421


def test_what_is_not_there_is_said_without_a_trace(room: tuple[Desk, Door], tmp_path: Path) -> None:
    browser = entered(room)
    for path in (
        "/plan/9",
        "/api/plan/9",
        "/api/plan/0/item?path=/areas/99",
        "/api/plan/0/sheet/999",
        "/static/../app.py",
    ):
        assert browser.get(path).status_code == 404
    assert browser.get("/api/plan/0/page/1").status_code == 422  # a text has no picture
    empty = tmp_path / "empty.pdf"
    empty.write_bytes(b"%PDF-1.4 nothing")
    desk = Desk([empty], Settings("Jo Field", Limits(300, 1 << 31)))
    try:
        answer = entered((desk, Door(8123))).get("/api/plan/0")
        assert answer.status_code == 422
        assert "empty.pdf" in answer.json()["error"]
    finally:
        desk.close()
