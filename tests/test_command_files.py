"""What commands read and write (issue 13, items 1, 2 and 4, and what a first user should get)."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from conftest import SAMPLE
from emit.test_command import RULES
from planparse.cli import main
from planparse.cli.files import FORMATS, TRACKERS, Command, Input, Output
from planparse.emit.tracker_columns import TRACKERS as CATALOGUE
from test_cli import run

pytestmark = pytest.mark.usefixtures("read_once")


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plans") / "plan.json"
    assert run("parse", SAMPLE, "-o", path)[0] == 0
    return path


def copied(path: Path, to: Path) -> Path:
    to.write_bytes(path.read_bytes())
    return to


WRITING: dict[str, Callable[[Path, Path], tuple[str | Path, ...]]] = {
    "parse": lambda document, _: ("parse", document, "-o", document),
    "parse previous": lambda document, plan: ("parse", document, "--previous", plan, "-o", plan),
    "parse profile": lambda document, plan: ("parse", document, "--profile", plan, "-o", plan),
    "view": lambda _, plan: ("view", plan, "-o", plan),
    "view source": lambda document, plan: ("view", plan, "--source", document, "-o", document),
    "export": lambda _, plan: ("export", plan, "--format", "json", "-o", plan),
    "export profile": lambda document, plan: (
        "export",
        plan,
        "--profile",
        document,
        "--format",
        "json",
        "-o",
        document,
    ),
    "check": lambda _, plan: ("check", plan, "--format", "json", "-o", plan),
    "check recommendations": lambda document, plan: ("check", plan, "--recommendations", document, "-o", document),
    "diff old": lambda document, plan: ("diff", plan, document, "--format", "json", "-o", plan),
    "diff new": lambda document, plan: ("diff", document, plan, "--format", "json", "-o", plan),
    "merge": lambda document, plan: ("merge", document, plan, "-o", plan),
    "tables": lambda document, _: ("tables", document, "-o", document),
    "explain": lambda document, _: ("explain", document, "--ref", "1.1", "-o", document),
    "batch": lambda document, _: ("batch", document.parent, "-o", document.parent),
    "batch report": lambda document, _: ("batch", document.parent / "report.html", "-o", document.parent),
    "batch profile": lambda document, _: (
        *("batch", document, "--profile", document.parent / "report.json"),
        *("-o", document.parent),
    ),
    "dataset": lambda document, _: ("dataset", document.parent, "-o", document.parent),
}


@pytest.mark.parametrize("name", WRITING)
def test_an_output_that_is_an_input_is_refused(name: str, plan: Path, tmp_path: Path) -> None:
    """Issue 13, item 1: an output never overwrites an input, a profile, --previous or --source."""
    ending = {"explain": ".txt", "tables": ".json", "view source": ".html"}.get(name, ".json")
    document = copied(SAMPLE, tmp_path / f"document{ending}")
    copied(SAMPLE, tmp_path / "report.html")
    copied(SAMPLE, tmp_path / "report.json")
    before = {path: path.read_bytes() for path in [document, copied(plan, tmp_path / "plan.json"), *tmp_path.iterdir()]}
    status, out, err = run(*WRITING[name](document, tmp_path / "plan.json"))
    assert (status, out) == (2, "")
    assert "would overwrite" in err
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("way", ["hard link", "link", "link to the input", "dots"])
def test_an_input_under_another_name_is_an_input_too(way: str, tmp_path: Path) -> None:
    """Issue 13, item 1: by resolved path and by device and inode."""
    document, other = copied(SAMPLE, tmp_path / "plan.json"), tmp_path / "other.json"
    given = document
    match way:
        case "hard link":
            os.link(document, other)
        case "link":
            other.symlink_to(document)
        case "link to the input":
            other.symlink_to(document)
            given, other = other, document
        case "dots":
            (tmp_path / "below").mkdir()
            other = tmp_path / "below" / ".." / "plan.json"
    status, _, err = run("parse", given, "-o", other)
    assert (status, "would overwrite" in err) == (2, True)
    assert document.read_bytes() == SAMPLE.read_bytes()


def test_the_list_beside_an_output_is_an_output(plan: Path, tmp_path: Path) -> None:
    """Issue 13, item 1: the side file OUT.left-out.csv neither overwrites nor removes an input."""
    source = copied(plan, tmp_path / "plan.csv.left-out.csv")
    status, _, err = run("export", source, "-o", tmp_path / "plan.csv")
    assert (status, "would overwrite" in err) == (2, True)
    assert source.read_bytes() == plan.read_bytes()


def test_no_command_that_writes_is_without_the_check() -> None:
    """Issue 13, item 1: one mechanism for every command that has `-o` or reads a file."""
    for command in main.commands.values():
        assert isinstance(command, Command)
        for param in command.params:
            if "output" in (param.name or ""):
                assert isinstance(param.type, Output), command.name
            elif isinstance(param.type, click.Path):
                assert isinstance(param.type, Input), command.name


def test_the_ending_chooses_the_format(plan: Path, tmp_path: Path) -> None:
    """Issue 13, item 1: `parse x -o plan.xlsx` wrote JSON into an .xlsx."""
    for command in (("parse", SAMPLE), ("export", plan)):
        assert run(*command, "-o", tmp_path / "plan.xlsx")[0] == 0
        assert (tmp_path / "plan.xlsx").read_bytes().startswith(b"PK")
    assert run("tables", SAMPLE, "-o", tmp_path / "tables.csv")[0] == 0
    assert not (tmp_path / "tables.csv").read_text("utf-8").startswith("[")
    assert run("diff", plan, plan, "-o", tmp_path / "diff.HTML")[0] == 0
    assert "<html" in (tmp_path / "diff.HTML").read_text("utf-8")


@pytest.mark.parametrize(
    "command",
    [
        ("parse", SAMPLE, "-o", "plan.docx"),
        ("parse", SAMPLE, "--format", "csv", "-o", "plan.json"),
        ("export", SAMPLE, "--format", "jira", "-o", "plan.xlsx"),
        ("export", SAMPLE, "-o", "plan"),
        ("diff", SAMPLE, SAMPLE, "-o", "x.csv"),
        ("merge", SAMPLE, SAMPLE, "-o", "x.html"),
        ("tables", SAMPLE, "-o", "x.xlsx"),
        ("explain", SAMPLE, "--ref", "1.1", "-o", "x.json"),
        ("view", SAMPLE, "-o", "x.json"),
    ],
    ids=lambda command: f"{command[0]} {command[-1]}",
)
def test_an_ending_that_no_format_has_is_wrong_usage(
    command: tuple[str | Path, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Issue 13, item 1: a suffix that no format has, or that contradicts --format, is an error."""
    monkeypatch.chdir(tmp_path)
    status, out, _ = run(*command)
    assert (status, out, list(tmp_path.iterdir())) == (2, "", [])


