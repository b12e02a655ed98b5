from __future__ import annotations

from pathlib import Path

import pytest

from planparse.errors import (
    DamagedFileError,
    EmptyFileError,
    LimitExceededError,
    PlanParseError,
    UnknownFormatError,
    UnreadableFileError,
)
from planparse.pipeline import parse_bytes
from planparse.read import load, read
from planparse.read.document import Grid, Paragraph
from planparse.read.encodings import beginning, decode, decode_with_corrections
from planparse.words import Phrase

PLAN = "Council’s plan\n\nRef\tAction\tLead\n1.1\tDo it – now\tZoë Ash\n"


def grids(path: Path) -> list[list[list[str]]]:
    found = []
    for block in read(path).pages[0].blocks:
        if isinstance(block, Grid):
            rows: list[list[str]] = [[] for _ in range(block.rows)]
            for cell in block.cells:
                rows[cell.row].append(Phrase(cell.words).text)
            found.append(rows)
    return found


def write(tmp_path: Path, data: bytes, name: str = "plan.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_usual_encoding_and_line_end_gives_the_same_words(tmp_path: Path, encoding: str, end: str) -> None:
    path = write(tmp_path, PLAN.replace("\n", end).encode(encoding))
    document = read(path)
    assert [word.text for word in document.words()] == PLAN.split()
    assert grids(path) == [[["Ref", "Action", "Lead"], ["1.1", "Do it – now", "Zoë Ash"]]]
    lines = {word.text: word.place.line for word in document.words()}
    assert (lines["Council’s"], lines["Ref"], lines["Zoë"]) == (1, 3, 4)


def test_word_ids_count_in_reading_order(tmp_path: Path) -> None:
    document = read(write(tmp_path, PLAN.encode()))
    assert [word.id for word in document.words()] == list(range(len(PLAN.split())))


def test_excel_quotes_are_undone_and_new_lines_in_cells_kept(tmp_path: Path) -> None:
    text = 'Ref\tAction\n1.1\t"First line\nsecond ""quoted"" line"\n1.2\t"a, b"\n'
    path = write(tmp_path, text.encode())
    assert grids(path) == [[["Ref", "Action"], ["1.1", 'First line\nsecond "quoted" line'], ["1.2", "a, b"]]]
    assert {w.text: w.place.line for w in read(path).words()}["1.2"] == 4


def test_quotes_of_the_text_itself_stay(tmp_path: Path) -> None:
    path = write(tmp_path, b'Ref\tAction\n1.1\t"Sit down" meetings\n1.2\t"Why"\n')
    assert grids(path)[0][1:] == [["1.1", '"Sit down" meetings'], ["1.2", '"Why"']]


def test_lines_without_tab_are_paragraphs_and_blank_lines_part_nothing(tmp_path: Path) -> None:
    blocks = read(write(tmp_path, b"Title\n\na\tb\n\nc\td\nEnd\n")).pages[0].blocks
    assert [type(block) for block in blocks] == [Paragraph, Grid, Paragraph]


def test_letters_are_made_plain(tmp_path: Path) -> None:
    path = write(tmp_path, "of\u00adﬁce\u00a0hours\u200b\tx\n".encode())
    assert [word.text for word in read(path).words()] == ["office", "hours", "x"]


def test_mixed_up_letters_are_mended(tmp_path: Path) -> None:
    document = read(write(tmp_path, "The councilâ€™s plan â€“ £5 Â£6\ta\n".encode()))
    assert [word.text for word in document.words()][1] == "council’s"
    assert [(one.before, one.after) for one in document.corrections] == [("â€™", "’"), ("â€“", "–"), ("Â£", "£")]
    assert document.doubts == ()


def test_mixed_up_letters_that_lost_a_byte_are_told(tmp_path: Path) -> None:
    document = read(write(tmp_path, "The councilâ€?s plan\ta\n".encode()))
    assert [doubt.code for doubt in document.doubts] == ["encoding_mixed_up"]
    assert document.corrections == ()


BAD: list[tuple[bytes, type[PlanParseError], str]] = [
    (b"", EmptyFileError, "is empty"),
    (b" \n\t\n", EmptyFileError, "holds no words"),
    (b"\xff\xfe", EmptyFileError, "holds no words"),
    (bytes(range(256)) * 8, UnknownFormatError, "is binary"),
    (b"a\tb\x01\x02\x03\x04\n" * 9, UnknownFormatError, "is binary"),
    (b"%PDF-1.7\n...", PlanParseError, "plan.txt"),
    (b"PK\x03\x04....", PlanParseError, "plan.txt"),
    ("Zoë\tZoë\tZoë".encode()[:-1], DamagedFileError, "cut off"),
    ("Zoë\tb".encode("utf-16")[:-1], DamagedFileError, "cut off"),
    ("é\té\né\té\n".encode() + b"\xe9 \xff\n", DamagedFileError, "line 3"),
    (b"a\tb \x81\x8d\n", DamagedFileError, "line 1"),
]


@pytest.mark.parametrize(("data", "error", "says"), BAD)
def test_bad_files_give_an_error_that_says_what_is_wrong(
    tmp_path: Path, data: bytes, error: type[PlanParseError], says: str
) -> None:
    path = write(tmp_path, data)
    with pytest.raises(error, match=says) as caught:
        read(path)
    assert str(caught.value).startswith("plan.txt: ")
    assert "\n" not in str(caught.value)
    assert caught.value.remedy


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="does not exist"):
        load(tmp_path / "none.txt")
    with pytest.raises(UnreadableFileError, match="is a folder"):
        load(tmp_path)


