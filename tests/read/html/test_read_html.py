from __future__ import annotations

from pathlib import Path

import pytest

from planparse.errors import DamagedFileError, EmptyFileError, LimitExceededError, PlanParseError
from planparse.read import read
from planparse.read.document import Cell, Document, Grid, Paragraph
from planparse.read.html.source import DEEPEST, sanitise
from planparse.read.kinds import kind_of
from planparse.words import Phrase

PLAN = "<h1>Council’s plan</h1><table><tr><th>Ref<th>Action<th>Lead<tr><td>1.1<td>Do it – now<td>Zoë Ash</table>"


def document(page: str | bytes, tmp_path: Path) -> Document:
    path = tmp_path / "plan.htm"
    path.write_bytes(page if isinstance(page, bytes) else page.encode())
    return read(path)


def lines(found: Document) -> list[str]:
    return [Phrase(block.words).text for block in found.pages[0].blocks if isinstance(block, Paragraph)]


def grids(found: Document) -> list[Grid]:
    return [block for block in found.pages[0].blocks if isinstance(block, Grid)]


def cells(grid: Grid) -> list[tuple[int, int, int, int, str]]:
    return [(c.row, c.column, c.row_span, c.column_span, Phrase(c.words).text) for c in grid.cells]


def texts(grid: Grid) -> list[list[str]]:
    rows: list[list[str]] = [[] for _ in range(grid.rows)]
    for cell in grid.cells:
        rows[cell.row].append(Phrase(cell.words).text)
    return rows


def table(rows: str, tmp_path: Path) -> Grid:
    (found,) = grids(document(f"<table>{rows}</table>", tmp_path))
    return found


