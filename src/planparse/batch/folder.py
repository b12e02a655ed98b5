"""The output folder: its plans, and the journal of what became of each source, from which the next run goes on.

The journal (``.planparse/journal.jsonl``) grows by one line an outcome, after the plan itself is in place. Whatever
moment a run is killed at, each plan is whole or not there, and a plan without its line is only done once more.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, Any

from planparse import __version__
from planparse.batch.lock import locked
from planparse.batch.sources import STATE
from planparse.batch.task import MEMORY, TIME, Limits, Outcome, Refusal
from planparse.emit import write_bytes
from planparse.errors import UnreadableFileError

_BY_LIMITS = frozenset((TIME, MEMORY))
"""Refusals that hold for the limits they were made under."""

_FOR_GOOD = frozenset(
    ("damaged_file", "empty_file", "unknown_format", "limit_exceeded", "not_a_plan", "conservation", "network")
)
"""Refusals that hold for the content and this version.

All others may have gone the next time: a password, an extra. A fault or a crash may have come from a full machine.
"""

_PART = re.compile(r"\..+\.[0-9a-f]{12}\.part$")
"""What a killed run may leave of a file in the making."""


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the journal: what became of a source. ``written`` is the hash of the plan's file."""

    output: str
    source: str
    name: str
    version: str
    sha256: str | None
    written: str | None
    refusal: Refusal | None
    limits: tuple[float, int]
    profile: str | None = None
    issues: Mapping[str, int] = field(default_factory=dict)
    words: tuple[int, int, int] = (0, 0, 0)
    seconds: float = 0.0


class Folder:
    """An output folder that this process alone writes to. Only places in the journal are in memory, not its lines."""

    def __init__(self, path: Path, journal: IO[bytes], limits: Limits, profile: str | None) -> None:
        self.path = path
        self._limits = limits
        self._profile = hashlib.sha256(profile.encode()).hexdigest() if profile is not None else None
        self._journal = journal
        self._places: dict[str, int] = {}
        self._read_journal()

    def known(self, output: str, source: str, name: str) -> str | None:
        """The hash of the content that is done already for this output; None where it is to be done (again)."""
        record = self.record(output)
        wanted = (source, name, __version__, self._profile)
        if record is None or (record.source, record.name, record.version, record.profile) != wanted:
            return None
        if record.refusal is None:
            return record.sha256 if self._hash(output) == record.written else None
        code = record.refusal.code
        lasts = code in _FOR_GOOD or (
            code in _BY_LIMITS and record.limits == (self._limits.seconds, self._limits.memory)
        )
        return record.sha256 if lasts else None

    def keep(self, output: str, source: str, name: str, outcome: Outcome) -> None:
        """Write what became of a source: the plan in one step, or none where it is refused; then the journal's line.

        Raises `UnreadableFileError` where the folder cannot be written to.
        """
        path = self.path / output
        try:
            if outcome.text is None:
                path.unlink(missing_ok=True)  # of an earlier version of the source
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _unwritable(path, error) from None
        written = None
        if outcome.text is not None:
            data = outcome.text.encode()
            written = hashlib.sha256(data).hexdigest()
            write_bytes(path, data)
        limits = (self._limits.seconds, self._limits.memory)
        made = (outcome.refusal, limits, self._profile, outcome.issues, outcome.words, outcome.seconds)
        self._append(Record(output, source, name, __version__, outcome.sha256, written, *made))

    def record(self, output: str) -> Record | None:
        """What became of the source of this output the last time."""
        place = self._places.get(output)
        if place is None:
            return None
        self._journal.seek(place)
        return _record(self._journal.readline())

    def drop_renamed(self, outputs: Mapping[str, str]) -> None:
        """Take away the plans of sources that are now written under another name. ``outputs`` maps output to source.

        Plans whose sources are not in this run stay: they are of another one.
        """
        now = set(outputs.values())
        for output in [output for output in self._places if output not in outputs]:
            record = self.record(output)
            if record is not None and record.source in now:
                (self.path / output).unlink(missing_ok=True)
                del self._places[output]

    def others(self, outputs: Mapping[str, str]) -> int:
        """How many plans of earlier runs are here whose sources are not in this run."""
        return sum(1 for output in self._places if output not in outputs and (self.path / output).is_file())

    def clear_parts(self, outputs: Mapping[str, str]) -> None:
        """Take away what a killed run left in the making, wherever this run or an earlier one writes."""
        places = {(self.path / output).parent for output in (*self._places, *outputs)} | {self.path}
        for place in places:
            if place.is_dir():
                for path in place.iterdir():
                    if _PART.match(path.name):
                        path.unlink(missing_ok=True)

    def _hash(self, output: str) -> str | None:
        try:
            return hashlib.sha256((self.path / output).read_bytes()).hexdigest()
        except OSError:
            return None

    def _append(self, record: Record) -> None:
        self._journal.seek(0, 2)
        self._places[record.output] = self._journal.tell()
        self._journal.write(json.dumps(asdict(record), separators=(",", ":")).encode("ascii") + b"\n")
        self._journal.flush()

    def _read_journal(self) -> None:
        """Note where each output's last line stands; a last line that was cut short is taken off."""
        self._journal.seek(0)
        place = 0
        for line in self._journal:
            if not line.endswith(b"\n"):
                break
            record = _record(line)
            if record is not None:
                self._places[record.output] = place
            place += len(line)
        self._journal.truncate(place)


@contextmanager
def open_folder(path: Path, limits: Limits, *, profile: str | None = None, fresh: bool = False) -> Iterator[Folder]:
    """The output folder, made where there is none; ``fresh`` forgets what is done.

    Raises `UnreadableFileError`: it cannot be written to, or another batch writes to it.
    """
    state = path / STATE
    journal = state / "journal.jsonl"
    try:
        state.mkdir(parents=True, exist_ok=True)
        journal.touch()
    except OSError as error:
        raise _unwritable(path, error) from None
    with locked(state / "lock"), journal.open("w+b" if fresh else "r+b") as lines:
        yield Folder(path, lines, limits, profile)


def _record(line: bytes) -> Record | None:
    """The record of a line; None for a line of another version's making, or one that points out of the folder."""
    try:
        fields: dict[str, Any] = json.loads(line)
        output = PurePosixPath(fields["output"])
        if output.is_absolute() or ".." in output.parts:
            return None
        refusal = fields.pop("refusal")
        tuples = {"words": tuple(fields["words"]), "limits": tuple(fields["limits"])}
        return Record(**{**fields, **tuples}, refusal=Refusal(**refusal) if refusal else None)
    except (ValueError, TypeError, KeyError):
        return None


def _unwritable(path: Path, error: OSError) -> UnreadableFileError:
    reason = error.strerror or "unknown fault"
    return UnreadableFileError(path.name, f"cannot be written ({reason})", "choose another place with -o")
