"""Fields that are probably wrong by many signs, texts that were left out, and the weights that tell."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import planparse
from conftest import ROOT
from planparse.issues import Doubt
from planparse.outline.outline import Spot
from planparse.pipeline import stages
from planparse.plan.checks.rows import reads_as_action
from planparse.plan.checks.signs import common_words, form, odd_forms
from planparse.plan.checks.unsure import check_unsure, least, sign_text

WEIGHTS = ROOT / "src/planparse/plan/checks/unsure.json"


def read(lines: list[str]) -> dict[str, Any]:
    return planparse.parse_bytes("\n".join(lines).encode(), name="plan.md").model_dump(mode="json")


def loud(found: dict[str, Any], code: str) -> list[str]:
    return [issue["path"] for issue in found["issues"] if issue["code"] == code and issue["severity"] != "info"]


ROWS = [
    "| 1.1 | Train all staff in the new model. | Priya Raman | 31 May 2024 | Staff know the model. |",
    "| 1.2 | Review all plans of the area. | Ann Reed | 30 June 2024 | Plans are up to date. |",
    "| 1.3 | Write a protocol with the police. | Priya Raman | 31 July 2024 | Children are found sooner. |",
    "| 1.4 | Set a budget for family time. | Ann Reed | 31 May 2024 | Families see each other. |",
]


def plan(*rows: str) -> list[str]:
    return [
        "# Improvement plan",
        "",
        "## Priority 1: Visits",
        "",
        "| Ref | Action | Lead | By when | Outcome |",
        "|---|---|---|---|---|",
        *rows,
    ]


def test_a_plan_that_is_right_has_no_unsure_field() -> None:
    found = read(plan(*ROWS))
    assert loud(found, "field_unsure") == []
    assert loud(found, "text_left_out") == []


def test_a_field_past_its_threshold_is_unsure_where_no_other_issue_is_loud(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(least(), "outcome", 0.0)
    path = tmp_path / "plan.md"
    path.write_text("\n".join(plan(*ROWS)), encoding="utf-8")
    draft = stages(path).draft
    found = {spot.row: doubt for spot, doubt in check_unsure(draft, ()) if spot.part == "outcome"}
    assert set(found) == {0, 1, 2, 3}
    assert found[3].code == "field_unsure"
    assert found[3].message.startswith(("probably wrong (", "perhaps wrong ("))
    loud_already = Spot(row=3, part="outcome"), Doubt("cell_odd", "warning", "another field's words")
    assert 3 not in {spot.row for spot, _ in check_unsure(draft, [loud_already]) if spot.part == "outcome"}


def test_the_signs_of_one_text_are_its_form() -> None:
    assert {"label_inside", "capital"} <= form("Agree a plan. Lead officer: Ann Reed")
    assert {"bracket", "cut"} <= form("Hold a clinic (chaired by the")
    assert "line" in form("=========")
    assert odd_forms(["", "a", "b", "c", "d"])[0] == {"blank:4": 1.0}
    assert common_words(["one", "two"]) == [{}, {}]


@pytest.mark.parametrize(("text", "is_one"), [
    ("Hold a fortnightly performance clinic chaired by the director.", True),
    ("2b. Review all plans of the area by May.", True),
    ("Proposed action: Introduce a policy on keeping brothers and sisters together", True),
    ("The board met in May and will meet in June.", False),
    ("Review date", False),
])  # fmt: skip
def test_texts_that_begin_like_actions_are_told(text: str, is_one: bool) -> None:
    assert reads_as_action(text) is is_one


def test_the_weights_belong_to_these_signs_and_this_data() -> None:
    from training.unsure import fingerprint

    assert json.loads(WEIGHTS.read_text("utf-8"))["data"] == fingerprint(), "run `python -m training.unsure --write`"


def test_each_weight_is_of_a_field_that_may_be_unsure_and_strong_signs_have_words() -> None:
    weights = json.loads(WEIGHTS.read_text("utf-8"))["weights"]
    assert set(least()) <= {name.partition(":")[0] for name in weights}
    strong = {name.partition(":")[2] for name, (_, wrong) in weights.items() if wrong > 0.5 and ":" in name}
    silent = {sign for sign in strong if not sign_text(sign)}
    assert len(silent) < len(strong) / 2, silent


def test_first_runs_are_read_as_they_were_written() -> None:
    from training.unsure import first_runs

    found = first_runs()
    assert {doc.group for doc in found} >= {"first run n", "first run o"}
    assert all(set(doc.counts) <= {"right", "noise", "flagged", "silent"} for doc in found)
    assert sum(one.silent > 0 for doc in found for one in doc.examples) > 900
