"""`planparse validate`: a plan file against the contract."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.files import FILE, Command
from planparse.cli.group import counted
from planparse.cli.limits import within_limits
from planparse.file_names import shown_name


@click.command(cls=Command)
@click.argument("file", type=FILE)
@click.option("--password", envvar="PLANPARSE_PASSWORD", help="Opens an encrypted file (or set PLANPARSE_PASSWORD).")
@within_limits
def validate(file: Path, password: str | None) -> None:
    """Check a plan FILE (JSON, or a document that is parsed now) against the contract."""
    from planparse.cli.plans import open_plan

    click.echo(f"{shown_name(file.name)}: valid: {counted(open_plan(file, password))}", err=True)
