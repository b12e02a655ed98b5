"""Paths, globs and URLs -> the sources in them, one by one, and what was skipped and why."""

from __future__ import annotations

import glob
import os
import re
import stat
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from planparse.batch.content import no_fsspec, open_url, unreachable, with_timeout
from planparse.batch.task import Source, without_secrets
from planparse.emit.dataset import DATABASE
from planparse.emit.dictionary import MEANINGS, is_data_set
from planparse.emit.rows import ACTION_COLUMNS
from planparse.errors import CORRECTIONS, LEFT_OUT, PlanParseError, shown_name
from planparse.read import open_file
from planparse.read.office import open_archive

# Files in a searched folder that are not documents, because planparse itself wrote them.
#
# A data set, an export or a report beside the documents would be read as one more plan, and its actions counted twice.
# They are found by their content and not their names: exports are renamed and moved.


PAGE_MARK = b'<meta name="generator" content="planparse">'
"""A mark in the head of each page that planparse writes."""

_DATASET = "is part of a data set, which planparse wrote"
_EXPORT = "is an export of a plan, which planparse wrote"

_START = 64 * 1024
"""Bytes read from the start of a file: a CSV's header and some actions, a page's head, a calendar's first lines."""

_ALL_COLUMNS = ",".join(ACTION_COLUMNS).encode()
_ID_COLUMN = re.compile(rb"[^\n]*,Plan action ID[,\r\n]")
_PLANVIEW = re.compile(rb"Wbs,Type,Name,Start,End,Responsible,Description[,\r\n].*Plan ID: a-[0-9a-f]{12}\b", re.DOTALL)
"""The beginning of a CSV export for Planview.

A tracker's own export, which a council may well give as its plan, has other columns, though it may have kept the ids.
"""

_CREATOR = re.compile(rb"<dc:creator[^>]*>planparse<")


def why_own(path: Path) -> str | None:
    """Why a file is not a document, if planparse wrote it. None for any other file, or if it cannot be opened."""
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
    """The names of the files of planparse's data set in a folder; empty if it has none."""
    if not is_data_set(folder):
        return frozenset()
    tables = [*MEANINGS, "dictionary"]
    return frozenset((*(f"{one}.csv" for one in tables), *(f"{one}.parquet" for one in tables), DATABASE))


def _is_own_workbook(path: Path) -> bool:
    """Whether a workbook's properties name planparse as its creator. A broken one is left for its worker to refuse."""
    try:
        with open_file(path) as file, open_archive(file) as archive, archive.open("docProps/core.xml") as core:
            return _CREATOR.search(core.read(_START)) is not None
    except Exception:  # noqa: BLE001  # zipfile raises many kinds over broken archives
        return False


STATE = ".planparse"
"""The folder in an output folder for what the next run must know."""

PORTFOLIO = "portfolio.html"
"""The page of all plans, in the output folder."""

MAX_MEMBERS = 10_000
"""Files of an archive that are read; an archive with more is refused as a whole, as the readers do."""

_OFFICE = {"[content_types].xml", "mimetype", "meta-inf/manifest.xml"}
"""A zip file with one of these members is itself a document."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something found in what was given that is not a document, or that was given twice."""

    shown: str
    why: str


Found = Source | Skipped


def sources(given: Iterable[str], output: Path) -> Iterator[Found]:
    """The documents in the given files, folders, globs, zip archives and URLs, in their order, each file once.

    A file that does not exist is a source too: it will be refused by name. Nothing below the output folder is read.
    Raises a `PlanParseError` for a store that cannot be listed.
    """
    seen: set[str] = set()
    for path in given:
        for found in _urls(path) if "://" in path else _local(path, output.resolve()):
            if isinstance(found, Source):
                key = _identity(found)
                if key in seen:
                    yield Skipped(found.shown, "is named twice")
                    continue
                seen.add(key)
            yield found


def _identity(found: Source) -> str:
    where = found.where if found.is_url else os.path.realpath(found.where)
    return where if found.member is None else f"{where}\0{found.member}"


