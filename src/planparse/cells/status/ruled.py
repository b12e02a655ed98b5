"""A narrative -> its status by rules: a label at its start, a named status, or reported results."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, Literal

from planparse.cells.draft import Status
from planparse.cells.status.clauses import concluded, reports_done, reports_part_done
from planparse.cells.status.verbs import is_done_later
from planparse.cells.status.words import (
    GOES_ON,
    WAS_PLANNED,
    Said,
    label_at_the_end,
    lost_beginning,
    of_the_action,
    plain,
    says_nothing,
    sentences,
    stated_status,
    tail_of_label,
)
from planparse.issues import Doubt
from planparse.lexicon.months import MONTH_BEGINS, MONTH_NAMES
from planparse.patterns import lazy_pattern

__all__ = ["STOPPED", "named_status", "ruled_narrative"]

STOPPED: Final = re.compile(r"\s*(?:[.:;(/-]|$)")


def ruled_narrative(progress: str) -> tuple[Status, Literal["label", "named", "told", "none"]]:
    """How the rules read a narrative, and by what: a label at its start, a named status, reported results, or nothing.

    >>> ruled_narrative("On track. Audits done.")[1], ruled_narrative("We plan to recruit two managers.")[1]
    ('label', 'named')
    >>> ruled_narrative("Errors to be put right. Errors put right.")[0].code
    'completed'
    >>> ruled_narrative("Letter sent to the bank.")[1], ruled_narrative("Caseloads average 17.")[1]
    ('told', 'none')
    """
    low = plain(progress)
    found = named_status(progress, 0)
    heads_it = found and not re.search(r"\w", progress[: found.start]) and _labels(progress, found)
    if not heads_it and (last := label_at_the_end(progress)):
        return Status(last.code, progress[last.start : last.end], None, "words"), "label"
    if not found:
        done = _done(progress, low)
        if done.code != "unknown":
            return done, "told"
        return done, "label" if says_nothing(low[:_FAR]) else "none"
    if found.code == "in_progress" and concluded(low.split("\n") if "\n" in low else progress.casefold().split("\n")):
        return Status("completed", progress.strip(), None, "words"), "named"
    if found.code == "planned" and is_done_later([low[begin:end] for begin, end in sentences(progress)]):
        return Status("completed", progress.strip(), None, "words"), "told"
    text = progress[found.start : found.end].strip()
    status = Status(found.code, text, None, "words", lost_beginning(text) if found.lost else ())
    return status, "label" if found.lost or _labels(progress, found) else "named"


def _labels(progress: str, found: Said) -> bool:
    """Whether a status at the start of a narrative is a label: a stop, the end or a date follows it.

    A status that a clause states is a label only if little else follows; `ongoing` only if nothing does.

    >>> ruled_narrative("Letter to be sent.")[1], ruled_narrative("Letter to be sent. The text is with the chair.")[1]
    ('label', 'named')
    >>> ruled_narrative("Ongoing - monthly")[1], ruled_narrative("Ongoing. Two firms have sent a price.")[1]
    ('label', 'named')
    >>> ruled_narrative("Concerns from the club would be passed on.")[1], ruled_narrative("Resolved to buy it.")[1]
    ('named', 'named')
    """
    before, behind = re.findall(r"\w+", progress[: found.start]), progress[found.end :]
    goes_on = found.code == "completed" and GOES_ON.search(behind)
    if before and (goes_on or WAS_PLANNED.match(progress, found.start)):
        return False
    if found.code == "completed" and _BUT_WAITS.match(behind):
        return False
    more = len(behind.split()) > _LITTLE_MORE
    if found.code in _UNDER_WAY and (
        (more and found.code == "ongoing") or (not found.label and (more or _NEXT.match(behind)))
    ):
        return False
    stated = found.code in _STANDING and STOPPED.match(behind) is not None
    dated = _DATED.match(behind) and not (
        _SUBJECT_OF.match(behind) or (_DOES.match(behind) and found.code in _DONE_OR_TO_DO)
    )
    return (stated or len(before) <= _BEFORE) and bool(STOPPED.match(behind) or dated)


_BUT_WAITS: Final = re.compile(r"[^.;\n]*\bbut (?:still |now |we |are )*(?:await|wait(?:s|ing)\b|pending)", re.I)
"""Words that show that more is awaited after a completion: `Survey completed, but awaiting a date to discuss it`."""
_LITTLE_MORE: Final = 4
"""The most words after a clause's status for it to count as the whole narrative."""
_UNDER_WAY: Final = frozenset({"planned", "in_progress", "ongoing"})
_DONE_OR_TO_DO: Final = frozenset({"completed", "planned", "in_progress", "delayed", "cancelled"})
_DOES: Final = re.compile(rf"\s+to (?!\W*(?:\d|the|a|next|{MONTH_BEGINS}))", re.I)
_NEXT: Final = re.compile(r"[^.;\n]*[.;\n]\s*\w")
_SUBJECT_OF: Final = re.compile(
    r"\s+(?:from|with|to|about|at|on|in|for|by) [^.;,:()]*?\b(?:is|are|was|were|has|have|had|will|would)\b", re.I
)
"""A verb after a noun that looks like a label: `Concerns from the club would be passed on`."""
_FAR: Final = 400
_STANDING: Final = frozenset({"on_track", "off_track", "at_risk", "on_hold", "not_started"})
"""Statuses that only an action can have, wherever they end a sentence: `Delivery is off track.`"""
_BEFORE: Final = 3
"""The most words before a label: `This action is`, `Nov 2014 -`."""
_DATED: Final = re.compile(
    rf"\s*,|\s+(?:by|in|on|for|until|to|at|from|as|due|and|but|since|with|-|–)\s|\s+\W*\d"
    rf"|\s+(?!may\b(?! \d))(?:{'|'.join(sorted(MONTH_NAMES))})\b",
    re.I,
)


