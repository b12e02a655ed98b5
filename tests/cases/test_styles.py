"""The styles are read no worse than the floors say: the share of fields right, case by case (`evaluation.plans`).

Floors are raised, never lowered: `python -m evaluation.plans tests/cases/styles --floors tests/cases/floors.json`.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from evaluation.answers import Answer, answers
from evaluation.judge import judge_file
from evaluation.tables import errors, share

HERE = Path(__file__).parent
FLOORS: dict[str, float] = json.loads(HERE.joinpath("floors.json").read_text("utf-8"))
ANSWERS = {answer.case: answer for answer in answers(HERE / "styles")}
SLOW = frozenset({"scan-150-skew", "legacy-doc"})
"""Read by character recognition, and through LibreOffice."""


def test_each_style_has_a_floor() -> None:
    assert FLOORS.keys() == ANSWERS.keys()


@pytest.mark.parametrize(
    "answer", [pytest.param(a, id=name, marks=[pytest.mark.slow] * (name in SLOW)) for name, a in ANSWERS.items()]
)
def test_style(answer: Answer) -> None:
    result = judge_file(answer)
    assert share(result.counts()) >= FLOORS[answer.case], "\n".join(errors(result))
