"""`planparse check`: a plan held against what the law asks."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

import click

from planparse.cli.files import FILE, Command, Formats, format_option, output_option
from planparse.cli.group import write
from planparse.cli.limits import within_limits
from planparse.cli.view import DATES
from planparse.errors import EmptyFileError
from planparse.extras import installing

DAY = click.DateTime(DATES)


@click.command(cls=Command)
@click.argument("file", type=FILE, metavar="PLAN")
@output_option()
@format_option(Formats({"text": (".txt",), "json": (".json",)}, "text"))
@click.option(
    "--report",
    type=DAY,
    metavar="DATE",
    help="The day on which the report was received, like 4/7/2014, 4 July 2014 or 2014-07-04"
    f" (needs the extra check: {installing('check')}).",
)
@click.option("--published", type=DAY, metavar="DATE", help="The day on which the plan was published.")
@click.option(
    "--working-days",
    type=click.IntRange(1, 1000),
    default=70,
    show_default=True,
    help="How many working days there are from the report to the plan.",
)
@click.option(
    "--recommendations",
    type=FILE,
    help="The recommendations as a text file, one a line, or the report itself (text or PDF).",
)
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of an encrypted file (or set PLANPARSE_PASSWORD)."
)
@within_limits
def check(
    file: Path,
    output: Path | None,
    form: str,
    report: datetime | None,
    published: datetime | None,
    working_days: int,
    recommendations: Path | None,
    password: str | None,
) -> None:
    """Check PLAN (JSON, or a document, which is parsed now) against what the law asks, on one page.

    Is every recommendation answered? Does each action say what will be done, who does it and by when? Is the plan
    published within 70 working days of the report? The exit status is 1 if something is missing.
    """
    from planparse.check import as_json, as_text, verdict
    from planparse.check import check as hold
    from planparse.cli.files import open_plan

    asked = _recommendations(recommendations) if recommendations else ()
    plan = open_plan(file, password)
    found = hold(plan, report=_day(report), published=_day(published), recommendations=asked, days=working_days)
    text = as_json(plan, found) if form == "json" else as_text(plan, found)
    write(text, output, verdict(found))
    if not found.passed:
        sys.exit(1)


def _recommendations(path: Path) -> tuple[str, ...]:
    from planparse.check import read_recommendations
    from planparse.read.report_text import report_text

    found = read_recommendations(report_text(path))
    if not found:
        raise EmptyFileError(path.name, "holds no recommendations", "give a text file with one recommendation a line")
    return found


def _day(given: datetime | None) -> date | None:
    return given.date() if given else None
