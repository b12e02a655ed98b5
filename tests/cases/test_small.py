"""Each small file is read as its `.expected.txt` says; what is not yet so stands in `known_failures.txt`.

A name is taken off that list by whoever mends it: a test that passes while its name is on the list fails.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import planparse
from cases.expectation import Row, differences, plain, plan_differences, row_differences
from cases.small_expected import EXPECTED, Expected
from planparse.pipeline import parse_bytes
from planparse.plan.model import Action, Area, Plan

HERE = Path(__file__).parent
SMALL = HERE / "small"
KNOWN_FAILURES = frozenset(HERE.joinpath("known_failures.txt").read_text("utf-8").split("\n")) - {""}
DATES, NAMES = "70-date-phrases", "71-name-cells"
MANY, LEFT_OUT = "42-many-rows.csv", "c09-most-tables-left-out-silently.xlsx"
ELSEWHERE = frozenset({f"{DATES}.csv", f"{NAMES}.csv", MANY, LEFT_OUT})
"""The files whose tests are written out below."""


@pytest.fixture(autouse=True)
def _known(request: pytest.FixtureRequest) -> None:
    """A strict expected failure for whatever is on the list."""
    name = request.node.callspec.id if hasattr(request.node, "callspec") else request.node.name
    if name in KNOWN_FAILURES:
        request.applymarker(pytest.mark.xfail(strict=True, reason="not yet read right"))


def test_each_file_has_a_test() -> None:
    files = {path.name for path in SMALL.iterdir() if not path.name.endswith(".expected.txt")}
    assert files == EXPECTED.keys() | ELSEWHERE


@pytest.mark.parametrize("name", EXPECTED)
def test_small(name: str) -> None:
    assert differences(SMALL / name, EXPECTED[name]) == []


def lines(name: str) -> list[tuple[str, ...]]:
    """The rows of an expected table: a ref, what is printed, what is right."""
    text = SMALL.joinpath(f"{name}.expected.txt").read_text("utf-8")
    return [tuple(line.split("\t")) for line in text.splitlines() if line.strip()]


def parsed(name: str, made: dict[str, Plan] = {}) -> dict[str, tuple[Area, Action]]:  # noqa: B006 - read once
    """The actions of a file by the printed ref."""
    if name not in made:
        made[name] = planparse.parse(SMALL / f"{name}.csv")
    return {action.ref_printed or "": (area, action) for area in made[name].areas for action in area.actions}


@pytest.mark.parametrize("line", lines(DATES), ids=lambda line: f"{DATES}:{line[0]}")
def test_date_phrase(line: tuple[str, ...]) -> None:
    ref, phrase, kind, start, due = line
    _, action = parsed(DATES)[ref]
    when = action.timescale
    assert when is not None
    assert plain(when.text) == phrase
    assert when.kind == kind
    for printed, read in ((start, when.start), (due, when.due)):
        assert re.fullmatch(printed.replace("?", ".*"), str(read))


@pytest.mark.parametrize("line", lines(NAMES), ids=lambda line: f"{NAMES}:{line[0]}")
def test_name_cell(line: tuple[str, ...]) -> None:
    ref, _, owners = line
    assert list(row_differences(Row(owners=tuple(owners.split(" | "))), *parsed(NAMES)[ref])) == []


OTHER_LABELS = {
    "d04 Our lead": ("ID,Action,Responsible manager,Due date", "ID,Action,Our lead,Due date"),
    "d04 Risk owner": ("ID,Action,Responsible manager,Due date", "ID,Action,Risk owner,Due date"),
    "d04 unknown labels": ("ID,Action,Responsible manager,Due date", "ID,We do this,The person,Till"),
}


@pytest.mark.parametrize("name", OTHER_LABELS)
def test_surnames_like_months_under_other_labels(name: str) -> None:
    case = "d04-surname-like-a-month.csv"
    before, after = OTHER_LABELS[name]
    text = SMALL.joinpath(case).read_text("utf-8")
    assert before in text
    plan = parse_bytes(case, text.replace(before, after).encode())
    assert plan_differences(plan, EXPECTED[case][0]) == []


def spaced(row: Row) -> Row:
    """The row with spaces in the labels of its extra columns."""
    from dataclasses import replace

    return replace(row, extra={label.replace("_", " "): text for label, text in row.extra.items()})


def test_labels_with_spaces_for_underscores() -> None:
    from dataclasses import replace

    case = "b01-date-raised-as-due.csv"
    text = SMALL.joinpath(case).read_text("utf-8").replace("_", " ")
    (expected,) = EXPECTED[case]
    wanted = replace(expected, actions=tuple(map(spaced, expected.actions or ())))
    assert plan_differences(parse_bytes(case, text.encode()), wanted) == []


SHEETS = {
    "Risks": ("Clear the drains twice a year", "Fit a spring to the gate"),
    "Issues": ("The phone rings at night", "The form has no box for a name"),
    "Dependencies": tuple(f"Part {number} of the building work is done" for number in range(1, 6)),
}


def test_what_is_left_out_is_said() -> None:
    plan = planparse.parse(SMALL / LEFT_OUT)
    read = {plain(action.description) for area in plan.areas for action in area.actions}
    said = [issue.message for issue in plan.issues if issue.severity != "info"]
    missing = {sheet: [row for row in rows if row not in read] for sheet, rows in SHEETS.items()}
    left = {sheet: rows for sheet, rows in missing.items() if rows}
    told = [m for m in said if all(sheet in m and re.search(rf"\b{len(rows)}\b", m) for sheet, rows in left.items())]
    assert not left or told


@pytest.mark.slow
def test_many_rows() -> None:
    """8000 actions, in two minutes of one processor and less than three gigabytes."""
    code = (
        "import resource, sys, planparse\n"
        "resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))\n"
        "resource.setrlimit(resource.RLIMIT_CPU, (120, 120))\n"
        "plan = planparse.parse(sys.argv[1])\n"
        "print(sum(len(area.actions) for area in plan.areas))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(SMALL / MANY)], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["8000"], done.stderr[-300:]


def test_differences_are_seen() -> None:
    """The assertions can fail: one planted difference in each kind of claim is told."""
    case = "94-ctrl-z.csv"
    plan = parse_bytes(case, SMALL.joinpath(case).read_bytes().replace(b"\x1a", b""))
    (right,) = EXPECTED[case]
    assert plan_differences(plan, right) == []
    rows = right.actions or ()
    for row in (
        Row(ref="9"),
        Row(description="Review"),
        Row(owners=("pe:Ann Bell",)),
        Row(due=None),
        Row(status="unknown"),
        Row(outcome=None),
        Row(extra={"Cost": "5"}),
        Row(aside=("nowhere",)),
    ):
        assert len(plan_differences(plan, Expected(actions=(row, *rows[1:])))) == 1
    assert len(plan_differences(plan, Expected(actions=rows[:2]))) == 1
    assert len(plan_differences(plan, Expected(areas=()))) == 1
    assert len(plan_differences(plan, Expected(unplaced=("nothing",)))) == 1
    assert len(plan_differences(plan, Expected(refused=""))) == 1
