"""The output folder: its plans, their file names, its journal, and the lock that keeps other batches out.

The journal (``.planparse/journal.jsonl``) gets one line for each outcome, after the plan itself is written. If a run is
killed at any moment, each plan is whole or missing, and a plan without its line is only converted again.
"""

from __future__ import annotations

import errno
import hashlib
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import IO, Any

from planparse import __version__
from planparse.batch.sources import STATE
from planparse.batch.task import MEMORY, TIME, About, Conversion, Limits, Refusal, about_from
from planparse.emit import write_bytes
from planparse.errors import UnreadableFileError, page_of

# Paths of sources -> paths of outputs: valid on every system, inside the output folder, and never the same twice.


_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9¹²³]) *(\.|$)", re.IGNORECASE)
"""Names that are devices on Windows, with any ending."""

_FORBIDDEN = re.compile(r'[<>:"|?*]')

_OURS = frozenset({"report.json", "report.html", "portfolio.json"})
"""Files that a batch writes itself. The page of a plan `portfolio.json` would be `portfolio.html`."""

_LONGEST_PART = 120
"""Bytes of a file's or folder's name: systems allow 255, and the name of an unfinished file is longer by some."""

_LONGEST = 170
"""Letters of a whole path: Windows allows 260 including the output folder's own."""

_DIGITS = (0, 8, 16, 64)
"""How many digits of a hash are added to names that would be the same: none, or as many as needed."""


def output_names(belows: Sequence[str], keys: Sequence[str]) -> list[str]:
    """The output's path for each source, in the same order: the source's own path, made safe, and ``.json``.

    ``belows`` are the sources' paths below what was given; ``keys`` tell sources with the same path apart. Names that
    differ only in case, or that are both a file and a folder, each get a hash of the source's path. So no name depends
    on the order of the sources.

    >>> output_names(["2014/a.pdf", "b.pdf", "B.pdf", "../CON.txt"], ["1", "2", "3", "4"])
    ['2014/a.pdf.json', 'b.pdf~9a3f9691.json', 'B.pdf~7e6848cc.json', '_CON.txt.json']
    """
    levels = bytearray(len(belows))
    names = [_name(below, "") for below in belows]
    for level in range(1, len(_DIGITS)):
        clashing = _clashing(names)
        if not clashing:
            break
        for place in clashing:
            levels[place] = level
            seed = belows[place] if level == 1 else keys[place]
            digest = hashlib.sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()
            names[place] = _name(belows[place], "~" + digest[: _DIGITS[level]])
    return names


