"""The review in a real browser: settle, correct, undo; the file has the lines, and parse replays them."""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

import planparse
from chromium import browser as browser
from chromium import chromium as chromium
from chromium import needs_chromium

pytest.importorskip("starlette")

import uvicorn

from conftest import ROOT
from planparse.corrections import beside, read_corrections
from planparse.emit import to_json
from planparse.review.app import review
from planparse.review.case import Settings, documents_in
from planparse.review.desk import Desk
from planparse.run_limits import Limits

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

pytestmark = needs_chromium
BUILT = ROOT / "corpus" / "built"
SHORT, LONG = (BUILT / f"{name}-chromium-untagged.pdf" for name in ("calderbrook", "aldermoor"))
"""A plan of three pages, and one of fourteen, which is read in a second and drawn in another."""
PATIENCE = 60


class Server:
    """A review in a thread, with the workers that the tests of a module share: a process would take seconds to start."""

    def __init__(self, target: Path, corrections: Path | None = None) -> None:
        root = target if target.is_dir() else None
        documents = documents_in(target) if root else [target]
        desk = Desk(documents, Settings("Jo Field", Limits(300, 1 << 31), corrections=corrections), root)
        said: SimpleQueue[str] = SimpleQueue()
        self._servers: list[uvicorn.Server] = []
        self._thread = Thread(target=self._serve, args=(desk, said.put))
        self._thread.start()
        found = re.search(r"http://\S+", said.get(timeout=PATIENCE))
        assert found
        self.link = found.group()

    def _serve(self, desk: Desk, say: Callable[[str], None]) -> None:
        kept = self._servers

        class Kept(uvicorn.Server):
            def __init__(self, config: uvicorn.Config) -> None:
                super().__init__(config)
                kept.append(self)

        with pytest.MonkeyPatch.context() as patching:
            patching.setattr(uvicorn, "Server", Kept)
            review(desk, say, browser=False)

    def end(self) -> None:
        for server in self._servers:
            server.should_exit = True
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()


class Command:
    """A review in a process of its own, as the command starts it."""

    def __init__(self, *arguments: str | Path) -> None:
        command = [
            sys.executable,
            "-m",
            "planparse",
            "review",
            *map(str, arguments),
            "--no-browser",
            "--by",
            "Jo Field",
        ]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
        assert self.process.stderr is not None
        found = re.search(r"http://\S+", self.process.stderr.readline())
        assert found
        self.link = found.group()

    def end(self, how: int = signal.SIGINT) -> int:
        if self.process.poll() is None:
            self.process.send_signal(how)
        status = self.process.wait(PATIENCE)
        assert self.process.stderr is not None
        self.process.stderr.close()
        return status


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return Path(shutil.copy(SHORT, tmp_path / "plan.pdf"))


def until(browser: Chrome, script: str, *arguments: Any) -> Any:
    from selenium.webdriver.support.ui import WebDriverWait

    return WebDriverWait(browser, PATIENCE, 0.1).until(lambda _: browser.execute_script(f"return {script}", *arguments))


def click(browser: Chrome, selector: str) -> None:
    until(browser, "document.querySelector(arguments[0])?.checkVisibility()", selector)
    browser.execute_script("document.querySelector(arguments[0]).click()", selector)


def put(browser: Chrome, label: str, value: str) -> None:
    """Write into the box of a form that has this label."""
    found = browser.execute_script(
        "const l = [...document.querySelectorAll('form.edit label')].find((e) => e.textContent === arguments[0]);"
        "const e = document.getElementById(l.htmlFor); e.value = arguments[1]; return e.value",
        label,
        value,
    )
    assert found == value


def press(browser: Chrome, *keys: str) -> None:
    for key in keys:
        browser.execute_script(
            "document.querySelector('#source').dispatchEvent(new KeyboardEvent('keydown', {key: arguments[0], bubbles: true}))",
            key,
        )


def lines(plan: Path) -> int:
    path = beside(plan)
    return len(read_corrections(path)) if path.is_file() else 0


def saved(plan: Path, count: int) -> None:
    end = time.monotonic() + PATIENCE
    while lines(plan) < count:
        assert time.monotonic() < end
        time.sleep(0.05)


