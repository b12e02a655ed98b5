"""Label-and-value records: actions written as lines (`Lead: Ann Reed`) and not as rows of a table.

`recorded` turns runs of such lines into grids, so that nothing after it need know of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planparse.outline.headers import fold, is_label
from planparse.outline.labels import area_label
from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.words import Phrase, Word

_LABEL = re.compile(r"\s*([^:]{2,60}):(?:\s|$)")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that begins with a column's label: the label's words and the value's."""

    key: str
    label: tuple[Word, ...]
    value: tuple[Word, ...]


def recorded(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[tuple[Word, ...], ...]]:
    """The blocks with runs of records as grids, and the labels that are printed again in each record.

    A run is a record if its first label comes again, or if it has three labels at least. A line without a
    label goes on with the value above it.
    """
    result: list[Block] = []
    again: list[tuple[Word, ...]] = []
    run: list[tuple[_Line | None, Paragraph]] = []
    for block in [*blocks, None]:
        line = _line(block) if isinstance(block, Paragraph) else None
        goes_on = bool(run) and isinstance(block, Paragraph) and not _begins_anew(block)
        if line or goes_on:
            assert isinstance(block, Paragraph)
            run.append((line, block))
            continue
        result += _closed(run, again)
        run = []
        if block is not None:
            result.append(block)
    return tuple(result), tuple(again)


def _line(block: Paragraph) -> _Line | None:
    text = Phrase(block.words).text
    found = _LABEL.match(text)
    if not found or not is_label(found[1]) or area_label(text):
        return None
    count = len(found[1].split())
    return _Line(fold(found[1]), block.words[:count], block.words[count:])


def _begins_anew(block: Paragraph) -> bool:
    """Whether a line without a column's label is a heading or a paragraph of its own."""
    text = Phrase(block.words).text
    return area_label(text) is not None or block.level is not None or bool(_LABEL.match(text))


def _closed(run: list[tuple[_Line | None, Paragraph]], again: list[tuple[Word, ...]]) -> Iterator[Block]:
    """A run as a grid, if it is one of records, else as the paragraphs it was."""
    keys = [line.key for line, _ in run if line]
    if len(set(keys)) < 3 or run[0][0] is None:
        yield from (paragraph for _, paragraph in run)
        return
    columns = list(dict.fromkeys(keys))
    header: dict[str, Cell] = {}
    rows: list[dict[str, list[Word]]] = []
    key = ""
    for line, paragraph in run:
        if line is None:
            rows[-1][key] += paragraph.words
            continue
        key = line.key
        if key == columns[0] or not rows or key in rows[-1]:
            rows.append({})
        rows[-1][key] = list(line.value)
        if key in header:
            again.append(line.label)
        else:
            header[key] = Cell(0, columns.index(key), line.label, place=paragraph.place)
    cells = [header[key] for key in columns]
    for number, row in enumerate(rows, 1):
        for column, key in enumerate(columns):
            words = tuple(row.get(key, ()))
            cells.append(Cell(number, column, words, place=words[0].place if words else cells[0].place))
    yield Grid(tuple(cells), len(rows) + 1, len(columns), (run[0][1].place, run[-1][1].place), header_rows=1)
