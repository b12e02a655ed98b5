"""`planparse batch` and `planparse dataset`: converting many plans, and joining plan files into one data set."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planparse.cli.files import FILE, Command, EarlierRun, corrections_in, folder_option, second_opinion_option
from planparse.cli.group import INTERRUPTED, limit_options, limits_of
from planparse.errors import InvalidPlanError, PlanParseError, UnreadableFileError, installing, shown_name

if TYPE_CHECKING:
    from planparse.batch.folder import Folder
    from planparse.batch.report import RunSummary
    from planparse.batch.run import Planned, Progress, Submit
    from planparse.batch.task import Source
    from planparse.corrections.file import Correction
    from planparse.plan.model import Plan
    from planparse.run_limits import Limits


_URL = re.compile(r"[a-zA-Z][\w+.-]+:[/\\]")
"""A scheme of two letters or more; one letter is a drive. A path has lost the second slash of `//`."""


@click.command(cls=Command)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@folder_option("DIR", "report.html", "report.json", "portfolio.html")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Plans to convert at a time (default: one a processor, as memory allows).",
)
@click.option(
    "--dask",
    "address",
    metavar="ADDRESS",
    help=f"Convert on this Dask cluster (needs the extra dask: {installing('dask')}).",
)
@limit_options
@click.option(
    "--password", envvar="PLANPARSE_PASSWORD", help="The password of encrypted files (or set PLANPARSE_PASSWORD)."
)
@click.option("--profile", "own", type=FILE, help="A profile: what you know of the councils' plans, as a TOML file.")
@click.option("--fresh", is_flag=True, help="Convert everything again, even if an earlier run has done it.")
@second_opinion_option
@click.option("--view", "pages", is_flag=True, help="Also write a page for each plan, and portfolio.html of all plans.")
@click.option(
    "--previous",
    type=EarlierRun(),
    metavar="DIR",
    help="The folder of an earlier run (or this run's own): a plan that has an older version there keeps its ids.",
)
@click.option(
    "--corrections",
    type=FILE,
    metavar="DIR",
    help="Apply people's corrections: the folder that holds a NAME.corrections.jsonl for each plan.",
)
@click.option("--traces", is_flag=True, help="Show tracebacks of faults in planparse; they may quote documents.")
def batch(
    paths: tuple[str, ...],
    output: Path,
    jobs: int | None,
    address: str | None,
    timeout: float,
    memory: int,
    password: str | None,
    own: Path | None,
    fresh: bool,
    pages: bool,
    previous: Path | None,
    corrections: Path | None,
    traces: bool,
    second_opinion: str,
) -> None:
    """Convert many plans: files, folders, patterns, zip archives, URLs. DIR gets one JSON for each, and a report.

    Each plan is converted in a process of its own: one bad file never stops the others. If the run is interrupted,
    run the same command again to convert the rest. The exit status is 1 if a plan was refused, 130 after an interrupt.
    """
    from planparse.batch.folder import open_folder
    from planparse.batch.report import ProgressMeter
    from planparse.batch.run import Options, convert_all
    from planparse.batch.sources import sources

    _check_folders(output, previous, corrections)
    profile = _profile(own) if own else None
    limits = limits_of(timeout, memory)
    made_with = profile if second_opinion == "never" else f"{profile or ''}\0{second_opinion}"  # both change the plans
    meter = ProgressMeter(sys.stderr)

    def told(progress: Progress) -> None:
        refusal = progress.refusal
        if refusal is not None:
            meter.say(f"planparse: {progress.source.shown}: {refusal.problem}; {refusal.remedy}")
        meter.step(progress.done, progress.of, reused=progress.reused)

    with (
        _stoppable(output),
        open_folder(output, limits, profile=made_with, fresh=fresh, keeps_older=previous is not None) as folder,
        _converters(limits, jobs, address) as (submit, ahead),
        closing(meter),
    ):
        options = Options(ahead, password, traces, profile, second_opinion, partial(_decided, corrections))
        after = partial(_finish, folder, pages, previous, corrections)
        summary = convert_all(sources(paths, output), folder, submit, options, told, after)
    _say(summary, output, "report.html and portfolio.html" if pages else "report.html")
    if summary.refused or not summary.plans:
        sys.exit(1)


def _check_folders(output: Path, previous: Path | None, corrections: Path | None) -> None:
    if _URL.match(str(output)):
        raise UnreadableFileError(str(output), "is not a local folder", "write to a folder here, then copy it")
    if previous and previous.resolve() != output.resolve() and not previous.is_dir():
        raise UnreadableFileError(previous.name, "is not a folder", "name the folder of an earlier run")
    if corrections and not corrections.is_dir():
        raise UnreadableFileError(corrections.name, "is not a folder", "name the folder that holds the corrections")


def _decided(folder: Path | None, source: Source, output: str) -> str | None:
    """The corrections' lines for a document; None if there are none."""
    path = corrections_in(folder, source.below, output) if folder else None
    if path is None:
        return None
    from planparse.read import load

    return load(path).decode("utf-8-sig", "replace")


def _profile(path: Path) -> str:
    """The text of a profile. It is read once here, so that an error in it is reported once and not for each plan."""
    from planparse.profile import profile_text, read_profile

    text = profile_text(path)
    read_profile(path.name, text)
    return text


