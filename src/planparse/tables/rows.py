"""Lines in columns -> rows: which line begins a row and which goes on with the one above, by votes of evidence."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from statistics import median

from planparse.tables.columns import Entry

_VALUE = re.compile(r"^[(\[<>≤≥±~+−–—£$€*-]*\d[\d,.:/ ]*[%)\]*a-z]{0,3}$|^[-–—.*]+$|^(?:n/?a|nil|x)$", re.IGNORECASE)
"""A number, an amount, a dash: a value, which does not wrap."""

_WIDER = 1.35
"""A pitch this much wider than the usual one stands between rows."""


def row_starts(lines: Sequence[Sequence[Entry]], widths: Sequence[float]) -> list[int]:
    """The numbers of the lines that begin a row.

    ``lines`` are the entries of each line, ``widths`` how far to the right text reaches in each column.
    """
    if not lines:
        return []
    tops = [min(entry.line.top for entry in line) for line in lines]
    pitches = [two - one for one, two in itertools.pairwise(tops)]
    usual = min(median(pitches), 1.6 * min(pitches)) if pitches else 0.0
    starts = [0]
    for number in range(1, len(lines)):
        wide = pitches[number - 1] > _WIDER * usual
        if _votes(lines[starts[-1] : number], lines[number], widths) + (2 if wide else 0) > 0:
            starts.append(number)
    return starts


def _votes(row: Sequence[Sequence[Entry]], line: Sequence[Entry], widths: Sequence[float]) -> float:
    """Above 0: the line begins a new row; below: it goes on with the row's lines so far."""
    above = {column: entry for entry in row[-1] for column in range(entry.first, entry.last + 1)}
    filled = {column for entries in row for entry in entries for column in range(entry.first, entry.last + 1)}
    columns = len(widths)
    here = {column for entry in line for column in range(entry.first, entry.last + 1)}
    if _spans(line, columns) or any(_spans(entries, columns) for entries in row):
        return 1.0
    votes = 0.5 if 0 in here else -1.0
    for entry in line:
        votes += _entry_votes(entry, above.get(entry.first), entry.first in filled, widths[entry.last])
    values = sum(is_value(entry) for entry in line)
    if values and values >= len(line) - 1 and len(here) * 2 >= columns:
        votes += 2.0
    return votes


def _entry_votes(entry: Entry, above: Entry | None, filled: bool, width: float) -> float:
    if is_value(entry):
        return 1.0
    if above is None:
        return -0.25 if filled else 0.5
    first = entry.line.words[0].text
    votes = -1.0 if first[:1].islower() else 0.0
    if is_value(above):
        return votes + 1.0
    fits = above.line.right + above.line.space + entry.line.width_of(0) < width - 1.0
    return votes + (0.75 if fits else -1.0)


def is_value(entry: Entry) -> bool:
    """Whether an entry is a number, an amount or a dash."""
    return bool(_VALUE.match(" ".join(word.text for word in entry.line.words)))


def _spans(line: Sequence[Entry], columns: int) -> bool:
    """Whether one phrase stands over several columns: a heading over them, or a full-width row."""
    return any(entry.last > entry.first for entry in line) or (columns > 2 and len(line) == 0)
