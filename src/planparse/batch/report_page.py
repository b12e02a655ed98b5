"""Lines of a run -> ``report.html``: what a person looks at first stands first, in plain words."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import cast
from urllib.parse import quote

from planparse import __version__
from planparse.batch.folder import Record
from planparse.batch.sources import PORTFOLIO, Skipped
from planparse.batch.summary import Lines, Summary
from planparse.emit.issue_words import SEVERITY_WORDS, plain, to_do
from planparse.file_names import page_of
from planparse.lexicon.months import british
from planparse.portfolio.standing import ToCheck, share, to_check
from planparse.severity import Severity

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Shown:
    """One converted plan as the page shows it: links lead to its page, if it has one, and to its data."""

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
    folder: Path, summary: Summary, lines: Lines, skipped: Sequence[Skipped], when: datetime
) -> Iterator[str]:
    """The page, piece by piece: nothing is loaded from elsewhere, and names of files are only ever text."""
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
        took=took(summary.seconds),
        when=f"{british(when.date())} at {when:%H:%M}",
        version=__version__,
        style=Markup(style),  # our own file, which holds no text of a document
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
    )


def in_order(lines: Lines) -> list[int]:
    """The places of the converted plans: what must not be used yet first, then what most is to be checked in."""
    keys: list[tuple[int, int, int]] = []
    for place in range(len(lines)):
        record = lines[place][2]
        if record is not None and record.refusal is None:
            found = checks(record).counts
            keys.append((-found["error"], -found["warning"], place))
    return [place for *_, place in sorted(keys)]


def checks(record: Record) -> ToCheck:
    """What a person should check in a plan; of a journal that does not tell it, every issue."""
    about = record.about
    every = [("warning", code, count) for code, count in record.issues.items()]
    kinds = (about.to_check or about.issues) if about else every
    return to_check((cast("Severity", severity), code) for severity, code, count in kinds for _ in range(count))


def took(seconds: float) -> str:
    """A time for people.

    >>> took(0.4), took(61.2), took(7300)
    ('less than a second', '1 minute 1 second', '2 hours 1 minute')
    """
    hours, rest = divmod(round(seconds), 3600)
    units = [(hours, "hour"), (rest // 60, "minute"), (rest % 60, "second")]
    said = [f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in units if count]
    return " ".join(said[:2]) or "less than a second"


def _converted(lines: Lines, place: int) -> tuple[str, str, Record]:
    output, source, record = lines[place]
    assert record is not None
    return output, source, record


def _shown(folder: Path, output: str, source: str, record: Record) -> Shown:
    about = record.about
    page = page_of(Path(output))
    words, _, unplaced = record.words
    return Shown(
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
