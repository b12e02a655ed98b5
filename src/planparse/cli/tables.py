"""`planparse tables`: the bare grids of any file."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.files import FILE, Command, Formats, format_option, output_option
from planparse.cli.group import write
from planparse.cli.limits import within_limits


@click.command(cls=Command)
@click.argument("file", type=FILE)
@output_option()
@format_option(Formats({"json": (".json",), "csv": (".csv",)}, "json"))
@click.option("--password", envvar="PLANPARSE_PASSWORD", help="Opens an encrypted file (or set PLANPARSE_PASSWORD).")
@within_limits
def tables(file: Path, output: Path | None, form: str, password: str | None) -> None:
    """Print the bare recovered tables of any FILE, plan or not, page by page."""
    from planparse.emit.tables import tables_csv, tables_json
    from planparse.read import read
    from planparse.tables.bare_tables import bare_grids

    grids = bare_grids(read(file, password=password))
    write({"json": tables_json, "csv": tables_csv}[form](grids), output, f"{len(grids)} tables")
