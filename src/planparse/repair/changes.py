"""The closed set of verbs that repairs are made of, and the one place that performs them.

A rule proposes a `Change`; only `applied` carries it out. The record is the change itself: replaying all
changes on the raw outline gives the repaired one, and no verb can lose a word.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from planparse.issues import Doubt
from planparse.outline.outline import BLANK, Area, Entry, Outline, Row, Spot, Unplaced
from planparse.words import Phrase, Word


@dataclass(frozen=True, slots=True)
class Relabel:
    """The header cells of a table get these phrases: the same words in other cells, respelt where damaged."""

    table: int
    headers: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Respell:
    """One word of a cell reads as something else."""

    row: int
    column: int
    word: Word
    reads: str


@dataclass(frozen=True, slots=True)
class Rejoin:
    """Two neighbouring words of a cell read as one."""

    row: int
    column: int
    front: Word
    rear: Word


@dataclass(frozen=True, slots=True)
class Number:
    """A row gets its reference."""

    row: int
    ref: str


@dataclass(frozen=True, slots=True)
class JoinRows:
    """The lower row is the rest of the row above it: each cell joins the cell above."""

    upper: int
    lower: int


@dataclass(frozen=True, slots=True)
class SpanDown:
    """A cell stands against ``rows`` rows; the words of the cells below that it covers are its own."""

    row: int
    column: int
    rows: int


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Words of a cell that are not the cell's: they become unplaced."""

    row: int
    column: int
    words: tuple[Word, ...]
    why: str


Verb = Relabel | Respell | Rejoin | Number | JoinRows | SpanDown | TakeOut


@dataclass(frozen=True, slots=True)
class Change:
    """One repair: what is done (``verb``), where it shows (``spots``), the texts before and after, and why.

    ``code`` is the kind of damage. A change that shows in several rows (a shared outcome) names each, with the
    text that stood there in ``befores``; where it shows in one place, ``before`` is that text.
    """

    code: str
    verb: Verb
    spots: tuple[Spot, ...]
    before: str | None
    after: str | None
    why: str
    befores: tuple[str | None, ...] = ()

    def shown(self) -> tuple[tuple[Spot, str | None], ...]:
        """Each place where the change shows, with the text that stood there before."""
        return tuple(zip(self.spots, self.befores or (self.before,) * len(self.spots), strict=True))


@dataclass(frozen=True, slots=True)
class Flag:
    """A doubt that a rule has without a change to offer."""

    spot: Spot
    doubt: Doubt


def applied(outline: Outline, verb: Verb) -> Outline:
    """The outline with one verb carried out."""
    match verb:
        case Relabel(table, headers):
            return _relabelled(outline, table, headers)
        case Respell(row, column, word, reads):
            return _with_entry(
                outline,
                row,
                column,
                lambda e: replace(e, phrase=replace(e.phrase, respelt=(*e.phrase.respelt, (word, reads)))),
            )
        case Rejoin(row, column, front, rear):
            whole = ((front, front.text + rear.text), (rear, ""))
            return _with_entry(
                outline,
                row,
                column,
                lambda e: replace(e, phrase=replace(e.phrase, respelt=(*e.phrase.respelt, *whole))),
            )
        case Number(row, ref):
            return _with_row(outline, row, lambda r: replace(r, ref=ref))
        case JoinRows(upper, lower):
            return _joined_rows(outline, upper, lower)
        case SpanDown(row, column, rows):
            return _spanned(outline, row, column, rows)
        case TakeOut(row, column, words, why):
            cut = _with_entry(outline, row, column, lambda e: replace(e, phrase=e.phrase.without(words)))
            return replace(cut, unplaced=(*cut.unplaced, *(Unplaced(Phrase(run), why) for run in _runs(words))))


