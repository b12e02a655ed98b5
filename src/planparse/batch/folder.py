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
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import IO, Any

from planparse import __version__
from planparse.batch.lock import locked
from planparse.batch.sources import STATE
from planparse.batch.task import MEMORY, TIME, About, Limits, Outcome, Refusal, about_from
from planparse.emit import write_bytes
from planparse.errors import UnreadableFileError
from planparse.file_names import page_of

OLDER = "older"
"""The folder, in that of the journal, of plans that newer versions of their sources have replaced: one a run."""

Runs = dict[tuple[str, str | None], int]
"""Output and content (SHA-256) -> the run that first had it, from 1."""

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
    about: About | None = None
    run: int = 1
    corrected: int = 0


class Folder:
    """An output folder that this process alone writes to. Only places in the journal are in memory, not its lines.

    ``runs`` tells which run first had a content: the order of a plan's versions. With ``keeps_older``, the plan of an
    older content is kept when its source gives another one.
    """

    def __init__(
        self, path: Path, journal: IO[bytes], limits: Limits, profile: str | None, runs: Runs, *, keeps_older: bool
    ) -> None:
        self.path = path
        self._runs = runs
        self._run = max(runs.values(), default=0) + 1
        self._older = path / STATE / OLDER if keeps_older else None
        self._limits = limits
        self._profile = hashlib.sha256(profile.encode()).hexdigest() if profile is not None else None
        self._journal = journal
        self._places: dict[str, int] = {}
        self._read_journal()

    def made_with(self, corrections: str | None) -> str | None:
        """The hash of what a plan is made with beside its source: the profile, and what people decided about it."""
        if corrections is None:
            return self._profile
        return hashlib.sha256(f"{self._profile or ''}\0{corrections}".encode()).hexdigest()

    def known(self, output: str, source: str, name: str, made_with: str | None = None) -> str | None:
        """The hash of the content that is done already for this output; None where it is to be done (again)."""
        record = self.record(output)
        wanted = (source, name, __version__, made_with or self._profile)
        if record is None or (record.source, record.name, record.version, record.profile) != wanted:
            return None
        if record.refusal is None:
            return record.sha256 if self._hash(output) == record.written else None
        code = record.refusal.code
        lasts = code in _FOR_GOOD or (
            code in _BY_LIMITS and record.limits == (self._limits.seconds, self._limits.memory)
        )
        return record.sha256 if lasts else None

    def keep(self, output: str, source: str, name: str, outcome: Outcome, made_with: str | None = None) -> None:
        """Write what became of a source: the plan in one step, or none where it is refused; then the journal's line.

        Raises `UnreadableFileError` where the folder cannot be written to.
        """
        path = self.path / output
        self._keep_older(output, outcome)
        try:
            page_of(path).unlink(missing_ok=True)
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
        run = self._runs.setdefault((output, outcome.sha256), self._run)
        made = (
            outcome.refusal,
            limits,
            made_with or self._profile,
            outcome.issues,
            outcome.words,
            outcome.seconds,
            outcome.about,
            run,
            outcome.corrected,
        )
        self._append(Record(output, source, name, __version__, outcome.sha256, written, *made))

    def _keep_older(self, output: str, outcome: Outcome) -> None:
        """Keep the plan that is about to be replaced, if it was made of another content."""
        record, path = self.record(output), self.path / output
        if self._older is None or record is None or record.sha256 == outcome.sha256 or not path.is_file():
            return
        older = self._older / str(record.run) / output
        try:
            older.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _unwritable(older, error) from None
        write_bytes(older, path.read_bytes())

    def rewrite(self, output: str, text: str, issues: Mapping[str, int], about: About) -> None:
        """Put another plan in the place of one that was kept: the same document, compared with earlier versions."""
        record = self.record(output)
        assert record is not None, output
        data = text.encode()
        page_of(self.path / output).unlink(missing_ok=True)
        write_bytes(self.path / output, data)
        self._append(replace(record, written=hashlib.sha256(data).hexdigest(), issues=issues, about=about))

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
                page_of(self.path / output).unlink(missing_ok=True)
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


def runs_of(path: Path) -> Runs:
    """Which run of a batch into a folder first had which content; empty for a folder of other making."""
    try:
        with (path / STATE / "journal.jsonl").open("rb") as lines:
            records = [record for line in lines if (record := _record(line)) is not None]
    except OSError:
        return {}
    runs: Runs = {}
    for record in records:
        runs.setdefault((record.output, record.sha256), record.run)
    return runs


@contextmanager
def open_folder(
    path: Path, limits: Limits, *, profile: str | None = None, fresh: bool = False, keeps_older: bool = False
) -> Iterator[Folder]:
    """The output folder, made where there is none; ``fresh`` forgets what is done. See `Folder` for ``keeps_older``.

    Raises `UnreadableFileError`: it cannot be written to, or another batch writes to it.
    """
    state = path / STATE
    journal = state / "journal.jsonl"
    try:
        state.mkdir(parents=True, exist_ok=True)
        journal.touch()
    except OSError as error:
        raise _unwritable(path, error) from None
    with locked(state / "lock"):
        runs = runs_of(path)
        with journal.open("w+b" if fresh else "r+b") as lines:
            yield Folder(path, lines, limits, profile, runs, keeps_older=keeps_older)


def _record(line: bytes) -> Record | None:
    """The record of a line; None for a line of another version's making, or one that points out of the folder."""
    try:
        fields: dict[str, Any] = json.loads(line)
        output = PurePosixPath(fields["output"])
        if output.is_absolute() or ".." in output.parts:
            return None
        refusal = fields.pop("refusal")
        tuples = {"words": tuple(fields["words"]), "limits": tuple(fields["limits"])}
        nouns = {"about": about_from(fields.get("about")), "refusal": Refusal(**refusal) if refusal else None}
        return Record(**{**fields, **tuples, **nouns})
    except (ValueError, TypeError, KeyError):
        return None


def _unwritable(path: Path, error: OSError) -> UnreadableFileError:
    reason = error.strerror or "unknown fault"
    return UnreadableFileError(path.name, f"cannot be written ({reason})", "choose another place with -o")
