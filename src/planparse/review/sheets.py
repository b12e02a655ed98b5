"""Stages -> the source as it is shown: sheets of words, and where the words of each field stand.

A sheet is a page with its words' boxes (PDF, scan), or a run of paragraphs and tables (Word, Excel, HTML, text), short
enough to be sent at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any

from planparse.cells.draft import ActionDraft
from planparse.cells.read_cells import column_keys
from planparse.corrections import Correction, in_force
from planparse.outline.outline import OWNER_FIELDS, Outline, Table
from planparse.pipeline import Stages
from planparse.plan.assemble import action_ids
from planparse.plan.model import Plan
from planparse.read.document import Cell, Grid, Page, Paragraph
from planparse.view.checks import FieldCheck, checks
from planparse.words import Word

Sheet = dict[str, Any]
"""As JSON has it: what a worker sends is data and nothing else."""

Spots = dict[str, dict[str, list[int]]]
"""By pointer into the plan, by field (empty: the whole): the ids of the words."""

ROWS = 60
"""Of a table on one sheet: some screens."""

PARAGRAPHS = 40

NO_ORDER: Mapping[int, int] = {}


def is_drawn(media_type: str) -> bool:
    """Whether a document has pages to draw."""
    return media_type == "application/pdf" or media_type.startswith("image/")


def sheets(stages: Stages) -> list[Sheet]:
    """The source's sheets in reading order."""
    document = stages.document
    if is_drawn(document.media_type):
        order = {word.id: at for at, word in enumerate(_in_cells(stages))}
        return [page_sheet(page, order) for page in document.pages]
    blocks: list[Sheet] = []
    for block in stages.layout.blocks:
        blocks += _rows(block) if isinstance(block, Grid) else [_paragraph(block)]
    blocks += [{"note": piece.why, "words": _texts(piece.words)} for piece in stages.layout.furniture if piece.words]
    return list(_gathered(blocks))


def _in_cells(stages: Stages) -> Iterator[Word]:
    """The document's words as they are read: paragraph by paragraph, and cell by cell."""
    for block in stages.layout.blocks:
        if isinstance(block, Grid):
            for cell in sorted(block.cells, key=lambda cell: (cell.row, cell.column)):
                yield from cell.words
        else:
            yield from block.words


def page_sheet(page: Page, order: Mapping[int, int] = NO_ORDER) -> Sheet:
    """A page with the boxes of its words, in the order that their ids have, and last those that have none."""
    placed = sorted(page.words, key=lambda word: (order.get(word.id, len(order)), word.id))
    words = [[word.id, word.text, *(round(edge, 1) for edge in word.place.box)] for word in placed if word.place.box]
    size = {"width": page.width, "height": page.height, "turns": page.quarter_turns}
    return {"kind": "page", "number": page.number, **size, "words": words}


def _texts(words: Iterable[Word]) -> list[list[Any]]:
    return [[word.id, word.text, word.gap, word.place.sheet, word.place.line] for word in words]


def _paragraph(block: Paragraph) -> Sheet:
    return {"level": block.level, "words": _texts(block.words)}


