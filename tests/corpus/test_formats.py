"""The same plans as HTML pages, Word files and workbooks: everything is read as written, wherever the areas stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from corpus.formats import docx, html, xlsx
from corpus.gold import gold
from corpus.layouts import ALL, Layout
from corpus.load import load
from corpus.score import score

import planparse

AREAS = ("paragraph", "row", "nested", "merged", "rotated", "column", "records")
WRITERS = {"html": html.write, "docx": docx.write, "xlsx": xlsx.write}
BRIEF = [name for name in ALL if name != "aldermoor"]


def read_as_written(kind: str, areas: str, name: str, folder: Path) -> None:
    layout = Layout(kind, ALL, producer=kind, areas=areas, two_rows=areas == "column")
    plan = load(name)
    path = WRITERS[kind](plan, folder / f"{name}.{kind}", layout)
    found = score(planparse.parse(path), gold(plan, layout, None))
    assert found.wrong == []
    assert (found.once, found.extra) == (found.actions, 0)


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("areas", AREAS)
def test_a_plan_is_read_as_written(kind: str, areas: str, tmp_path: Path) -> None:
    read_as_written(kind, areas, BRIEF[AREAS.index(areas) % len(BRIEF)], tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("areas", AREAS)
def test_all_plans_are_read_as_written(kind: str, areas: str, name: str, tmp_path: Path) -> None:
    read_as_written(kind, areas, name, tmp_path)
