"""The workbook: a first page about the plan, then one sheet for each table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from planparse.emit import workbook_style as style
from planparse.emit.cells import Export, LeftOut
from planparse.emit.issue_words import SEVERITY_WORDS
from planparse.emit.rows import Cell, each_action, tables
from planparse.emit.workbook_sheets import (
    FONT,
    SIZE,
    TALLEST,
    add_styles,
    cell_at,
    fill_sheet,
    for_paper,
    link_to,
    put,
    row_height,
    saved,
    solid,
    targets,
)
from planparse.issues import SEVERITIES
from planparse.plan.model import Plan

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet


FRONT_WIDTHS = (26, 80)
TITLE = 16
ISSUES = "Issues: "


def to_xlsx(plan: Plan) -> Export:
    """The plan as a workbook, with a list of cells that lose something (characters, length)."""
    from openpyxl import Workbook

    book = Workbook()
    add_styles(book)
    front = book.active or book.create_sheet()
    front.title = "Plan"
    left_out = list(_front(front, plan))
    found = {table.name: table for table in tables(plan)}
    leads = targets(found)
    for table in found.values():
        if style.shown(table):
            left_out += fill_sheet(book.create_sheet(style.SHEET_NAMES[table.name]), table, leads)
    return Export(saved(book), tuple(dict.fromkeys(left_out)))  # a text may be on two sheets


def _front(sheet: Worksheet, plan: Plan) -> Iterator[LeftOut]:
    """Write the first page: what the plan is, how far it is, and what it was read from."""
    from openpyxl.styles import Alignment, Font

    for row, (label, value) in enumerate(_facts(plan), 1):
        left, right = cell_at(sheet, row, 1), cell_at(sheet, row, 2)
        yield from put(left, label, ("", "Plan"))
        yield from put(right, value, ("", label))
        left.font = Font(name=FONT, size=SIZE, bold=True)
        right.font = Font(name=FONT, size=SIZE)
        left.alignment = Alignment(wrap_text=True, vertical="top")
        right.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
        sheet.row_dimensions[row].height = row_height([(value, FRONT_WIDTHS[1]), (label, FRONT_WIDTHS[0] * 0.9)])
        if label.startswith(ISSUES):
            link_to(right, "issues", 1)
        colours = style.STATUS_COLOURS.get(label.removeprefix("Status: ").replace(" ", "_"))
        if colours:
            left.fill = solid(colours[0])
    sheet["B1"].font = Font(name=FONT, bold=True, size=TITLE, color=style.HEADER_FILL)
    title = row_height([(sheet["B1"].value, FRONT_WIDTHS[1] * SIZE / TITLE * 0.9)])
    sheet.row_dimensions[1].height = min(title * TITLE / SIZE, TALLEST)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = FRONT_WIDTHS
    sheet.sheet_view.showGridLines = False
    for_paper(sheet)


def _facts(plan: Plan) -> Iterator[tuple[str, Cell]]:
    document = plan.document
    organisation, inspection = document.organisation, document.inspection
    yield "Plan", document.title or document.source.name
    yield "Organisation", organisation.name or organisation.text
    yield "As printed", organisation.text
    yield "Codes (ONS, DfE)", ", ".join(code for code in (organisation.gss_code, organisation.la_code) if code) or None
    if inspection:
        yield "Inspection", inspection.name
        yield "Framework", inspection.framework
        if inspection.period:
            yield "Inspected", inspection.period.text
            yield "Inspected from", inspection.period.start
            yield "Inspected to", inspection.period.end
    yield "Source file", document.source.name
    yield "Media type", document.source.media_type
    yield "SHA-256", document.source.sha256
    yield "Pages", document.source.pages
    yield "Areas", len(plan.areas)
    yield "Actions", sum(1 for _ in each_action(plan))
    severities = Counter(issue.severity for issue in plan.issues)
    for severity in reversed(SEVERITIES):
        yield f"{ISSUES}{SEVERITY_WORDS[severity].lower()}", severities[severity]
    yield "Words read", plan.words.source
    yield "Words in fields", plan.words.placed
    yield "Words unplaced", plan.words.unplaced
    counts = Counter(action.status.code for _, action in each_action(plan))
    for code, count in counts.most_common():
        yield f"Status: {code.replace('_', ' ')}", count
