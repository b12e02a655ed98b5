"""Carrying out the verbs that only a person decides: no word is lost, whatever is decided."""

from __future__ import annotations

from dataclasses import replace

from planparse.outline.decision import Field
from planparse.outline.outline import BLANK, OWNER_FIELDS, Area, Column, Entry, Outline, Row, Table, Unplaced
from planparse.repair.editing import both, place_of, shortened, with_area, with_cell, with_entry
from planparse.repair.verbs import AssignField, DropRow, LiftRow, MoveWords, SetAside, SplitRow
from planparse.words import Phrase, Word, together

Decided = AssignField | SplitRow | MoveWords | SetAside | LiftRow | DropRow


def decided_by_a_person(outline: Outline, verb: Decided) -> Outline:
    """The outline with a person's decision carried out. Raises `KeyError` for a row that is not there."""
    match verb:
        case AssignField(table, column, field):
            return _with_field(outline, table, column, field)
        case SplitRow(row, new, words, ref):
            return _split_row(outline, row, new, words, ref)
        case MoveWords(words, row, field):
            return _moved(outline, words, row, field)
        case SetAside(words, why):
            return _set_aside(outline, words, why)
        case LiftRow(row):
            return _lifted(outline, row)
        case DropRow(row, why):
            return _dropped(outline, row, why)


def _with_field(outline: Outline, index: int, place: int, field: Field | None) -> Outline:
    table = outline.tables[index]

    def assigned(at: int, column: Column) -> Column:
        if at == place:
            return replace(column, field=field, decision=None)
        taken = field is not None and column.field == field and field not in OWNER_FIELDS
        return replace(column, field=None) if taken else column

    columns = tuple(assigned(at, column) for at, column in enumerate(table.columns))
    return _with_table(outline, index, replace(table, columns=columns))


def _with_table(outline: Outline, index: int, table: Table) -> Outline:
    return replace(outline, tables=(*outline.tables[:index], table, *outline.tables[index + 1 :]))


def _split_row(outline: Outline, row_id: int, new: int, words: tuple[Word, ...], ref: str) -> Outline:
    def edited(area: Area, place: int) -> Area:
        row = area.rows[place]
        upper = [entry and replace(entry, phrase=entry.phrase.without(words)) for entry in row.entries]
        lower = [entry and replace(entry, phrase=entry.phrase.keep(words), rows=1) for entry in row.entries]
        rows = list(area.rows)
        rows[place : place + 1] = [replace(row, entries=tuple(upper)), Row(new, row.table, tuple(lower), ref)]
        return replace(area, rows=tuple(_spans_grown(rows, place)))

    return with_area(outline, row_id, edited)


def _spans_grown(rows: list[Row], place: int) -> list[Row]:
    """Cells that stand against the row at this place and rows below it, or above, stand against the new row too."""
    grown = list(rows)
    for column, entry in enumerate(rows[place].entries):
        if entry is None:  # spanned from above: so is the row that was split off
            grown[place + 1] = with_cell(grown[place + 1], column, None)
            for at in range(place - 1, -1, -1):
                home = grown[at].entries[column]
                if home is not None:
                    grown[at] = with_cell(grown[at], column, replace(home, rows=home.rows + 1))
                    break
        elif entry.rows > 1:  # the span stays whole, with all its words
            rest = rows[place + 1].entries[column] or BLANK
            grown[place] = with_cell(grown[place], column, replace(both(entry, rest), rows=entry.rows + 1))
            grown[place + 1] = with_cell(grown[place + 1], column, None)
    return grown


def _moved(outline: Outline, words: tuple[Word, ...], row_id: int, field: Field) -> Outline:
    taken, phrase = _taken(outline, words)
    area, place = place_of(taken, row_id)
    row = taken.areas[area].rows[place]
    column = taken.tables[row.table].index(field)
    if column is None:
        taken, column = _with_column(taken, row.table, field)
    elif taken.areas[area].rows[place].entries[column] is None:
        row_id = _home(taken.areas[area].rows, place, column)
    return with_entry(taken, row_id, column, lambda entry: replace(entry, phrase=entry.phrase + phrase))


def _home(rows: tuple[Row, ...], place: int, column: int) -> int:
    """The row (id) whose cell spans this place."""
    return next(rows[at].id for at in range(place, -1, -1) if rows[at].entries[column] is not None)


