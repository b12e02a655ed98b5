"""`planparse review` and `planparse serve`: correcting a plan in the browser, and converting plans over HTTP."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.files import FILE, Command
from planparse.cli.group import limit_options, limits_of

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
    from planparse.server import needs_server

    needs_server("review")
    if corrections and not corrections.is_dir():
        raise click.UsageError(f"{corrections}: is not a folder")
    if profile:
        load_profile(profile)  # reports its faults here, before a browser opens
    settings = Settings(by or _user(), limits_of(timeout, memory), profile, password, corrections)
    root = target if target.is_dir() else None
    _open(documents_in(target) if root else [document_of(target)], root, settings, port, browser=not no_browser)


def _open(documents: list[Path], root: Path | None, settings: Settings, port: int, *, browser: bool) -> None:
    from planparse.review.app import review as serve
    from planparse.review.desk import Desk

    serve(Desk(documents, settings, root), lambda text: click.echo(text, err=True), port=port, browser=browser)
    click.echo("The review has ended.", err=True)


def _user() -> str:
    """The name of this machine's user, if the system knows it."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


# `planparse serve`: plans for other systems, over HTTP.


@click.command(cls=Command)
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="The port (0: any free one)."
)
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="The address to listen at (default: this machine only)."
)
@click.option(
    "--token",
    envvar="PLANPARSE_TOKEN",
    help="The token that callers must send (or set PLANPARSE_TOKEN; default: a random one).",
)
@click.option(
    "--jobs", type=click.IntRange(1), default=2, show_default=True, help="Documents to convert at the same time."
)
@click.option("--profile", type=FILE, help="A profile: what you know of the council's plans, as a TOML file.")
@limit_options
def serve(
    port: int, host: str, token: str | None, jobs: int, profile: Path | None, timeout: float, memory: int
) -> None:
    """Answer other systems over HTTP: POST a document to /plan, get the plan as JSON.

    The service is described at /openapi.json. No document is kept. Ctrl-C ends it.
    """
    from planparse.profile import load_profile
    from planparse.server import needs_server

    needs_server("serve")
    if token is not None and len(token) < 16:
        raise click.UsageError("the token is too easy to guess: use 16 characters or more")
    if profile:
        load_profile(profile)
    _serve(port, host, token, jobs, profile.read_text("utf-8") if profile else None, limits=(timeout, memory))


def _serve(port: int, host: str, token: str | None, jobs: int, profile: str | None, limits: tuple[float, int]) -> None:
    import secrets

    from planparse.serve import Converter, Service, hosts_of
    from planparse.server import LOOPBACK, bound, listen

    listening = bound(port, host)
    port = listening.getsockname()[1]
    click.echo(f"planparse answers at http://{host}:{port}/plan; Ctrl-C ends it", err=True)
    if token is None:
        token = secrets.token_urlsafe(32)
        click.echo(f"The token is {token}", err=True)
    desk = Converter(limits_of(*limits), jobs, profile)
    try:
        listen(Service(desk, token, hosts_of(port) if host == LOOPBACK else None).app(), listening)
    finally:
        desk.close()
    click.echo("The service has ended.", err=True)
