"""A check as one page of text, and as JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from dataclasses import asdict

from planparse.check.law import Check, Finding, Question
from planparse.plan.model import Plan
from planparse.plan.to_check import headline

WIDTH = 100
_INDENT = 15
SHOWN = 8
"""So many findings of a question fit on the page; JSON has them all."""

_STATES = {"met": "yes", "not_met": "NO", "look": "look at it", "not_known": "not known"}


def as_text(plan: Plan, found: Check) -> str:
    """One page: the verdict, each question with its answer, and what is missing."""
    document = plan.document
    lines = [" – ".join(filter(None, (headline(plan), None if document.title else document.source.name)))]
    if document.inspection:
        name = document.inspection.name
        lines.append(name if name.casefold().startswith("inspection:") else f"Answers: {name}")
    lines += ["", verdict(found), ""]
    for question in found.questions:
        lines += _question(question)
    lines += ["", *textwrap.wrap(_LAW, WIDTH)]
    return "\n".join(lines) + "\n"


_LAW = (
    "Asked by section 137 of the Education and Inspections Act 2006 and the regulations under it (SI 2007/462), and of "
    "plans after SEND and CQC inspections alike. This check reads what the plan says. A person decides "
    "whether that is good enough."
)


def verdict(found: Check) -> str:
    """The result in one sentence."""
    missing = sum(question.state == "not_met" for question in found.questions)
    looks = sum(question.state == "look" for question in found.questions)
    unknown = sum(question.state == "not_known" for question in found.questions)
    said = "Nothing that the law asks is missing" if found.passed else f"{missing} of {len(found.questions)} not met"
    parts = [said] + [f"{looks} to look at"] * bool(looks) + [f"{unknown} not known"] * bool(unknown)
    return "; ".join(parts) + "."


def _question(question: Question) -> Iterator[str]:
    yield f"{f'[{_STATES[question.state]}]':13}{question.title}: {question.answer}"
    for finding in question.findings[:SHOWN]:
        yield from _fitted(finding)
    if len(question.findings) > SHOWN:
        yield f"{' ':13}- and {len(question.findings) - SHOWN} more"


def _fitted(finding: Finding) -> Iterator[str]:
    """One finding on two lines at most, its note whole."""
    note = f" ({finding.note})" if finding.note else ""
    room = 2 * (WIDTH - _INDENT) - len(note) - 20  # what two lines lose at their ends
    text = textwrap.shorten(f"{finding.where}: {finding.text}", max(room, 40), placeholder=" …") + note
    first, rest = f"{' ':13}- ", " " * _INDENT
    yield from textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False)


def as_json(plan: Plan, found: Check) -> str:
    """The whole check."""
    document = plan.document
    value = {
        "organisation": document.organisation.name or document.organisation.text,
        "title": document.title,
        "source": {"name": document.source.name, "sha256": document.source.sha256},
        "passed": found.passed,
        **asdict(found),
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
