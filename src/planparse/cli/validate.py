"""`planparse validate`: a plan file against the contract."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.group import FILE
from planparse.cli.limits import within_limits
from planparse.file_names import shown_name


@click.command()
@click.argument("file", type=FILE)
@within_limits
def validate(file: Path) -> None:
    """Check a plan FILE (JSON) against the contract."""
    from planparse.plan.validate import validate as check

    plan = check(file)
    actions = sum(len(area.actions) for area in plan.areas)
    click.echo(f"{shown_name(file.name)}: valid, {len(plan.areas)} areas, {actions} actions", err=True)
