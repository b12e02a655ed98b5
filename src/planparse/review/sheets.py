"""Stages -> the source as the page shows it: sheets of words, and the places of each field's words.

A sheet is a page with the boxes of its words (PDF, scan), or a group of paragraphs and tables (Word, Excel, HTML, text)
that is short enough to be sent at once.
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
"""A sheet as JSON: a worker sends only data."""

Spots = dict[str, dict[str, list[int]]]
"""Pointer into the plan -> field (empty: the whole) -> ids of its words."""

ROWS = 60
"""Rows of a table on one sheet: a few screens."""

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
    """The document's words in reading order: paragraph by paragraph, and cell by cell."""
    for block in stages.layout.blocks:
        if isinstance(block, Grid):
            for cell in sorted(block.cells, key=lambda cell: (cell.row, cell.column)):
                yield from cell.words
        else:
            yield from block.words


def page_sheet(page: Page, order: Mapping[int, int] = NO_ORDER) -> Sheet:
    """A page with the boxes of its words, in this order (word id to position); words without a position come last."""
    placed = sorted(page.words, key=lambda word: (order.get(word.id, len(order)), word.id))
    words = [[word.id, word.text, *(round(edge, 1) for edge in word.place.box)] for word in placed if word.place.box]
    size = {"width": page.width, "height": page.height, "turns": page.quarter_turns}
    return {"kind": "page", "number": page.number, **size, "words": words}


def _texts(words: Iterable[Word]) -> list[list[Any]]:
    return [[word.id, word.text, word.gap, word.place.sheet, word.place.line] for word in words]


def _paragraph(block: Paragraph) -> Sheet:
    return {"level": block.level, "words": _texts(block.words)}


def _rows(grid: Grid) -> Iterator[Sheet]:
    """A table in pieces of some rows; a cell that spans beyond its piece is cut at the end."""
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
    """Blocks grouped into sheets of about one piece of a table, or some paragraphs."""
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
"""Row (id) -> an action as it was read, and the places of its fields."""


def spots(stages: Stages, known: OfActions | None = None) -> Spots:
    """The places of the words of each field, heading, column label and unplaced text.

    ``known`` has the places of actions found before. Actions that have not changed are taken from it; others are added.
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
        ):  # a person may have moved an action to another area
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
    """The change of the places by a decision: new or changed ones, and the paths that are gone.

    >>> moved({"/a": {"": [1]}, "/b": {"": [2]}}, {"/a": {"": [1, 2]}})
    {'new': {'/a': {'': [1, 2]}}, 'gone': ['/b']}
    """
    new = {path: own for path, own in after.items() if before.get(path) is not own and before.get(path) != own}
    return {"new": new, "gone": [path for path in before if path not in after]}


def moved_to(before: Spots, told: Mapping[str, Any]) -> Spots:
    """The places after a decision, from those before it and the change by `moved`."""
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


# A document as it is read now: the page shows it, and corrections are made from it.


Place = tuple[str, int | None, str | None, int | None, tuple[float, float, float, float] | None]
"""A word's text, page, sheet, line and box."""


def lines_digest(text: str) -> str:
    """A hash of the lines of a corrections file, or of a profile's."""
    return sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class ShownSource:
    """The source as the page shows it. Decisions do not change it."""

    sheets: Sequence[Sheet]

    @cached_property
    def sheet_of(self) -> dict[int, int]:
        """The number of each word's sheet."""
        return {word: number for number, sheet in enumerate(self.sheets) for word in _words(sheet)}

    @cached_property
    def place_of(self) -> dict[int, Place]:
        """Each word's text and place: page, sheet, line and box."""
        return dict(found for sheet in self.sheets for found in _places(sheet))


@dataclass(frozen=True)
class DocumentReading:
    """A document as it is read now: the plan, the source as the page shows it, and the places of each field's words."""

    plan: Plan
    shown: ShownSource
    spots: Spots
    first: frozenset[str]
    decided: tuple[Correction, ...] = ()
    size: int = 0
    """Bytes of the corrections file when it was read."""
    lines: str = ""
    """The hash of the corrections' lines."""

    @property
    def sheets(self) -> Sequence[Sheet]:
        """The source's sheets."""
        return self.shown.sheets

    @cached_property
    def checks(self) -> list[FieldCheck]:
        """All that a person should look at."""
        return checks(self.plan)

    @property
    def left(self) -> int:
        """How much of what should be checked first is not settled."""
        return sum(check.group == "first" for check in self.checks)

    @property
    def total(self) -> int:
        """How much there was to check first, at the start and since. Whatever was confirmed counts as checked."""
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
