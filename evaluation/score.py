"""Scores of planparse's cell readers on the evaluation sets, beside simple baselines on the same cells.

Run from the checkout: ``python evaluation/score.py [--development] [--errors
SET]``. A case is right or wrong as a whole; ``*`` in an expectation accepts anything. The held-out sets were written
separately from the rules, and nothing was changed because of one of their cases; the development sets are for looking
at errors (see README.md here).
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
KIND = "development" if "--development" in sys.argv else "held_out"
Case = dict[str, Any]


def cases(name: str) -> list[Case]:
    """The cases of one set."""
    return [
        json.loads(line) for line in (HERE / KIND / f"{name}.jsonl").read_text("utf-8").splitlines() if line.strip()
    ]


def same(expected: Any, found: Any) -> bool:  # noqa: ANN401  # any JSON value
    """Whether a value is the expected one; ``*`` accepts anything, also inside lists and objects."""
    if expected == "*":
        return True
    if isinstance(expected, list) and isinstance(found, list):
        return len(expected) == len(found) and all(map(same, expected, found))
    if isinstance(expected, dict) and isinstance(found, dict):
        return all(same(value, found.get(key)) for key, value in expected.items())
    return bool(expected == found)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def owners() -> Iterator[tuple[Case, Any, Any]]:
    """Each owner cell with what is expected and what planparse reads, one plan at a time."""
    from planparse.cells.owners import OwnerCell, read_owners

    for _, group in groupby(cases("owners"), key=lambda case: case["plan"]):
        plan = list(group)
        read = read_owners([OwnerCell(case["role"], case["cell"]) for case in plan])
        for case, reading in zip(plan, read, strict=True):
            keys = ("kind", "name", "title", "post")
            expected = [{key: owner[key] for key in keys} for owner in case["owners"]]
            yield case, expected, [{key: getattr(owner, key) for key in keys} for owner in reading.owners]


def timescales() -> Iterator[tuple[Case, Any, Any]]:
    """Each timescale with what is expected and what planparse reads."""
    from planparse.cells.draft import PlanFacts
    from planparse.cells.timescales import read_timescale

    for case in cases("timescales"):
        context = case["context"]
        days = {key: date.fromisoformat(context[key]) for key in ("inspection", "published") if context.get(key)}
        read = read_timescale(case["text"], PlanFacts(**days, neighbours=tuple(context.get("neighbours") or ())))
        keys = ("kind", "start", "due", "precision", "rrule")
        expected = {key: case[key] for key in keys}
        steps = case["milestones"]
        expected["milestones"] = [step["date"] for step in steps] if isinstance(steps, list) else steps
        found = {
            "kind": read.kind,
            "start": _iso(read.start),
            "due": _iso(read.due),
            "precision": read.precision,
            "rrule": read.rrule,
            "milestones": [_iso(step.date) for step in read.milestones],
        }
        yield case, expected, found


FILLS = {
    "green": "#00b050",
    "amber": "#ffc000",
    "red": "#ff0000",
    "blue": "#0070c0",
    "purple": "#7030a0",
    "grey": "#a6a6a6",
}
"""The colours of Office's palette, for fills that the sets give by name."""


def statuses() -> Iterator[tuple[Case, Any, Any]]:
    """Each status with what is expected and what planparse reads."""
    from planparse.cells.draft import LegendEntry
    from planparse.cells.status import read_status

    for case in cases("statuses"):
        legend = [LegendEntry(entry["label"], entry["meaning"], entry["status"]) for entry in case["legend"]]
        narrative = "status_cell" not in case["tags"] and len(case["text"].split()) > 5 and not legend
        cell, progress = (None, case["text"]) if narrative else (case["text"] or None, None)
        read = read_status(cell, FILLS.get(case["fill"], case["fill"]), progress, legend)
        yield case, {"code": case["code"], "basis": case["basis"]}, {"code": read.code, "basis": read.basis}


def measures() -> Iterator[tuple[Case, Any, Any]]:
    """Each outcome text with the measures expected and those planparse reads."""
    from planparse.cells.measures import read_measures

    for case in cases("measures"):
        keys = ("kind", "value", "unit", "by")
        expected = [{key: measure[key] for key in keys} for measure in case["measures"]]
        found = [
            {"kind": m.kind, "value": m.value, "unit": m.unit, "by": _iso(m.by)} for m in read_measures(case["text"])
        ]
        yield case, expected, found


