"""What commands share that take a person's corrections: the option, and the lines for one document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, TypeVar

import click

from planparse.cli.files import FILE
from planparse.file_names import shown_name

if TYPE_CHECKING:
    from planparse.corrections.format import Correction

Command = TypeVar("Command", bound=Callable[..., Any])


def corrections_option(command: Command) -> Command:
    """The option ``--corrections``, as ``corrections``."""
    text = "Apply a person's corrections: a file of them, or the folder that holds NAME.corrections.jsonl."
    return click.option("--corrections", type=FILE, metavar="FILE|DIR", help=text)(command)


def corrections_of(path: Path, document: Path) -> tuple[Correction, ...]:
    """The corrections in this file, or in this folder under the document's name; none where there is no such file.

    A line that breaks off is told on standard error. Raises `planparse.errors.InvalidCorrectionsError` that names the
    line and what is wrong with it.
    """
    from planparse.corrections import beside
    from planparse.corrections.format import read_lines

    own = beside(document, path) if path.is_dir() else path
    if own is not path and not own.is_file():
        return ()
    lines = read_lines(own)
    for number in lines.cut:
        click.echo(f"planparse: {shown_name(own.name)}: line {number} is incomplete and was skipped", err=True)
    return lines.corrections


def corrections_in(folder: Path, below: str, output: str) -> Path | None:
    """The corrections file of a batch's document: named after its plan in the folder, or after the document itself.

    It lies in ``folder`` where the document lies in what was given, or in the folder itself.
    """
    from planparse.corrections import beside

    for name in (output, below):
        parts = [part for part in PurePosixPath(name).parts if part not in ("..", "/")]
        for place in (folder.joinpath(*parts), folder / parts[-1]) if parts else ():
            if beside(place).is_file():
                return beside(place)
    return None
