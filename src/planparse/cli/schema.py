"""`planparse schema`: the contract as JSON Schema."""

from __future__ import annotations

import click

from planparse.cli.group import show


@click.command()
def schema() -> None:
    """Print the JSON Schema of the output."""
    from planparse.emit import schema_json

    show(schema_json())
