"""What an outline shows of a plan's key: the texts that may explain it, and the columns whose words it explains.

Keys are in lines, rows and columns. A column is treated as statuses if the key explains its words, whatever its label:
`Confidence`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Container, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from planparse.cells.draft import LegendEntry
from planparse.cells.keys.abbreviations import find_abbreviations
from planparse.cells.keys.entries import KeyedBy, is_status, names
from planparse.cells.keys.legend import read_legend
from planparse.lexicon.statuses import plain
from planparse.outline.header_labels import LIKELY
from planparse.outline.outline import Outline, Spot, Table, Unplaced
from planparse.words import Place


def key_of(outline: Outline, used: Collection[str], by: KeyedBy) -> tuple[LegendEntry, ...]:
    """The plan's key, as it explains these status texts; sheets of drop-down choices explain nothing."""
    values = _values(outline)
    lists = {_sheet(piece) for piece in outline.unplaced if _has_choices(piece, used, values)}
    lists |= {_sheet(one) for one, two in pairwise(outline.unplaced) if _are_bare_choices(one, two, used)}
    pieces = [piece for piece in outline.unplaced if _sheet(piece) not in lists or not _is_choice(piece, used)]
    lines = [_stacked(piece) or _entry(piece, " = ", used) or piece.phrase.text for piece in pieces]
    return read_legend(lines, [piece.cells for piece in pieces], used, by)


def _values(outline: Outline) -> set[str]:
    """The texts of all cells of the plan's actions, and the headings of its areas."""
    rows = [row for area in outline.areas for row in area.rows]
    cells = {entry.phrase.text.strip() for row in rows for entry in row.entries if entry and entry.phrase}
    return cells | {area.heading.text.strip() for area in outline.areas if area.heading}


def _is_choice(piece: Unplaced, used: Container[str]) -> bool:
    return next((text.strip() for _, text in piece.cells if text.strip()), piece.phrase.text) in used


def _are_bare_choices(one: Unplaced, two: Unplaced, used: Container[str]) -> bool:
    """Whether two rows of a sheet contain only a status of the plan each: a list from which its cells are chosen.

    In a key of such rows each status has a colour, or its meaning in between.
    """
    bare = all(piece.phrase.text in used and all(fill is None for fill, _ in piece.cells) for piece in (one, two))
    return bare and _sheet(one) == _sheet(two) and _sheet(one)[0] is not None


def _has_choices(piece: Unplaced, used: Container[str], values: Container[str]) -> bool:
    """Whether a row has a status of the plan and beside it a value of another of its columns, as drop-down lists do."""
    filled = [text.strip() for _, text in piece.cells if text.strip()]
    chosen = [text for text in filled[1:] if text in values and text not in used and not is_status(text)]
    return bool(chosen) and filled[0] in used


def _sheet(piece: Unplaced) -> tuple[str | None, int | None]:
    place = piece.phrase.words[0].place if piece.phrase.words else Place()
    return place.sheet, place.page


def texts_of(outline: Outline) -> Iterator[str]:
    """Every text of a document in which an abbreviation may be explained."""
    yield from _keys_across(outline)
    for piece in outline.unplaced:
        yield from _rows_of_key(piece)
        yield _entry(piece, "\t") or piece.phrase.text
    for area in outline.areas:
        yield area.heading.text
        for row in area.rows:
            yield from (entry.phrase.text for entry in row.entries if entry and entry.phrase)


def _stacked(piece: Unplaced) -> str:
    """The lines of a key with its marks in one cell and its meanings, line by line, in the next; else ""."""
    filled = [text.strip() for _, text in piece.cells if text.strip()]
    marks, meanings = (filled[0].split(), filled[1].split("\n")) if len(filled) == 2 else ([], [])
    keyed = len(marks) > 1 and len(marks) == len(meanings) and all(len(mark) == 1 for mark in marks)
    return "\n".join(map(" = ".join, zip(marks, meanings, strict=True))) if keyed else ""