def _with_column(outline: Outline, index: int, field: Field) -> tuple[Outline, int]:
    """A table with one more column, which the document does not draw, and its place."""
    table = outline.tables[index]
    wider = replace(table, columns=(*table.columns, Column(Phrase(), "", field, drawn=False)))
    areas = tuple(
        replace(area, rows=tuple(replace(r, entries=(*r.entries, BLANK)) if r.table == index else r for r in area.rows))
        for area in outline.areas
    )
    return replace(_with_table(outline, index, wider), areas=areas), len(table.columns)


def _taken(outline: Outline, words: tuple[Word, ...]) -> tuple[Outline, Phrase]:
    """The outline without these words, from rows and from what is unplaced, and the words as they read there."""
    found: list[Phrase] = []

    def without(phrase: Phrase) -> Phrase:
        kept = phrase.keep(words)
        if not kept:
            return phrase
        found.append(kept)
        return phrase.without(words)

    def entries(row: Row) -> tuple[Entry | None, ...]:
        return tuple(entry and replace(entry, phrase=without(entry.phrase)) for entry in row.entries)

    areas = tuple(
        replace(area, rows=tuple(replace(row, entries=entries(row)) for row in area.rows)) for area in outline.areas
    )
    rest = tuple(replace(piece, phrase=without(piece.phrase)) for piece in outline.unplaced)
    return replace(outline, areas=areas, unplaced=tuple(piece for piece in rest if piece.phrase)), together(found)


def _set_aside(outline: Outline, words: tuple[Word, ...], why: str) -> Outline:
    taken, phrase = _taken(outline, words)
    return replace(taken, unplaced=(*taken.unplaced, Unplaced(phrase, why)))


def _without_row(outline: Outline, row_id: int) -> tuple[Outline, Phrase, int]:
    """The outline without a row, its words, and the place of its area. Cells that span it keep their words."""
    index, place = place_of(outline, row_id)
    rows = list(outline.areas[index].rows)
    own: list[Phrase] = []
    for column, entry in enumerate(rows[place].entries):
        if entry is None:
            rows = shortened(rows, place, column)
        elif entry.rows > 1 and place + 1 < len(rows):  # what stands against rows below is theirs
            rows[place + 1] = with_cell(rows[place + 1], column, replace(entry, rows=entry.rows - 1))
        else:
            own.append(entry.phrase)
    area = replace(outline.areas[index], rows=tuple(rows[:place] + rows[place + 1 :]))
    areas = (*outline.areas[:index], area, *outline.areas[index + 1 :])
    return replace(outline, areas=areas), together(own), index


def _lifted(outline: Outline, row_id: int) -> Outline:
    _, place = place_of(outline, row_id)
    rest, heading, index = _without_row(outline, row_id)
    above = rest.areas[index]
    below = Area(heading, "other", None, 0, above.theme, _cut_off(above.rows, place))
    areas = (*rest.areas[:index], replace(above, rows=_closed(above.rows[:place])), below, *rest.areas[index + 1 :])
    return replace(rest, areas=areas)


def _cut_off(rows: tuple[Row, ...], place: int) -> tuple[Row, ...]:
    """The rows from a place on, without cells that span them from above."""
    if place >= len(rows):
        return ()
    first = replace(rows[place], entries=tuple(BLANK if entry is None else entry for entry in rows[place].entries))
    blank = [column for column, entry in enumerate(rows[place].entries) if entry is None]
    found = [first]
    for row in rows[place + 1 :]:
        blank = [column for column in blank if row.entries[column] is None]
        found.append(replace(row, entries=tuple(BLANK if at in blank else e for at, e in enumerate(row.entries))))
    return tuple(found)


def _closed(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Rows of which no cell stands against more rows than there are."""
    return tuple(
        replace(row, entries=tuple(e and replace(e, rows=min(e.rows, len(rows) - at)) for e in row.entries))
        for at, row in enumerate(rows)
    )


def _dropped(outline: Outline, row_id: int, why: str) -> Outline:
    rest, phrase, index = _without_row(outline, row_id)
    unplaced = (*rest.unplaced, Unplaced(phrase, why)) if phrase else rest.unplaced
    area = rest.areas[index]
    if not area.rows and not area.heading:
        rest = replace(rest, areas=(*rest.areas[:index], *rest.areas[index + 1 :]))
    return replace(rest, unplaced=unplaced)
