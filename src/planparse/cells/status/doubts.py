"""The doubts about a status: a text of two meanings, one whose start is missing, one that says nothing known."""

from __future__ import annotations

import re
from typing import Final

from planparse.cells.status.words import plain
from planparse.issues import Doubt

__all__ = ["NOTHING", "lost_beginning", "unread", "yes_or_yellow"]

NOTHING: Final = re.compile(r"\W*(?:n/?a|tbc|tba|none|nil|not applicable)?\W*\Z")
"""A cell that says that nothing is known."""


def yes_or_yellow(text: str | None) -> tuple[Doubt, ...]:
    """The doubt about a single Y that is read as yellow."""
    if text is None or text.strip() not in {"Y", "y"}:
        return ()
    message = f"{text.strip()!r} is read as yellow and may mean yes"
    return (Doubt("status_two_meanings", "warning", message, ("completed",)),)


def lost_beginning(text: str) -> tuple[Doubt, ...]:
    """The doubt about a status whose first letters are missing."""
    message = f"the text begins with {text!r}: its start seems to be missing"
    return (Doubt("status_beginning_lost", "warning", message),)


def unread(cell: str) -> tuple[Doubt, ...]:
    """The doubt about a status cell that says something which was not understood."""
    if NOTHING.match(plain(cell)):
        return ()
    return (Doubt("status_unread", "warning", f"the status {cell.strip()!r} was not understood"),)
