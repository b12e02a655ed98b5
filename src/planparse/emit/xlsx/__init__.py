"""Plan -> workbook: all of the plan in sheets that a person would like to work with."""

from __future__ import annotations

from planparse.emit.xlsx.workbook import to_xlsx

__all__ = ["to_xlsx"]
