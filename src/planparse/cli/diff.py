"""`planparse diff`: what became of a plan in its next version."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.group import FILE, show
from planparse.cli.limits import all_made, within_limits

if TYPE_CHECKING:
    from planparse.plan import Plan

_WIDTH = 100
"""Characters of a table that goes to a file: the same file on every machine."""


@click.command()
@click.argument("old", type=FILE)
@click.argument("new", type=FILE)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "patch", "html"]),
    default="table",
    help="A table (as it is read), JSON, JSON Patch (RFC 6902: makes OLD's JSON NEW's), or an HTML page.",
)
@click.option("-o", "--output", type=FILE, help="Write to this file (in one step) and not to standard output.")
@click.option("--password", envvar="PLANPARSE_PASSWORD", help="Opens encrypted files (or set PLANPARSE_PASSWORD).")
@within_limits
def diff(old: Path, new: Path, form: str, output: Path | None, password: str | None) -> None:
    """Tell what changed from one version of a plan, OLD, to the next, NEW: plan JSON or the documents themselves."""
    from planparse.emit import write_text

    before, after = load_plan(old, password), load_plan(new, password)
    text = _FORMS[form](before, after)
    if output is None:
        show(text)
    else:
        all_made()
        write_text(output, text)


def load_plan(path: Path, password: str | None = None) -> Plan:
    """The plan in a file: one that planparse wrote, or a document that is parsed now."""
    from planparse.plan.validate import validate
    from planparse.read import load

    start = load(path)[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{") and not start.startswith(b"{\\rtf"):
        return validate(path)
    from planparse import parse

    return parse(path, password=password)


def _table(old: Plan, new: Plan) -> str:
    from planparse.versions import diff as compare
    from planparse.versions.table import table

    width = shutil.get_terminal_size((_WIDTH, 24)).columns if sys.stdout.isatty() else _WIDTH
    return table(compare(old, new), old, new, max(width, 60))


def _json(old: Plan, new: Plan) -> str:
    from planparse.versions import diff as compare

    return compare(old, new).model_dump_json(indent=2) + "\n"


def _patch(old: Plan, new: Plan) -> str:
    from planparse.versions.items import version
    from planparse.versions.match import match
    from planparse.versions.patch import patch, patch_json

    before, after = version(old), version(new)
    return patch_json(patch(before, after, match(before, after)))


def _page(old: Plan, new: Plan) -> str:
    from planparse.versions import diff as compare
    from planparse.versions.page import page

    return page(compare(old, new), old, new)


_FORMS: dict[str, Callable[[Plan, Plan], str]] = {"table": _table, "json": _json, "patch": _patch, "html": _page}
