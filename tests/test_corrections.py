"""Corrections as lines: what a line must say, and which lines are in force."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import jsonschema
import pytest

from planparse.corrections.file import Correction, in_force, read_corrections
from planparse.emit import schema_json
from planparse.errors import InvalidCorrectionsError
from test_cli import run

SCHEMA = json.loads(schema_json(Correction))


def line(number: int, **members: Any) -> dict[str, Any]:
    base = {"id": str(UUID(int=number)), "document": "0" * 64, "by": "Jo Field", "at": "2026-11-28T10:00:00Z"}
    return base | members


LAWFUL = {
    "a field": {"action": "a-1", "field": "owners", "was": [], "now": [{"text": "HR"}]},
    "a cleared field": {"action": "a-1", "field": "progress", "was": "x", "now": None},
    "an area": {
        "area": "Priority 1: Leadership",
        "field": "kind",
        "was": "other",
        "now": "priority",
        "why": "it is one",
    },
    "a column": {"table": 0, "column": "By whom", "was": None, "now": "lead"},
    "unplaced words": {"unplaced": "Page 1", "was": "x", "now": "x"},
    "rows": {"verb": "join_rows", "words": [{"text": "and", "source": {"page": 2}}]},
    "an undo": {"undo": str(UUID(int=1))},
}


@pytest.mark.parametrize("members", LAWFUL.values(), ids=LAWFUL.keys())
def test_a_line_is_read_and_written_as_it_is(members: dict[str, Any]) -> None:
    raw = line(2, **members)
    jsonschema.validate(raw, SCHEMA)
    assert json.loads(Correction.model_validate_json(json.dumps(raw)).line()) == raw


UNLAWFUL = {
    "about nothing": ({"was": 1, "now": 2}, "about one thing"),
    "about two things": ({"action": "a", "field": "ref", "undo": str(UUID(int=1))}, "about one thing"),
    "no value": ({"action": "a", "field": "ref", "was": "1"}, "both `was` and `now`"),
    "another clock": ({"undo": str(UUID(int=1)), "at": "2026-11-28T10:00:00+01:00"}, "in UTC"),
    "no author": ({"undo": str(UUID(int=1)), "by": ""}, "by: "),
    "no hash": ({"undo": str(UUID(int=1)), "document": "x"}, "document: "),
    "an unknown member": ({"undo": str(UUID(int=1)), "confidence": 1}, "confidence: "),
}


@pytest.mark.parametrize(("members", "told"), UNLAWFUL.values(), ids=UNLAWFUL.keys())
def test_a_wrong_line_is_named_with_its_fault(members: dict[str, Any], told: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.corrections.jsonl"
    path.write_text("\n" + json.dumps(line(2, **members)) + "\n", encoding="utf-8")
    with pytest.raises(InvalidCorrectionsError, match="line 2 is not a correction") as caught:
        read_corrections(path)
    assert told in str(caught.value)


def test_an_undo_takes_back_and_may_be_taken_back() -> None:
    first = line(1, **LAWFUL["a field"])
    found = [Correction.model_validate(one) for one in (first, line(2, undo=first["id"]))]
    assert in_force(found) == ()
    again = Correction.model_validate(line(3, undo=found[1].id))
    assert in_force([*found, again]) == (found[0],)


def test_validate_checks_a_file_of_corrections(tmp_path: Path) -> None:
    path = tmp_path / "plan.corrections.jsonl"
    first, undo = line(1, **LAWFUL["a field"]), line(2, undo=str(UUID(int=1)))
    path.write_text("".join(json.dumps(one) + "\n" for one in (first, undo)), encoding="utf-8")
    status, _, err = run("validate", path)
    assert (status, err) == (0, "plan.corrections.jsonl: valid: 2 corrections, 0 in force\n")
    for lines, told in (
        ((first, first), "on two lines"),
        ((undo, first), "which is not on an earlier line"),
        (("{",), "line 1"),
    ):
        path.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
        status, _, err = run("validate", path)
        assert (status, err.count("\n")) == (1, 1)
        assert told in err


def test_the_docs_example_is_lawful() -> None:
    text = (Path(__file__).parents[1] / "docs" / "corrections.md").read_text("utf-8")
    lines = text.split("```json\n")[1].split("```")[0].splitlines()
    found = [Correction.model_validate_json(one) for one in lines]
    assert len(found) == 2
    assert in_force(found) == ()
