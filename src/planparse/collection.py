"""Python's search for cycles, off for as long as any thread of the process converts a plan."""

from __future__ import annotations

import gc
import threading


class Paused:
    """A block without the search for cycles. It is one switch for all threads: the last to leave puts it back.

    >>> paused = Paused()
    >>> with paused:
    ...     with paused:
    ...         pass
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._was_on = False

    def __enter__(self) -> None:
        with self._lock:
            if not self._inside:
                self._was_on = gc.isenabled()
                gc.disable()
            self._inside += 1

    def __exit__(self, *_error: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside and self._was_on:
                gc.enable()
