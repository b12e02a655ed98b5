"""Corrections as JSON Lines beside the plan: their form, the place of their file, and how lines are added.

One line is one correction; `planparse schema --of correction` prints the JSON Schema of a line.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints, ValidationError, model_validator

from planparse.errors import CORRECTIONS, InvalidCorrectionsError, UnreadableFileError
from planparse.plan.model import Source
from planparse.read import load

Verb = Literal["join_rows", "split_row", "move_words", "lift_row", "lift_words", "drop_row"]
_TARGETS: dict[str, frozenset[str]] = {
    "a field of an action": frozenset({"action", "field"}),
    "a field of an action, chosen words of the document": frozenset({"action", "field", "words"}),
    "a field of an area": frozenset({"area", "field"}),
    "a column of a table": frozenset({"table", "column"}),
    "a column of several tables": frozenset({"tables", "column"}),
    "an unplaced text": frozenset({"unplaced"}),
    "an issue of the document": frozenset({"issue"}),
    "an issue of a table": frozenset({"issue", "table"}),
    "a field of the document": frozenset({"field"}),
    "rows and words": frozenset({"verb", "words"}),
    "an earlier correction": frozenset({"undo"}),
}
"""What a correction can be about, and the members that it then has."""
_ANY_OF: list[JsonValue] = [{"required": [*sorted(members)]} for members in _TARGETS.values()]
_VALUES = frozenset({"was", "now"})


class Words(BaseModel):
    """Words of the document, and the place where they are."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    source: Source
    number: int | None = Field(
        None, ge=0, description="the number of the first word in the document, if the same words are in one place twice"
    )


class Correction(BaseModel):
    """A decision of one person about one thing in a document. A later line with ``undo`` takes it back."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        json_schema_extra={"anyOf": _ANY_OF},
    )

    id: UUID = Field(description="of this correction")
    document: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] = Field(
        description="the source's SHA-256, as in the plan's `document.source.sha256`"
    )
    action: str | None = Field(None, description="the action's id")
    area: str | None = Field(None, description="the area's whole heading, as the plan has it")
    field: str | None = Field(
        None,
        description="the contract's field of the action or area: `owners`, `timescale`, `status`, `area`, …; alone, "
        "one of the document: `title`, `organisation`",
    )
    table: int | None = Field(None, ge=0, description="the table's place in the plan's `tables`, from 0")
    tables: tuple[Annotated[int, Field(ge=0)], ...] = Field(
        (),
        min_length=1,
        description="the places of several tables that have the column: the decision is about all of them",
    )
    column: str | None = Field(None, description="the column's printed header, as `tables[].columns` has it")
    unplaced: str | None = Field(None, description="the text of the piece in the plan's `unplaced`")
    issue: str | None = Field(None, description="the code of an issue of the document, of the register or of a table")
    was: JsonValue = Field(None, description="the value before, as the plan has it")
    now: JsonValue = Field(None, description="the value after; the same as `was` confirms it and settles its issues")
    verb: Verb | None = Field(None, description="for rows and words instead of a field: what to do with them")
    words: tuple[Words, ...] = Field(
        (), description="the words that `verb` is about, or that were chosen for the field, with their places"
    )
    undo: UUID | None = Field(None, description="id of the earlier correction that this line takes back")
    by: str = Field(min_length=1, description="who decided")
    at: datetime = Field(description="when, in UTC")
    why: str | None = Field(None, description="the reason, if one was given")

    @model_validator(mode="after")
    def _about_one_thing(self) -> Self:
        """Check that a correction is about one thing, and has the values before and after."""
        told = set(self.model_fields_set) - {"id", "document", "by", "at", "why"} - _VALUES
        about = next((what for what, members in _TARGETS.items() if members == told), None)
        if about is None:
            choices = "; ".join(f"{' and '.join(sorted(members))} for {what}" for what, members in _TARGETS.items())
            raise ValueError(f"a correction is about one thing, named by: {choices}")
        if not self.verb and not self.undo and not self.model_fields_set >= _VALUES:
            raise ValueError("a correction of a value has both `was` and `now`")
        if self.at.utcoffset() is None or self.at.utcoffset():
            raise ValueError("`at` is in UTC: 2026-11-28T10:00:00Z")
        return self

    @property
    def confirms(self) -> bool:
        """Whether it keeps the value as it was."""
        return not self.verb and not self.undo and self.was == self.now

    @property
    def column_of(self) -> tuple[int, ...]:
        """The places of the tables whose column it is about; empty if it is about something else."""
        if self.column is None:
            return ()
        return self.tables or (() if self.table is None else (self.table,))

    @property
    def subject(self) -> str:
        """What it is about, in words."""
        return self.field or self.column or self.issue or (self.verb or "unplaced").replace("_", " ")

    def line(self) -> str:
        """The correction as a line of the file, with only the members that were given."""
        return self.model_dump_json(exclude_unset=True) + "\n"


def in_force(corrections: Sequence[Correction]) -> tuple[Correction, ...]:
    """The corrections that apply, in their order: without those that a later line takes back.

    An undo may itself be taken back: the last line counts.
    """
    undone: set[UUID] = set()
    for one in reversed(corrections):
        if one.undo is not None and one.id not in undone:
            undone.add(one.undo)
    return tuple(one for one in corrections if one.undo is None and one.id not in undone)


@dataclass(frozen=True, slots=True)
class CorrectionLines:
    """The corrections of a file, and the numbers of lines that are incomplete."""

    corrections: tuple[Correction, ...]
    cut: tuple[int, ...] = ()


def read_corrections(path: Path) -> tuple[Correction, ...]:
    """Read a corrections file: every line, also those taken back. Incomplete lines are skipped (see `read_lines`).

    Raises `InvalidCorrectionsError` that names the line and what is wrong with it, or `UnreadableFileError`.
    """
    return read_lines(path).corrections


def read_lines(path: Path) -> CorrectionLines:
    """Read a corrections file, and the numbers of its incomplete lines. Raises what `read_corrections` raises."""
    return lines_of(path.name, load(path).decode("utf-8-sig", "replace"))


def lines_of(name: str, text: str) -> CorrectionLines:
    """Read the lines of a text; ``name`` is for messages. Raises `InvalidCorrectionsError`.

    A line is incomplete if its writer was ended while writing it. It is not a decision, and the lines after it apply.
    """
    found: list[Correction] = []
    cut: list[int] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        if _breaks_off(line.strip()):
            cut.append(number)
            continue
        try:
            found.append(Correction.model_validate_json(line))
        except (ValidationError, ValueError) as error:
            raise InvalidCorrectionsError(
                name,
                f"line {number} is not a correction ({'; '.join(_faults(error))})",
                "correct the line; `planparse schema --of correction` shows what it must hold",
            ) from None
    _in_order(name, found)
    return CorrectionLines(tuple(found), tuple(cut))


def _in_order(name: str, found: Sequence[Correction]) -> None:
    """Raise `InvalidCorrectionsError` unless every id is on one line, and every undo comes after what it takes back."""
    before: set[UUID] = set()
    for one in found:
        if one.id in before:
            raise InvalidCorrectionsError(name, f"the id {one.id} is on two lines", "give each line its own id")
        if one.undo is not None and one.undo not in before:
            problem = f"{one.id} takes back {one.undo}, which is not on an earlier line"
            raise InvalidCorrectionsError(name, problem, "name the id of an earlier line")
        before.add(one.id)


def _breaks_off(line: str) -> bool:
    """Whether a line is the beginning of an object whose end was never written.

    >>> _breaks_off('{"id": "5f0c'), _breaks_off('{"now": {"kind": "post"}'), _breaks_off('{"id": 1}')
    (True, True, False)
    >>> _breaks_off('{"id": 1,}'), _breaks_off("id")
    (False, False)
    """
    if not line.startswith("{"):
        return False
    try:
        json.loads(line)
    except json.JSONDecodeError as error:
        return not line.endswith("}") or error.pos >= len(line)
    except (ValueError, RecursionError):
        return False
    return False


def _faults(error: ValueError) -> Iterator[str]:
    if not isinstance(error, ValidationError):
        yield str(error)
        return
    for fault in error.errors()[:5]:
        where = "/".join(map(str, fault["loc"]))
        yield f"{where}: {fault['msg']}" if where else fault["msg"].removeprefix("Value error, ")


# The place of a document's corrections. Lines are appended under a lock, and the file is never rewritten.


_PATIENCE = 10.0
"""Seconds to wait for another person's line. Writing one takes a few milliseconds, also in a shared folder."""

