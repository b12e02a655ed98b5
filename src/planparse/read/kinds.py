"""Bytes -> the reader for their kind. The content decides, never the file's name.

Each format is one entry of `KINDS`: how to recognise its bytes, and its reader, which is imported when first needed.
The order matters only if one kind's mark could begin another's content: plain zips and text, which could be anything,
come last.

JSON is recognised first: a plan that planparse wrote, or other data. planparse reads neither as a document. Text
readers would see cells in its braces and quotes.
"""

from __future__ import annotations

import codecs
import hashlib
import json
import re
from collections.abc import Callable
from typing import NoReturn

from planparse.errors import AlreadyAPlanError, EncryptedFileError, UnknownFormatError
from planparse.lexicon.labels import NO_TERMS, Terms
from planparse.noun import noun
from planparse.read.document import Document
from planparse.read.encodings import MAX_BYTES as MAX_TEXT

Reader = Callable[[str, bytes, str | None, Terms], Document]
"""A function of a file's name, bytes, password (or None) and terms: returns its document or raises `PlanParseError`."""


@noun
class Kind:
    """One kind of file: how to recognise its bytes, and its reader."""

    name: str
    recognises: Callable[[bytes, Terms], bool]
    read: Reader


def _pdf(name: str, data: bytes, password: str | None, _terms: Terms) -> Document:
    from planparse.read.pdf import read_pdf

    return read_pdf(name, data, password)


def _text(name: str, data: bytes, _password: str | None, _terms: Terms) -> Document:
    from planparse.read.text import read_text

    return read_text(name, data, hashlib.sha256(data).hexdigest())


def _word(name: str, data: bytes, _password: str | None, _terms: Terms) -> Document:
    from planparse.read.word import read_word

    return read_word(name, data)


def _through_office(ending: str, media_type: str) -> Reader:
    def read(name: str, data: bytes, _password: str | None, _terms: Terms) -> Document:
        from planparse.read.word import read_through_office

        return read_through_office(name, data, ending, media_type)

    return read


def _html(name: str, data: bytes, _password: str | None, _terms: Terms) -> Document:
    from planparse.read.html import read_html

    return read_html(name, data, hashlib.sha256(data).hexdigest())


def _is_html(data: bytes, _terms: Terms) -> bool:
    from planparse.read.html import is_html

    return is_html(data)


def _markdown(name: str, data: bytes, _password: str | None, _terms: Terms) -> Document:
    from planparse.read.markdown import read_markdown

    return read_markdown(name, data, hashlib.sha256(data).hexdigest())


def _has_markdown_table(data: bytes, _terms: Terms) -> bool:
    from planparse.read.markdown import has_markdown_table

    return len(data) <= MAX_TEXT and has_markdown_table(data)


def _is_plainly_markdown(data: bytes, _terms: Terms) -> bool:
    from planparse.read.markdown import is_plainly_markdown

    return len(data) <= MAX_TEXT and is_plainly_markdown(data)


def _is_markdown(data: bytes, _terms: Terms) -> bool:
    from planparse.read.markdown import is_markdown

    return len(data) <= MAX_TEXT and is_markdown(data)


def _xlsx(name: str, data: bytes, _password: str | None, terms: Terms) -> Document:
    from planparse.read.sheet.xlsx import read_xlsx

    return read_xlsx(terms, name, data)


def _is_xlsx(data: bytes, _terms: Terms) -> bool:
    if not data.startswith(b"PK"):
        return False
    from planparse.read.office import parts

    names = parts(data)
    return "[content_types].xml" in names and any(
        name.startswith(("xl/", "workbook.")) or "/workbook." in name for name in names
    )


def _xls(name: str, data: bytes, _password: str | None, terms: Terms) -> Document:
    from planparse.read.sheet.old_excel import read_xls

    return read_xls(terms, name, data)


def _is_xls(data: bytes, terms: Terms) -> bool:
    """Whether a compound file contains a workbook. Before Excel 5, the workbook itself was the file."""
    return data.startswith(_OLDEST_EXCEL) or _has_stream("workbook", "book")(data, terms)


def _spreadsheet_xml(name: str, data: bytes, _password: str | None, terms: Terms) -> Document:
    from planparse.read.sheet.old_excel import read_spreadsheet_xml

    return read_spreadsheet_xml(terms, name, data)


def _is_spreadsheet_xml(data: bytes, _terms: Terms) -> bool:
    if b"urn:schemas-microsoft-com:office:spreadsheet" not in data[:4096]:
        return False
    from planparse.read.sheet.old_excel import is_spreadsheet_xml

    return is_spreadsheet_xml(data)


def _ods(name: str, data: bytes, _password: str | None, terms: Terms) -> Document:
    from planparse.read.sheet.ods import read_ods

    return read_ods(terms, name, data)


def _is_ods(data: bytes, _terms: Terms) -> bool:
    return _is_opendocument(data, _OPENDOCUMENT_SHEET)


