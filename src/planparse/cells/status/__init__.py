"""A status cell, its colour and the progress narrative -> Status."""

from __future__ import annotations

from planparse.cells.status.read import Habits, habits_of, has_own_colours, in_column, read_status, under_heading
from planparse.cells.status.ruled import ruled_narrative

__all__ = ["Habits", "habits_of", "has_own_colours", "in_column", "read_status", "ruled_narrative", "under_heading"]
