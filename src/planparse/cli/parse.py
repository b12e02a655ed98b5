"""`planparse parse`: one plan."""

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
    corrections_of,
    corrections_option,
    deliver,
    finished_option,
    format_option,
    output_option,
    second_opinion_option,
)
from planparse.cli.limits import within_limits
from planparse.file_names import shown_name
from planparse.severity import SEVERITIES

if TYPE_CHECKING:
    from planparse.plan.model import Plan
    from planparse.tables.second_opinion import When


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
    """Whether a plan has issues at or above a severity; says so on standard error."""
    asked = SEVERITIES.index(severity)
    found = [issue for issue in plan.issues if SEVERITIES.index(issue.severity) >= asked]
    if found:
        click.echo(
            f"planparse: {shown_name(file.name)}: has {len(found)} issues of severity {severity} or above", err=True
        )
    return bool(found)
