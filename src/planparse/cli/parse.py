"""`planparse parse`, `tables` and `explain`: one plan, the tables of any file, and one action after every stage."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.files import (
    FILE,
    FORMATS,
    Command,
    Formats,
    Output,
    corrections_of,
    corrections_option,
    deliver,
    finished_option,
    format_option,
    output_option,
    second_opinion_option,
)
from planparse.cli.group import all_made, say_written, within_limits, write
from planparse.errors import shown_name
from planparse.issues import SEVERITIES

if TYPE_CHECKING:
    from planparse.plan.model import Plan
    from planparse.tables.second_opinion import Engine, When


@click.command(cls=Command)
@click.argument("file", type=FILE)
@output_option()
@format_option(Formats(FORMATS, "json"))
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of an encrypted file (or set PLANPARSE_PASSWORD)."
)
@click.option("--profile", "own", type=FILE, help="A profile: what you know of the council's plans, as a TOML file.")
@click.option("--previous", type=FILE, help="The plan's last version (JSON or document): its actions' ids are kept.")
@corrections_option
@click.option("--strict", is_flag=True, help="Exit with status 1 if the plan has errors (as --strict-at error).")
@click.option(
    "--strict-at",
    type=click.Choice(SEVERITIES),
    metavar="SEVERITY",
    help=f"Exit with status 1 if the plan has issues of this severity or above: {', '.join(SEVERITIES)}.",
)
@finished_option
@second_opinion_option
@within_limits
def parse(
    file: Path,
    output: Path | None,
    form: str,
    password: str | None,
    own: Path | None,
    previous: Path | None,
    corrections: Path | None,
    strict: bool,
    strict_at: str | None,
    finished: bool,
    second_opinion: When,
) -> None:
    """Convert one plan FILE to JSON, or to another format."""
    from planparse import parse as parse_file
    from planparse.cli.files import open_plan
    from planparse.emit.formats import export
    from planparse.profile import NO_PROFILE, load_profile

    profile = load_profile(own) if own else NO_PROFILE
    decided = corrections_of(corrections, file) if corrections else ()
    plan = parse_file(
        file,
        password=password,
        profile=profile,
        second_opinion=second_opinion,
        corrections=decided,
        previous=open_plan(previous, password) if previous else None,
    )
    deliver(export(plan, form, finished=finished), plan, file, output)
    severity = strict_at or ("error" if strict else None)
    if severity is not None and _has_issues(file, plan, severity):
        sys.exit(1)


def _has_issues(file: Path, plan: Plan, severity: str) -> bool:
    """Whether a plan has issues of this severity or worse; says so on standard error."""
    asked = SEVERITIES.index(severity)
    found = [issue for issue in plan.issues if SEVERITIES.index(issue.severity) >= asked]
    if found:
        click.echo(
            f"planparse: {shown_name(file.name)}: has {len(found)} issues of severity {severity} or above", err=True
        )
    return bool(found)


# `planparse tables`: the tables of any file.


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
        from planparse.emit import write_bytes
        from planparse.tables.picture import open_places, picture

        image = picture(document, data, grids, page, open_places(document), password)
        all_made()
        write_bytes(picture_output, image)
        say_written("page", picture_output)
    write({"json": tables_json, "csv": tables_csv}[form](grids), output, f"{len(grids)} tables")


# `planparse explain`: one action after every stage.


@click.command(cls=Command)
@click.argument("file", type=FILE)
@click.option("--profile", "own", type=FILE, help="A profile: what you know of the council's plans, as a TOML file.")
@click.option("--ref", required=True, help="The action's reference, as in the plan or as printed.")
@output_option(".txt")
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of an encrypted file (or set PLANPARSE_PASSWORD)."
)
@within_limits
def explain(file: Path, ref: str, own: Path | None, output: Path | None, password: str | None) -> None:
    """Show one action of a plan FILE after every stage, with its repairs and issues.

    Give the document, because only it has every stage. For a plan file (JSON), you see what the file says.
    """
    from planparse.cli.files import is_plan_file
    from planparse.explain import explained, explained_plan
    from planparse.plan.validate import validate
    from planparse.profile import NO_PROFILE, load_profile

    profile = load_profile(own) if own else NO_PROFILE
    if is_plan_file(file):
        text = explained_plan(validate(file), file.name, ref)
    else:
        text = explained(file, ref, profile, password=password)
    write(text, output, f"action {ref}")