def test_a_file_over_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planparse.read.MAX_BYTES", 10)
    with pytest.raises(LimitExceededError):
        load(write(tmp_path, b"x" * 11))


def test_decoding_is_linear(tmp_path: Path) -> None:
    """A cell of ten thousand quotes does not make the quote pattern blow up."""
    text = 'a\t"' + '"' * 10_001 + "\nb\tc\n"
    assert decode("x", text.encode()) == text
    assert len(grids(write(tmp_path, text.encode()))) == 1


LINES = "Ref\tAction\tLead\n1.1\tReview the council\u2019s open cases\tAnn Reed\n1.2\tSet up a board \u2013 soon\tBob Shah\n"


@pytest.mark.parametrize(
    ("data", "code", "before", "after"),
    [
        (LINES.replace("open", "open\0").encode(), "control_code_dropped", "0x00", None),
        (LINES.replace("open", "open\x07").encode(), "control_code_dropped", "0x07", None),
        (LINES.encode("cp1252").replace(b"open", b"open\0"), "control_code_dropped", "0x00", None),
        (LINES.encode() + b"\x1a", "end_mark_dropped", "0x1A", None),
        (LINES.encode() + b"\x1a" * 90 + bytes(30), "end_mark_dropped", "0x1A", None),
        ((LINES + "\x1a").encode("utf-16-be"), "control_code_dropped", "0x1A", None),
        (LINES.encode().replace(b"soon", b"\xa35m"), "encoding_repaired", "0xA3", "£"),
        (LINES.encode().replace(b"soon", b"children\x92s"), "encoding_repaired", "0x92", "\u2019"),
    ],
)
def test_a_few_strange_bytes_are_no_reason_to_refuse_a_plan(
    data: bytes, code: str, before: str, after: str | None
) -> None:
    text, corrections = decode_with_corrections("plan.txt", data)
    assert [(one.code, one.before, one.after) for one in corrections] == [(code, before, after)]
    assert text == LINES if after is None else after in text
    assert "\u2019s open cases\t" in text


@pytest.mark.parametrize("rest", [b"\x80\x99", b"\xe2\x80", b"\xc3", b"\xe2", b"\x81"])
def test_the_rest_of_a_damaged_letter_is_no_letter(rest: bytes) -> None:
    with pytest.raises(DamagedFileError, match="line 3"):
        decode_with_corrections("plan.txt", LINES.encode().replace(b"soon", b"soon" + rest + b"x"))


def test_the_beginning_of_a_file_cuts_no_letter_in_two() -> None:
    data = "1.1,Zoë Reed,Zoë\n".encode() * 40
    for size in range(1, 60):
        decode_with_corrections("plan.csv", beginning(data, size))


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "- 1.1 "])
def test_a_bracket_that_a_line_s_end_cuts_is_put_together(mark: str) -> None:
    items = (
        "Expand short breaks for disabled children. (Virtual\n  School - Oct 2025)",
        "Record the reason for each decision at key points. (Ann Reed,\n  26/07/2025)",
        "Write to all schools. (Head of Quality, 18\n  June 2025)",
    )
    text = "Improvement plan\n\n" + "\n".join(
        f"{mark.replace('1.1', f'1.{n}')}{item}" for n, item in enumerate(items, 1)
    )
    plan = parse_bytes("plan.txt", text.encode())
    found = [
        (a.owners[0].text, str(a.timescale.due) if a.timescale else "") for area in plan.areas for a in area.actions
    ]
    assert found == [("Virtual School", "2025-10-31"), ("Ann Reed", "2025-07-26"), ("Head of Quality", "2025-06-18")]
