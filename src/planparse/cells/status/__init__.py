"""A status cell, its colour and the progress narrative -> Status."""

from __future__ import annotations

from planparse.cells.status.read import has_own_colours, read_status, under_heading
from planparse.cells.status.ruled import ruled_narrative

__all__ = ["has_own_colours", "read_status", "ruled_narrative", "under_heading"]
