"""The text of an outcome -> its baselines, milestones and targets, each with value, unit and date."""

from __future__ import annotations

from planparse.cells.measures.doubts import measure_doubts
from planparse.cells.measures.read import read_measures

__all__ = ["measure_doubts", "read_measures"]
