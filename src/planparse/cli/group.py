"""What every command shares: errors on one line, results as UTF-8, and messages about files that are written."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from planparse.errors import LimitExceededError, PlanParseError, fault, shown_name

if TYPE_CHECKING:
    from planparse.plan.model import Plan
    from planparse.run_limits import Limits, Watch


# How much time and memory a document may take, and a sign that work goes on if it takes long.


# A sign on the terminal while a file takes longer than a second.


PATIENCE = 1.0


@contextmanager
def spinner(name: str | None) -> Iterator[Callable[[], None]]:
    """Show that the file of this name is being read, after one second. Gives a function that removes the sign.

    Only if standard error is a terminal. Most files are done by then, so Rich is imported only after the second.
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
    """Add the options of `limit_options` to a command, which then ends with an error if it passes these limits.

    The command's first argument is the file, or the files, that the error names.
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
    """The limits that the two options give."""
    from planparse.run_limits import Limits

    return Limits(timeout, memory * 1024**2)


def all_made() -> None:
    """End the limits: all that remains is to write, and a slow reader may take its time."""
    context = click.get_current_context(silent=True)
    if context and _SPINNER in context.meta:
        context.meta[_SPINNER]()
    watch: Watch | None = context.meta.get(_WATCH) if context else None
    if watch:
        watch.stop()


def _name(context: click.Context, arguments: dict[str, Any]) -> str | None:
    """The file, or the files, that a command was given, as a name for messages."""
    names: list[str] = []
    for parameter in context.command.params:
        value = arguments.get(parameter.name or "")
        if isinstance(parameter, click.Argument):
            names += [one.name for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, Path)]
    return " and ".join(names) or None


INTERRUPTED = 130
"""The exit status of a command that was interrupted with Ctrl-C, as in shells."""


class Group(click.Group):
    """Commands whose `PlanParseError`s are shown on one line of standard error, with exit status 1."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command. Users never see a traceback."""
        given = [*getattr(ctx, "_protected_args", ()), *ctx.args]  # invoking the command uses them up
        try:
            return super().invoke(ctx)
        except PlanParseError as error:
            found = error
        except MemoryError:
            problem, remedy = (
                "there is not enough memory for this input",
                "close other programs, or give less at a time",
            )
            found = LimitExceededError(None, problem, remedy)
        except KeyboardInterrupt:
            click.echo("\nplanparse: interrupted; no half-written file is left", err=True)
            return ctx.exit(INTERRUPTED)
        except (click.exceptions.Exit, click.ClickException, click.Abort):
            raise
        except Exception as error:  # noqa: BLE001  # the last line of defence
            found = fault(None, error)
        named = "" if found.name else self._file(ctx, given)
        click.echo(f"planparse: {named}{found}", err=True)
        return ctx.exit(1)

    def _file(self, ctx: click.Context, given: list[str]) -> str:
        """The name of the one file that a command was given, with a colon; empty if it takes none or several."""
        try:
            name, command, rest = self.resolve_command(ctx, given)
            assert command is not None
            inner = command.make_context(name, rest, parent=ctx, resilient_parsing=True)
        except (click.ClickException, click.exceptions.Exit, AssertionError):
            return ""
        files = [inner.params.get(one.name or "") for one in command.params if isinstance(one, click.Argument)]
        return (
            f"{shown_name(files[0].name)}: " if len(files) == 1 and isinstance(files[0], Path) and files[0].name else ""
        )


def write(text: str, output: Path | None, what: str = "") -> None:
    """Write a result to a file, in one step, and say so; or to standard output."""
    if output is None:
        show(text)
        return
    from planparse.emit import write_text

    all_made()
    write_text(output, text)
    say_written(what, output)


def say_written(what: str, output: Path) -> None:
    """Say on standard error what was written, and where."""
    arrow = "→" if _can_say("→") else "->"
    click.echo(f"{what} {arrow} {shown_name(str(output))}".lstrip(), err=True)


def counted(plan: Plan, there: int | None = None) -> str:
    """The size of a plan, how many of its actions a file has (None: all), and how much of it a person should check.

    Issues that are only for the record (`info`) do not count.
    """
    from planparse.plan.paths import to_check

    areas, actions = len(plan.areas), sum(len(area.actions) for area in plan.areas)
    doubts = sum(severity != "info" for severity, _ in to_check(plan))
    checks = f"{_number(doubts, 'thing')} to check" if doubts else "nothing to check"
    part = "" if there is None or there == actions else f"{there:,} of "
    return f"{part}{_number(actions, 'action')} in {_number(areas, 'area')}, {checks}"


def _number(count: int, noun: str) -> str:
    """A number with its noun.

    >>> _number(1, "area"), _number(1200, "action")
    ('1 area', '1,200 actions')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _can_say(sign: str) -> bool:
    """Whether the console can show this sign."""
    try:
        sign.encode(sys.stderr.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True


def show(text: str) -> None:
    """Write to standard output as UTF-8, whatever the console's code page, so that redirected bytes are the same."""
    data = text.encode("utf-8")
    all_made()
    sys.stdout.buffer.write(data)
    sys.stdout.flush()
