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
    Layout("boxes-portrait", ALL, rules="boxes", landscape=False, repeat=False, size=6.5),
    Layout("word-rules", ALL, rules="thin", font="liberation", ink="word", one_table=True),
    Layout("a3-rows", ALL, areas="row", paper="A3", size=9.0),
    Layout("nested-rows", ALL, areas="nested", rules="thin", repeat=False),
    Layout("merged-column", ALL, areas="merged"),
    Layout("rotated-column", ALL, areas="rotated", open_cut=True),
    Layout("own-column", ALL, areas="column", rules="boxes", size=7.5),
    Layout("records", ALL, areas="records", landscape=False),
    Layout("horizontal-rules", ALL, rules="hrules", cut=False),
    Layout("no-rules", ALL, rules="none", cut=False),
    Layout("white-rules", ALL, rules="white", font="liberation"),
    Layout("double-rules", ALL, rules="double", repeat=False),
    Layout("dashed-rules", ALL, rules="dashed", areas="row"),
    Layout("filled-cells", ALL, rules="filled", shade="#9DC3E6"),
    Layout("outer-frame", ALL, rules="outer", cut=False),
    Layout("turned-90", ALL, rotate=90, areas="row", ink="word"),
    Layout("turned-270-a3", ALL, rotate=270, paper="A3", areas="merged", size=9.0),
    Layout("crop-box", ALL, crop=True, rules="thin", one_table=True, repeat=False),
    Layout("two-header-rows", ALL, two_rows=True, areas="row"),
    Layout("beside-text", ALL, aside=True, paper="A3"),
    Layout("justified-serif", ALL, ink="justified", font="times", open_cut=True),
    Layout("hyphens-ligatures", ALL, hyphen="-", ligatures=True, font="dejavu", size=7.0),
    Layout("soft-hyphens", ALL, hyphen="\xad", font="liberation", areas="row", open_cut=True),
    Layout("letter-by-letter", ALL, ink="glyph", rules="boxes"),
)
FOUR = ("westmarch", "calderbrook", "harrowmere", "thornwick")
ROOMY = ("westmarch", "harrowmere", "kingsfell", "aldermoor")
"""Plans whose areas have rows enough for their turned headings: LibreOffice clips what has no room."""
OTHERS = (
    Layout("chromium-grid", FOUR, "chromium", tagged=True),
    Layout("chromium-untagged", ALL, "chromium", areas="row", rules="hrules", cut=False),
    Layout("chromium-boxes", FOUR, "chromium", areas="merged", rules="boxes", paper="A3", tagged=True),
    Layout("chromium-rotated", FOUR, "chromium", areas="rotated", rules="outer", tagged=True),
    Layout("weasyprint-hyphens", ALL, "weasyprint", rules="none", cut=False),
    Layout("weasyprint-two-rows", ALL, "weasyprint", areas="row", two_rows=True, tagged=True),
    Layout("weasyprint-column", ALL, "weasyprint", areas="column", rules="dashed", paper="A3", landscape=False),
    Layout("libreoffice-headings", FOUR, "libreoffice", tagged=True),
    Layout(
        "libreoffice-rows", (*FOUR, "kingsfell"), "libreoffice", areas="nested", rules="hrules", repeat=False, cut=False
    ),
    Layout("libreoffice-rotated", ROOMY, "libreoffice", areas="rotated", paper="A3", cut=False),
    Layout("libreoffice-records", FOUR, "libreoffice", areas="records", landscape=False),
    Layout("libreoffice-double", ROOMY, "libreoffice", areas="merged", rules="double", two_rows=True, paper="A3"),
)
"""Printed by programs that are slow or need system packages: their files are kept in `built/`."""
LAYOUTS = {layout.name: layout for layout in (*REPORTLAB, *OTHERS)}