ENCODINGS = [
    ("utf-8", "", False),
    ("utf-8-sig", "", False),
    ("utf-16", "", False),
    ("utf-16-le", "", False),
    ("utf-8", '<meta charset="utf-8">', False),
    ("utf-8", '<meta charset="iso-8859-1">', True),
    ("cp1252", "", False),
    ("cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', False),
    ("cp1252", '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">', False),
    ("cp1252", '<meta charset="utf-8">', True),
    ("cp1252", '<meta charset="no-such-thing">', False),
    ("mac-roman", '<meta charset="macintosh">', False),
]


@pytest.mark.parametrize(("encoding", "meta", "wrong"), ENCODINGS)
def test_every_usual_encoding_declared_or_not_gives_the_same_words(
    tmp_path: Path, encoding: str, meta: str, wrong: bool
) -> None:
    page = f"<!DOCTYPE html>\r\n<html><head>{meta}</head>{PLAN}"
    found = document(page.encode(encoding), tmp_path)
    assert lines(found) == ["Council’s plan"]
    assert texts(grids(found)[0]) == [["Ref", "Action", "Lead"], ["1.1", "Do it – now", "Zoë Ash"]]
    assert [doubt.code for doubt in found.doubts] == ["encoding_declared_wrongly"] * wrong


ARE_PAGES = [
    b"<!doctype HTML><p>x",
    b"\xef\xbb\xbf \n<HTML><p>x",
    b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>x',
    b"<!-- saved from url=(0014)about:internet --><table><tr><td>x</table>",
    b"Plan\n<table class=x>\n<tr><td>a</td></tr></table>",
    b"<div class='mgContent'>x</div>",
    "<html>x".encode("utf-16"),
    b"From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n",
]
ARE_NOT = [
    b"Ref\tAction\n1.1\tUse <table> tags\n",
    b"<Your name>\tLead\n",
    b"1 < 2 and 3 > 2",
    b"Lead: Ann\nContent: type\n",
    b"<?xml version='1.0'?><Workbook>",
]


@pytest.mark.parametrize("data", ARE_PAGES)
def test_pages_are_recognised_by_their_content(data: bytes) -> None:
    assert kind_of("plan.txt", data).name == "HTML"


@pytest.mark.parametrize("data", ARE_NOT)
def test_texts_that_speak_of_tags_are_no_pages(data: bytes) -> None:
    assert kind_of("plan.html", data).name != "HTML"


def test_a_page_saved_with_its_images(tmp_path: Path) -> None:
    from email.message import EmailMessage

    message = EmailMessage()
    message["Subject"] = "Plan"
    message.add_related(b"GIF89a", "image", "gif")
    page = EmailMessage()
    page.set_content(f"<html><meta charset=utf-8>{PLAN}".replace("’", "'"), subtype="html", cte="quoted-printable")
    message.get_payload().insert(0, page)  # type: ignore[union-attr, arg-type]
    found = document(message.as_bytes(), tmp_path)
    assert lines(found) == ["Council's plan"]
    assert texts(grids(found)[0])[1] == ["1.1", "Do it – now", "Zoë Ash"]


def test_spans_as_browsers_lay_them_out(tmp_path: Path) -> None:
    grid = table(
        "<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td rowspan=9>d<tr><td colspan=2>e<tr><td colspan=100>f", tmp_path
    )
    assert cells(grid) == [
        (0, 0, 2, 1, "a"),
        (0, 1, 1, 2, "b"),
        (1, 1, 1, 1, "c"),
        (1, 2, 3, 1, "d"),
        (2, 0, 1, 2, "e"),
        (3, 0, 1, 2, "f"),
    ]


def test_spans_that_run_into_each_other_are_cut_and_told(tmp_path: Path) -> None:
    found = document("<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c<td>d</table>", tmp_path)
    (grid,) = grids(found)
    assert cells(grid) == [
        (0, 0, 1, 1, "a"), (0, 1, 2, 1, "b"), (0, 2, 1, 1, ""), (1, 0, 1, 1, "c"), (1, 2, 1, 1, "d"),
    ]  # fmt: skip
    assert [doubt.code for doubt in found.doubts] == ["spans_clash"]


def test_a_span_ends_with_its_row_group_and_zero_reaches_to_that_end(tmp_path: Path) -> None:
    grid = table("<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td rowspan=5>d<td>e", tmp_path)
    assert [(c.row, c.row_span) for c in grid.cells if c.column == 0] == [(0, 2), (2, 1)]


def test_a_short_row_is_blank_at_its_end(tmp_path: Path) -> None:
    assert texts(table("<tr><td>a<td>b<td>c<tr><td>d<tr><td>e<td>f<td>g", tmp_path))[1] == ["d", "", ""]


HEADERS = [
    ("<thead><tr><td>a<td>b</thead><tr><td>c<td>d", 1),
    ("<tr><th>a<th>b<tr><td>c<td>d", 1),
    ("<tr><th>a<th>b<tr><th>c<th>d<tr><th>e<td>f", 2),
    ("<tr><td>a<td>b<tr><td>c<td>d", None),
]


@pytest.mark.parametrize(("rows", "count"), HEADERS)
def test_header_rows_are_those_the_page_marks(tmp_path: Path, rows: str, count: int | None) -> None:
    assert table(rows, tmp_path).header_rows == count


def test_tables_that_lay_out_the_page_are_no_tables(tmp_path: Path) -> None:
    page = f"""<table><tr><td colspan=2>Meridale Council</tr><tr><td>Home<br>News</td><td>{PLAN}<table><tr><td>
    <h2>Contact</h2><p>Us<td>Map</table></td></tr><tr><td>Privacy</td><td><table><tr><td>End</table></tr></table>"""
    found = document(page, tmp_path)
    assert lines(found) == [
        "Meridale Council",
        "Home",
        "News",
        "Council’s plan",
        "Contact",
        "Us",
        "Map",
        "Privacy",
        "End",
    ]
    assert [grid.columns for grid in grids(found)] == [3]


def test_a_table_inside_a_cell_of_data_is_lines_of_that_cell(tmp_path: Path) -> None:
    grid = table(
        "<tr><th>Ref<th>Action<th>Lead<tr><td>1<td>Do<table><tr><td>a<td>b<tr><td>c<td>d</table>it<td>Ann", tmp_path
    )
    assert texts(grid)[1] == ["1", "Do\na\nb\nc\nd\nit", "Ann"]


def test_lines_in_cells_and_outside(tmp_path: Path) -> None:
    found = document(
        "<h2>One <br>heading</h2><p>a<b>b</b>c <i>d</i><br>e</p><ul><li>f</ul><table><tr><td>x<td><p>a&nbsp;b</p><p>c"
        "<br>d<ul><li>e<li><p>f</ul><ol start=4><li>g<li>h<ol type=i><li>i</ol></ol><td>of&shy;&#xfb01;ce</table>",
        tmp_path,
    )
    assert lines(found) == ["One heading", "abc d", "e", "f"]
    assert [block.level for block in found.pages[0].blocks if isinstance(block, Paragraph)] == [2, None, None, None]
    assert texts(grids(found)[0])[0] == ["x", "a b\nc\nd\n• e\n• f\n4. g\n5. h\ni. i", "office"]


def test_marks_that_the_page_does_not_print_are_not_read(tmp_path: Path) -> None:
    grid = table("<tr><td>a<td><ul style='list-style-type: none'><li>b</ul><ul><li></ul>", tmp_path)
    assert texts(grid) == [["a", "b"]]


def test_word_as_a_web_page(tmp_path: Path) -> None:
    page = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml>No</xml><![endif]-->
    <style><!-- td {background:white} .Amber {mso-shading:windowtext; background:#FFC000} --></style></head><body>
    <table class=MsoTableGrid><tr><td><p class=MsoNormal>1<o:p></o:p></p></td><td class=Amber><p><![if !supportLists]>
    <span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Do it<o:p></o:p></p></td></tr></table>"""
    (grid,) = grids(document(page, tmp_path))
    assert texts(grid) == [["1", "• Do it"]]
    assert [cell.fill for cell in grid.cells] == [None, "#ffc000"]


FILLS = [
    ("<td bgcolor=red>x", "#ff0000"),
    ("<td style='color:red;background-color: rgb(0, 176, 80)'>x", "#00b050"),
    ("<td class='a g'>x", "#008000"),
    ("<td><span style='background:#0F0'>Done</span>", "#00ff00"),
    ("<td><div style='background:#0F0'></div>", "#00ff00"),
    ("<td>Done <span style='background:yellow'>today</span>", None),
    ("<td style='background:#fff'>x", None),
    ("<td style='background:transparent'>x", None),
    ("<td style='background:url(x.png)'>x", None),
]


@pytest.mark.parametrize(("cell", "fill"), FILLS)
def test_fills(tmp_path: Path, cell: str, fill: str | None) -> None:
    style = "<style>td.g, .h { background: green } @media print { td { background: red } }</style>"
    found: Cell = grids(document(f"{style}<table><tr><td>a{cell}</table>", tmp_path))[0].cells[1]
    assert found.fill == fill
    row: Cell = grids(document(f"{style}<table><tr bgcolor=blue><td>a{cell}</table>", tmp_path))[0].cells[1]
    assert row.fill == (fill or "#0000ff")


def test_what_is_not_shown_is_kept_apart_and_told(tmp_path: Path) -> None:
    page = """<style>.no { display: none }</style><script>document.write('x<td>')</script><noscript>No</noscript>
    <p>Seen<span class=no> one</span></p><template><p>No</template><div hidden><p>two <b style="display:block">three</b>
    </p></div><textarea>four
five</textarea><!-- six -->"""
    found = document(page, tmp_path)
    assert lines(found) == ["Seen", "four", "five"]
    assert [Phrase(aside.words).text for aside in found.asides] == ["one", "two", "three"]
    assert [doubt.code for doubt in found.doubts] == ["hidden_text"]


def test_of_a_list_to_choose_from_only_the_choice_is_text(tmp_path: Path) -> None:
    rows = ("<option>Open<option selected>Closed", "<option>Open<option>Closed", "<option>Open<option selected=1>Late")
    table = "".join(f"<tr><td>Mend it<td><select>{row}</select>" for row in rows)
    found = document(f"<table>{table}</table><select multiple><option>One<option>Two</select><p>End", tmp_path)
    assert [row[1] for row in texts(grids(found)[0])] == ["Closed", "Open", "Late"]
    assert lines(found) == ["End"]
    assert [Phrase(aside.words).text for aside in found.asides] == ["Open", "Closed", "Open", "One", "Two"]


def test_a_page_in_a_code_fence_is_a_page(tmp_path: Path) -> None:
    found = document("```html\n<!DOCTYPE html>\n<html><body><p>Mend the roof</p></body></html>\n```", tmp_path)
    assert found.media_type == "text/html"
    assert "Mend the roof" in lines(found)


def test_pictures_speak_in_cells_only(tmp_path: Path) -> None:
    found = document("<img alt=Logo><p>x<table><tr><td>a<td><img src=g.gif alt='On track'></table>", tmp_path)
    assert lines(found) == ["x"]
    assert texts(grids(found)[0]) == [["a", "On track"]]


def test_every_word_knows_its_line(tmp_path: Path) -> None:
    found = document("<!-- a\n<p> -->\n<p>one\n<table>\n<tr><td>two\n<td\nclass=x>three</table>", tmp_path)
    assert {word.text: word.place.line for word in found.words()} == {"one": 3, "two": 5, "three": 6}
    assert [place.line for place in grids(found)[0].places] == [5, 5]


BAD: list[tuple[bytes, type[PlanParseError], str]] = [
    (b"<html><body><script>x</script></body></html>", EmptyFileError, "holds no words"),
    (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/gif\n\nx\n--b--\n",
     DamagedFileError, "without a page"),
    (b"<p>x" + b"<b>" * 1_000_001, LimitExceededError, "tags"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "error", "says"), BAD)
def test_bad_pages_give_an_error_that_says_what_is_wrong(
    tmp_path: Path, data: bytes, error: type[PlanParseError], says: str
) -> None:
    with pytest.raises(error, match=says):
        document(data, tmp_path)


HOSTILE = [
    *(
        "<div>a ",
        "<table><tr><td>a ",
        "<table><td>a ",
        "<p><font size=1>a ",
        "<span><p>a ",
        "<svg><td>a ",
        "<ul><li>a ",
    ),
    *("<div></span>a ", "<select><option>a <div>", "<table>a ", "<td colspan=999 rowspan=9999>a ", "<h1><h2>a "),
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_what_nests_or_spans_without_end_keeps_its_words_and_does_not_crash(tmp_path: Path, unit: str) -> None:
    found = document(f"<table><tr>{unit * 5_000}", tmp_path)
    assert [word.text for word in found.words() if word.text != "•"] == ["a"] * 5_000


RECORDS = [
    "<tr><th>Action</th><td>Review the duty system</td></tr><tr><th>Lead</th><td>Ann Shaw</td></tr>"
    "<tr><th>By when</th><td>May 2016</td></tr><tr><th>Progress</th><td>Done</td></tr>",
    "<tr><td><b>Action:</b></td><td>Review the duty system"
    "</td></tr><tr><td>Lead:</td><td>Ann Shaw</td></tr><tr><td>By when:</td><td>May 2016<tr><td>Progress:<td>Done",
]


@pytest.mark.parametrize("rows", RECORDS)
def test_tables_of_label_and_value_are_records(tmp_path: Path, rows: str) -> None:
    import planparse

    path = tmp_path / "plan.html"
    path.write_text(f"<h1>Improvement plan</h1><table>{rows}</table><p>and</p><table>{rows}</table><p>End", "utf-8")
    actions = [action for area in planparse.parse(path).areas for action in area.actions]
    assert [action.description for action in actions] == ["Review the duty system"] * 2
    assert [action.progress for action in actions] == ["Done"] * 2
    assert [[owner.name for owner in action.owners] for action in actions] == [["Ann Shaw"]] * 2


def test_what_nests_too_deep_is_a_line_break() -> None:
    tamed, _ = sanitise("<div>" * (DEEPEST + 50) + "Do it")
    assert tamed.count("<div") == DEEPEST