def open_action(browser: Chrome, ref: str) -> None:
    click(browser, "#tabs button:nth-child(3)")
    browser.execute_script(
        "[...document.querySelectorAll('#entries button')].find((b) => b.querySelector('.what').textContent === arguments[0]).click()",
        f"Action {ref}",
    )
    until(browser, "document.querySelector('#item-title')?.textContent === arguments[0]", f"Action {ref}")


def parsed(plan: Path) -> str:
    return to_json(planparse.parse(plan, corrections=read_corrections(beside(plan))))


def test_a_plan_is_checked_corrected_and_read_again(browser: Chrome, plan: Path) -> None:
    server = Server(plan)
    try:
        browser.get(server.link)
        until(browser, "document.querySelectorAll('#entries button').length")
        left = browser.execute_script("return document.querySelectorAll('#entries button').length")
        before = plan.read_bytes()

        browser.execute_script(  # settle an issue: a timescale that is not told
            "[...document.querySelectorAll('#entries button')].find((b) => b.textContent.includes('5b')).click()"
        )
        until(browser, "document.querySelectorAll('rect.lit').length")
        click(browser, ".field.chosen [data-confirm]")
        saved(plan, 1)
        until(browser, "document.querySelector('#count').textContent.startsWith('1 of')")

        browser.execute_script("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'l', bubbles: true}))")
        open_action(browser, "2a")  # an owner
        click(browser, "[data-edit=owners]")
        put(browser, "Name", "Rosa Quill")
        click(browser, "[data-save]")
        saved(plan, 2)
        until(browser, "document.querySelector('[data-field=owners]')?.textContent.includes('Rosa Quill')")
        click(browser, "[data-edit=timescale]")  # a date
        put(browser, "Due", "9/5/2023")
        click(browser, "[data-save]")
        saved(plan, 3)
        until(browser, "document.querySelector('[data-field=timescale]')?.textContent.includes('9 May 2023')")
        click(browser, "#item .steps button")
        open_action(browser, "2b")
        click(browser, "details.more summary")  # a row
        click(browser, "[data-act=drop]")
        click(browser, "form.edit [data-save]")
        saved(plan, 4)
        until(
            browser,
            "document.querySelector('#message').textContent.startsWith('Saved') && document.querySelector('#item-title').textContent !== 'Action 2b'",
        )

        browser.execute_script(
            "document.querySelector('#list').hidden && document.querySelector('.steps button').click()"
        )
        click(browser, "#tabs button:nth-child(5)")  # a column
        browser.execute_script(
            "[...document.querySelectorAll('#entries button')].find((b) => b.textContent.includes('Update')).click()"
        )
        click(browser, "[data-edit='Update']")
        browser.execute_script("document.querySelector('form.edit select').value = ''")
        click(browser, "[data-save]")
        saved(plan, 5)
        until(browser, "document.querySelector(\"[data-field='Update'] .text\")?.textContent.includes('extra')")
        click(browser, "#undo")
        saved(plan, 6)
        until(browser, "document.querySelector(\"[data-field='Update'] .text\")?.textContent === 'Progress'")
        assert [one["message"] for one in browser.get_log("browser")] == []
        assert left > 1
    finally:
        server.end()
    assert plan.read_bytes() == before
    told = read_corrections(beside(plan))
    assert [one.field or one.verb or one.column or "undo" for one in told] == [
        "timescale",
        "owners",
        "timescale",
        "drop_row",
        "Update",
        "undo",
    ]
    assert {one.by for one in told} == {"Jo Field"}
    once = parsed(plan)
    assert once == parsed(plan)
    raw = json.loads(once)
    assert not [issue for issue in raw["issues"] if issue["code"] == "correction_stale"]
    assert sum(repair["code"] == "corrected" for repair in raw["repairs"]) >= 2
    assert "2b" not in [action["ref"] for area in raw["areas"] for action in area["actions"]]


