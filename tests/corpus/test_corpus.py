"""The generated plans in their layouts: every action is found once, and the cells are what was printed.

What is not yet right stands in `recorded.json`, layout by layout and plan by plan: cells wrong, actions lost, actions
too many. A file that is not named there must be read without a fault; one that is named must not get worse. The
figures are written anew by `python -m corpus score DIR corpus/built --record tests/corpus/recorded.json`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pypdfium2
import pytest
from corpus.layouts import LAYOUTS, OTHERS, REPORTLAB, Layout
from corpus.load import load
from corpus.make import make
from corpus.score import Score, score_file

AIM = 0.98
BUILT = Path(__file__).parents[2] / "corpus" / "built"
RECORDED: dict[str, dict[str, list[int]]] = json.loads(Path(__file__).with_name("recorded.json").read_text("utf-8"))
LONG, LONG_LAYOUT = "aldermoor", "word-rules"
"""The plan of sixty actions, and the layout whose one table runs over ten pages with it."""


def every_day(number: int, layout: Layout) -> str:
    """The plan that a layout is printed with in the quick run."""
    brief = [plan for plan in layout.plans if plan != LONG]
    return LONG if layout.name == LONG_LAYOUT else brief[number % len(brief)]


EVERY_DAY = {name: every_day(number, layout) for number, (name, layout) in enumerate(sorted(LAYOUTS.items()))}
LENT = {"Ngọc"}
"""Words with a letter from another font, which pdfium gives at the line's end."""


def printed(layout: Layout, plan: str, folder: Path) -> Path:
    """The file, made now or kept."""
    return BUILT / f"{plan}-{layout.name}.pdf" if layout in OTHERS else make(load(plan), layout, folder)


def held(layout: str, plan: str, folder: Path) -> Score:
    """The file's score, which is no worse than recorded."""
    _, found = score_file(printed(LAYOUTS[layout], plan, folder))
    wrong, lost, extra = RECORDED.get(layout, {}).get(plan, [0, 0, 0])
    assert found.cells - found.right <= wrong, (plan, found.wrong[: 10 + wrong])
    assert found.actions - found.once <= lost, (plan, found.wrong[:10])
    assert found.extra <= extra, (plan, found.wrong[:10])
    return found


def test_there_are_enough_layouts_and_plans():
    assert len(REPORTLAB) >= 18
    assert len(OTHERS) >= 5
    assert all(len(layout.plans) >= 4 for layout in LAYOUTS.values())


def test_the_kept_files_are_those_of_their_layouts():
    files = {f"{plan}-{layout.name}.pdf" for layout in OTHERS for plan in layout.plans}
    assert {path.name for path in BUILT.glob("*.pdf")} == files
    assert {path.name.removesuffix(".gold.json") for path in BUILT.glob("*.gold.json")} == files


@pytest.mark.parametrize("layout", OTHERS, ids=lambda layout: layout.name)
def test_every_word_of_the_answers_was_printed(layout: Layout) -> None:
    for plan in layout.plans:
        path = printed(layout, plan, BUILT)
        gold = json.loads(path.with_name(f"{path.name}.gold.json").read_text("utf-8"))
        with pypdfium2.PdfDocument(path) as document:
            text = letters("".join(page.get_textpage().get_text_range() for page in document))
        cells = {text for area in gold["areas"] for row in area["rows"] for text in row["cells"].values()}
        words = {word for cell in cells for word in cell.split()} - LENT
        assert [word for word in sorted(words) if letters(word) not in text] == []


def letters(text: str) -> str:
    """Without white space, hyphens of all kinds and bullets."""
    return re.sub(r"[\s\-\xad‐\x02\ufffe•]", "", text)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_plan_of_each_layout_is_read_as_printed(layout: str, tmp_path: Path) -> None:
    held(layout, EVERY_DAY[layout], tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("layout", LAYOUTS)
def test_all_plans_of_each_layout_are_read_as_printed(layout: str, tmp_path: Path) -> None:
    total = Score()
    for plan in LAYOUTS[layout].plans:
        total.add(held(layout, plan, tmp_path))
    if layout not in RECORDED:
        assert total.share == 1.0
    elif LAYOUTS[layout] in REPORTLAB:
        assert total.share >= AIM, total.wrong[:10]
        assert (total.once, total.extra) == (total.actions, 0), total.wrong[:10]
