"""`planparse explain`: one action after every stage."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.group import FILE, show
from planparse.cli.limits import within_limits


@click.command()
@click.argument("file", type=FILE)
@click.option("--profile", "own", type=FILE, help="A TOML file of what is known of the council's plans.")
@click.option("--ref", required=True, help="The action's reference, as in the plan or as printed.")
@within_limits
def explain(file: Path, ref: str, own: Path | None) -> None:
    """Show one action of a plan FILE after every stage, with its repairs and issues."""
    from planparse.explain import explained
    from planparse.profile import NO_PROFILE, load_profile

    show(explained(file, ref, load_profile(own) if own else NO_PROFILE))
