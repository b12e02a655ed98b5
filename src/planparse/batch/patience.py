"""No waiting for ever: what a server is asked for comes within a time-out, or the wait ends."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

SILENCE = 60.0
"""Seconds in which a server must answer, or send the next piece of what it sends."""


def patiently(work: Callable[[], T]) -> T:
    """What the work gives. Raises `TimeoutError` where it takes longer than the time-out, and what the work raises."""
    return next(pieces_patiently(lambda: [work()]))


def pieces_patiently(work: Callable[[], Iterable[T]]) -> Iterator[T]:
    """The pieces that the work gives, each within the time-out. Raises `TimeoutError`, and what the work raises.

    The work goes on in a thread of its own, which is left alone when the wait ends: no library can be told to stop.

    >>> list(pieces_patiently(lambda: "abc"))
    ['a', 'b', 'c']
    """
    answers: queue.Queue[tuple[bool, T | BaseException | None]] = queue.Queue(maxsize=4)

    def run() -> None:
        try:
            for piece in work():
                answers.put((True, piece))
            answers.put((False, None))
        except BaseException as error:  # noqa: BLE001  # it is raised again where it is waited for
            answers.put((False, error))

    threading.Thread(target=run, daemon=True).start()
    while True:
        try:
            goes_on, piece = answers.get(timeout=SILENCE)
        except queue.Empty:
            raise TimeoutError(f"no answer in {SILENCE:g} seconds") from None
        if goes_on:
            yield piece  # type: ignore[misc]  # what the work gave
        elif isinstance(piece, BaseException):
            raise piece
        else:
            return
