"""A sign of life on the terminal while a file takes longer than a second."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

SECONDS = 1.0


@contextmanager
def spinner(name: str | None) -> Iterator[Callable[[], None]]:
    """Show that the file of this name is read, once a second has passed; gives what takes the sign away.

    Only where standard error is a terminal. Most files are done before, so Rich is imported when the second is over.
    """
    if not sys.stderr.isatty():
        yield lambda: None
        return
    import threading

    lock, ended = threading.Lock(), threading.Event()
    shown: list[Callable[[], None]] = []

    def show() -> None:
        if ended.wait(SECONDS):
            return
        from rich.console import Console
        from rich.markup import escape

        with lock:
            if not ended.is_set():
                status = Console(stderr=True).status(f"Reading {escape(name or 'the plan')} …")
                status.start()
                shown.append(status.stop)

    def stop() -> None:
        ended.set()
        with lock:
            while shown:
                shown.pop()()

    threading.Thread(target=show, daemon=True).start()
    try:
        yield stop
    finally:
        stop()
