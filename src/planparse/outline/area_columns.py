"""Columns that name the areas of a table's rows, by how their cells stand over the actions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

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


def labelled_areas(fields: Sequence[Field | None], body: list[list[Cell]]) -> int | None:
    """The column before the actions whose cells are labelled areas (`AFI 1: …`), where that of the areas has none.

    The other then names what these are of: a pillar, a theme.
    """
    if "description" not in fields:
        return None
    held = [
        [cell.phrase.text for cells in body for cell in cells if cell.column == index and cell.words]
        for index in range(fields.index("description"))
    ]
    labelled = [bool(texts) and all(map(area_label, texts)) for texts in held]
    known = [index for index, field in enumerate(fields[: len(held)]) if field == "area"]
    if labelled.count(True) != 1 or not known or any(area_label(text) for index in known for text in held[index]):
        return None
    found = labelled.index(True)
    return found if fields[found] in {None, "answers", "title"} else None


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