_LOCK = ".lock"
"""The ending of the lock file's name, after the file's own name."""


def beside(path: Path, folder: Path | None = None) -> Path:
    """The path of the corrections file of a document or plan file: beside it, or in another folder.

    >>> beside(Path("plans/Wexcombe.pdf")).as_posix(), beside(Path("out/Wexcombe.json")).name
    ('plans/Wexcombe.corrections.jsonl', 'Wexcombe.corrections.jsonl')
    """
    return (folder or path.parent) / f"{path.stem}{CORRECTIONS}"


def append(path: Path, correction: Correction) -> None:
    """Add one line at the end of a corrections file, which is created if it does not exist.

    Several people may do so at once in a shared folder: each line is whole. An incomplete last line (its writer was
    killed) is ended first, so that it does not merge with the new one. Raises `UnreadableFileError` if another program
    locks the file for long.
    """
    try:
        with _held(path.with_name(path.name + _LOCK)), path.open("ab+") as file:
            file.seek(0, os.SEEK_END)
            if file.tell():
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    file.write(b"\n")
            file.write(correction.line().encode())
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        problem = f"cannot be written ({error.strerror})"
        raise UnreadableFileError(path.name, problem, "check the folder's permissions") from None


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Lock a file: with the system's lock, or, on a share without locks, with a file while a line is written.

    Raises `UnreadableFileError` if another program holds the lock for long.
    """
    from filelock import BaseFileLock, FileLock, SoftFileLock, Timeout  # reading corrections needs no lock

    lock: BaseFileLock = FileLock(path, timeout=_PATIENCE)
    try:
        try:
            lock.acquire()
        except NotImplementedError:
            lock = SoftFileLock(path, timeout=_PATIENCE)
            lock.acquire()
    except Timeout:
        name = path.name.removesuffix(_LOCK)
        raise UnreadableFileError(name, "is held by another program", "try again when it is free") from None
    try:
        yield
    finally:
        lock.release()
