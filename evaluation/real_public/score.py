"""Scores of real cells of public documents, read end to end: a document's cells in one plan, by `planparse.parse`.

Run from the checkout: ``python evaluation/real_public/score.py [FOLDER] [--errors SET]``. Only the dev half's errors
are ever shown. Right, silent and invented are as in `evaluation/real/score.py`; noise is a right cell with a warning.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

from evaluation.real import score as owners
from evaluation.real import score_values as values

HERE = Path(__file__).parent
SETS = ("owners", "timescales", "statuses", "measures")
HALVES = ("dev", "unseen")
Case = dict[str, Any]


class Judged(NamedTuple):
    """A case, what was expected and found, and what stands beside it."""

    case: Case
    expected: object
    found: object
    right: bool
    warned: bool
    invented: int = 0


def judged(name: str, half: str, folder: Path = HERE) -> Iterator[Judged]:
    """Every case of a half with what planparse makes of it; the cells of one document stand in one plan."""
    lines = (folder / f"{name}_{half}.jsonl").read_text("utf-8").splitlines()
    cases = sorted(map(json.loads, lines), key=document)
    for _, group in groupby(cases, key=document):
        told = list(group)
        yield from _owners(told) if name == "owners" else _values(name, told)


def document(case: Case) -> tuple[str, str]:
    """What cells must share to stand in one plan: the document, and for statuses the kind of column."""
    status = "code" in case
    return case["plan"], f"{case['column']} {case['header']}" if status else ""


def _owners(cases: list[Case]) -> Iterator[Judged]:
    keys = list(dict.fromkeys(line for case in cases for line in case["key"]))
    for case, found, warned in owners.read([{**case, "key": keys} for case in cases]):
        expected = [{key: owner[key] for key in owners.FIELDS} for owner in case["owners"]]
        people = {owner["name"] for owner in expected if owner["kind"] == "person"}
        extra = [o for o in found if o["kind"] == "person" and o["name"] not in people]
        extra = [o for o in extra if not any(set((o["name"] or "").split()) & set(p.split()) for p in people)]
        right = values.same(expected, found)
        noisy = warned and bool(expected)
        yield Judged(case, expected, found, right, noisy if right else warned, 0 if right else len(extra))


_PARTS = ("kind", "start", "due", "rrule", "code")


def _values(name: str, cases: list[Case]) -> Iterator[Judged]:
    for case, action, warned in values.read(name, cases):
        expected = case["measures"] if name == "measures" else {key: case[key] for key in _PARTS if key in case}
        found = values.found(name, action)
        right = values.same(expected, found)
        open_case = right and "unknown" in (case.get("kind"), case.get("code"))
        yield Judged(case, expected, found, right, warned and not open_case)


def line(name: str, half: str, told: list[Judged]) -> str:
    """One line of scores for a half of a set."""
    right = sum(one.right for one in told)
    wrong = [one for one in told if not one.right]
    silent = sum(not one.warned for one in wrong)
    noisy = sum(one.right and one.warned for one in told)
    invented = sum(one.invented > 0 and not one.warned for one in wrong)
    documents = len({one.case["plan"] for one in told})
    people = f"; {invented} with an invented person and no warning" if name == "owners" else ""
    return (
        f"{name:<11}{half:<7} {right} of {len(told)} right ({right / len(told):.1%}) in {documents} documents; "
        f"{silent} of {len(wrong)} errors silent{people}; {noisy} right ones with a warning"
    )


def show(one: Judged) -> None:
    """Print an error of the dev half."""
    text = one.case.get("cell", one.case.get("text"))
    print(f"{one.case['plan']} [{one.case['column']}] {text!r} {'' if one.warned else 'SILENT'}")
    for label, what in (("expected", one.expected), ("found   ", one.found)):
        print("  ", label, [brief(o) for o in what] if isinstance(what, list) else brief(what))


def brief(what: object) -> str:
    """A value in one line, without the parts that are empty."""
    if not isinstance(what, dict):
        return str(what)
    return " ".join(f"{key}={value}" for key, value in what.items() if value is not None)


def main() -> None:
    """Print the scores, or the errors of the dev half of one set."""
    told = [arg for arg in sys.argv[1:] if not arg.startswith("--") and arg not in SETS]
    folder = Path(told[0]) if told else HERE
    if "--errors" in sys.argv:
        for one in judged(sys.argv[-1], "dev", folder):
            if not one.right:
                show(one)
        return
    for name in SETS:
        for half in HALVES:
            print(line(name, half, list(judged(name, half, folder))))


if __name__ == "__main__":
    main()
