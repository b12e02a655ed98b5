"""`planparse parse`: one plan."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.deliver import FORMATS, deliver
from planparse.cli.group import FILE
from planparse.cli.limits import within_limits
from planparse.file_names import shown_name
from planparse.issues import SEVERITIES

if TYPE_CHECKING:
    from planparse.plan.model import Plan


@click.command()
@click.argument("file", type=FILE)
@click.option("-o", "--output", type=FILE, help="Write to this file (in one step) and not to standard output.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="json", help="The output's format.")
@click.option("--password", envvar="PLANPARSE_PASSWORD", help="Opens an encrypted file (or set PLANPARSE_PASSWORD).")
@click.option("--profile", "own", type=FILE, help="A TOML file of what is known of the council's plans.")
@click.option("--previous", type=FILE, help="The plan's last version (JSON or document): its actions' ids are kept.")
@click.option(
    "--strict",
    type=click.Choice(SEVERITIES),
    is_flag=False,
    flag_value="error",
    help="Exit with status 1 if the plan has issues of this severity or above (error, if none is named).",
)
@within_limits
def parse(
    file: Path,
    output: Path | None,
    form: str,
    password: str | None,
    own: Path | None,
    previous: Path | None,
    strict: str | None,
) -> None:
    """Convert one plan FILE to JSON, or to another format."""
    from planparse import parse as parse_file
    from planparse.emit.formats import export
    from planparse.profile import NO_PROFILE, load_profile

    profile = load_profile(own) if own else NO_PROFILE
    plan = parse_file(file, password=password, profile=profile)
    if previous is not None:
        from planparse.cli.diff import load_plan
        from planparse.versions import carry_ids

        plan = carry_ids(load_plan(previous, password), plan)
    deliver(export(plan, form), file, output)
    if strict is not None and _has_issues(file, plan, strict):
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
