"""`planparse tables`: the bare grids of any file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.files import FILE, Command, Formats, Output, format_option, output_option
from planparse.cli.group import write, written
from planparse.cli.limits import all_made, within_limits

if TYPE_CHECKING:
    from planparse.tables.second_opinion import Engine


_DRAWN = "Draw a page of a PDF: cells blue, words green, tables without lines red (needs the extra tables)."


@click.command(cls=Command)
@click.argument("file", type=FILE)
@output_option()
@format_option(Formats({"json": (".json",), "csv": (".csv",)}, "json"))
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of an encrypted file (or set PLANPARSE_PASSWORD)."
)
@click.option(
    "--engine",
    type=click.Choice(("planparse", "pdfplumber", "camelot")),
    default="planparse",
    help="The program that finds the boxes; the words are planparse's (others need the extra tables, and a PDF).",
)
@click.option("--picture", "picture_output", type=Output((".png",)), metavar="PNG", help=_DRAWN)
@click.option("--page", type=click.IntRange(min=1), help="The page to draw (default: the first with a table).")
@within_limits
def tables(
    file: Path,
    output: Path | None,
    form: str,
    password: str | None,
    engine: Engine,
    picture_output: Path | None,
    page: int | None,
) -> None:
    """Print the tables that planparse finds in FILE, page by page, whether it is a plan or not."""
    from planparse.emit.formats import tables_csv, tables_json
    from planparse.read import load, read_bytes
    from planparse.tables.second_opinion import engine_grids

    data = load(file)
    document = read_bytes(file.name, data, password)
    grids = engine_grids(document, data, engine, password)
    if picture_output is not None:
        from planparse.emit.files import write_bytes
        from planparse.tables.picture import open_places, picture

        image = picture(document, data, grids, page, open_places(document), password)
        all_made()
        write_bytes(picture_output, image)
        written("page", picture_output)
    write({"json": tables_json, "csv": tables_csv}[form](grids), output, f"{len(grids)} tables")
