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
import frictionless
import pytest
from click.testing import CliRunner, Result
from corpus.formats.compare import FORMS
from corpus.load import load
from hypothesis import given, settings

import planparse
from conftest import ROOT
from emit.plans import plans, sample_plan
from emit.test_tidy import unescaped
from planparse.cli import main
from planparse.emit import to_json
from planparse.emit.dataset import DATABASE, Counted, plan_tables, write_dataset
from planparse.emit.dictionary import MEANINGS, PRIMARY, entries, foreign, key_of
from planparse.emit.rows import ACTION_COLUMNS, FlatTable
from planparse.plan.model import Plan

EXPECTED = sorted([*(f"{name}.csv" for name in MEANINGS), "dictionary.csv", "datapackage.json"])


def run(*args: object) -> Result:
    result = CliRunner().invoke(main, [str(arg) for arg in args])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return [{key: unescaped(value) for key, value in row.items()} for row in csv.DictReader(stream)]


def same(found: list[Any], table: FlatTable) -> None:
    """Rows of the database against the plan's own tables: real dates, numbers, nulls."""
    wanted = [tuple(None if cell == "" else cell for cell in row) for row in table.rows]
    assert [tuple(row) for row in found] == wanted


def of_document(plan: Plan, **changes: Any) -> Plan:
    """The plan as if it had been read from another document."""
    source = plan.document.source.model_copy(update=changes)
    return plan.model_copy(update={"document": plan.document.model_copy(update={"source": source})})


