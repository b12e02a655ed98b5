"""`planparse schema`: the contract as JSON Schema."""

from __future__ import annotations

import click

from planparse.cli.files import Command
from planparse.cli.group import show


@click.command(cls=Command)
@click.option(
    "--of",
    "what",
    type=click.Choice(["plan", "correction", "diff", "history"]),
    default="plan",
    help="A plan, a line of a corrections file, or what `planparse diff --format json` and `merge` write.",
)
def schema(what: str) -> None:
    """Print the JSON Schema of the output."""
    from pydantic import BaseModel

    from planparse.corrections.file import Correction
    from planparse.emit import schema_json
    from planparse.plan import Plan
    from planparse.versions.model import Diff, History

    models: dict[str, type[BaseModel]] = {"plan": Plan, "correction": Correction, "diff": Diff, "history": History}
    show(schema_json(models[what]))