def _rows(grid: Grid) -> Iterator[Sheet]:
    """A table in pieces of some rows; a cell that spans beyond its piece is cut at its end."""
    by_piece: dict[int, list[Cell]] = {}
    for cell in grid.cells:
        by_piece.setdefault(cell.row // ROWS, []).append(cell)
    title = next((place.sheet for place in grid.places if place.sheet), None)
    for piece, cells in sorted(by_piece.items()):
        first, rows = piece * ROWS, min(ROWS, grid.rows - piece * ROWS)
        shown = [
            [c.row - first, c.column, min(c.row_span, rows - (c.row - first)), c.column_span, c.fill, _texts(c.words)]
            for c in cells
        ]
        yield {"rows": rows, "columns": grid.columns, "title": title, "cells": shown}


def _gathered(blocks: list[Sheet]) -> Iterator[Sheet]:
    """Blocks on sheets of about one piece of a table, or of some paragraphs."""
    held: list[Sheet] = []
    size = 0
    for block in blocks:
        own = block["rows"] if "rows" in block else ROWS // PARAGRAPHS
        if held and size + own > ROWS:
            yield {"kind": "blocks", "blocks": held}
            held, size = [], 0
        held.append(block)
        size += own
    if held:
        yield {"kind": "blocks", "blocks": held}


OfActions = dict[int, tuple[ActionDraft, dict[str, list[int]]]]
"""By row (id): an action as it was read, and where its fields stand."""


def spots(stages: Stages, known: OfActions | None = None) -> Spots:
    """Where the words of each field, heading, column label and unplaced text stand.

    ``known`` holds what was found of actions before: of those that are the same it is taken, and the others' is added.
    """
    found: Spots = {}
    known = {} if known is None else known
    outline, ids = stages.draft.outline, action_ids(stages.draft.outline)
    drafts = {ids[action.row.id]: action for area in stages.draft.areas for action in area.actions}
    for i, (area, now) in enumerate(zip(stages.draft.areas, stages.plan.areas, strict=True)):
        own = {"heading": _ids(area.area.heading.words)}
        if area.area.theme:
            own["theme"] = _ids(area.area.theme.words)
        found[f"/areas/{i}"] = own
        for j, action in enumerate(
            drafts[one.id] for one in now.actions
        ):  # a person may have moved one to another area
            if action.row.id not in known or known[action.row.id][0] is not action:
                known[action.row.id] = (action, _of_action(action, outline.tables[action.row.table]))
            found[f"/areas/{i}/actions/{j}"] = known[action.row.id][1]
    found.update(_of_tables(outline))
    for i, piece in enumerate(outline.unplaced):
        found[f"/unplaced/{i}"] = {"": _ids(piece.phrase.words)}
    return found


def _of_action(action: ActionDraft, table: Table) -> dict[str, list[int]]:
    fields: dict[str, list[int]] = {}
    for name, entry in action.cells:
        fields.setdefault("owners" if name in OWNER_FIELDS else name, []).extend(_ids(entry.phrase.words))
    for key, column, cell in zip(column_keys(table), table.columns, action.row.entries, strict=True):
        if cell and column.field in (None, "area"):
            fields[f"extra/{key}"] = _ids(cell.phrase.words)
    fields[""] = [word.id for cell in action.row.entries if cell for word in cell.phrase.words]
    return fields


def moved(before: Spots, after: Spots) -> dict[str, Any]:
    """What makes the places after a decision of those before it: those that are new, and the paths that are gone.

    >>> moved({"/a": {"": [1]}, "/b": {"": [2]}}, {"/a": {"": [1, 2]}})
    {'new': {'/a': {'': [1, 2]}}, 'gone': ['/b']}
    """
    new = {path: own for path, own in after.items() if before.get(path) is not own and before.get(path) != own}
    return {"new": new, "gone": [path for path in before if path not in after]}


def moved_to(before: Spots, told: Mapping[str, Any]) -> Spots:
    """The places after a decision, from those before it and what it moved."""
    gone = set(told["gone"])
    new: Spots = told["new"]
    return {path: own for path, own in before.items() if path not in gone} | new


def _of_tables(outline: Outline) -> Iterator[tuple[str, dict[str, list[int]]]]:
    for i, table in enumerate(outline.tables):
        keys = column_keys(table)
        labels = {key: _ids(column.header.words) for key, column in zip(keys, table.columns, strict=True)}
        yield f"/tables/{i}", {**labels, "": [one for ids in labels.values() for one in ids]}


def _ids(words: Iterable[Word]) -> list[int]:
    return [word.id for word in words]


# A document as it is read now: what the page shows, and what a correction is made from.


Place = tuple[str, int | None, str | None, int | None, tuple[float, float, float, float] | None]
"""A word's text, page, sheet, line and box."""


def lines_digest(text: str) -> str:
    """What tells the lines of a corrections file from others."""
    return sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class ShownSource:
    """The source as it is shown: no decision changes it."""

    sheets: Sequence[Sheet]

    @cached_property
    def sheet_of(self) -> dict[int, int]:
        """The sheet on which each word stands."""
        return {word: number for number, sheet in enumerate(self.sheets) for word in _words(sheet)}

    @cached_property
    def place_of(self) -> dict[int, Place]:
        """Each word's text and place: page, sheet, line and box."""
        return dict(found for sheet in self.sheets for found in _places(sheet))


@dataclass(frozen=True)
class DocumentReading:
    """A document as it is read now: the plan, the source as it is shown, where the words of each field stand."""

    plan: Plan
    shown: ShownSource
    spots: Spots
    first: frozenset[str]
    decided: tuple[Correction, ...] = ()
    size: int = 0
    """Of the corrections file, in bytes, as it was read."""
    lines: str = ""
    """The hash of the corrections' lines."""

    @property
    def sheets(self) -> Sequence[Sheet]:
        """The source's sheets."""
        return self.shown.sheets

    @cached_property
    def checks(self) -> list[FieldCheck]:
        """All that a person is asked to look at."""
        return checks(self.plan)

    @property
    def left(self) -> int:
        """How much of what is to be checked first is not settled."""
        return sum(check.group == "first" for check in self.checks)

    @property
    def total(self) -> int:
        """How much there was, and has come up since: what was confirmed was checked, whatever raised the doubt."""
        confirmed = {f"{one.action} {one.field}" for one in in_force(self.decided) if one.action and one.confirms}
        return len(self.first | {check.key for check in self.checks if check.group == "first"} | confirmed)


def _words(sheet: Sheet) -> Iterator[int]:
    return (word for word, _ in _places(sheet))


def _places(sheet: Sheet) -> Iterator[tuple[int, Place]]:
    """Each word of a sheet with its text and place."""
    if sheet["kind"] == "page":
        for word, text, *box in sheet["words"]:
            yield word, (text, sheet["number"], None, None, (box[0], box[1], box[2], box[3]))
        return
    for block in sheet["blocks"]:
        for words in [cell[5] for cell in block["cells"]] if "cells" in block else [block["words"]]:
            for word, text, _, name, line in words:
                yield word, (text, None, name, line, None)