def _clashing(names: Sequence[str]) -> list[int]:
    """The places of names that clash with others or with planparse's own files."""
    taken = Counter(map(_key, names))
    barred = _OURS.union(str(folder) for key in taken for folder in PurePosixPath(key).parents)
    return [place for place, name in enumerate(names) if taken[_key(name)] > 1 or _key(name) in barred]


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def _name(below: str, suffix: str) -> str:
    r"""One output's path. A name that is too long is cut, and gets a hash of the whole name.

    >>> _name("/etc/passwd", ""), _name("C:\\x\\..\\.hidden. ", "")
    ('etc/passwd.json', 'C_/x/_hidden.json')
    """
    safe = [_plain(part) for part in re.split(r"[/\\]", below) if part not in ("", ".", "..")] or ["_"]
    short = [part.encode()[:_LONGEST_PART].decode("utf-8", "ignore").rstrip(". ") for part in safe]
    if len("/".join(short)) > _LONGEST:
        short = short[-1:]
    if short != safe:
        suffix = suffix or "~" + hashlib.sha256(below.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{'/'.join(short)}{suffix}.json"


def _plain(part: str) -> str:
    r"""A name that every system allows and shows: not a device, no special characters, no dots or spaces at its ends.

    >>> _plain("con .txt"), _plain("aux"), _plain(" COM1.x "), _plain("a\u202efdp.b"), _plain("contents.pdf")
    ('_con .txt', '_aux', '_COM1.x', 'a_fdp.b', 'contents.pdf')
    """
    shown = "".join(letter if letter.isprintable() else "_" for letter in unicodedata.normalize("NFC", part))
    text = _FORBIDDEN.sub("_", shown).strip(" ").rstrip(". ")
    text = re.sub(r"^\.+", "_", text)
    return f"_{text}" if not text or _RESERVED.match(text) else text


# Only one batch at a time writes to a folder. The system removes its lock when its process ends, however it ends.


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of this file. Raises `UnreadableFileError` if another process has it."""
    with path.open("a+b") as file:
        try:
            _take(file.fileno())
        except OSError as error:
            if error.errno not in (errno.ENOTSUP, errno.ENOSYS, errno.EINVAL):  # a share without locks
                problem = "is being written by another planparse batch"
                raise UnreadableFileError(
                    path.parent.parent.name, problem, "wait until it has finished, or choose another folder"
                ) from None
        yield


def _take(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


OLDER = "older"
"""The folder, beside the journal, for plans that newer versions of their sources replaced: a folder for each run."""

Runs = dict[tuple[str, str | None], int]
"""Output and content (SHA-256) -> the run that first had it, from 1."""

_BY_LIMITS = frozenset((TIME, MEMORY))
"""Refusals that stay valid only under the same limits."""

_FOR_GOOD = frozenset(
    ("damaged_file", "empty_file", "unknown_format", "limit_exceeded", "not_a_plan", "conservation", "network")
)
"""Refusals that stay valid for this content and this version of planparse.

All others may be gone the next time: a password or an extra may be there. A fault or a crash may have come from a
machine without free memory.
"""

_PART = re.compile(r"\..+\.[0-9a-f]{12}\.part$")
"""Unfinished files that a killed run may leave."""


@dataclass(frozen=True, slots=True)
class RunRecord:
    """One line of the journal: the outcome for a source. ``written`` is the hash of the plan's file."""

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
    """An output folder that only this process writes to. It has the places of journal lines in memory, not the lines.

    ``runs`` maps contents to the run that first had them, which gives the order of a plan's versions. With
    ``keeps_older``, an older plan is kept if its source now gives another one.
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
        """The hash of what a plan is made with besides its source: the profile, and people's corrections."""
        if corrections is None:
            return self._profile
        return hashlib.sha256(f"{self._profile or ''}\0{corrections}".encode()).hexdigest()

    def known(self, output: str, source: str, name: str, made_with: str | None = None) -> str | None:
        """The hash of the content that is already converted to this output; None if it must be converted (again)."""
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

    def keep(self, output: str, source: str, name: str, outcome: Conversion, made_with: str | None = None) -> None:
        """Write the outcome for a source: first the plan in one step, unless it is refused; then the journal's line.

        Raises `UnreadableFileError` if the folder cannot be written to.
        """
        path = self.path / output
        self._keep_older(output, outcome)
        try:
            page_of(path).unlink(missing_ok=True)
            if outcome.text is None:
                path.unlink(missing_ok=True)  # the plan of an earlier version of the source
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
        self._append(RunRecord(output, source, name, __version__, outcome.sha256, written, *made))

    def _keep_older(self, output: str, outcome: Conversion) -> None:
        """Keep the plan that will be replaced, if it was made from other content."""
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
        """Replace a plan that was kept by another one of the same document, compared with earlier versions."""
        record = self.record(output)
        assert record is not None, output
        data = text.encode()
        page_of(self.path / output).unlink(missing_ok=True)
        write_bytes(self.path / output, data)
        self._append(replace(record, written=hashlib.sha256(data).hexdigest(), issues=issues, about=about))

    def record(self, output: str) -> RunRecord | None:
        """The last outcome for the source of this output."""
        place = self._places.get(output)
        if place is None:
            return None
        self._journal.seek(place)
        return _record(self._journal.readline())

    def drop_renamed(self, outputs: Mapping[str, str]) -> None:
        """Remove the plans of sources that are now written under another name. ``outputs`` maps outputs to sources.

        Plans whose sources are not in this run stay: they belong to another run.
        """
        now = set(outputs.values())
        for output in [output for output in self._places if output not in outputs]:
            record = self.record(output)
            if record is not None and record.source in now:
                (self.path / output).unlink(missing_ok=True)
                page_of(self.path / output).unlink(missing_ok=True)
                del self._places[output]

    def others(self, outputs: Mapping[str, str]) -> int:
        """How many plans of earlier runs are in the folder whose sources are not in this run."""
        return sum(1 for output in self._places if output not in outputs and (self.path / output).is_file())

    def clear_parts(self, outputs: Mapping[str, str]) -> None:
        """Remove unfinished files of a killed run, wherever this run or an earlier one writes."""
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

    def _append(self, record: RunRecord) -> None:
        self._journal.seek(0, 2)
        self._places[record.output] = self._journal.tell()
        self._journal.write(json.dumps(asdict(record), separators=(",", ":")).encode("ascii") + b"\n")
        self._journal.flush()

    def _read_journal(self) -> None:
        """Note the place of each output's last line, and remove a last line that is incomplete."""
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
    """Map each output and content of a folder to the run that first had it; empty if no batch made the folder."""
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
    """Open the output folder, or create it; ``fresh`` forgets what is done. See `Folder` for ``keeps_older``.

    Raises `UnreadableFileError` if it cannot be written to, or if another batch writes to it.
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


def _record(line: bytes) -> RunRecord | None:
    """The record of a line; None for a line of another version, or one that points out of the folder."""
    try:
        fields: dict[str, Any] = json.loads(line)
        output = PurePosixPath(fields["output"])
        if output.is_absolute() or ".." in output.parts:
            return None
        refusal = fields.pop("refusal")
        tuples = {"words": tuple(fields["words"]), "limits": tuple(fields["limits"])}
        nouns = {"about": about_from(fields.get("about")), "refusal": Refusal(**refusal) if refusal else None}
        return RunRecord(**{**fields, **tuples, **nouns})
    except (ValueError, TypeError, KeyError):
        return None


def _unwritable(path: Path, error: OSError) -> UnreadableFileError:
    reason = error.strerror or "unknown fault"
    return UnreadableFileError(path.name, f"cannot be written ({reason})", "choose another place with -o")
