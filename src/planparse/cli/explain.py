"""`planparse explain`: one action after every stage."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli.files import FILE, Command, output_option
from planparse.cli.group import write
from planparse.cli.limits import within_limits


@click.command(cls=Command)
@click.argument("file", type=FILE)
@click.option("--profile", "own", type=FILE, help="A profile: what you know of the council's plans, as a TOML file.")
@click.option("--ref", required=True, help="The action's reference, as in the plan or as printed.")
@output_option(".txt")
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of an encrypted file (or set PLANPARSE_PASSWORD)."
)
@within_limits
def explain(file: Path, ref: str, own: Path | None, output: Path | None, password: str | None) -> None:
    """Show one action of a plan FILE after every stage, with its repairs and issues.

    Give the document, because only it has every stage. For a plan file (JSON), you see what the file says.
    """
    from planparse.cli.files import is_plan_file
    from planparse.explain import explained, explained_plan
    from planparse.plan.validate import validate
    from planparse.profile import NO_PROFILE, load_profile

    profile = load_profile(own) if own else NO_PROFILE
    if is_plan_file(file):
        text = explained_plan(validate(file), file.name, ref)
    else:
        text = explained(file, ref, profile, password=password)
    write(text, output, f"action {ref}")
