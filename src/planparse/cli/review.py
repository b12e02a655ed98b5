"""`planparse review`: a plan checked and corrected beside its document, in the browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.files import FILE, Command
from planparse.cli.limits import limit_options, limits_of

if TYPE_CHECKING:
    from planparse.review.case import Settings


@click.command(cls=Command)
@click.argument("target", type=FILE, metavar="PLAN")
@click.option("--corrections", type=FILE, metavar="DIR", help="Keep the corrections in this folder, not beside PLAN.")
@click.option(
    "--by", metavar="NAME", help="Your name, for the record of decisions (default: your name on this machine)."
)
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port (default: a free one).")
@click.option("--no-browser", is_flag=True, help="Show the link, but do not open a browser.")
@click.option("--profile", type=FILE, help="A profile: what you know of the council's plans, as a TOML file.")
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of an encrypted file (or set PLANPARSE_PASSWORD)."
)
@limit_options
def review(
    target: Path,
    corrections: Path | None,
    by: str | None,
    port: int,
    no_browser: bool,
    profile: Path | None,
    password: str | None,
    timeout: float,
    memory: int,
) -> None:
    """Check PLAN (a document, or the JSON made of it) beside its document in the browser.

    For a folder, the page lists its plans with what is left to check, the most harmful first. The page
    is served to this machine alone. Ctrl-C ends it.
    """
    from planparse.profile import load_profile
    from planparse.review.case import Settings, document_of, documents_in
    from planparse.server.listen import needs_server

    needs_server("review")
    if corrections and not corrections.is_dir():
        raise click.UsageError(f"{corrections}: is not a folder")
    if profile:
        load_profile(profile)  # its faults are said here, before a browser opens
    settings = Settings(by or _user(), limits_of(timeout, memory), profile, password, corrections)
    root = target if target.is_dir() else None
    _open(documents_in(target) if root else [document_of(target)], root, settings, port, browser=not no_browser)


def _open(documents: list[Path], root: Path | None, settings: Settings, port: int, *, browser: bool) -> None:
    from planparse.review.desk import Desk
    from planparse.review.run import review as serve

    serve(Desk(documents, settings, root), lambda text: click.echo(text, err=True), port=port, browser=browser)
    click.echo("The review has ended.", err=True)


def _user() -> str:
    """The name of the person at this machine, as far as the system knows it."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"
