from __future__ import annotations

import io
import zipfile

import pytest

from planparse.errors import DamagedFileError, EncryptedFileError, LimitExceededError
from planparse.read import office
from planparse.read.office import media_type, open_zip, parts


def archive(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            z.writestr(name, data)
    return out.getvalue()


GOOD = archive(("word/document.xml", b"<a/>"), ("../../etc/passwd", b"x"), ("/abs.xml", b"<b/>"))


def test_parts_are_read_by_name_in_any_case_and_odd_names_are_only_names() -> None:
    z = open_zip("a.docx", GOOD)
    assert z.read("Word/Document.xml") == b"<a/>"
    assert z.read("abs.xml") == z.read("/abs.xml") == b"<b/>"
    assert z.read("word/styles.xml") is None
    assert "word/document.xml" in z
    assert "word/none.xml" not in z
    assert parts(GOOD) == {"word/document.xml", "../../etc/passwd", "abs.xml"}


def test_what_is_no_zip_or_cut_is_damaged() -> None:
    for data in (b"", b"PK\x03\x04nothing", GOOD[:-10], GOOD[10:], GOOD.replace(b"PK\x01\x02", b"PK\x01\x03")):
        with pytest.raises(DamagedFileError):
            open_zip("a.docx", data)
    assert parts(GOOD[:-30]) == frozenset()


def test_a_wrong_checksum_is_damaged() -> None:
    data = bytearray(archive(("a.xml", b"<a>" + bytes(range(33, 120)) + b"</a>")))
    data[50] ^= 0xFF
    with pytest.raises(DamagedFileError):
        open_zip("a.docx", bytes(data))


def test_bombs_are_refused() -> None:
    bomb = archive(("word/document.xml", b" " * (office._SMALL + 10**6)))
    with pytest.raises(LimitExceededError, match="zip bomb"):
        open_zip("a.docx", bomb)


def test_a_size_that_lies_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "MAX_PART", 1000)
    data = archive(("a.bin", bytes(range(256)) * 40))
    with pytest.raises(LimitExceededError):
        open_zip("a.docx", data)
    central = data.rindex(b"PK\x01\x02")
    lying = bytearray(data)
    lying[central + 24 : central + 28] = (10).to_bytes(4, "little")
    with pytest.raises(DamagedFileError):
        open_zip("a.docx", bytes(lying))


def test_too_many_or_too_large_together(monkeypatch: pytest.MonkeyPatch) -> None:
    data = archive(*((f"{n}.bin", b"x" * 50) for n in range(20)))
    open_zip("a.docx", data)
    monkeypatch.setattr(office, "MAX_TOTAL", 900)
    with pytest.raises(LimitExceededError, match="unpacks"):
        open_zip("a.docx", data)
    monkeypatch.setattr(office, "MAX_PARTS", 10)
    with pytest.raises(LimitExceededError, match="parts"):
        open_zip("a.docx", data)


def test_a_member_with_a_password() -> None:
    data = bytearray(archive(("a.bin", b"x")))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    with pytest.raises(EncryptedFileError):
        open_zip("a.docx", bytes(data))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_and_entities_are_refused(encoding: str) -> None:
    xml = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
    with pytest.raises(DamagedFileError, match="document type"):
        open_zip("a.docx", archive(("word/document.xml", xml.encode(encoding))))
    far = "<!--" + "x" * (office._STEP - 8) + "-->" + xml[21:]
    with pytest.raises(DamagedFileError, match="document type"):
        open_zip("a.docx", archive(("word/document.xml", far.encode(encoding))))
    open_zip("a.docx", archive(("word/afchunk.htm", b"<!DOCTYPE html><p>x</p>")))


def test_an_open_document_names_its_kind() -> None:
    kind = "application/vnd.oasis.opendocument.text"
    assert media_type(archive(("mimetype", kind.encode()))) == kind
    assert media_type(GOOD) == media_type(b"") == ""
