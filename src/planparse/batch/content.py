"""Source -> its bytes, within limits of size and time: from a file, from an archive, or over fsspec."""

from __future__ import annotations

import queue
import threading
import zipfile
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import IO, TypeVar, cast

from planparse.batch.task import Source
from planparse.errors import LimitExceededError, MissingExtraError, PlanParseError, UnreadableFileError, installing
from planparse.read import MAX_BYTES, load, open_file
from planparse.read.office import check_directory, open_archive, unpacked

# No waiting for ever: a server must answer within a time-out.


T = TypeVar("T")

SILENCE = 60.0
"""Seconds within which a server must answer, or send its next piece of data."""


def with_timeout(work: Callable[[], T]) -> T:
    """Return the result of the work. Raises `TimeoutError` if it exceeds the time-out, and what the work raises."""
    return next(pieces_with_timeout(lambda: [work()]))


def pieces_with_timeout(work: Callable[[], Iterable[T]]) -> Iterator[T]:
    """The pieces that the work gives, each within the time-out. Raises `TimeoutError`, and what the work raises.

    The work runs in its own thread, which is left running when the wait ends: no library can be told to stop.

    >>> list(pieces_with_timeout(lambda: "abc"))
    ['a', 'b', 'c']
    """
    answers: queue.Queue[tuple[bool, T | BaseException | None]] = queue.Queue(maxsize=4)

    def run() -> None:
        try:
            for piece in work():
                answers.put((True, piece))
            answers.put((False, None))
        except BaseException as error:  # noqa: BLE001  # it is raised again in the waiting thread
            answers.put((False, error))

    threading.Thread(target=run, daemon=True).start()
    while True:
        try:
            goes_on, piece = answers.get(timeout=SILENCE)
        except queue.Empty:
            raise TimeoutError(f"no answer in {SILENCE:g} seconds") from None
        if goes_on:
            yield piece  # type: ignore[misc]  # what the work gave
        elif isinstance(piece, BaseException):
            raise piece
        else:
            return


_PIECE = 1024**2

_UNREADABLE = (
    OSError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    EOFError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)


def content(source: Source) -> bytes:
    """Return a file's bytes. Raises a `PlanParseError` if it is gone, too large, packed like a bomb, or damaged."""
    if source.member is not None:
        return _member(source)
    if not source.is_url:
        return load(Path(source.where))
    try:
        data = b"".join(pieces_with_timeout(lambda: _pieces(source.where)))
    except PlanParseError:
        raise
    except Exception as error:  # noqa: BLE001  # each store has its own errors
        raise unreachable(source.name, error) from None
    if len(data) > MAX_BYTES:
        limit = f"is larger than {MAX_BYTES // 1024**2} MB"
        raise LimitExceededError(source.name, limit, "split it, or check that it is a plan")
    return data


def _pieces(url: str) -> Iterator[bytes]:
    """The bytes behind a URL, a megabyte at a time, and at most one byte above the limit."""
    left = MAX_BYTES + 1
    with open_url(url) as file:
        while left and (piece := file.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece


def open_url(url: str) -> IO[bytes]:
    """Open the file behind a URL for reading. Raises `MissingExtraError` or the store's own errors."""
    try:
        import fsspec
    except ImportError:
        raise no_fsspec() from None
    return cast("IO[bytes]", fsspec.open(url, "rb").open())


def no_fsspec() -> MissingExtraError:
    """The error if fsspec is not installed, which opens URLs."""
    problem = "URLs are opened with fsspec, which is not installed"
    return MissingExtraError(None, problem, f"{installing('remote')}, and install your store's driver")


def unreachable(name: str, error: Exception) -> UnreadableFileError:
    """The error for a file that a store does not give. It names only the kind of error, as its text may have a key."""
    if isinstance(error, ImportError):
        problem = "is in a store that needs a driver, which is not installed"
        return UnreadableFileError(name, problem, f"install it ({error})")
    if isinstance(error, TimeoutError):
        remedy = "try it again later, or download it and give the file"
        problem = f"cannot be downloaded: the server did not answer in {SILENCE:g} seconds"
        return UnreadableFileError(name, problem, remedy)
    remedy = "check the URL, the network and your rights"
    return UnreadableFileError(name, f"cannot be downloaded ({type(error).__name__})", remedy)


def _member(source: Source) -> bytes:
    try:
        return b"".join(pieces_with_timeout(lambda: _unpacked(source)) if source.is_url else _unpacked(source))
    except IndexError:
        raise UnreadableFileError(source.name, "is no longer in its archive", "start the batch again") from None
    except _UNREADABLE as error:
        problem = f"cannot be read from its archive ({type(error).__name__})"
        raise UnreadableFileError(source.name, problem, "copy or download the archive again") from None


def _unpacked(source: Source) -> Iterator[bytes]:
    archive = _archive(source.where)
    member = archive.infolist()[cast("int", source.member)]
    if member.filename != source.inside:
        raise UnreadableFileError(source.name, "is no longer in its archive", "start the batch again")
    yield from unpacked(source.name, archive, member)


@lru_cache(maxsize=1)
def _archive(where: str) -> zipfile.ZipFile:
    """The last archive, kept open: reading its directory again for each member would take most of the time."""
    if "://" in where:
        return open_archive(open_url(where))
    with open_file(Path(where)) as file:
        check_directory(file)
    return zipfile.ZipFile(where)
