"""The report of a run: its figures and lines, the progress bar, and the files `report.json` and `report.html`."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TextIO, cast
from urllib.parse import quote

from planparse import __version__
from planparse.batch.folder import RunRecord
from planparse.batch.sources import PORTFOLIO, Skipped
from planparse.batch.task import About
from planparse.emit import in_one_step
from planparse.emit.issue_words import SEVERITY_WORDS, plain, to_do
from planparse.errors import page_of
from planparse.issues import SEVERITIES, Severity
from planparse.lexicon.months import british
from planparse.portfolio.standing import ToCheck, share, to_check

if TYPE_CHECKING:
    from rich.progress import Progress


# A run in figures, and its lines, from which a report is made.


WORDS = ("source", "placed", "unplaced")
"""The counts of a plan's words."""

Line = tuple[str, str, RunRecord | None]
"""Output name, source and record (None: not done yet) of one plan of the run."""


class RunLines(Protocol):
    """The lines of a run. Each is read from the journal when it is needed."""

    def __len__(self) -> int:
        """The number of lines."""

    def __getitem__(self, place: int) -> Line:
        """The line at a place, in the order of the outputs' names."""


@dataclass(slots=True)
class RunSummary:
    """The counts of a run: of plans, of refusals and issues by code, and of words."""

    plans: int = 0
    converted: int = 0
    refused: int = 0
    left: int = 0
    reused: int = 0
    skipped: int = 0
    others: int = 0
    seconds: float = 0.0
    refusals: Counter[str] = field(default_factory=Counter)
    issues: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    corrected: int = 0

    def add(self, record: RunRecord | None) -> None:
        """Count one plan of the run."""
        self.plans += 1
        if record is None:
            self.left += 1
        elif record.refusal is not None:
            self.refused += 1
            self.refusals[record.refusal.code] += 1
        else:
            self.converted += 1
            self.corrected += record.corrected
            self.issues.update(record.issues)
            self.words.update(dict(zip(WORDS, record.words, strict=True)))


# Lines of a run -> ``report.html``, with what a person looks at first at the top.


_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One converted plan as the page shows it, with links to its page, if it has one, and to its data."""

    council: str
    title: str
    source: str
    page: str | None
    data: str
    areas: int | None
    actions: int | None
    to_check: ToCheck
    unplaced: str


def report_page(
    folder: Path, summary: RunSummary, lines: RunLines, skipped: Sequence[Skipped], when: datetime
) -> Iterator[str]:
    """The page, piece by piece. It loads nothing from other sites, and file names are never markup."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    style = (_HERE / "report.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    pages = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    order = in_order(lines)
    return pages.get_template("report.html.j2").generate(
        counts=summary,
        converted=(_shown(folder, *_converted(lines, place)) for place in order),
        refused=(lines[place] for place in range(len(lines)) if (record := lines[place][2]) and record.refusal),
        kinds=[
            (plain(code), count, to_do(code))
            for code, count in sorted(summary.issues.items(), key=lambda one: (-one[1], one[0]))
        ],
        skipped=skipped,
        severities=SEVERITY_WORDS,
        portfolio=PORTFOLIO if (folder / PORTFOLIO).is_file() else None,
        share=share,
        took=duration_text(summary.seconds),
        when=f"{british(when.date())} at {when:%H:%M}",
        version=__version__,
        style=Markup(style),  # our own file, without text of a document
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
    )


def in_order(lines: RunLines) -> list[int]:
    """The places of the converted plans, those with most errors first, then those with most warnings."""
    keys: list[tuple[int, int, int]] = []
    for place in range(len(lines)):
        record = lines[place][2]
        if record is not None and record.refusal is None:
            found = checks(record).counts
            keys.append((-found["error"], -found["warning"], place))
    return [place for *_, place in sorted(keys)]


def checks(record: RunRecord) -> ToCheck:
    """What a person should check in a plan; every issue, if the journal does not have the fields to check."""
    about = record.about
    every = [("warning", code, count) for code, count in record.issues.items()]
    kinds = (about.to_check or about.issues) if about else every
    return to_check((cast("Severity", severity), code) for severity, code, count in kinds for _ in range(count))


