"""The command line. Each command imports its stages when it runs.

Messages go to standard error, one line for each problem; results go to standard output or files.
"""

from __future__ import annotations

import os
import sys

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


_POOLS = ("multiprocessing", "concurrent.futures")
"""Modules that are imported if other processes or threads were started. Python tidies those up at exit."""


def run() -> None:
    """Run `main` as the installed command. The process ends without freeing its objects one by one.

    Freeing them takes a tenth of a short run, and the system takes the memory back at once.
    """
    try:
        main()
    except SystemExit as done:
        if isinstance(done.code, int) and not any(name in sys.modules for name in _POOLS):
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(done.code)
        raise
