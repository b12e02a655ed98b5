"""A client of the review's server that came in by its link, as the browser does."""

from __future__ import annotations

from starlette.testclient import TestClient

from planparse.review.app import app
from planparse.review.desk import Desk
from planparse.server import Door

HOST = "http://127.0.0.1:8123"


def browser(desk: Desk) -> TestClient:
    door = Door(8123)
    client = TestClient(app(desk, door), base_url=HOST, headers={"origin": HOST})
    assert client.get(door.link()).status_code == 200
    return client
