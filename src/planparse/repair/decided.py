"""Carrying out the verbs that only a person's decision uses. No decision can lose a word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from planparse.lexicon.labels import Terms
from planparse.noun import noun
from planparse.outline.area_headings import area_label, numbered_heading
from planparse.outline.outline import BLANK, OWNER_FIELDS, Area, Column, Entry, Outline, Row, Table, Unplaced
from planparse.outline.scored import Field
from planparse.repair.verbs import (
    AssignField,
    DropRow,
    LiftRow,
    LiftWords,
    MoveWords,
    SetAside,
    SplitRow,
    begins_at,
    place_of,
    with_area,
    with_cell,
    with_entry,
)
from planparse.words import Phrase, Word, together

Decided = AssignField | SplitRow | MoveWords | SetAside | LiftRow | LiftWords | DropRow


def apply_decision(terms: Terms, outline: Outline, verb: Decided) -> Outline:
    """Return the outline with a person's decision carried out. Raises `KeyError` for a row that is not there."""
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
            return _lifted(terms, outline, row)
        case LiftWords(words):
            return _headed(terms, outline, words)
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
    """Split a row in two. A cell whose words all stay covers both rows, as it is beside both; a ref does not."""
    table = outline.tables[next(row for row in outline.rows() if row.id == row_id).table]
    alone = [column.field == "ref" for column in table.columns]

    def edited(area: Area, place: int) -> Area:
        rows = list(area.rows)
        below: list[Entry | None] = []
        for column, entry in enumerate(rows[place].entries):
            going = entry.phrase.keep(words) if entry else None
            if entry and going:
                stays = replace(entry, phrase=entry.phrase.without(words), rows=1)
                rows[place] = with_cell(rows[place], column, stays)
                below.append(replace(entry, phrase=going))
                continue
            start = begins_at(rows, place, column)
            home = rows[start].entries[column] if start is not None else None
            shared = home is not None and not alone[column] and (home.phrase or home.fill or home.rows > 1)
            if start is not None and home is not None and shared:
                rows[start] = with_cell(rows[start], column, replace(home, rows=home.rows + 1))
            below.append(None if shared else BLANK)
        second = Row(new, rows[place].table, tuple(below), ref)
        return replace(area, rows=(*rows[: place + 1], second, *rows[place + 1 :]))

    return with_area(outline, row_id, edited)


def _moved(outline: Outline, words: tuple[Word, ...], row_id: int, field: Field) -> Outline:
    taken, phrase = _taken(outline, words)
    table = next(row for row in taken.rows() if row.id == row_id).table
    column = taken.tables[table].index(field)
    if column is None:
        taken, column = _with_column(taken, table, field)
    index, place = place_of(taken, row_id)
    start = begins_at(taken.areas[index].rows, place, column)
    home = taken.areas[index].rows[place if start is None else start].id
    return with_entry(taken, home, column, lambda entry: replace(entry, phrase=_put_in(entry.phrase, phrase)))


def _put_in(phrase: Phrase, coming: Phrase) -> Phrase:
    """Return a phrase with words added where the document's order has them, with a space before and after them."""
    at = next((n for n, word in enumerate(phrase.words) if word.id > coming.words[0].id), len(phrase.words))
    before, behind = phrase.words[:at], phrase.words[at:]
    apart = (_apart(behind[0]), *behind[1:]) if behind else ()
    words = (*before, _apart(coming.words[0]), *coming.words[1:], *apart)
    return Phrase(words, phrase.respelt + coming.respelt)


def _apart(word: Word) -> Word:
    """Return the word with a space before it, if nothing separates it from the word before."""
    return word if word.gap else replace(word, gap=" ")


def _with_column(outline: Outline, index: int, field: Field) -> tuple[Outline, int]:
    """Add a column that the document does not draw to a table. Return the outline and the column's place."""
    table = outline.tables[index]
    wider = replace(table, columns=(*table.columns, Column(Phrase(), "", field, drawn=False)))
    areas = tuple(
        replace(area, rows=tuple(replace(r, entries=(*r.entries, BLANK)) if r.table == index else r for r in area.rows))
        for area in outline.areas
    )
    return replace(_with_table(outline, index, wider), areas=areas), len(table.columns)


