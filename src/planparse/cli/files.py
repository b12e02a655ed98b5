"""The files of a command: what it reads and writes, in which format, and that it does not write over what it reads.

A command that writes is a `Command` with an `output_option`, so that the check is only here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, TypeVar

import click

from planparse.cli.group import all_made, counted, say_written
from planparse.errors import LEFT_OUT, shown_name

if TYPE_CHECKING:
    from planparse.corrections.file import Correction
    from planparse.emit.cells import Export, LeftOut
    from planparse.plan import Plan
    from planparse.profile import Profile


F = TypeVar("F", bound=Callable[..., Any])

STANDARD_INPUT = "stdin"
"""The name of standard input in messages and plans."""

_SPOOLED = "planparse.stdin"


class Input(click.Path):
    """A file or folder to read; ``-`` is standard input."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:  # noqa: ANN401
        """Return the path. Standard input is first saved to a file, as many readers have to go back in it."""
        if str(value) == "-" and ctx is not None and not ctx.resilient_parsing:
            if _SPOOLED in ctx.meta:
                raise click.UsageError("standard input (-) can be read only once", ctx)
            ctx.meta[_SPOOLED] = path = _spooled(ctx)
            return path
        return Path(str(super().convert(value, param, ctx)))


class EarlierRun(Input):
    """The folder of an earlier run. It may be the output folder, where that run is continued."""


class Output(click.Path):
    """The file or folder that a command writes, and the names of the files that it writes into that folder."""

    def __init__(self, endings: Sequence[str] = (), sides: Sequence[str] = ()) -> None:
        super().__init__(path_type=Path)
        self.endings = tuple(endings)
        self.sides = tuple(sides)

    def written(self, output: Path) -> Iterator[Path]:
        """Every file that is written for this output, as far as it is known beforehand."""
        yield output
        yield output.with_name(f"{output.name or 'out'}{LEFT_OUT}")
        yield from (output / side for side in self.sides)


class Formats(click.Choice[str]):
    """A choice of format, each with its file endings; the most likely format for an ending comes first."""

    def __init__(self, endings: Mapping[str, Sequence[str]], default: str | None = None) -> None:
        super().__init__(tuple(endings))
        self.endings = endings
        self.default = default

    def chosen(self, asked: str | None, output: Path | None) -> str:
        """The format that was asked for, or the format of the output's ending. Raises `UsageError` if they differ."""
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
        """Return what ``--help`` shows."""
        record = super().get_help_record(ctx)
        return (record[0].replace("--format, --to", "--format"), record[1]) if record else None


class Command(click.Command):
    """A command that refuses to write over what it reads, and whose output's ending gives the format."""

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
        """Return the whole first sentence of the help."""
        return super().get_short_help_str(10_000)

    def _inputs(self, ctx: click.Context) -> Iterator[Path]:
        """The paths that the command reads: its arguments, and each option that is an `Input`."""
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
    """The option ``-o`` of a command that writes one file. ``endings`` are those that its name can have."""
    text = "Write to this file instead of standard output."
    return click.option("-o", "--output", type=Output(endings), callback=_dash, help=text)


def folder_option(metavar: str, *sides: str) -> Callable[[F], F]:
    """The option ``-o`` of a command that writes into a folder; ``sides`` are some of the files' names."""
    kind = Output(sides=sides)
    return click.option("-o", "--output", type=kind, required=True, metavar=metavar, help="The folder to write into.")


def format_option(formats: Formats, text: str = "The output's format") -> Callable[[F], F]:
    """The option ``--format``, as ``form``. Without it, the output's ending gives the format."""
    default = f", else {formats.default}" if formats.default else ""
    text = f"{text} (without it, as the ending of OUTPUT says{default})."
    return click.option("--format", "--to", "form", cls=FormatOption, type=formats, help=text)


def second_opinion_option(command: F) -> F:
    """The option ``--second-opinion``. Its values are written here, so that no engine is imported for it."""
    text = (
        "Compare a PDF's tables and words with pdfplumber's and camelot's (needs the extra tables): always, where they "
        "are doubtful, or never (default)."
    )
    choices = click.Choice(("always", "doubtful", "never"))
    return click.option("--second-opinion", type=choices, default="never", metavar="WHEN", help=text)(command)


def is_standard_input(path: Path) -> bool:
    """Whether a command's file came from standard input."""
    return click.get_current_context().meta.get(_SPOOLED) == path


def _dash(_ctx: click.Context, _param: click.Parameter, value: Path | None) -> Path | None:
    """Return None for ``-o -``: it is standard output, as if there were no ``-o``."""
    return None if value == Path("-") else value


def _ending(output: Path | None) -> str:
    """The ending of a file's name, in small letters; empty for a device."""
    if output is None or (output.exists() and not output.is_file() and not output.is_dir()):
        return ""
    return output.suffix.casefold()


def _known_ending(output: Path, known: Sequence[str], what: str = "") -> None:
    ending = _ending(output)
    if ending and ending not in known:
        one_of = "one of " if len(known) > 1 else ""
        raise click.UsageError(f"{output.name}: a file{what} cannot end in {ending}; use {one_of}{' '.join(known)}")


