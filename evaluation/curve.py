"""`python -m evaluation.curve [DIR...]`: what looking at each code is worth, over all sets in the repo.

First the figures of each set; then, code by code, how many of the fields it points at are wrong and right; then the
risk-coverage curve, for a reviewer who looks at some codes and not at others. In the curve, codes are in the order of
their worth, and each line adds one: `left` is the share of fields that nobody looks at then (coverage), `risk` the
share of wrong ones among these. ``--docs`` writes the tables into `docs/trust.md`.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import planparse
from evaluation.answers import Answer, answers
from evaluation.damaged import write_damaged
from evaluation.flags import LOUD
from evaluation.judge import Judged, Verdict, judge, judge_file
from evaluation.plans import BUILT, JOBS, STYLES
from evaluation.random_plans.make import FORMATS, make
from planparse import Issue
from planparse.errors import PlanParseError
from planparse.outline.column_doubts import close_calls
from planparse.pipeline import Stages, stages
from planparse.plan.paths import Paths

OPENED = Path(__file__).parent / "new_styles" / "opened"
"""The annotators' styles that developers have looked at."""
REFUSED = "(the file was refused)"


@dataclass(frozen=True, slots=True)
class Pointed:
    """The fields of one file: all, the wrong ones, the flagged ones, and those that each code points at.

    ``flagged`` and ``codes`` include right fields: those are the noise.
    """

    fields: frozenset[str]
    wrong: frozenset[str]
    flagged: frozenset[str]
    codes: dict[str, frozenset[str]]
    margins: tuple[tuple[float, frozenset[str]], ...] = ()
    """For each column whose two best readings are close, their margin and the fields of a doubt about it."""


def pointed(path: Path) -> Pointed:
    """Which codes point at which fields of a file."""
    (answer,) = (answer for answer in answers(path.parent) if answer.path == path)
    try:
        done = stages(path)
    except PlanParseError:
        fields = _names(path, judge_file(answer).fields)
        return Pointed(fields, fields, fields, {REFUSED: fields})
    plan = done.plan
    loud = [issue for issue in plan.issues if issue.severity in LOUD]
    all_fields = judge(plan, answer).fields
    codes = {code: _of_code(answer, plan, [i for i in loud if i.code == code]) for code in {i.code for i in loud}}
    return Pointed(
        _names(path, all_fields),
        _names(path, all_fields, "flagged", "silent"),
        _names(path, all_fields, "flagged", "noise"),
        codes,
        tuple(_margins(answer, done)),
    )


def _margins(answer: Answer, done: Stages) -> Iterator[tuple[float, frozenset[str]]]:
    """The margins of columns that a wider threshold would report as close calls, with the fields of each."""
    outline, pointer = done.draft.outline, Paths(done.draft).pointer
    for spot, doubt in close_calls(outline.tables, outline.areas, WIDEST):
        if spot.table is not None and spot.column is not None:
            decision = outline.tables[spot.table].columns[spot.column].decision
            issue = Issue(
                code=doubt.code, severity="warning", path=pointer(spot), message=doubt.message, alternatives=()
            )
            if decision is not None:
                yield decision.margin, _of_code(answer, done.plan, [issue])


BANDS = (-2.0, 0.0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.9)
WIDEST = BANDS[-1]
"""The widest margin in the curve of columns."""


def _of_code(answer: Answer, plan: planparse.Plan, issues: Sequence[Issue]) -> frozenset[str]:
    alone = plan.model_copy(update={"issues": tuple(issues)})
    return _names(answer.path, judge(alone, answer).fields, "flagged", "noise")


def _names(path: Path, fields: Iterable[Judged], *verdicts: Verdict) -> frozenset[str]:
    """The names of the fields with these verdicts (all fields if none is given), numbered if they share a name."""
    seen: Counter[str] = Counter()
    found = []
    for judged in fields:
        seen[judged.name] += 1
        if not verdicts or judged.verdict in verdicts:
            found.append(f"{path.name}: {judged.name} {seen[judged.name]}")
    return frozenset(found)


def curve(files: Sequence[Pointed]) -> Iterator[tuple[str, int, int, float, float, float]]:
    """Code, fields that it points at, wrong ones among them; then, with all codes before it: left, risk, silent."""
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


def curve_table(files: Sequence[Pointed]) -> Iterator[str]:
    """The curve as a table for the docs."""
    yield "| code | fields | wrong ones | left unlooked | risk there | silent of wrong |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for code, count, hit, left, risk, silent in curve(files):
        yield f"| `{code}` | {count} | {hit} | {left:.1%} | {risk:.2%} | {silent:.0%} |"


Sets = Mapping[str, Sequence[Pointed]]
"""The files of each set, by its name."""


def shares_table(sets: Sets) -> Iterator[str]:
    """How much of each set is right, noisy and silent."""
    yield "| set | fields | right | right but flagged | wrong | silent of the wrong |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for name, files in sets.items():
        fields, wrong, flagged = (
            _all(getattr(file, part) for file in files) for part in ("fields", "wrong", "flagged")
        )
        noise, silent = len(flagged - wrong), len(wrong - flagged)
        right = len(fields) - len(wrong)
        yield (
            f"| {name} | {len(fields):,} | {right / max(len(fields), 1):.1%} | {noise / max(right, 1):.1%} "
            f"| {len(wrong)} | {silent} ({silent / max(len(wrong), 1):.0%}) |"
        )


