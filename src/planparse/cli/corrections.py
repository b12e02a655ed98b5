"""What commands share that take a person's corrections: the option, and the lines for one document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from planparse.cli.files import FILE

if TYPE_CHECKING:
    from planparse.corrections.format import Correction

Command = TypeVar("Command", bound=Callable[..., Any])


def corrections_option(command: Command) -> Command:
    """The option ``--corrections``, as ``corrections``."""
    text = "Apply a person's corrections: a file of them, or the folder that holds NAME.corrections.jsonl."
    return click.option("--corrections", type=FILE, metavar="FILE|DIR", help=text)(command)


def corrections_of(path: Path, document: Path) -> tuple[Correction, ...]:
    """The corrections in this file, or in this folder under the document's name; none where there is no such file.

    Raises `planparse.errors.InvalidCorrectionsError` that names the line and what is wrong with it.
    """
    from planparse.corrections import beside, read_corrections

    if not path.is_dir():
        return read_corrections(path)
    own = beside(document, path)
    return read_corrections(own) if own.is_file() else ()
