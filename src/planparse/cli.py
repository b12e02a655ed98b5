"""The command line. Messages go to standard error, one line a problem; results to standard output or files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse import __version__
from planparse.errors import PlanParseError
from planparse.issues import SEVERITIES

if TYPE_CHECKING:
    from planparse.plan.model import Plan

# What a command does not need is not imported: the stages are imported inside the commands that run them.

FILE = click.Path(path_type=Path)


class _Group(click.Group):
    """Commands whose `PlanParseError`s become one line on standard error and exit status 1."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except PlanParseError as error:
            click.echo(f"planparse: {error}", err=True)
        except (click.exceptions.Exit, click.ClickException, click.Abort):
            raise
        except Exception as error:  # noqa: BLE001  # the last line of defence: no traceback reaches a user
            what = " ".join(f"{type(error).__name__}: {error}".split())[:200]
            click.echo(f"planparse: failed on this input ({what}); please report it with the file's kind", err=True)
        return ctx.exit(1)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version")
def main() -> None:
    """Read councils' Ofsted action plans and write validated JSON.

    Exit status: 0 done; 1 a plan was refused, or (with --strict) has issues; 2 wrong usage.
    """


@main.command()
@click.argument("file", type=FILE)
@click.option("-o", "--output", type=FILE, help="Write to this file (in one step) and not to standard output.")
@click.option("--format", "form", type=click.Choice(["json"]), default="json", help="The output's format.")
@click.option(
    "--strict",
    type=click.Choice(SEVERITIES),
    is_flag=False,
    flag_value="error",
    help="Exit with status 1 if the plan has issues of this severity or above (error, if none is named).",
)
def parse(file: Path, output: Path | None, form: str, strict: str | None) -> None:
    """Convert one plan FILE to JSON."""
    from planparse import parse as parse_file
    from planparse.emit import to_json, write_text

    plan = parse_file(file)
    text = {"json": to_json}[form](plan)
    if output is None:
        _print(text)
    else:
        write_text(output, text)
    if strict is not None and _has_issues(file, plan, strict):
        sys.exit(1)


@main.command()
@click.argument("file", type=FILE)
@click.option("--format", "form", type=click.Choice(["json", "csv"]), default="json", help="The output's format.")
def tables(file: Path, form: str) -> None:
    """Print the bare recovered tables of any FILE, plan or not, page by page."""
    from planparse.emit.tables import tables_csv, tables_json
    from planparse.grids.bare import bare_grids
    from planparse.read import read

    grids = bare_grids(read(file))
    _print({"json": tables_json, "csv": tables_csv}[form](grids))


@main.command()
def schema() -> None:
    """Print the JSON Schema of the output."""
    from planparse.emit import schema_json

    _print(schema_json())


@main.command()
@click.argument("file", type=FILE)
def validate(file: Path) -> None:
    """Check a plan FILE (JSON) against the contract."""
    from planparse.plan.validate import validate as check

    plan = check(file)
    actions = sum(len(area.actions) for area in plan.areas)
    click.echo(f"{file.name}: valid, {len(plan.areas)} areas, {actions} actions", err=True)


@main.command()
@click.argument("file", type=FILE)
@click.option("--ref", required=True, help="The action's reference, as in the plan or as printed.")
def explain(file: Path, ref: str) -> None:
    """Show one action of a plan FILE after every stage, with its repairs and issues."""
    from planparse.explain import explained

    _print(explained(file, ref))


def _has_issues(file: Path, plan: Plan, severity: str) -> bool:
    """Whether a plan has issues at or above a severity; says so on standard error."""
    asked = SEVERITIES.index(severity)
    found = [issue for issue in plan.issues if SEVERITIES.index(issue.severity) >= asked]
    if found:
        click.echo(f"planparse: {file.name}: has {len(found)} issues of severity {severity} or above", err=True)
    return bool(found)


def _print(text: str) -> None:
    """Standard output as UTF-8 whatever the console's code page: what is redirected must be the same bytes."""
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.flush()
