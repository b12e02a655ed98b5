"""What every command that reads a document shares: how much time and memory that may take."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from planparse.cli.spinner import spinner

if TYPE_CHECKING:
    from planparse.limits import Limits, Watch

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
        from planparse.collection import Paused
        from planparse.limits import watched

        context = click.get_current_context()
        name = _name(context, arguments)
        with Paused(), spinner(name) as stop, watched(name, limits_of(timeout, memory)) as watch:
            context.meta[_WATCH] = watch
            context.meta[_SPINNER] = stop
            command(**arguments)

    return limited


def limits_of(timeout: float, memory: int) -> Limits:
    """The limits of the two options."""
    from planparse.limits import Limits

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
