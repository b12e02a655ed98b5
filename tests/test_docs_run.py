"""Everything that the docs tell people to run is run, and every example is compared with what comes out."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import planparse
from conftest import ROOT, SAMPLE
from emit.plans import sample_plan
from planparse.emit import to_json
from planparse.versions import carry_ids
from test_cli import run

pytestmark = pytest.mark.usefixtures("read_once")

DOCS = ROOT / "docs"
PAGES = sorted(path.name for path in DOCS.glob("*.md"))
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SHELLS = ("sh", "bat")
SERVERS = {"review", "serve"}
"""Commands that go on until somebody stops them: their examples are not run here."""
STATUS = re.compile(r"#.*\bexit status (\d)")


def blocks(page: str) -> list[tuple[str, str]]:
    """Language and text of each fenced block of a page, in order."""
    return FENCE.findall((DOCS / page).read_text("utf-8"))


def commands(text: str) -> Iterator[tuple[list[str], int]]:
    """The planparse commands of a shell block, without comments, and the exit status that is told (else 0)."""
    for line in text.splitlines():
        words = shlex.split(line.replace("\\", "/"), comments=True)
        if words[:1] == ["planparse"] and not any("://" in word for word in words):
            status = STATUS.search(line)
            yield words[1:], int(status[1]) if status else 0


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as the docs suppose it: the samples, and versions of a plan under the names that docs give them."""
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    for name in ("OLD", "NEW", "V1", "V2", "V3"):
        (tmp_path / name).write_bytes(SAMPLE.read_bytes())
    (tmp_path / "OLD.json").write_text(to_json(sample_plan()), "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "page", [page for page in PAGES if any(kind in (*SHELLS, "python") for kind, _ in blocks(page))]
)
def test_what_a_page_says_can_be_done(page: str, folder: Path) -> None:
    """Blocks run in the page's order, in one folder: later ones build on files of earlier ones."""
    for kind, text in blocks(page):
        named = re.match(r"# ([\w-]+\.toml)\n", text)
        if kind == "toml" and named:
            (folder / named[1]).write_text(text, "utf-8")
        elif kind == "python":
            exec(compile(text, page, "exec"), {})
        elif kind in SHELLS:
            for words, expected in commands(text):
                status, _, err = run(*words)
                assert (status, "Traceback" in err) == (expected, False), (words, err)
                outputs = [words[at + 1] for at, word in enumerate(words) if word == "-o"]
                assert all((folder / name).exists() == (expected == 0 or "--strict-at" in words) for name in outputs)


def test_every_command_is_shown_in_the_docs() -> None:
    from planparse.cli import main

    shown = {words[0] for page in PAGES for kind, text in blocks(page) if kind in SHELLS for words, _ in commands(text)}
    assert set(main.commands) - shown == SERVERS


@pytest.mark.parametrize("command", sorted(SERVERS))
def test_a_server_is_shown_in_the_docs_and_run_by_its_own_tests(command: str) -> None:
    assert any(f"planparse {command} " in text for page in PAGES for kind, text in blocks(page) if kind == "text")
    assert (Path(__file__).parent / command).is_dir()


def examples() -> list[tuple[str, list[str], dict[str, Any]]]:
    """Code, plan texts and repair of each section of repairs.md."""
    found = []
    for part in (DOCS / "repairs.md").read_text("utf-8").split("\n## ")[1:]:
        fenced = FENCE.findall(part)
        texts = [text for kind, text in fenced if kind == "text"]
        (repair,) = [json.loads(text) for kind, text in fenced if kind == "json"]
        found.append((part.split("`")[1], texts, repair))
    return found


@pytest.mark.parametrize(("code", "texts", "repair"), examples(), ids=[code for code, _, _ in examples()])
def test_every_repair_does_what_its_example_shows(
    code: str, texts: list[str], repair: dict[str, Any], tmp_path: Path
) -> None:
    plans = []
    for text in texts:
        path = tmp_path / "plan.txt"
        path.write_text(re.sub(r" ?\| ?", "\t", text).translate({0x2400: "\x00", 0x241A: "\x1a"}), "utf-8")
        plans.append(planparse.parse(path))
    plan = carry_ids(*plans) if code == "id_carried" else plans[-1]
    assert repair["code"] == code
    assert repair in json.loads(to_json(plan))["repairs"]


def test_every_repair_has_its_section() -> None:
    repairs, _ = (DOCS / "codes.md").read_text("utf-8").split("\n## Issues")
    listed = re.findall(r"^\| `(\w+)`", repairs, re.MULTILINE)
    unshown = ("ref_kept", "struck_out", "council_told")  # internal; of drawings alone, not texts; of a profile
    assert [code for code, _, _ in examples()] == [code for code in listed if code not in unshown]


def test_the_site_has_every_page_and_loads_nothing_from_elsewhere(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs", reason="the docs site needs the extra docs")
    build = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", tmp_path]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    nav, notes = (re.findall(rf"^{before}([\w-]+\.md)$", settings, re.MULTILINE) for before in (r" +- .+: ", "  /"))
    assert sorted([*nav, *notes]) == PAGES
    for page in PAGES:
        built = (tmp_path / page).with_suffix(".html").read_text("utf-8")
        assert not re.findall(r"<(?:script|img|iframe)[^>]+src=\"(?:https?:)?//", built)
        assert not re.findall(r"<link[^>]+rel=\"stylesheet\"[^>]+href=\"(?:https?:)?//", built)
