"""`python -m evaluation.curve [DIR...]`: how much is right among the fields that no issue names, code by code.

A reviewer looks at some codes and leaves the others. Codes come in the order of what a look at them is worth: the share
of the fields they point at that are wrong. Each line takes one code more: `left` is the share of fields that nobody
looks at then (coverage), `risk` the share of wrong ones among these.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import planparse
from evaluation.answers import Answer, answers
from evaluation.flags import LOUD
from evaluation.judge import judge, judge_file
from evaluation.plans import BUILT, JOBS, STYLES
from planparse import Issue
from planparse.errors import PlanParseError

REFUSED = "(the file was refused)"


@dataclass(frozen=True, slots=True)
class Pointed:
    """The fields of one file: all, the wrong ones, and those that each code points at (right ones as noise)."""

    fields: frozenset[str]
    wrong: frozenset[str]
    codes: dict[str, frozenset[str]]


def pointed(path: Path) -> Pointed:
    """Which code points at which field of a file."""
    (answer,) = (answer for answer in answers(path.parent) if answer.path == path)
    try:
        plan = planparse.parse(path)
    except PlanParseError:
        fields = _names(path, [judged.name for judged in judge_file(answer).fields])
        return Pointed(fields, fields, {REFUSED: fields})
    loud = [issue for issue in plan.issues if issue.severity in LOUD]
    all_fields = judge(plan, answer).fields
    codes = {code: _of_code(answer, plan, [i for i in loud if i.code == code]) for code in {i.code for i in loud}}
    return Pointed(
        _names(path, [judged.name for judged in all_fields]),
        _names(path, [judged.name for judged in all_fields if judged.verdict in ("flagged", "silent")]),
        codes,
    )


def _of_code(answer: Answer, plan: planparse.Plan, issues: Sequence[Issue]) -> frozenset[str]:
    alone = plan.model_copy(update={"issues": tuple(issues)})
    found = judge(alone, answer).fields
    return _names(answer.path, [judged.name for judged in found if judged.verdict in ("flagged", "noise")])


def _names(path: Path, names: Iterable[str]) -> frozenset[str]:
    return frozenset(f"{path.name}: {name}" for name in names)


def curve(files: Sequence[Pointed]) -> Iterator[tuple[str, int, int, float, float, float]]:
    """Code, fields that it alone points at, wrong ones among them; then, with all before it: left, risk, silent."""
    fields = frozenset().union(*(file.fields for file in files))
    wrong = frozenset().union(*(file.wrong for file in files))
    codes: dict[str, set[str]] = defaultdict(set)
    for file in files:
        for code, names in file.codes.items():
            codes[code] |= names
    seen: set[str] = set()
    yield "(none)", 0, 0, 1.0, len(wrong) / len(fields), 1.0
    order = sorted(codes, key=lambda code: (-len(codes[code] & wrong) / max(len(codes[code]), 1), code))
    for code in order:
        if not codes[code]:
            continue
        seen |= codes[code]
        left = fields - seen
        silent = wrong - seen
        risk = len(silent) / max(len(left), 1)
        hit = len(codes[code] & wrong)
        yield code, len(codes[code]), hit, len(left) / len(fields), risk, len(silent) / max(len(wrong), 1)


def table(files: Sequence[Pointed]) -> Iterator[str]:
    """The curve as a table of the docs."""
    yield "| code | fields | wrong ones | left unlooked | risk there | silent of wrong |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for code, count, hit, left, risk, silent in curve(files):
        yield f"| `{code}` | {count} | {hit} | {left:.1%} | {risk:.2%} | {silent:.0%} |"


def main() -> None:
    """Print the curve."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.curve", description=__doc__)
    parser.add_argument("folders", type=Path, nargs="*", metavar="DIR", help="folders of files with answers")
    asked = parser.parse_args()
    paths = [answer.path for folder in asked.folders or [STYLES, BUILT] for answer in answers(folder)]
    with ProcessPoolExecutor(JOBS) as pool:
        print(*table(list(pool.map(pointed, paths))), sep="\n")


if __name__ == "__main__":
    main()
