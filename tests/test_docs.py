"""The docs keep up with the code: commands, codes and links are all there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import ROOT
from planparse.cli import main
from planparse.cli.reference import reference
from planparse.emit.issue_words import PLAIN, TO_DO

DOCS = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs").glob("*.md")),
    ROOT / "evaluation" / "README.md",
]


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"`planparse {command}" in (ROOT / "README.md").read_text("utf-8")


def test_ci_runs_the_two_commands_of_the_readme() -> None:
    reading = next(line for line in (ROOT / ".ci" / "run").read_text("utf-8").splitlines() if "README.md" in line)
    found = re.findall(r"^```sh\n(.*?)^```$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
    convert, test = found  # `.ci/run` takes the first two lines of such blocks
    assert reading.startswith("readme() {")
    assert [block.count("\n") for block in found] == [1, 1]
    assert "pip install -q . && .venv/bin/planparse parse samples/" in convert
    assert re.fullmatch(r"\.venv/bin/pip install -q -e \S+ && \.venv/bin/python -m pytest -n auto\n", test)


@pytest.mark.parametrize("document", DOCS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text("utf-8")):
        assert (document.parent / target).exists(), target


@pytest.mark.parametrize("document", DOCS, ids=lambda path: path.name)
def test_scripts_that_are_named_exist(document: Path) -> None:
    for target in re.findall(r"python ((?:benchmarks|evaluation)/\w+\.py)", document.read_text("utf-8")):
        assert (ROOT / target).exists(), target


def test_the_page_of_commands_is_what_the_commands_say() -> None:
    page = (ROOT / "docs" / "cli.md").read_text("utf-8")
    assert page == reference(), "run: python -m planparse.cli.reference"


def codes_in_source(pattern: str) -> set[str]:
    found: set[str] = set()
    for module in (ROOT / "src").rglob("*.py"):
        found |= set(re.findall(pattern, module.read_text("utf-8")))
    return found


def test_every_issue_code_is_explained() -> None:
    listed = set(re.findall(r"^\| `(\w+)`", (ROOT / "docs" / "codes.md").read_text("utf-8"), re.MULTILINE))
    written = codes_in_source(r'\(\s*"(\w+_\w+)",\s*"(?:info|warning|error)"') | codes_in_source(
        r'(?:Correction|Change|_span)\(\s*"(\w+)"'
    )
    assert written - listed == set()


def test_every_issue_has_its_words_and_says_what_to_do() -> None:
    page = (ROOT / "docs" / "codes.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)` \| \*\*([^|]+?)\.\*\* [^|]+ \| ([^|]+) \|$", page, re.MULTILINE)
    assert {code: words for code, words, _ in rows} == PLAIN
    assert {code: deed.replace("`", "") for code, _, deed in rows} == TO_DO


def test_the_architecture_names_what_is_there() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    named = set(re.findall(r"`((?:[a-z_]+/)+[a-z_]*(?:\.[a-z]+)?)`", text))
    assert len(named) > 20
    homes = (ROOT, ROOT / "src" / "planparse")
    assert not [name for name in named if not any((home / name).exists() for home in homes)]
