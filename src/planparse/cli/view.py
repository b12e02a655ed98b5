"""`planparse view`: a plan as a page to look at."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.group import FILE, show
from planparse.cli.limits import all_made, within_limits
from planparse.file_names import shown_name

if TYPE_CHECKING:
    from planparse.plan import Plan


@click.command()
@click.argument("file", type=FILE, metavar="PLAN.json")
@click.option("-o", "--output", type=FILE, help="Write to this file (in one step) and not to standard output.")
@click.option(
    "--at",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Tell what is overdue at this date, like 2015-03-31; without it, the page asks for one.",
)
@click.option(
    "--source",
    type=FILE,
    help="The document the plan was made of: each action links to its page there"
    " (where PLAN is the document itself, they do anyway).",
)
@click.option("--password", envvar="PLANPARSE_PASSWORD", help="Opens an encrypted file (or set PLANPARSE_PASSWORD).")
@within_limits
def view(file: Path, output: Path | None, at: datetime | None, source: Path | None, password: str | None) -> None:
    """Show PLAN.json (or a document, which is parsed now) as one page that needs no network.

    Deadlines on a timeline, actions by owner, status by area, what is overdue, and every issue and repair beside the
    text it concerns.
    """
    from planparse.cli.diff import load_plan
    from planparse.emit import write_text
    from planparse.view import page

    if output is None and sys.stdout.isatty():
        raise click.UsageError("a page is not for the terminal: name a file with -o, like -o plan.html")
    plan = load_plan(file, password)
    if source is None and _is_source(file, plan):
        source = file
    elif source is not None and not _is_source(source, plan):  # a scan for its text may be wanted, but not by mistake
        made_of = plan.document.source.name
        click.echo(
            f"planparse: {shown_name(source.name)}: is not the file that the plan was made of ({made_of})", err=True
        )
    folder = output.parent if output else Path()
    text = page(plan, at=at.date() if at else None, link=_address(source, folder) if source else None)
    if output is None:
        show(text)
    else:
        all_made()
        write_text(output, text)


def _is_source(path: Path, plan: Plan) -> bool:
    """Whether a plan was made of this very file."""
    from hashlib import sha256

    from planparse.read import load

    return sha256(load(path)).hexdigest() == plan.document.source.sha256


def _address(source: Path, folder: Path) -> str:
    """The source as seen from the page: relative, so that both can be moved together, unless on another drive."""
    from urllib.parse import quote

    try:
        return quote(Path(os.path.relpath(source, folder)).as_posix())
    except ValueError:  # Windows: no relative path leads to another drive
        return source.resolve().as_uri()