def test_the_endings_of_trackers_are_those_of_their_files() -> None:
    assert {name: (f".{tracker.form}",) for name, tracker in CATALOGUE.items()} == dict(TRACKERS)
    assert set(FORMATS) == {"json", "jsonl", "csv", "xlsx", "ics"}


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_plan_is_not_parsed_again(encoding: str, plan: Path, tmp_path: Path) -> None:
    """Issue 13, item 2: `parse plan.json` gave 13 invented actions; also with a byte-order mark, and from PowerShell."""
    path = tmp_path / "saved.txt"
    path.write_bytes(plan.read_text("utf-8").encode(encoding))
    status, out, err = run("parse", path)
    assert (status, out) == (1, "")
    assert "saved.txt: is already a plan" in err
    assert "planparse view saved.txt" in err
    assert run("validate", path)[0] == 0


@pytest.mark.parametrize("text", ['{"a": 1}', "[1, 2]", '{"areas": [{"heading": "x"', '{"a": 1}\n{"a": 2}\n', "{}"])
def test_json_that_is_not_a_plan_is_refused_as_such(text: str, tmp_path: Path) -> None:
    """Issue 13, item 2: JSON is told by its content, whole, cut off, or line by line."""
    path = tmp_path / "data.txt"
    path.write_text(text, "utf-8")
    for command in ("parse", "tables"):
        status, _, err = run(command, path)
        assert (status, "is JSON, but not a plan" in err) == (1, True), err


@pytest.mark.parametrize("command", ["explain", "view", "export", "diff", "merge", "validate"])
def test_a_plan_or_a_document_alike(command: str, plan: Path) -> None:
    """Issue 13, item 2: these commands take a plan or a document."""
    options = {"explain": ["--ref", "6.4"], "export": ["--format", "csv"]}.get(command, [])
    for one in (plan, SAMPLE):
        given = [one, plan] if command in ("diff", "merge") else [one]
        status, out, err = run(command, *given, *options)
        assert status == 0, err
        if command == "explain":
            assert "April 2015" in out
            assert not re.search(r"None|: '|\[\]|\{'", out)


def test_standard_input_is_a_file_too(plan: Path) -> None:
    """Issue 13: `-` reads standard input."""
    for command in (["parse", "-"], ["tables", "-"], ["explain", "-", "--ref", "1.1"], ["view", "-"]):
        result = CliRunner().invoke(main, command, input=SAMPLE.read_bytes())
        assert result.exit_code == 0, (command, result.stderr)
        assert "planparse-" not in result.stdout  # the place where it was kept
    result = CliRunner().invoke(main, ["diff", str(plan), "-"], input=plan.read_bytes())
    assert result.exit_code == 0
    assert CliRunner().invoke(main, ["diff", "-", "-"], input=plan.read_bytes()).exit_code == 2
    result = CliRunner().invoke(main, ["parse", "-"], input=b"")
    assert (result.exit_code, result.stderr.startswith("planparse: stdin: ")) == (1, True)
    assert run("parse", SAMPLE, "-o", "-")[1] == plan.read_text("utf-8")