def _done(progress: str, low: str) -> Status:
    """The status of a narrative that names none: completed if it reports only results, with an issue for the record."""
    text = progress.strip()
    if reports_done(low):
        message = f"the text gives only results, and nothing is still to come: {text[:80]!r} is read as completed"
        return Status("completed", text, None, "words", (Doubt("status_inferred", "info", message),))
    if reports_part_done([low[begin:end] for begin, end in sentences(progress)]):
        message = f"the text gives a result, but more is to come: {text[:80]!r} is read as in progress"
        return Status("in_progress", text, None, "words", (Doubt("status_inferred", "info", message),))
    return Status()


def named_status(text: str, start: int) -> Said | None:
    """The status named from ``start`` on, with its place in the whole text.

    The first sentence decides; later ones count only if they are about the action itself.
    """
    rest = text[start:]
    for place, (begin, end) in enumerate(sentences(rest)):
        low = plain(rest[begin:end])
        lost = tail_of_label(low) if place == 0 and rest[begin].islower() else None
        brief = len(low.split()) <= _BRIEF
        found = lost or (of_the_action(low) or (stated_status(low) if brief else None) if place else stated_status(low))
        if found and found.code == "delayed" and _RECOVERS.search(plain(rest[begin + found.end : begin + _FAR])):
            found = replace(found, code="at_risk", weak=False)
        if found:
            return replace(found, start=found.start + start + begin, end=found.end + start + begin)
    return None


_RECOVERS: Final = lazy_pattern(
    r"\b(?:(?:plan|action|measure|step)s? (?:(?:is|are|has been|have been|now) )*"
    r"(?:in place|agreed|under ?way|being taken|taken|in hand)"
    r"|(?:get|bring|put|pull|getting|bringing)(?: (?:it|this|the \w+|them|things))? back"
    r"|back on (?:track|course|schedule|target)"
    r"|catch(?:ing)? up|recover(?:y|able|ed|ing)?\b|mitigat\w+|make up (?:the |this |lost )?(?:time|ground))"
)
"""Words for a delay that is being made good: the action is at risk, not yet late."""
_BRIEF: Final = 4
"""The most words of a later sentence that says only a status: `Delivery is off track.`"""