def _taken(outline: Outline, words: tuple[Word, ...]) -> tuple[Outline, Phrase]:
    """Return the outline without these words in rows and unplaced text, and the words as they read, in this order."""
    found: list[Phrase] = []

    def without(phrase: Phrase) -> Phrase:
        kept = phrase.keep(words)
        if not kept:
            return phrase
        found.append(kept)
        return phrase.without(words)

    def rest_of(row: Row) -> Row:
        entries = tuple(entry and replace(entry, phrase=without(entry.phrase)) for entry in row.entries)
        return row if entries == row.entries else replace(row, entries=entries)

    areas = tuple(replace(area, rows=tuple(map(rest_of, area.rows))) for area in outline.areas)
    rest = tuple(replace(piece, phrase=without(piece.phrase)) for piece in outline.unplaced)
    by_key = {(word.id, word.start): word for phrase in found for word in phrase.words}
    phrase = Phrase(tuple(by_key[word.id, word.start] for word in words), together(found).respelt)
    return replace(outline, areas=areas, unplaced=tuple(piece for piece in rest if piece.phrase)), phrase


def _set_aside(outline: Outline, words: tuple[Word, ...], why: str) -> Outline:
    taken, phrase = _taken(outline, words)
    return replace(taken, unplaced=(*taken.unplaced, Unplaced(phrase, why)))


def _without_row(rows: tuple[Row, ...], place: int) -> tuple[tuple[Row, ...], Row]:
    """Return the rows without one of them, and that row with only the cells that are its own.

    A cell that covers several rows stays when the row it begins on goes: it then begins on the next of its rows.
    """
    rest = list(rows)
    own: list[Entry] = []
    following = rows[place + 1] if place + 1 < len(rows) else None
    for column, entry in enumerate(rows[place].entries):
        goes_on = following is not None and following.table == rows[place].table and following.entries[column] is None
        if entry is None:
            start = begins_at(rest, place, column)
            if start is not None and (home := rest[start].entries[column]) is not None:
                rest[start] = with_cell(rest[start], column, replace(home, rows=max(1, home.rows - 1)))
        elif goes_on:
            rest[place + 1] = with_cell(rest[place + 1], column, replace(entry, rows=max(1, entry.rows - 1)))
        own.append(BLANK if entry is None or goes_on else entry)
    return (*rest[:place], *rest[place + 1 :]), replace(rows[place], entries=tuple(own))


def _lifted(terms: Terms, outline: Outline, row_id: int) -> Outline:
    index, place = place_of(outline, row_id)
    area = outline.areas[index]
    rows, row = _without_row(area.rows, place)
    above = replace(area, rows=_closed(rows[:place]))
    return _with_areas(outline, index, above, _area(terms, _one_phrase(row), area.theme, _cut_off(rows[place:])))


def _area(terms: Terms, heading: Phrase, theme: Phrase | None, rows: tuple[Row, ...]) -> Area:
    """The area that begins with a heading. Its label and number are read as those of any other heading."""
    label = area_label(terms, heading.text) or numbered_heading(heading.text)
    kind, number, title = (label.kind, label.number or None, label.title) if label else ("other", None, 0)
    return Area(heading, kind, number, title, theme, rows)


def _headed(terms: Terms, outline: Outline, words: tuple[Word, ...]) -> Outline:
    """Make a heading of words. The rows below it, up to the next heading, become its area, which may have no rows.

    Words at the beginning of a row's cell are above the row; other words of a row are below it.
    """
    ordered = tuple(sorted(words, key=lambda word: (word.id, word.start)))
    host = _row_of(outline, ordered[0])
    taken, phrase = _taken(outline, ordered)
    heading = Phrase(tuple(map(_apart_where_cut, (None, *phrase.words), phrase.words)), phrase.respelt)
    items = [item for i, area in enumerate(taken.areas) for item in _items(area, i)]
    at: float = ordered[0].id
    if host is not None:
        index, place = place_of(taken, host[0])
        at = next(one.at for one in items if (one.area, one.row) == (index, place)) - (0.25 if host[1] else 0)
    below = sorted((one for one in items if one.at > at), key=lambda one: one.at)
    if not below:
        theme = taken.areas[-1].theme if taken.areas else None
        return replace(taken, areas=(*taken.areas, _area(terms, heading, theme, ())))
    first, area = below[0], taken.areas[below[0].area]
    if first.row is None:
        return _with_areas(taken, first.area, _area(terms, heading, area.theme, ()), area)
    until = next((n for n, one in enumerate(below) if one.row is None), len(below))
    own = {one.row for one in below[:until] if one.area == first.area}
    place = first.row
    stop = next((n for n in range(place, len(area.rows)) if n not in own), len(area.rows))
    above = replace(area, rows=(*_closed(area.rows[:place]), *_cut_off(area.rows[stop:])))
    return _with_areas(
        taken, first.area, above, _area(terms, heading, area.theme, _closed(_cut_off(area.rows[place:stop])))
    )


