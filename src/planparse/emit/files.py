"""Writing files so that no half-written one is ever seen."""

from __future__ import annotations

import secrets
from pathlib import Path

from planparse.errors import UnreadableFileError


def write_text(path: Path, text: str) -> None:
    r"""Write UTF-8 text with ``\n`` line ends, as `write_bytes` does."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file: first beside the target, then renamed over it in one step.

    Raises `UnreadableFileError` where the folder cannot be written to; the old file then stands as it was.
    """
    part = path.with_name(f".{path.name}.{secrets.token_hex(6)}.part")
    try:
        try:
            with part.open("xb") as file:
                file.write(data)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        reason = error.strerror or "unknown fault"
        raise UnreadableFileError(path.name, f"cannot be written ({reason})", "choose another place with -o") from None
