"""Specks that a scan shows as accents, full stops and apostrophes; the same letters in a text are left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planparse.issues import Doubt
from planparse.outline.outline import Outline, Spot
from planparse.pipeline import stages
from planparse.repair import repair

TEXT = """\
# Allotments plan

| Ref | Action | Lead | By when |
| --- | --- | --- | --- |
| 1.1 | {cell} | Ann Rosé | May 2026 |
| 1.2 | Ask the allotment holders what they want to grow. | Bo Shah | June 2026 |
"""


def _outline(cell: str, tmp_path) -> Outline:
    path = tmp_path / "plan.md"
    path.write_text(TEXT.format(cell=cell))
    return stages(path).outline


@pytest.mark.parametrize(
    ("cell", "right"),
    [
        ("Weed Mill Lanè each mornîng.", "Weed Mill Lane each morning."),
        ("Buy tools that they will want to. use.", "Buy tools that they will want to use."),
        ("Write A'form for new holders.", "Write A form for new holders."),
        ("Ask the crèche, and Zoë.", "Ask the crèche, and Zoë."),
        ("Say what it is for. Then ask.", "Say what it is for. Then ask."),
    ],
)
def test_specks_are_mended_in_scans_alone(cell: str, right: str, tmp_path) -> None:
    outline = _outline(cell, tmp_path)
    scanned = replace(outline, doubts=(*outline.doubts, (Spot(), Doubt("ocr_read", "info", "read by OCR"))))
    for given, wanted in ((outline, cell), (scanned, right)):
        found = repair(given).outline
        texts = [entry.phrase.text for entry in next(found.rows()).entries if entry]
        assert wanted in texts
        assert "Ann Rosé" in texts
