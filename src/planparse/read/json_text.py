"""Recognise JSON by its content: a plan that planparse wrote, or other data. planparse reads neither as a document.

Text readers would see cells in its braces and quotes, so it has to be recognised before they run.
"""

from __future__ import annotations

import codecs
import json
import re
from typing import NoReturn

from planparse.errors import AlreadyAPlanError, UnknownFormatError

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
        start = json_text(data[:4096])
    except UnicodeDecodeError as error:
        if error.start < 1024 and len(data) > error.start + 4:  # an invalid byte here is not just cut off by the slice
            return False
        start = json_text(data[: error.start])
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
