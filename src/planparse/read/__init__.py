"""Path -> Document. The only stage that touches files; one module a format, chosen by content."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from planparse.errors import LimitExceededError, UnreadableFileError
from planparse.file_names import shown_name
from planparse.read.document import Document
from planparse.read.kinds import kind_of
from planparse.read.note_marks import marks_apart

_HANDED_OVER = (Path("/dev/fd"), Path("/proc/self/fd"), Path("/dev"))
"""Where the shell's own pipes stand."""

MAX_BYTES = 200 * 1024 * 1024
"""No published plan comes near this size; what does is not one, or would exhaust a laptop."""


def read(path: Path, password: str | None = None) -> Document:
    """The document in this file. Raises a `PlanParseError` that names the file and what to do."""
    return read_bytes(path.name, load(path), password)


def read_bytes(name: str, data: bytes, password: str | None = None) -> Document:
    """The document in these bytes of a file, which errors and the plan call by its name. Raises what `read` raises."""
    safe = shown_name(name)
    return marks_apart(kind_of(safe, data).read(safe, data, password))


def load(path: Path) -> bytes:
    """The bytes of a file, within the size limit. Raises a `PlanParseError` for what is no file, unopened."""
    with open_file(path) as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        limit = f"is larger than {MAX_BYTES // 1024**2} MB"
        raise LimitExceededError(path.name, limit, "split it, or check that it is a plan")
    return data


def open_file(path: Path) -> BinaryIO:
    """A file, open for reading. Raises a `PlanParseError`: missing, a folder, a pipe or device, no permission.

    A named pipe would keep whoever opens it waiting; one that a shell hands over (``<(...)``) has its writer already.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            with os.scandir(path):
                raise UnreadableFileError(path.name, "is a folder", "name the plan's file")
        if not stat.S_ISREG(mode) and not (stat.S_ISFIFO(mode) and path.parent in _HANDED_OVER):
            raise UnreadableFileError(path.name, "is no file but a pipe or device", "name the plan's file")
        return path.open("rb")
    except FileNotFoundError:
        raise UnreadableFileError(path.name, "does not exist", "check the name and the folder") from None
    except OSError as error:
        reason = error.strerror or "unknown fault"
        raise UnreadableFileError(path.name, f"cannot be opened ({reason})", "check its permissions") from None
