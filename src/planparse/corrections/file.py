"""Where a document's corrections stand, and how a line gets there: appended under a lock, never rewritten."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planparse.corrections.format import Correction
from planparse.errors import UnreadableFileError
from planparse.file_names import CORRECTIONS

_PATIENCE = 10.0
"""Seconds to wait for another person's line: writing one takes a few milliseconds, also on a shared folder."""

_LOCK = ".lock"
"""The ending of the lock's name, after the file's own."""


def beside(path: Path, folder: Path | None = None) -> Path:
    """The corrections file of a document or plan file: beside it, or in another folder under the same name.

    >>> beside(Path("plans/Wexcombe.pdf")).as_posix(), beside(Path("out/Wexcombe.json")).name
    ('plans/Wexcombe.corrections.jsonl', 'Wexcombe.corrections.jsonl')
    """
    return (folder or path.parent) / f"{path.stem}{CORRECTIONS}"


def append(path: Path, correction: Correction) -> None:
    """Put one line at the end of a corrections file, which is made if it is not there.

    Several people may do so at once on a shared folder: each line is whole. A last line without its end (a writer
    was killed in the middle of it) is closed first, so that it does not swallow the new one. Raises
    `UnreadableFileError` when another program holds the file for long.
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
    """The lock of a file: the system's, or, on a share that knows none, a file that is there while a line is written.

    Raises `UnreadableFileError` when another program holds it for long.
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