def test_success_is_told(tmp_path: Path) -> None:
    """Issue 13: success is told on standard error, and standard output stays the result's alone."""
    path = tmp_path / "plan.json"
    assert run("parse", SAMPLE, "-o", path)[1:] == ("", f"61 actions in 13 areas, 7 things to check → {path}\n")


@pytest.mark.parametrize(
    "date", ["2014-12-01", "01/12/2014", "1/12/2014", "1 December 2014", "1 Dec 2014", "01.12.2014"]
)
def test_dates_are_british(date: str, plan: Path) -> None:
    """Issue 13: `--at` takes 31/03/2015 as well as the ISO date."""
    assert run("view", plan, "--at", date) == run("view", plan, "--at", "2014-12-01")


def test_strict_leaves_the_name_of_the_file_alone() -> None:
    """Issue 13: `--strict FILE` took the file's name for a severity."""
    assert run("parse", "--strict", SAMPLE)[0] == 0
    assert run("parse", "--strict-at", "warning", SAMPLE)[0] == 1


def test_one_name_for_the_choice_of_format(plan: Path) -> None:
    """Issue 13: `--format` everywhere; `--to` still works and is not shown."""
    assert run("export", plan, "--to", "csv") == run("export", plan, "--format", "csv")
    for name, command in main.commands.items():
        assert "--to" not in run(name, "--help")[1].split()
        shown = [option for param in command.params if param.name == "form" for option in param.opts]
        assert shown in ([], ["--format", "--to"])


def test_help_is_whole() -> None:
    """Issue 13: no text of `--help` is cut."""
    for command in ([], *([name] for name in main.commands)):
        assert "..." not in run(*command, "--help")[1].replace("[ARGS]...", "").replace("PATH...", "").replace(
            "VERSIONS...", ""
        )


def test_remedies_help(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Issue 13, item 4: folders and patterns point to batch; missing folders are named; a dot is a name."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").mkdir()
    assert 'planparse batch "plans" -o' in run("parse", "plans")[2]
    assert run("parse", ".")[2].startswith("planparse: .: is a folder; ")
    assert 'planparse batch "*.pdf" -o' in run("parse", "*.pdf")[2]
    assert "nor does its folder none" in run("parse", "none/plan.pdf")[2]
    assert "there is no folder none" in run("parse", SAMPLE, "-o", "none/plan.json")[2]


def test_tabs_are_advised_for_texts_alone(tmp_path: Path) -> None:
    """Issue 13, item 4: no advice about tabs for what is no text."""
    page, text = tmp_path / "page.html", tmp_path / "text.txt"
    page.write_text(
        "<!DOCTYPE html><html><body><table><tr><td>Name</td><td>Age</td></tr></table></body></html>", "utf-8"
    )
    text.write_text("a\tb\nc\td\n", "utf-8")
    assert "tabs" not in run("parse", page)[2]
    assert "tabs" in run("parse", text)[2]


def test_every_remedy_installs_an_extra_in_the_same_way() -> None:
    """Issue 13, item 4: planparse is not on an index; one place says what works from a checkout."""
    import planparse

    for module in Path(planparse.__file__).parent.rglob("*.py"):
        if module.name != "errors.py":
            assert "pip install" not in module.read_text("utf-8"), module


def test_headers_from_a_profile_are_no_formula(plan: Path, tmp_path: Path) -> None:
    """Issue 13, item 9: headers from a profile cannot start a formula in CSV exports."""
    profile = tmp_path / "own.toml"
    renamed = "[export.columns]\nSummary = '=1+1'\n[export.constants]\n'@SUM(A1)' = '=2'\n"
    profile.write_text(f"[export]\n{RULES}{renamed}", "utf-8")
    status, out, err = run("export", plan, "--format", "jira", "--profile", profile)
    assert status == 0, err
    header = out.removeprefix("\ufeff").splitlines()[0]
    assert "'=1+1" in header
    assert "'@SUM(A1)" in header


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent as on Unix")
def test_an_interrupt_ends_with_130() -> None:
    """Issue 13: Ctrl-C ends with 130 everywhere."""
    script = (
        "import os, signal, sys; from planparse.cli import main; import planparse.cli.files as p\n"
        "p.open_plan = lambda *_: os.kill(os.getpid(), signal.SIGINT)\nmain(sys.argv[1:])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "validate", SAMPLE], capture_output=True, text=True, check=False
    )
    assert (done.returncode, "interrupted" in done.stderr, "Traceback" in done.stderr) == (130, True, False)


def test_a_sign_of_life_on_the_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Issue 13: a spinner when a file takes longer than a second, on a terminal alone."""
    from planparse.cli import group

    with group.spinner("plan.pdf"):
        pass
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(group, "SECONDS", 0.0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    with group.spinner("plan[1].pdf") as stop:
        for _ in range(200):
            if "plan[1].pdf" in (said := capsys.readouterr().err):
                break
            time.sleep(0.02)
        stop()
    assert "Reading plan[1].pdf" in said