_KEYED = 4
"""The longest short form in a row of a key, in letters."""


_WIDEST_KEY = 4
"""The most cells in a row that says who somebody is: initials, name, post, organisation."""


def _entry(piece: Unplaced, joint: str, used: Container[str] = ()) -> str:
    """A row of two cells (letters or a status, and the meaning) as one line of a key; else "".

    After one of the plan's own words the row may have more cells, as in a sheet of drop-down choices; they are dropped.
    """
    filled = [text for _, text in piece.cells if text.strip()]
    own = len(filled) > 1 and filled[0] in used
    keyed = own or (len(filled) == 2 and (len(filled[0].strip()) <= _KEYED or is_status(filled[0])))
    return joint.join(filled[:2]) if keyed else ""


def _rows_of_key(piece: Unplaced) -> Iterator[str]:
    """What a row of two to four cells may explain: each short cell paired with each other cell.

    Pairs that do not fit, such as a person's initials with a body's name, are discarded later.
    """
    filled = [text.strip() for _, text in piece.cells if text.strip()]
    short = [text for text in filled if len(text) <= _KEYED and text.replace("-", "").isalpha()]
    if 2 <= len(filled) <= _WIDEST_KEY:
        yield from (f"{one}\t{text}" for one in short for text in filled if text != one)


def sent_by(outline: Outline) -> tuple[str, ...]:
    """The bodies that sent the people whom a table lists with initials: texts that occur beside several of the names.

    A third cell may contain anything, but a text repeated beside people is a body, or a post known as such.
    """
    beside: Counter[str] = Counter()
    for piece in outline.unplaced:
        told = [text for text in _rows_of_key(piece) if find_abbreviations((text,))]
        named = {part for text in told[:1] for part in text.split("\t")}
        beside.update({text.strip() for _, text in piece.cells if text.strip()} - named if told else ())
    return tuple(text for text, times in beside.items() if times > 1 and len(text.split()) <= _WORDS_OF_BODY)


_WORDS_OF_BODY = 6


def _keys_across(outline: Outline) -> Iterator[str]:
    """The pairs in keys laid out in columns: short forms as labels, and each long form in the row below."""
    for table in outline.tables:
        short = [column.header.text.strip() for column in table.columns]
        if len(short) > 1 and all(text.isalpha() and len(text) <= _KEYED for text in short):
            top = table.columns[0].header.words[0].id
            below = [piece for piece in outline.unplaced if len(piece.cells) == len(short) and piece.phrase.words]
            first = min((piece for piece in below if _place(piece) > top), key=_place, default=None)
            yield from (f"{key}\t{text}" for key, (_, text) in zip(short, first.cells, strict=True)) if first else ()


def _place(piece: Unplaced) -> int:
    return piece.phrase.words[0].id


_FEWEST, _MOST = 2, 8
"""The number of different values of such a column: a key says little about one value, and statuses are few."""

_LONGEST_STATUS = 4
"""The longest status in a key, in words."""

_EXPLAINED = 0.6
"""The share of the different values that the key must explain."""

Key = Callable[[Sequence[str], KeyedBy], Sequence[LegendEntry]]


def with_keyed_columns(outline: Outline, key: Key) -> Outline:
    """The outline; in tables without a status column, the column whose values the plan's key explains becomes it.

    ``key`` gives the entries of the plan's key for the values below some labels. A column that has a field keeps it. If
    the key explains two columns, the one that the key's heading names is taken, or none. Columns of likelihood do not
    count: their key is a risk matrix's.

    Tables with the same labels are treated as one, because each may contain only some of the values.
    """
    tables, settled = list(outline.tables), set[Spot]()
    ordered = sorted(range(len(tables)), key=lambda number: _labels(tables[number]))
    for _, alike in groupby(ordered, lambda number: _labels(tables[number])):
        numbers = list(alike)
        if any(column.field == "status" for number in numbers for column in tables[number].columns):
            continue
        found = [at for at in _free([tables[number] for number in numbers]) if _is_keyed(outline, numbers, at, key)]
        if len(found) > 1:
            found = [at for at in found if _is_named(outline, numbers, at, key)]
        if len(found) == 1:
            settled |= {Spot(table=number, column=found[0]) for number in numbers}
            for number in numbers:
                tables[number] = _with_status(tables[number], found[0])
    doubts = tuple((spot, one) for spot, one in outline.doubts if spot not in settled)
    return replace(outline, tables=tuple(tables), doubts=doubts) if settled else outline


