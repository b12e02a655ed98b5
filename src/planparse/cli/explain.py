"""`planparse explain`: one action after every stage."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.group import FILE, show


@click.command()
@click.argument("file", type=FILE)
@click.option("--ref", required=True, help="The action's reference, as in the plan or as printed.")
def explain(file: Path, ref: str) -> None:
    """Show one action of a plan FILE after every stage, with its repairs and issues."""
    from planparse.explain import explained

    show(explained(file, ref))
