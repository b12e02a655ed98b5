"""Corrections on the command line: `parse`, `batch` and `view` apply them, and what they cannot apply is told."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from conftest import ROOT, SAMPLE
from planparse import parse
from planparse.corrections import Correction, append, beside
from planparse.corrections.file import read_lines
from planparse.plan.model import Plan
from test_cli import run

pytestmark = pytest.mark.usefixtures("read_once")

PLAN = (
    "Action Plan\n\nPriority 1: Leadership\n\n"
    "Ref\tAction\tLead\tTimescale\tProgress\n"
    "1.1\tReview the protocol with the police\tAsha Rao\tMay 2015\tOn track\n"
    "1.2\tAudit every case of neglect\tMarian Holt\tJune 2015\tCompleted\n"
    "1.3\tTrain all social workers in the model\tPeter Ashworth\tJuly 2015\tOn track\n"
)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "plan.txt"
    path.parent.mkdir()
    path.write_text(PLAN, encoding="utf-8")
    return path


def made(plan: Plan, number: int, **members: Any) -> Correction:
    told = {"id": str(UUID(int=number)), "document": plan.document.source.sha256, "by": "Jo Field"}
    return Correction.model_validate_json(json.dumps({**told, "at": "2026-11-28T10:00:00Z", **members}))


def of(plan: Any, ref: str) -> dict[str, Any]:
    return next(action for area in plan["areas"] for action in area["actions"] if action["ref"] == ref)


def decided(document: Path, path: Path) -> None:
    """A field that is typed, and one that was something else."""
    plan = parse(document)
    first, second = plan.actions[:2]
    append(path, made(plan, 1, action=first.id, field="title", was=None, now="Protocol"))
    append(path, made(plan, 2, action=second.id, field="status", was="planned", now="on_hold"))


@pytest.mark.parametrize("folder", [False, True])
def test_parse_takes_a_file_or_the_folder_where_it_lies(document: Path, folder: bool) -> None:
    decided(document, beside(document))
    status, out, err = run("parse", document, "--corrections", document.parent if folder else beside(document))
    plan = json.loads(out)
    assert (status, err) == (0, "")
    assert of(plan, "1.1")["title"] == "Protocol"
    assert [issue["path"] for issue in plan["issues"] if issue["code"] == "correction_stale"] == ["/areas/0/actions/1"]
    assert run("parse", document, "--corrections", beside(document))[1] == out


def test_a_line_that_breaks_off_is_told_and_swallows_nothing(document: Path) -> None:
    path = beside(document)
    decided(document, path)
    whole = path.read_bytes()
    path.write_bytes(whole + whole[:90])
    plan = parse(document)
    append(path, made(plan, 3, action=plan.actions[2].id, field="title", was=None, now="Training"))
    assert [len(read_lines(path).corrections), read_lines(path).cut] == [3, (3,)]
    status, out, err = run("parse", document, "--corrections", path)
    assert (status, err) == (0, "planparse: plan.corrections.jsonl: line 3 is incomplete and was skipped\n")
    assert of(json.loads(out), "1.3")["title"] == "Training"


def test_a_damaged_line_is_an_error_that_names_it(document: Path) -> None:
    path = beside(document)
    decided(document, path)
    path.write_text(path.read_text("utf-8").replace('"by"', '"who"', 1), encoding="utf-8")
    status, out, err = run("parse", document, "--corrections", path)
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "plan.corrections.jsonl: line 1 is not a correction" in err


def test_view_shows_a_plan_as_corrected(document: Path) -> None:
    decided(document, beside(document))
    page = document.with_suffix(".html")
    assert run("view", document, "--corrections", document.parent, "-o", page)[0] == 0
    assert "Protocol" in page.read_text("utf-8")
    run("parse", document, "-o", document.with_suffix(".json"))
    assert run("view", document.with_suffix(".json"), "--corrections", document.parent, "-o", page)[0] == 0
    assert "Protocol" in page.read_text("utf-8")
    status, _, err = run("view", document.parent, "--corrections", document.parent, "-o", page)
    assert (status, "for one plan" in err) == (2, True)


def test_batch_finds_them_by_name_and_counts(document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (document.parent / "other.txt").write_text(PLAN.replace("Leadership", "Practice"), encoding="utf-8")
    (tmp_path / "decided").mkdir()
    decided(document, tmp_path / "decided" / "plan.txt.corrections.jsonl")
    asked = ("batch", document.parent, "-o", out, "--jobs", "1", "--corrections", tmp_path / "decided")
    status, _, err = run(*asked)
    assert (status, "corrections: 1 applied, 1 not" in err) == (0, True)
    assert of(json.loads((out / "plan.txt.json").read_text("utf-8")), "1.1")["title"] == "Protocol"
    report = json.loads((out / "report.json").read_text("utf-8"))
    assert (report["corrected"], report["issues"]["correction_stale"]) == (1, 1)
    assert [one.get("corrected") for one in report["files"]] == [None, 1]
    assert "corrections: 1 applied, 1 not, because they no longer fit" in (out / "report.html").read_text("utf-8")

    assert "(2 files done in an earlier run)" in run(*asked)[2]
    append_undo(tmp_path / "decided" / "plan.txt.corrections.jsonl")
    assert "(1 files done in an earlier run); corrections: 0 applied, 1 not" in run(*asked)[2]
    assert of(json.loads((out / "plan.txt.json").read_text("utf-8")), "1.1")["title"] is None


def append_undo(path: Path) -> None:
    """A line that takes the first one back."""
    first = read_lines(path).corrections[0]
    undo = {"id": str(UUID(int=9)), "document": first.document, "undo": str(first.id), "by": "Jo Field"}
    append(path, Correction.model_validate_json(json.dumps({**undo, "at": "2026-11-28T11:00:00Z"})))


def test_a_damaged_file_refuses_its_plan_alone(document: Path, tmp_path: Path) -> None:
    (document.parent / "other.txt").write_text(PLAN.replace("Leadership", "Practice"), encoding="utf-8")
    (tmp_path / "plan.corrections.jsonl").write_text('{"id": 1}\n', encoding="utf-8")
    asked = ("batch", document.parent, "-o", tmp_path / "out", "--jobs", "1", "--corrections", tmp_path)
    status, _, err = run(*asked)
    assert (status, "1 converted, 1 refused" in err) == (1, True)
    assert "has a corrections file in which line 1 is not a correction" in err


def test_corrections_follow_their_actions_into_the_next_version(document: Path, tmp_path: Path) -> None:
    """The first action is worded anew: only the id that the last version lends leads to it."""
    old = parse(document)
    newer = tmp_path / "newer.txt"
    text = PLAN.replace("Review the protocol with the police", "Review the protocol with the police and health")
    newer.write_text(text.replace("Completed", "On track"), encoding="utf-8")
    first, second, third = old.actions
    status = second.status.model_dump(mode="json")
    lines = [
        made(old, 1, action=first.id, field="title", was=None, now="Protocol"),
        made(old, 2, action=second.id, field="status", was=status, now="on_hold"),
        made(old, 3, action=third.id, field="title", was=None, now="Training"),
    ]
    alone, followed = parse(newer, corrections=lines), parse(newer, corrections=lines, previous=old)
    assert [action.title for action in alone.actions] == [None, None, "Training"]
    assert [action.title for action in followed.actions] == ["Protocol", None, "Training"]
    assert [action.id for action in followed.actions] == [first.id, second.id, third.id]
    assert [issue.path for issue in followed.issues if issue.code == "correction_stale"] == ["/areas/0/actions/1"]


def test_they_follow_in_a_batch_too_and_a_second_run_changes_nothing(document: Path, tmp_path: Path) -> None:
    old, out = parse(document), tmp_path / "out"
    lines = [
        made(old, 1, action=old.actions[0].id, field="title", was=None, now="Protocol"),
        made(old, 2, action=old.actions[1].id, field="title", was="Another", now="Audits"),
        made(old, 3, action=old.actions[2].id, field="title", was=None, now="Training"),
    ]
    path = tmp_path / "plan.corrections.jsonl"
    path.write_text("".join(one.line() for one in lines), "utf-8")
    asked = ("batch", document, "-o", out, "--jobs", "1", "--previous", out, "--corrections", tmp_path)
    assert run(*asked)[0] == 0
    document.write_text(
        PLAN.replace("Review the protocol with the police", "Review the protocol with the police and health")
    )
    assert run(*asked)[0] == 0
    plan = json.loads((out / "plan.txt.json").read_text("utf-8"))
    actions = [action for area in plan["areas"] for action in area["actions"]]
    assert [action["title"] for action in actions] == ["Protocol", None, "Training"]
    assert actions[0]["id"] == old.actions[0].id
    assert [one["path"] for one in plan["issues"] if one["code"] == "correction_stale"] == ["/areas/0/actions/1"]
    written = (out / "plan.txt.json").read_bytes()
    assert run(*asked)[0] == 0
    assert (out / "plan.txt.json").read_bytes() == written


def test_the_samples_folder_has_no_corrections() -> None:
    """A folder without the file is a folder without corrections."""
    sample = ROOT / "tests" / "golden" / "damaged-export.txt"
    assert run("parse", sample, "--corrections", ROOT / "samples")[1] == run("parse", sample)[1]


def test_the_worked_example_of_the_docs_does_what_the_page_says(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "corrections.md").read_text("utf-8")
    (lines,) = re.findall(r"^```jsonl\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    path = tmp_path / "barking-and-dagenham-2014.corrections.jsonl"
    path.write_text(lines, encoding="utf-8")
    before, (status, out, err) = json.loads(run("parse", SAMPLE)[1]), run("parse", SAMPLE, "--corrections", tmp_path)
    plan = json.loads(out)
    assert (status, err) == (0, "")
    codes = {"owner_other_column", "owner_missing", "status_beginning_lost"}
    assert codes <= {issue["code"] for issue in before["issues"]}
    assert not (codes | {"correction_stale"}) & {issue["code"] for issue in plan["issues"]}
    assert [owner["display"] for owner in of(plan, "9.3")["owners"]] == ["Head of Leaving Care", "Leaving Care Manager"]
    assert "Head of Leaving Care" in [owner["display"] for owner in plan["owners"]]
    assert (of(plan, "1.6")["timescale"], of(plan, "7.2")["status"]["code"]) == (
        of(before, "1.6")["timescale"],
        "completed",
    )
    assert [place["line"] for place in of(plan, "1.2")["provenance"]["title"]] == [15]
    assert of(plan, "1.2-2")["owners"] == of(plan, "1.2")["owners"]
    assert (len(plan["unplaced"]), len(of(plan, "5.2")["progress"])) == (
        len(before["unplaced"]) - 1,
        len(of(before, "5.2")["progress"]) + len(" Planned"),
    )


def test_lines_of_many_writers_are_whole_and_all_there(document: Path) -> None:
    path, plan = beside(document), parse(document)

    def writer(number: int) -> None:
        for line in range(20):
            told = {"issue": "ocr_read", "was": "x" * 5000, "now": "x" * 5000}
            append(path, made(plan, 100 * number + line, **told))

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(writer, range(6)))
    lines = read_lines(path)
    assert sorted(one.id.int for one in lines.corrections) == [100 * n + k for n in range(6) for k in range(20)]
    assert lines.cut == ()


def test_on_a_share_without_locks_a_file_stands_for_the_lock(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import filelock

    def no_lock(self: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr(filelock.FileLock, "acquire", no_lock)
    decided(document, beside(document))
    assert len(read_lines(beside(document)).corrections) == 2
    assert sorted(path.name for path in document.parent.iterdir()) == ["plan.corrections.jsonl", "plan.txt"]


def test_batch_passes_over_files_of_corrections_that_lie_beside_their_documents(document: Path, tmp_path: Path) -> None:
    decided(document, beside(document))
    status, _, err = run(
        "batch", document.parent, "-o", tmp_path / "out", "--jobs", "1", "--corrections", document.parent
    )
    assert (status, "1 converted, 0 refused" in err, "corrections: 1 applied, 1 not" in err) == (0, True, True)
