"""`planparse export`: a plan file for people, calendars and trackers."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.deliver import FORMATS, TRACKERS, deliver
from planparse.cli.group import FILE
from planparse.cli.limits import within_limits


@click.command()
@click.argument("file", type=FILE, metavar="PLAN.json")
@click.option("--to", "name", type=click.Choice((*FORMATS[1:], *TRACKERS)), required=True, help="Format or tracker.")
@click.option("-o", "--output", type=FILE, help="Write to this file (in one step) and not to standard output.")
@click.option("--profile", type=FILE, help="A TOML file whose [export] part has the rules (docs/profile.md).")
@within_limits
def export(file: Path, name: str, output: Path | None, profile: Path | None) -> None:
    """Export PLAN.json as a workbook, a calendar, CSV, or an import file for a tracker.

    A tracker often takes less than a plan says (no date, a post for an owner, a long title). What to do then is your
    choice, in the profile; without it the export is refused. What was cut or left out is listed on standard error
    and in OUT.left-out.csv.
    """
    from planparse.emit.formats import export as convert
    from planparse.plan.validate import validate
    from planparse.profile import ExportRules, load_profile

    rules = load_profile(profile).export if profile else ExportRules()
    deliver(convert(validate(file), name, rules), file, output)
