"""Hostile and broken PDFs: a document with doubts or one clear error, soon; never a traceback or a hang."""

from __future__ import annotations

import time
import zlib

import pytest

from planparse.errors import LimitExceededError, PlanParseError
from planparse.read.pdf import read_pdf
from planparse.tables import layout
from tables.drawing import GRID, plan

SECONDS = 20
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Resources 5 0 R/Contents 4 0 R>>"
FONT = b"<</Font<</F 6 0 R>>>>"
HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalog."""
    parts, offsets = [b"%PDF-1.7\n"], []
    for number, body in enumerate(objects, 1):
        offsets.append(sum(map(len, parts)))
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = sum(map(len, parts))
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table))
    parts.append(b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return b"".join(parts)


def stream(data: bytes, extra: bytes = b"") -> bytes:
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(data), extra, data)


def one_page(content: bytes, page: bytes = PAGE, *more: bytes, font: bytes = HELVETICA, catalog: bytes = b"") -> bytes:
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    return pdf(b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog, pages, page, content, FONT, font, *more)


def shown(text: bytes) -> bytes:
    return b"BT /F 12 Tf 50 300 Td (%s) Tj ET" % text


def deep(depth: int) -> bytes:
    return b"[" * depth + b"]" * depth


TO_UNICODE = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange "
    b"1 beginbfrange <20> <7e> <0001> endbfrange endcmap end end"
)


def packed_blanks(megabytes: int) -> bytes:
    """So much of nothing, packed: one megabyte is packed once, as every collection of tests makes it."""
    one, packer, check = b" " * 1_000_000, zlib.compressobj(wbits=-15), 1
    block = packer.compress(one) + packer.flush(zlib.Z_FULL_FLUSH)
    for _ in range(megabytes):
        check = zlib.adler32(one, check)
    return b"\x78\x9c" + block * megabytes + b"\x03\x00" + check.to_bytes(4, "big")


HOSTILE = {
    "page tree in a circle": pdf(
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 1>>", b"<</Type/Page/Parent 2 0 R>>"
    ),
    "parent in a circle": one_page(stream(shown(b"hello")), b"<</Type/Page/Parent 3 0 R/Contents 4 0 R>>"),
    "form that draws itself": one_page(
        stream(b"/X Do " + shown(b"hello")),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R"
        b"/Resources<</Font<</F 6 0 R>>/XObject<</X 7 0 R>>>>>>",
        stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 7 0 R>>>>"),
    ),
    "arrays a hundred thousand deep": one_page(stream(b"/P <</A " + deep(100_000) + b">> BDC " + shown(b"hello"))),
    "huge page": one_page(
        stream(shown(b"hello") + b" 0 0 1e30 1e30 re f"),
        b"<</Type/Page/Parent 2 0 R/MediaBox[-1e30 -1e30 1e30 1e30]/Resources 5 0 R/Contents 4 0 R>>",
    ),
    "page of no size": one_page(
        stream(shown(b"hello")), b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 0 0]/Resources 5 0 R/Contents 4 0 R>>"
    ),
    "matrix without end": one_page(stream(b"1e38 0 0 1e38 1e38 1e38 cm " + shown(b"hello") + b" 0 0 9 9 re f")),
    "text of two million letters": one_page(stream(shown(b"lorem ipsum " * 170_000))),
    "half a million paths": one_page(stream(b"0 0 m 9 9 l S " * 500_000)),
    "path of half a million segments": one_page(stream(b"0 0 m " + b"9 9 l 1 300 l " * 250_000 + b"S")),
    "stream that unpacks to 300 MB": one_page(
        stream(zlib.compress(packed_blanks(300)), b"/Filter[/FlateDecode/FlateDecode]")
    ),
    "stream without its end": one_page(b"<</Length 999999999>>stream\n" + shown(b"hello")),
    "outline and names in circles": one_page(stream(shown(b"hello")), catalog=b"/Outlines 1 0 R/Names 1 0 R"),
    "structure tree in a circle": one_page(
        stream(b"/P <</MCID 0>> BDC " + shown(b"hello") + b" EMC"),
        PAGE.replace(b"/Type/Page/", b"/Type/Page/StructParents 0/"),
        b"<</Type/StructTreeRoot/K 8 0 R/ParentTree<</Nums[0[8 0 R]]>>>>",
        b"<</Type/StructElem/S/Table/P 8 0 R/Pg 3 0 R/K[8 0 R 0]>>",
        catalog=b"/MarkInfo<</Marked true>>/StructTreeRoot 7 0 R",
    ),
    "XFA form": one_page(stream(shown(b"hello")), catalog=b"/AcroForm<</Fields[]/XFA(x)>>"),
    "object number without end": pdf(b"<</Type/Catalog/Pages 999999999999 0 R>>"),
    "only a mark": b"%PDF-1.7\n%%EOF",
    "zeros after the mark": b"%PDF-1.7\n" + bytes(100_000),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_it_ends_soon_with_a_document_or_one_error(data):
    begun = time.process_time()
    try:
        document = read_pdf("x.pdf", data)
    except PlanParseError as error:
        refusal = str(error)
    else:
        refusal = ""
        assert {w.id for w in layout(document).words()} == {w.id for w in document.words()}
    assert refusal == "" or refusal.startswith("x.pdf: ")
    assert time.process_time() - begun < SECONDS


def test_ten_thousand_pages_are_too_many():
    kids = b" ".join(b"%d 0 R" % (number + 4) for number in range(10_000))
    pages = [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"] * 10_001
    data = pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[%s]/Count 10000>>" % kids, *pages)
    with pytest.raises(LimitExceededError, match="10,000 pages"):
        read_pdf("x.pdf", data)


def test_a_font_that_hides_its_letters_is_told():
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>"
    document = read_pdf("x.pdf", one_page(stream(shown(b"!!! ### hidden")), PAGE, stream(TO_UNICODE), font=font))
    assert "text_garbled" in [doubt.code for doubt in document.doubts]


def test_a_plan_cut_at_any_place_is_read_in_part_or_refused():
    whole = plan([*GRID], areas=2, rows=4)
    for tenth in range(1, 20):
        data = whole[: len(whole) * tenth // 20]
        try:
            document = read_pdf("x.pdf", data)
        except PlanParseError:
            continue
        assert "file_repaired" in [doubt.code for doubt in document.doubts]
