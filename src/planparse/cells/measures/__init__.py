"""The text of an outcome -> its baselines, milestones and targets, each with value, unit and date."""

from __future__ import annotations

from planparse.cells.measures.read import measure_doubts, read_measures

__all__ = ["measure_doubts", "read_measures"]
