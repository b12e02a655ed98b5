"""`planparse dataset`: many plan files as one data set."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.files import FILE, Command, folder_option
from planparse.errors import InvalidPlanError, PlanParseError, UnreadableFileError
from planparse.extras import installing
from planparse.file_names import shown_name

if TYPE_CHECKING:
    from planparse.plan.model import Plan


@click.command(cls=Command)
@click.argument("folder", type=FILE, metavar="DIR")
@folder_option("OUT_DIR")
@click.option(
    "--duckdb", "database", is_flag=True, help=f"Also write plans.duckdb (needs the extra data: {installing('data')})."
)
@click.option("--parquet", is_flag=True, help="Also write each table as a Parquet file (needs the extra data).")
def dataset(folder: Path, output: Path, database: bool, parquet: bool) -> None:
    """Join all plan files (JSON) below DIR into CSV files for Excel, Power BI and SQL, with a dictionary beside them.

    A file that breaks the contract is named and left out, and the exit status is 1. JSON that is not a plan is named
    and skipped. So is a plan that the data set already has, from the same document or from another format of it.
    Older versions that `planparse batch` keeps in a hidden folder are not counted.
    """
    from planparse.batch.sources import STATE
    from planparse.emit.dataset import write_dataset

    if not folder.is_dir():
        raise UnreadableFileError(folder.name, "is not a folder", "name the folder that holds the plan files")
    refused: list[str] = []
    older: list[str] = []
    written = write_dataset(_plans(folder, output, refused, older), output, database=database, parquet=parquet)
    for same in written.same:
        click.echo(f"planparse: {shown_name(same.name)}: {same}", err=True)
    left = f"; {len(older)} older, which batch keeps in {STATE}, not counted" if older else ""
    click.echo(f"planparse: {output.name}: {written.plans} plans, {len(refused)} refused{left}", err=True)
    if refused or not written.plans:
        sys.exit(1)


def _plans(folder: Path, output: Path, refused: list[str], older: list[str]) -> Iterator[tuple[str, Plan]]:
    """One plan after the other, by its path below the folder; what is none is said, and noted if it is a broken one.

    Older versions that a batch keeps in its hidden folder are noted in ``older``: the portfolio does not count them
    either.
    """
    from planparse.batch.folder import OLDER
    from planparse.batch.sources import STATE, is_report
    from planparse.plan.validate import meant_as_plan, validate

    for path in sorted(folder.rglob("*.json")):
        below = path.relative_to(folder)
        name = below.as_posix()
        if any(part.startswith(".") for part in below.parts):
            older += [name] * (f"{STATE}/{OLDER}/" in name)
            continue
        if output in path.parents or is_report(path):
            continue
        try:
            yield name, validate(path)
        except PlanParseError as error:
            if isinstance(error, InvalidPlanError) and not meant_as_plan(path):
                click.echo(f"planparse: {name}: is not a plan file; skipped", err=True)
                continue
            refused.append(name)
            click.echo(f"planparse: {name}: {error.problem}; {error.remedy}", err=True)