def _finish(
    folder: Folder, pages: bool, previous: Path | None, corrections: Path | None, planned: Sequence[Planned]
) -> None:
    """Do what needs all plans of a run, once they are written."""
    if previous is not None:
        from planparse.batch.plans import link
        from planparse.corrections.file import lines_of

        sources_of = {one.output: one.source for one in planned}

        def decided(output: str) -> tuple[Correction, ...]:
            text = _decided(corrections, sources_of[output], output) if output in sources_of else None
            return lines_of(output, text).corrections if text is not None else ()

        link(folder, [one.output for one in planned if (folder.path / one.output).is_file()], previous, decided)
    if pages:
        from planparse.batch.plans import write_pages

        write_pages(folder.path, planned, previous)


@contextmanager
def _converters(limits: Limits, jobs: int | None, address: str | None) -> Iterator[tuple[Submit, int]]:
    """A function that hands out tasks, to processes here or to a cluster, and how many to hand out at a time."""
    if address is not None:
        from planparse.batch.run import dask

        with dask(address, limits) as cluster:
            yield cluster
        return
    from concurrent.futures import ThreadPoolExecutor

    from planparse.batch.run import default_jobs
    from planparse.batch.supervise import Workers

    count = jobs or default_jobs()
    with ThreadPoolExecutor(count) as threads, closing(Workers(limits)) as workers:
        yield (lambda task: threads.submit(workers, task)), 2 * count


@contextmanager
def _stoppable(output: Path) -> Iterator[None]:
    """End the run cleanly on Ctrl-C or a signal to stop, and say what to do next."""
    import signal

    def stop(_signal: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    except KeyboardInterrupt:
        click.echo(
            f"\nplanparse: {shown_name(output.name)}: interrupted; run the same command to convert the rest", err=True
        )
        sys.exit(INTERRUPTED)
    finally:
        signal.signal(signal.SIGTERM, before)


def _say(summary: RunSummary, output: Path, reports: str) -> None:
    """Report the run in a line, and say what to do if there was nothing to convert."""
    reused = f" ({summary.reused} files done in an earlier run)" if summary.reused else ""
    passed = f", {summary.skipped} skipped" if summary.skipped else ""
    stale = summary.issues["correction_stale"]
    decided = f"; corrections: {summary.corrected} applied, {stale} not" if summary.corrected or stale else ""
    click.echo(
        f"planparse: {shown_name(output.name)}: {summary.converted} converted, {summary.refused} refused{passed}"
        f"{reused}{decided} in {summary.seconds:.0f} s; see {reports} there",
        err=True,
    )
    if not summary.plans:
        why = "name the folder that holds the documents; report.html says why each file was skipped"
        click.echo(f"planparse: there is nothing to convert; {why}", err=True)


# `planparse dataset`: many plan files as one data set.


@click.command(cls=Command)
@click.argument("folder", type=FILE, metavar="DIR")
@folder_option("OUT_DIR")
@click.option(
    "--duckdb", "database", is_flag=True, help=f"Also write plans.duckdb (needs the extra data: {installing('data')})."
)
@click.option("--parquet", is_flag=True, help="Also write each table as a Parquet file (needs the extra data).")
def dataset(folder: Path, output: Path, database: bool, parquet: bool) -> None:
    """Join all plan files (JSON) below DIR into CSV files for Excel, Power BI and SQL, with a dictionary beside them.

    A file that breaks the contract is named and left out, and the exit status is 1. JSON that is not a plan is named
    and skipped. So is a plan that the data set already has, from the same document or from another format of it.
    Older versions that `planparse batch` keeps in a hidden folder are not counted.
    """
    from planparse.batch.sources import STATE
    from planparse.emit.dataset import write_dataset

    if not folder.is_dir():
        raise UnreadableFileError(folder.name, "is not a folder", "name the folder that holds the plan files")
    refused: list[str] = []
    older: list[str] = []
    written = write_dataset(_plans(folder, output, refused, older), output, database=database, parquet=parquet)
    for same in written.same:
        click.echo(f"planparse: {shown_name(same.name)}: {same}", err=True)
    left = f"; {len(older)} older, which batch keeps in {STATE}, not counted" if older else ""
    click.echo(f"planparse: {output.name}: {written.plans} plans, {len(refused)} refused{left}", err=True)
    if refused or not written.plans:
        sys.exit(1)


def _plans(folder: Path, output: Path, refused: list[str], older: list[str]) -> Iterator[tuple[str, Plan]]:
    """Each plan with its path below the folder. Other files are reported; broken plans are added to ``refused``.

    Older versions that a batch keeps in its hidden folder are added to ``older``: the portfolio does not count them
    either.
    """
    from planparse.batch.folder import OLDER
    from planparse.batch.sources import STATE, is_report
    from planparse.plan.validate import meant_as_plan, validate

    for path in sorted(folder.rglob("*.json")):
        below = path.relative_to(folder)
        name = below.as_posix()
        if any(part.startswith(".") for part in below.parts):
            older += [name] * (f"{STATE}/{OLDER}/" in name)
            continue
        if output in path.parents or is_report(path):
            continue
        try:
            yield name, validate(path)
        except PlanParseError as error:
            if isinstance(error, InvalidPlanError) and not meant_as_plan(path):
                click.echo(f"planparse: {name}: is not a plan file; skipped", err=True)
                continue
            refused.append(name)
            click.echo(f"planparse: {name}: {error.problem}; {error.remedy}", err=True)