SETS: dict[str, Callable[[], Iterable[tuple[Case, Any, Any]]]] = {
    "owners": owners,
    "timescales": timescales,
    "statuses": statuses,
    "measures": measures,
}


def plain_split(cell: str) -> list[str]:
    """The owners of a cell as a plain split on separators gives them."""
    return [part.strip() for part in re.split(r"[\n,;/&]|\band\b", cell) if part.strip()]


def capital_runs(cells: list[str]) -> Iterator[list[str]]:
    """The owners of each cell by spaCy's own rules: runs of two or three capitalised words."""
    import spacy
    from spacy.matcher import Matcher
    from spacy.util import filter_spans

    nlp = spacy.blank("en")
    matcher = Matcher(nlp.vocab)
    matcher.add("NAME", [[{"IS_TITLE": True}] * 2, [{"IS_TITLE": True}] * 3])
    for doc in nlp.pipe(cells):
        yield [span.text for span in filter_spans(matcher(doc, as_spans=True))]


WORDS = {
    "not started": "not_started",
    "complete": "completed",
    "on track": "on_track",
    "in progress": "in_progress",
    "ongoing": "ongoing",
    "delayed": "delayed",
    "at risk": "at_risk",
    "off track": "off_track",
    "green": "on_track",
    "amber": "at_risk",
    "red": "off_track",
    "blue": "completed",
    "planned": "planned",
    "in place": "embedded",
}


def first_word(text: str) -> str:
    """The status of the first status word that is anywhere in a text."""
    found = [(text.casefold().find(word), code) for word, code in WORDS.items() if word in text.casefold()]
    return min(found)[1] if found else "unknown"


def baselines() -> Iterator[tuple[str, str, int, int]]:
    """Baseline, set, right, all: how much of the easiest part of each set a few lines with a library get right."""
    import dateparser

    owned = cases("owners")
    named = [[owner["name"] or owner["post"] for owner in case["owners"]] for case in owned]
    cells = [case["cell"] for case in owned]
    split = sum(map(same, named, map(plain_split, cells)))
    yield "a plain split on separators (names and posts only)", "owners", split, len(owned)
    runs = sum(map(same, named, capital_runs(cells)))
    yield "spaCy's rules alone: runs of capitalised words (names only)", "owners", runs, len(owned)
    dated = cases("timescales")
    settings = {"DATE_ORDER": "DMY", "PREFER_DAY_OF_MONTH": "last"}
    right = 0
    for case in dated:
        read = dateparser.parse(case["text"], languages=["en"], settings=settings)  # type: ignore[arg-type]
        right += same(case["due"], _iso(read.date()) if read else None)
    yield "dateparser alone (the due date only)", "timescales", right, len(dated)
    told = cases("statuses")
    right = sum(same(case["code"], first_word(case["text"])) for case in told)
    yield "the first status word in the text (the code only)", "statuses", right, len(told)
    measured = cases("measures")
    right = 0
    for case in measured:
        values = [float(value) for value in re.findall(r"(\d+(?:\.\d+)?)\s?%", case["text"])]
        right += same([measure["value"] for measure in case["measures"]], values)
    yield "every percentage in the text (the values only)", "measures", right, len(measured)


def main() -> None:
    """Print the scores, or the errors of one set."""
    if "--errors" in sys.argv:
        for case, expected, found in SETS[sys.argv[-1]]():
            if not same(expected, found):
                print(json.dumps(case.get("cell", case.get("text")), ensure_ascii=False), case["tags"])
                print(f"    expected {expected}\n    found    {found}")
        return
    for name, read in SETS.items():
        results = [(case, same(expected, found)) for case, expected, found in read()]
        right = sum(ok for _, ok in results)
        wrong = Counter(tag for case, ok in results if not ok for tag in case["tags"])
        share = right / len(results)
        print(f"{name:<12}{right:>5} of {len(results)} right  {share:.1%}   wrong by tag: {dict(wrong.most_common(8))}")
    for label, name, right, total in baselines():
        print(f"baseline on {name}: {label}: {right} of {total}  {right / total:.1%}")


if __name__ == "__main__":
    main()
