"""Blocks as a PDF drawn by reportlab: no tags, no browser, cells as paragraphs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, TableStyle
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus import Table as Drawn

from evaluation.random_plans.model import (
    Block,
    Cell,
    Heading,
    Laid,
    Look,
    PageBreak,
    Para,
    Plan,
    Run,
    Table,
    Terms,
    places,
    width_of,
)

MARGIN = 45


def can_draw(laid: Laid) -> bool:
    """Whether it has only what can be drawn here: no cell over several rows, no boxes; a tick has no glyph here."""
    tables = [block for block in laid.blocks if isinstance(block, Table)]
    cells = [cell for table in tables for row in table.rows for cell in row]
    kinds = Heading | Para | Table | Terms | PageBreak
    ticked = any(mark in cell.text for cell in cells for mark in "✓✗")
    return (
        all(isinstance(block, kinds) for block in laid.blocks) and not ticked and all(cell.rows == 1 for cell in cells)
    )


def write(plan: Plan, laid: Laid, path: Path) -> None:
    """Write the file."""
    look = plan.look
    size = A3 if look.large else A4
    page = landscape(size) if look.landscape else size
    document = SimpleDocTemplate(
        str(path), pagesize=page, leftMargin=MARGIN, rightMargin=MARGIN, topMargin=50, bottomMargin=50, invariant=1
    )
    flow = [flowable for block in laid.blocks for flowable in _flow(block, look, page[0] - 2 * MARGIN - 12)]
    furniture = _furniture(look, page)
    document.build(flow, onFirstPage=furniture, onLaterPages=furniture)


def _furniture(look: Look, page: tuple[float, float]) -> Callable[[Any, Any], None]:
    """What stands on every page."""

    def draw(canvas: Any, document: Any) -> None:  # noqa: ANN401 - reportlab has no types
        canvas.setFont("Helvetica", 8)
        if look.running:
            canvas.drawString(MARGIN, page[1] - 30, look.running)
        if look.numbers:
            canvas.drawRightString(page[0] - MARGIN, 28, f"Page {document.page}")

    return draw


def _style(look: Look, *, size: float = 0, bold: bool = False) -> ParagraphStyle:
    serif = "Serif" in look.font or look.font == "Caladea"
    fonts = ("Times-Roman", "Times-Bold") if serif else ("Helvetica", "Helvetica-Bold")
    points = size or look.size
    return ParagraphStyle(f"s{points}{bold}", fontName=fonts[bold], fontSize=points, leading=points * 1.2, spaceAfter=4)


def _flow(block: Block, look: Look, room: float) -> list[Flowable]:
    match block:
        case Heading(text, level):
            return [Spacer(1, 6), Paragraph(escape(text), _style(look, size=(20, 14, 12)[level], bold=True))]
        case Para():
            bullet = "•" if block.bullet else None
            style = _style(look)
            style.leftIndent = 14 if block.bullet else 0
            return [Paragraph(_runs(block.runs) or "&nbsp;", style, bulletText=bullet)]
        case Table():
            return [_table(block, look, room), Spacer(1, 10)]
        case Terms(pairs):
            terms, values = _style(look, bold=True), _style(look)
            return [each for term, text in pairs for each in (Paragraph(escape(term), terms), _text(text, values))]
        case PageBreak():
            return [NewPage()]
        case _:
            return []


def _text(text: str, style: ParagraphStyle) -> Flowable:
    return Paragraph(escape(text).replace("\n", "<br/>"), style)


def _runs(runs: tuple[Run, ...]) -> str:
    texts = ((escape(run.text).replace("   ", "&nbsp;&nbsp; "), run.bold) for run in runs)
    return "".join(f"<b>{text}</b>" if bold else text for text, bold in texts)


def _table(table: Table, look: Look, room: float) -> Flowable:
    wide = width_of(table)
    room = room if table.kind != "key" else room / 2
    rows: list[list[Any]] = [[""] * wide for _ in table.rows]
    style: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    lines = {"all": "GRID", "rows": "LINEBELOW", "none": ""}[look.rules]
    if lines:
        style.append((lines, (0, 0), (-1, -1), 0.5, colors.grey))
    for row, column, cell in places(table):
        rows[row][column] = _text(cell.text, _style(look, bold=cell.bold))
        style += _dress(row, column, cell, look, header=row < table.header)
    total = sum(table.widths)
    repeat = table.header if look.repeat_header else 0
    return Drawn(rows, [room * share / total for share in table.widths], repeatRows=repeat, style=TableStyle(style))


def _dress(row: int, column: int, cell: Cell, look: Look, *, header: bool) -> list[tuple[Any, ...]]:
    last = (column + cell.columns - 1, row)
    fill = cell.fill or (look.head_fill if header else None)
    spans = [("SPAN", (column, row), last)] if cell.columns > 1 else []
    return [*spans, *([("BACKGROUND", (column, row), last, colors.HexColor(f"#{fill}"))] if fill else [])]
