"""What a tracker takes: its columns, its limits, and where that is published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from planparse.emit.cells import could_run

# What an action can put into a column. `notes` is its description and, below, all that has no column of its own.
Content = Literal[
    "title",
    "notes",
    "ref",
    "id",
    "wbs",
    "type",
    "area",
    "area_label",
    "owners",
    "start",
    "due",
    "completed",
    "status",
    "rag",
    "timescale",
    "outcome",
    "progress",
    "document",
]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the import file: its header, what stands in it, and how many characters it takes."""

    header: str
    content: Content
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Tracker:
    """One tracker. ``cell_limit`` holds for every cell; lengths are UTF-16 units.

    ``max_owners`` is how many users an action can have; ``posts`` whether a post may stand for a user;
    ``needs_due`` whether an action without a due date is refused; ``due_after_start`` whether one due on its
    first day is. ``statuses`` maps status codes to words that are the tracker's own: None takes any words, and where
    it is empty there is a column only if the user picked words.
    """

    name: str
    title: str
    form: Literal["csv", "xlsx"]
    columns: tuple[Column, ...]
    cell_limit: int
    max_rows: int | None = None
    max_cells: int | None = None
    max_areas: int | None = None
    max_owners: int | None = None
    owner_separator: str = "; "
    posts: bool = True
    needs_due: bool = False
    due_after_start: bool = False
    statuses: Mapping[str, str] | None = field(default=None)

    def takes(self, content: Content) -> bool:
        """Whether the tracker has a column for this."""
        return any(column.content == content for column in self.columns)

    def room(self, limit: int, text: str) -> int:
        """What a cell of ``limit`` leaves for a text: in CSV, what could be a formula gets an apostrophe before it."""
        return limit - 1 if self.form == "csv" and could_run(text.lstrip("'")) else limit