def duration_text(seconds: float) -> str:
    """A time for people.

    >>> duration_text(0.4), duration_text(61.2), duration_text(7300)
    ('less than a second', '1 minute 1 second', '2 hours 1 minute')
    """
    hours, rest = divmod(round(seconds), 3600)
    units = [(hours, "hour"), (rest // 60, "minute"), (rest % 60, "second")]
    said = [f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in units if count]
    return " ".join(said[:2]) or "less than a second"


def _converted(lines: RunLines, place: int) -> tuple[str, str, RunRecord]:
    output, source, record = lines[place]
    assert record is not None
    return output, source, record


def _shown(folder: Path, output: str, source: str, record: RunRecord) -> ReportLine:
    about = record.about
    page = page_of(Path(output))
    words, _, unplaced = record.words
    return ReportLine(
        council=(about.organisation if about else None) or record.name,
        title=(about.title if about else None) or "",
        source=source,
        page=quote(page.as_posix()) if (folder / page).is_file() else None,
        data=quote(output),
        areas=about.areas if about else None,
        actions=about.actions if about else None,
        to_check=checks(record),
        unplaced=share(unplaced, words),
    )


def write_report(folder: Path, summary: RunSummary, lines: RunLines, skipped: Sequence[Skipped]) -> None:
    """Write both reports, each in one step. Raises `UnreadableFileError` if the folder cannot be written to."""
    now = datetime.now(UTC)
    with in_one_step(folder / "report.json") as file:
        for text in _json(summary, lines, skipped, now.isoformat(timespec="seconds")):
            file.write(text.encode("utf-8"))
    with in_one_step(folder / "report.html") as file:
        for text in report_page(folder, summary, lines, skipped, now.astimezone()):
            file.write(text.encode("utf-8"))


def _json(summary: RunSummary, lines: RunLines, skipped: Sequence[Skipped], when: str) -> Iterator[str]:
    head = {"planparse": __version__, "finished": when, **_counts(summary)}
    head["skipped_files"] = [{"source": one.shown, "why": one.why} for one in skipped]
    yield json.dumps(head, indent=2).removesuffix("\n}") + ',\n  "files": ['
    between = "\n    "
    for place in range(len(lines)):
        output, source, record = lines[place]
        yield between + json.dumps(_entry(output, source, record))
        between = ",\n    "
    yield "\n  ]\n}\n"


def _counts(summary: RunSummary) -> dict[str, Any]:
    counts: dict[str, Any] = {one.name: getattr(summary, one.name) for one in fields(summary)}
    for name in ("refusals", "issues"):
        counts[name] = dict(sorted(counts[name].items(), key=lambda pair: (-pair[1], pair[0])))
    return {**counts, "seconds": round(summary.seconds, 1), "words": {name: summary.words[name] for name in WORDS}}


def _entry(output: str, source: str, record: RunRecord | None) -> dict[str, Any]:
    if record is None:
        return {"source": source, "status": "left"}
    if record.refusal is not None:
        reason = {name: text for name, text in asdict(record.refusal).items() if text is not None}
        return {"source": source, "status": "refused", "sha256": record.sha256, "refusal": reason}
    words = dict(zip(WORDS, record.words, strict=True))
    about = {"sha256": record.sha256, "words": words, "issues": record.issues, "seconds": record.seconds}
    if record.corrected:
        about["corrected"] = record.corrected
    return {"source": source, "status": "converted", "output": output, **about, **_about(record.about)}


def _about(about: About | None) -> dict[str, Any]:
    if about is None:
        return {}
    severities: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
    for severity, _, count in about.issues:
        severities[cast("Severity", severity)] += count
    facts = {"organisation": about.organisation, "title": about.title, "areas": about.areas, "actions": about.actions}
    return {
        **facts,
        "severities": severities,
        "to_check": sum(count for severity, _, count in about.to_check if severity != "info"),
    }


# Progress of a batch, for people: a bar on a terminal, a line now and then elsewhere.


_BETWEEN_LINES = 10.0
"""Seconds between two lines if there is no terminal: a log is read afterwards."""

_WIDTH = 24
"""Letters of the bar: the text beside it has 40, and old terminals are 80 wide."""


class ProgressMeter:
    """Shows progress on a stream: `step` takes each finished file, `say` a line of text, `close` ends it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._bar = _bar(stream) if stream.isatty() else None
        self._start = self._shown = time.monotonic()
        self._worked = 0

    def step(self, done: int, of: int, *, reused: bool) -> None:
        """Count one more finished file. The rate counts only files converted now, not those of an earlier run."""
        self._worked += not reused
        now = time.monotonic()
        text = progress_text(done, of, self._worked / max(now - self._start, 0.001))
        if self._bar:
            self._bar.start()
            self._bar.update(self._bar.task_ids[0], completed=done, total=of, description=text)
        elif now - self._shown >= _BETWEEN_LINES:
            self._shown = now
            self.say(f"planparse: {text}")

    def say(self, line: str) -> None:
        """Write a whole line, above the bar."""
        encoding = self._stream.encoding or "utf-8"
        shown = line.encode(encoding, "backslashreplace").decode(encoding)
        if self._bar:
            self._bar.console.print(shown, markup=False, highlight=False, soft_wrap=True)
        else:
            self._stream.write(shown + "\n")
            self._stream.flush()

    def close(self) -> None:
        """Remove the bar."""
        if self._bar:
            self._bar.stop()


def _bar(stream: TextIO) -> Progress:
    """A bar for one run, not yet shown. Rich is imported here, as only a terminal needs it."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    bar = Progress(BarColumn(_WIDTH), TextColumn("{task.description}"), console=Console(file=stream), transient=True)
    bar.add_task("")
    return bar


def progress_text(done: int, of: int, rate: float) -> str:
    """How far a run is, how fast it goes, and how long the rest will take.

    >>> progress_text(1200, 10000, 20.0), progress_text(3, 10, 0.0)
    ('1,200 of 10,000, 20.0 a second, 7:20 left', '3 of 10')
    """
    so_far = f"{done:,} of {of:,}"
    if not rate:
        return so_far
    minutes, seconds = divmod(round((of - done) / rate), 60)
    hours, minutes = divmod(minutes, 60)
    left = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{so_far}, {rate:.1f} a second, {left} left"
