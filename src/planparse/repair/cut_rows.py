"""Rows that were cut: by a page break, or where an action spans several printed lines of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from planparse.outline.outline import OWNER_FIELDS, Outline, Row, Spot, entry_at, field_text
from planparse.repair.changes import Change, JoinRows
from planparse.repair.editing import edge_between

_SENTENCE_END = re.compile(r"[.!?:;]['\"”’)]*$")


def join_cut_rows(outline: Outline) -> Iterator[Change]:
    """Join a row without ref, owner and date to the row above whose text it goes on with.

    Acts where the lower row has no ref of its own in a table that prints refs, and nothing that an action
    has but text: its description is blank, or goes on in the middle of a sentence. Does not act on a row
    with a whole description: that is an action that lost its ref; nor where the document draws an edge between two
    descriptions on one page.
    """
    for area in outline.areas:
        upper: Row | None = None
        for above, below in pairwise(area.rows):
            upper = above if upper is None else upper
            if above.table == below.table and _goes_on(outline, above, below):
                texts = [field_text(outline, row, "description") for row in (above, below)]
                yield Change(
                    "row_joined",
                    JoinRows(upper.id, below.id),
                    (Spot(row=upper.id, part="description"),),
                    " | ".join(_texts(below)),
                    " ".join(text for text in texts if text),
                    "the row has no ref, owner or date of its own and continues the row above",
                )
            else:
                upper = None


def _goes_on(outline: Outline, above: Row, below: Row) -> bool:
    table = outline.tables[below.table]
    if any(field_text(outline, below, field) for field in ("ref", *OWNER_FIELDS)):
        return False
    description = table.index("description")
    if description is not None and below.entries[description] is None:
        return True  # the document draws one action over several rows: dated steps
    if field_text(outline, below, "timescale"):
        return False
    text = field_text(outline, below, "description")
    if not text:
        return bool(_texts(below)) and _has_ref_or_text(outline, above)
    before = field_text(outline, above, "description")
    return text[:1].islower() and not _SENTENCE_END.search(before) and not _edge_between(outline, above, below)


def _edge_between(outline: Outline, above: Row, below: Row) -> bool:
    cells = [found[1] for row in (above, below) if (found := entry_at(outline, row, "description"))]
    return len(cells) == 2 and edge_between(*cells)


def _has_ref_or_text(outline: Outline, row: Row) -> bool:
    return bool(field_text(outline, row, "ref") or field_text(outline, row, "description"))


def _texts(row: Row) -> list[str]:
    return [entry.phrase.text for entry in row.entries if entry and entry.phrase]
