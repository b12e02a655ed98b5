"""Dots drawn beside the words of actions (traffic lights) as their statuses, and those of the key beside its meanings.

A dot contains no word, so no reader of words finds it. In a table it colours its cell; elsewhere it is beside a word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from planparse.noun import noun
from planparse.outline.outline import BLANK, Column, Entry, Outline, Row, Unplaced
from planparse.read.document import Drawn
from planparse.words import NO_WORDS, Box, Phrase, Place, Word

_FEWEST, _MOSTLY = 3, 0.6
"""So many actions of a table, and this share, must have one dot each. Set by hand; no other values were tried."""
_LEVEL = 2.0
"""How far outside a word's height, in points, the middle of a dot on its line may be."""
_APART = 1.5
"""The widest gap between a dot and its word, in widths of the dot; a dot as small as a letter may be further off."""
_GAP = 16.0


@noun
class _Dot:
    """A dot with its place and colour, the id of the word that it stands before, and of the word that it follows."""

    place: Place
    colour: str
    before: int | None
    behind: int | None


def with_dots(outline: Outline, drawn: Drawn) -> Outline:
    """The outline with the dots that are drawn beside its actions and its key."""
    if not drawn.dots:
        return outline
    told = [*_dots(outline, drawn)]
    return _with_keys(_with_lights(outline, told), told)


def _dots(outline: Outline, drawn: Drawn) -> Iterator[_Dot]:
    """Each dot with the words beside it on its line."""
    by_page: dict[int | None, list[tuple[Box, Word]]] = defaultdict(list)
    for word in outline.words():
        if word.place.box:
            by_page[word.place.page].append((word.place.box, word))
    for place, colour in drawn.dots:
        if (box := place.box) is None:
            continue
        middle, width = (box[1] + box[3]) / 2, box[2] - box[0]
        level = [(b, w) for b, w in by_page[place.page] if b[1] - _LEVEL <= middle <= b[3] + _LEVEL]
        most = max(_APART * width, _GAP)
        right = min(((b[0] - box[2], w.id) for b, w in level if b[0] >= box[2] - _LEVEL), default=(most, 0))
        left = min(((box[0] - b[2], w.id) for b, w in level if b[2] <= box[0] + _LEVEL), default=(most, 0))
        yield _Dot(place, colour, right[1] if right[0] < most else None, left[1] if left[0] < most else None)


# Traffic lights of actions.


def _with_lights(outline: Outline, dots: Sequence[_Dot]) -> Outline:
    """The outline, with the dots beside the actions of a table as the colours of their statuses."""
    rows = [row for area in outline.areas for row in area.rows]
    row_of = {word.id: row.id for row in rows for entry in row.entries if entry for word in entry.phrase.words}
    lights: dict[int, list[_Dot]] = defaultdict(list)
    for dot in dots:
        if (row := row_of.get(dot.before or -1, row_of.get(dot.behind or -1))) is not None:
            lights[row].append(dot)
    single = {row: own[0] for row, own in lights.items() if len(own) == 1}
    lit = {number for number in {row.table for row in rows} if _are_lights(outline, number, single)}
    if not lit:
        return outline
    places = {number: outline.tables[number].index("status") for number in lit}
    tables = tuple(
        replace(table, columns=(*table.columns, Column(NO_WORDS, "", "status")))
        if number in lit and places[number] is None
        else table
        for number, table in enumerate(outline.tables)
    )
    areas = tuple(
        replace(
            area,
            rows=tuple(
                _lit(row, places[row.table], single.get(row.id)) if row.table in lit else row for row in area.rows
            ),
        )
        for area in outline.areas
    )
    return replace(outline, tables=tables, areas=areas)


def _are_lights(outline: Outline, table: int, dots: Mapping[int, _Dot]) -> bool:
    """Whether the dots beside the actions of a table are traffic lights: nearly each has one, and the colours differ.

    Bullets have one colour, at most one for each area. A table with coloured cells has its lights already.
    """
    own = [[row for row in area.rows if row.table == table] for area in outline.areas]
    rows = [row for held in own for row in held]
    if any(entry.fill for row in rows for entry in row.entries if entry):
        return False
    shown = [[dots[row.id].colour for row in held if row.id in dots] for held in own]
    count = sum(map(len, shown))
    if count < max(_FEWEST, _MOSTLY * len(rows)) or len({colour for held in shown for colour in held}) < 2:
        return False
    return any(len({*held}) > 1 for held in shown) or all(len(held) < 2 for held in shown)


def _lit(row: Row, at: int | None, dot: _Dot | None) -> Row:
    """The row with the colour of its dot in the column of statuses; in a new one at the end if ``at`` is None."""
    shown = replace(BLANK, fill=dot.colour, place=dot.place, drawn=True) if dot else BLANK
    if at is None:
        return replace(row, entries=(*row.entries, shown))
    entries: list[Entry | None] = [*row.entries]
    if dot and (own := entries[at]) is not None:
        entries[at] = replace(own, fill=dot.colour) if own.phrase else shown
    return replace(row, entries=tuple(entries))


# The key.


def _with_keys(outline: Outline, dots: Sequence[_Dot]) -> Outline:
    """The outline, with texts outside its tables that stand behind dots as rows of a key: a colour and its meaning.

    The meaning of a dot at the end of a line is at the beginning of the next text.
    """
    pieces = outline.unplaced
    held = {word.id: at for at, piece in enumerate(pieces) for word in piece.phrase.words}
    before: dict[int, dict[int, str]] = defaultdict(dict)
    for dot in dots:
        if dot.before in held:
            before[held[dot.before]][dot.before] = dot.colour
        elif dot.before is None and dot.behind in held and pieces[held[dot.behind]].phrase.words[-1].id == dot.behind:
            following = held[dot.behind] + 1
            if following < len(pieces) and pieces[following].phrase.words[0].place.page == dot.place.page:
                before[following][pieces[following].phrase.words[0].id] = dot.colour
    if not before:
        return outline
    changed = [_keyed(piece, before[at]) if at in before else piece for at, piece in enumerate(pieces)]
    return replace(outline, unplaced=tuple(changed))


def _keyed(piece: Unplaced, colours: Mapping[int, str]) -> Unplaced:
    """The piece with a cell for each dot, and for the words up to the next one; one with coloured cells stays."""
    if any(fill for fill, _ in piece.cells):
        return piece
    cells: list[tuple[str | None, str]] = []
    for colour, words in _parted(piece.phrase.words, colours):
        cells += [(colour, "")] if colour else []
        cells.append((None, Phrase(words).text))
    return replace(piece, cells=tuple(cells))


def _parted(words: Iterable[Word], colours: Mapping[int, str]) -> Iterator[tuple[str | None, tuple[Word, ...]]]:
    """The words from each dot to the next, with its colour; None before the first."""
    colour: str | None = None
    number = 0
    marked: list[tuple[int, str | None, Word]] = []
    for word in words:
        if word.id in colours:
            colour, number = colours[word.id], number + 1
        marked.append((number, colour, word))
    for (_, shown), run in groupby(marked, key=lambda one: one[:2]):
        yield shown, tuple(word for *_, word in run)