def codes_table(sets: Sets) -> Iterator[str]:
    """How many of the fields that each code points at are wrong, in all sets and in each: wrong ones/right ones."""
    yield f"| code | wrong | right | precision | {' | '.join(sets)} |"
    yield f"| --- | --- | --- | --- |{' --- |' * len(sets)}"
    found: dict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
    for name, files in sets.items():
        for code in sorted({code for file in files for code in file.codes}):
            hit = [(names & file.wrong, names) for file in files if (names := file.codes.get(code))]
            wrong = sum(len(one) for one, _ in hit)
            found[code][name] = (wrong, sum(len(both) for _, both in hit) - wrong)
    totals = {code: tuple(map(sum, zip(*places.values(), strict=True))) for code, places in found.items()}
    for code, (wrong, right) in sorted(totals.items(), key=lambda pair: (-pair[1][1], pair[0])):
        if wrong + right:
            cells = ["/".join(map(str, found[code].get(name, ()))) for name in sets]
            yield f"| `{code}` | {wrong} | {right} | {wrong / (wrong + right):.0%} | {' | '.join(cells)} |"


def margins_table(sets: Sets) -> Iterator[str]:
    """The fields of columns, wrong and right, for each band of the margin between the column's two best readings."""
    yield "| margin | columns | wrong | silent without it | right | wrong of all |"
    yield "| --- | --- | --- | --- | --- | --- |"
    files = [file for part in sets.values() for file in part]
    for low, high in pairwise(BANDS):
        told = [(file, names) for file in files for margin, names in file.margins if low <= margin < high]
        wrong = sum(len(names & file.wrong) for file, names in told)
        others = [
            (file, names, frozenset().union(*(at for code, at in file.codes.items() if code != "column_unsure")))
            for file, names in told
        ]
        alone = sum(len((names & file.wrong) - at) for file, names, at in others)
        right = sum(len(names - file.wrong) for file, names in told)
        share = f"{wrong / (wrong + right):.0%}" if wrong + right else ""
        yield f"| {max(low, -1.0):.2f} to {high:.2f} | {len(told)} | {wrong} | {alone} | {right} | {share} |"


def _all(names: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*names)


DOCS = Path(__file__).parent.parent / "docs" / "trust.md"
TABLES = ("shares", "codes", "curve", "margins")
"""The marks in the docs around each table."""


def with_tables(text: str, tables: Mapping[str, Iterable[str]]) -> str:
    """Return the docs with each table between its marks.

    >>> print(with_tables("<!-- curve -->old<!-- /curve -->", {"curve": ["| a |"]}))
    <!-- curve -->
    | a |
    <!-- /curve -->
    """
    for name, lines in tables.items():
        begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        head, _, rest = text.partition(begin)
        _, _, tail = rest.partition(end)
        text = "\n".join([head + begin, *lines, end + tail])
    return text


SEED, COUNT = 61, 60
"""For the random plans: the weights never saw any of this seed; their words are the half that developers know."""


def held(more: Sequence[Path], made: Path) -> dict[str, Path]:
    """The sets by name: those of the repo, damaged and random plans (written into a folder), and any other folders."""
    damaged, random = made / "damaged", made / "random"
    damaged.mkdir()
    random.mkdir()
    write_damaged(damaged)
    for number in range(COUNT):
        make(number, SEED, "dev", FORMATS, random)
    new = {f"new styles {folder.name}": folder for folder in sorted(OPENED.iterdir())}
    own = {"styles": STYLES, **new, "corpus": BUILT, "damaged": damaged, "random": random}
    return own | {"/".join(folder.parts[-2:]): folder for folder in more}


def main() -> None:
    """Print the tables, or write them into the docs."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.curve", description=__doc__)
    parser.add_argument("folders", type=Path, nargs="*", metavar="DIR", help="more folders of files with answers")
    parser.add_argument("--alone", action="store_true", help="these folders alone, not the sets of the repo")
    parser.add_argument("--docs", action="store_true", help="write the tables into docs/trust.md")
    asked = parser.parse_args()
    with TemporaryDirectory() as made, ProcessPoolExecutor(JOBS) as pool:
        folders = {"/".join(one.parts[-2:]): one for one in asked.folders}
        if not asked.alone:
            folders = held(asked.folders, Path(made))
        sets = {
            name: [*pool.map(pointed, [answer.path for answer in answers(folder)])] for name, folder in folders.items()
        }
    files = [file for part in sets.values() for file in part]
    made = (shares_table(sets), codes_table(sets), curve_table(files), margins_table(sets))
    tables = dict(zip(TABLES, map(list, made), strict=True))
    if asked.docs:
        DOCS.write_text(with_tables(DOCS.read_text("utf-8"), tables), encoding="utf-8")
    for lines in tables.values():
        print(*lines, "", sep="\n")


if __name__ == "__main__":
    main()
