"""The output folder: its plans, their file names, its journal, and the lock that keeps other batches out.

The journal (``.planparse/journal.jsonl``) grows by one line an outcome, after the plan itself is in place. Whatever
moment a run is killed at, each plan is whole or not there, and a plan without its line is only done once more.
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
"""Names that are devices on Windows, whatever ending they have."""

_FORBIDDEN = re.compile(r'[<>:"|?*]')

_OURS = frozenset({"report.json", "report.html", "portfolio.json"})
"""What a batch writes itself; beside a plan `portfolio.json` would stand its page, `portfolio.html`."""

_LONGEST_PART = 120
"""Bytes of a file's or folder's name: systems take 255, and a name in the making is longer by some."""

_LONGEST = 170
"""Letters of a whole path: Windows takes 260 with the output folder's own."""

_DIGITS = (0, 8, 16, 64)
"""How many digits of a hash tell names apart that would be one: none, or as many as it takes."""


def output_names(belows: Sequence[str], keys: Sequence[str]) -> list[str]:
    """The output's path for each source, in the same order: the source's own path, made safe, and ``.json``.

    ``belows`` are the sources' paths below what was given, ``keys`` tell sources apart that have the same one. Names
    that differ at most in case, or of which one is a folder of the other, get a hash of the source's path each: so
    no name depends on the order in which sources come.

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
    """The places of names that cannot stand beside the others."""
    taken = Counter(map(_key, names))
    barred = _OURS.union(str(folder) for key in taken for folder in PurePosixPath(key).parents)
    return [place for place, name in enumerate(names) if taken[_key(name)] > 1 or _key(name) in barred]


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def _name(below: str, suffix: str) -> str:
    r"""One output's path; a name too long is cut, and a hash of the whole tells it from others cut alike.

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
    r"""A name that every system takes and shows: no device, no mark with a meaning, no dot or space at its ends.

    >>> _plain("con .txt"), _plain("aux"), _plain(" COM1.x "), _plain("a\u202efdp.b"), _plain("contents.pdf")
    ('_con .txt', '_aux', '_COM1.x', 'a_fdp.b', 'contents.pdf')
    """
    shown = "".join(letter if letter.isprintable() else "_" for letter in unicodedata.normalize("NFC", part))
    text = _FORBIDDEN.sub("_", shown).strip(" ").rstrip(". ")
    text = re.sub(r"^\.+", "_", text)
    return f"_{text}" if not text or _RESERVED.match(text) else text


# One batch a folder at a time: a lock that the system takes off when its process ends, however it ends.


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of this file. Raises `UnreadableFileError` while another process has it."""
    with path.open("a+b") as file:
        try:
            _take(file.fileno())
        except OSError as error:
            if error.errno not in (errno.ENOTSUP, errno.ENOSYS, errno.EINVAL):  # a share that knows no locks
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
class RunRecord:
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

    def keep(self, output: str, source: str, name: str, outcome: Conversion, made_with: str | None = None) -> None:
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
        self._append(RunRecord(output, source, name, __version__, outcome.sha256, written, *made))

    def _keep_older(self, output: str, outcome: Conversion) -> None:
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

    def record(self, output: str) -> RunRecord | None:
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

    def _append(self, record: RunRecord) -> None:
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


def _record(line: bytes) -> RunRecord | None:
    """The record of a line; None for a line of another version's making, or one that points out of the folder."""
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