@noun
class _Item:
    """A row of an area, or its heading (``row`` is None). ``at`` is its position in the document, counted in words."""

    at: float
    area: int
    row: int | None


def _items(area: Area, index: int) -> Iterator[_Item]:
    """An area's heading and rows."""
    at = -1.0
    if area.heading:
        at = area.heading.words[0].id
        yield _Item(at, index, None)
    for place, row in enumerate(area.rows):
        at = _place_of_row(row, at)
        yield _Item(at, index, place)


def _place_of_row(row: Row, before: float) -> float:
    """Return the middle word's id of the cells that cover only this row. A cell over many rows is beside all of them.

    It is the middle one, since a person may have moved words to the row from elsewhere. A row without words comes right
    after the one ``before``.
    """
    cells = [entry for entry in row.entries if entry and entry.phrase]
    ids = sorted(word.id for entry in cells if entry.rows == 1 for word in entry.phrase.words)
    ids = ids or sorted(word.id for entry in cells for word in entry.phrase.words)
    return ids[(len(ids) - 1) // 2] if ids else before + 0.5


def _row_of(outline: Outline, word: Word) -> tuple[int, bool] | None:
    """The row (id) that has a word, and whether the word begins its cell."""
    for row in outline.rows():
        for entry in row.entries:
            if entry and word in entry.phrase.words:
                return row.id, entry.phrase.words[0] == word
    return None


def _apart_where_cut(before: Word | None, word: Word) -> Word:
    """Return the word with a space before it, if it did not follow the word before."""
    return word if before and word.id - before.id in (0, 1) else _apart(word)


def _cut_off(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows, with cells that began above the first row left blank."""
    return tuple(
        replace(
            row,
            entries=tuple(
                BLANK if entry is None and begins_at(rows, at, column) is None else entry
                for column, entry in enumerate(row.entries)
            ),
        )
        for at, row in enumerate(rows)
    )


def _closed(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows, with no cell covering more rows than there are."""
    return tuple(
        replace(row, entries=tuple(e and replace(e, rows=min(e.rows, len(rows) - at)) for e in row.entries))
        for at, row in enumerate(rows)
    )


def _dropped(outline: Outline, row_id: int, why: str) -> Outline:
    index, place = place_of(outline, row_id)
    rows, row = _without_row(outline.areas[index].rows, place)
    phrase = _one_phrase(row)
    cells = tuple((entry.fill, entry.phrase.text) for entry in row.entries if entry)
    pieces = (Unplaced(phrase, why, cells),) if phrase else ()
    rest = _with_areas(outline, index, replace(outline.areas[index], rows=rows))
    return replace(rest, unplaced=(*rest.unplaced, *pieces))


def _with_areas(outline: Outline, index: int, *instead: Area) -> Outline:
    """Return the outline with areas in place of one. An area with neither heading nor rows is left out."""
    kept = (area for area in instead if area.heading or area.rows)
    return replace(outline, areas=(*outline.areas[:index], *kept, *outline.areas[index + 1 :]))


def _one_phrase(row: Row) -> Phrase:
    """Join a row's cells into one phrase, with a space between cells."""
    phrases = [entry.phrase for entry in row.entries if entry and entry.phrase]
    return together(Phrase((_apart(one.words[0]), *one.words[1:]), one.respelt) for one in phrases)
