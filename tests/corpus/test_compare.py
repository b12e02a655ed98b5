"""The same plans in every form give the same plan: cells against the answers, fields against those of the Word file."""

from __future__ import annotations

from pathlib import Path

import pytest
from corpus.formats.compare import FORMS, REFERENCE, SLOW, Found, can_be_made, compared
from corpus.layouts import ALL
from corpus.load import load

CELLS = {"layout text (pdftotext)": 0.95, "fixed-width text": 0.98, "one cell a line": 0.98, "CSV": 0.98}
"""The share of cells that a form without drawn tables must keep; all others 99.8 %."""

WITHOUT_COLOURS = frozenset(CELLS)
FIELDS = {"layout text (pdftotext)": 0.88}
"""The share of fields: without colours, statuses that only a colour tells cannot be known."""

QUICK = ("Word", "PDF", "HTML", "Excel", "CSV", "fixed-width text", "one cell a line")


def held(form: str, found: Found) -> None:
    assert found.score.share >= CELLS.get(form, 0.998), found.score.wrong[:10]
    assert found.share() >= FIELDS.get(form, 0.9 if form in WITHOUT_COLOURS else 0.998), found.equal
    assert found.score.once >= found.score.actions - (form in WITHOUT_COLOURS)


@pytest.mark.parametrize("form", QUICK)
def test_a_plan_is_the_same_in_this_form(form: str, tmp_path: Path) -> None:
    for _, found in compared(load("calderbrook"), [form], tmp_path):
        held(form, found)


@pytest.mark.slow
@pytest.mark.parametrize("form", [form for form in FORMS if form not in SLOW | {REFERENCE}])
def test_all_plans_are_the_same_in_this_form(form: str, tmp_path: Path) -> None:
    if not can_be_made(form):
        pytest.skip("the program that writes this form is not installed")
    total = Found()
    for name in ALL:
        for _, found in compared(load(name), [form], tmp_path):
            total.add(found)
    held(form, total)
