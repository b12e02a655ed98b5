"""Delimited text: any delimiter, any usual encoding, Excel's quotes; prose and layout text are none of it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from corpus.formats import delimited
from corpus.gold import gold
from corpus.layouts import ALL, Layout
from corpus.load import load
from corpus.score import score

from planparse import pipeline
from planparse.errors import DamagedFileError, EmptyFileError, LimitExceededError, PlanParseError
from planparse.read import read_bytes
from planparse.read.delimited import is_delimited
from planparse.read.document import Document, Grid, Paragraph
from planparse.read.kinds import kind_of
from planparse.words import Phrase

PLAN = """Westmarch action plan,,,,
,,,,
Ref,Action,Lead,By when,Status
1.1,"Write the ""front door"" protocol, and tell
every school",Ann Reed,31/10/2014,Green
1.2,Train all managers,Bob Shah,Nov 2014,Red
1.3,Audit twenty cases,Cat Moss,Dec 2014,Amber
"""


def with_mark(mark: str) -> str:
    """The same records parted by another delimiter, which Excel would not quote a comma for."""
    import csv
    import io

    out = io.StringIO()
    csv.writer(out, delimiter=mark, lineterminator="\n").writerows(csv.reader(io.StringIO(PLAN)))
    return out.getvalue()


def grid(document: Document) -> list[list[str]]:
    (found,) = [block for block in document.pages[0].blocks if isinstance(block, Grid)]
    rows = [[""] * found.columns for _ in range(found.rows)]
    for cell in found.cells:
        rows[cell.row][cell.column] = Phrase(cell.words).text
    return rows


ROWS = [
    ["Ref", "Action", "Lead", "By when", "Status"],
    ["1.1", 'Write the "front door" protocol, and tell\nevery school', "Ann Reed", "31/10/2014", "Green"],
    ["1.2", "Train all managers", "Bob Shah", "Nov 2014", "Red"],
    ["1.3", "Audit twenty cases", "Cat Moss", "Dec 2014", "Amber"],
]


@pytest.mark.parametrize("mark", [",", ";", "|", "\t"])
def test_any_delimiter_is_found(mark: str) -> None:
    document = read_bytes("plan.csv", with_mark(mark).encode())
    assert grid(document) == ROWS
    assert [Phrase(b.words).text for b in document.pages[0].blocks if isinstance(b, Paragraph)] == [
        "Westmarch action plan"
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_encoding_and_line_end(encoding: str, end: str) -> None:
    text = with_mark(";").replace("protocol", "café’s – protocol").replace("\n", end)
    rows = grid(read_bytes("plan.csv", text.encode(encoding)))
    assert rows[1][1] == 'Write the "front door" café’s – protocol, and tell\nevery school'
    assert rows[2:] == ROWS[2:]


@pytest.mark.parametrize("first", ["sep=;\n", '"sep=;"\n', "SEP=;\r\n"])
def test_the_files_own_word_on_its_delimiter_holds(first: str) -> None:
    document = read_bytes("plan.csv", (first + with_mark(";")).encode())
    assert grid(document) == ROWS
    lines = [block.place.line for block in document.pages[0].blocks if isinstance(block, Paragraph)]
    assert lines == [2]


def test_rows_know_the_line_on_which_they_begin() -> None:
    document = read_bytes("plan.csv", PLAN.encode())
    (table,) = [block for block in document.pages[0].blocks if isinstance(block, Grid)]
    assert [cell.place.line for cell in table.cells if cell.column == 0] == [3, 4, 6, 7]


def test_a_quote_that_nothing_closes_is_a_letter() -> None:
    text = 'Ref,Action,Lead\n1,The 5" pipe,Ann\n2,"Open,Bob\n3,Close it,Cat\n'
    assert grid(read_bytes("plan.csv", text.encode()))[1:] == [
        ["1", 'The 5" pipe', "Ann"],
        ["2", '"Open', "Bob"],
        ["3", "Close it", "Cat"],
    ]


def test_two_columns_are_records_where_quotes_show_it() -> None:
    text = 'Action,Lead\n"Write it, send it",Ann Reed\nCheck it,Bob Shah\n"Tell all, again",Cat Moss\n'
    assert is_delimited(text.encode())
    assert not is_delimited(text.replace('"', "").replace(",", ", ").encode())


@pytest.mark.parametrize(
    "text",
    [
        "We met, talked, left.\nThen, at last, it rained.\nAnd so, again, we met.\n",
        "Ref   Action            Lead\n1.1   Write the plan    Ann Reed\n1.2   Send it           Bob Shah\n",
        "Dear all,\n\nThe plan is late.\n\nKind regards,\nAnn\n",
        "1.1\tWrite\tAnn\n1.2\tSend\tBob\n1.3\tTell\tCat\n",
        "",
    ],
)
def test_what_is_no_delimited_text(text: str) -> None:
    assert not is_delimited(text.encode())


def test_the_tab_separated_sample_still_goes_to_the_text_reader() -> None:
    path = Path(__file__).parents[2] / "samples" / "barking-and-dagenham-2014.txt"
    assert kind_of(path.name, path.read_bytes()).name == "text"


def test_a_formula_of_the_source_is_text() -> None:
    document = read_bytes("plan.csv", PLAN.replace("Train all managers", "=1+1").encode())
    assert grid(document)[2][1] == "=1+1"


def test_letters_saved_in_two_encodings_are_mended() -> None:
    document = read_bytes("plan.csv", PLAN.replace("front", "childrenâ€™s").encode())
    assert [(one.before, one.after) for one in document.corrections] == [("â€™", "’")]
    assert document.doubts == ()


def test_hostile_texts_end_soon() -> None:
    began = time.process_time()
    for text in ('a,b,c\n' * 4 + '",' * 75_000, 'a,b,c\n' * 4 + '"' * 150_001, 'a,b,c\n' * 4 + '""x,' * 50_000):  # fmt: skip
        with pytest.raises(PlanParseError):
            pipeline.parse_bytes("plan.csv", text.encode())
    assert time.process_time() - began < 5


def test_too_many_cells_blank_ones_and_bytes_of_no_encoding() -> None:
    with pytest.raises(LimitExceededError):
        read_bytes("plan.csv", b"1,2,3,4,5,6,7,8,9,0\n" * 20_001)
    with pytest.raises(EmptyFileError):
        read_bytes("plan.csv", b"sep=,\n,,,\n,,,\n")
    with pytest.raises((DamagedFileError, PlanParseError)):
        read_bytes("plan.csv", PLAN.encode() + b"\x81\x8d\x00")


def as_exported(mark: str, encoding: str, areas: str, name: str, folder: Path) -> None:
    """A merged cell's text is at its first place only; whether a blank below is merged or blank is not told."""
    layout = Layout("csv", ALL, producer="csv", areas=areas, two_rows=areas == "column")
    plan = load(name)
    path = delimited.write(plan, folder / f"{name}.csv", layout, delimiter=mark, encoding=encoding)
    found = score(pipeline.parse(path), gold(plan, layout, None))
    told = [fault for fault in found.wrong if ": '' read as" not in fault and not fault.endswith("read as ['']")]
    assert told == []
    assert found.share >= 0.97
    assert (found.once, found.extra) == (found.actions, 0)


AREAS = ("paragraph", "row", "nested", "merged", "column", "records")


@pytest.mark.parametrize("areas", AREAS)
def test_a_plan_exported_from_a_spreadsheet_is_read(areas: str, tmp_path: Path) -> None:
    mark, encoding = ((",", "utf-8-sig"), (";", "cp1252"), ("\t", "utf-16"))[AREAS.index(areas) % 3]
    as_exported(mark, encoding, areas, "westmarch", tmp_path)


THEMES = "a theme alone on its row, over a column of areas, could as well be an area or an action without a lead"


@pytest.mark.slow
@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("areas", AREAS)
def test_all_plans_exported_from_spreadsheets_are_read(areas: str, name: str, tmp_path: Path) -> None:
    as_exported(",", "utf-8-sig", areas, name, tmp_path)
