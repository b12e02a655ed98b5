"""The document as a page holds it: pictures that any program reads, and text with the place of every field."""

from __future__ import annotations

import io
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

import planparse
from conftest import ROOT, SAMPLE
from planparse.emit import to_json
from planparse.errors import UnreadableFileError
from planparse.pipeline import Stages, stages
from planparse.plan.model import Plan
from planparse.review import still
from planparse.review.pictures import png_of
from planparse.review.still import drawn, written
from planparse.view.source import ShownParagraph, ShownTable, spots_of
from test_cli import run

pytestmark = pytest.mark.usefixtures("read_once")

PDF = ROOT / "corpus" / "built" / "aldermoor-chromium-untagged.pdf"
SHORT, PAGES = ROOT / "corpus" / "built" / "westmarch-chromium-untagged.pdf", 3
"""A document of few pages, where every page is drawn in several sizes."""


@pytest.fixture(scope="module")
def plan() -> Plan:
    return planparse.parse(PDF)


@pytest.fixture(scope="module")
def made() -> Stages:
    return stages(SAMPLE)


@settings(max_examples=30, deadline=None)
@given(arrays.arrays(np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9), st.just(3))))
def test_a_picture_is_a_sound_png_of_its_size(dots: np.ndarray) -> None:
    image = pytest.importorskip("PIL.Image").open(io.BytesIO(png_of(dots)))
    assert image.size == (dots.shape[1], dots.shape[0])
    image.load()


def test_sixteen_colours_are_kept_and_more_are_near() -> None:
    image_of = pytest.importorskip("PIL.Image").open
    few = np.repeat(np.array([[(16 * i, 255 - 16 * i, 8 * i) for i in range(16)]], np.uint8), 40, 0)
    assert np.array_equal(np.asarray(image_of(io.BytesIO(png_of(few))).convert("RGB")), few)
    greys = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, 2)
    far = np.abs(np.asarray(image_of(io.BytesIO(png_of(greys))).convert("RGB")).astype(int) - greys)
    assert far.max() <= 20


def test_each_size_is_larger_than_the_one_before_and_a_page_stays_small() -> None:
    data, plan = SHORT.read_bytes(), planparse.parse(SHORT)
    sizes = [
        sum(len(one.png) for one in drawn(plan, SHORT.name, data, size).pictures)
        for size in ("small", "medium", "large")
    ]
    assert sizes == sorted(sizes)
    assert sizes[0] < PAGES * 36_000
    assert drawn(plan, SHORT.name, data, "none").pictures == ()


def test_pages_with_most_to_check_come_first_where_there_is_no_room_for_all(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(still, "MOST_BYTES", 90_000)
    found = drawn(plan, PDF.name, PDF.read_bytes(), "small")
    doubted = {
        plan.areas[int(parts[2])].actions[int(parts[4])].source.page
        for issue in plan.issues
        if len(parts := issue.path.split("/")) > 4
    }
    numbers = [one.number for one in found.pictures]
    assert doubted <= set(numbers)
    assert numbers == sorted(numbers)
    assert len(numbers) < 14
    assert found.left_out.startswith(f"The document has 14 pages. Here are {len(numbers)} of them")
    places = {page for fields in spots_of(plan, found).values() for spot in fields.values() for page, _ in spot.boxes}
    assert places <= set(numbers)  # no link leads to a page that is not there


def test_a_file_that_cannot_be_drawn_says_so(plan: Plan) -> None:
    with pytest.raises(UnreadableFileError, match="cannot be drawn"):
        drawn(plan, "plan.pdf", b"%PDF-1.4 nothing", "small")


def test_every_word_of_a_document_without_pages_is_shown_once(made: Stages) -> None:
    shown = written(made, made.plan)
    cells = [
        run for one in shown.blocks if isinstance(one, ShownTable) for row in one.rows for c in row for run in c.runs
    ]
    lines = [run for one in shown.blocks if isinstance(one, ShownParagraph) for run in one.runs]
    words = [word for run in (*cells, *lines) for word in run.text.split()]
    assert len(words) == made.plan.words.source
    names = [run.name for run in (*cells, *lines) if run.name]
    assert len(names) == len(set(names))


def test_a_fields_runs_are_its_words_also_for_a_plan_that_was_corrected_since(made: Stages) -> None:
    raw = json.loads(to_json(made.plan))
    raw["areas"][0]["actions"].pop(0)  # dropped by a person: the others' pointers are other ones now
    other = Plan.model_validate(raw)
    for plan in (made.plan, other):
        shown = written(made, plan)
        text = {
            run.name: run.text
            for one in shown.blocks
            for cell in ([c for row in one.rows for c in row] if isinstance(one, ShownTable) else [one])
            for run in cell.runs
        }
        for i, area in enumerate(plan.areas):
            for j, action in enumerate(area.actions):
                runs = shown.spots[f"/areas/{i}/actions/{j}"]["description"]
                assert "".join(action.description.split()) == "".join("".join(text[run] for run in runs).split())


def test_a_long_table_is_cut_and_the_page_says_so(made: Stages, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(still, "MOST_ROWS", 20)
    shown = written(made, made.plan)
    assert "rows and paragraphs. The first " in shown.left_out
    assert len(shown.blocks) < 20


def test_the_command_finds_the_document_beside_the_plan_and_takes_a_size(tmp_path: Path) -> None:
    document, plan_file, page = tmp_path / "plan.pdf", tmp_path / "plan.json", tmp_path / "plan.html"
    document.write_bytes(SHORT.read_bytes())
    assert run("parse", document, "-o", plan_file)[0] == 0
    sizes = {}
    for size in ("none", "small", "medium"):
        assert run("view", plan_file, "-o", page, "--pictures", size)[:2] == (0, "")
        text = page.read_text("utf-8")
        assert text.count("data:image/png") == (0 if size == "none" else PAGES)
        assert ("img-src data:" in text) == (size != "none")
        sizes[size] = len(text)
    assert sizes["none"] < sizes["small"] < sizes["none"] + PAGES * 48_000  # in letters, a third more than bytes
    assert sizes["small"] < sizes["medium"]
    first = page.read_bytes()
    assert run("view", document, "-o", page, "--pictures", "medium")[0] == 0
    assert page.read_bytes() == first
    document.unlink()
    assert run("view", plan_file, "-o", page)[0] == 0
    assert "data:image/png" not in page.read_text("utf-8")


def test_an_encrypted_document_without_its_password_leaves_the_plan_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, plan_file, page = tmp_path / "plan.pdf", tmp_path / "plan.json", tmp_path / "plan.html"
    document.write_bytes(SHORT.read_bytes())
    assert run("parse", document, "-o", plan_file)[0] == 0

    def refused(*_: object) -> None:
        raise UnreadableFileError("plan.pdf", "cannot be drawn", "give its password")

    monkeypatch.setattr("planparse.review.still.drawn", refused)
    status, _, err = run("view", plan_file, "-o", page)
    assert status == 0
    assert "plan.pdf: cannot be drawn; the page shows the plan alone" in err
    assert page.is_file()
