"""A plan as delimited text, as a spreadsheet exports it: no colours, and a merged cell's text at its first place only.

Every record has the sheet's full number of cells, as Excel writes them. A rotated first column is the same as a merged
one, and two header rows keep only their texts.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from corpus.layouts import ALL, Layout
from corpus.model import Plan
from corpus.story import Table, actions, back, front

PLAIN = Layout("csv", ALL, producer="csv")


def write(plan: Plan, path: Path, layout: Layout = PLAIN, *, delimiter: str = ",", encoding: str = "utf-8-sig") -> Path:
    """The plan as records in the layout's way, with Excel's quotes and line ends."""
    rows = list(_rows(plan, layout))
    width = max(map(len, rows))
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerows([*row, *[""] * (width - len(row))] for row in rows)
    return path


def _rows(plan: Plan, layout: Layout) -> Iterator[list[str]]:
    """Every block's records, a blank one behind a table."""
    for block in (*front(plan), *actions(plan, layout), *back(plan)):
        if not isinstance(block, Table):
            yield [block.text]
            continue
        for band in (*block.heads, *block.bands):
            row = [""] * len(block.widths)
            for slot in band.slots:
                row[slot.column] = slot.text
            yield row
        yield [""]
