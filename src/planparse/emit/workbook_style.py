"""How the workbook looks: widths by column, colours by status, and the names that people read."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from planparse.emit.cells import cut, one_line, printable
from planparse.emit.issue_words import PLAIN, SEVERITY_WORDS, TO_DO
from planparse.emit.rows import Cell, FlatTable

HEADER_FILL, HEADER_TEXT, LINK_TEXT, RULE = "1F4E5F", "FFFFFF", "0563C1", "D9D9D9"

# Widths in characters; other columns are narrow.
WIDTHS = {
    "ref": 8, "description": 46, "title": 34, "area_title": 24, "heading": 50, "area_heading": 30, "theme": 24,
    "strategic_lead": 18, "operational_lead": 18, "lead": 20, "support": 20, "timescale": 16, "outcome": 42,
    "measures": 34, "progress": 48, "milestones": 26, "issues": 40, "references": 26, "message": 70, "text": 70,
    "why": 44, "before": 44, "after": 44, "name": 26, "post": 36, "refs": 40, "what": 34, "path": 30, "code": 28,
    "header": 30, "field": 20, "meaning": 50, "label": 22, "long": 44, "short": 14, "bbox": 26, "status": 14,
    "number": 9, "area_number": 9, "start": 13, "due": 13, "date": 13, "by": 13, "recurrence": 24, "points_to": 12,
    "sheet": 14, "display": 40, "organisation": 26, "owner_id": 18, "alternatives": 30, "answers": 40,
    "status_text": 20, "kind": 20, "role": 18, "id": 18,
}  # fmt: skip
NARROW = 11

# Fill and text colours. The text stays readable in print; the colour-blind have the word.
STATUS_COLOURS = {
    "completed": ("9DC3E6", "1F3864"),
    "embedded": ("9DC3E6", "1F3864"),
    "on_track": ("C6E0B4", "1E4620"),
    "in_progress": ("E2EFDA", "1E4620"),
    "ongoing": ("E2EFDA", "1E4620"),
    "at_risk": ("FFE699", "5F4700"),
    "delayed": ("F8CBAD", "6B2A00"),
    "off_track": ("F4A6A0", "6B0F0A"),
    "on_hold": ("D9D9D9", "333333"),
    "cancelled": ("D9D9D9", "333333"),
}
RAG_COLOURS = {
    "blue": ("9DC3E6", "1F3864"),
    "green": ("A9D08E", "1E4620"),
    "amber": ("FFD966", "5F4700"),
    "red": ("F4A6A0", "6B0F0A"),
    "purple": ("CDB7E5", "3B1F5E"),
    "grey": ("D9D9D9", "333333"),
}
SEVERITY_COLOURS = {
    SEVERITY_WORDS["error"]: ("F4A6A0", "6B0F0A"),
    SEVERITY_WORDS["warning"]: ("FFE699", "5F4700"),
}
COLOURS = {"status": STATUS_COLOURS, "rag": RAG_COLOURS, "severity": SEVERITY_COLOURS}

# Words of the contract that are shown with spaces.
WORD_COLUMNS = frozenset({"status", "kind", "timescale_kind", "area_kind", "role"})

# Columns that other sheets show better, or that are for programs, are folded away; one click opens them.
FOLDED = frozenset(
    {
        "measures",
        "milestones",
        "recurrence",
        "timescale_kind",
        "precision",
        "certainty",
        "status_text",
        "status_basis",
        "references",
    }
    | {"page", "sheet", "line", "area_kind", "area_heading", "area_theme", "ref_printed", "id"}
)

SHEET_NAMES = {
    "actions": "Actions", "areas": "Areas", "owners": "Owners", "timeline": "Timeline", "issues": "Issues",
    "action_owners": "Owners by action", "outcomes": "Outcomes", "measures": "Measures", "references": "References",
    "sources": "Sources", "repairs": "Repairs", "unplaced": "Unplaced text", "columns": "Columns",
    "legend": "Legend", "abbreviations": "Abbreviations",
}  # fmt: skip
ALWAYS = ("actions", "areas", "owners", "timeline", "issues")


_HEADINGS = {"id": "ID", "severity": "How serious", "code": "What to do", "issues": "To check"}


def heading(column: str) -> str:
    """The heading of a column.

    >>> heading("area_number"), heading("extra: Cost"), heading("printed: Lead")
    ('Area number', 'Cost (extra)', 'Lead (as printed)')
    """
    kind, found, printed = column.partition(": ")
    if found and kind in ("extra", "printed"):
        return f"{printed} ({'extra' if kind == 'extra' else 'as printed'})"
    return _HEADINGS.get(column) or column.replace("_", " ").capitalize()


LONGEST_HEADING = 255
"""Characters that Excel allows for the name of a table's column."""


def headings(columns: Iterable[str]) -> tuple[str, ...]:
    r"""The columns' headings: each on one line and unique whatever its case, as an Excel table requires.

    >>> headings(["extra: Cost", "extra: cost", "extra: Cost\n(1 year)"])
    ('Cost (extra)', 'cost (extra) 2', 'Cost (1 year) (extra)')
    """
    found: dict[str, str] = {}
    for column in columns:
        whole = cut(one_line(printable(heading(column))), LONGEST_HEADING - 10)[0] or "Column"
        names = (f"{whole} {again}" if again > 1 else whole for again in count(1))
        name = next(name for name in names if name.casefold() not in found)
        found[name.casefold()] = name
    return tuple(found.values())


def width(column: str) -> float:
    """The width of a column, in characters."""
    return 24 if ": " in column else WIDTHS.get(column, NARROW)


def folded(table: FlatTable, column: str, cells: Iterable[Cell]) -> bool:
    """Whether a column of the actions is folded away: by its name, or because it is empty."""
    if table.name != "actions":
        return False
    return column in FOLDED or column.startswith("printed: ") or all(cell is None for cell in cells)


AREA_COLUMNS = frozenset({"area_number", "area_title", "area_heading", "area_theme"})
"""Columns that are the same for all actions of an area: shown at the first of them, and hidden in the rows below."""

_WORDS = {"severity": SEVERITY_WORDS, "code": {code: f"{PLAIN[code]}. {TO_DO[code]}" for code in PLAIN}}


def shown_value(table: FlatTable, column: str, value: Cell) -> Cell:
    """What a cell shows: the contract's words with spaces, and issues in plain words.

    >>> issues = FlatTable("issues", ("severity", "code"), ())
    >>> shown_value(issues, "severity", "error"), shown_value(issues, "message", "a_b")
    ('Do not use yet', 'a_b')
    >>> shown_value(issues, "code", "owner_missing")
    'No owner. Ask the council who owns the action.'
    """
    if not isinstance(value, str):
        return value
    if table.name == "issues" and column in _WORDS:
        return _WORDS[column].get(value, value.replace("_", " "))
    if table.name == "repairs" and column == "code":
        return value.replace("_", " ").capitalize()
    if table.name == "actions" and column == "issues":
        return "\n".join(map(_plain_line, value.split("\n")))
    return value.replace("_", " ") if column in WORD_COLUMNS else value


def _plain_line(line: str) -> str:
    code, mark, message = line.partition(": ")
    return f"{PLAIN[code]}: {message}" if mark and code in PLAIN else line


def shown(table: FlatTable) -> bool:
    """Whether a table gets a sheet: the five that everybody looks for always do, the others if they have rows."""
    return table.name in ALWAYS or bool(table.rows)
