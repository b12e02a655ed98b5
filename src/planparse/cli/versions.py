"""`planparse diff` and `planparse merge`: what became of a plan in its next version, and versions as one history."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.files import FILE, Command, Formats, format_option, output_option
from planparse.cli.group import within_limits, write

if TYPE_CHECKING:
    from planparse.plan import Plan


ENDINGS = {"table": (".txt",), "json": (".json",), "patch": (".patch", ".json"), "html": (".html", ".htm")}

_WIDTH = 100
"""Characters of a table that goes to a file: the same file on every machine."""


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
