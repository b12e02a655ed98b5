"""What is told apart by content, and what is refused: one clear error each, in good time."""

from __future__ import annotations

import struct
import subprocess
import time
from pathlib import Path

import pytest
from docx import Document as DocxDocument

from planparse.errors import (
    DamagedFileError,
    EmptyFileError,
    EncryptedFileError,
    LimitExceededError,
    PlanParseError,
    UnknownFormatError,
)
from planparse.lexicon.labels import NO_TERMS
from planparse.read.document import Document
from planparse.read.kinds import kind_of
from planparse.read.office import MARK, streams
from planparse.read.word import package, read_word
from read.word.making import codes, docx, p, packed, read, tbl, tc, texts, tr

PLAIN = docx(p("some ", "text"))
OFFICE = pytest.mark.skipif(package._program() is None, reason="LibreOffice is not installed")


def read_any(data: bytes) -> Document:
    return kind_of("plan.bin", data).read("plan.bin", data, None, NO_TERMS)


def compound(*names: str) -> bytes:
    """An OLE2 file whose root holds empty streams of these names."""
    header = bytearray(512)
    header[:8] = MARK
    struct.pack_into("<H", header, 30, 9)
    struct.pack_into("<I", header, 48, 1)
    struct.pack_into("<109I", header, 76, 0, *[0xFFFFFFFF] * 108)
    table = struct.pack("<128I", 0xFFFFFFFD, 0xFFFFFFFE, *[0xFFFFFFFF] * 126)

    def entry(name: str, right: int, child: int) -> bytes:
        made = bytearray(128)
        coded = name.encode("utf-16-le")
        made[: len(coded)] = coded
        struct.pack_into("<H", made, 64, len(coded) + 2)
        struct.pack_into("<3I", made, 68, 0xFFFFFFFF, right, child)
        return bytes(made)

    entries = [entry("Root Entry", 0xFFFFFFFF, 1)]
    entries += [entry(name, n + 1 if n < len(names) else 0xFFFFFFFF, 0xFFFFFFFF) for n, name in enumerate(names, 1)]
    return bytes(header) + table + b"".join(entries).ljust(512, b"\0")


def test_a_word_file_is_one_by_its_content_wherever_its_text_stands() -> None:
    assert texts(read_any(PLAIN)) == ["some text"]
    assert texts(read_any(docx(p("x"), main="word/document2.xml"))) == ["x"]
    assert kind_of("plan.txt", PLAIN).name == "Word"


def test_macros_are_ignored_and_told() -> None:
    found = read(p("x"), vbaProject="")
    assert (texts(found), codes(found)) == (["x"], ["macros_ignored"])


def test_streams_of_old_files_are_those_of_the_root() -> None:
    assert streams(compound("WordDocument", "1Table")) == {"worddocument", "1table"}
    assert kind_of("a", compound("WordDocument")).name == "old Word"
    for cut in (compound("WordDocument")[:n] for n in (8, 100, 512, 600, 1030)):
        streams(cut)  # gives what can be read, and never raises


def test_a_password_is_asked_away() -> None:
    with pytest.raises(EncryptedFileError, match="save it without a password"):
        read_any(compound("EncryptionInfo", "EncryptedPackage"))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (PLAIN[:200], DamagedFileError),
        (PLAIN[:-20], DamagedFileError),
        (packed({"[Content_Types].xml": b"", "word/document.xml": b"<w"}), DamagedFileError),
        (packed({"[Content_Types].xml": b"", "word/document.xml": b"<html/>"}), DamagedFileError),
        (packed({"[Content_Types].xml": b"", "word/styles.xml": b"<a/>"}), DamagedFileError),
        (
            packed({"[Content_Types].xml": b"", "word/document.xml": b'<!DOCTYPE a SYSTEM "http://x/y"><a/>'}),
            DamagedFileError,
        ),
        (packed({"[Content_Types].xml": b"", "word/document.xml": b"<a>" + b" " * 20_000_000}), LimitExceededError),
        (docx("<w:p>" + "<w:ins>" * 5000 + "</w:ins>" * 5000 + "</w:p>"), DamagedFileError),
        (docx(p("x"), styles="<w:style>"), DamagedFileError),
        (docx(p("")), EmptyFileError),
        (packed({"plan.pdf": b"x"}), UnknownFormatError),
        (compound("PowerPoint Document"), UnknownFormatError),
    ],
    ids=["cut", "tail", "xml", "html", "gone", "dtd", "bomb", "deep", "styles", "empty", "zip", "ppt"],
)
def test_bad_files_give_one_clear_error_soon(data: bytes, error: type[PlanParseError]) -> None:
    begun = time.process_time()
    with pytest.raises(error) as caught:
        read_any(data)
    assert time.process_time() - begun < 5
    assert "plan.bin: " in str(caught.value)
    assert "; " in str(caught.value)


