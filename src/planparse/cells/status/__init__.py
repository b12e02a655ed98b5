"""A status cell, its colour and the progress narrative -> Status; and how a plan uses its status column.

Only all cells of a column show what `Live` and `Open` mean in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from planparse.cells.draft import LegendEntry, Status
from planparse.cells.status.beside import on_completion
from planparse.cells.status.narratives import ruled_narrative
from planparse.cells.status.read import has_own_colours, read_status, under_heading
from planparse.issues import Doubt
from planparse.noun import noun

__all__ = [
    "Habits",
    "habits_of",
    "has_own_colours",
    "in_column",
    "on_completion",
    "read_status",
    "ruled_narrative",
    "under_heading",
]


@noun
class Habits:
    """How a plan uses its status column, as only all of its cells show.

    ``own_colours``: each status word has a colour of its own, so that no colour is a traffic light. ``live_is_open``:
    `Live` is what is not closed. ``open_is_mute``: other actions are in progress, so `Open` does not say so.
    """

    own_colours: bool = False
    live_is_open: bool = False
    open_is_mute: bool = False


def habits_of(cells: Sequence[tuple[str, str | None]], legend: Sequence[LegendEntry] = ()) -> Habits:
    """How a plan uses its status column, from the text and colour of each filled cell.

    >>> habits_of([("Live", None), ("Closed", None)]).live_is_open
    True
    >>> habits_of([("Live", None), ("Closed", None), ("In progress", None)]).live_is_open
    False
    >>> [habits_of([("Open", None), (other, None)]).open_is_mute for other in ("Under way", "Closed")]
    [True, False]
    """
    own = not legend and has_own_colours([(text, fill) for text, fill in cells if fill])
    texts = {text for text, _ in cells}
    live, opened = (any(map(word.fullmatch, texts)) for word in (_LIVE, _OPEN))
    if not live and not opened:
        return Habits(own)
    others = [text for text in texts if not _LIVE.match(text) and not _OPEN.match(text)]
    codes = {read_status(text, None, None).code for text in others}
    closed = live and "completed" in codes and codes.isdisjoint(_UNDER_WAY)
    return Habits(own, closed, opened and not legend and "in_progress" in codes)


_LIVE: Final = re.compile(r"\W*live\b\W*", re.I)
_OPEN: Final = re.compile(r"\W*open\b\W*", re.I)
_UNDER_WAY: Final = frozenset({"in_progress", "on_track", "ongoing", "embedded"})
"""Statuses beside which `Live` says more than that an action is under way."""


def in_column(read: Status, habits: Habits) -> Status:
    """The status of a cell, with `Live` as in progress where other cells say what is closed; else with a doubt.

    `Open` is unknown where other cells say what is in progress: it only says that the action is not closed.

    >>> live, opened = (read_status(text, None, None) for text in ("Live", "Open"))
    >>> in_column(live, Habits(live_is_open=True)).code, [doubt.code for doubt in in_column(live, Habits()).doubts]
    ('in_progress', ['status_unsure'])
    >>> in_column(opened, Habits(open_is_mute=True)).code, in_column(opened, Habits()).code
    ('unknown', 'in_progress')
    """
    if read.basis != "words":
        return read
    if habits.open_is_mute and read.code == "in_progress" and _OPEN.fullmatch(read.text or ""):
        return replace(read, code="unknown")
    if read.code != "embedded" or not _LIVE.fullmatch(read.text or ""):
        return read
    if habits.live_is_open:
        return replace(read, code="in_progress")
    message = f"{read.text!r} is read as in use and may mean not closed yet"
    doubt = Doubt("status_unsure", "warning", message, ("in_progress",))
    return replace(read, doubts=(*read.doubts, doubt))
