"""Where a batch stands, for people: a bar that moves on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress

_BETWEEN_LINES = 10.0
"""Seconds between two lines where there is no terminal: a log is read afterwards."""

_WIDTH = 24
"""Letters of the bar: the text beside it is 40 long, and old terminals are 80 wide."""


class Meter:
    """Shows progress on a stream: `step` takes each finished file, `say` a line of text, `close` ends it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._bar = _bar(stream) if stream.isatty() else None
        self._start = self._shown = time.monotonic()
        self._worked = 0

    def step(self, done: int, of: int, *, reused: bool) -> None:
        """One more is done. The rate counts what was converted now, not what was done in an earlier run."""
        self._worked += not reused
        now = time.monotonic()
        text = standing(done, of, self._worked / max(now - self._start, 0.001))
        if self._bar:
            self._bar.start()
            self._bar.update(self._bar.task_ids[0], completed=done, total=of, description=text)
        elif now - self._shown >= _BETWEEN_LINES:
            self._shown = now
            self.say(f"planparse: {text}")

    def say(self, line: str) -> None:
        """A whole line, above the bar."""
        encoding = self._stream.encoding or "utf-8"
        shown = line.encode(encoding, "backslashreplace").decode(encoding)
        if self._bar:
            self._bar.console.print(shown, markup=False, highlight=False, soft_wrap=True)
        else:
            self._stream.write(shown + "\n")
            self._stream.flush()

    def close(self) -> None:
        """Take the bar away."""
        if self._bar:
            self._bar.stop()


def _bar(stream: TextIO) -> Progress:
    """A bar for one run, not yet shown. Rich is imported here: only a terminal needs it."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    bar = Progress(BarColumn(_WIDTH), TextColumn("{task.description}"), console=Console(file=stream), transient=True)
    bar.add_task("")
    return bar


def standing(done: int, of: int, rate: float) -> str:
    """How far a run is, how fast it goes, and how long that would take for the rest.

    >>> standing(1200, 10000, 20.0), standing(3, 10, 0.0)
    ('1,200 of 10,000, 20.0 a second, 7:20 left', '3 of 10')
    """
    so_far = f"{done:,} of {of:,}"
    if not rate:
        return so_far
    minutes, seconds = divmod(round((of - done) / rate), 60)
    hours, minutes = divmod(minutes, 60)
    left = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{so_far}, {rate:.1f} a second, {left} left"