def _labels(table: Table) -> tuple[str, ...]:
    return tuple(column.reads for column in table.columns)


def _free(tables: Sequence[Table]) -> Iterator[int]:
    """The columns that have no field in any of these tables, and do not score a risk: how likely it is, its impact."""
    risky = any(LIKELY.search(column.reads) for table in tables for column in table.columns)
    for at, same in enumerate(zip(*(table.columns for table in tables), strict=True)):
        scores = any(LIKELY.search(column.reads) or (risky and _SCORES.search(column.reads)) for column in same)
        if not scores and all(column.field is None for column in same):
            yield at


_SCORES = re.compile(r"\b(?:impacts?|effects?|scores?|ratings?|exposure|proximity|risk levels?)\b", re.I)
"""Labels of scores beside how likely a risk is: a scale of these does not say how far an action is."""


def _is_keyed(outline: Outline, tables: Collection[int], column: int, key: Key) -> bool:
    by = keyed_by(outline, {(number, column) for number in tables})
    return _is_explained(_values_of(outline, tables, column), key, by)


def _is_named(outline: Outline, tables: Collection[int], column: int, key: Key) -> bool:
    """Whether the heading of the key for a column's values names that column's label and no other label."""
    by = keyed_by(outline, {(number, column) for number in tables})
    first = next(iter(key(_values_of(outline, tables, column), by)))
    texts = [piece.phrase.text for piece in outline.unplaced]
    below = (at for at, text in enumerate(texts) if first.meaning in text and text.startswith(first.label))
    heading = texts[max(0, next(below, 0) - 1)]
    return names(heading, by.own) and not names(heading, by.others)


def _with_status(table: Table, at: int) -> Table:
    columns = list(table.columns)
    columns[at] = replace(columns[at], field="status")
    return replace(table, columns=tuple(columns))


def _values_of(outline: Outline, tables: Collection[int], column: int) -> list[str]:
    """The different texts of a column of these tables, each once."""
    rows = (row for row in outline.rows() if row.table in tables)
    texts = (entry.phrase.text for row in rows if (entry := row.entries[column]) is not None)
    return list(dict.fromkeys(text for text in texts if text))


def keyed_by(outline: Outline, own: Collection[tuple[int, int]]) -> KeyedBy:
    """The labels of these columns (table, column), and those of the other columns."""
    labels: tuple[list[str], list[str]] = ([], [])
    for number, table in enumerate(outline.tables):
        for at, column in enumerate(table.columns):
            labels[(number, at) not in own].append(column.reads)
    return KeyedBy(labels[0], [label for label in labels[1] if label not in labels[0]])


def statuses_keyed_by(outline: Outline) -> KeyedBy:
    """The labels of the status columns, and those of the other columns."""
    tables = enumerate(outline.tables)
    return keyed_by(
        outline, {(n, at) for n, table in tables for at, one in enumerate(table.columns) if one.field == "status"}
    )


def _is_explained(values: Sequence[str], key: Key, by: KeyedBy) -> bool:
    if not _FEWEST <= len(values) <= _MOST or any(len(value.split()) > _LONGEST_STATUS for value in values):
        return False
    told = {plain(entry.label).strip() for entry in key(values, by) if entry.status != "unknown"}
    held = [value for value in values if plain(value).strip() in told]
    return len(held) >= max(_FEWEST, _EXPLAINED * len(values))
