"""Where a batch stands, for people: a bar that moves on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import shutil
import time
from typing import TextIO

_BETWEEN_LINES = 10.0
"""Seconds between two lines where there is no terminal: a log is read afterwards."""

_BETWEEN_BARS = 0.1

_WIDTH = 24


class Meter:
    """Shows progress on a stream. Give each finished file to `step`, and lines of text to `say`; `clear` in the end."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._moves = stream.isatty()
        self._start = self._shown = time.monotonic()
        self._bar = ""
        self._worked = 0

    def step(self, done: int, of: int, *, reused: bool) -> None:
        """One more is done. The rate counts what was converted now, not what was done in an earlier run."""
        self._worked += not reused
        now = time.monotonic()
        if now - self._shown < (_BETWEEN_BARS if self._moves else _BETWEEN_LINES):
            return
        self._shown = now
        text = standing(done, of, self._worked / max(now - self._start, 0.001))
        if not self._moves:
            self._print(f"planparse: {text}\n")
            return
        filled = _WIDTH * done // of
        wide = shutil.get_terminal_size().columns - 1
        bar = f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {text}"[:wide]
        self._print("\r" + bar.ljust(len(self._bar)))
        self._bar = bar

    def say(self, line: str) -> None:
        """A whole line, above the bar."""
        self.clear()
        self._print(line + "\n")

    def clear(self) -> None:
        """Take the bar away."""
        if self._bar:
            self._print("\r" + " " * len(self._bar) + "\r")
            self._bar = ""

    def _print(self, text: str) -> None:
        encoding = self._stream.encoding or "utf-8"
        self._stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        self._stream.flush()


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
