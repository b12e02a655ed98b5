"""Scores of real cells of public documents, read end to end: a document's cells in one plan, by `planparse.parse`.

Run from the checkout: ``python evaluation/real_public/score.py [FOLDER] [--errors SET]``. SET is the name of a set, for
its dev half, or of an unseen half that has served and is open (`OPEN`): the errors of no other half are ever shown.
The unseen halves of the sets before `eighth` are open (see the README).
Right, silent and invented are as in `evaluation/real/score.py`; noise is a right cell with a warning.
"""

from __future__ import annotations

import html
import json
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

from evaluation.real import score_values as values
from evaluation.real.score import FIELDS, VERBS

import planparse

HERE = Path(__file__).parent
SETS = (
    "owners",
    "owners_again",
    "owners_third",
    "owners_fourth",
    "owners_fifth",
    "owners_sixth",
    "owners_seventh",
    "owners_eighth",
    "owners_lines",
    "timescales",
    "timescales_again",
    "timescales_third",
    "timescales_fourth",
    "timescales_fifth",
    "timescales_sixth",
    "timescales_seventh",
    "timescales_eighth",
    "statuses",
    "statuses_again",
    "statuses_third",
    "statuses_fourth",
    "statuses_fifth",
    "statuses_sixth",
    "statuses_seventh",
    "statuses_eighth",
    "measures",
    "measures_again",
    "measures_third",
    "measures_fourth",
    "measures_fifth",
    "measures_sixth",
    "measures_seventh",
    "measures_eighth",
)
"""The sets `again` and `third` were collected by authors of the rules, the others by strangers (see the README)."""
HALVES = ("dev", "unseen")
OPEN = (
    "owners_unseen",
    "owners_again_unseen",
    "owners_third_unseen",
    "owners_fourth_unseen",
    "owners_fifth_unseen",
    "owners_lines_unseen",
    "statuses_fourth_unseen",
    "statuses_fifth_unseen",
    "measures_fourth_unseen",
    "measures_fifth_unseen",
    "timescales_fourth_unseen",
    "timescales_fifth_unseen",
    "owners_sixth_unseen",
    "timescales_sixth_unseen",
    "statuses_sixth_unseen",
    "measures_sixth_unseen",
    "owners_seventh_unseen",
    "timescales_seventh_unseen",
    "statuses_seventh_unseen",
    "measures_seventh_unseen",
)
"""Halves that have served as unseen ones: their errors were read. Cells of the first three sets of owners train a
model, and those of all sets of statuses another."""
Case = dict[str, Any]
Plan = dict[str, Any]
COLUMNS = {"owners": "Lead", "timescales": "Timescale", "statuses": "Status", "measures": "Outcome"}
"""The header of a set's column where planparse does not know the printed one as such a column."""
MAPPED = {
    "owners": {"lead", "strategic_lead", "operational_lead", "support"},
    "timescales": {"timescale"},
    "statuses": {"status", "progress"},
    "measures": {"outcome", "measures"},
}
NOT_DOUBTS = {"due_before_inspection", "cell_odd", "owner_unexplained"}
"""What the contract says of a plan made of cells, or of initials that nothing explains: no doubt about a reading."""


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
    name = name.partition("_")[0]
    for _, group in groupby(cases, key=document):
        told = list(group)
        plan = read(name, told)
        for n, case in enumerate(told, 1):
            yield _judge(name, case, plan, n)


def document(case: Case) -> tuple[str, str]:
    """What cells must share to stand in one plan: the document, and for all but owners the column."""
    return case["plan"], "" if "owners" in case else f"{case['column']} {case.get('header')}"


def read(name: str, cases: list[Case]) -> Plan:
    """The plan of a document's cells, each under its printed header, or a plain one where planparse knows no other."""
    kind = {"progress": "Progress", "asked": "Complete? (Y/N)"}.get(cases[0]["column"], COLUMNS[name])
    printed = {header(case): header(case) for case in cases}
    plan = _parsed(page(name, cases, printed))
    known = {label for table in plan["tables"] for label in printed if table["columns"].get(label) in MAPPED[name]}
    if known == set(printed):
        return plan
    return _parsed(page(name, cases, {label: label if label in known else kind for label in printed}))


def header(case: Case) -> str:
    """The printed header of a cell's column."""
    return case.get("header") or case["column"]


def _parsed(text: str) -> Plan:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "plan.html")
        path.write_text(text, "utf-8")
        return planparse.parse(path).model_dump(mode="json")


