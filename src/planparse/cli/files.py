"""The files of a command: what it reads, what it writes, in which format; and that no file is both.

A command that writes is a `Command` with an `output_option`: the check is here once, for all of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from planparse.file_names import LEFT_OUT

F = TypeVar("F", bound=Callable[..., Any])

STANDARD_INPUT = "stdin"
"""What messages and plans call a file that came through standard input."""

_SPOOLED = "planparse.stdin"


class Input(click.Path):
    """A file or folder that is read; ``-`` is standard input."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:  # noqa: ANN401
        """The path; standard input is put into a file of its own first, for many readers have to go back in it."""
        if str(value) == "-" and ctx is not None and not ctx.resilient_parsing:
            if _SPOOLED in ctx.meta:
                raise click.UsageError("standard input (-) can be read only once", ctx)
            ctx.meta[_SPOOLED] = path = _spooled(ctx)
            return path
        return Path(str(super().convert(value, param, ctx)))


class EarlierRun(Input):
    """The folder of an earlier run, which may be the one that is written to: that run goes on there."""


class Output(click.Path):
    """The file or folder that a command writes, and the names of files that it puts into that folder."""

    def __init__(self, endings: Sequence[str] = (), sides: Sequence[str] = ()) -> None:
        super().__init__(path_type=Path)
        self.endings = tuple(endings)
        self.sides = tuple(sides)

    def written(self, output: Path) -> Iterator[Path]:
        """Every file that is written for this output, as far as is known before."""
        yield output
        yield output.with_name(f"{output.name or 'out'}{LEFT_OUT}")
        yield from (output / side for side in self.sides)


class Formats(click.Choice[str]):
    """A choice of format, each with the endings of its files, the likeliest format of an ending first."""

    def __init__(self, endings: Mapping[str, Sequence[str]], default: str | None = None) -> None:
        super().__init__(tuple(endings))
        self.endings = endings
        self.default = default

    def chosen(self, asked: str | None, output: Path | None) -> str:
        """The format that was asked for, or that the output's ending says. Raises `UsageError` where they disagree."""
        ending = _ending(output)
        if output is None or not ending:
            if asked is None and self.default is None:
                raise click.UsageError("choose a format with --format, or by the ending of the file after -o")
            return str(asked or self.default)
        fitting = [name for name, endings in self.endings.items() if ending in endings]
        if asked is None and fitting:
            return fitting[0]
        known = (
            self.endings[asked] if asked else tuple(dict.fromkeys(e for all_ in self.endings.values() for e in all_))
        )
        _known_ending(output, known, f" for --format {asked}" if asked else "")
        return str(asked)


class FormatOption(click.Option):
    """``--format``; the older ``--to`` means the same and is not shown."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """What ``--help`` shows."""
        record = super().get_help_record(ctx)
        return (record[0].replace("--format, --to", "--format"), record[1]) if record else None


class Command(click.Command):
    """A command that refuses to write over what it reads, and whose output's ending is its format."""

    def invoke(self, ctx: click.Context) -> object:
        """Check the files, then run."""
        output = ctx.params.get("output")
        for param in self.params:
            target = ctx.params.get(param.name or "")
            if isinstance(param.type, Output) and target is not None:
                _refuse_inputs(target, param.type, list(self._inputs(ctx)))
                if param.type.endings:
                    _known_ending(target, param.type.endings)
        for param in self.params:
            if isinstance(param.type, Formats) and param.name:
                ctx.params[param.name] = param.type.chosen(ctx.params[param.name], output)
        return super().invoke(ctx)

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002  # click's own limit cuts a sentence in two
        """The first sentence of the help, whole."""
        return super().get_short_help_str(10_000)

    def _inputs(self, ctx: click.Context) -> Iterator[Path]:
        """Whatever the command was given to read: its arguments, and each option that is an `Input`."""
        for param in self.params:
            if isinstance(param.type, EarlierRun):
                continue
            if isinstance(param.type, Input) or isinstance(param, click.Argument):
                value = ctx.params.get(param.name or "")
                for one in value if isinstance(value, tuple) else (value,):
                    if one is not None and "://" not in str(one):
                        yield Path(one)


FILE = Input()


def output_option(*endings: str) -> Callable[[F], F]:
    """The option ``-o`` of a command that writes one file; with ``endings``, its name has one of these (or none)."""
    text = "Write to this file instead of standard output."
    return click.option("-o", "--output", type=Output(endings), callback=_dash, help=text)


def folder_option(metavar: str, *sides: str) -> Callable[[F], F]:
    """The option ``-o`` of a command that writes into a folder, among other files those of the names ``sides``."""
    kind = Output(sides=sides)
    return click.option("-o", "--output", type=kind, required=True, metavar=metavar, help="The folder to write into.")


def format_option(formats: Formats, text: str = "The output's format") -> Callable[[F], F]:
    """The option ``--format``, as ``form``: what the output's ending says where it is not given."""
    default = f", else {formats.default}" if formats.default else ""
    text = f"{text} (without it, as the ending of OUTPUT says{default})."
    return click.option("--format", "--to", "form", cls=FormatOption, type=formats, help=text)


def second_opinion_option(command: F) -> F:
    """The option ``--second-opinion``; what it takes is written here, so that no engine is imported for it."""
    text = (
        "Compare a PDF's tables and words with pdfplumber's and camelot's (needs the extra tables): always, where they "
        "are doubtful, or never (default)."
    )
    choices = click.Choice(("always", "doubtful", "never"))
    return click.option("--second-opinion", type=choices, default="never", metavar="WHEN", help=text)(command)


def is_standard_input(path: Path) -> bool:
    """Whether a command's file came through standard input."""
    return click.get_current_context().meta.get(_SPOOLED) == path


def _dash(_ctx: click.Context, _param: click.Parameter, value: Path | None) -> Path | None:
    """``-o -`` is standard output, as where there is no ``-o``."""
    return None if value == Path("-") else value


def _ending(output: Path | None) -> str:
    """The ending of a file's name, in small letters; a device has none."""
    if output is None or (output.exists() and not output.is_file() and not output.is_dir()):
        return ""
    return output.suffix.casefold()


def _known_ending(output: Path, known: Sequence[str], what: str = "") -> None:
    ending = _ending(output)
    if ending and ending not in known:
        one_of = "one of " if len(known) > 1 else ""
        raise click.UsageError(f"{output.name}: a file{what} cannot end in {ending}; use {one_of}{' '.join(known)}")


def _refuse_inputs(output: Path, kind: Output, inputs: Sequence[Path]) -> None:
    """Raise `UsageError` where something that is to be written is, or would be put over, something that is read."""
    for target in kind.written(output):
        for source in inputs:
            if _same(target, source):
                what = "the output" if target == output else f"{target.name}, which is written beside the output,"
                raise click.UsageError(f"{output}: {what} would overwrite {source}, the input; choose another name")


def _same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file or folder: by name, through links, hard links or another case of letters."""
    try:
        if one.is_file() or one.is_dir():
            return one.samefile(other)
        return not one.exists() and one.resolve() == other.resolve()
    except OSError:
        return False


def _spooled(ctx: click.Context) -> Path:
    """Standard input as a file that is gone when the command ends."""
    import tempfile

    from planparse.read import read_all

    data = read_all(sys.stdin.buffer, STANDARD_INPUT)
    folder = ctx.find_root().with_resource(tempfile.TemporaryDirectory(prefix="planparse-", ignore_cleanup_errors=True))
    path = Path(folder) / STANDARD_INPUT
    path.write_bytes(data)
    return path
