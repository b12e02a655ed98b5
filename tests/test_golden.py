"""Golden files: claims about whole documents, reviewed by eye. ``pytest --accept`` rewrites them, then fails."""

from __future__ import annotations

from pathlib import Path

import pytest

import planparse
from conftest import ROOT
from planparse.emit import schema_json, to_json
from planparse.plan.corrections import Correction

GOLDEN = Path(__file__).parent / "golden"


def held(path: Path, text: str, *, accept: bool) -> None:
    if accept:
        path.write_text(text, encoding="utf-8", newline="\n")
        pytest.fail(f"{path.name} was rewritten: review it before it is committed")
    assert path.read_text("utf-8") == text, f"{path.name} is stale: run `pytest --accept`, and review the change"


@pytest.mark.parametrize("source", sorted((ROOT / "samples").glob("*.txt")), ids=lambda path: path.stem)
def test_sample(source: Path, pytestconfig: pytest.Config) -> None:
    text = to_json(planparse.parse(source))
    held(GOLDEN / f"{source.stem}.plan.json", text, accept=pytestconfig.getoption("--accept"))


def test_schema(pytestconfig: pytest.Config) -> None:
    held(ROOT / "schemas" / "plan.schema.json", schema_json(), accept=pytestconfig.getoption("--accept"))


def test_schema_of_corrections(pytestconfig: pytest.Config) -> None:
    text = schema_json(Correction)
    held(ROOT / "schemas" / "correction.schema.json", text, accept=pytestconfig.getoption("--accept"))
