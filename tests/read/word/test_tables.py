from __future__ import annotations

from planparse.read.document import Grid
from read.word.making import grid, p, r, read, shape, tbl, tc, text, texts, tr


def span(columns: int) -> str:
    return f'<w:gridSpan w:val="{columns}"/>'


BEGIN, ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def test_merges_in_both_directions() -> None:
    found = read(
        tbl(
            tr(tc("wide", props=span(2)), tc("tall", props=BEGIN)),
            tr(tc("block", props=span(2) + BEGIN), tc("", props=ON)),
            tr(tc("more", props=span(2) + ON), tc("", props=ON)),
            tr("a", "b", "c"),
        )
    )
    assert shape(found) == [
        (0, 0, 1, 2, "wide"),
        (0, 2, 3, 1, "tall"),
        (1, 0, 2, 2, "block\nmore"),
        (3, 0, 1, 1, "a"),
        (3, 1, 1, 1, "b"),
        (3, 2, 1, 1, "c"),
    ]
    assert (grid(found).rows, grid(found).columns) == (4, 3)


def test_a_cell_that_goes_on_with_nothing_begins_anew() -> None:
    assert shape(read(tbl(tr(tc("x", props=ON), "y"), tr(tc("u", props=span(2) + ON)), tr("v", "w")))) == [
        (0, 0, 1, 1, "x"),
        (0, 1, 1, 1, "y"),
        (1, 0, 1, 2, "u"),
        (2, 0, 1, 1, "v"),
        (2, 1, 1, 1, "w"),
    ]


def test_rows_that_begin_late_and_end_early() -> None:
    late = '<w:gridBefore w:val="1"/>'
    assert shape(read(tbl(tr("a", "b", "c"), tr("d", props=late), tr("e")))) == [
        *((0, 0, 1, 1, "a"), (0, 1, 1, 1, "b"), (0, 2, 1, 1, "c")),
        (1, 1, 1, 1, "d"),
        (2, 0, 1, 1, "e"),
    ]


def test_old_merges_to_the_left() -> None:
    old = tr(tc("a", props='<w:hMerge w:val="restart"/>'), tc("b", props="<w:hMerge/>"), "c")
    assert shape(read(tbl(old, tr("1", "2", "3"))))[:2] == [(0, 0, 1, 2, "a\nb"), (0, 2, 1, 1, "c")]


def test_edges_that_a_hand_drew_not_quite_level_are_one() -> None:
    rows = (
        tr(tc("No", props=span(1)), tc("Action", props=span(2)), "Lead"),
        tr(tc("1", props=span(2)), tc("Do", props=span(1)), "Ann"),
    )
    level = [(0, 0, 1, 1, "No"), (0, 1, 1, 1, "Action"), (0, 2, 1, 1, "Lead")]
    assert shape(read(tbl(*rows, widths=(900, 60, 4000, 2000))))[:3] == level
    assert shape(read(tbl(*rows, widths=(900, 60, 4000, 2000))))[3][:4] == (1, 0, 1, 1)
    # As wide as a column of its own: two columns that no row divides.
    assert shape(read(tbl(*rows, widths=(900, 900, 4000, 2000))))[1] == (0, 1, 1, 2, "Action")
    # A cell of its own stands between the edges, however narrow.
    own = tr("x", "y", "z", "u")
    assert grid(read(tbl(*rows, own, widths=(900, 60, 4000, 2000)))).columns == 4


def test_a_span_beyond_all_measure_is_only_an_edge() -> None:
    found = read(tbl(tr(tc("a", props=span(10**9)), "b"), tr("c", "d")))
    assert grid(found).columns <= 4
    assert [text(cell) for cell in grid(found).cells] == ["a", "b", "c", "d"]


def test_header_rows_are_those_that_lead() -> None:
    head = "<w:tblHeader/>"
    found = read(tbl(tr("a", "b", props=head), tr("c", "d", props=head), tr("e", "f"), tr("g", "h", props=head)))
    assert grid(found).header_rows == 2
    assert grid(read(tbl(tr("a", "b")))).header_rows is None


def test_rows_and_cells_in_content_controls() -> None:
    cell = f"<w:sdt><w:sdtContent>{tc('b')}</w:sdtContent></w:sdt>"
    row = f"<w:sdt><w:sdtPr/><w:sdtContent>{tr('c', 'd')}</w:sdtContent></w:sdt>"
    assert [text(c) for c in grid(read(tbl(tr(tc("a"), cell), row))).cells] == ["a", "b", "c", "d"]


def test_colours_of_cells() -> None:
    found = read(
        tbl(
            tr(
                tc("shaded", props='<w:shd w:val="clear" w:color="auto" w:fill="92D050"/>'),
                tc("", props='<w:shd w:val="clear" w:fill="FF0000"/>'),
                tc("auto", props='<w:shd w:val="clear" w:fill="auto"/>'),
                tc("solid", props='<w:shd w:val="solid" w:color="FFC000" w:fill="FFFFFF"/>'),
                tc(p(r("Green", '<w:highlight w:val="green"/>'))),
                tc(p(r("●", '<w:color w:val="00B050"/>'))),
                tc(p(r("some ", '<w:highlight w:val="yellow"/>'), "words")),
                tc(p("behind", props='<w:shd w:val="clear" w:fill="00B0F0"/>')),
            )
        )
    )
    fills = [cell.fill for cell in grid(found).cells]
    assert fills == ["#92d050", "#ff0000", None, "#ffc000", "#00ff00", "#00b050", None, "#00b0f0"]


