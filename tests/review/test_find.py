"""A plan file's document is found beside it by its hash, whatever it is called."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import planparse
from conftest import SAMPLE
from emit.plans import sample_plan
from planparse.emit import to_json
from planparse.review.case import document_of


def test_a_document_is_itself() -> None:
    assert document_of(SAMPLE) == SAMPLE


@pytest.mark.parametrize("name", [SAMPLE.name, "renamed.txt"])
def test_a_plan_file_leads_to_its_document(tmp_path: Path, name: str) -> None:
    plan = tmp_path / "plan.json"
    plan.write_text(to_json(sample_plan()), "utf-8")
    (tmp_path / "a-note.txt").write_text("nothing", "utf-8")
    with pytest.raises(planparse.UnreadableFileError, match="put the document beside it"):
        document_of(plan)
    (tmp_path / SAMPLE.name).write_text("another document of that name", "utf-8")
    shutil.copy(SAMPLE, tmp_path / name)
    assert document_of(plan) == (tmp_path / name).resolve()
