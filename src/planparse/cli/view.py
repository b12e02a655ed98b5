"""`planparse view`: a plan as a page to look at."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.corrections import corrections_of, corrections_option
from planparse.cli.files import FILE, Command, EarlierRun, is_standard_input, output_option
from planparse.cli.group import counted, write
from planparse.cli.limits import within_limits
from planparse.errors import EmptyFileError
from planparse.extras import installing
from planparse.file_names import address, shown_name

if TYPE_CHECKING:
    from planparse.plan import Plan


DATES = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d/%m/%y", "%d %B %Y", "%d %b %Y")
"""Ways to write a date: the ISO one, and those of Britain, where the day comes first."""


@click.command(cls=Command)
@click.argument("file", type=FILE, metavar="PLAN")
@output_option(".html", ".htm")
@click.option(
    "--at",
    type=click.DateTime(DATES),
    metavar="DATE",
    help="Show what is overdue at this date, like 31/03/2015, 31 March 2015 or 2015-03-31;"
    " without it, the page asks for one.",
)
@click.option(
    "--source",
    type=FILE,
    help="The document the plan was made of: each action links to its page there"
    " (where PLAN is the document itself, they do anyway).",
)
@click.option(
    "--previous",
    type=EarlierRun(),
    metavar="DIR",
    help="For a folder: one of older versions of its plans, so that the page shows what slipped.",
)
@click.option(
    "--report",
    type=click.DateTime(DATES),
    metavar="DATE",
    help="The day on which the inspection report was received: the page counts the working days to the plan"
    f" (needs the extra check: {installing('check')}).",
)
@click.option(
    "--published", type=click.DateTime(DATES), metavar="DATE", help="The day on which the plan was published."
)
@corrections_option
@click.option("--password", envvar="PLANPARSE_PASSWORD", help="Opens an encrypted file (or set PLANPARSE_PASSWORD).")
@within_limits
def view(
    file: Path,
    output: Path | None,
    at: datetime | None,
    source: Path | None,
    previous: Path | None,
    report: datetime | None,
    published: datetime | None,
    corrections: Path | None,
    password: str | None,
) -> None:
    """Show PLAN (JSON, or a document, which is parsed now) as one page that needs no network.

    The page has deadlines on a timeline, actions by owner, status by area, what is overdue, and every issue and repair
    beside the text it is about. If PLAN is a folder of plan files, the page shows all of them side by side: how far
    each council is, what is overdue, what is missing and what to check.
    """
    from planparse.cli.plans import open_plan
    from planparse.view import page

    if output is None and sys.stdout.isatty():
        raise click.UsageError("a page is not for the terminal: name a file with -o, like -o plan.html")
    if file.is_dir():
        if source or report or published or corrections:
            raise click.UsageError(
                "--source, --report, --published and --corrections are for one plan, not for a folder"
            )
        _portfolio(file, output, _day(at), previous)
        return
    if previous:
        raise click.UsageError("--previous is for a folder of plan files")
    plan = open_plan(file, password, decided=corrections_of(corrections, file) if corrections else ())
    if source is None and not is_standard_input(file) and _is_source(file, plan):
        source = file
    elif source is not None and not _is_source(source, plan):  # a scan for its text may be wanted, but not by mistake
        made_of = plan.document.source.name
        click.echo(
            f"planparse: {shown_name(source.name)}: is not the file that the plan was made of ({made_of})", err=True
        )
    folder = output.parent if output else Path()
    link = address(source, folder) if source else None
    text = page(plan, at=_day(at), link=link, report=_day(report), published=_day(published))
    write(text, output, counted(plan))


def _portfolio(folder: Path, output: Path | None, at: date | None, previous: Path | None) -> None:
    """Write the page of all plans in a folder; plan files that cannot be read are named, and end with status 1."""
    from planparse.batch.plans import find_plans
    from planparse.portfolio import page

    found = find_plans(folder, output, previous)
    for one in (*found.refused, *found.notes):
        click.echo(f"planparse: {shown_name(one)}", err=True)
    if not found.entries:
        raise EmptyFileError(
            folder.name, "holds no plan files", "convert documents with `planparse batch`, then name its folder"
        )
    write(page(found.entries, at=at, notes=(*found.refused, *found.notes)), output, f"{len(found.entries)} plans")
    if found.refused:
        sys.exit(1)


def _day(given: datetime | None) -> date | None:
    return given.date() if given else None


def _is_source(path: Path, plan: Plan) -> bool:
    """Whether a plan was made of this very file."""
    from hashlib import sha256

    from planparse.read import load

    return sha256(load(path)).hexdigest() == plan.document.source.sha256
