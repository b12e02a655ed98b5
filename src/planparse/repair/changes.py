"""What a repair is, and the one function that carries it out.

A rule proposes a `Change`; only `apply_verb` carries it out. The change is also its own record: replaying all changes
on the raw outline gives the repaired one, and no verb can lose a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from planparse.issues import Doubt
from planparse.lexicon.labels import Terms
from planparse.noun import noun
from planparse.outline.outline import BLANK, Area, Entry, Outline, Row, Spot, Unplaced
from planparse.repair.decided import apply_decision
from planparse.repair.verbs import (
    JoinRows,
    NumberRow,
    Rejoin,
    Relabel,
    Respell,
    SpanDown,
    TakeOut,
    Verb,
    join_cells,
    join_row_cells,
    shortened,
    with_area,
    with_cell,
    with_entry,
    with_row,
)
from planparse.words import Phrase, Word

__all__ = [
    "Change", "Flag", "JoinRows", "NumberRow", "Rejoin", "Relabel", "Respell", "SpanDown", "TakeOut", "Verb",
    "apply_verb",
]  # fmt: skip


@noun
class Change:
    """One repair: what is done (``verb``), where it shows (``spots``), the texts before and after, and why.

    ``code`` is the kind of damage. A change that shows in several rows (a shared outcome) names each of them, and
    ``befores`` has the text that was there. If it shows in one place, ``before`` is that text.
    """

    code: str
    verb: Verb
    spots: tuple[Spot, ...]
    before: str | None
    after: str | None
    why: str
    befores: tuple[str | None, ...] = ()

    def shown(self) -> tuple[tuple[Spot, str | None], ...]:
        """Each place where the change shows, with the text that was there before."""
        return tuple(zip(self.spots, self.befores or (self.before,) * len(self.spots), strict=True))


@noun
class Flag:
    """A doubt of a rule that has no change to offer."""

    spot: Spot
    doubt: Doubt


def apply_verb(terms: Terms, outline: Outline, verb: Verb) -> Outline:
    """Return the outline with one verb carried out."""
    match verb:
        case Relabel(table, headers):
            return _relabelled(outline, table, headers)
        case Respell(row, column, word, reads):
            return with_entry(
                outline,
                row,
                column,
                lambda e: replace(e, phrase=replace(e.phrase, respelt=(*e.phrase.respelt, (word, reads)))),
            )
        case Rejoin(row, column, front, rear):
            whole = ((front, front.text + rear.text), (rear, ""))
            return with_entry(
                outline,
                row,
                column,
                lambda e: replace(e, phrase=replace(e.phrase, respelt=(*e.phrase.respelt, *whole))),
            )
        case NumberRow(row, ref):
            return with_row(outline, row, lambda r: replace(r, ref=ref))
        case JoinRows(upper, lower):
            return _joined_rows(outline, upper, lower)
        case SpanDown(row, column, rows):
            return _spanned(outline, row, column, rows)
        case TakeOut(row, column, words, why):
            cut = with_entry(outline, row, column, lambda e: replace(e, phrase=e.phrase.without(words)))
            return replace(cut, unplaced=(*cut.unplaced, *(Unplaced(Phrase(run), why) for run in _runs(words))))
        case _:
            return apply_decision(terms, outline, verb)


def _runs(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """Split words into runs of neighbours: words that were apart in the cell stay apart."""
    for _, run in groupby(enumerate(words), key=lambda pair: pair[1].id - pair[0]):
        yield tuple(word for _, word in run)


def _relabelled(outline: Outline, index: int, headers: tuple[Phrase, ...]) -> Outline:
    table = outline.tables[index]
    columns = tuple(replace(column, header=header) for column, header in zip(table.columns, headers, strict=True))
    tables = (*outline.tables[:index], replace(table, columns=columns), *outline.tables[index + 1 :])
    return replace(outline, tables=tables)


def _joined_rows(outline: Outline, upper: int, lower: int) -> Outline:
    def edited(area: Area, place: int) -> Area:
        above, below = area.rows[place], area.rows[place + 1]
        if below.id != lower:
            raise KeyError(lower)
        rows = [*area.rows[: place + 1], *area.rows[place + 2 :]]
        for column, (one, other) in enumerate(zip(above.entries, below.entries, strict=True)):
            if other is None:
                rows = shortened(rows, place, column)
            elif one is None:
                rows = _appended(rows, place, column, other)
            else:
                rows[place] = with_cell(rows[place], column, join_row_cells(one, other))
        return replace(area, rows=tuple(rows))

    return with_area(outline, upper, edited)


def _appended(rows: list[Row], place: int, column: int, other: Entry) -> list[Row]:
    """Return the rows with the words added to the cell that spans this row; if there is none, to its own cell."""
    for i in range(place, -1, -1):
        entry = rows[i].entries[column]
        if entry is not None:
            return [*rows[:i], with_cell(rows[i], column, join_row_cells(entry, other)), *rows[i + 1 :]]
    return [*rows[:place], with_cell(rows[place], column, other), *rows[place + 1 :]]


def _spanned(outline: Outline, row_id: int, column: int, number: int) -> Outline:
    def edited(area: Area, place: int) -> Area:
        rows = list(area.rows)
        entry = rows[place].entries[column] or BLANK
        for i in range(place + 1, place + number):
            below = rows[i].entries[column]
            entry = join_cells(entry, below or BLANK)
            rows[i] = with_cell(rows[i], column, None)
        rows[place] = with_cell(rows[place], column, replace(entry, rows=number, inferred=True))
        return replace(area, rows=tuple(rows))

    return with_area(outline, row_id, edited)
