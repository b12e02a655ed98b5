"""`planparse view`: a plan as a page to look at."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.files import (
    FILE,
    Command,
    EarlierRun,
    corrections_of,
    corrections_option,
    is_plan_file,
    is_standard_input,
    open_plan,
    output_option,
)
from planparse.cli.group import counted, within_limits, write
from planparse.errors import EmptyFileError, PlanParseError, address, installing, shown_name

if TYPE_CHECKING:
    from planparse.corrections.file import Correction
    from planparse.pipeline import Stages
    from planparse.plan import Plan
    from planparse.review.still import Size
    from planparse.view.source import ShownDocument


DATES = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d/%m/%y", "%d %B %Y", "%d %b %Y")
"""Ways to write a date: the ISO one, and British ones, in which the day comes first."""


SIZES = ("none", "small", "medium", "large")


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
    help="The document the plan was made of: the page shows it beside the plan, and each action links to its page there"
    " (not needed where PLAN is the document itself, or lies beside it).",
)
@click.option(
    "--pictures",
    type=click.Choice(SIZES),
    default="small",
    show_default=True,
    help="How sharp the pictures of a PDF's or scan's pages are: they are in the file, and make it larger.",
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
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of an encrypted file (or set PLANPARSE_PASSWORD)."
)
@within_limits
def view(
    file: Path,
    output: Path | None,
    at: datetime | None,
    source: Path | None,
    pictures: Size,
    previous: Path | None,
    report: datetime | None,
    published: datetime | None,
    corrections: Path | None,
    password: str | None,
) -> None:
    """Show PLAN (JSON, or a document, which is parsed now) as one page that needs no network.

    The page begins with what to check, and leads from there to each field and to its place in the document, which is
    shown beside it. It has deadlines on a timeline, actions by owner, status by area, what is overdue, and every issue
    and repair beside the text it is about. If PLAN is a folder of plan files, the page shows all of them side by side:
    how far each council is, what is overdue, what is missing and what to check.
    """
    from planparse.view import page

    if output is None and sys.stdout.isatty():
        raise click.UsageError("a page is not for the terminal: name a file with -o, like -o plan.html")
    if file.is_dir():
        if source or report or published or corrections:
            raise click.UsageError(
                "--source, --report, --published and --corrections are for one plan, not for a folder"
            )
        _portfolio(file, output, day_of(at), previous)
        return
    if previous:
        raise click.UsageError("--previous is for a folder of plan files")
    decided = corrections_of(corrections, file) if corrections else ()
    plan, stages = _opened(file, password, decided)
    if source is None and not is_standard_input(file):
        source = file if _is_source(file, plan) else _beside(file)
    elif source is not None and not _is_source(source, plan):  # may be a scan of the text, but not by mistake
        made_of = plan.document.source.name
        click.echo(
            f"planparse: {shown_name(source.name)}: is not the file that the plan was made of ({made_of})", err=True
        )
    folder = output.parent if output else Path()
    link = address(source, folder) if source else None
    shown = _shown(plan, stages, source, pictures, password) if source else None
    text = page(plan, at=day_of(at), link=link, report=day_of(report), published=day_of(published), shown=shown)
    write(text, output, counted(plan))


def _opened(path: Path, password: str | None, decided: Sequence[Correction]) -> tuple[Plan, Stages | None]:
    """The plan in a file; for a document, which is parsed now, also its stages."""
    if is_standard_input(path) or is_plan_file(path):
        return open_plan(path, password, decided=decided), None
    from planparse.pipeline import corrected, stages

    done = corrected(stages(path, password=password), decided)
    return done.plan, done


def _beside(path: Path) -> Path | None:
    """The document that a plan file was made from, if it is beside it."""
    from planparse.review.case import document_of

    with suppress(PlanParseError):
        return document_of(path)
    return None


def _shown(plan: Plan, done: Stages | None, source: Path, size: Size, password: str | None) -> ShownDocument | None:
    """The document as the page shows it; None, with a message, if it is another one or cannot be shown."""
    from planparse.pipeline import stages_of_bytes
    from planparse.read import load
    from planparse.review.sheets import is_drawn
    from planparse.review.still import drawn, written

    if not _is_source(source, plan):
        return None
    data = load(source)
    try:
        if is_drawn(plan.document.source.media_type):
            return drawn(plan, source.name, data, size, password)
        return written(done or stages_of_bytes(source.name, data, password=password), plan)
    except PlanParseError as error:
        click.echo(f"planparse: {shown_name(source.name)}: {error.problem}; the page shows the plan alone", err=True)
        return None


def _portfolio(folder: Path, output: Path | None, at: date | None, previous: Path | None) -> None:
    """Write the page of all plans in a folder. Plan files that cannot be read are reported, with exit status 1."""
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


def day_of(given: datetime | None) -> date | None:
    """The day of an option that takes one."""
    return given.date() if given else None


def _is_source(path: Path, plan: Plan) -> bool:
    """Whether a plan was made from this file."""
    from hashlib import sha256

    from planparse.read import load

    return sha256(load(path)).hexdigest() == plan.document.source.sha256
