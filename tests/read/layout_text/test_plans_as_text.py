"""Six invented plans as text of several kinds, read back: every action once, cells by cells against the plan."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from corpus.formats.columns import Look, columns
from corpus.formats.lines import one_cell_a_line, records
from corpus.gold import gold
from corpus.layouts import LAYOUTS, Layout
from corpus.load import load, names
from corpus.make import make
from corpus.model import Plan
from corpus.score import Score, score

import planparse

FORMS: dict[str, tuple[Callable[[Plan], str], float, int]] = {
    "columns": (columns, 0.98, 5),
    "white between rows": (lambda plan: columns(plan, Look(white=True)), 0.98, 2),
    "header once": (lambda plan: columns(plan, Look(repeat=False)), 0.98, 0),
    "headings inside": (lambda plan: columns(plan, Look(single=True)), 0.92, 4),
    "narrow": (lambda plan: columns(plan, Look(gutter=2, width=160)), 0.98, 2),
    "one space between": (lambda plan: columns(plan, Look(gutter=1)), 0.98, 0),
    "one cell a line": (one_cell_a_line, 0.99, 0),
    "one cell a line, no blanks": (lambda plan: one_cell_a_line(plan, blanks=False), 0.99, 0),
    "records": (records, 0.97, 0),
}
"""A way of writing plans -> the share of cells that must be right, the actions that may be found too many."""

PRINTED = {"no-rules": 0.98, "outer-frame": 0.98, "records": 0.98, "hyphens-ligatures": 0.96, "full-grid": 0.94,
           "horizontal-rules": 0.95, "double-rules": 0.94, "boxes-portrait": 0.94, "own-column": 0.93, "a3-rows": 0.91}  # fmt: skip
"""A printed layout -> the share of cells that its layout text must keep."""


def answer(plan: Plan, form: str) -> dict[str, Any]:
    """The plan's answer; in records, the colon behind a label is part of it as printed."""
    made = gold(plan, Layout("text", (plan.key,)), None)
    if form != "records":
        return made
    rows = [
        row | {"cells": {f"{key}:": text for key, text in row["cells"].items()}}
        for area in made["areas"]
        for row in area["rows"]
    ]
    made["fields"] = {f"{key}:": field for key, field in made["fields"].items()}
    for area in made["areas"]:
        area["rows"] = [rows.pop(0) for _ in area["rows"]]
    return made


LONG, WITH_LONG = "aldermoor", ("columns", "one cell a line", "one cell a line, no blanks")
"""The plan of sixty actions takes as long as the five others: every day it is read in these forms alone."""


@pytest.mark.parametrize("form", FORMS)
def test_plans_as_text(tmp_path: Path, form: str) -> None:
    held(form, [name for name in names() if name != LONG or form in WITH_LONG], tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("form", [form for form in FORMS if form not in WITH_LONG])
def test_all_plans_as_text(tmp_path: Path, form: str) -> None:
    held(form, names(), tmp_path)


def held(form: str, plans: Iterable[str], folder: Path) -> None:
    """The plans written in this form are read as well as its floor asks."""
    write, floor, extra = FORMS[form]
    total = Score()
    for name in plans:
        path = folder / f"{name}.txt"
        path.write_text(write(load(name)), encoding="utf-8")
        total.add(score(planparse.parse(path), answer(load(name), form)))
    assert total.share >= floor, (total.share, total.wrong[:20])
    assert total.extra <= extra
    assert total.once >= total.actions - 1


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")
@pytest.mark.parametrize("layout", PRINTED)
def test_printed_plans_through_pdftotext(tmp_path: Path, layout: str) -> None:
    total = Score()
    for name in names():
        pdf = make(load(name), LAYOUTS[layout], tmp_path)
        text = pdf.with_suffix(".txt")
        subprocess.run(["pdftotext", "-layout", str(pdf), str(text)], check=True)
        total.add(score(planparse.parse(text), json.loads(Path(f"{pdf}.gold.json").read_text("utf-8"))))
    assert total.share >= PRINTED[layout], (total.share, total.wrong[:20])
    assert total.once >= total.actions - 3
