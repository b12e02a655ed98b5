"""Sheets of a workbook that print the rows of another one again, or list what may be chosen there: set aside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planparse.issues import Doubt
from planparse.lexicon.labels import Terms
from planparse.outline.area_headings import area_label
from planparse.outline.rows import texts_of
from planparse.read.document import Grid, Paragraph, block_words
from planparse.tables.layout import Furniture, Layout
from planparse.words import Phrase


def without_copies(terms: Terms, layout: Layout) -> Layout:
    """The layout of a workbook without tables that repeat the rows of another sheet, and a doubt for each.

    Likewise without lists of what may be chosen there. Not if a sheet has the heading of an area: the same things may
    be done for two areas.
    """
    grids = [block for block in layout.blocks if isinstance(block, Grid) and block.places and block.places[0].sheet]
    tables = [(grid.places[0].sheet or "", texts_of(grid)) for grid in grids]
    if len({sheet for sheet, _ in tables}) < 2:
        return layout
    chosen = choice_lists(tables)
    again = printed_again(tables) | chosen
    headed = {block.place.sheet for block in layout.blocks if isinstance(block, Paragraph) and _names(terms, block)}
    again = {at: twin for at, twin in again.items() if tables[at][0] not in headed}
    if not again:
        return layout
    gone = {id(grids[at]): (tables[at][0], tables[twin][0], at in chosen) for at, twin in sorted(again.items())}
    aside = [
        Furniture(tuple(block_words(block)), (_CHOICES if listed else _COPIED).format(twin))
        for block in layout.blocks
        if (found := gone.get(id(block)))
        for _, twin, listed in (found,)
    ]
    copies = dict.fromkeys((sheet, twin) for sheet, twin, listed in gone.values() if not listed)
    doubts = [Doubt("sheet_again", "warning", _AGAIN.format(*sheets)) for sheets in copies]
    return replace(
        layout,
        blocks=tuple(block for block in layout.blocks if id(block) not in gone),
        furniture=(*layout.furniture, *aside),
        doubts=(*layout.doubts, *doubts),
    )


def _names(terms: Terms, block: Paragraph) -> bool:
    return area_label(terms, Phrase(block.words).text) is not None


_COPIED, _CHOICES = "the rows of the sheet {!r} again", "what may be chosen in the sheet {!r}"
_AGAIN = "the sheet {0!r} only prints rows of the sheet {1!r} again: it was set aside, to unplaced"


_EMPTY = re.compile(r"0|#\w+[!?]?(?:/A)?|", re.I)
"""What a formula shows if it finds nothing."""
_DATE = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}")
_ROWS, _WORDS = 2, 3
"""So many repeated rows, each with a text of so many words, show that a sheet repeats another."""
_LABEL = 6
"""Most words of a label: a first row of labels alone need not be repeated."""

Printed = tuple[str, Sequence[Sequence[str]]]
"""A table: the name of its sheet, and the texts of its rows."""


def printed_again(tables: Sequence[Printed]) -> dict[int, int]:
    """The tables whose rows are all on another sheet, each row's cells in one row there: copy to original.

    Of two equal tables, the later one. A table with a row that has a cell of its own is none: it may say what is new.

    >>> rows = [["Action", "Lead", "Due"], ["Mend the old roof", "Ann", "31/05/2025"], ["Train all staff", "Bo", ""]]
    >>> copy = [["Train all staff", "Bo", "0"], ["Mend the old roof", "05/31/2025", ""], ["0", "0", "0"]]
    >>> printed_again([("Plan", rows), ("Upload", copy)]), printed_again([("Plan", rows), ("Plan", copy)])
    ({1: 0}, {})
    >>> printed_again([("Plan", rows), ("June", [[*row, "Done"] for row in rows])])
    {0: 1}
    >>> printed_again([("Plan", rows), ("June", [[*row[:2], "Done"] for row in rows])])
    {}
    """
    held = [[row for texts in rows if len(row := frozenset(map(_said, texts)) - {""}) > 1] for _, rows in tables]
    gone: dict[int, int] = {}
    for at in sorted(range(len(tables)), key=lambda at: (sum(map(len, held[at])), -at)):
        others = (i for i, (sheet, _) in enumerate(tables) if sheet != tables[at][0] and i not in gone)
        twin = next((i for i in others if _stand_in(held[at], held[i])), None)
        if twin is not None:
            gone[at] = twin
    return gone


def _said(text: str) -> str:
    """A cell's text for comparison: a date by its figures in any order; empty if a formula found nothing."""
    bare = " ".join(text.split())
    if _DATE.fullmatch(bare):
        return " ".join(sorted(f"{int(part):02}"[-2:] for part in re.split(r"\D", bare)))
    return "" if _EMPTY.fullmatch(bare) else bare


def _stand_in(rows: Sequence[frozenset[str]], others: Sequence[frozenset[str]]) -> bool:
    by_text: dict[str, list[frozenset[str]]] = {}
    for other in others:
        for text in other:
            by_text.setdefault(text, []).append(other)
    again = [any(row <= other for other in by_text.get(max(row, key=len), ())) for row in rows]
    labels = bool(rows) and all(len(text.split()) <= _LABEL for text in rows[0])
    told = {row for row, found in zip(rows, again, strict=True) if found and any(len(t.split()) >= _WORDS for t in row)}
    return len(told) >= _ROWS and all(again[1:] if labels else again)


def choice_lists(tables: Sequence[Printed]) -> dict[int, int]:
    """The tables that only list what may be chosen in columns of another sheet: list to table.

    Each of their columns has different short texts, of which at least two and half are in one column there.

    >>> plan = [["Action", "State", "Type"], ["Mend it", "Open", "Risk"], ["Ask", "Shut", "Issue"]]
    >>> choice_lists([("Plan", plan), ("Lists", [["Type", "State"], ["Issue", "New"], ["Risk", "Open"], ["", "Shut"]])])
    {1: 0}
    >>> choice_lists([("Plan", plan), ("Key", [["State", "Means"], ["Open", "in hand"], ["Shut", "was done"]])])
    {}
    """
    columns = [[*zip(*rows, strict=True)] if len({*map(len, rows)}) == 1 else [] for _, rows in tables]
    found: dict[int, int] = {}
    for at, (sheet, _) in enumerate(tables):
        lists = [[text for text in column[1:] if text.strip()] for column in columns[at]]
        short = all(len({*own}) == len(own) and all(len(text.split()) <= _LABEL for text in own) for own in lists)
        others = (i for i, (name, _) in enumerate(tables) if name != sheet and len(columns[i]) > len(lists))
        if short and any(lists):
            twin = next((i for i in others if all(_are_chosen(own, columns[i]) for own in lists if own)), None)
            found |= {} if twin is None else {at: twin}
    return found


def _are_chosen(choices: Sequence[str], columns: Sequence[Sequence[str]]) -> bool:
    return any(len(same := {*choices} & {*column[1:]}) > 1 and 2 * len(same) >= len(choices) for column in columns)
