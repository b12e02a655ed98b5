"""Ditto marks: a cell that says no more than that it holds what the cell above holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planparse.outline.outline import OWNER_FIELDS, Outline, Spot
from planparse.repair.changes import Change, Respell

_MARK = re.compile(r"[“”\"″〃]|,,|''|ditto\.?|-\s?[“”\"]\s?-", re.I)
_FIELDS = frozenset((*OWNER_FIELDS, "timescale", "status", "outcome"))


def dittos(outline: Outline) -> Iterator[Change]:
    """Read a ditto mark as the text of the cell above it, in the same area and table.

    Acts on cells of owners, timescales, statuses and outcomes that are one mark and nothing else. Does not act below a
    cell that is blank or spans rows, nor on words such as `as above`, which may mean more than one cell.
    """
    for area in outline.areas:
        above: dict[tuple[int, int], str] = {}
        for row in area.rows:
            for column, entry in enumerate(row.entries):
                if entry is None or outline.tables[row.table].columns[column].field not in _FIELDS:
                    continue
                words, text = entry.phrase.words, entry.phrase.text
                key = row.table, column
                if len(words) == 1 and _MARK.fullmatch(text) and above.get(key):
                    verb = Respell(row.id, column, words[0], above[key])
                    why = "a ditto mark repeats the cell above it"
                    yield Change("ditto_read", verb, (Spot(row=row.id, column=column),), text, above[key], why)
                else:
                    above[key] = text
