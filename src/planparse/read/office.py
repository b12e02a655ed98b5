"""The parts of Office files: zipped files, checked for safety first, and old compound files, identified by streams."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import IO

from lxml import etree

from planparse.errors import DamagedFileError, EncryptedFileError, LimitExceededError, PlanParseError

# Bytes of a zipped Office file -> its parts, once the archive is known to be safe.
#
# Every part is unpacked once and counted while it unpacks, because the sizes in a zip's own directory may be false.
# After that, other libraries may open the same bytes. planparse never writes to a path that the archive names.


MAX_PARTS = 10_000
"""A Word file with hundreds of pictures has a few hundred parts."""

MAX_PART = 128 * 1024**2
"""The most bytes in one unpacked part. A document of a thousand pages has about 30 MB."""

MAX_TOTAL = 512 * 1024**2
"""The most bytes in all unpacked parts together."""

MAX_RATIO = 200
"""The largest ratio of a part's unpacked to packed size. Office XML has 10 to 50, a bomb about 1,000."""

_SMALL = 10 * 1024**2
"""A part up to this size may have any ratio: an empty formatted sheet packs as well as a bomb."""

_STEP = 1 << 18

_ENTRY = 512
"""The most bytes that a part's entry in the directory has on average: a name, and what an operating system adds."""

_END_WITHIN = 22 + 20 + 65_535
"""A zip's end record is within this many bytes of the end of the file: a comment may follow it."""

_DAMAGE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)
"""The errors that Python's zipfile raises for broken archives."""


@dataclass(frozen=True, slots=True)
class Zipped:
    """A zipped Office file within the limits. Names of parts may be in any case, with or without a leading ``/``."""

    name: str
    _archive: zipfile.ZipFile
    _members: Mapping[str, zipfile.ZipInfo]

    def __contains__(self, part: str) -> bool:
        return _key(part) in self._members

    def read(self, part: str) -> bytes | None:
        """The bytes of a part, or None if the archive has no part of this name."""
        member = self._members.get(_key(part))
        return None if member is None else b"".join(unpacked(self.name, self._archive, member))


def open_archive(file: IO[bytes]) -> zipfile.ZipFile:
    """Open an archive, after checking that its directory is not too large to read.

    Raises `zipfile.BadZipFile` if it is not a zip, `zipfile.LargeZipFile` if its directory lists millions of parts.
    """
    check_directory(file)
    return zipfile.ZipFile(file)


def check_directory(file: IO[bytes]) -> None:
    """Raise `zipfile.LargeZipFile`, without reading the directory, if it is large enough for millions of parts."""
    if _directory_size(file) > MAX_PARTS * _ENTRY:
        raise zipfile.LargeZipFile("the directory is too large")


def _directory_size(file: IO[bytes]) -> int:
    """The size in bytes that a zip's end record gives for its directory, which `zipfile` trusts; 0 without a record."""
    length = file.seek(0, io.SEEK_END)
    file.seek(max(length - _END_WITHIN, 0))
    tail = file.read(_END_WITHIN)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 22:
        return 0
    size = int.from_bytes(tail[at + 12 : at + 16], "little")
    if at >= 20 and tail[at - 20 : at - 16] == b"PK\x06\x07":  # the end record of a zip64 file, just before
        place = int.from_bytes(tail[at - 12 : at - 4], "little")
        file.seek(min(place, length))
        end = file.read(56)
        if end.startswith(b"PK\x06\x06"):
            size = max(size if size < 0xFFFFFFFF else 0, int.from_bytes(end[40:48], "little"))
    return size


def parts(data: bytes) -> frozenset[str]:
    """The names of a zip's parts in lower case; empty if the bytes are not a zip or are damaged.

    >>> parts(b"PK nothing")
    frozenset()
    """
    if not data.startswith(b"PK"):
        return frozenset()
    try:
        with open_archive(io.BytesIO(data)) as archive:
            return frozenset(_key(name) for name in archive.namelist())
    except _DAMAGE:
        return frozenset()


def media_type(data: bytes) -> str:
    """What an OpenDocument file says it is, in its part ``mimetype``; empty for any other file."""
    try:
        with open_archive(io.BytesIO(data)) as archive, archive.open("mimetype") as part:
            return part.read(200).decode("ascii", "replace").strip()
    except (*_DAMAGE, KeyError):
        return ""


def open_zip(name: str, data: bytes) -> Zipped:
    """Open an Office file and check it by unpacking and counting all its parts.

    Raises `DamagedFileError` (not a zip, cut short, wrong checksums, or a document type definition, which Office never
    writes and which could name other files), `EncryptedFileError` or `LimitExceededError`.
    """
    try:
        archive = open_archive(io.BytesIO(data))
        members = archive.infolist()
    except zipfile.LargeZipFile:
        raise _too_large(name, f"holds more parts than the {MAX_PARTS:,} that planparse reads") from None
    except _DAMAGE:
        raise _damaged(name) from None
    if len(members) > MAX_PARTS:
        raise _too_large(name, f"holds {len(members):,} parts, more than the {MAX_PARTS:,} that planparse reads")
    total = 0
    for member in members:
        for chunk in _checked(name, member, unpacked(name, archive, member)):
            total += len(chunk)
            if total > MAX_TOTAL:
                raise _too_large(name, f"unpacks to more than {MAX_TOTAL // 1024**2} MB")
    return Zipped(name, archive, {_key(member.filename): member for member in members})