def _local(given: str, output: Path) -> Iterator[Found]:
    path = Path(given)
    if path.is_dir():
        yield from _folder(path, output)
    elif path.exists() or not glob.has_magic(given):
        yield from _file(path, path.name)
    else:
        root = _root(given)
        matches = sorted(glob.glob(given, recursive=True))  # noqa: PTH207  # Path.glob does not take absolute patterns
        for match in map(Path, matches):
            if (match.is_file() or _is_device(match)) and not _is_within(match, output, root):
                yield from _checked(match, match.relative_to(root).as_posix())
        if "**" in given:  # the search itself does not report folders that it may not enter
            closed: list[OSError] = []
            for _ in os.walk(root, onerror=closed.append):
                pass
            yield from _closed(root, closed)
        if not matches:
            yield Source(given, given)


def _is_within(path: Path, output: Path, root: Path) -> bool:
    """Whether a path is in the output folder, and that is in the folder that is searched."""
    return root.resolve() in output.parents and output in path.resolve().parents


def _root(pattern: str) -> Path:
    """The folder that a pattern searches.

    >>> _root("plans/*/v?.pdf").as_posix()
    'plans'
    """
    parts = Path(pattern).parts
    return Path(*parts[: next(place for place, part in enumerate(parts) if glob.has_magic(part))])


def _folder(root: Path, output: Path) -> Iterator[Found]:
    """The files below a folder, sorted. Links to folders are not followed, as they may form a circle."""
    closed: list[OSError] = []
    for place, folders, files in os.walk(root, onerror=closed.append):
        here = Path(place)
        folders.sort()
        for name in list(folders):
            why = _why_not_folder(here / name, output)
            if why:
                folders.remove(name)
                yield Skipped(shown_name(str(here / name)), why)
        for name in sorted(files):
            yield from _checked(here / name, (here / name).relative_to(root).as_posix())
    yield from _closed(root, closed)


def _closed(root: Path, errors: Iterable[OSError]) -> Iterator[Source]:
    """Folders that could not be opened, as sources: they may have plans in them, so they are refused by name."""
    for error in errors:
        path = Path(error.filename)
        yield Source(str(path), path.relative_to(root).as_posix() if path != root else path.name)


def _why_not_folder(path: Path, output: Path) -> str | None:
    if path.resolve() == output:
        return "is this batch's output"
    if path.name.startswith("."):
        return "is hidden"
    if path.name == "__MACOSX":
        return "is what macOS adds to archives"
    return "is a link to a folder" if path.is_symlink() else None


def _checked(path: Path, below: str) -> Iterator[Found]:
    """A file of a folder or glob, skipped if it is plainly not a document."""
    why = _why_not(path.name) or ("is a device or pipe, not a file" if _is_device(path) else None)
    if why is None and path.suffix == ".html":
        why = _why_not_page(path)
    why = why or why_own(path)
    if why:
        yield Skipped(shown_name(str(path)), why)
    else:
        yield from _file(path, below)


def _why_not_page(path: Path) -> str | None:
    """Why a page is not a document, if planparse wrote it."""
    if is_report(path):
        return "is the report of a batch"
    return "is the page of a plan, which planparse wrote" if path.with_suffix(".json").is_file() else None


def is_report(path: Path) -> bool:
    """Whether a file is a report that a batch wrote into its output folder."""
    return path.name in ("report.html", "report.json", PORTFOLIO) and (path.parent / STATE).is_dir()


