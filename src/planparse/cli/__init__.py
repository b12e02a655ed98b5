"""The command line: one module a command, each a click command that imports its stages when it runs.

Messages go to standard error, one line a problem; results to standard output or files.
"""

from __future__ import annotations

import click

from planparse import __version__
from planparse.cli.batch import batch
from planparse.cli.check import check
from planparse.cli.dataset import dataset
from planparse.cli.diff import diff
from planparse.cli.explain import explain
from planparse.cli.export import export
from planparse.cli.group import Group
from planparse.cli.merge import merge
from planparse.cli.parse import parse
from planparse.cli.review import review
from planparse.cli.schema import schema
from planparse.cli.serve import serve
from planparse.cli.tables import tables
from planparse.cli.validate import validate
from planparse.cli.view import view

COMMANDS = (parse, batch, tables, explain, export, validate, check, schema, diff, merge, dataset, view, review, serve)


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version")
def main() -> None:
    """Read councils' Ofsted action plans and write validated JSON.

    Exit status: 0 done; 1 a plan was refused, or (with --strict) has issues; 2 wrong usage; 130
    interrupted.
    """


for command in COMMANDS:
    main.add_command(command)
