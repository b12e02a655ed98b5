"""The verbs that repairs and a person's corrections are made of, as data. No others exist."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

from planparse.noun import noun
from planparse.outline.outline import BLANK, Area, Entry, Outline, Row
from planparse.outline.scored import Field
from planparse.words import Phrase, Word


@noun
class Relabel:
    """The header cells of a table get these phrases: the same words in other cells, respelt if damaged."""

    table: int
    headers: tuple[Phrase, ...]


@noun
class Respell:
    """One word of a cell reads as something else."""

    row: int
    column: int
    word: Word
    reads: str


@noun
class Rejoin:
    """Two neighbouring words of a cell read as one."""

    row: int
    column: int
    front: Word
    rear: Word


@noun
class NumberRow:
    """A row gets its reference."""

    row: int
    ref: str


@noun
class JoinRows:
    """The lower row continues the row above it: each cell joins the cell above."""

    upper: int
    lower: int


@noun
class SpanDown:
    """A cell covers ``rows`` rows, and takes the words of the cells below that it covers."""

    row: int
    column: int
    rows: int


@noun
class TakeOut:
    """Words that do not belong to their cell become unplaced."""

    row: int
    column: int
    words: tuple[Word, ...]
    why: str


@noun
class AssignField:
    """A column contains this field (None: extra). Another column with it becomes extra, unless it names owners."""

    table: int
    column: int
    field: Field | None


@noun
class SplitRow:
    """These words of a row are another action: they become the row below it, with this id and reference."""

    row: int
    new: int
    words: tuple[Word, ...]
    ref: str


@noun
class MoveWords:
    """Words move to a row's cell of this field, in the document's order; a table without such a column gets one."""

    words: tuple[Word, ...]
    row: int
    field: Field


@noun
class SetAside:
    """Words of any rows become unplaced."""

    words: tuple[Word, ...]
    why: str


@noun
class LiftRow:
    """A row is a heading: it begins an area that has the rows below it."""

    row: int


@noun
class LiftWords:
    """Words are a heading: they begin an area that has the rows below them, up to the next heading."""

    words: tuple[Word, ...]


@noun
class DropRow:
    """A row is not an action: its words become unplaced."""

    row: int
    why: str


Verb = (
    Relabel | Respell | Rejoin | NumberRow | JoinRows | SpanDown | TakeOut
    | AssignField | SplitRow | MoveWords | SetAside | LiftRow | LiftWords | DropRow
)  # fmt: skip
"""The last seven are for a person's decisions: of these, rules only use `MoveWords`."""


# Editing an outline: functions that return it with an area, a row or a cell changed.


def with_area(outline: Outline, row_id: int, edit: Callable[[Area, int], Area]) -> Outline:
    """Return the outline with the area of a row edited; ``edit`` gets the area and the row's place in it."""
    i, place = place_of(outline, row_id)
    return replace(outline, areas=(*outline.areas[:i], edit(outline.areas[i], place), *outline.areas[i + 1 :]))


def place_of(outline: Outline, row_id: int) -> tuple[int, int]:
    """The places of a row's area and of the row in it. Rows have ids in reading order, so most are found at once."""
    for i, area in enumerate(outline.areas):
        if area.rows and area.rows[0].id <= row_id <= area.rows[-1].id:
            place = bisect_left(area.rows, row_id, key=lambda row: row.id)
            if area.rows[place].id == row_id:
                return i, place
    for i, area in enumerate(outline.areas):  # rows that a rule moved
        for place, row in enumerate(area.rows):
            if row.id == row_id:
                return i, place
    raise KeyError(row_id)


def with_row(outline: Outline, row_id: int, edit: Callable[[Row], Row]) -> Outline:
    """Return the outline with one row edited."""

    def edited(area: Area, place: int) -> Area:
        rows = (*area.rows[:place], edit(area.rows[place]), *area.rows[place + 1 :])
        return replace(area, rows=rows)

    return with_area(outline, row_id, edited)


def with_entry(outline: Outline, row_id: int, column: int, edit: Callable[[Entry], Entry]) -> Outline:
    """Return the outline with one cell edited; a cell spanned from above counts as blank."""

    def edited(row: Row) -> Row:
        entry = edit(row.entries[column] or BLANK)
        return replace(row, entries=(*row.entries[:column], entry, *row.entries[column + 1 :]))

    return with_row(outline, row_id, edited)


def shortened(rows: list[Row], place: int, column: int) -> list[Row]:
    """Return the rows with the cell that covers this row covering one row less, since the row joins the one above."""
    for i in range(place, -1, -1):
        entry = rows[i].entries[column]
        if entry is not None:
            shorter = replace(entry, rows=max(1, entry.rows - 1))
            return [*rows[:i], with_cell(rows[i], column, shorter), *rows[i + 1 :]]
    return rows


def begins_at(rows: Sequence[Row], place: int, column: int) -> int | None:
    """The place of the row on which the cell that covers this row begins; None if there is no such cell."""
    for at in range(place, -1, -1):
        if rows[at].table == rows[place].table and rows[at].entries[column] is not None:
            return at
    return None


def with_cell(row: Row, column: int, entry: Entry | None) -> Row:
    """Return the row with another cell in this column."""
    return replace(row, entries=(*row.entries[:column], entry, *row.entries[column + 1 :]))


def join_cells(one: Entry, other: Entry) -> Entry:
    """Join two cells: the words of one after the other, and the colour of the upper one if it has any."""
    return replace(one, phrase=one.phrase + other.phrase, fill=one.fill or other.fill)


def join_row_cells(one: Entry, other: Entry) -> Entry:
    """Join two cells of rows that become one. The cell also covers the further rows that the lower one covers."""
    return replace(join_cells(one, other), rows=one.rows + other.rows - 1)


# Edges that the document draws between two cells: no repair moves words over one.


def edge_between(upper: Entry, lower: Entry) -> bool:
    """Whether a document that draws its cells draws an edge between these two.

    Two cells on different pages may be one cell that the end of the page cut, so an edge there does not count.

    >>> edge_between(Entry(), Entry()), edge_between(Entry(drawn=False), Entry())
    (True, False)
    """
    if not (upper.drawn and lower.drawn):
        return False
    above, below = upper.phrase.words, lower.phrase.words
    return not above or not below or above[-1].place.page == below[0].place.page