@settings(max_examples=5, deadline=None)
@given(plans(), plans())
def test_every_cell_arrives_in_csv_and_database(tmp_path_factory: Any, one: Plan, two: Plan) -> None:
    out = tmp_path_factory.mktemp("out")
    both = {"a/one.json": of_document(one, sha256="1" * 64), "b.json": of_document(two, sha256="2" * 64)}
    assert write_dataset(iter(both.items()), out, database=True).plans == 2
    assert names(out) == sorted([*EXPECTED, DATABASE])
    with duckdb.connect(str(out / DATABASE), read_only=True) as base:
        for (name, plan), key in zip(both.items(), ("p" + "1" * 12, "p" + "2" * 12), strict=True):
            for table in plan_tables(name, plan, key):
                assert table.columns == tuple(MEANINGS[table.name])
                first = table.columns[0]
                query = f'SELECT * FROM "{table.name}" WHERE {first} = ? OR {first} LIKE ? ORDER BY rowid'
                same(base.execute(query, [key, f"{key}/%"]).fetchall(), table)
                rows = [row for row in read(out / f"{table.name}.csv") if row[first].split("/")[0] == key]
                assert len(rows) == len(table.rows)
                for row, cells in zip(rows, table.rows, strict=True):
                    for column, cell in zip(table.columns, cells, strict=True):
                        if isinstance(cell, str | date):
                            assert row[column] == str(cell)
                        assert (row[column] == "") == (cell is None or cell == "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    for name, sha256 in (("one.json", "1" * 64), ("deep/two.json", "2" * 64)):
        (tmp_path / "in" / name).write_text(to_json(of_document(sample_plan(), sha256=sha256)), encoding="utf-8")
    return tmp_path / "in"


def test_the_command(folder: Path) -> None:
    out = folder / "out"
    for _ in range(2):  # a second run reads the same plans again, and not its own output
        result = run("dataset", folder, "-o", out, "--duckdb", "--parquet")
        assert (result.exit_code, result.stdout) == (0, "")
        assert result.stderr == "planparse: out: 2 plans, 0 refused\n"
    parquet = [f"{name}.parquet" for name in (*MEANINGS, "dictionary")]
    assert names(out) == sorted([*EXPECTED, DATABASE, *parquet])
    actions = read(out / "actions.csv")
    assert len(actions) == 122
    assert {row["plan"] for row in actions} == {"one.json", "deep/two.json"}
    assert {row["gss_code"] for row in actions} == {"E09000002"}
    overdue, holders = re.findall(r"```sql\n(.*?)```", (ROOT / "docs" / "dataset.md").read_text("utf-8"), re.DOTALL)
    with duckdb.connect(str(out / DATABASE), read_only=True) as base:
        found = base.execute(overdue).fetchall()
        by_kind = base.execute(holders).fetchall()
        for name in MEANINGS:
            count = base.execute(f"SELECT count(*) FROM read_parquet('{out / name}.parquet')").fetchone()
            assert count == base.execute(f'SELECT count(*) FROM "{name}"').fetchone()
    wanted = [
        action
        for action in sample_plan().actions
        if action.timescale and action.timescale.due and action.status.code not in ("completed", "embedded")
    ]
    assert len(found) == 2 * len(wanted) > 0
    assert {row[:2] for row in by_kind} >= {("Barking and Dagenham", "person"), ("Barking and Dagenham", "post")}


def test_keys_are_one_a_table_and_lead_to_their_table(several: Path) -> None:
    """Several corpus plans: counted, joined by one column, keys enforced, commented, and no key a number to Excel."""
    rows = {name: read(several / f"{name}.csv") for name in MEANINGS}
    assert len(rows["plans"]) == 3
    assert {row["plan"]: int(row["actions"]) for row in rows["plans"]} == {
        "calderbrook.json": 14,
        "harrowmere.json": 16,
        "thornwick.json": 8,
    }
    for name, found in rows.items():
        assert found, name
        primary = [tuple(row[column] for column in PRIMARY[name]) for row in found]
        assert len({tuple(cell.casefold() for cell in key) for key in primary}) == len(found)
        assert all(cells[0].startswith("p") for cells in primary)
        for column, other in foreign(name).items():
            there = {row[key_of(other)] for row in rows[other]}
            used = {row[column] for row in found}
            assert used - {""} <= there, (name, column)
            assert "" not in used or (name, column) == ("issues", "action_key")
    query = """
        SELECT plans.plan, count(*) FROM plans JOIN areas USING (plan_key) JOIN actions USING (area_key)
        GROUP BY ALL ORDER BY ALL
    """
    with duckdb.connect(str(several / DATABASE), read_only=True) as base:
        assert base.execute(query).fetchall() == [
            ("calderbrook.json", 14),
            ("harrowmere.json", 16),
            ("thornwick.json", 8),
        ]
        kinds = base.execute("SELECT constraint_type, count(*) FROM duckdb_constraints() GROUP BY ALL").fetchall()
        assert dict(kinds)["PRIMARY KEY"] == len(MEANINGS)
        assert dict(kinds)["FOREIGN KEY"] == sum(len(foreign(name)) for name in MEANINGS)
        without = base.execute(
            "SELECT count(*) FROM duckdb_columns() WHERE NOT internal AND comment IS NULL AND table_name <> 'dictionary'"
        )
        assert without.fetchone() == (0,)


def test_the_data_package_is_valid(several: Path) -> None:
    report = frictionless.validate(str(several / "datapackage.json"))
    assert report.valid, report.flatten(["type", "message"])
    assert {task.name for task in report.tasks} == set(MEANINGS)
    areas = several / "areas.csv"
    areas.write_text("".join(areas.read_text("utf-8-sig").splitlines(keepends=True)[:-1]), "utf-8-sig")
    broken = frictionless.validate(str(several / "datapackage.json"))
    assert {error.type for task in broken.tasks for error in task.errors} == {"foreign-key"}


@pytest.fixture(scope="module")
def corpus_plans(tmp_path_factory: Any) -> dict[str, Plan]:
    folder = tmp_path_factory.mktemp("corpus")
    made = {name: FORMS["CSV"](load(name), folder) for name in ("calderbrook", "harrowmere", "thornwick")}
    made |= {"calderbrook in Excel": FORMS["Excel"](load("calderbrook"), folder)}
    return {name: planparse.parse(path) for name, path in made.items()}


@pytest.fixture
def several(corpus_plans: dict[str, Plan], tmp_path: Path) -> Path:
    plans = [(f"{name}.json", plan) for name, plan in corpus_plans.items()]
    again = write_dataset(plans, tmp_path / "tables", database=True).same
    assert [str(same) for same in again] == ["is the same plan in another format as calderbrook.json; counted once"]
    return tmp_path / "tables"


def test_the_same_plan_counts_once(tmp_path: Path) -> None:
    plan = sample_plan()
    update = {"progress": "Completed. The panel met."}
    changed = with_first_action(plan, update)
    found = {
        "a.json": plan,
        "again.json": plan,
        "word.json": of_document(plan, sha256="2" * 64, media_type="application/msword"),
        "next.json": of_document(changed, sha256="3" * 64),
        "next in word.json": of_document(changed, sha256="4" * 64, media_type="application/msword"),
        "other status.json": of_document(
            with_first_action(plan, {"status": plan.actions[0].status.model_copy(update={"code": "cancelled"})}),
            sha256="5" * 64,
            media_type="text/csv",
        ),
        "no status.json": of_document(
            with_first_action(plan, {"status": plan.actions[0].status.model_copy(update={"code": "unknown"})}),
            sha256="6" * 64,
            media_type="text/csv",
        ),
    }
    written = write_dataset(found.items(), tmp_path)
    assert [(same.name, same.other, same.what) for same in written.same] == [
        ("again.json", "a.json", "document"),
        ("word.json", "a.json", "format"),
        ("next in word.json", "next.json", "format"),
        ("other status.json", "a.json", "nearly"),
        ("no status.json", "a.json", "format"),
    ]
    kept = [row["plan"] for row in read(tmp_path / "plans.csv")]
    assert kept == ["a.json", "next.json", "other status.json"]
    assert written.plans == 3
    ids = [row["id"] for row in read(tmp_path / "actions.csv")]
    assert ids[:61] == ids[61:122], "the next version's actions keep their ids, under keys of its own"


def with_first_action(plan: Plan, update: dict[str, Any]) -> Plan:
    area = plan.areas[0]
    area = area.model_copy(update={"actions": (area.actions[0].model_copy(update=update), *area.actions[1:])})
    return plan.model_copy(update={"areas": (area, *plan.areas[1:])})


def test_keys_of_strange_hashes_are_unique() -> None:
    counted = Counted()
    hashes = ["", "x" * 12, "x" * 13, "x" * 64, "=1"]
    keys = [counted.add(sha, of_document(sample_plan(), sha256=sha))[0] for sha in hashes]
    assert keys == ["p", "p" + "x" * 12, "p" + "x" * 12 + "-1", "p" + "x" * 12 + "-2", "p=1"]


def test_what_is_not_a_plan_is_said_and_the_others_stay(folder: Path) -> None:
    (folder / "report.json").write_text('{"files": 3}', encoding="utf-8")
    broken = json.loads(to_json(sample_plan()))
    broken["words"]["placed"] = 1
    (folder / "broken.json").write_text(json.dumps(broken), encoding="utf-8")
    (folder / "cut.json").write_text('{"schema_version', encoding="utf-8")
    (folder / "twice.json").write_bytes((folder / "one.json").read_bytes())
    result = run("dataset", folder, "-o", folder / "out")
    assert result.exit_code == 1
    lines = result.stderr.splitlines()
    assert [line.split(": ")[1] for line in lines] == ["broken.json", "cut.json", "report.json", "twice.json", "out"]
    assert lines[2].endswith("is not a plan file; skipped")
    assert lines[3].endswith("was made from the same document as one.json; counted once")
    assert lines[4].endswith("2 plans, 2 refused")
    assert names(folder / "out") == EXPECTED
    assert len(read(folder / "out" / "plans.csv")) == 2


def test_versions_that_batch_keeps_and_its_own_report_are_not_plans_of_the_data_set(folder: Path) -> None:
    older = folder / ".planparse" / "older" / "1"
    older.mkdir(parents=True)
    (older / "one.json").write_text(to_json(of_document(sample_plan(), sha256="3" * 64)), encoding="utf-8")
    (folder / "report.json").write_text('{"files": 3}', encoding="utf-8")
    result = run("dataset", folder, "-o", folder / "out")
    said = "planparse: out: 2 plans, 0 refused; 1 older, which batch keeps in .planparse, not counted\n"
    assert (result.exit_code, result.stderr) == (0, said)
    assert {row["plan"] for row in read(folder / "out" / "plans.csv")} == {"one.json", "deep/two.json"}


def test_a_plan_of_an_unknown_council_is_named_by_its_document(tmp_path: Path) -> None:
    """Else all such plans are one blank row in a chart."""
    plan = of_document(sample_plan(), name="tracker of Midshire.csv")
    nobody = plan.document.organisation.model_copy(update=dict.fromkeys(("text", "name", "gss_code", "la_code")))
    document = plan.document.model_copy(update={"organisation": nobody})
    write_dataset([("a.json", plan.model_copy(update={"document": document}))], tmp_path)
    for table in ("plans", "actions", "owners"):
        assert {row["organisation"] for row in read(tmp_path / f"{table}.csv")} == {"tracker of Midshire.csv"}


def test_nothing_to_read(tmp_path: Path) -> None:
    assert run("dataset", tmp_path / "none", "-o", tmp_path / "out").exit_code == 1
    assert not (tmp_path / "out").exists()
    assert run("dataset", tmp_path, "-o", tmp_path / "out").exit_code == 1
    (tmp_path / "file").write_text("x")
    result = run("dataset", tmp_path, "-o", tmp_path / "file")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)


def test_without_duckdb_the_message_says_what_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    for option in ("--duckdb", "--parquet"):
        result = run("dataset", folder, "-o", folder / "out", option)
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
    assert tuple(MEANINGS["actions"])[5:] == ACTION_COLUMNS
