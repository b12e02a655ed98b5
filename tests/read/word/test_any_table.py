"""Any table, merged in any way, its words wrapped in anything: each word is read once, in its cell, in order."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from planparse.read.document import Grid
from planparse.read.word import read_word
from planparse.words import Phrase
from read.word.making import docx, p, r, shape, tbl, tc, tr

WRAPS = (
    "{}",
    "<w:ins>{}</w:ins>",
    "<w:hyperlink>{}</w:hyperlink>",
    "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>{}",
    "<w:bookmarkStart/>{}<w:proofErr/>",
)


@dataclass(frozen=True)
class Area:
    """A merged cell: where it begins, what it spans, its paragraphs of words."""

    row: int
    column: int
    rows: int
    columns: int
    paragraphs: tuple[str, ...]


@st.composite
def areas(draw: st.DrawFn) -> tuple[int, int, list[Area]]:
    """A table of some rows and columns (never a single column), cut into rectangles."""
    rows, columns = draw(st.integers(1, 5)), draw(st.integers(2, 5))
    taken: set[tuple[int, int]] = set()
    found: list[Area] = []
    for row in range(rows):
        for column in range(columns):
            if (row, column) in taken:
                continue
            most = next((n for n in range(1, columns - column) if (row, column + n) in taken), columns - column)
            width, height = draw(st.integers(1, most)), draw(st.integers(1, rows - row))
            if width == columns:
                width = columns - 1
            taken |= {(row + y, column + x) for y in range(height) for x in range(width)}
            lines = draw(st.lists(st.integers(1, 3), min_size=1, max_size=2))
            words = iter(range(10))
            text = tuple(" ".join(f"w{row}.{column}.{next(words)}" for _ in range(n)) for n in lines)
            found.append(Area(row, column, height, width, text))
    return rows, columns, found


def written(draw: st.DrawFn, rows: int, columns: int, found: list[Area]) -> str:
    """The table as Word writes it: a merged cell is written in each of its rows."""
    lines = []
    for row in range(rows):
        cells = []
        here = sorted((a for a in found if a.row <= row < a.row + a.rows), key=lambda a: a.column)
        for area in here:
            props = f'<w:gridSpan w:val="{area.columns}"/>' if area.columns > 1 else ""
            if area.row == row:
                props += '<w:vMerge w:val="restart"/>' if area.rows > 1 else ""
                cells.append(tc(*(paragraph(draw, text) for text in area.paragraphs), props=props))
            else:
                cells.append(tc(props=props + "<w:vMerge/>"))
        lines.append(tr(*cells))
    return tbl(*lines, widths=(2000,) * columns)


def paragraph(draw: st.DrawFn, text: str) -> str:
    cut = draw(st.integers(0, len(text)))
    wraps = st.sampled_from(WRAPS)
    return p(*(draw(wraps).format(r(part)) for part in (text[:cut], text[cut:]) if part))


def words_of_xml(data: bytes) -> list[str]:
    """The words of the body, found without the reader: all text in its order, paragraphs apart."""
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    return " ".join("".join(t.text or "" for t in one.iter(f"{w}t")) for one in root.iter(f"{w}p")).split()


@settings(max_examples=75, deadline=None)
@given(st.data())
def test_every_word_of_any_table_is_read_once_in_its_cell(data: st.DataObject) -> None:
    rows, columns, found = data.draw(areas())
    file = docx(written(data.draw, rows, columns, found))
    document = read_word("plan.docx", file)
    assert [word.text for word in document.words()] == words_of_xml(file)
    if not any(isinstance(block, Grid) for block in document.pages[0].blocks):
        return  # each row has one cell: no table
    edges = sorted({edge for area in found for edge in (area.column, area.column + area.columns)})
    expected = [
        (
            area.row,
            edges.index(area.column),
            area.rows,
            edges.index(area.column + area.columns) - edges.index(area.column),
            "\n".join(area.paragraphs),
        )
        for area in found
    ]
    assert shape(document) == expected


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_cutting_a_file_anywhere_gives_a_clear_error(data: st.DataObject) -> None:
    from planparse.errors import PlanParseError
    from planparse.lexicon.labels import NO_TERMS
    from planparse.read.kinds import kind_of

    whole = docx(tbl(tr("a", "b"), tr("c", "d")), styles="", numbering="")
    at, count = data.draw(st.integers(1, len(whole) - 1)), data.draw(st.integers(1, 40))
    for broken in (whole[:at], whole[:at] + whole[at + count :], whole[:at] + b"\0" * count + whole[at + count :]):
        try:
            document = kind_of("x", broken).read("x", broken, None, NO_TERMS)
        except PlanParseError:
            continue
        assert [Phrase((word,)).text for word in document.words()]