def test_a_table_nested_in_a_cell_gives_its_lines() -> None:
    inner = tbl(tr("Draft", "Oct"), tr("Final", "Dec"))
    found = read(tbl(tr(tc("Write", inner, "it"), "Ann"), tr("b", "c")))
    assert [text(cell) for cell in grid(found).cells] == ["Write\nDraft\nOct\nFinal\nDec\nit", "Ann", "b", "c"]


def inner(*rows: tuple[str, ...]) -> str:
    return tc(tbl(*(tr(*row) for row in rows)), p())


def test_tables_of_records_in_cells_become_columns() -> None:
    first = inner(("Ref", "Action", "Owner"), ("1", "Visit", "Ann Reed"), ("2", "Write", "Tom Hill"))
    second = inner(("Ref", "Action", "Owner"), ("3", "Ask", "Ann Reed"))
    assert shape(read(tbl(tr("Aim", "What we do"), tr("One", first), tr("Two", second)))) == [
        *((0, 0, 2, 1, "Aim"), (0, 1, 1, 3, "What we do")),
        *((1, 1, 1, 1, "Ref"), (1, 2, 1, 1, "Action"), (1, 3, 1, 1, "Owner")),
        *((2, 0, 2, 1, "One"), (2, 1, 1, 1, "1"), (2, 2, 1, 1, "Visit"), (2, 3, 1, 1, "Ann Reed")),
        *((3, 1, 1, 1, "2"), (3, 2, 1, 1, "Write"), (3, 3, 1, 1, "Tom Hill")),
        *((4, 0, 1, 1, ""), (4, 1, 1, 1, "Ref"), (4, 2, 1, 1, "Action"), (4, 3, 1, 1, "Owner")),
        *((5, 0, 1, 1, "Two"), (5, 1, 1, 1, "3"), (5, 2, 1, 1, "Ask"), (5, 3, 1, 1, "Ann Reed")),
    ]


def test_tables_of_unlike_columns_stand_below_the_words_beside_them() -> None:
    first = inner(("Ref", "Action", "Owner"), ("1", "Visit", "Ann Reed"), ("2", "Write", "Tom Hill"))
    second = inner(("Ref", "Action", "Owner", "By"), ("3", "Ask", "Ann Reed", "May"), ("4", "Tell", "HR", "June"))
    found = read(tbl(tr("Aim one", first), tr("Aim two", second)))
    assert texts(found) == ["Aim one", "[grid]", "Aim two", "[grid]"]
    assert [block.columns for block in found.pages[0].blocks if isinstance(block, Grid)] == [3, 4]


def test_values_below_a_measure_stay_in_its_cell() -> None:
    small = tbl(tr("Start", "Now", "Goal"), tr("4", "19", "38"))
    rows = (tr("No", "Action", "Measure"), tr("1", "Brush", tc("Settings", small)), tr("2", "Ask", tc("Visits", small)))
    found = grid(read(tbl(*rows, tr("3", "Train", "All staff know."))))
    assert found.columns == 3
    assert [text(cell) for cell in found.cells if cell.column == 2][1:] == [
        *("Settings\nStart\nNow\nGoal\n4\n19\n38", "Visits\nStart\nNow\nGoal\n4\n19\n38", "All staff know."),
    ]


def test_tables_of_records_whose_labels_stand_in_the_first_alone() -> None:
    first = inner(("Action", "Owner", "By"), ("Visit", "Ann Reed", "May 2026"))
    second = inner(("Ask", "Tom Hill", "June 2026"))
    found = shape(read(tbl(tr("Aim", "What we do"), tr("One", first), tr("Two", second))))
    assert found[-4:] == [(3, 0, 1, 1, "Two"), (3, 1, 1, 1, "Ask"), (3, 2, 1, 1, "Tom Hill"), (3, 3, 1, 1, "June 2026")]


def test_tables_that_lay_out_the_text_of_a_cell_stay_its_lines() -> None:
    first, second = inner(("Lead", "Ann"), ("By", "May")), inner(("Lead", "Tom"), ("By", "June"))
    found = shape(read(tbl(tr("Action", "Who and when"), tr("Visit", first), tr("Ask", second))))
    assert found[3:] == [(1, 1, 1, 1, "Lead\nAnn\nBy\nMay"), (2, 0, 1, 1, "Ask"), (2, 1, 1, 1, "Lead\nTom\nBy\nJune")]


def test_a_frame_gives_back_the_table_that_it_holds() -> None:
    inner = tbl(tr("a", "b"), tr("c", "d"))
    assert texts(read(tbl(tr(tc("Priority 1: Leadership", inner, ""))))) == ["Priority 1: Leadership", "[grid]"]
    margins = read(tbl(tr("", tc(inner), "")))
    assert [text(cell) for cell in grid(margins).cells] == ["a", "b", "c", "d"]
    among = read(tbl(tr("1", "2"), tr(tc("Part", inner, props=span(2))), tr("3", "4")))
    assert texts(among) == ["[grid]", "Part", "[grid]", "[grid]"]


def test_a_single_column_is_no_table_unless_its_colours_make_it_a_key() -> None:
    assert texts(read(tbl(tr("Priority 1: Leadership"), tr("What we found")))) == [
        "Priority 1: Leadership",
        "What we found",
    ]
    fills = [f'<w:shd w:val="clear" w:fill="{colour}"/>' for colour in ("00B050", "FF0000")]
    assert texts(read(tbl(*(tr(tc("done", props=fill)) for fill in fills)))) == ["[grid]"]
