"""What every command shares: errors as one line, results as UTF-8, the type of a file argument."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from planparse.cli.limits import all_made
from planparse.errors import LimitExceededError, PlanParseError, fault
from planparse.file_names import shown_name

FILE = click.Path(path_type=Path)


class Group(click.Group):
    """Commands whose `PlanParseError`s become one line on standard error and exit status 1."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; no traceback reaches a user."""
        given = [*getattr(ctx, "_protected_args", ()), *ctx.args]  # an invocation uses them up
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
        except (click.exceptions.Exit, click.ClickException, click.Abort):
            raise
        except Exception as error:  # noqa: BLE001  # the last line of defence
            found = fault(None, error)
        named = "" if found.name else self._file(ctx, given)
        click.echo(f"planparse: {named}{found}", err=True)
        return ctx.exit(1)

    def _file(self, ctx: click.Context, given: list[str]) -> str:
        """The name of the one file that a command was given, with a colon; empty where it takes none or several."""
        try:
            name, command, rest = self.resolve_command(ctx, given)
            assert command is not None
            inner = command.make_context(name, rest, parent=ctx, resilient_parsing=True)
        except (click.ClickException, click.exceptions.Exit, AssertionError):
            return ""
        files = [inner.params.get(one.name or "") for one in command.params if isinstance(one, click.Argument)]
        return f"{shown_name(files[0].name)}: " if len(files) == 1 and isinstance(files[0], Path) else ""


def show(text: str) -> None:
    """Standard output as UTF-8 whatever the console's code page: what is redirected must be the same bytes."""
    data = text.encode("utf-8")
    all_made()
    sys.stdout.buffer.write(data)
    sys.stdout.flush()