def page(name: str, cases: list[Case], headers: dict[str, str]) -> str:
    """A plan whose actions have these cells, a table for each header, below the lines that stood above the table.

    A case that has its action's own text (the statuses of the eighth set) stands beside it.
    """
    tables = dict.fromkeys(headers.values(), "")
    for n, case in enumerate(cases, 1):
        told = html.escape(case.get("cell", case.get("text"))).replace("\n", "<br>")
        printed = html.escape(case.get("action") or "")
        action = printed or f"{VERBS[n % 6]} the guidance on topic {n} with partners and staff"
        rest = {"owners": (told, "March 2024"), "timescales": ("Marian Holt", told)}.get(
            name, ("Marian Holt", "", told)
        )
        row = "<tr>" + "".join(f"<td>{cell}</td>" for cell in (n, action, *rest)) + "</tr>"
        tables[headers[header(case)]] += row
    published = cases[0].get("published")
    lines = [f"Published {date.fromisoformat(published):%d %B %Y}"] if published and name != "owners" else []
    lines += dict.fromkeys(line for case in cases for line in case.get("key") or ())
    above = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
    below = "".join(f"<table><tr>{_head(name, label)}</tr>{rows}</table>" for label, rows in tables.items())
    return f"<html><body><h1>Action plan</h1>{above}{below}</body></html>"


def _head(name: str, header: str) -> str:
    labels = {"owners": (header, "Timescale"), "timescales": ("Lead", header)}.get(name, ("Lead", "Timescale", header))
    return "".join(f"<th>{html.escape(label)}</th>" for label in ("Ref", "Action", *labels))


_PARTS = ("kind", "start", "due", "rrule", "code")
_FIELD = {"owners": "owners", "timescales": "timescale", "statuses": "status", "measures": "measures"}


def _judge(name: str, case: Case, plan: Plan, n: int) -> Judged:
    actions = [
        (f"/areas/{a}/actions/{b}", action)
        for a, area in enumerate(plan["areas"])
        for b, action in enumerate(area["actions"])
    ]
    by_ref = {(action["ref_printed"] or "").strip("."): (at, action) for at, action in actions}
    at, action = by_ref.get(str(n), ("-", {}))
    loud = [i["path"] for i in plan["issues"] if i["severity"] != "info" and i["code"] not in NOT_DOUBTS]
    outcome = name == "measures" and any("/outcomes/" in path and "/measures" in path for path in loud)
    warned = outcome or any(path.startswith(f"{at}/{_FIELD[name]}") for path in loud) or at == "-"
    if name == "owners":
        return _owners(case, action, warned, _unexplained(plan, at))
    expected = case["measures"] if name == "measures" else {key: case[key] for key in _PARTS if key in case}
    found = values.found(name, action)
    right = values.same(expected, found)
    open_case = right and "unknown" in (case.get("kind"), case.get("code"))
    return Judged(case, expected, found, right, warned and not open_case)


def _unexplained(plan: Plan, at: str) -> bool:
    """Whether the issue that nobody knows whose initials these are stands beside the owners: it counts for errors."""
    return any(i["path"].startswith(f"{at}/owners") for i in plan["issues"] if i["code"] == "owner_unexplained")


def _owners(case: Case, action: dict[str, Any], warned: bool, unexplained: bool) -> Judged:
    found = [{key: owner.get(key) for key in FIELDS} for owner in action.get("owners") or ()]
    expected = [{key: owner[key] for key in FIELDS} for owner in case["owners"]]
    people = {owner["name"] for owner in expected if owner["kind"] == "person"}
    extra = [o for o in found if o["kind"] == "person" and o["name"] not in people]
    extra = [o for o in extra if not any(set((o["name"] or "").split()) & set(p.split()) for p in people)]
    right = values.same(expected, found)
    nobody = right and not expected  # the contract asks for an issue where a cell names nobody
    told = not nobody and (warned or (unexplained and not right))
    return Judged(case, expected, found, right, told, 0 if right else len(extra))


def line(name: str, half: str, told: list[Judged]) -> str:
    """One line of scores for a half of a set."""
    right = sum(one.right for one in told)
    wrong = [one for one in told if not one.right]
    silent = sum(not one.warned for one in wrong)
    noisy = sum(one.right and one.warned for one in told)
    invented = sum(one.invented > 0 and not one.warned for one in wrong)
    documents = len({one.case["plan"] for one in told})
    people = f"; {invented} with an invented person and no warning" if name.startswith("owners") else ""
    return (
        f"{name:<17}{half:<7} {right} of {len(told)} right ({right / len(told):.1%}) in {documents} documents; "
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
    """Print the scores, or the errors of the dev half of one set or of an opened half."""
    told = [arg for arg in sys.argv[1:] if not arg.startswith("--") and arg not in (*SETS, *OPEN)]
    folder = Path(told[0]) if told else HERE
    if "--errors" in sys.argv:
        name, half = sys.argv[-1], "dev"
        if name in OPEN:
            name, _, half = name.rpartition("_")
        for one in judged(name, half, folder):
            if not one.right:
                show(one)
        return
    for name in SETS:
        for half in HALVES:
            print(line(name, half, list(judged(name, half, folder))))


if __name__ == "__main__":
    main()
