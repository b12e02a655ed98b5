"""What stands below a table, or explains its scores, heads nothing that comes after it."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
import pytest
from tests.office_files import book

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEAD = ("Action", "Lead", "By when")
WATER = (HEAD, ("Draw up a rota of volunteers", "Ann Reed", "May 2025"), ("Mend the old hose", "Bo Shah", "June 2025"))
SAFETY = (HEAD, ("Fit a second lock to the door", "Bo Shah", "July 2025"), ("Mark the paths", "Ann Reed", "May 2026"))
RISKS = (
    ("ID", "Risk", "Likelihood", "Mitigation", "Owner"),
    ("R1", "Frost kills the plants", "High", "Cover the beds each night in April", "Ann Reed"),
    ("R2", "Nobody waters in August", "Low", "Draw up a rota of volunteers", "Bo Shah"),
)
KEY = (("Score", "Meaning"), ("1", "Small"), ("2", "Great"))


def _word(*parts: str | Sequence[Sequence[str]]) -> Plan:
    document = docx.Document()
    for part in parts:
        if isinstance(part, str):
            document.add_heading(part[2:], 1) if part.startswith("# ") else document.add_paragraph(part)
            continue
        table = document.add_table(len(part), len(part[0]))
        for row, texts in zip(table.rows, part, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    file = io.BytesIO()
    document.save(file)
    return parse_bytes("plan.docx", file.getvalue())


def _headings(plan: Plan) -> list[str]:
    return [area.heading for area in plan.areas]


def test_captions_below_their_tables_head_none_after_them() -> None:
    plan = _word("Garden action plan", WATER, "Table 1: Watering", SAFETY, "Table 2: Safety")
    assert _headings(plan) == [""]
    assert [piece.why for piece in plan.unplaced] == ["the caption of the table above"] * 2


def test_captions_above_their_tables_head_them() -> None:
    plan = _word("Garden action plan", "Table 1: Watering", WATER, "Table 2: Safety", SAFETY)
    assert _headings(plan) == ["Table 1: Watering", "Table 2: Safety"]


def test_a_sentence_heads_nothing_where_the_format_marks_headings() -> None:
    plan = _word("# Risks we take", "We look at our risks each month.", RISKS, "", KEY)
    assert _headings(plan) == [""]


@pytest.mark.parametrize("text", ["Scale of impact", "Likelihood and impact scales"])
def test_what_explains_scores_is_no_heading_and_no_outcome(text: str) -> None:
    plan = _word("# Risk Register", KEY, text, RISKS)
    assert _headings(plan) == [""]
    assert {action.outcome for area in plan.areas for action in area.actions} == {None}


def test_tables_that_touch_each_have_the_heading_above_them() -> None:
    plan = book(("Watering",), *WATER, ("Safety",), *SAFETY)
    assert _headings(plan) == ["Watering", "Safety"]


def test_a_team_named_by_a_letter_is_whole() -> None:
    plan = book(("Team A",), *WATER, (), ("Team B",), *SAFETY)
    assert "heading_odd" not in [issue.code for issue in plan.issues]
