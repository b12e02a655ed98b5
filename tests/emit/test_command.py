"""`planparse export` and `parse --format` from outside."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from conftest import SAMPLE
from emit.plans import sample_plan
from planparse.cli import main
from planparse.emit import to_json, write_bytes

pytestmark = pytest.mark.usefixtures("read_once")

RULES = "missing_date='skip'\npost_owner='skip'\nmany_owners='first'\nlong_title='cut'\nlong_cell='cut'\n"


def run(*args: object) -> Result:
    result = CliRunner().invoke(main, [str(arg) for arg in args])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.json"
    write_bytes(path, to_json(sample_plan()).encode())
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("form", ["jsonl", "csv", "xlsx", "ics"])
def test_parse_and_export_write_the_same(plan: Path, form: str) -> None:
    one, two = plan.with_name("one"), plan.with_name("two")
    assert run("parse", SAMPLE, "--format", form, "-o", one).exit_code == 0
    assert run("export", plan, "--to", form, "-o", two).exit_code == 0
    assert one.read_bytes() == two.read_bytes()
    assert run("export", plan, "--to", form).stdout_bytes == one.read_bytes()


def test_what_is_left_out_is_said_and_listed(plan: Path) -> None:
    out = plan.with_name("plan.ics")
    result = run("export", plan, "--to", "ics", "--finished", "-o", out)
    written, *lines = result.stderr.splitlines()
    assert written.startswith(
        "53 of 61 actions in 13 areas, 7 things to check; 9 cut or left out, see plan.ics.left-out.csv"
    )
    assert len(lines) == 9
    assert lines[0].startswith("planparse: plan.json: action 1.3: timescale left out: ")
    data = out.with_name("plan.ics.left-out.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(data, newline="")))
    assert [row["ref"] for row in rows] == ["1.3", "1.5", "3.2", "5.1", "6.1", "9.2", "10.1", "13.3", "13.4"]
    out = plan.with_name("plan.csv")
    stale = out.with_name("plan.csv.left-out.csv")
    stale.write_text("of an earlier run")
    assert run("export", plan, "--to", "csv", "-o", out).stderr.count("\n") == 1
    assert not stale.exists()


def test_a_missing_rule_writes_nothing(plan: Path) -> None:
    out = plan.with_name("jira.csv")
    result = run("export", plan, "--to", "jira", "-o", out)
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "missing_date" in result.stderr
    assert names(plan.parent) == ["plan.json"]
    profile = plan.with_name("council.toml")
    profile.write_text(f"[export]\n{RULES}", encoding="utf-8")
    result = run("export", plan, "--to", "jira", "-o", out, "--profile", profile)
    assert result.exit_code == 0
    assert len(result.stderr.splitlines()) == 22
    listed = out.with_name("jira.csv.left-out.csv").read_bytes().decode("utf-8-sig")
    assert "has no user in [export.users]" in listed, "people too, whom Jira cannot match by a bare name"
    assert result.stderr.startswith("52 of 61 actions in 13 areas"), "the file has no more rows than that"
    assert result.stderr.splitlines()[-1].endswith("are in jira.csv.left-out.csv")
    assert names(plan.parent) == ["council.toml", "jira.csv", "jira.csv.left-out.csv", "plan.json"]


def test_faults_are_one_line(plan: Path) -> None:
    profile = plan.with_name("council.toml")
    profile.write_text("[export]\nmissing_date = 'guess'\n", encoding="utf-8")
    result = run("export", plan, "--to", "jira", "--profile", profile)
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert result.stderr.startswith("planparse: council.toml: export.missing_date")
    plan.write_text("{}")
    assert run("export", plan, "--to", "xlsx").exit_code == 1
    assert run("export", plan, "--to", "trello").exit_code == 2
    assert run("export", plan).exit_code == 2


def test_a_workbook_through_a_pipe(plan: Path) -> None:
    script = "from planparse.cli import main; main()"
    command = [sys.executable, "-c", script, "export", str(plan), "--to", "xlsx"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert openpyxl.load_workbook(io.BytesIO(done.stdout)).sheetnames[:2] == ["Plan", "Actions"]


def test_a_csv_run_imports_no_library_of_other_exports(plan: Path) -> None:
    script = (
        "import sys\nfrom planparse.cli import main\n"
        f"try: main(['export', {str(plan)!r}, '--to', 'csv', '-o', {str(plan) + '.csv'!r}])\nexcept SystemExit: pass\n"
        "print([name for name in ('openpyxl', 'icalendar', 'spacy', 'dateparser') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"