def _refuse_inputs(output: Path, kind: Output, inputs: Sequence[Path]) -> None:
    """Raise `UsageError` if something to be written is, or would replace, something that is read."""
    for target in kind.written(output):
        for source in inputs:
            if _same(target, source):
                what = "the output" if target == output else f"{target.name}, which is written beside the output,"
                raise click.UsageError(f"{output}: {what} would overwrite {source}, the input; choose another name")


def _same(one: Path, other: Path) -> bool:
    """Whether two paths are of one file or folder: by name, links, hard links or another case of letters."""
    try:
        if one.is_file() or one.is_dir():
            return one.samefile(other)
        return not one.exists() and one.resolve() == other.resolve()
    except OSError:
        return False


def _spooled(ctx: click.Context) -> Path:
    """Standard input as a file that is removed when the command ends."""
    import tempfile

    from planparse.read import read_all

    data = read_all(sys.stdin.buffer, STANDARD_INPUT)
    folder = ctx.find_root().with_resource(tempfile.TemporaryDirectory(prefix="planparse-", ignore_cleanup_errors=True))
    path = Path(folder) / STANDARD_INPUT
    path.write_bytes(data)
    return path


# A plan for a command: from a file that planparse wrote, or from a document that is parsed now.


def open_plan(
    path: Path, password: str | None = None, profile: Profile | None = None, decided: Sequence[Correction] = ()
) -> Plan:
    """Return the plan in a file. Its content decides: JSON is validated, a document is parsed.

    ``decided`` are a person's corrections. A plan file can take only those of fields, as its document is not available.
    """
    from planparse import load_plan, parse

    if not decided:
        return load_plan(path, password=password, profile=profile)
    if not is_plan_file(path):
        return parse(path, password=password, profile=profile, corrections=decided)
    from planparse.corrections.plan_files import corrected_plan

    return corrected_plan(load_plan(path, password=password, profile=profile), decided)


def is_plan_file(path: Path) -> bool:
    """Whether a file is JSON: a plan that planparse wrote, or a file that will be refused as a plan."""
    from planparse.read import load
    from planparse.read.kinds import is_json

    return is_json(load(path))


# What the commands that export share: writing the file in one step, and listing what it lacks of the plan.


FORMATS = {"json": (".json",), "jsonl": (".jsonl", ".ndjson"), "csv": (".csv",), "xlsx": (".xlsx",), "ics": (".ics",)}
TRACKERS = {
    **dict.fromkeys(("jira", "planview"), (".csv",)),
    **dict.fromkeys(("planner", "lists", "smartsheet", "pentana", "kastrack"), (".xlsx",)),
}
"""The endings of each format and tracker. They are here so that ``--help`` imports none of them."""

SHOWN = 20


def finished_option(command: F) -> F:
    """The option ``--finished``."""
    text = "Put finished actions into the calendar (ics) too."
    return click.option("--finished", is_flag=True, help=text)(command)


def deliver(export: Export, plan: Plan, source: Path, output: Path | None) -> None:
    """Write an export to a file or to standard output, and say what was cut or left out.

    If there is a list of that, it goes to ``OUT.left-out.csv`` beside the file; a list of an earlier run is removed.
    """
    from planparse.emit import write_bytes
    from planparse.emit.cells import left_out_csv

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
    say_written(counted(plan, export.actions) + cut, output)
    _say(source, export.left_out, SHOWN, f"all {len(export.left_out)} are in {shown_name(beside.name)}")


def _say(source: Path, deeds: tuple[LeftOut, ...], shown: int, rest: str = "") -> None:
    """Print one line for each entry on standard error, and where the others are."""
    for deed in deeds[:shown]:
        click.echo(f"planparse: {shown_name(source.name)}: {deed}", err=True)
    if len(deeds) > shown:
        click.echo(f"planparse: {shown_name(source.name)}: and {len(deeds) - shown} more: {rest}", err=True)


# What commands with a person's corrections share: the option, and the lines for one document.


def corrections_option(command: F) -> F:
    """The option ``--corrections``, as ``corrections``."""
    text = "Apply a person's corrections: a file of them, or the folder that holds NAME.corrections.jsonl."
    return click.option("--corrections", type=FILE, metavar="FILE|DIR", help=text)(command)


def corrections_of(path: Path, document: Path) -> tuple[Correction, ...]:
    """The corrections in this file, or in this folder under the document's name; empty if there is no such file.

    An incomplete line is reported on standard error. Raises `planparse.errors.InvalidCorrectionsError` that names the
    line and what is wrong with it.
    """
    from planparse.corrections import beside
    from planparse.corrections.file import read_lines

    own = beside(document, path) if path.is_dir() else path
    if own is not path and not own.is_file():
        return ()
    lines = read_lines(own)
    for number in lines.cut:
        click.echo(f"planparse: {shown_name(own.name)}: line {number} is incomplete and was skipped", err=True)
    return lines.corrections


def corrections_in(folder: Path, below: str, output: str) -> Path | None:
    """The corrections file of a batch's document: named after its plan in the folder, or after the document itself.

    It is in the subfolder of ``folder`` that matches the document's place, or in ``folder`` itself.
    """
    from planparse.corrections import beside

    for name in (output, below):
        parts = [part for part in PurePosixPath(name).parts if part not in ("..", "/")]
        for place in (folder.joinpath(*parts), folder / parts[-1]) if parts else ():
            if beside(place).is_file():
                return beside(place)
    return None
