"""What every command shares: errors as one line, results as UTF-8, the type of a file argument."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from planparse.cli.limits import all_made
from planparse.errors import PlanParseError

FILE = click.Path(path_type=Path)


class Group(click.Group):
    """Commands whose `PlanParseError`s become one line on standard error and exit status 1."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; no traceback reaches a user."""
        try:
            return super().invoke(ctx)
        except PlanParseError as error:
            click.echo(f"planparse: {error}", err=True)
        except MemoryError:
            problem, remedy = (
                "there is not enough memory for this input",
                "close other programs, or give less at a time",
            )
            click.echo(f"planparse: {problem}; {remedy}", err=True)
        except (click.exceptions.Exit, click.ClickException, click.Abort):
            raise
        except Exception as error:  # noqa: BLE001  # the last line of defence
            what = " ".join(f"{type(error).__name__}: {error}".split())[:200]
            click.echo(f"planparse: failed on this input ({what}); please report it with the file's kind", err=True)
        return ctx.exit(1)


def show(text: str) -> None:
    """Standard output as UTF-8 whatever the console's code page: what is redirected must be the same bytes."""
    data = text.encode("utf-8")
    all_made()
    sys.stdout.buffer.write(data)
    sys.stdout.flush()
