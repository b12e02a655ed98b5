"""Collects the texts in which a document may explain its key or abbreviations: lines, rows and columns of keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Iterator
from itertools import pairwise

from planparse.cells.draft import LegendEntry
from planparse.cells.keys.abbreviations import find_abbreviations
from planparse.cells.keys.legend import read_legend
from planparse.cells.keys.meanings import is_status
from planparse.cells.keys.short_keys import KeyedBy
from planparse.outline.outline import Outline, Unplaced
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
