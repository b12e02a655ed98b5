"""Spreadsheet bytes -> Document: one page per sheet, with its titles as paragraphs and its tables as grids."""

from __future__ import annotations
