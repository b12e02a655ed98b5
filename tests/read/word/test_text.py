from __future__ import annotations

import pytest

from planparse.errors import EmptyFileError
from planparse.read.word import read_word
from read.word.making import asides, codes, grid, p, packed, r, read, tbl, tc, text, texts, tr


def field(result: str, code: str = "PAGE") -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{code}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def test_runs_make_words_and_breaks_make_lines() -> None:
    found = read(p("Impro", "vement pl", r("an"), "<w:r><w:br/><w:t>May</w:t><w:tab/><w:t>2014</w:t></w:r>"))
    assert texts(found) == ["Improvement plan", "May 2014"]
    level = '<w:outlineLvl w:val="0"/>'
    assert texts(read(p("A", "<w:r><w:br/></w:r>", "b", props=level))) == ["A b"]
    cell = read(tbl(tr(tc(p("one", "<w:r><w:br/></w:r>", "two"), p(""), p("three")), "x")))
    assert text(grid(cell).cells[0]) == "one\ntwo\nthree"


def test_hyphens_symbols_and_no_break_spaces_are_plain() -> None:
    run = "<w:r><w:t>re</w:t><w:softHyphen/><w:t>view\xa0now x</w:t><w:noBreakHyphen/><w:t>y</w:t></w:r>"
    tick = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    circle = r("l", '<w:rFonts w:ascii="Wingdings"/>')
    assert texts(read(p(run, " ", tick, circle))) == ["review now x-y ✓●"]


def test_what_wraps_runs_is_read_through() -> None:
    body = p(
        f'<w:hyperlink r:id="r1">{r("link ")}</w:hyperlink>',
        f"<w:smartTag>{r('tag ')}</w:smartTag>",
        f"<w:sdt><w:sdtPr/><w:sdtContent>{r('control ')}</w:sdtContent></w:sdt>",
        f'<w:fldSimple w:instr="DATE">{r("date ")}</w:fldSimple>',
        f"<w:unheardOf>{r('new ')}</w:unheardOf>",
        "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>",
    )
    assert texts(read(body)) == ["link tag control date new x=1"]
    wrapped = f"<w:sdt><w:sdtContent>{p('a')}</w:sdtContent></w:sdt><w:customXml>{p('b')}</w:customXml>"
    assert texts(read(f"{wrapped}<w:odd>{p('c')}</w:odd>{r('d')}<w:p2>{r('e')}</w:p2>")) == ["a", "b", "c", "d", "e"]


def test_fields_show_their_result_and_not_their_code() -> None:
    assert texts(read(p("page ", field("7"), " of"))) == ["page 7 of"]
    nested = field("inner", "IF</w:instrText></w:r>" + field("hidden") + "<w:r><w:instrText>x")
    assert texts(read(p(nested))) == ["inner"]
    endless = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "all the rest")
    assert texts(read(endless + p("of the text"))) == ["all the rest", "of the text"]


def test_old_forms_show_their_boxes_and_choices() -> None:
    def form(inside: str) -> str:
        begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{inside}</w:ffData></w:fldChar></w:r>'
        return f'{begin}<w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

    ticked = form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')
    blank = form('<w:checkBox><w:default w:val="0"/></w:checkBox>')
    entries = '<w:listEntry w:val="Red"/><w:listEntry w:val="Green"/>'
    chosen = form(f'<w:ddList><w:result w:val="1"/>{entries}</w:ddList>')
    assert texts(read(p(ticked, " ", blank, " ", chosen))) == ["☒ ☐ Green"]


def test_tracked_changes_are_read_as_accepted_and_counted() -> None:
    gone = '<w:del><w:r><w:delText xml:space="preserve">old </w:delText></w:r></w:del>'
    new = f"<w:ins>{r('new ')}</w:ins>"
    moved = f"<w:moveFrom>{r('here ')}</w:moveFrom><w:moveTo>{r('there ')}</w:moveTo>"
    found = read(p("a ", gone, new, moved, "z"))
    assert texts(found) == ["a new there z"]
    assert codes(found) == ["tracked_changes"]
    assert "2 deletions, 2 insertions" in found.doubts[0].message
    assert codes(read(p("a"))) == []


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    joined = p("first ", props="<w:rPr><w:del/></w:rPr>") + p("second") + p("third")
    assert texts(read(joined)) == ["first second", "third"]
    assert texts(read(p("last", props="<w:rPr><w:del/></w:rPr>") + tbl(tr("a", "b")))) == ["last", "[grid]"]


def test_tracked_rows_and_cells() -> None:
    found = read(
        tbl(
            tr("a", "b"),
            tr("gone", "gone", props="<w:del/>"),
            tr("new", tc("out", props="<w:cellDel/>"), "in", props="<w:ins/>"),
        )
    )
    assert [text(cell) for cell in grid(found).cells] == ["a", "b", "new", "in"]
    assert "1 deleted rows, 1 inserted rows" in found.doubts[0].message


BOX = f"<w:txbxContent>{p('in the box')}</w:txbxContent>"


@pytest.mark.parametrize(
    "box",
    [
        f"<w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict>",
        f"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><a:graphic><wps:txbx>{BOX}</wps:txbx></a:graphic>"
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict>{BOX}</w:pict></mc:Fallback></mc:AlternateContent>",
        f"<mc:AlternateContent><mc:Choice Requires='new'><w:drawing/></mc:Choice>"
        f"<mc:Fallback><w:pict>{BOX}</w:pict></mc:Fallback></mc:AlternateContent>",
    ],
    ids=["vml", "both", "only the fallback has text"],
)
def test_text_boxes_are_read_once_after_their_paragraph(box: str) -> None:
    assert texts(read(p("before ", f"<w:r>{box}</w:r>", "after"))) == ["before after", "in the box"]
    cell = read(tbl(tr(tc(p("cell", f"<w:r>{box}</w:r>")), "x")))
    assert text(grid(cell).cells[0]) == "cell\nin the box"


