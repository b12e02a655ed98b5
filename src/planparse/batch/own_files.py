"""A file in a folder that is searched -> why it is not a document: planparse itself wrote it.

A data set, an export or a report beside the documents would be read as one more plan, and its actions counted twice.
The file's own marks tell, not its name: exports are renamed and moved.
"""

from __future__ import annotations

import re
from pathlib import Path

from planparse.emit.database import DATABASE
from planparse.emit.datapackage import is_data_set
from planparse.emit.dictionary import MEANINGS
from planparse.emit.rows import ACTION_COLUMNS
from planparse.errors import PlanParseError
from planparse.read import open_file
from planparse.read.zipped import open_archive

PAGE_MARK = b'<meta name="generator" content="planparse">'
"""Stands in the head of each page that planparse writes."""

_DATASET = "is part of a data set, which planparse wrote"
_EXPORT = "is an export of a plan, which planparse wrote"

_START = 64 * 1024
"""Bytes of a file that are looked at: a CSV's header and some actions, a page's head, a calendar's first lines."""

_ALL_COLUMNS = ",".join(ACTION_COLUMNS).encode()
_ID_COLUMN = re.compile(rb"[^\n]*,Plan action ID[,\r\n]")
_PLANVIEW = re.compile(rb"Wbs,Type,Name,Start,End,Responsible,Description[,\r\n].*Plan ID: a-[0-9a-f]{12}\b", re.DOTALL)
"""What a CSV export begins with. A tracker's own export, which a council may well give as its plan, has other columns,
though the ids may have been kept there."""

_CREATOR = re.compile(rb"<dc:creator[^>]*>planparse<")


def why_own(path: Path) -> str | None:
    """Why a file is not a document: planparse wrote it. None for any other, and for one that cannot be opened."""
    ending = path.suffix.casefold()
    try:
        if ending in (".csv", ".parquet", ".duckdb") and path.name in _dataset_files(path.parent):
            return _DATASET
        if ending == ".xlsx":
            return _EXPORT if _is_own_workbook(path) else None
        if ending not in (".csv", ".ics", ".html", ".htm"):
            return None
        with open_file(path) as file:
            start = file.read(_START)
    except (OSError, PlanParseError):  # it will be refused by name
        return None
    if ending == ".csv":
        text = start.removeprefix(b"\xef\xbb\xbf")
        return _EXPORT if text.startswith(_ALL_COLUMNS) or _ID_COLUMN.match(text) or _PLANVIEW.match(text) else None
    if ending == ".ics":
        return _EXPORT if b"PRODID:-//planparse//" in start else None
    return "is a page, which planparse wrote" if PAGE_MARK in start else None


def _dataset_files(folder: Path) -> frozenset[str]:
    """The names of the files of a data set that planparse wrote into a folder; none where it wrote none."""
    if not is_data_set(folder):
        return frozenset()
    tables = [*MEANINGS, "dictionary"]
    return frozenset((*(f"{one}.csv" for one in tables), *(f"{one}.parquet" for one in tables), DATABASE))


def _is_own_workbook(path: Path) -> bool:
    """Whether a workbook's properties name planparse as its creator; a broken one is for its worker to refuse."""
    try:
        with open_file(path) as file, open_archive(file) as archive, archive.open("docProps/core.xml") as core:
            return _CREATOR.search(core.read(_START)) is not None
    except Exception:  # noqa: BLE001  # zipfile raises many kinds over broken archives
        return False
