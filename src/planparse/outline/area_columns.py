"""Columns that name the areas of a table's rows, by how their cells stand over the actions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from planparse.lexicon.terms import Terms
from planparse.outline.decision import Field
from planparse.outline.labels import area_label, numbered_heading
from planparse.read.document import Cell

_NAMED = 2
"""Words of an agency's or a person's name."""


def column_of_areas(fields: Sequence[Field | None], body: list[list[Cell]]) -> int | None:
    """The column that names areas by its form, whatever its label: before the actions, its cells span several of them.

    Each of its cells is a heading, of three words or a number and one at least: an agency or a person is none.
    """
    if "area" in fields or "description" not in fields:
        return None
    for index in range(fields.index("description")):
        cells = [cell for cells in body for cell in cells if cell.column == index and cell.words]
        long = all(len(cell.words) > _NAMED or numbered_heading(cell.phrase.text) for cell in cells)
        spanning = sum(cell.row_span > 1 for cell in cells)
        if fields[index] in {None, "answers", "title"} and len(cells) > 1 and long and 2 * spanning >= len(cells):
            return index
    return None


def inner_areas(terms: Terms, fields: Sequence[Field | None], body: list[list[Cell]]) -> int | None:
    """The column of areas inside those of another: labelled ones (`AFI 1: …`), or texts of which several stand in one.

    The other then names what these are of: a pillar, a theme.
    """
    if "description" not in fields or "area" not in fields[: fields.index("description")]:
        return None
    outer = fields.index("area")
    held = [
        [cell for cells in body for cell in cells if cell.column == index and cell.words]
        for index in range(fields.index("description"))
    ]
    if any(area_label(terms, cell.phrase.text) for cell in held[outer]):
        return None
    free = [index for index, field in enumerate(fields[: len(held)]) if field in {None, "answers", "title"}]
    labelled = [i for i in free if held[i] and all(area_label(terms, cell.phrase.text) for cell in held[i])]
    parts = [i for i in free if i > outer and _are_parts(held[i], held[outer])]
    told = labelled or parts
    return told[0] if len(told) == 1 else None


def _are_parts(inner: Sequence[Cell], outer: Sequence[Cell]) -> bool:
    """Whether cells that span rows stand in others that span more, and are headings and no names."""
    spanning = sum(cell.row_span > 1 for cell in inner)
    long = all(len(cell.words) > _NAMED or numbered_heading(cell.phrase.text) for cell in inner)
    return len(inner) > len(outer) > 0 and long and 2 * spanning >= len(inner)


def comes_back(cells: Sequence[str]) -> bool:
    """Whether a text stands in a column again after another one: a category of rows in any order, and no areas.

    >>> comes_back(["Buildings", "Grounds", "Buildings"]), comes_back(["Care", "Care", "", "Help"])
    (True, False)
    """
    runs = [text for text, _ in groupby(text for text in cells if text)]
    return len(set(runs)) < len(runs)


_OVER = 0.25
"""Of the rows with an action, how many leave blank what they answer where it stands over several of them."""


def answered_together(fields: Sequence[Field | None], full: Sequence[tuple[str, ...]]) -> int | None:
    """The column of what actions answer, where its cells stand over several actions: then it names areas.

    The contract has what one row prints beside its own action as `answers`, and what stands over several as an area.
    """
    if "area" in fields or "description" not in fields or "answers" not in fields:
        return None
    answers, action = fields.index("answers"), fields.index("description")
    rows = [texts[answers] for texts in full if texts[action]]
    blank = sum(not text for text in rows)
    return answers if len(rows) > 1 and rows[0] and blank >= _OVER * len(rows) else None
