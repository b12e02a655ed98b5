"""Small PDFs for tests, printed with ReportLab: pages of plain drawing, and tables that break over pages."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

from planparse.read.document import Document, Grid
from planparse.read.pdf import read_pdf
from planparse.tables import layout
from planparse.words import Phrase

BODY = getSampleStyleSheet()["BodyText"]
HEADING = getSampleStyleSheet()["Heading2"]
HEADER = ["Ref", "Action", "Lead", "When", "Outcome", "RAG"]
WIDTHS = [35, 260, 90, 70, 220, 40]
GRID = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)]


def drawn(draw: Callable[[Canvas], None], size: tuple[float, float] = (400, 400), **options: object) -> bytes:
    """A PDF of what is drawn; each page ends with `showPage`."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, **options)
    draw(canvas)
    canvas.save()
    return buffer.getvalue()


def cell(text: str) -> Paragraph:
    return Paragraph(text, BODY)


def plan(
    style: Sequence[tuple[object, ...]],
    *,
    areas: int = 2,
    rows: int = 14,
    repeat: bool = True,
    cut: bool = False,
    merge: bool = False,
) -> bytes:
    """A plan of several areas, each a heading and a table that goes on over pages, with a running footer."""
    flow: list[Flowable] = []
    for area in range(1, areas + 1):
        flow.append(Paragraph(f"Area for Improvement ({area}): The quality of practice needs to improve", HEADING))
        table: list[list[object]] = [[cell(text) for text in HEADER]]
        own = list(style)
        for row in range(1, rows + 1):
            table.append([cell(text) for text in action(area, row)] + [""])
            own.append(("BACKGROUND", (5, row), (5, row), [colors.red, colors.green, colors.orange][row % 3]))
            if merge and row % 3 == 0:
                table[row - 1][4] = table[row][4] = ""
                own.append(("SPAN", (4, row - 2), (4, row)))
        own.append(("VALIGN", (0, 0), (-1, -1), "TOP"))
        flow.append(Table(table, colWidths=WIDTHS, repeatRows=int(repeat), splitInRow=int(cut), style=own))
        flow.append(Spacer(1, 12))
    return built(flow)


def action(area: int, row: int) -> list[str]:
    """The texts of one action: the description grows and shrinks, so that rows are of many heights."""
    words = [
        "and",
        "that",
        "each",
        "of",
        "the",
        "children",
        "is",
        "seen",
        "by",
        "the",
        "worker",
        "who",
        "knows",
        "the",
        "family",
        "best",
    ]
    more = " ".join(words[n % len(words)] for n in range((row * 17 + area * 5) % 45))
    return [
        f"{area}.{row}",
        " ".join(f"Review the multi-agency arrangements for {row} {more} soon.".split()),
        "Ann Reed<br/>Head of Service",
        "March 2016",
        f"Outcome for action {row} that is long enough to wrap over more than one line",
    ]


def built(flow: list[Flowable]) -> bytes:
    """A landscape A4 document with a running footer."""
    buffer = io.BytesIO()

    def footer(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(40, 20, "Anyshire Council improvement plan")
        canvas.drawRightString(800, 20, f"Page {document.page} of 9")

    SimpleDocTemplate(buffer, pagesize=landscape(A4)).build(flow, onFirstPage=footer, onLaterPages=footer)
    return buffer.getvalue()


def read(data: bytes) -> Document:
    return read_pdf("plan.pdf", data)


def grids(data: bytes) -> list[Grid]:
    return [block for block in layout(read(data)).blocks if isinstance(block, Grid)]


def texts(grid: Grid) -> list[list[str]]:
    """The grid's cells as text, a merged cell's at its first place."""
    rows = [[""] * grid.columns for _ in range(grid.rows)]
    for one in grid.cells:
        rows[one.row][one.column] = Phrase(one.words).text
    return rows


def column(grid: Grid, number: int) -> list[str]:
    return [row[number] for row in texts(grid)]
