"""The service over a real port: a document in, a plan out, nothing else, and nothing left behind."""

from __future__ import annotations

import http.client
import json
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

pytest.importorskip("starlette")

import planparse
from conftest import SAMPLE
from emit.plans import sample_plan
from planparse.run_limits import Limits
from planparse.serve import Converter, _sweep

TOKEN = "a-token-of-this-test"


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    command = [sys.executable, "-m", "planparse", "serve", "--port", "0", "--token", TOKEN, "--timeout", "60"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    found = re.search(r"http://127.0.0.1:(\d+)/plan", process.stderr.readline())
    assert found
    yield int(found.group(1))
    folders = list(Path(tempfile.gettempdir()).glob(f"planparse-serve-{process.pid}-*"))
    assert len(folders) == 1
    assert list(folders[0].iterdir()) == []  # no document is kept
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 0
    assert "ended" in process.stderr.read()
    process.stderr.close()
    assert not folders[0].exists()


def send(port: int, body: bytes = b"", path: str = "/plan", method: str = "POST", **headers: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    told = {"Authorization": f"Bearer {TOKEN}", **{name.replace("_", "-"): value for name, value in headers.items()}}
    connection.request(method, path, body, told)
    answer = connection.getresponse()
    data = answer.read()
    connection.close()
    return answer.status, data


def form(**fields: tuple[str | None, bytes]) -> tuple[bytes, str]:
    body = b""
    for name, (file, data) in fields.items():
        named = f'; filename="{file}"' if file else ""
        body += f'--edge\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'.encode() + data + b"\r\n"
    return body + b"--edge--\r\n", "multipart/form-data; boundary=edge"


def test_a_body_and_a_form_give_the_plan_of_the_command_line(port: int) -> None:
    status, data = send(port, SAMPLE.read_bytes(), f"/plan?name={SAMPLE.name}")
    assert status == 200
    assert data.decode() == planparse.to_json(sample_plan())
    body, kind = form(file=(f"../../{SAMPLE.name}", SAMPLE.read_bytes()))
    assert send(port, body, content_type=kind) == (200, data)


def test_what_is_no_plan_is_refused_in_the_words_of_the_error(port: int) -> None:
    for body, status, code in (
        (b"", 400, "no_document"),
        (b"Dear all, see you.", 422, "not_a_plan"),
        (b"%PDF-1.4 x", 422, "damaged_file"),
    ):
        got, data = send(port, body)
        error = json.loads(data)["error"]
        assert (got, error["code"]) == (status, code)
        assert error["problem"]
        assert error["remedy"]
    body, kind = form(other=(None, b"x"))
    assert send(port, body, content_type=kind)[0] == 400
    assert send(port, b"x", content_length=str(10**10))[0] == 413
    assert send(port, path="/", method="GET")[0] == 404
    assert send(port, path="/plan", method="GET")[0] == 405


def test_without_the_token_or_from_elsewhere_nothing_is_answered(port: int) -> None:
    for headers, status in (
        ({"Authorization": ""}, 401),
        ({"Authorization": "Bearer wrong"}, 401),
        ({"Host": "evil.example"}, 421),
        ({"Origin": "https://evil.example"}, 403),
    ):
        got, data = send(port, SAMPLE.read_bytes(), **headers)
        assert got == status
        assert b"areas" not in data


def test_the_description_is_made_of_the_models(port: int) -> None:
    status, data = send(port, path="/openapi.json", method="GET", Authorization="")
    assert status == 200
    described = json.loads(data)
    assert described["openapi"].startswith("3.1")
    plan = json.loads(planparse.to_json(sample_plan()))
    schema = {"$ref": "#/components/schemas/Plan", "components": described["components"]}
    jsonschema.validate(plan, schema)


def test_what_a_killed_server_left_is_swept() -> None:
    left = Path(tempfile.mkdtemp(prefix="planparse-serve-999999999-"))
    (left / "document").write_text("secret", "utf-8")
    _sweep()
    assert not left.exists()
    desk = Converter(Limits(60, 1 << 31), 1)
    desk.close()
    assert not desk.folder.exists()
