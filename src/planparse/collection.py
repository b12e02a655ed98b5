"""Python's search for cycles, off while the command line or a batch's worker converts a plan.

Stages make many small objects and no cycles: without the search a plan takes a tenth less time. It is the process's
switch and so its owner's business: a program that calls `planparse.parse` finds it as it left it.
"""

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
