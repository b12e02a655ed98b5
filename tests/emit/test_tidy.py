"""CSV and JSON Lines read back with the standard library: every field of every action, and nothing more."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given, settings

from emit.plans import plans, sample_plan
from planparse.emit.cells import could_run, harmless
from planparse.emit.formats import to_jsonl
from planparse.emit.rows import ACTION_COLUMNS, NESTED_COLUMNS, to_csv
from planparse.plan.model import Plan


def unescaped(cell: str) -> str:
    """What stood in a cell before it was made harmless, as the docs tell readers to do."""
    return cell[1:] if cell.startswith("'") and could_run(cell.lstrip("'")) else cell


def read_csv(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    header = [unescaped(cell) for cell in rows[0]]
    assert len(set(header)) == len(header)
    assert all(len(row) == len(header) for row in rows)
    return [dict(zip(header, map(unescaped, row), strict=True)) for row in rows[1:]]


def rebuilt(row: dict[str, str]) -> dict[str, Any]:
    """An action of the contract, from one row alone."""

    def text(column: str) -> str | None:
        return row[column] or None

    def nested(column: str, empty: Any) -> Any:
        return json.loads(row[column]) if row[column] else empty

    return {
        "id": row["id"],
        "ref": row["ref"],
        "ref_printed": text("ref_printed"),
        "title": text("title"),
        "answers": text("answers"),
        "description": row["description"],
        "owners": nested("owners_json", []),
        "timescale": nested("timescale_json", None),
        "outcome": text("outcome"),
        "measures": nested("measures_json", []),
        "progress": text("progress"),
        "status": {
            "code": row["status"],
            "text": text("status_text"),
            "rag": text("rag"),
            "basis": row["status_basis"],
        },
        "references": nested("references_json", []),
        "extra": {k.removeprefix("extra: "): v for k, v in row.items() if k.startswith("extra: ") and v},
        "printed": {k.removeprefix("printed: "): v for k, v in row.items() if k.startswith("printed: ") and v},
        "source": nested("source_json", None),
        "provenance": nested("provenance_json", {}),
    }


def check_csv(plan: Plan) -> None:
    export = to_csv(plan)
    rows = read_csv(export.data)
    wanted = [(area, action) for area in plan.areas for action in area.actions]
    assert len(rows) == len(wanted)
    for row, (area, action) in zip(rows, wanted, strict=True):
        assert rebuilt(row) == action.model_dump(mode="json")
        assert (row["area_number"] or None, row["area_heading"]) == (area.number, area.heading)
        when = action.timescale
        for column, day in (("start", when and when.start), ("due", when and when.due)):
            assert row[column] == (day.isoformat() if day else "")
        assert row["recurrence"] == ((when and when.rrule) or "")
        for owner in action.owners:
            assert owner.display in row[owner.role]
        known = {*ACTION_COLUMNS, *NESTED_COLUMNS}
        assert all(column in known or column.startswith(("extra: ", "printed: ")) for column in row)
    empty = [area.heading for area in plan.areas if not area.actions]
    assert [deed.text for deed in export.left_out] == empty
    issues = sum(row["issues"].count("owner_missing: ") for row in rows)
    assert issues >= sum(issue.path.count("/actions/") for issue in plan.issues if issue.code == "owner_missing")


@settings(max_examples=12, deadline=None)
@given(plans())
def test_csv_gives_back_every_field(plan: Plan) -> None:
    check_csv(plan)


def test_csv_of_the_sample() -> None:
    check_csv(sample_plan())


@settings(max_examples=12, deadline=None)
@given(plans())
def test_no_cell_of_a_csv_can_run(plan: Plan) -> None:
    for row in csv.reader(io.StringIO(to_csv(plan).data.decode("utf-8-sig"), newline="")):
        for cell in row:
            plain = cell.strip("+-%£,. ").replace(",", "").replace(".", "")
            assert not cell.lstrip().startswith(tuple("=+-@＝＋－＠")) or plain.isdecimal() or cell.strip() == "-"


@pytest.mark.parametrize("text", ["=1", "'=1", "''=1", "x", "-", "'", "-5", "", "\t=1", "'x"])
def test_harmless_can_be_undone(text: str) -> None:
    assert unescaped(harmless(text)) == text
    assert not could_run(harmless(text))


@settings(max_examples=15, deadline=None)
@given(plans())
def test_jsonl_gives_back_every_action(plan: Plan) -> None:
    export = to_jsonl(plan)
    lines = [json.loads(line) for line in export.data.decode("utf-8").splitlines()]
    wanted = [(area, action) for area in plan.areas for action in area.actions]
    assert [line["action"] for line in lines] == [action.model_dump(mode="json") for _, action in wanted]
    assert [line["area"]["heading"] for line in lines] == [area.heading for area, _ in wanted]
    assert len(export.left_out) == sum(1 for area in plan.areas if not area.actions)
