"""The same plans in every form: how many cells are right, and how many fields are those of the Word file's plan.

`python -m corpus formats [--scan] [--plan PLAN]` prints a line for each form and plan. Places in the source are left out,
and what names them: refs that the plan does not print are counted by position in every form alike.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corpus.formats import columns, delimited, docx, html, lines, xlsx
from corpus.formats.scan import write_scan
from corpus.gold import gold
from corpus.layouts import LAYOUTS, Layout
from corpus.make import make
from corpus.model import Plan
from corpus.score import Score, pairs, score

import planparse
from planparse.plan.model import Action
from planparse.plan.model import Plan as Parsed

Writer = Callable[[Plan, Path], Path]
"""A plan and a folder -> the file written there."""

SECONDS = 180
FIELDS = (
    *("ref_printed", "description", "owners", "timescale", "outcome", "measures", "progress", "status", "rag"),
    "references",
)


@dataclass(slots=True)
class Found:
    """What one form gave: cells against the answer, and for each field (how often equal, of how many)."""

    score: Score = field(default_factory=Score)
    equal: Counter[str] = field(default_factory=Counter)
    counted: Counter[str] = field(default_factory=Counter)

    def add(self, other: Found) -> None:
        """Count another plan in."""
        self.score.add(other.score)
        self.equal += other.equal
        self.counted += other.counted

    def share(self, names: Iterable[str] = FIELDS) -> float:
        """The share of these fields that are equal."""
        names = tuple(names)
        return sum(self.equal[name] for name in names) / max(sum(self.counted[name] for name in names), 1)


def _as_text(write: Callable[[Plan], str]) -> Writer:
    def made(plan: Plan, folder: Path) -> Path:
        path = folder / f"{plan.key}.txt"
        path.write_text(write(plan), encoding="utf-8")
        return path

    return made


def _pdf(plan: Plan, folder: Path) -> Path:
    return make(plan, LAYOUTS["full-grid"], folder)


def _layout_text(plan: Plan, folder: Path) -> Path:
    path = folder / f"{plan.key}.layout.txt"
    subprocess.run(["pdftotext", "-layout", _pdf(plan, folder), path], check=True)
    return path


def _through_office(write: Writer, ending: str) -> Writer:
    def made(plan: Plan, folder: Path) -> Path:
        source = write(plan, folder)
        command = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'office').as_uri()}"]
        command += ["--convert-to", ending, "--outdir", str(folder), str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
        return source.with_suffix(f".{ending}")

    return made


def _word(plan: Plan, folder: Path) -> Path:
    return docx.write(plan, folder / f"{plan.key}.docx")


def _sheet(plan: Plan, folder: Path) -> Path:
    return xlsx.write(plan, folder / f"{plan.key}.xlsx")


def _scan(plan: Plan, folder: Path) -> Path:
    return write_scan(_pdf(plan, folder), folder / f"{plan.key}.scan.pdf")


FORMS: dict[str, Writer] = {
    "Word": _word,
    "PDF": _pdf,
    "HTML": lambda plan, folder: html.write(plan, folder / f"{plan.key}.html"),
    "Excel": _sheet,
    "CSV": lambda plan, folder: delimited.write(plan, folder / f"{plan.key}.csv"),
    "old Word (.doc)": _through_office(_word, "doc"),
    "OpenDocument text": _through_office(_word, "odt"),
    "RTF": _through_office(_word, "rtf"),
    "old Excel (.xls)": _through_office(_sheet, "xls"),
    "OpenDocument sheet": _through_office(_sheet, "ods"),
    "layout text (pdftotext)": _layout_text,
    "fixed-width text": _as_text(columns.columns),
    "one cell a line": _as_text(lines.one_cell_a_line),
    "scan, 200 dpi, skewed": _scan,
}
"""The first is what all others are held against: every cell of it is right."""

NEEDS = {
    "old Word (.doc)": "soffice", "OpenDocument text": "soffice", "RTF": "soffice", "old Excel (.xls)": "soffice",
    "OpenDocument sheet": "soffice", "layout text (pdftotext)": "pdftotext",
}  # fmt: skip
REFERENCE = next(iter(FORMS))
SLOW = frozenset({"scan, 200 dpi, skewed"})


def can_be_made(form: str) -> bool:
    """Whether the program that writes this form is installed."""
    return form not in NEEDS or shutil.which(NEEDS[form]) is not None


def compared(plan: Plan, forms: Iterable[str], folder: Path) -> Iterator[tuple[str, Found]]:
    """What each form gives of one plan."""
    answer = gold(plan, Layout("forms", (plan.key,)), None)
    own = planparse.parse(FORMS[REFERENCE](plan, folder))
    for form in forms:
        parsed = planparse.parse(FORMS[form](plan, folder))
        found = Found(score(parsed, answer))
        count_fields(own, parsed, found)
        yield form, found


def count_fields(own: Parsed, other: Parsed, found: Found) -> None:
    """Count, over all actions of one plan, the fields that are the same in the other."""
    actions, others = _actions(own), _actions(other)
    same = dict(pairs([action.description for action in others], [action.description for action in actions]))
    for number, action in enumerate(actions):
        fields = _fields(others[same[number]]) if number in same else {}
        for name, value in _fields(action).items():
            found.counted[name] += 1
            found.equal[name] += fields.get(name) == value


def _actions(plan: Parsed) -> list[Action]:
    return [action for area in plan.areas for action in area.actions]


def _fields(action: Action) -> Mapping[str, Any]:
    """The fields of an action with white space collapsed: paragraphs in a cell are lost in layout text.

    Bullets are left out, which formats that have lists do not hold as words.

    The status is its code; what it was read from differs where a form has no colours, and so does the colour itself.
    """
    fields = action.model_dump(mode="json")
    fields |= {"status": action.status.code, "rag": action.status.rag}
    return {
        name: " ".join(
            json.dumps(fields[name], sort_keys=True, ensure_ascii=False)
            .replace("\\n", " ")
            .replace("\u2022 ", "")
            .split()
        )
        for name in FIELDS
    }


def print_table(plans: Iterable[Plan], forms: Iterable[str], folder: Path) -> None:
    """Print a line for each form: cells, actions, and fields in all and one by one, in per cent."""
    totals: dict[str, Found] = {form: Found() for form in forms}
    by_plan: dict[str, list[str]] = {form: [] for form in totals}
    for plan in plans:
        for form, found in compared(plan, totals, folder):
            totals[form].add(found)
            by_plan[form].append(f"{100 * found.score.share:.1f}/{100 * found.share():.1f}")
    print("form | cells | fields |", " | ".join(FIELDS), "| actions | too many | cells/fields, plan by plan")
    for form, total in totals.items():
        shares = " | ".join(f"{100 * total.share([name]):.1f}" for name in FIELDS)
        score = total.score
        print(
            f"{form} | {100 * score.share:.1f} | {100 * total.share():.1f} | {shares} | "
            f"{score.once}/{score.actions} | {score.extra} | {' '.join(by_plan[form])}"
        )
