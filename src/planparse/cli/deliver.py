"""What the commands that export share: the file in one step, and what is not in it as the plan has it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.files import F
from planparse.cli.group import counted, written
from planparse.cli.limits import all_made
from planparse.file_names import LEFT_OUT, shown_name

if TYPE_CHECKING:
    from planparse.emit.left_out import Export, LeftOut
    from planparse.plan.model import Plan

FORMATS = {"json": (".json",), "jsonl": (".jsonl", ".ndjson"), "csv": (".csv",), "xlsx": (".xlsx",), "ics": (".ics",)}
TRACKERS = {
    **dict.fromkeys(("jira", "planview"), (".csv",)),
    **dict.fromkeys(("planner", "lists", "smartsheet", "pentana", "kastrack"), (".xlsx",)),
}
"""Each format's and tracker's endings, here so that none of them is imported to show ``--help``."""

SHOWN = 20


def finished_option(command: F) -> F:
    """The option ``--finished``."""
    text = "Put finished actions into the calendar (ics) too."
    return click.option("--finished", is_flag=True, help=text)(command)


def deliver(export: Export, plan: Plan, source: Path, output: Path | None) -> None:
    """Write an export to a file or to standard output, and say what was cut or left out.

    Beside a file goes ``OUT.left-out.csv`` with the whole list, where there is one; a list of an earlier run goes.
    """
    from planparse.emit import write_bytes
    from planparse.emit.left_out import left_out_csv

    all_made()
    if output is None:
        if export.data.startswith(b"PK") and sys.stdout.isatty():
            raise click.UsageError("a workbook cannot be shown here: name a file with -o")
        sys.stdout.buffer.write(export.data)
        sys.stdout.flush()
        _say(source, export.left_out, len(export.left_out))
        return
    write_bytes(output, export.data)
    beside = output.with_name(f"{output.name}{LEFT_OUT}")
    if export.left_out:
        write_bytes(beside, left_out_csv(export.left_out))
    else:
        beside.unlink(missing_ok=True)
    cut = f"; {len(export.left_out)} cut or left out, see {shown_name(beside.name)}" if export.left_out else ""
    written(counted(plan, export.actions) + cut, output)
    _say(source, export.left_out, SHOWN, f"all {len(export.left_out)} are in {shown_name(beside.name)}")


def _say(source: Path, deeds: tuple[LeftOut, ...], shown: int, rest: str = "") -> None:
    """One line a deed on standard error, and where the others are."""
    for deed in deeds[:shown]:
        click.echo(f"planparse: {shown_name(source.name)}: {deed}", err=True)
    if len(deeds) > shown:
        click.echo(f"planparse: {shown_name(source.name)}: and {len(deeds) - shown} more: {rest}", err=True)
