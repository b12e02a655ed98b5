"""A folder of plan files -> the plans of a portfolio, and what of it is not shown and why."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from planparse.emit.same_plan import Counted
from planparse.errors import InvalidPlanError, PlanParseError, UnreadableFileError
from planparse.plan.model import Plan
from planparse.plan.validate import validate
from planparse.portfolio.content import Entry


@dataclass(frozen=True, slots=True)
class Found:
    """The plans below a folder: ``refused`` are plan files that cannot be read, ``notes`` say what else is left out."""

    entries: tuple[Entry, ...]
    refused: tuple[str, ...]
    notes: tuple[str, ...]


def find_plans(folder: Path, page: Path | None = None) -> Found:
    """The plans below a folder, each once, with the addresses of their pages as seen from ``page``.

    Raises `UnreadableFileError` where there is no such folder.
    """
    if not folder.is_dir():
        raise UnreadableFileError(folder.name, "is not a folder", "name the folder that holds the plan files")
    entries: list[Entry] = []
    refused: list[str] = []
    notes: list[str] = []
    counted = Counted()
    for name, found in _read(folder):
        if isinstance(found, PlanParseError):
            refused.append(f"{name}: {found.problem}; {found.remedy}")
            continue
        key, same = counted.add(name, found)
        if same:
            notes.append(f"{name} {same}")
        if key is not None:
            entries.append(Entry(name, found, _address(folder / name, page)))
    return Found(tuple(entries), tuple(refused), tuple(notes))


def page_of(plan_file: Path) -> Path:
    """Where the page of a plan file stands: beside it.

    >>> page_of(Path("plans/a.pdf.json")).as_posix()
    'plans/a.pdf.html'
    """
    return plan_file.with_suffix(".html")


def _read(folder: Path) -> Iterator[tuple[str, Plan | PlanParseError]]:
    """Each plan file by its path below the folder, or why it cannot be read; other JSON is passed over."""
    for path in sorted(folder.rglob("*.json")):
        name = path.relative_to(folder).as_posix()
        if any(part.startswith(".") for part in path.relative_to(folder).parts):
            continue
        try:
            yield name, validate(path)
        except PlanParseError as error:
            if not isinstance(error, InvalidPlanError) or _meant_as_plan(path):
                yield name, error


def _meant_as_plan(path: Path) -> bool:
    """Whether a JSON file that breaks the contract at least says that it is of the contract."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return True
    return isinstance(found, dict) and "schema_version" in found and "areas" in found


def _address(plan_file: Path, page: Path | None) -> str | None:
    """The address of a plan's own page, if there is one: relative, so that the folder can be moved or sent."""
    own = page_of(plan_file)
    if not own.is_file() or (page is not None and own.resolve() == page.resolve()):
        return None
    start = page.parent if page is not None else Path()
    try:
        return quote(Path(os.path.relpath(own, start)).as_posix())
    except ValueError:  # Windows: no relative path leads to another drive
        return own.resolve().as_uri()
