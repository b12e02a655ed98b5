"""Records of a run -> ``report.json`` and ``report.html``: plan by plan, so that ten thousand need no more memory."""

from __future__ import annotations

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from planparse import __version__
from planparse.batch.folder import Record
from planparse.batch.sources import Skipped
from planparse.emit.files import in_one_step

_HERE = Path(__file__).parent

_WORDS = ("source", "placed", "unplaced")

Records = Callable[[], Iterator[tuple[str, str, Record | None]]]
"""Gives output name, source and record (None: not done yet) of each plan of the run, in the report's order."""


@dataclass(slots=True)
class Summary:
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

    def add(self, record: Record | None) -> None:
        """Count one plan of the run."""
        self.plans += 1
        if record is None:
            self.left += 1
        elif record.refusal is not None:
            self.refused += 1
            self.refusals[record.refusal.code] += 1
        else:
            self.converted += 1
            self.issues.update(record.issues)
            self.words.update(dict(zip(_WORDS, record.words, strict=True)))


def write_report(folder: Path, summary: Summary, records: Records, skipped: Sequence[Skipped]) -> None:
    """Write both reports, each in one step. Raises `UnreadableFileError` where the folder cannot be written to."""
    when = datetime.now(UTC).isoformat(timespec="seconds")
    with in_one_step(folder / "report.json") as file:
        for text in _json(summary, records, skipped, when):
            file.write(text.encode("utf-8"))
    with in_one_step(folder / "report.html") as file:
        for text in _page(summary, records, skipped, when):
            file.write(text.encode("utf-8"))


def _json(summary: Summary, records: Records, skipped: Sequence[Skipped], when: str) -> Iterator[str]:
    head = {"planparse": __version__, "finished": when, **_counts(summary)}
    head["skipped_files"] = [{"source": one.shown, "why": one.why} for one in skipped]
    yield json.dumps(head, indent=2).removesuffix("\n}") + ',\n  "files": ['
    between = "\n    "
    for output, source, record in records():
        yield between + json.dumps(_entry(output, source, record))
        between = ",\n    "
    yield "\n  ]\n}\n"


def _counts(summary: Summary) -> dict[str, Any]:
    counts: dict[str, Any] = {one.name: getattr(summary, one.name) for one in fields(summary)}
    for name in ("refusals", "issues"):
        counts[name] = dict(sorted(counts[name].items(), key=lambda pair: (-pair[1], pair[0])))
    return {**counts, "seconds": round(summary.seconds, 1), "words": {name: summary.words[name] for name in _WORDS}}


def _entry(output: str, source: str, record: Record | None) -> dict[str, Any]:
    if record is None:
        return {"source": source, "status": "left"}
    if record.refusal is not None:
        reason = {name: text for name, text in asdict(record.refusal).items() if text is not None}
        return {"source": source, "status": "refused", "sha256": record.sha256, "refusal": reason}
    words = dict(zip(_WORDS, record.words, strict=True))
    about = {"sha256": record.sha256, "words": words, "issues": record.issues, "seconds": record.seconds}
    return {"source": source, "status": "converted", "output": output, **about}


def _page(summary: Summary, records: Records, skipped: Sequence[Skipped], when: str) -> Iterator[str]:
    """The page: nothing is loaded from elsewhere, and names of files are only ever text."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    style = (_HERE / "report.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    pages = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return pages.get_template("report.html.j2").generate(
        counts=_counts(summary),
        records=records,
        skipped=skipped,
        when=when,
        version=__version__,
        style=Markup(style),  # our own file, which holds no text of a document
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
    )
