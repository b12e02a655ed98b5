"""Scores of timescales, statuses and measures as public bodies write them, read end to end by `planparse.parse`.

Run from the checkout: ``python evaluation/real/score_values.py [--errors SET]``. Only the seen half's errors are shown.
A value is right as a whole; ``"*"`` in a case leaves that part open. An error is silent where the plan raises no
warning or error on that field; a right value with one is noise.
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
from typing import Any

import planparse

HERE = Path(__file__).parent
Case = dict[str, Any]
MIXED = "due_before_inspection"
"""Said of cells of many documents that stand in one plan here."""
VERBS = ("Review", "Publish", "Agree", "Update", "Write", "Test")
COLUMNS = {"timescales": ("Timescale",), "statuses": ("Timescale", "Status"), "measures": ("Timescale", "Outcome")}


def page(name: str, cases: list[Case]) -> str:
    """A plan whose actions have these cells; narratives of progress stand in a column of their own."""
    columns = list(COLUMNS[name])
    if name == "statuses":
        columns[1] = {"progress": "Progress", "asked": "Complete? (Y/N)"}.get(cases[0]["column"], "Status")
    head = "".join(f"<th>{label}</th>" for label in ("Ref", "Action", "Lead", *columns))
    rows = ""
    for n, case in enumerate(cases, 1):
        told = html.escape(case["text"]).replace("\n", "<br>")
        values = [told] if name == "timescales" else ["30 March 2018", told]
        cells = (str(n), f"{VERBS[n % 6]} the guidance on topic {n} with partners and staff", "Marian Holt", *values)
        rows += "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
    told_on = cases[0].get("published")  # the day that years which are not printed follow from
    said = f"<p>Inspection of the service, {date.fromisoformat(told_on):%d %B %Y}</p>" if told_on else ""
    said += "".join(f"<p>{html.escape(line)}</p>" for line in cases[0].get("key") or ())
    return f"<html><body><h1>Action plan</h1>{said}<table><tr>{head}</tr>{rows}</table></body></html>"


def read(name: str, cases: list[Case]) -> Iterator[tuple[Case, dict[str, Any], bool]]:
    """Each case with the action that the plan has for it, and whether a warning stands beside the field."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "plan.html")
        path.write_text(page(name, cases), "utf-8")
        plan = planparse.parse(path).model_dump(mode="json")
    actions = {
        (action["ref_printed"] or "").strip("."): (f"/areas/{a}/actions/{b}", action)
        for a, area in enumerate(plan["areas"])
        for b, action in enumerate(area["actions"])
    }
    field = {"timescales": "timescale", "statuses": "status", "measures": "measures"}[name]
    loud = [issue["path"] for issue in plan["issues"] if issue["severity"] != "info" and issue["code"] != MIXED]
    for n, case in enumerate(cases, 1):
        at, action = actions.get(str(n), ("-", {}))
        outcome = name == "measures" and any("/outcomes/" in path and "/measures" in path for path in loud)
        yield case, action, outcome or any(path.startswith(f"{at}/{field}") for path in loud)


def found(name: str, action: dict[str, Any]) -> object:
    """The part of an action that a set compares."""
    if name == "timescales":
        return {key: (action.get("timescale") or {}).get(key) for key in ("kind", "start", "due", "rrule")}
    if name == "statuses":
        return {"code": (action.get("status") or {}).get("code")}
    return [{key: m[key] for key in ("kind", "value", "unit", "by")} for m in action.get("measures") or ()]


def same(expected: object, got: object) -> bool:
    """Whether a value is what the case says; ``"*"`` is any."""
    if isinstance(expected, list) and isinstance(got, list):
        return len(expected) == len(got) and all(map(same, expected, got))
    if isinstance(expected, dict) and isinstance(got, dict):
        return all(same(value, got.get(key)) for key, value in expected.items())
    return expected in ("*", got)


def tally(name: str, half: str, *, show: bool) -> str:
    """One line of scores for a half of a set."""
    lines = (HERE / f"{name}_{half}.jsonl").read_text("utf-8").splitlines()
    right = silent = wrong = noisy = 0
    for _, group in groupby(map(json.loads, lines), key=lambda case: case["source"]):
        for case, action, warned in read(name, list(group)):
            expected = (
                case["measures"]
                if name == "measures"
                else {key: case[key] for key in ("kind", "start", "due", "rrule", "code") if key in case}
            )
            got = found(name, action)
            if same(expected, got):
                right, noisy = (
                    right + 1,
                    noisy + (warned and case.get("kind") != "unknown" and case.get("code") != "unknown"),
                )
                continue
            wrong, silent = wrong + 1, silent + (not warned)
            if show:
                print(f"{case['text']!r} {'' if warned else 'SILENT'}\n   expected {expected}\n   found    {got}")
    return (
        f"{name:<11}{half:<7} {right} of {right + wrong} right ({right / (right + wrong):.1%}); "
        f"{silent} of {wrong} errors silent; {noisy} right values with a warning"
    )


def main() -> None:
    """Print the scores, or the errors of the seen half of one set."""
    if "--errors" in sys.argv:
        print(tally(sys.argv[-1], "seen", show=True))
        return
    for name in COLUMNS:
        for half in ("seen", "unseen"):
            print(tally(name, half, show=False))


if __name__ == "__main__":
    main()
