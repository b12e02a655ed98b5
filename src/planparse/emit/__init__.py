"""Plan -> files. Each format has its own module, and these modules use only the plan.

Files are written here, in one step, so that no half-written file is ever seen.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from planparse.emit.formats import schema_json, to_json
from planparse.errors import UnreadableFileError, shown_name

__all__ = ["schema_json", "to_json", "write_bytes", "write_text"]


def write_text(path: Path, text: str) -> None:
    r"""Write UTF-8 text with ``\n`` line ends, as `write_bytes` does."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file in one step. Raises what `in_one_step` raises."""
    with in_one_step(path) as file:
        file.write(data)


@contextmanager
def in_one_step(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, beside the target. If all goes well, it is renamed over the target at the end.

    A device or pipe (``/dev/null``) is written to directly and stays what it is. Raises `UnreadableFileError` if the
    folder cannot be written to; the old file then stays as it was.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        with path.open("wb") as file:
            yield file
        return
    part = path.with_name(f".{path.name}.{os.urandom(6).hex()}.part")
    try:
        try:
            with part.open("xb") as file:
                yield file
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        if not path.parent.is_dir():
            problem = f"cannot be written: there is no folder {shown_name(path.parent)}"
            raise UnreadableFileError(path.name, problem, "make the folder, or choose another with -o") from None
        reason = error.strerror or "unknown fault"
        raise UnreadableFileError(path.name, f"cannot be written ({reason})", "choose another place with -o") from None
