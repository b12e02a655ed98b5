"""Short status cells as councils print them: 399 in two lists, of which planparse read 182 of 221 and 140 of 178 at first."""

from __future__ import annotations

from pathlib import Path

from planparse.cells.status import read_status

CELLS = [
    line.split("\t")
    for line in Path(__file__).with_name("printed.tsv").read_text("utf-8").splitlines()
    if line and line[0] != "#"
]
RIGHT, SILENT = 388, 5
"""What stays wrong is arguable: `To do`, `Work ongoing`, `Agreed, not begun`."""


def test_printed_cells() -> None:
    read = [(code, text, read_status(text, None, None)) for code, text in CELLS]
    wrong = [(text, code, status) for code, text, status in read if status.code != code]
    silent = [text for text, _, status in wrong if not any(doubt.severity != "info" for doubt in status.doubts)]
    assert len(read) - len(wrong) >= RIGHT, [(text, code, status.code) for text, code, status in wrong]
    assert len(silent) <= SILENT, silent
