"""How plans are laid out: each layout by name, with what it asks of a plan and the formats that can hold it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from evaluation.random_plans.columns import EXTRAS, Wanted
from evaluation.random_plans.content import Shape
from evaluation.random_plans.layouts import lines, records, tables
from evaluation.random_plans.model import Laid, Plan


@dataclass(frozen=True, slots=True)
class Layout:
    """One layout."""

    name: str
    draw: Callable[[Plan, Random], Laid]
    shape: Shape
    formats: tuple[str, ...]


PAGES = ("pdf", "docx", "html")
TEXTS = (*PAGES, "md", "txt")
SHORT = Wanted(5, plain=True, fills=False, needs=("owner", "when"), only=("ref", "owner", "when", "status", "priority"))
BRACKET = Wanted(4, plain=True, fills=False, needs=("owner", "when"), only=("ref", "owner", "when"))
RECORD = Wanted(9)
LINES = Wanted(7, plain=True, fills=False, never=("answers",))
DEFINED = Wanted(7, fills=False, never=("answers",))
CARD = Wanted(6, plain=True, fills=False, needs=("owner", "when"), never=("answers",))
RUN = Wanted(5, plain=True, fills=False, needs=("owner", "when"),
             only=("ref", "owner", "when", "outcome", "status", "priority", "cost"))  # fmt: skip
ALL = Wanted(16, needs=("ref", "owner", "when", *EXTRAS[:3]))

LAYOUTS: tuple[Layout, ...] = (
    Layout("one-table", tables.one_table, Shape(Wanted(9), areas=False), (*PAGES, "xlsx", "csv", "md", "txt")),
    Layout("table-per-area", tables.table_per_area, Shape(Wanted(9), shared=True), (*PAGES, "xlsx", "md", "txt")),
    Layout("area-rows", tables.area_rows, Shape(Wanted(9), shared=True), (*PAGES, "xlsx", "csv")),
    Layout("area-column-merged", tables.area_merged, Shape(Wanted(8), shared=True), (*PAGES, "xlsx")),
    Layout("area-column-repeated", tables.area_repeated, Shape(Wanted(8)), (*PAGES, "xlsx", "csv", "md")),
    Layout("area-column-first", tables.area_first, Shape(Wanted(8)), ("xlsx", "csv", "docx", "pdf")),
    Layout("several-sheets", tables.several_sheets, Shape(Wanted(10)), ("xlsx",)),
    Layout("wide-sheet", tables.area_repeated, Shape(ALL), ("xlsx", "csv")),
    Layout("record-tables", records.record_tables, Shape(RECORD), (*PAGES, "xlsx")),
    Layout("record-tables-four", records.four_columns, Shape(RECORD), (*PAGES, "xlsx")),
    Layout("one-label-a-line", lines.label_lines, Shape(LINES), ("txt", "md", "docx", "html", "pdf")),
    Layout("label-above", lines.label_above, Shape(LINES), TEXTS),
    Layout("run-in", lines.run_in, Shape(RUN), TEXTS),
    Layout("definition-lists", lines.definitions, Shape(DEFINED), ("html", "pdf", "docx", "md")),
    Layout("cards", records.cards, Shape(CARD), PAGES),
    Layout("bullets", lines.bullets, Shape(BRACKET), TEXTS),
    Layout("numbered", lines.numbered, Shape(SHORT, sentences=True), TEXTS),
)
