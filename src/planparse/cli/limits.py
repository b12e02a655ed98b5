"""How much time and memory a document may take, and a sign of life while it takes long."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from planparse.run_limits import Limits, Watch


# A sign of life on the terminal while a file takes longer than a second.


PATIENCE = 1.0


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
        if ended.wait(PATIENCE):
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


SECONDS, MEGABYTES = 300.0, 2048

_WATCH, _SPINNER = "planparse.watch", "planparse.spinner"

Command = TypeVar("Command", bound=Callable[..., Any])


def limit_options(command: Command) -> Command:
    """The options ``--timeout`` and ``--memory``, as ``timeout`` and ``memory``."""
    timeout = click.option(
        "--timeout",
        type=click.FloatRange(0.1),
        default=SECONDS,
        show_default=True,
        help="Seconds of processor time a plan may take.",
    )
    memory = click.option(
        "--memory",
        type=click.IntRange(min=128),
        default=MEGABYTES,
        show_default=True,
        help="Megabytes of memory a plan may use.",
    )
    return timeout(memory(command))


def within_limits(command: Command) -> Callable[..., None]:
    """A command with the options of `limit_options`, which ends with an error where it passes these limits.

    Its first argument is the file, or the files, that the error names.
    """

    @limit_options
    @wraps(command)
    def limited(*, timeout: float, memory: int, **arguments: Any) -> None:  # noqa: ANN401  # click's, passed on
        from planparse.run_limits import Paused, watched

        context = click.get_current_context()
        name = _name(context, arguments)
        with Paused(), spinner(name) as stop, watched(name, limits_of(timeout, memory)) as watch:
            context.meta[_WATCH] = watch
            context.meta[_SPINNER] = stop
            command(**arguments)

    return limited


def limits_of(timeout: float, memory: int) -> Limits:
    """The limits of the two options."""
    from planparse.run_limits import Limits

    return Limits(timeout, memory * 1024**2)


def all_made() -> None:
    """Say that what remains is to write: from now on nothing may cut it short, and a slow reader may take its time."""
    context = click.get_current_context(silent=True)
    if context and _SPINNER in context.meta:
        context.meta[_SPINNER]()
    watch: Watch | None = context.meta.get(_WATCH) if context else None
    if watch:
        watch.stop()


def _name(context: click.Context, arguments: dict[str, Any]) -> str | None:
    """The file, or the files, that a command was given."""
    names: list[str] = []
    for parameter in context.command.params:
        value = arguments.get(parameter.name or "")
        if isinstance(parameter, click.Argument):
            names += [one.name for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, Path)]
    return " and ".join(names) or None
