"""A status cell, its colour and the progress narrative -> Status."""

from __future__ import annotations

from planparse.cells.status.beside import on_completion
from planparse.cells.status.habits import Habits, habits_of, in_column
from planparse.cells.status.narratives import ruled_narrative
from planparse.cells.status.read import has_own_colours, read_status, under_heading

__all__ = [
    "Habits",
    "habits_of",
    "has_own_colours",
    "in_column",
    "on_completion",
    "read_status",
    "ruled_narrative",
    "under_heading",
]
