"""`planparse tables`: the bare grids of any file."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.group import FILE, show
from planparse.cli.limits import within_limits


@click.command()
@click.argument("file", type=FILE)
@click.option("--format", "form", type=click.Choice(["json", "csv"]), default="json", help="The output's format.")
@click.option("--password", envvar="PLANPARSE_PASSWORD", help="Opens an encrypted file (or set PLANPARSE_PASSWORD).")
@within_limits
def tables(file: Path, form: str, password: str | None) -> None:
    """Print the bare recovered tables of any FILE, plan or not, page by page."""
    from planparse.emit.tables import tables_csv, tables_json
    from planparse.read import read
    from planparse.tables.bare_tables import bare_grids

    grids = bare_grids(read(file, password=password))
    show({"json": tables_json, "csv": tables_csv}[form](grids))