def _runs(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """Words as runs that stood next to each other: what was apart in the cell stays apart."""
    for _, run in groupby(enumerate(words), key=lambda pair: pair[1].id - pair[0]):
        yield tuple(word for _, word in run)


def _relabelled(outline: Outline, index: int, headers: tuple[Phrase, ...]) -> Outline:
    table = outline.tables[index]
    columns = tuple(replace(column, header=header) for column, header in zip(table.columns, headers, strict=True))
    tables = (*outline.tables[:index], replace(table, columns=columns), *outline.tables[index + 1 :])
    return replace(outline, tables=tables)


def _with_area(outline: Outline, row_id: int, edit: Callable[[Area, int], Area]) -> Outline:
    """The outline with the area of a row edited; ``edit`` takes the area and the row's place in it."""
    i, place = _place(outline, row_id)
    return replace(outline, areas=(*outline.areas[:i], edit(outline.areas[i], place), *outline.areas[i + 1 :]))


def _place(outline: Outline, row_id: int) -> tuple[int, int]:
    """A row's area and its place there: rows are numbered as they are read, so it is looked for where it should be."""
    for i, area in enumerate(outline.areas):
        if area.rows and area.rows[0].id <= row_id <= area.rows[-1].id:
            place = bisect_left(area.rows, row_id, key=lambda row: row.id)
            if area.rows[place].id == row_id:
                return i, place
    for i, area in enumerate(outline.areas):  # rows that a rule put elsewhere
        for place, row in enumerate(area.rows):
            if row.id == row_id:
                return i, place
    raise KeyError(row_id)


def _with_row(outline: Outline, row_id: int, edit: Callable[[Row], Row]) -> Outline:
    def edited(area: Area, place: int) -> Area:
        rows = (*area.rows[:place], edit(area.rows[place]), *area.rows[place + 1 :])
        return replace(area, rows=rows)

    return _with_area(outline, row_id, edited)


def _with_entry(outline: Outline, row_id: int, column: int, edit: Callable[[Entry], Entry]) -> Outline:
    def edited(row: Row) -> Row:
        entry = edit(row.entries[column] or BLANK)
        return replace(row, entries=(*row.entries[:column], entry, *row.entries[column + 1 :]))

    return _with_row(outline, row_id, edited)


def _joined_rows(outline: Outline, upper: int, lower: int) -> Outline:
    def edited(area: Area, place: int) -> Area:
        above, below = area.rows[place], area.rows[place + 1]
        if below.id != lower:
            raise KeyError(lower)
        rows = [*area.rows[: place + 1], *area.rows[place + 2 :]]
        for column, (one, other) in enumerate(zip(above.entries, below.entries, strict=True)):
            if other is None:
                rows = _shortened(rows, place, column)
            elif one is None:
                rows = _appended(rows, place, column, other)
            else:
                rows[place] = _with(rows[place], column, _sum(one, other))
        return replace(area, rows=tuple(rows))

    return _with_area(outline, upper, edited)


def _shortened(rows: list[Row], place: int, column: int) -> list[Row]:
    """A cell that spans a row which is joined to the one above spans one row less."""
    for i in range(place, -1, -1):
        entry = rows[i].entries[column]
        if entry is not None:
            shorter = replace(entry, rows=max(1, entry.rows - 1))
            return [*rows[:i], _with(rows[i], column, shorter), *rows[i + 1 :]]
    return rows


def _appended(rows: list[Row], place: int, column: int, other: Entry) -> list[Row]:
    """Words under a spanning cell go to that cell."""
    for i in range(place, -1, -1):
        entry = rows[i].entries[column]
        if entry is not None:
            return [*rows[:i], _with(rows[i], column, _sum(entry, other)), *rows[i + 1 :]]
    return [*rows[:place], _with(rows[place], column, other), *rows[place + 1 :]]


def _with(row: Row, column: int, entry: Entry | None) -> Row:
    return replace(row, entries=(*row.entries[:column], entry, *row.entries[column + 1 :]))


def _sum(one: Entry, other: Entry) -> Entry:
    """Two cells as one: words one after the other, the colour of the upper one where it has any."""
    return replace(one, phrase=one.phrase + other.phrase, fill=one.fill or other.fill)


def _spanned(outline: Outline, row_id: int, column: int, number: int) -> Outline:
    def edited(area: Area, place: int) -> Area:
        rows = list(area.rows)
        entry = rows[place].entries[column] or BLANK
        for i in range(place + 1, place + number):
            below = rows[i].entries[column]
            entry = _sum(entry, below or BLANK)
            rows[i] = _with(rows[i], column, None)
        rows[place] = _with(rows[place], column, replace(entry, rows=number, inferred=True))
        return replace(area, rows=tuple(rows))

    return _with_area(outline, row_id, edited)
