"""Writing files so that no half-written one is ever seen."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from planparse.errors import UnreadableFileError


def write_text(path: Path, text: str) -> None:
    r"""Write UTF-8 text with ``\n`` line ends: first beside the target, then renamed over it in one step.

    Raises `UnreadableFileError` where the folder cannot be written to; the old file then stands as it was.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            Path(name).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        reason = error.strerror or "unknown fault"
        raise UnreadableFileError(path.name, f"cannot be written ({reason})", "choose another place with -o") from None