def _delimited(name: str, data: bytes, _password: str | None, terms: Terms) -> Document:
    from planparse.read.delimited import read_delimited

    return read_delimited(terms, name, data, hashlib.sha256(data).hexdigest())


def _is_delimited(data: bytes, _terms: Terms) -> bool:
    from planparse.read.delimited import is_delimited

    return len(data) <= MAX_TEXT and is_delimited(data)


def _columns(name: str, data: bytes, _password: str | None, terms: Terms) -> Document:
    from planparse.read.layout_text import read_columns

    return read_columns(terms, name, data, hashlib.sha256(data).hexdigest())


def _is_columns(data: bytes, terms: Terms) -> bool:
    from planparse.read.layout_text import is_columns

    return len(data) <= MAX_TEXT and is_columns(terms, data)


def _mixed(name: str, data: bytes, _password: str | None, terms: Terms) -> Document:
    from planparse.read.mixed_text import read_mixed

    return read_mixed(terms, name, data, hashlib.sha256(data).hexdigest())


def _is_mixed(data: bytes, terms: Terms) -> bool:
    from planparse.read.mixed_text import is_mixed

    return len(data) <= MAX_TEXT and is_mixed(terms, data)


def _onecell(name: str, data: bytes, _password: str | None, terms: Terms) -> Document:
    from planparse.read.cell_per_line.reader import read_onecell

    return read_onecell(terms, name, data, hashlib.sha256(data).hexdigest())


def _is_onecell(data: bytes, terms: Terms) -> bool:
    from planparse.read.cell_per_line.reader import is_onecell

    return len(data) <= MAX_TEXT and is_onecell(terms, data)


def _regular(name: str, data: bytes, _password: str | None, terms: Terms) -> Document:
    from planparse.read.cell_per_line.regular import read_regular

    return read_regular(terms, name, data, hashlib.sha256(data).hexdigest())


def _is_regular(data: bytes, terms: Terms) -> bool:
    from planparse.read.cell_per_line.regular import mark_of

    mark = mark_of(terms, data) if len(data) <= MAX_REGULAR else None
    return mark is not None


MAX_REGULAR = 2_000_000
"""The largest text, in bytes, to check for cells listed one after the other: 10,000 rows and more."""


def _json(name: str, data: bytes, _password: str | None, _terms: Terms) -> Document:
    return refuse_json(name, data)


def _is_json(data: bytes, _terms: Terms) -> bool:
    return is_json(data)


def _locked(name: str, _data: bytes, _password: str | None, _terms: Terms) -> Document:
    raise EncryptedFileError(name, "is an Office file with a password", "save it without a password")


def _unknown_zip(name: str, data: bytes, _password: str | None, _terms: Terms) -> Document:
    from planparse.read.office import open_zip

    open_zip(name, data)
    problem = "is a zip file that holds no document planparse reads"
    raise UnknownFormatError(name, problem, "unpack it and give the plan itself")


def _is_word(data: bytes, _terms: Terms) -> bool:
    if not data.startswith(b"PK"):
        return False
    from planparse.read.office import parts

    names = parts(data)
    return "[content_types].xml" in names and any(name.startswith("word/") for name in names)


def _is_opendocument_text(data: bytes, _terms: Terms) -> bool:
    return _is_opendocument(data, _OPENDOCUMENT_TEXT)


def _is_opendocument(data: bytes, kind: str) -> bool:
    if not data.startswith(b"PK"):
        return False
    from planparse.read.office import media_type

    return media_type(data).startswith(kind)


def _has_stream(*names: str) -> Callable[[bytes, Terms], bool]:
    def recognises(data: bytes, _terms: Terms) -> bool:
        if not data.startswith(_COMPOUND):
            return False
        from planparse.read.office import streams

        return not streams(data).isdisjoint(names)

    return recognises


def _scan(name: str, data: bytes, _password: str | None, _terms: Terms) -> Document:
    from planparse.read.scan import read_scan

    return read_scan(name, data)


def _is_scan(data: bytes, _terms: Terms) -> bool:
    from planparse.read.scan import media_type

    return media_type(data) is not None


def _is_pdf(data: bytes, _terms: Terms) -> bool:
    """Whether the mark is near the start. A mail header or a byte-order mark may precede it."""
    return b"%PDF-" in data[:1024]


_COMPOUND = b"\xd0\xcf\x11\xe0"
"""The first bytes of an old Office file."""
_OPENDOCUMENT_TEXT = "application/vnd.oasis.opendocument.text"
_OPENDOCUMENT_SHEET = "application/vnd.oasis.opendocument.spreadsheet"
_OLDEST_EXCEL = (
    b"\x09\x00\x04\x00",
    b"\x09\x02\x06\x00",
    b"\x09\x04\x06\x00",
    b"\x09\x08\x08\x00",
    b"\x09\x08\x10\x00",
)

