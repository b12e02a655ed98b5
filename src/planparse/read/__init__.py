"""Path -> Document. The only stage that touches files; one module a format, chosen by content."""

from __future__ import annotations

import glob
import os
import stat
from itertools import takewhile
from pathlib import Path
from typing import IO, BinaryIO

from planparse.errors import LimitExceededError, UnreadableFileError, shown_name
from planparse.lexicon.labels import NO_TERMS, Terms
from planparse.read.document import Document
from planparse.read.kinds import kind_of
from planparse.read.letters import marks_apart

_HANDED_OVER = (Path("/dev/fd"), Path("/proc/self/fd"), Path("/dev"))
"""Where the shell's own pipes stand."""

MAX_BYTES = 200 * 1024 * 1024
"""No published plan comes near this size; what does is not one, or would exhaust a laptop."""

_PIECE = 1024**2


def read(path: Path, password: str | None = None, terms: Terms = NO_TERMS) -> Document:
    """The document in this file. Raises a `PlanParseError` that names the file and what to do."""
    return read_bytes(path.name, load(path), password, terms)


def read_bytes(name: str, data: bytes, password: str | None = None, terms: Terms = NO_TERMS) -> Document:
    """The document in these bytes of a file, which errors and the plan call by its name. Raises what `read` raises."""
    safe = shown_name(name)
    return marks_apart(kind_of(safe, data, terms).read(safe, data, password, terms))


def load(path: Path) -> bytes:
    """The bytes of a file, within the size limit. Raises a `PlanParseError` for what is no file, unopened."""
    with open_file(path) as file:
        return read_all(file, path.name)


def read_all(file: IO[bytes], name: str) -> bytes:
    """What an open file holds from where it stands. Raises `LimitExceededError`, by this name, for too much."""
    pieces = (file.read(_PIECE) for _ in range(MAX_BYTES // _PIECE + 1))
    data = b"".join(takewhile(bool, pieces))  # asked for all at once, it would take the memory of the largest
    if len(data) > MAX_BYTES:
        limit = f"is larger than {MAX_BYTES // 1024**2} MB"
        raise LimitExceededError(name, limit, "split it, or check that it is a plan")
    return data


def open_file(path: Path) -> BinaryIO:
    """A file, open for reading. Raises a `PlanParseError`: missing, a folder, a pipe or device, no permission.

    A named pipe would keep whoever opens it waiting; one that a shell hands over (``<(...)``) has its writer already.
    """
    name = path.name or str(path)  # a folder may be given as a dot
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            with os.scandir(path):
                raise UnreadableFileError(name, "is a folder", f"name a file, or convert all in it: {_batch(path)}")
        if not stat.S_ISREG(mode) and not (stat.S_ISFIFO(mode) and path.parent in _HANDED_OVER):
            raise UnreadableFileError(path.name, "is a pipe or device, not a file", "name the plan's file")
        return path.open("rb")
    except FileNotFoundError:
        raise _missing(path) from None
    except OSError as error:
        reason = error.strerror or "unknown fault"
        raise UnreadableFileError(name, f"cannot be opened ({reason})", "check its permissions") from None


def _missing(path: Path) -> UnreadableFileError:
    """What to say of a file that is not there: the pattern, the folder or the name is wrong."""
    if glob.has_magic(str(path)):
        remedy = f"check the pattern; to convert all files that match a pattern: {_batch(path)}"
        return UnreadableFileError(path.name, "does not exist", remedy)
    if not path.parent.is_dir():
        problem = f"does not exist, nor does its folder {shown_name(path.parent)}"
        return UnreadableFileError(path.name, problem, "check the folder")
    return UnreadableFileError(path.name, "does not exist", "check the name and the folder")


def _batch(path: Path) -> str:
    return f'planparse batch "{shown_name(path)}" -o plans'
