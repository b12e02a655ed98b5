"""Names of sheets that head the actions on them: `Hospital`, `Community`, where nothing else on a sheet does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.lexicon.labels import Terms
from planparse.lexicon.readings import readings
from planparse.read.document import Aside, Grid, Page, Paragraph
from planparse.read.labels import is_header, is_label, points
from planparse.read.letters import words_of
from planparse.words import Phrase, Place

_TOP = 4
"""Rows of a table among which its labels stand."""

_OF_FORM = re.compile(
    r"(?:sheet|table|page|tab|export|data|lists?|plan|action ?plan|actions?|tasks?|tracker|log|register|risks?|issues?"
    r"|decisions?|updates?|summary|dashboard|archive[ds]?|closed|open|complete[d]?|live|current|previous|old|new|master"
    r"|main|copy|version|v|q[1-4]|20\d\d|[\d /()_.-]|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*)*",
    re.I,
)
"""Names that say what a sheet is, or of when: no heading of actions."""

REPEATED = "repeats on every sheet"


def with_names(terms: Terms, pages: Sequence[Page], ids: Iterator[int]) -> tuple[tuple[Page, ...], list[Aside]]:
    """The pages, their names above the tables where several have tables and all else above these is the same on each.

    What repeats stands on the first of them and is set aside on the others.
    """
    tables = {at: first for at, page in enumerate(pages) if (first := _first_table(terms, page)) is not None}
    names = [pages[at].sheet or "" for at in tables]
    tops = [[_text(block) for block in pages[at].blocks[:first]] for at, first in tables.items()]
    if len(tables) < 2 or any(top != tops[0] for top in tops) or any(map(_OF_FORM.fullmatch, names)):
        return tuple(pages), []
    if any(_is_headed(terms, pages[at]) for at in tables):
        return tuple(pages), []
    made = list(pages)
    asides: list[Aside] = []
    for number, (at, first) in enumerate(tables.items()):
        page = pages[at]
        above = page.blocks[:first] if number == 0 else ()
        asides += (
            [] if number == 0 else [Aside(b.words, REPEATED) for b in page.blocks[:first] if isinstance(b, Paragraph)]
        )
        place = Place(sheet=page.sheet)
        name = Paragraph(tuple(words_of(page.sheet or "", place, ids)), place, level=2)
        made[at] = replace(page, blocks=(*above, name, *page.blocks[first:]))
    return tuple(made), asides


def _first_table(terms: Terms, page: Page) -> int | None:
    """The place of a page's first table, where that has labels of what is done, and only lines stand above it."""
    first = next((at for at, block in enumerate(page.blocks) if isinstance(block, Grid)), None)
    if first is None:
        return None
    grid = page.blocks[first]
    return first if isinstance(grid, Grid) and _labels(terms, grid) else None


def _is_headed(terms: Terms, page: Page) -> bool:
    """Whether a table of a page names areas itself, in a column or in rows of their own, or one of several tables."""
    grids = [block for block in page.blocks if isinstance(block, Grid)]
    if len(grids) > 1:
        return True
    found = [readings(terms, label) for label in _labels(terms, grids[0])]
    columns = any(one[0][0] == "area" for one in found if one)
    return columns or any(sum(map(bool, row)) == 1 and row[0] for row in _rows(grids[0]))


def _labels(terms: Terms, grid: Grid) -> list[str]:
    """The labels at a table's top: a row of them, or one without figures of which two at least point to columns."""
    for row in _rows(grid)[:_TOP]:
        words = all(row) and len(row) >= _FEWEST and not any(map(str.isdigit, "".join(row)))
        if is_header(terms, row) or (words and sum(is_label(terms, text) or points(terms, text) for text in row) > 1):
            return row
    return []


_FEWEST = 3
"""Columns of a table of actions at least: the action, who and when."""


def _rows(grid: Grid) -> list[list[str]]:
    rows = [[""] * grid.columns for _ in range(grid.rows)]
    for cell in grid.cells:
        rows[cell.row][cell.column] = cell.phrase.text
    return rows


def _text(block: object) -> str:
    return Phrase(block.words).text if isinstance(block, Paragraph) else ""
