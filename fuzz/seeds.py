"""Small files of every kind that is read, to be broken."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

ROWS = (
    ("Ref", "Action", "Lead", "By When", "Outcome", "RAG"),
    ("1.1", "Review the threshold document with partners", "Ann Reed", "31 March 2020", "Fewer re-referrals", "Green"),
    ("1.2", "Train all managers in supervision (see 1.1)", "HR / Bo Lind", "Quarterly", "", "Amber"),
)
HEADING = "Priority 1: Leadership and management"


def text() -> bytes:
    """A tab-separated export."""
    return "\n".join([HEADING, *("\t".join(row) for row in ROWS)]).encode()


def commas() -> bytes:
    """A CSV file with a quoted cell of two lines."""
    lines = [",".join(f'"{cell}"' if "," in cell or cell[:1] == "R" else cell for cell in row) for row in ROWS]
    return "\r\n".join([*lines, '2.1,"Two, lines\nof it",Kit May,May 2020,,Red']).encode("cp1252")


def columns() -> bytes:
    """Layout text: columns of white space."""
    return "\n".join(
        [HEADING, "", *("  ".join(cell.ljust(46) for cell in row) for row in ROWS), "\f", "Page 1"]
    ).encode()


def html() -> bytes:
    """A web page with spans, fills, a list and a hidden part."""
    rows = "".join("<tr>" + "".join(f"<td bgcolor=#00ff00>{cell}<br>x" for cell in row) + "</tr>" for row in ROWS)
    return (
        f"<!doctype html><meta charset=utf-8><style>.a{{display:none}}</style><h2>{HEADING}</h2><table border=1>"
        f"<tr><th colspan=3 rowspan=2>a<th>b</tr>{rows}</table><ol><li>one<li>two</ol><p class=a>hidden</p>"
    ).encode()


def pdf() -> bytes:
    """A page with a ruled table, its content not compressed."""
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(400, 200), pageCompression=0, invariant=1)
    canvas.setFont("Helvetica", 6)
    canvas.drawString(20, 180, HEADING)
    for y, row in enumerate(ROWS):
        for x, cell in enumerate(row):
            canvas.rect(20 + 60 * x, 150 - 20 * y, 60, 20)
            canvas.drawString(22 + 60 * x, 156 - 20 * y, cell[:18])
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _zipped(parts: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return buffer.getvalue()


def word() -> bytes:
    """The least of a Word file: one part, with a table, a list, a tracked change and a merged cell."""
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    cells = "".join(
        "<w:tr>"
        + "".join(
            f'<w:tc><w:tcPr><w:gridSpan w:val="1"/><w:vMerge/><w:shd w:fill="00FF00"/></w:tcPr>'
            f"<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>{cell}</w:t><w:br/></w:r></w:p></w:tc>"
            for cell in row
        )
        + "</w:tr>"
        for row in ROWS
    )
    body = (
        f'<?xml version="1.0"?><w:document xmlns:w="{w}"><w:body><w:p><w:ins><w:r><w:t>{HEADING}</w:t></w:r></w:ins>'
        f"<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p><w:tbl>{cells}</w:tbl></w:body></w:document>"
    )
    types = (
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/></Types>'
    )
    rels = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    return _zipped({"[Content_Types].xml": types, "_rels/.rels": rels, "word/document.xml": body})


def workbook() -> bytes:
    """A workbook with a merged cell, a fill, a date and a formula."""
    import datetime

    from openpyxl import Workbook
    from openpyxl.styles import PatternFill

    book = Workbook()
    sheet = book.active
    sheet.append([HEADING])
    sheet.merge_cells("A1:F1")
    for row in ROWS:
        sheet.append(row)
    sheet["D3"] = datetime.date(2020, 3, 31)
    sheet["F3"].fill = PatternFill("solid", fgColor="FF00FF00")
    sheet["E4"] = "=A1"
    buffer = io.BytesIO()
    book.save(buffer)
    with zipfile.ZipFile(buffer) as made:
        return _zipped({name: made.read(name).decode("utf-8") for name in made.namelist()})


SEEDS: dict[str, Callable[[], bytes]] = {
    "text": text,
    "csv": commas,
    "columns": columns,
    "html": html,
    "pdf": pdf,
    "word": word,
    "workbook": workbook,
}
