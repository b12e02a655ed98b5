"""Scores of owner cells written as public bodies write them, read end to end: one HTML plan a group, `planparse.parse`.

Run from the checkout: ``python evaluation/real/score.py [--errors]``. Only the seen half's errors are ever shown.
A cell is right when kind, name, title, post and organisation of all its owners are. An error is silent where the
plan raises no warning or error on that action's owners; an invented person is one that the cell does not name.
"""

from __future__ import annotations

import html
import json
import sys
import tempfile
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import planparse
from planparse.plan import model

HERE = Path(__file__).parent
FIELDS = tuple(key for key in ("kind", "name", "title", "post", "organisation") if key in model.Owner.model_fields)
Case = dict[str, Any]
VERBS = ("Review", "Publish", "Agree", "Update", "Write", "Test")


def page(cases: list[Case]) -> str:
    """A plan whose actions have these owner cells."""
    lead = next((part for part in ("Owner", "Lead", "Who", "Responsible") if part in cases[0]["source"]), "Lead")
    rows = "".join(
        f"<tr><td>{n}</td><td>{VERBS[n % 6]} the guidance on topic {n} with partners and staff</td>"
        f"<td>{html.escape(case['cell']).replace(chr(10), '<br>')}</td><td>March 2024</td></tr>"
        for n, case in enumerate(cases, 1)
    )
    head = f"<tr><th>Ref</th><th>Action</th><th>{lead}</th><th>Timescale</th></tr>"
    keys = "".join(f"<p>{html.escape(line)}</p>" for line in cases[0]["key"])
    return f"<html><body><h1>Action plan</h1>{keys}<table>{head}{rows}</table></body></html>"


def read(cases: list[Case]) -> Iterator[tuple[Case, list[dict[str, Any]], bool]]:
    """Each cell with the owners that the whole plan has for it, and whether a warning stands beside them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "plan.html")
        path.write_text(page(cases), "utf-8")
        plan = planparse.parse(path).model_dump(mode="json")
    actions = [
        (f"/areas/{a}/actions/{b}", action)
        for a, area in enumerate(plan["areas"])
        for b, action in enumerate(area["actions"])
    ]
    by_ref = {action["ref_printed"].strip("."): (at, action) for at, action in actions if action["ref_printed"]}
    for n, case in enumerate(cases, 1):
        at, action = by_ref.get(str(n), ("", {"owners": []}))
        warned = (
            any(
                issue["path"].startswith(f"{at}/owners") or (issue["path"] == at and "owner" in issue["code"])
                for issue in plan["issues"]
                if issue["severity"] != "info"
            )
            if at
            else True
        )
        yield case, [{key: owner.get(key) for key in FIELDS} for owner in action["owners"]], warned


def tally(name: str, show: bool) -> str:
    """One line of scores for a half."""
    lines = (HERE / f"owners_{name}.jsonl").read_text("utf-8").splitlines()
    right = silent = wrong = invented = unwarned = all_cells = flagged = 0
    for _, group in groupby(map(json.loads, lines), key=lambda case: case["plan"]):
        for case, found, warned in read(list(group)):
            all_cells += 1
            if found == [{key: owner[key] for key in FIELDS} for owner in case["owners"]]:
                right += 1
                flagged += warned and bool(case["owners"])
                continue
            wrong, silent = wrong + 1, silent + (not warned)
            people = {owner["name"] for owner in case["owners"] if owner["kind"] == "person"}
            extra = [o for o in found if o["kind"] == "person" and o["name"] not in people]
            extra = [o for o in extra if not any(set(o["name"].split()) & set(p.split()) for p in people)]
            invented, unwarned = invented + len(extra), unwarned + (bool(extra) and not warned)
            if show:
                print(f"{case['plan']} {case['cell']!r} {'' if warned else 'SILENT'}")
                print("   expected", [" ".join(f"{k}={v}" for k, v in o.items() if v) for o in case["owners"]])
                print("   found   ", [" ".join(f"{k}={v}" for k, v in o.items() if v) for o in found])
    return (
        f"{name:<7} {right} of {all_cells} right ({right / all_cells:.1%}); {silent} of {wrong} errors silent; "
        f"{invented} persons invented, {unwarned} cells of them without a warning; "
        f"{flagged} right cells with a warning"
    )


def main() -> None:
    """Print the scores, or the errors of the seen half."""
    if "--errors" in sys.argv:
        print(tally("seen", show=True))
        return
    for name in ("seen", "unseen"):
        print(tally(name, show=False))


if __name__ == "__main__":
    main()
