"""The trackers councils use; `docs/exports.md` says where each one's rules are published, and what was not found."""

from __future__ import annotations

from planparse.emit.trackers.tracker import Column, Tracker

# What every spreadsheet takes, where a tracker publishes no smaller limit for a cell.
SPREADSHEET_CELL = 32_767

JIRA = Tracker(
    "jira",
    "Jira",
    "csv",
    (
        Column("Summary", "title", 255),
        Column("Description", "notes"),
        Column("Assignee", "owners"),
        Column("Start Date", "start"),
        Column("Due Date", "due"),
        Column("Status", "status"),
        Column("Labels", "area_label"),
        Column("Plan action ID", "id"),
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
        Column("Task name", "title", 255),
        Column("Bucket", "area", 255),
        Column("Progress", "status"),
        Column("Assigned to", "owners"),
        Column("Start date", "start"),
        Column("Due date", "due"),
        Column("Notes", "notes"),
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
        Column("Title", "title", 255),
        Column("Ref", "ref", 255),
        Column("Area", "area", 255),
        Column("Status", "status"),
        Column("RAG", "rag"),
        Column("Assigned to", "owners"),
        Column("Start", "start"),
        Column("Due", "due"),
        Column("Timescale", "timescale"),
        Column("Outcome", "outcome"),
        Column("Progress", "progress"),
        Column("Notes", "notes"),
        Column("Plan ID", "id", 255),
    ),
    cell_limit=SPREADSHEET_CELL,
)
SMARTSHEET = Tracker(
    "smartsheet",
    "Smartsheet",
    "xlsx",
    (
        Column("Task Name", "title"),
        Column("Ref", "ref"),
        Column("Area", "area"),
        Column("Assigned To", "owners"),
        Column("Start", "start"),
        Column("Due", "due"),
        Column("Status", "status"),
        Column("RAG", "rag"),
        Column("Timescale", "timescale"),
        Column("Outcome", "outcome"),
        Column("Progress", "progress"),
        Column("Notes", "notes"),
        Column("Plan ID", "id"),
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
        Column("Action Title", "title", 255),
        Column("Code", "ref", 255),
        Column("Description", "notes"),
        Column("Start Date", "start"),
        Column("Due Date", "due"),
        Column("Assigned To", "owners"),
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
        Column("Wbs", "wbs"),
        Column("Type", "type"),
        Column("Name", "title", 256),
        Column("Start", "start"),
        Column("End", "due"),
        Column("Responsible", "owners"),
        Column("Description", "notes"),
    ),
    cell_limit=SPREADSHEET_CELL,
)
KASTRACK = Tracker(
    "kastrack",
    "KaStrack",
    "xlsx",
    (
        Column("Group", "area"),
        Column("Action Number", "ref"),
        Column("Title", "title"),
        Column("Description", "notes"),
        Column("Source", "document"),
        Column("Due Date", "due"),
        Column("Status", "status"),
        Column("Date Complete", "completed"),
        Column("Assigned To", "owners"),
    ),
    cell_limit=SPREADSHEET_CELL,
    owner_separator=";",
    posts=False,
    statuses={},
)

TRACKERS = {tracker.name: tracker for tracker in (JIRA, PLANNER, LISTS, SMARTSHEET, PENTANA, PLANVIEW, KASTRACK)}
