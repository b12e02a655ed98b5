from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from conftest import SAMPLE
from planparse.cli import main
from planparse.errors import shown_name

pytestmark = pytest.mark.usefixtures("read_once")


def run(*args: str | Path) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of a command."""
    result = CliRunner().invoke(main, [str(arg) for arg in args])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


def test_parse_writes_nothing_but_json(tmp_path: Path) -> None:
    status, out, err = run("parse", SAMPLE)
    assert (status, err) == (0, "")
    plan = json.loads(out)
    schema = json.loads(run("schema")[1])
    jsonschema.Draft202012Validator(schema).validate(plan)
    status, shown, _ = run("parse", SAMPLE, "-o", tmp_path / "plan.json")
    assert (status, shown) == (0, "")
    assert (tmp_path / "plan.json").read_text("utf-8") == out
    assert [path.name for path in tmp_path.iterdir()] == ["plan.json"]


def test_validate_takes_what_parse_wrote_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    run("parse", SAMPLE, "-o", path)
    assert run("validate", path)[0] == 0
    plan = json.loads(path.read_text("utf-8"))
    faults = {
        "refs not unique": lambda p: p["areas"][0]["actions"][1].update(ref="1.1"),
        "words": lambda p: p["words"].update(placed=1),
        "pointer": lambda p: p["issues"][0].update(path="/areas/99"),
        "field": lambda p: p["areas"][0].pop("heading"),
        "unknown field": lambda p: p.update(confidence=0.9),
        "mention": lambda p: p["owners"][0].update(mentions=["77.7"]),
        "mention lost": lambda p: p["owners"][0]["mentions"].pop(),
        "owner of nothing": lambda p: p["owners"].append({**p["owners"][0], "id": "x", "name": "Jo", "mentions": []}),
        "owner twice": lambda p: p["owners"].append({**p["owners"][0], "id": "x"}),
        "owner id": lambda p: p["areas"][0]["actions"][0]["owners"][0].update(owner_id="nobody"),
        "owner's kind": lambda p: p["owners"][0].update(kind="body"),
        "alternative": lambda p: p["issues"][0].update(alternatives=[" "]),
        "typed without a repair": lambda p: p["areas"][0]["actions"][0]["provenance"].update(status=[{"typed": "x"}]),
    }
    for name, fault in faults.items():
        broken = json.loads(json.dumps(plan))
        fault(broken)
        path.write_text(json.dumps(broken), encoding="utf-8")
        status, _, err = run("validate", path)
        assert status == 1, name
        assert err.startswith("planparse: plan.json: breaks the contract"), name
        assert err.count("\n") == 1, name
    path.write_text("{", encoding="utf-8")
    assert run("validate", path)[0] == 1


@pytest.mark.parametrize("command", [("parse",), ("tables",), ("explain", "--ref", "1.1")])
def test_a_fault_in_planparse_names_the_file_and_says_whose_fault_it_is(
    command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_name: str, _data: bytes, _terms: object) -> None:
        raise ValueError("words of the document")

    monkeypatch.setattr("planparse.read.kind_of", broken)
    status, out, err = run(*command, SAMPLE)
    assert (status, out) == (1, "")
    assert re.fullmatch(
        rf"planparse: {SAMPLE.name}: failed on this file \(ValueError at \w+\.py:\d+\); "
        r"this is a fault in planparse, not in the file: please report it with the kind of file\n",
        err,
    )


@pytest.mark.parametrize("name", ["plan\x1b[2J\u202e.txt", "caf\udce9.txt"])
def test_a_name_with_escapes_or_raw_bytes_is_shown_without_them(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    try:
        path.write_bytes(SAMPLE.read_bytes())
    except (OSError, UnicodeError):
        pytest.skip("this system has no such names")
    status, out, _ = run("parse", path)
    assert status == 0
    assert json.loads(out)["document"]["source"]["name"] == shown_name(name) != name
    path.write_text("no plan", encoding="utf-8")
    status, _, err = run("parse", path)
    assert status == 1
    assert shown_name(name) in err
    assert "\x1b" not in err


def test_explain_shows_every_stage() -> None:
    status, out, _ = run("explain", SAMPLE, "--ref", "6.4")
    assert status == 0
    for stage in ("(outline)", "(repair)", "(repaired)", "In the plan", "(issues)"):
        assert stage in out
    assert "“5.4” became “6.4”" in out
    status, _, err = run("explain", SAMPLE, "--ref", "99")
    assert (status, err.count("\n")) == (1, 1)


def test_strict_fails_on_issues_at_or_above_the_asked_severity(tmp_path: Path) -> None:
    assert run("parse", SAMPLE, "-o", tmp_path / "a", "--strict-at", "warning")[0] == 1
    assert run("parse", SAMPLE, "-o", tmp_path / "a", "--strict")[0] == 0


PROSE = "Dear all,\n\nPlease find below the minutes.\n\nYours, the clerk\n"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n \n",
        bytes(range(256)) * 64,
        PROSE.encode(),
        PROSE.encode("utf-16"),
        SAMPLE.read_bytes()[:700],
        "Zoë\tZoë".encode()[:-1] + b"\xc3",
        b"a\tb\nc\td\n",
        b"{}",
        b"%PDF-1.4 nothing",
        b"PK\x03\x04nothing",
        b"\x89PNG\r\n\x1a\nnothing",
        b"name,age\nann,3\n",
    ],
    ids=[
        *("empty", "blank", "binary", "prose", "prose16", "truncated", "cut", "no-plan", "json"),
        *("pdf", "zip", "png", "csv"),
    ],
)
def test_bad_files_give_one_line_and_status_1(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(data)
    out = tmp_path / "out.json"
    status, shown, err = run("parse", path, "-o", out)
    assert (status, shown) == (1, "")
    assert err.count("\n") == 1
    assert err.startswith("planparse: bad.txt: ")
    assert "; " in err  # what is wrong; what to do
    assert "Traceback" not in err
    assert not out.exists()


def test_a_missing_file_and_an_unwritable_place(tmp_path: Path) -> None:
    assert run("parse", tmp_path / "none.txt")[2].count("\n") == 1
    status, _, err = run("parse", SAMPLE, "-o", tmp_path / "no" / "where.json")
    assert (status, err.count("\n")) == (1, 1)


def test_wrong_usage_is_status_2() -> None:
    assert run("parse")[0] == 2
    assert run("parse", SAMPLE, "--format", "docx")[0] == 2
    assert run("nonsense")[0] == 2


def modules_after(code: str) -> set[str]:
    script = f"{code}\nimport sys; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split("\n"))


HEAVY = {
    "pydantic",
    "spacy",
    "dateparser",
    "numpy",
    "rapidfuzz",
    "pypdfium2",
    "pdfplumber",
    "camelot",
    "planparse.pipeline",
}


def test_help_imports_nothing_that_it_does_not_need() -> None:
    code = "from planparse.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass"
    assert not HEAVY & modules_after(code)
    assert not HEAVY & modules_after("import planparse")


def test_validate_says_what_a_plan_of_the_contract_before_lacks(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    run("parse", SAMPLE, "-o", path)
    plan = json.loads(path.read_text("utf-8"))
    plan |= {"schema_version": "1.0", "people": []}
    del plan["owners"]
    for action in (action for area in plan["areas"] for action in area["actions"]):
        del action["title"], action["answers"]
        for owner in action["owners"]:
            del owner["owner_id"], owner["display"], owner["organisation"]
    for issue in plan["issues"]:
        del issue["alternatives"]
    path.write_text(json.dumps(plan), encoding="utf-8")
    status, _, err = run("validate", path)
    assert (status, err.count("\n")) == (1, 1)
    for told in (
        "contract 1.0",
        "reads 2.0",
        "`owners` (",
        "`people`",
        "`title` and `answers` (61 ",
        "`alternatives` (10 ",
    ):
        assert told in err
    assert f"convert the document that it was made from ({SAMPLE.name}) again with `planparse parse`" in err
    for version in ("3.0", 7, None):
        path.write_text(json.dumps({"schema_version": version, "areas": 5, "document": []}), encoding="utf-8")
        status, _, err = run("validate", path)
        assert (status, err.count("\n")) == (1, 1)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("planparse pa", "plain,parse"),
        ("planparse parse --format x", "plain,xlsx"),
        ("planparse parse sam", "file,sam"),
        ("planparse parse - --strict-", "plain,--strict-at"),
    ],
)
def test_the_shell_completes(words: str, offered: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(words.count(" ")))
    done = CliRunner().invoke(main, prog_name="planparse", env={"_PLANPARSE_COMPLETE": "bash_complete"})
    assert done.stdout == f"{offered}\n"
