"""One batch a folder at a time: a lock that the system takes off when its process ends, however it ends."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planparse.errors import UnreadableFileError


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
