"""Bare recovered tables as JSON or CSV, for any document, plan or not."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict

from planparse.emit.cells import harmless
from planparse.tables.bare_tables import BareGrid


def tables_json(grids: Sequence[BareGrid]) -> str:
    """A JSON list of tables: ``page``, ``bbox``, ``rows`` of cell texts, and ``spans`` of merged cells."""
    found = [
        {
            "page": grid.page,
            "bbox": [round(edge, 2) for edge in grid.box] if grid.box else None,
            "rows": grid.rows,
            "spans": [asdict(span) for span in grid.spans],
        }
        for grid in grids
    ]
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def tables_csv(grids: Sequence[BareGrid]) -> str:
    """All tables as CSV, one after the other with a blank line between.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    for number, grid in enumerate(grids):
        if number:
            writer.writerow([])
        writer.writerows([harmless(text) for text in row] for row in grid.rows)
    return stream.getvalue()
