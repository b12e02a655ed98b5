"""Commands for plan files: `planparse check`, `export`, `validate`, `schema`, `diff` and `merge`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.files import (
    FILE,
    FORMATS,
    TRACKERS,
    Command,
    Formats,
    deliver,
    finished_option,
    format_option,
    output_option,
)
from planparse.cli.group import counted, show, within_limits, write
from planparse.cli.view import DATES, day_of
from planparse.errors import EmptyFileError, installing, shown_name

if TYPE_CHECKING:
    from planparse.plan import Plan


DAY = click.DateTime(DATES)


@click.command(cls=Command)
@click.argument("file", type=FILE, metavar="PLAN")
@output_option()
@format_option(Formats({"text": (".txt",), "json": (".json",)}, "text"))
@click.option(
    "--report",
    type=DAY,
    metavar="DATE",
    help="The day on which the report was received, like 4/7/2014, 4 July 2014 or 2014-07-04"
    f" (needs the extra check: {installing('check')}).",
)
@click.option("--published", type=DAY, metavar="DATE", help="The day on which the plan was published.")
@click.option(
    "--working-days",
    type=click.IntRange(1, 1000),
    default=70,
    show_default=True,
    help="How many working days there are from the report to the plan.",
)
@click.option(
    "--recommendations",
    type=FILE,
    help="The recommendations as a text file, one a line, or the report itself (text or PDF).",
)
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of an encrypted file (or set PLANPARSE_PASSWORD)."
)
@within_limits
def check(
    file: Path,
    output: Path | None,
    form: str,
    report: datetime | None,
    published: datetime | None,
    working_days: int,
    recommendations: Path | None,
    password: str | None,
) -> None:
    """Check PLAN (JSON, or a document, which is parsed now) against what the law asks, on one page.

    Is every recommendation answered? Does each action say what will be done, who does it and by when? Is the plan
    published within 70 working days of the report? The exit status is 1 if something is missing.
    """
    from planparse.check import as_json, as_text, verdict
    from planparse.check import check as hold
    from planparse.cli.files import open_plan

    asked = _recommendations(recommendations) if recommendations else ()
    plan = open_plan(file, password)
    found = hold(plan, report=day_of(report), published=day_of(published), recommendations=asked, days=working_days)
    text = as_json(plan, found) if form == "json" else as_text(plan, found)
    write(text, output, verdict(found))
    if not found.passed:
        sys.exit(1)


def _recommendations(path: Path) -> tuple[str, ...]:
    from planparse.check import read_recommendations
    from planparse.read import report_text

    found = read_recommendations(report_text(path))
    if not found:
        raise EmptyFileError(path.name, "holds no recommendations", "give a text file with one recommendation a line")
    return found


# `planparse export`: a plan file for people, calendars and trackers.


@click.command(cls=Command)
@click.argument("file", type=FILE, metavar="PLAN")
@format_option(Formats({**FORMATS, **TRACKERS}), "Format or tracker")
@output_option()
@click.option("--profile", "own", type=FILE, help="A TOML file whose [export] part has the rules (docs/profile.md).")
@finished_option
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of an encrypted file (or set PLANPARSE_PASSWORD)."
)
@within_limits
def export(file: Path, form: str, output: Path | None, own: Path | None, finished: bool, password: str | None) -> None:
    """Export PLAN (JSON, or a document) as a workbook, a calendar, CSV, or an import file for a tracker.

    A tracker often takes less than a plan says: an action has no date, its owner is a post, its title is too long. You
    choose in the profile what to do then; without a choice, the export is refused. Standard error and OUT.left-out.csv
    list what was cut or left out.
    """
    from planparse.cli.files import open_plan
    from planparse.emit.formats import export as convert
    from planparse.profile import NO_PROFILE, load_profile

    profile = load_profile(own) if own else NO_PROFILE
    plan = open_plan(file, password, profile)
    deliver(convert(plan, form, profile.export, finished=finished), plan, file, output)


# `planparse validate`: a plan file, or a file of corrections, against the contract.


@click.command(cls=Command)
@click.argument("file", type=FILE)
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of an encrypted file (or set PLANPARSE_PASSWORD)."
)
@within_limits
def validate(file: Path, password: str | None) -> None:
    """Check a FILE against the contract: a plan (JSON), a document (it is parsed now) or corrections (.jsonl)."""
    from planparse.cli.files import open_plan
    from planparse.corrections.file import in_force, read_corrections

    if file.suffix == ".jsonl":
        lines = read_corrections(file)
        told = f"{len(lines)} corrections, {len(in_force(lines))} in force"
        click.echo(f"{shown_name(file.name)}: valid: {told}", err=True)
        return
    click.echo(f"{shown_name(file.name)}: valid: {counted(open_plan(file, password))}", err=True)


# `planparse schema`: the contract as JSON Schema.


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
    from planparse.versions.changes import Diff, History

    models: dict[str, type[BaseModel]] = {"plan": Plan, "correction": Correction, "diff": Diff, "history": History}
    show(schema_json(models[what]))


ENDINGS = {"table": (".txt",), "json": (".json",), "patch": (".patch", ".json"), "html": (".html", ".htm")}

_WIDTH = 100
"""Characters of a table that is written to a file, so that the file is the same on every machine."""


@click.command(cls=Command)
@click.argument("old", type=FILE)
@click.argument("new", type=FILE)
@format_option(
    Formats(ENDINGS, "table"),
    "A table (as it is read), JSON, JSON Patch (RFC 6902: turns OLD's JSON into NEW's), or an HTML page",
)
@output_option()
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of encrypted files (or set PLANPARSE_PASSWORD)."
)
@within_limits
def diff(old: Path, new: Path, form: str, output: Path | None, password: str | None) -> None:
    """Show what changed from one version of a plan, OLD, to the next, NEW: plan JSON or the documents themselves."""
    from planparse.cli.files import open_plan

    before, after = open_plan(old, password), open_plan(new, password)
    write(_FORMS[form](before, after), output, f"{old.name} and {new.name}, compared")


def _table(old: Plan, new: Plan) -> str:
    import shutil

    from planparse.versions import diff as compare
    from planparse.versions.sections import table

    width = shutil.get_terminal_size((_WIDTH, 24)).columns if sys.stdout.isatty() else _WIDTH
    return table(compare(old, new), old, new, max(width, 60))


def _json(old: Plan, new: Plan) -> str:
    from planparse.versions import diff as compare

    return compare(old, new).model_dump_json(indent=2) + "\n"


def _patch(old: Plan, new: Plan) -> str:
    from planparse.versions.diff import patch, patch_json
    from planparse.versions.likeness import version
    from planparse.versions.match import match

    before, after = version(old), version(new)
    return patch_json(patch(before, after, match(before, after)))


def _page(old: Plan, new: Plan) -> str:
    from planparse.versions import diff as compare
    from planparse.versions.sections import page

    return page(compare(old, new), old, new)


_FORMS: dict[str, Callable[[Plan, Plan], str]] = {"table": _table, "json": _json, "patch": _patch, "html": _page}


# `planparse merge`: several versions of a plan as one history.


@click.command(cls=Command)
@click.argument("versions", type=FILE, nargs=-1, required=True)
@output_option(".json")
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of encrypted files (or set PLANPARSE_PASSWORD)."
)
@within_limits
def merge(versions: tuple[Path, ...], output: Path | None, password: str | None) -> None:
    """Join VERSIONS of a plan, oldest first, into one history: each action once, with what it said in each version."""
    from planparse.cli.files import open_plan
    from planparse.versions import merge as join

    if len(versions) < 2:
        raise click.UsageError("name two versions or more, oldest first")
    text = join([open_plan(path, password) for path in versions]).model_dump_json(indent=2) + "\n"
    write(text, output, f"{len(versions)} versions")
