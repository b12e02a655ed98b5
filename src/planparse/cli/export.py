"""`planparse export`: a plan file for people, calendars and trackers."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.files import (
    FILE,
    FORMATS,
    TRACKERS,
    Command,
    Formats,
    deliver,
    finished_option,
    format_option,
    output_option,
)
from planparse.cli.limits import within_limits


@click.command(cls=Command)
@click.argument("file", type=FILE, metavar="PLAN")
@format_option(Formats({**FORMATS, **TRACKERS}), "Format or tracker")
@output_option()
@click.option("--profile", "own", type=FILE, help="A TOML file whose [export] part has the rules (docs/profile.md).")
@finished_option
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of an encrypted file (or set PLANPARSE_PASSWORD)."
)
@within_limits
def export(file: Path, form: str, output: Path | None, own: Path | None, finished: bool, password: str | None) -> None:
    """Export PLAN (JSON, or a document) as a workbook, a calendar, CSV, or an import file for a tracker.

    A tracker often takes less than a plan says: an action has no date, its owner is a post, its title is too long. You
    choose in the profile what to do then; without a choice, the export is refused. Standard error and OUT.left-out.csv
    list what was cut or left out.
    """
    from planparse.cli.files import open_plan
    from planparse.emit.formats import export as convert
    from planparse.profile import NO_PROFILE, load_profile

    profile = load_profile(own) if own else NO_PROFILE
    plan = open_plan(file, password, profile)
    deliver(convert(plan, form, profile.export, finished=finished), plan, file, output)
