"""The data set read back with csv and by SQL; what is no plan is said."""

from __future__ import annotations

import csv
import json
import re
import shutil
import sys
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings

from conftest import ROOT
from emit.plans import plans, sample_plan
from emit.test_tidy import unescaped
from planparse.cli import main
from planparse.emit import to_json
from planparse.emit.dataset import DATABASE, plan_tables, write_dataset
from planparse.emit.dictionary import MEANINGS, entries
from planparse.emit.rows import ACTION_COLUMNS, Table
from planparse.plan.model import Plan

EXPECTED = sorted([*(f"{name}.csv" for name in MEANINGS), "dictionary.csv"])


def run(*args: object) -> Result:
    result = CliRunner().invoke(main, [str(arg) for arg in args])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return [{key: unescaped(value) for key, value in row.items()} for row in csv.DictReader(stream)]


def same(found: list[Any], table: Table) -> None:
    """Rows of the database against the plan's own tables: real dates, numbers, nulls."""
    wanted = [tuple(None if cell == "" else cell for cell in row) for row in table.rows]
    assert [tuple(row) for row in found] == wanted


@settings(max_examples=8, deadline=None)
@given(plans(), plans())
def test_every_cell_arrives_in_csv_and_database(tmp_path_factory: Any, one: Plan, two: Plan) -> None:
    out = tmp_path_factory.mktemp("out")
    both = {"a/one.json": one, "b.json": two}
    assert write_dataset(iter(both.items()), out, database=True) == 2
    assert names(out) == sorted([*EXPECTED, DATABASE])
    with duckdb.connect(str(out / DATABASE), read_only=True) as base:
        for name, plan in both.items():
            for table in plan_tables(name, plan):
                assert table.columns == tuple(MEANINGS[table.name])
                query = f'SELECT * FROM "{table.name}" WHERE plan = ? ORDER BY rowid'
                same(base.execute(query, [name]).fetchall(), table)
                rows = [row for row in read(out / f"{table.name}.csv") if row["plan"] == name]
                assert len(rows) == len(table.rows)
                for row, cells in zip(rows, table.rows, strict=True):
                    for column, cell in zip(table.columns, cells, strict=True):
                        if isinstance(cell, str | date):
                            assert row[column] == str(cell)
                        assert (row[column] == "") == (cell is None or cell == "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    for name in ("one.json", "deep/two.json"):
        (tmp_path / "in" / name).write_text(to_json(sample_plan()), encoding="utf-8")
    return tmp_path / "in"


def test_the_command(folder: Path) -> None:
    out = folder / "out"
    for _ in range(2):  # a second run reads the same plans again, and not its own output
        result = run("dataset", folder, "-o", out, "--duckdb")
        assert (result.exit_code, result.stdout) == (0, "")
        assert result.stderr == "planparse: out: 2 plans, 0 refused\n"
    actions = read(out / "actions.csv")
    assert len(actions) == 122
    assert {row["plan"] for row in actions} == {"one.json", "deep/two.json"}
    assert {row["gss_code"] for row in actions} == {"E09000002"}
    query = (ROOT / "docs" / "dataset.md").read_text("utf-8").split("```sql\n")[1].split("```")[0]
    with duckdb.connect(str(out / DATABASE), read_only=True) as base:
        found = base.execute(query).fetchall()
    wanted = [
        action
        for area in sample_plan().areas
        for action in area.actions
        if action.timescale and action.timescale.due and action.status.code not in ("completed", "embedded")
    ]
    assert len(found) == 2 * len(wanted) > 0


def test_what_is_no_plan_is_said_and_the_others_stay(folder: Path) -> None:
    (folder / "report.json").write_text('{"files": 3}', encoding="utf-8")
    broken = json.loads(to_json(sample_plan()))
    broken["words"]["placed"] = 1
    (folder / "broken.json").write_text(json.dumps(broken), encoding="utf-8")
    (folder / "cut.json").write_text('{"schema_version', encoding="utf-8")
    result = run("dataset", folder, "-o", folder / "out")
    assert result.exit_code == 1
    lines = result.stderr.splitlines()
    assert [line.split(": ")[1] for line in lines] == ["broken.json", "cut.json", "report.json", "out"]
    assert lines[2].endswith("is no plan file; passed over")
    assert lines[3].endswith("2 plans, 2 refused")
    assert names(folder / "out") == EXPECTED
    assert len(read(folder / "out" / "plans.csv")) == 2


def test_nothing_to_read(tmp_path: Path) -> None:
    assert run("dataset", tmp_path / "none", "-o", tmp_path / "out").exit_code == 1
    assert not (tmp_path / "out").exists()
    assert run("dataset", tmp_path, "-o", tmp_path / "out").exit_code == 1
    (tmp_path / "file").write_text("x")
    result = run("dataset", tmp_path, "-o", tmp_path / "file")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)


def test_without_duckdb_the_message_says_what_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    result = run("dataset", folder, "-o", folder / "out", "--duckdb")
    assert result.exit_code == 1
    assert 'pip install ".[data]"' in result.stderr
    assert not (folder / "out").exists()
    assert run("dataset", folder, "-o", folder / "out").exit_code == 0


def test_a_fault_half_way_leaves_the_old_files(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_dataset([("one", sample_plan())], out)
    before = (out / "actions.csv").read_bytes()

    def broken() -> Any:
        yield "one", sample_plan()
        yield "two", sample_plan()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_dataset(broken(), out)
    assert (out / "actions.csv").read_bytes() == before
    assert names(out) == EXPECTED
    shutil.rmtree(out)


def test_the_dictionary_is_the_docs() -> None:
    text = (ROOT / "docs" / "dataset.md").read_text("utf-8")
    found = []
    for part in text.split("\n## ")[1:]:
        name = part.split("\n")[0]
        found += [(name, *row) for row in re.findall(r"^\| `(\w+)` \| (\w+) \| (.*) \|$", part, re.MULTILINE)]
    assert found == list(entries())
    exports = (ROOT / "docs" / "exports.md").read_text("utf-8")
    for column in ACTION_COLUMNS:
        assert f"| `{column}` | {MEANINGS['actions'][column]} |" in exports
    assert tuple(MEANINGS["actions"])[3:] == ACTION_COLUMNS
