"""Spreadsheet bytes -> Document: a page a sheet, its titles as paragraphs and its tables as grids."""

from __future__ import annotations
