"""The trained reader: what it says is told where the rules are unsure, and never decides."""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files
from pathlib import Path

import pytest

from planparse.cells.owners import OwnerCell, read_owners, trained
from planparse.cells.owners.pipeline import read_alone
from planparse.cells.owners.trained import LabelledPart, second_reading

TRAINED = Path(__file__).parents[3] / "training" / "owners" / "trained.json"


def test_the_model_is_the_one_that_the_figures_are_of() -> None:
    model = files("planparse.cells.owners").joinpath("trained_ner", "model").read_bytes()
    assert hashlib.sha256(model).hexdigest() == json.loads(TRAINED.read_text("utf-8"))["model_sha256"]


def test_it_reads_people_posts_and_bodies() -> None:
    parts = second_reading("Ann Reed (Head of Housing) / LSCB")
    assert [(part.label, part.start, part.end) for part in parts] == [
        ("PERSON", 0, 2),
        ("ATTACHED_POST", 3, 6),
        ("BODY", 8, 9),
    ]


def test_a_difference_is_an_issue_with_the_other_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trained, "SURE", 99.0)
    monkeypatch.setattr(trained, "second_reading", lambda _: (LabelledPart("POST", 0, 2), LabelledPart("BODY", 3, 5)))
    (read,) = read_owners([OwnerCell("lead", "Wibble Manager and Ann Reed")])
    assert [owner.kind for owner in read.owners] == ["post", "person"]
    (doubt,) = [doubt for doubt in read.doubts if doubt.alternatives]
    assert (doubt.code, doubt.severity) == ("owner_unsure", "warning")
    assert doubt.alternatives == ("Wibble Manager (post) | Ann Reed (body)",)


def test_agreement_is_no_issue() -> None:
    words, reading = read_alone("Ann Reed (Head of Housing) / LSCB")
    same = (LabelledPart("PERSON", 0, 2), LabelledPart("ATTACHED_POST", 3, 6), LabelledPart("BODY", 8, 9))
    assert trained.disagreement(words, reading, same) is None
    assert trained.disagreement(words, reading, same[:2]) is not None


def test_plain_cells_and_what_the_plan_itself_shows_need_no_second_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    def loaded(_: str) -> tuple[LabelledPart, ...]:
        raise AssertionError("the trained reader was asked")

    monkeypatch.setattr(trained, "SURE", 99.0)
    monkeypatch.setattr(trained, "second_reading", loaded)
    read_owners([OwnerCell("lead", text) for text in ("Ann Reed", "HR", "TBC", "Bo Lind", "Bo Lind Wobble Manager")])
