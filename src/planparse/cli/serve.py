"""`planparse serve`: plans for other systems, over HTTP."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.files import FILE, Command
from planparse.cli.limits import limit_options, limits_of


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
    from planparse.server.listen import needs_server

    needs_server("serve")
    if token is not None and len(token) < 16:
        raise click.UsageError("the token is too easy to guess: use 16 characters or more")
    if profile:
        load_profile(profile)
    _serve(port, host, token, jobs, profile.read_text("utf-8") if profile else None, limits=(timeout, memory))


def _serve(port: int, host: str, token: str | None, jobs: int, profile: str | None, limits: tuple[float, int]) -> None:
    import secrets

    from planparse.serve.app import Service, hosts_of
    from planparse.serve.desk import Converter
    from planparse.server.listen import LOOPBACK, bound, listen

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
