"""Golden files: claims about whole documents, reviewed by eye. ``pytest --accept`` rewrites them, then fails."""

from __future__ import annotations

from pathlib import Path

import pytest

import planparse
from conftest import ROOT
from golden_text import as_text
from planparse.corrections.file import Correction
from planparse.emit import schema_json

GOLDEN = Path(__file__).parent / "golden"


def held(path: Path, text: str, *, accept: bool) -> None:
    if accept:
        path.write_text(text, encoding="utf-8", newline="\n")
        pytest.fail(f"{path.name} was rewritten: review it before it is committed")
    assert path.read_text("utf-8") == text, f"{path.name} is stale: run `pytest --accept`, and review the change"


SMALL = ROOT / "tests" / "cases" / "small"
DOCUMENTS = (
    GOLDEN / "damaged-export.txt",
    SMALL / "a02-recommendation-tracker.csv",
    SMALL / "114-lowercase-outcomes.pdf",
    SMALL / "89-rotated-page.pdf",
    SMALL / "e05-cells-overflow.pdf",
    SMALL / "19-struck-row.xlsx",
    SMALL / "24-xml2003.xls",
    SMALL / "03-checkbox-status.docx",
    SMALL / "43-markdown.md",
    SMALL / "92-note-row.html",
    SMALL / "b12-status-colour-over-unknown-word.html",
    SMALL / "e04-cell-a-line-governance-issue.txt",
)
"""Half a page each, over the formats: a printed page set upright, cells that overflow, a damaged export, …"""


@pytest.mark.parametrize("source", DOCUMENTS, ids=lambda path: path.name)
def test_plan(source: Path, pytestconfig: pytest.Config) -> None:
    text = as_text(planparse.parse(source))
    held(GOLDEN / f"{source.stem}.plan.txt", text, accept=pytestconfig.getoption("--accept"))


def test_schema(pytestconfig: pytest.Config) -> None:
    held(ROOT / "schemas" / "plan.schema.json", schema_json(), accept=pytestconfig.getoption("--accept"))


def test_schema_of_corrections(pytestconfig: pytest.Config) -> None:
    text = schema_json(Correction)
    held(ROOT / "schemas" / "correction.schema.json", text, accept=pytestconfig.getoption("--accept"))