def test_a_killed_server_loses_nothing_that_was_decided(browser: Chrome, tmp_path: Path) -> None:
    plan = Path(shutil.copy(LONG, tmp_path / "plan.pdf"))
    server = Command(plan)
    try:
        browser.get(server.link)
        until(browser, "document.querySelectorAll('#entries button').length")
        open_action(browser, "2/12")
        click(browser, "[data-edit=description]")
        put(browser, "Action", "Write a new threshold document.")
        click(browser, "[data-save]")
        saved(plan, 1)
        until(browser, "document.querySelector('[data-field=description]')?.textContent.includes('threshold document')")
        click(browser, "[data-edit=timescale]")  # words chosen in the document come to those that stand there
        click(browser, "form.edit [data-pick]")
        until(browser, "document.querySelectorAll('rect.word.picked').length")
        browser.execute_script("document.querySelector('#source').focus()")
        press(browser, "ArrowRight", "ArrowRight", " ")
        assert until(browser, "document.querySelector('form.edit input').value.split(' ').length > 1")
        click(browser, "[data-edit=owners]")
        put(browser, "Name", "Never Saved")
    finally:
        server.end(signal.SIGKILL)
    assert lines(plan) == 1
    again = Command(plan)
    try:
        browser.get(again.link)
        until(browser, "document.querySelectorAll('#entries button').length")
        open_action(browser, "2/12")
        assert "threshold document" in browser.find_element("css selector", "[data-field=description]").text
        assert "Never Saved" not in browser.find_element("id", "item").text
    finally:
        assert again.end() == 0


def test_it_fits_a_phone_and_a_hostile_document_is_only_text(browser: Chrome, tmp_path: Path) -> None:
    bad = "<script>document.title='got'</script><img src=x onerror=alert(1)>"
    rows = "".join(
        f"<tr><td>{n}</td><td>Do {n} {bad.replace('<', '&lt;')}</td><td>Ann Reed</td><td>May 2026</td></tr>"
        for n in range(1, 30)
    )
    page = tmp_path / "bad.html"
    head = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>Timescale</th></tr>"
    page.write_text(f"<h1>{bad}</h1><table>{head}{rows}</table>", "utf-8")
    server = Server(page, tmp_path)
    try:
        browser.get(server.link)
        until(browser, "document.querySelectorAll('#tabs button').length")
        open_action(browser, "1")
        until(browser, "document.querySelectorAll('#source td.of, #source td.lit').length")
        assert browser.execute_script("return document.images.length") == 0
        assert "<script>" in browser.find_element("css selector", "[data-field=description]").text
        for width in (320, 390, 700):
            metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
            browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
            assert browser.execute_script("return document.documentElement.scrollWidth") <= width
        assert browser.title != "got"
        assert [one["message"] for one in browser.get_log("browser")] == []
    finally:
        server.end()
    assert [path.name for path in tmp_path.iterdir()] == ["bad.html"]


def test_initials_are_kept_for_the_council_as_they_were_shown(browser: Chrome, tmp_path: Path) -> None:
    for name, due in (("a.txt", "May 2015"), ("b.txt", "May 2016")):
        (tmp_path / name).write_text(
            f"Kent County Council\nAction Plan\n\nRef\tAction\tLead\tTimescale\n1.1\tReview the protocol\tMH\t{due}\n"
            f"1.2\tTrain all social workers\tPeter Ashworth\t{due}\n",
            "utf-8",
        )
    server = Server(tmp_path)
    try:
        browser.get(server.link)
        click(browser, "#plans a")
        until(browser, "document.querySelectorAll('#tabs button').length")
        open_action(browser, "1.1")
        click(browser, "[data-keep=initials]")
        put(browser, "Whose they are", "Marian Holt")
        click(browser, "[data-look]")
        until(browser, "document.querySelectorAll('.effects tbody tr').length === 2")
        until(browser, "document.querySelector('.effect [role=status]').textContent.startsWith('It changes 2 of 2')")
        assert '+MH = "Marian Holt"' in browser.find_element("css selector", ".diff").text
        assert not list(tmp_path.glob("*.toml"))
        click(browser, "[data-write]")
        until(browser, "document.querySelector('[data-field=owners] .text').textContent.startsWith('Marian Holt')")
        assert 'MH = "Marian Holt"' in (tmp_path / "kent.toml").read_text("utf-8")
        assert "--profile" in browser.find_element("id", "message").text
        assert [one["message"] for one in browser.get_log("browser")] == []
    finally:
        server.end()