KINDS: tuple[Kind, ...] = (
    Kind("PDF", _is_pdf, _pdf),
    Kind("Office with a password", _has_stream("encryptedpackage"), _locked),
    Kind("Word", _is_word, _word),
    Kind("old Word", _has_stream("worddocument"), _through_office("doc", "application/msword")),
    Kind("OpenDocument text", _is_opendocument_text, _through_office("odt", _OPENDOCUMENT_TEXT)),
    Kind("RTF", lambda data, _terms: data.startswith(b"{\\rtf"), _through_office("rtf", "application/rtf")),
    Kind("image", _is_scan, _scan),
    Kind("JSON", _is_json, _json),
    Kind("Excel 2003 XML", _is_spreadsheet_xml, _spreadsheet_xml),
    Kind("HTML", _is_html, _html),
    Kind("Excel", _is_xlsx, _xlsx),
    Kind("old Excel", _is_xls, _xls),
    Kind("OpenDocument spreadsheet", _is_ods, _ods),
    Kind("zip", lambda data, _terms: data.startswith(b"PK\x03\x04"), _unknown_zip),
    Kind("Markdown with tables", _has_markdown_table, _markdown),
    Kind("text with cells in turn", _is_regular, _regular),
    Kind("text with tables of several forms", _is_mixed, _mixed),
    Kind("delimited text", _is_delimited, _delimited),
    Kind("Markdown with many headings or labels", _is_plainly_markdown, _markdown),
    Kind("layout text", _is_columns, _columns),
    Kind("text with a cell a line", _is_onecell, _onecell),
    Kind("Markdown", _is_markdown, _markdown),
)

_TEXT = Kind("text", lambda _data, _terms: True, _text)

_FOREIGN = ((_COMPOUND, "an old Office file"),)
"""Formats that planparse recognises but does not read."""


def kind_of(name: str, data: bytes, terms: Terms = NO_TERMS) -> Kind:
    """The kind of these bytes. Raises `UnknownFormatError` for a format that is recognised but not read."""
    for kind in KINDS:
        if kind.recognises(data, terms):
            return kind
    foreign = next((what for mark, what in _FOREIGN if data.startswith(mark)), None)
    if foreign is not None:
        raise UnknownFormatError(
            name,
            f"is {foreign}, which this version does not read",
            "give the plan as PDF, as .docx or .xlsx, or as a text export",
        )
    return _TEXT


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte-order marks. PowerShell's ``>`` writes UTF-16 with one, Windows editors UTF-8 with one."""

_SILENT = ((re.compile(rb"[\[{\"\s]\x00"), "utf-16-le"), (re.compile(rb"\x00[\[{\"\s]"), "utf-16-be"))
"""How UTF-16 JSON without a byte-order mark begins."""

_BEGINS = re.compile(r'\s*(?:\[\s*)*\{\s*"(?:[^"\\\n]|\\.)*"\s*:|\s*\{\s*\}')
"""The first key of an object. No line of prose or table begins like this, but cut-off JSON and JSON Lines do."""

_MAY_BE = re.compile(r"\s*[\[{]")
_BEGINNING = 4096
"""So many bytes show whether a file may be JSON."""


def json_text(data: bytes) -> str:
    r"""The text of a JSON file in UTF-8 or UTF-16, without its byte-order mark. Raises `UnicodeDecodeError`.

    >>> json_text('{"a": 1}'.encode("utf-16")), json_text(b'\xef\xbb\xbf{}'), json_text('{"a"'.encode("utf-16-be"))
    ('{"a": 1}', '{}', '{"a"')
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding)
    encoding = next((encoding for start, encoding in _SILENT if start.match(data)), "utf-8")
    return data.decode(encoding)


def is_json(data: bytes) -> bool:
    r"""Whether bytes are JSON (an object or a list), complete or cut off, or JSON Lines.

    >>> is_json(b'{"a": 1}'), is_json(b'[1, 2]'), is_json(b'{"a": [1,'), is_json(b'[1] see below'), is_json(b'{\\rtf1}')
    (True, True, True, False, False)
    """
    try:
        start = json_text(data[:_BEGINNING])
    except UnicodeDecodeError as error:
        mark = next((len(mark) for mark, _ in _MARKS if data.startswith(mark)), 0)
        if error.start < _BEGINNING - mark - 4 or len(data) < _BEGINNING:  # not a letter that is cut by the slice
            return False
        start = json_text(data[: mark + error.start])
    if not _MAY_BE.match(start):
        return False
    if _BEGINS.match(start):
        return True
    try:
        json.loads(json_text(data))
    except RecursionError:
        return True
    except ValueError:
        return False
    return True


def refuse_json(name: str, data: bytes) -> NoReturn:
    """Raise the error that says what kind of JSON the file contains, and what to run."""
    try:
        found = json.loads(json_text(data))
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict) and "schema_version" in found and "areas" in found:
        raise AlreadyAPlanError(
            name,
            "is already a plan that planparse wrote",
            f"look at it with: planparse view {name} -o plan.html (or export, validate, diff, explain)",
        )
    raise UnknownFormatError(
        name, "is JSON, but not a plan that planparse wrote", "give the document that the plan was published as"
    )
