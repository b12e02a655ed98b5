"""The ICDAR 2013 table competition's truth: PDFs beside files that end in `-str.xml`."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

Rows = list[list[str]]


def documents(folder: Path) -> Iterator[tuple[Path, dict[int, list[Rows]]]]:
    """Each PDF of the set with the true tables of its pages."""
    for truth in sorted(folder.rglob("*-str.xml")):
        pdf = truth.with_name(truth.name.replace("-str.xml", ".pdf"))
        if pdf.exists():
            yield pdf, tables(truth)


def tables(truth: Path) -> dict[int, list[Rows]]:
    """The tables of one file of the truth by page; each region of a table that goes on counts as one."""
    found: dict[int, list[Rows]] = {}
    for region in ElementTree.parse(truth).getroot().iter("region"):
        cells = [
            (int(cell.get("start-row", 0)), int(cell.get("start-col", 0)), cell.findtext("content") or "")
            for cell in region.findall("cell")
        ]
        if cells:
            rows, columns = max(r for r, _, _ in cells) + 1, max(c for _, c, _ in cells) + 1
            grid = [[""] * columns for _ in range(rows)]
            for row, column, text in cells:
                grid[row][column] = text
            found.setdefault(int(region.get("page", 1)), []).append(grid)
    return found