def test_hidden_text_and_hints_are_set_aside_and_told() -> None:
    styles = '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>'
    hint = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Choose')}</w:sdtContent></w:sdt>"
    found = read(
        p("seen ", r("unseen", "<w:vanish/>"), r(" shown", '<w:vanish w:val="0"/>'))
        + p(r("by style", '<w:rStyle w:val="Secret"/>'), hint),
        styles=styles,
    )
    assert texts(found) == ["seen shown"]
    assert asides(found) == [
        ("hidden text", "unseen"),
        ("hidden text", "by style"),
        ("the hint of an empty form field", "Choose"),
    ]
    assert codes(found) == ["hidden_text", "form_field_empty"]
    row = read(tbl(tr("a", "b"), tr("c", "d", props="<w:hidden/>")))
    assert [text(cell) for cell in grid(row).cells] == ["a", "b", "", ""]
    assert asides(row) == [("hidden text", "c"), ("hidden text", "d")]


@pytest.mark.parametrize(
    ("said", "is_read"), [("Person responsible", True), ("[Name]", False), ("Click to add", False)]
)
def test_a_label_of_a_template_that_stands_as_a_hint_is_read(said: str, is_read: bool) -> None:
    marks = "<w:temporary/><w:showingPlcHdr/>"
    field = f"<w:sdt><w:sdtPr>{marks}</w:sdtPr><w:sdtContent>{r(said)}</w:sdtContent></w:sdt>"
    found = read(p(field))
    assert texts(found) == ([said] if is_read else [])
    assert codes(found) == ([] if is_read else ["form_field_empty"])


def test_text_struck_out_gives_way_to_what_stands_beside_it() -> None:
    strike = "<w:strike/>"
    date = tc(p(r("31 May 2014", strike)), p("30 June 2014"))
    found = read(tbl(tr(tc(p(r("Given up", strike))), date)) + p(r("old ", strike), "new"))
    assert [text(cell) for cell in grid(found).cells] == ["Given up", "30 June 2014"]
    assert texts(found) == ["[grid]", "new"]
    assert asides(found) == [("text struck out", "31 May 2014"), ("text struck out", "old")]
    assert codes(found) == ["struck_out"]


def test_notes_comments_and_running_headers_are_no_part_of_the_text() -> None:
    note = f'<w:footnote w:type="separator" w:id="0">{p("")}</w:footnote><w:footnote w:id="2">{p("The note.")}</w:footnote>'
    found = read(
        p("by the partner agencies", '<w:r><w:footnoteReference w:id="2"/></w:r>', " now")
        + p("end", '<w:r><w:endnoteReference w:id="1"/></w:r>'),
        footnotes=note,
        endnotes=f'<w:endnote w:id="1">{tbl(tr("in", "table"))}</w:endnote>',
        comments=f'<w:comment w:id="0">{p("Recommendation 9: is this right?")}</w:comment>',
        header1=p("Plan v9"),
        header2=p("Plan v9"),
        footer1=p("Page ", field("2")),
    )
    assert texts(found) == ["by the partner agencies now", "end"]
    assert asides(found) == [
        ('footnote 1, marked behind "the partner agencies"', "The note."),
        ('endnote i, marked behind "end"', "in\ntable"),
        ("page header", "Plan v9"),
        ("page footer", "Page 2"),
        ("comment", "Recommendation 9: is this right?"),
    ]
    assert codes(found) == ["comments_aside"]
    ids = [word.id for word in found.words()]
    assert ids == sorted(set(ids))


def test_heading_levels_come_from_styles_and_their_ancestors() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Area"/><w:basedOn w:val="H1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Lvl"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    names = ["H1", "Own", "Lvl", "A", "None"]
    body = "".join(p(name, props=f'<w:pStyle w:val="{name}"/>') for name in names)
    body += p("plain", props='<w:pStyle w:val="H1"/><w:outlineLvl w:val="9"/>') + p(
        "own", props='<w:outlineLvl w:val="3"/>'
    )
    levels = [block.level for block in read(body, styles=styles).pages[0].blocks]
    assert levels == [1, 1, 3, None, None, None, 4]


def test_lines_count_paragraphs_and_rows() -> None:
    found = read(p("a") + p("") + tbl(tr("b", "c"), tr("d", "e")) + p("f"))
    assert [word.place.line for word in found.words()] == [1, 2, 2, 3, 3, 4]
    assert [place.line for place in grid(found).places] == [2, 3]


def test_an_embedded_document_is_not_read_and_that_is_told() -> None:
    assert codes(read(p("a") + '<w:altChunk r:id="r9"/>')) == ["part_not_read"]
    with pytest.raises(EmptyFileError, match="embedded"):
        read('<w:altChunk r:id="r9"/>')
    with pytest.raises(EmptyFileError):
        read(p("") + tbl(tr("", "")))


def test_a_second_body_is_read_too() -> None:
    assert texts(read(f"{p('a')}</w:body><w:body>{p('b')}")) == ["a", "b"]


def test_the_strict_form_is_read_alike() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = f'<w:document xmlns:w="{strict}"><w:body>{p("strict text")}</w:body></w:document>'
    data = packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": body.encode()})
    assert texts(read_word("a.docx", data)) == ["strict text"]
