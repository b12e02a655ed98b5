"""Single cells that are not like the rest of their column: another column's words, a blank, letters misread."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from planparse.cells.draft import Draft
from planparse.issues import Doubt
from planparse.outline.outline import OWNER_FIELDS, Spot
from planparse.plan.checks.columns import looks_like
from planparse.plan.checks.sight import Found, actions_by_table, columns, filled

FEWEST = 5
"""Filled cells that a column must have before one of them is odd."""

RARE = 0.15
"""Share of a column's cells that may look like another field's and are odd still.

Set by hand; other values were not measured. Together with blanks (`_blank`) it flags some right cells of the corpus'
progress columns.
"""

SHORT = 3
"""Letters of a cell that is too short to look like anything: marks and initials."""

FULL = 0.9
"""Share of a column's cells that hold something where a blank one is not meant."""


def check_cells(draft: Draft) -> Iterator[Found]:
    """Cells that look like another column's, blanks in full columns, letters between figures."""
    for field, title, places in _columns(draft):
        yield from _odd(draft, field, title, places)
        yield from _blank(draft, field, title, places)
    yield from _letters(draft)


def _columns(draft: Draft) -> Iterator[tuple[str | None, str, list[tuple[int, int]]]]:
    """The columns of one label and field over all tables: a table of three rows says nothing by itself."""
    alike: dict[tuple[str | None, str], list[tuple[int, int]]] = {}
    for table, place in columns(draft):
        column = draft.outline.tables[table].columns[place]
        alike.setdefault((column.field, column.title), []).append((table, place))
    for (field, title), places in alike.items():
        yield field, title, places


def _odd(draft: Draft, field: str | None, title: str, places: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """A date, status or name alone in a column of texts, or a status or date in a column of owners."""
    if field not in ("outcome", "progress", "answers", None, *OWNER_FIELDS):
        return
    actions = actions_by_table(draft)
    cells = [(at, *cell) for table, at in places for cell in filled(actions.get(table, ()), at)]
    looks = [looks_like(entry.phrase.text, draft.legend) for *_, entry in cells]
    counts = Counter(looks)
    usual = {None, "progress"} | ({"owners"} if field in OWNER_FIELDS else {"status"} if field == "progress" else set())
    for (column, action, entry), look in zip(cells, looks, strict=True):
        short = len(entry.phrase.text) < SHORT
        if look in usual or short or len(cells) < FEWEST or counts[look] > RARE * len(cells):
            continue
        if field == "progress" and action.status.text and action.status.text in entry.phrase.text:
            continue  # it says how far the action is: `Due April 2015.`
        message = f"{entry.phrase.text!r} is not like the other cells under {title!r}"
        yield Spot(row=action.row.id, column=column), Doubt("cell_odd", "warning", message)


def _blank(draft: Draft, field: str | None, title: str, places: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """A blank cell where nearly all others of the column hold something."""
    if field not in ("outcome", "progress", "status"):
        return
    column_of = dict(places)
    rows = [row for row in draft.outline.rows() if row.table in column_of]
    entries = [(row, row.entries[column_of[row.table]]) for row in rows]
    full = sum(entry is None or bool(entry.phrase or entry.fill) for _, entry in entries)
    if len(rows) <= FEWEST or full == len(rows) or full < FULL * len(rows):
        return
    for row, entry in entries:
        if entry is not None and not entry.phrase and not entry.fill:
            message = f"blank, where {full} of the {len(rows)} cells under {title!r} hold something"
            yield Spot(row=row.id, column=column_of[row.table]), Doubt("cell_blank", "warning", message)


_BETWEEN_LETTERS = re.compile(
    r"\b(?=[A-Za-z]*[a-z]{2})[A-Za-z]+[10][a-z]+\b|\b[a-z]*[a-z]1[a-z]\w*\b|(?<![\w.£])\d{1,3}(?!th|st|nd|rd)[a-z]{5,}\b"
)
"""A figure among letters (`c1oud`), and figures that run into a word (`10audits`)."""

_FIGURE_THEN_LETTER = re.compile(r"\d[a-z]")
"""What each of these holds, and most texts do not: a look for it takes a tenth of the time."""


def misread(text: str) -> list[str]:
    """The words with figures where letters should be.

    >>> misread("The c1oud and 10audits of 2014"), misread("KS1pupils in Q1, 3rd, 25mg and H20 or 1st")
    (['c1oud', '10audits'], [])
    """
    return _BETWEEN_LETTERS.findall(text) if _FIGURE_THEN_LETTER.search(text) else []


def _letters(draft: Draft) -> Iterator[Found]:
    """A cell with words that a scanner misread: figures for letters, or no space behind a figure."""
    for row in draft.outline.rows():
        for column, entry in enumerate(row.entries):
            odd = misread(entry.phrase.text) if entry else []
            if odd:
                message = f"letters or spaces may be misread: {', '.join(map(repr, odd))}"
                yield Spot(row=row.id, column=column), Doubt("letters_odd", "warning", message)
