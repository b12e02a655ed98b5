"""The one thing that the generator needs of a machine before it can draw: its fonts."""

from __future__ import annotations

from pathlib import Path


class MissingFontError(Exception):
    """A font that the layouts are drawn with is not on this machine."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"no font {path.name} here: apt-get install fonts-liberation fonts-dejavu-core")
