"""Word files made part by part, for tests: what python-docx cannot write is written as XML."""

from __future__ import annotations

import io
import zipfile

from planparse.read.document import Cell, Document, Grid, Paragraph
from planparse.read.word import read_word
from planparse.words import Phrase

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "v": "urn:schemas-microsoft-com:vml",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    }.items()
)
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'


def docx(body: str, main: str = "word/document.xml", **parts: str) -> bytes:
    """A file with this body; ``parts`` are the insides of further parts by kind (``styles``, ``header1``)."""
    members = {main: f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"}
    relations = []
    for number, (kind, inside) in enumerate(parts.items()):
        of = kind.rstrip("0123456789")
        tag = {"header": "hdr", "footer": "ftr"}.get(of, of)
        members[f"word/{kind}.xml"] = f"<w:{tag} {NAMESPACES}>{inside}</w:{tag}>"
        relations.append(f'<Relationship Id="r{number}" Type="{RELATIONS}/{of}" Target="{kind}.xml"/>')
    folder, _, file = main.rpartition("/")
    members[f"{folder}/_rels/{file}.rels"] = f"<Relationships {_PACKAGE}>{''.join(relations)}</Relationships>"
    members["_rels/.rels"] = (
        f'<Relationships {_PACKAGE}><Relationship Id="r" Type="{RELATIONS}/officeDocument" Target="{main}"/>'
        "</Relationships>"
    )
    members["[Content_Types].xml"] = "<Types/>"
    return packed({name: text.encode() for name, text in members.items()})


def packed(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def read(body: str, **parts: str) -> Document:
    return read_word("plan.docx", docx(body, **parts))


def p(*runs: str, props: str = "") -> str:
    """A paragraph; what does not begin with a tag is a run of text."""
    inside = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{props}</w:pPr>{inside}</w:p>"


def r(text: str, props: str = "") -> str:
    return f'<w:r><w:rPr>{props}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def tc(*content: str, props: str = "") -> str:
    inside = "".join(part if part.startswith("<") else p(part) for part in content)
    return f"<w:tc><w:tcPr>{props}</w:tcPr>{inside or '<w:p/>'}</w:tc>"


def tr(*cells: str, props: str = "") -> str:
    inside = "".join(cell if cell.startswith("<") else tc(cell) for cell in cells)
    return f"<w:tr><w:trPr>{props}</w:trPr>{inside}</w:tr>"


def tbl(*rows: str, widths: tuple[int, ...] = ()) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def texts(document: Document) -> list[str]:
    """The paragraphs' texts; ``[grid]`` for each table."""
    return [
        Phrase(block.words).text if isinstance(block, Paragraph) else "[grid]" for block in document.pages[0].blocks
    ]


def asides(document: Document) -> list[tuple[str, str]]:
    return [(aside.why, Phrase(aside.words).text) for aside in document.asides]


def codes(document: Document) -> list[str]:
    return [doubt.code for doubt in document.doubts]


def grid(document: Document) -> Grid:
    return next(block for block in document.pages[0].blocks if isinstance(block, Grid))


def shape(document: Document) -> list[tuple[int, int, int, int, str]]:
    """The first table's cells: row, column, spans, text."""
    return [(c.row, c.column, c.row_span, c.column_span, text(c)) for c in grid(document).cells]


def text(cell: Cell) -> str:
    return Phrase(cell.words).text