def _key(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").casefold()


def unpacked(name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """Unpack a part in chunks, so that a part larger than the directory says is never in memory as a whole."""
    if member.flag_bits & 1:
        raise EncryptedFileError(name, "is a zip file with a password", "save it without a password")
    size = 0
    try:
        with archive.open(member) as part:
            while chunk := part.read(_STEP):
                size += len(chunk)
                if size > MAX_PART:
                    raise _too_large(name, f"has a part that unpacks to more than {MAX_PART // 1024**2} MB")
                if size > _SMALL and size > MAX_RATIO * member.compress_size:
                    raise _too_large(name, f"has a part packed more than {MAX_RATIO} to 1, as a zip bomb is")
                yield chunk
    except _DAMAGE:
        raise _damaged(name) from None


def _checked(name: str, member: zipfile.ZipInfo, chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Pass the chunks on; raise if an XML part contains its own document type definition."""
    key = _key(member.filename)
    if not key.endswith((".xml", ".rels")):
        yield from chunks
        return
    # Manifests of old OpenDocument files name their (public) document type, without entities.
    marks = (b"<!ENTITY",) if key.startswith("meta-inf/") else (b"<!DOCTYPE", b"<!ENTITY")
    tail = b""
    for chunk in chunks:
        text = tail + chunk.replace(b"\0", b"")  # UTF-16 has zeros between the letters
        if any(mark in text for mark in marks):
            problem = "holds a document type definition, which Office never writes and which could name other files"
            raise DamagedFileError(name, problem, "open it in Office and save it again")
        tail = text[-16:]
        yield chunk


def _damaged(name: str) -> PlanParseError:
    return DamagedFileError(name, "is damaged or cut short", "copy or download it again, or save it again in Office")


def _too_large(name: str, problem: str) -> PlanParseError:
    return LimitExceededError(name, problem, "check that it is a plan, or give only the plan's part of it")


Element = etree._Element

# The strict form of the format differs from the usual one in the names of its namespaces.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
        b"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    ),
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/math",
        b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
)


def transitional(data: bytes) -> bytes:
    """Replace the namespaces of the strict form of Office XML by the usual ones."""
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    return data


def relations(zipped: Zipped, part: str) -> Iterator[tuple[str, str, str]]:
    """The id, kind and target of each relation of a part to another in the package. The package's own name is empty."""
    folder, file = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{file}.rels")
    data = zipped.read(source)
    if data is None:
        return
    for relation in parsed(zipped.name, source, data):
        target = relation.get("Target", "")
        if relation.get("TargetMode") != "External" and target:
            kind = relation.get("Type", "").rpartition("/")[2]
            yield relation.get("Id", ""), kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def parsed(name: str, part: str, data: bytes) -> Element:
    """The root element of an XML part. The parser never looks up anything outside the file."""
    data = transitional(data)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        problem = f"is damaged: its part {part} is not complete XML"
        raise DamagedFileError(name, problem, "open it in Word and save it again") from None
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]  # the stubs lack it
        problem = f"holds a document type definition in its part {part}"
        raise DamagedFileError(name, problem, "open it in Word and save it again")
    return root


# The names of the streams in an OLE2 compound file distinguish old Word, old Excel and encrypted files.


MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_STREAM_ENTRY = 128
_LAST_SECTOR = 0xFFFFFFFA
"""Sector numbers from here on are markers: free, end of chain, the table's own sectors."""


def streams(data: bytes) -> frozenset[str]:
    """The streams and storages directly below the root, in lower case; empty if not a compound file, or damaged.

    Deeper ones do not count: an old Word file may contain a whole Excel file as an object.

    >>> streams(MARK + bytes(600))
    frozenset()
    """
    if not data.startswith(MARK) or len(data) < 512:
        return frozenset()
    try:
        entries = b"".join(_directory(data))
        return frozenset(_children(entries))
    except (struct.error, IndexError):
        return frozenset()


def _directory(data: bytes) -> Iterator[bytes]:
    """The sectors of the directory, along their chain in the allocation table."""
    size = 1 << min(struct.unpack_from("<H", data, 30)[0], 16)
    if size < 512:
        return
    tables = struct.unpack_from("<109I", data, 76)
    sector = struct.unpack_from("<I", data, 48)[0]
    for _ in range(len(data) // size):  # ends a circular chain
        if sector >= _LAST_SECTOR:
            return
        yield data[(sector + 1) * size : (sector + 2) * size]
        table, at = divmod(sector, size // 4)
        if table >= len(tables):
            return
        sector = struct.unpack_from("<I", data, (tables[table] + 1) * size + 4 * at)[0]


def _children(entries: bytes) -> Iterator[str]:
    waiting = [struct.unpack_from("<I", entries, 76)[0]]
    seen: set[int] = set()
    while waiting:
        number = waiting.pop()
        if number in seen or (number + 1) * _STREAM_ENTRY > len(entries):
            continue
        seen.add(number)
        entry = entries[number * _STREAM_ENTRY : (number + 1) * _STREAM_ENTRY]
        length = min(struct.unpack_from("<H", entry, 64)[0], 64)
        yield entry[: max(length - 2, 0)].decode("utf-16-le", "replace").casefold()
        waiting += struct.unpack_from("<2I", entry, 68)
