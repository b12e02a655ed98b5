"""The command line: each command imports its stages when it runs.

Messages go to standard error, one line a problem; results to standard output or files.
"""

from __future__ import annotations

import click

from planparse import __version__
from planparse.cli.batch import batch, dataset
from planparse.cli.group import Group
from planparse.cli.parse import explain, parse, tables
from planparse.cli.plan_files import check, diff, export, merge, schema, validate
from planparse.cli.servers import review, serve
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
