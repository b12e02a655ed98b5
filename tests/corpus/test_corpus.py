"""The generated plans: each file's gold answer is what planparse finds, cell by cell."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from corpus.layouts import LAYOUTS
from corpus.load import load, names
from corpus.make import make

import planparse

BUILT = [(name, plan) for name, layout in LAYOUTS.items() for plan in layout.plans if plan in names()]


@pytest.mark.parametrize(("layout", "plan"), BUILT)
def test_every_row_and_cell_is_found(layout: str, plan: str, tmp_path: Path) -> None:
    path = Path(make(load(plan), LAYOUTS[layout], tmp_path))
    gold = json.loads(path.with_name(path.name + ".gold.json").read_text("utf-8"))
    found = planparse.parse(path)
    actions = [action for area in found.areas for action in area.actions]
    rows = [row["cells"] for area in gold["areas"] for row in area["rows"]]
    assert len(actions) == len(rows)
    for action, row in zip(actions, rows, strict=True):
        fields = {
            "ref": action.ref_printed,
            "description": action.description,
            "timescale": action.timescale and action.timescale.text,
            "outcome": action.outcome,
            "progress": action.progress,
        }
        for header, text in row.items():
            said = fields.get(gold["fields"][header]) or action.printed.get(header) or action.extra.get(header) or ""
            assert " ".join(said.split()) == " ".join(text.split()), header
