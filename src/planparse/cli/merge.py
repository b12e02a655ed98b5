"""`planparse merge`: several versions of a plan as one history."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.diff import load_plan
from planparse.cli.group import FILE, show
from planparse.cli.limits import all_made, within_limits


@click.command()
@click.argument("versions", type=FILE, nargs=-1, required=True)
@click.option("-o", "--output", type=FILE, help="Write to this file (in one step) and not to standard output.")
@click.option("--password", envvar="PLANPARSE_PASSWORD", help="Opens encrypted files (or set PLANPARSE_PASSWORD).")
@within_limits
def merge(versions: tuple[Path, ...], output: Path | None, password: str | None) -> None:
    """Join VERSIONS of a plan, oldest first, into one history: each action once, with what it said when."""
    from planparse.emit import write_text
    from planparse.versions import merge as join

    if len(versions) < 2:
        raise click.UsageError("name two versions or more, oldest first")
    text = join([load_plan(path, password) for path in versions]).model_dump_json(indent=2) + "\n"
    if output is None:
        show(text)
    else:
        all_made()
        write_text(output, text)