def _is_device(path: Path) -> bool:
    """Whether a path, or what it links to, is a pipe, device or socket, which must not be opened."""
    try:
        mode = path.stat().st_mode
    except OSError:  # it will be refused by name
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _why_not(name: str) -> str | None:
    """Why a file with this name is not a document; None for any other.

    >>> _why_not("~$plan.docx"), _why_not("plan.docx")
    ('is a lock file of Office', None)
    >>> _why_not("plan.corrections.jsonl")
    'holds corrections of a plan (--corrections)'
    """
    if name.startswith(("~$", ".~lock.")):
        return "is a lock file of Office"
    if name.startswith("."):
        return "is hidden"
    if name.casefold() in ("thumbs.db", "desktop.ini"):
        return "is a file of Windows's own"
    if name.casefold().endswith((CORRECTIONS, f"{CORRECTIONS}.lock")):
        return "holds corrections of a plan (--corrections)"
    if name.casefold().endswith(LEFT_OUT):
        return "lists what an export left out"
    if name.casefold().endswith((".json", ".jsonl", ".ndjson")):
        return "is JSON, which batch does not read"
    if name.casefold().endswith(".toml"):
        return "is a profile (--profile)"
    return None


def _file(path: Path, below: str) -> Iterator[Found]:
    where = str(path)
    members = _members(where) if path.suffix.casefold() == ".zip" and not _is_device(path) else None
    if members is None:
        yield Source(where, below)
    else:
        yield from _inside(where, below, members)


def _inside(where: str, below: str, members: list[zipfile.ZipInfo]) -> Iterator[Found]:
    """The files of an archive. Their names are only turned into safe names, and never opened as paths."""
    for place, member in enumerate(members):
        if member.is_dir():
            continue
        parts = PurePosixPath(member.filename.replace("\\", "/")).parts
        why = "is what macOS adds to archives" if "__MACOSX" in parts else _why_not(parts[-1] if parts else "")
        found = Source(where, f"{below}/{member.filename}", place, member.filename)
        yield Skipped(found.shown, why) if why else found


def _members(where: str) -> list[zipfile.ZipInfo] | None:
    """The members of an archive; None if it is not one, is itself a document, or is empty, broken or far too large."""
    try:
        members = with_timeout(lambda: _listed_in(where)) if "://" in where else _listed_in(where)
    except PlanParseError:
        raise
    except Exception:  # noqa: BLE001  # whatever is wrong, the worker that reads it will report it by name
        return None
    if not 0 < len(members) <= MAX_MEMBERS or any(m.filename.casefold() in _OFFICE for m in members):
        return None
    return members


def _bare(path: str) -> str:
    """A path as a store names it, which may be a URL, without secrets."""
    return without_secrets(path if "://" in path else f"file://{path}").removeprefix("file://")


def _listed_in(where: str) -> list[zipfile.ZipInfo]:
    with open_url(where) if "://" in where else open_file(Path(where)) as file, open_archive(file) as archive:
        return archive.infolist()


def _urls(given: str) -> Iterator[Found]:
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise no_fsspec() from None
    shown = Source(given, given).shown
    try:
        given = given.rstrip("/")
        store, path = url_to_fs(given)
        root, files = with_timeout(lambda: _listed(store, path))
    except Exception as error:  # noqa: BLE001  # each store has errors of its own
        raise unreachable(shown, error) from None
    start = given[: -len(path)] if path and given.endswith(path) else None  # keeps the host and user of SFTP and SMB
    for file in files:
        where = str(store.unstrip_protocol(file)) if start is None else start + file
        path = _bare(file)
        below = PurePosixPath(path).relative_to(_bare(root)).as_posix() if root else PurePosixPath(path).name
        found = Source(where, below)
        why = _why_not(found.name) if root else None
        members = _members(where) if not why and path.casefold().endswith(".zip") else None
        if why:
            yield Skipped(found.shown, why)
        elif members is None:
            yield found
        else:
            yield from _inside(where, below, members)


def _listed(store: Any, path: str) -> tuple[str, list[str]]:  # noqa: ANN401  # fsspec has no types
    """The given folder (empty for a file) and the files in it, as the store names them.

    Only ``*`` makes a pattern here: a question mark is part of many URLs.
    """
    if "*" in path:
        return path.partition("*")[0].rpartition("/")[0], sorted(f for f in store.glob(path) if not store.isdir(f))
    if store.isdir(path):
        return path.rstrip("/"), sorted(store.find(path))
    return "", [path]