def test_entities_are_never_looked_up(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    xml = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><w:document/>'
    with pytest.raises(DamagedFileError):  # a part whose name does not say that it is XML
        read_word(
            "a.docx",
            packed(
                {
                    "[Content_Types].xml": b"",
                    "_rels/.rels": b'<Relationships><Relationship Type="x/officeDocument" Target="word/d.bin"/></Relationships>',
                    "word/d.bin": xml.encode(),
                }
            ),
        )


def test_tables_nested_as_deep_as_xml_goes() -> None:
    body = tbl(tr("core", "x"))
    for _ in range(60):
        body = tbl(tr(tc(body), "y"), tr("a", "b"))
    found = read(body)
    assert sum(word.text == "core" for word in found.words()) == 1
    assert sum(word.text == "y" for word in found.words()) == 60


@pytest.mark.parametrize("data", [b"{\\rtf1 x}", compound("WordDocument")], ids=["rtf", "doc"])
def test_without_libreoffice_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(package, "_program", lambda: None)
    with pytest.raises(UnknownFormatError, match=r"save it as \.docx in Word, or install LibreOffice"):
        read_any(data)


def test_an_office_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    hanging = tmp_path / "soffice"
    hanging.write_text("#!/bin/sh\nsleep 60 & wait\n", encoding="utf-8")
    hanging.chmod(0o755)
    monkeypatch.setattr(package, "_program", lambda: str(hanging))
    monkeypatch.setattr(package, "SECONDS", 0.2)
    with pytest.raises(LimitExceededError, match="or hung"):
        read_any(b"{\\rtf1 x}")


@OFFICE
@pytest.mark.slow
@pytest.mark.parametrize("ending", ["doc", "odt", "rtf"])
def test_other_formats_are_read_through_libreoffice(tmp_path: Path, ending: str) -> None:
    written = DocxDocument()
    written.add_heading("Action plan", 1)
    table = written.add_table(2, 2, "Table Grid")
    for cell, words in zip(
        (c for row in table.rows for c in row.cells), ("Ref", "Action", "1.1", "Write"), strict=True
    ):
        cell.text = words
    written.add_paragraph("End")
    written.save(str(tmp_path / "plan.docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(package._program()), profile, "--headless", "--convert-to", ending, "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "plan.docx")], check=True, capture_output=True, timeout=120)
    found = read_any((tmp_path / f"plan.{ending}").read_bytes())
    assert [word.text for word in found.words()] == ["Action", "plan", "Ref", "Action", "1.1", "Write", "End"]
    assert texts(found) == ["Action plan", "[grid]", "End"]
    assert "wordprocessingml" not in found.media_type


def test_a_letter_cut_behind_the_beginning_does_not_spoil_a_file_with_a_mark() -> None:
    letters = "type,order\n" + "ў" * 2500  # two bytes each: the beginning ends inside one
    for start in ("", "x"):
        assert kind_of("list.csv", b"\xef\xbb\xbf" + start.encode() + letters.encode("utf-8"), NO_TERMS).name != "json"
