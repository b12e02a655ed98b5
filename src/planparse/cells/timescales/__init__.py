"""A phrase of time -> `Timescale`: dates, ranges, recurrences and milestones, in the contract's terms."""

from __future__ import annotations

from planparse.cells.timescales.printed import format_timescale
from planparse.cells.timescales.read import read_timescale

__all__ = ["format_timescale", "read_timescale"]
