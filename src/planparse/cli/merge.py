"""`planparse merge`: several versions of a plan as one history."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.files import FILE, Command, output_option
from planparse.cli.group import write
from planparse.cli.limits import within_limits


@click.command(cls=Command)
@click.argument("versions", type=FILE, nargs=-1, required=True)
@output_option(".json")
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of encrypted files (or set PLANPARSE_PASSWORD)."
)
@within_limits
def merge(versions: tuple[Path, ...], output: Path | None, password: str | None) -> None:
    """Join VERSIONS of a plan, oldest first, into one history: each action once, with what it said in each version."""
    from planparse.cli.files import open_plan
    from planparse.versions import merge as join

    if len(versions) < 2:
        raise click.UsageError("name two versions or more, oldest first")
    text = join([open_plan(path, password) for path in versions]).model_dump_json(indent=2) + "\n"
    write(text, output, f"{len(versions)} versions")
