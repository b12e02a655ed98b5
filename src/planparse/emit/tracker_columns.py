"""The trackers that councils use: their columns, their limits, and where these are published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from planparse.emit.cells import could_run

# What a tracker accepts: its columns and its limits.


# What a column can contain. `notes` is the action's description and, below it, all that has no column of its own.
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
class TrackerColumn:
    """A column of the import file: its header, its content, and how many characters it takes."""

    header: str
    content: Content
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Tracker:
    """One tracker. ``cell_limit`` applies to every cell; lengths are in UTF-16 units.

    ``max_owners`` is how many users an action can have. ``posts`` says whether a post can be a user, ``needs_due``
    whether an action without a due date is refused, and ``due_after_start`` whether one due on its first day is.
    ``statuses`` maps status codes to the tracker's own words: None takes any words; if it is empty, there is a column
    only if the user picked words.
    """

    name: str
    title: str
    form: Literal["csv", "xlsx"]
    columns: tuple[TrackerColumn, ...]
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
        """How much of a cell's ``limit`` a text can use: in CSV, a possible formula gets an apostrophe before it."""
        return limit - 1 if self.form == "csv" and could_run(text.lstrip("'")) else limit


# Every spreadsheet's limit for a cell, for trackers that publish no smaller one.
SPREADSHEET_CELL = 32_767

JIRA = Tracker(
    "jira",
    "Jira",
    "csv",
    (
        TrackerColumn("Summary", "title", 255),
        TrackerColumn("Description", "notes"),
        TrackerColumn("Assignee", "owners"),
        TrackerColumn("Start Date", "start"),
        TrackerColumn("Due Date", "due"),
        TrackerColumn("Status", "status"),
        TrackerColumn("Labels", "area_label"),
        TrackerColumn("Plan action ID", "id"),
    ),
    cell_limit=SPREADSHEET_CELL,
    max_owners=1,
    posts=False,
    statuses={},
)
PLANNER = Tracker(
    "planner",
    "Microsoft Planner",
    "xlsx",
    (
        TrackerColumn("Task name", "title", 255),
        TrackerColumn("Bucket", "area", 255),
        TrackerColumn("Progress", "status"),
        TrackerColumn("Assigned to", "owners"),
        TrackerColumn("Start date", "start"),
        TrackerColumn("Due date", "due"),
        TrackerColumn("Notes", "notes"),
    ),
    cell_limit=SPREADSHEET_CELL,
    max_rows=9_000,
    max_areas=200,
    max_owners=20,
    posts=False,
    statuses={"not_started": "Not started", "in_progress": "In progress", "completed": "Completed"},
)
LISTS = Tracker(
    "lists",
    "Microsoft Lists",
    "xlsx",
    (
        TrackerColumn("Title", "title", 255),
        TrackerColumn("Ref", "ref", 255),
        TrackerColumn("Area", "area", 255),
        TrackerColumn("Status", "status"),
        TrackerColumn("RAG", "rag"),
        TrackerColumn("Assigned to", "owners"),
        TrackerColumn("Start", "start"),
        TrackerColumn("Due", "due"),
        TrackerColumn("Timescale", "timescale"),
        TrackerColumn("Outcome", "outcome"),
        TrackerColumn("Progress", "progress"),
        TrackerColumn("Notes", "notes"),
        TrackerColumn("Plan ID", "id", 255),
    ),
    cell_limit=SPREADSHEET_CELL,
)
SMARTSHEET = Tracker(
    "smartsheet",
    "Smartsheet",
    "xlsx",
    (
        TrackerColumn("Task Name", "title"),
        TrackerColumn("Ref", "ref"),
        TrackerColumn("Area", "area"),
        TrackerColumn("Assigned To", "owners"),
        TrackerColumn("Start", "start"),
        TrackerColumn("Due", "due"),
        TrackerColumn("Status", "status"),
        TrackerColumn("RAG", "rag"),
        TrackerColumn("Timescale", "timescale"),
        TrackerColumn("Outcome", "outcome"),
        TrackerColumn("Progress", "progress"),
        TrackerColumn("Notes", "notes"),
        TrackerColumn("Plan ID", "id"),
    ),
    cell_limit=4_000,
    max_rows=20_000,
    max_cells=500_000,
)
PENTANA = Tracker(
    "pentana",
    "Pentana Risk",
    "xlsx",
    (
        TrackerColumn("Action Title", "title", 255),
        TrackerColumn("Code", "ref", 255),
        TrackerColumn("Description", "notes"),
        TrackerColumn("Start Date", "start"),
        TrackerColumn("Due Date", "due"),
        TrackerColumn("Assigned To", "owners"),
    ),
    cell_limit=SPREADSHEET_CELL,
    needs_due=True,
    due_after_start=True,
)
PLANVIEW = Tracker(
    "planview",
    "Planview ProjectPlace",
    "csv",
    (
        TrackerColumn("Wbs", "wbs"),
        TrackerColumn("Type", "type"),
        TrackerColumn("Name", "title", 256),
        TrackerColumn("Start", "start"),
        TrackerColumn("End", "due"),
        TrackerColumn("Responsible", "owners"),
        TrackerColumn("Description", "notes"),
    ),
    cell_limit=SPREADSHEET_CELL,
)
KASTRACK = Tracker(
    "kastrack",
    "KaStrack",
    "xlsx",
    (
        TrackerColumn("Group", "area"),
        TrackerColumn("Action Number", "ref"),
        TrackerColumn("Title", "title"),
        TrackerColumn("Description", "notes"),
        TrackerColumn("Source", "document"),
        TrackerColumn("Due Date", "due"),
        TrackerColumn("Status", "status"),
        TrackerColumn("Date Complete", "completed"),
        TrackerColumn("Assigned To", "owners"),
    ),
    cell_limit=SPREADSHEET_CELL,
    owner_separator=";",
    posts=False,
    statuses={},
)

TRACKERS = {tracker.name: tracker for tracker in (JIRA, PLANNER, LISTS, SMARTSHEET, PENTANA, PLANVIEW, KASTRACK)}
