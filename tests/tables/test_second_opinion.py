"""Other engines' tables and words beside ours: what disputes a table, and what says nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

import planparse
from conftest import ROOT
from planparse.cli import main
from planparse.pipeline import stages
from planparse.plan import second_look as looks
from planparse.read import read
from planparse.read.document import Document, Page
from planparse.tables.second_opinion import disputes, engine_grids, mesh_of, words_disputed
from planparse.words import Place, Word

pytest.importorskip("pdfplumber")

PLAN = ROOT / "corpus" / "built" / "westmarch-chromium-grid.pdf"


def test_a_table_in_which_another_engine_parts_a_cell_is_disputed() -> None:
    document = read(PLAN)
    page = document.pages[1]
    left, right = 0.0, page.width or 0.0
    height = page.height or 0.0
    fine = mesh_of([
        (left + x * right / 40, y * height / 60, left + (x + 1) * right / 40, (y + 1) * height / 60)
        for x in range(40)
        for y in range(60)
    ])  # fmt: skip
    coarse = mesh_of([(left, 0, right / 2, height), (right / 2, 0, right, height)])
    assert fine is not None
    assert coarse is not None
    number = page.number or 0
    assert disputes(document, {number: [fine]}, "pdfplumber", [number])
    assert not disputes(document, {}, "pdfplumber", [number])
    assert all(d.page == number for d in disputes(document, {number: [coarse]}, "pdfplumber", [number]))


def test_a_dispute_names_the_rows_that_it_touches() -> None:
    made = stages(PLAN)
    row = made.draft.areas[0].actions[0].row
    words = frozenset(word.id for entry in row.entries if entry for word in entry.phrase.words)
    one = looks.Dispute(1, (0, 0, 1, 1), words, "camelot", "3 rows of 7 columns", "4 rows of 7 columns")
    ((spot, doubt),) = looks._placed(made.draft, one)
    assert (spot.row, doubt.code, doubt.severity) == (row.id, "table_disputed", "warning")
    assert doubt.alternatives == ("3 rows of 7 columns (planparse)", "4 rows of 7 columns (camelot)")


def test_words_that_another_reader_joins_are_disputed() -> None:
    texts = ["Ac", "tion", "plan", "of", "the", "Bo", "ard"]
    page = Page(number=1, words=tuple(Word(n, text, Place(page=1)) for n, text in enumerate(texts)))
    document = Document("plan.pdf", "application/pdf", "0", (page,))
    (doubt,) = words_disputed(document, {1: ["Action", "plan", "of", "the", "Board"]})
    assert (doubt.code, doubt.message) == (
        "words_disputed",
        "page 1: another reader splits 4 of its words differently: 'Ac', 'tion', 'Bo', 'ard'",
    )
    assert not list(words_disputed(document, {1: texts}))
    assert not list(words_disputed(replace(document, pages=()), {1: ["Action"]}))


def test_engines_give_their_boxes_with_our_words() -> None:
    document, data = read(PLAN), PLAN.read_bytes()
    ours = engine_grids(document, data, "planparse")
    theirs = engine_grids(document, data, "pdfplumber")
    assert len(ours) >= len(theirs) > 0
    assert theirs[-1].rows[0] in {row for grid in ours for row in grid.rows}


def test_tables_command_takes_an_engine_and_draws_a_page(tmp_path: Path) -> None:
    image = tmp_path / "page.png"
    run = CliRunner().invoke(main, ["tables", str(PLAN), "--engine", "pdfplumber", "--picture", str(image)])
    assert run.exit_code == 0, run.output
    assert json.loads(run.stdout)
    assert image.read_bytes().startswith(b"\x89PNG")


def test_a_picture_overwrites_no_plan(tmp_path: Path) -> None:
    plan = tmp_path / "plan.png"
    plan.write_bytes(PLAN.read_bytes())
    run = CliRunner().invoke(main, ["tables", str(plan), "--picture", str(plan)])
    assert run.exit_code == 2
    assert plan.read_bytes() == PLAN.read_bytes()


def test_an_engine_reads_nothing_but_pdfs(tmp_path: Path) -> None:
    text = ROOT / "samples" / "barking-and-dagenham-2014.txt"
    for option in (["--engine", "camelot"], ["--picture", str(tmp_path / "a.png")]):
        run = CliRunner().invoke(main, ["tables", str(text), *option])
        assert run.exit_code == 1
        assert "is not a PDF" in run.output


@pytest.mark.slow
def test_a_second_opinion_leaves_a_plan_that_is_read_right_as_it_is() -> None:
    pytest.importorskip("camelot")
    asked = planparse.parse(PLAN, second_opinion="always")
    codes = [issue.code for issue in asked.issues if issue.code in ("table_disputed", "words_disputed")]
    assert len(codes) <= 2
    assert asked.actions == planparse.parse(PLAN).actions
