"""`planparse validate`: a plan file, or a file of corrections, against the contract."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.files import FILE, Command
from planparse.cli.group import counted
from planparse.cli.limits import within_limits
from planparse.file_names import shown_name


@click.command(cls=Command)
@click.argument("file", type=FILE)
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of an encrypted file (or set PLANPARSE_PASSWORD)."
)
@within_limits
def validate(file: Path, password: str | None) -> None:
    """Check a FILE against the contract: a plan (JSON), a document (it is parsed now) or corrections (.jsonl)."""
    from planparse.cli.files import open_plan
    from planparse.corrections.file import in_force, read_corrections

    if file.suffix == ".jsonl":
        lines = read_corrections(file)
        told = f"{len(lines)} corrections, {len(in_force(lines))} in force"
        click.echo(f"{shown_name(file.name)}: valid: {told}", err=True)
        return
    click.echo(f"{shown_name(file.name)}: valid: {counted(open_plan(file, password))}", err=True)
