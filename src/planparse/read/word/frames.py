"""Tables that only lay out others: what stands in them is lifted out, in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from planparse.read.word.content import Content, Para, RawCell, RawTable, is_empty

_Row = tuple[RawCell, ...]


def lifted(content: Sequence[Content]) -> Iterator[Content]:
    """The same content without frames: rows whose one filled cell holds a table, and tables of one cell or column.

    A single column is no table, unless its cells' colours tell them apart: then it is a key.
    """
    for part in content:
        if isinstance(part, Para):
            yield part if not part.boxes else replace(part, boxes=tuple(lifted(part.boxes)))
            continue
        if _is_column(part):
            for row in part.rows:
                for cell in row:
                    yield from lifted(cell.content)
            continue
        frames = list(_frames(part.rows))
        headers = part.headers
        for frame, group in groupby(zip(frames, part.rows, strict=True), key=lambda pair: pair[0]):
            rows = tuple(row for _, row in group)
            if frame:
                for row in rows:
                    for cell in row:
                        yield from lifted(cell.content)
            else:
                yield replace(part, rows=rows, headers=min(headers, len(rows)))
            headers = max(headers - len(rows), 0)


def _is_column(table: RawTable) -> bool:
    if not all(len(row) <= 1 for row in table.rows):
        return False
    fills = {cell.fill for row in table.rows for cell in row}
    return len(fills) < 2 or any(_holds_table(cell) for row in table.rows for cell in row)


def _frames(rows: Sequence[_Row]) -> Iterator[bool]:
    """For each row, whether it is a frame: its one filled cell holds a table and is merged with no row below."""
    for number, row in enumerate(rows):
        filled = [cell for cell in row if not is_empty(cell.content)]
        below = rows[number + 1] if number + 1 < len(rows) else ()
        joined = any(cell.joins == "above" for cell in (*row, *below))
        yield len(filled) == 1 and _holds_table(filled[0]) and not joined


def _holds_table(cell: RawCell) -> bool:
    return any(isinstance(part, RawTable) for part in cell.content)
