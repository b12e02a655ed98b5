"""Records of a run -> ``report.json`` and ``report.html``: plan by plan, so that ten thousand need no more memory."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from planparse import __version__
from planparse.batch.folder import Record
from planparse.batch.report_page import report_page
from planparse.batch.sources import Skipped
from planparse.batch.summary import WORDS, Lines
from planparse.batch.summary import Summary as Summary
from planparse.batch.task import About
from planparse.emit.files import in_one_step
from planparse.severity import SEVERITIES, Severity


def write_report(folder: Path, summary: Summary, lines: Lines, skipped: Sequence[Skipped]) -> None:
    """Write both reports, each in one step. Raises `UnreadableFileError` where the folder cannot be written to."""
    now = datetime.now(UTC)
    with in_one_step(folder / "report.json") as file:
        for text in _json(summary, lines, skipped, now.isoformat(timespec="seconds")):
            file.write(text.encode("utf-8"))
    with in_one_step(folder / "report.html") as file:
        for text in report_page(folder, summary, lines, skipped, now.astimezone()):
            file.write(text.encode("utf-8"))


def _json(summary: Summary, lines: Lines, skipped: Sequence[Skipped], when: str) -> Iterator[str]:
    head = {"planparse": __version__, "finished": when, **_counts(summary)}
    head["skipped_files"] = [{"source": one.shown, "why": one.why} for one in skipped]
    yield json.dumps(head, indent=2).removesuffix("\n}") + ',\n  "files": ['
    between = "\n    "
    for place in range(len(lines)):
        output, source, record = lines[place]
        yield between + json.dumps(_entry(output, source, record))
        between = ",\n    "
    yield "\n  ]\n}\n"


def _counts(summary: Summary) -> dict[str, Any]:
    counts: dict[str, Any] = {one.name: getattr(summary, one.name) for one in fields(summary)}
    for name in ("refusals", "issues"):
        counts[name] = dict(sorted(counts[name].items(), key=lambda pair: (-pair[1], pair[0])))
    return {**counts, "seconds": round(summary.seconds, 1), "words": {name: summary.words[name] for name in WORDS}}


def _entry(output: str, source: str, record: Record | None) -> dict[str, Any]:
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
