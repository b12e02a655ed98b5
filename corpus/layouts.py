"""The layouts: where areas stand, what is ruled, on what page, and which plans are printed so."""

from __future__ import annotations

from dataclasses import dataclass

ALL = ("westmarch", "calderbrook", "harrowmere", "thornwick", "aldermoor", "kingsfell")


@dataclass(frozen=True, slots=True)
class Layout:
    """One way of printing a plan.

    `areas`: paragraph, row, nested, merged, rotated, column or records.
    `rules`: grid, boxes, thin, hrules, outer, none, white, double, dashed or filled.
    `ink`: how words reach the page (line, word, glyph, justified).
    """

    name: str
    plans: tuple[str, ...]
    producer: str = "reportlab"
    areas: str = "paragraph"
    rules: str = "grid"
    paper: str = "A4"
    landscape: bool = True
    rotate: int = 0
    crop: bool = False
    repeat: bool = True
    cut: bool = True
    open_cut: bool = False
    two_rows: bool = False
    one_table: bool = False
    aside: bool = False
    font: str = "helvetica"
    size: float = 8.0
    ink: str = "line"
    hyphen: str = ""
    ligatures: bool = False
    shade: str = "#D9E2F3"
    tagged: bool = False
    merge: bool = True

    @property
    def single(self) -> bool:
        """Whether all areas stand in one table, so that its header is printed once (and repeated or not)."""
        return self.one_table or self.areas in {"row", "nested", "merged", "rotated", "column"}


REPORTLAB = (
    Layout("full-grid", ALL),
    Layout("boxes-portrait", ("thornwick", "kingsfell"), rules="boxes", landscape=False, repeat=False, size=7.5),
)
LAYOUTS = {layout.name: layout for layout in REPORTLAB}
