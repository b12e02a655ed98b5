"""A sentence -> the status that its words say, with their place in it.

Also the doubts about a status: ambiguous, without its beginning, or not understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final, Literal, cast

from planparse.cells.draft import StatusCode
from planparse.issues import Doubt
from planparse.lexicon.months import MONTH_BEGINS
from planparse.lexicon.refs_and_marks import ROUND
from planparse.lexicon.statuses import StatusEntry, plain, statuses
from planparse.noun import noun
from planparse.patterns import lazy_pattern

_STOP: Final = re.compile(rf"\n+|(?<=[.!?])\s+(?=[^a-z\s])|\s*[{ROUND}]\s*")
_CAPITAL_LABEL: Final = re.compile(r"\W*[A-Z]{4,}(?: [A-Z]{2,}){0,3} (?=(?:[A-Z][a-z]|[AI] )[^\n]{12,})")
"""A label in capitals at the start of a text, before a sentence without a stop between: `COMPLETED This is …`."""
_ENDS_ABBREVIATED: Final = re.compile(r"\b(?:e\.g|i\.e|no|dr|mr|mrs|ms|ref|vs|approx|cllr|[a-z])\.$", re.IGNORECASE)

_LEAD: Final = re.compile(
    r"(?:[\s\-*:.,()\[\]|/>]+"
    r"|(?:current |overall )?(?:progress|status|update|rag(?: rating)?|position)(?= ?[:-])"
    rf"|(?:\d{{1,2}}(?:st|nd|rd|th)? ?[/. ])?(?:\d{{1,2}}[/.]|{MONTH_BEGINS}[a-z]* ?)"
    r"(?:\d{4}|\d\d)?(?: update)?(?= ?[:-])"
    r")*"
)
"""Text before a status that is not part of it: bullets, `Status:`, `Nov 2014 -`."""

_SUBJECT: Final = re.compile(
    r"(?:(?:this|these|it|all|the|our|both|overall|actions?|work|tasks?|project|activity|recommendations?|progress|that)"
    r"(?: (?:actions?|work|tasks?|project|activity|recommendations?|piece of work|item))? "
    r"(?:(?:is|are|has|have|was|were|remains?|been) )*|now |currently |already |(?:is|are|has|have|been) )*"
)
"""Words about the action itself: `This action is now ...`."""

_ABOUT_THE_ACTION: Final = re.compile(
    r"(?:this|the|all|overall|these|that)? ?(?:actions?|work|task|project|activity|recommendation|it|this|item) "
    r"(?:is|are|has|have|had|was|were|now|remains?|will|to|on|not|complete|completed)\b"
)

_ASIDE: Final = re.compile(
    r" (?:once|when|unless|whether|if|so that|in order to|to ensure|to make sure|ensuring|which|who|where"
    r"|as soon as|after|before|while|whilst|(?<! risk )that)(?= )"
)
BEGINS_ASIDE: Final = re.compile(
    r"(?:once|when|until|if|after|before|following|as|while|whilst|although|despite|because of|owing to|given"
    r"|in response)\b[^,]*, "
)

_REPORTS: Final = re.compile(
    r"\W*(?:[\w'./&]+ ){1,6}?(?:also |then )?"
    r"(?:(?:has |have |had )?(?:reported|confirmed|advised|noted|stated|explained|said|announced)"
    r"|(?:was|were|been|is|are) (?:also |then |pleased to )?(?:advised|informed|assured|reassured|told|notified|noted"
    r"|reported|confirmed|agreed|resolved))(?: (?:members|us|me|him|her|them|the \w+))? that (?=\w+ \w)"
)
"""Words that only report something: `Members were assured that all actions were on course`."""

_FAR: Final = 400
"""The letters of a clause that are read: statuses come early, and no text may take long."""

_TURN: Final = re.compile(r"\b(?:but|however|although|though|except)\b")
_NOW: Final = re.compile(r"\b(?:now|since|subsequently|but)\b")

_ADVERSE: Final = frozenset({"delayed", "on_hold", "at_risk", "off_track", "not_started"})
_OVERTURNED: Final[dict[str, frozenset[str]]] = {
    "on_track": frozenset({"at_risk", "delayed", "off_track", "on_hold"}),
    "in_progress": frozenset({"at_risk", "delayed", "off_track", "on_hold"}),
    "planned": frozenset({"delayed", "on_hold", "cancelled"}),
    "ongoing": frozenset({"at_risk", "delayed", "off_track", "on_hold"}),
    "embedded": frozenset({"in_progress", "at_risk", "off_track", "on_hold"}),
}
"""Statuses after a `but` that overturn the one before it; a completed action stays completed."""


_OPEN: Final = re.compile(r"\W*(?:open|live|active)\s*[-:,/(]+\s*(?=\w)")
"""What a register prints for every action that is not closed, before the status of this one."""


_GOING: Final = re.compile(
    r"\W*(?:(?:work|discussions?) )?(?:on ?-?going|progressing|in progress|under ?way)\s*[-:,(]+\s*"
    r"(?:slightly |a little )?(?=\w)"
)
GOES_ON: Final = re.compile(
    r"\b(?:and|but) (?:work|is|are|will|further|now|has|have)\b|\bwhich (?:will|is|are)\b|\bfurther work\b", re.I
)
"""Words that say that more is to come after a completion: `The audit is complete. Further work is under way.`"""
WAS_PLANNED: Final = re.compile(r"(?:was|were) (?:arranged|organised|planned)\b", re.I)
_HOW: Final = frozenset({"on_track", "at_risk", "delayed", "off_track", "on_hold"})
"""Statuses that say how ongoing work is going: `Ongoing - on track`."""


@noun
class Said:
    """A status and where its words are in the text; ``lost`` if their beginning is missing.

    ``label`` says that the lexicon lists it as a label, not as part of a clause.
    """

    code: StatusCode
    start: int
    end: int
    weak: bool = False
    lost: bool = False
    label: bool = False


def sentences(text: str) -> Iterator[tuple[int, int]]:
    r"""The bounds of the sentences and lines of a text.

    >>> text = "On track. Audits by Tri.x, e.g. in May\nDue"
    >>> [text[a:b] for a, b in sentences(text)]
    ['On track.', 'Audits by Tri.x, e.g. in May', 'Due']
    """
    start = 0
    label = _CAPITAL_LABEL.match(text)
    if label:
        yield 0, label.end() - 1
        start = label.end()
    for stop in _STOP.finditer(text, start):
        if "\n" not in stop[0] and _ENDS_ABBREVIATED.search(text, max(start, stop.start() - 8), stop.start()):
            continue
        if text[start : stop.start()].strip():
            yield start, stop.start()
        start = stop.end()
    if text[start:].strip():
        yield start, len(text)


@lru_cache(maxsize=4096)
def stated_status(sentence: str) -> Said | None:
    """The action's status that a sentence (made `plain`) says.

    >>> stated_status("not yet completed").code, stated_status("this is in place and is being monitored.").code
    ('in_progress', 'embedded')
    >>> stated_status("letter will be drafted once guidance on completing the form is produced.").code
    'planned'
    >>> stated_status("delayed, but now complete").code, stated_status("on track but at risk of slippage").code
    ('completed', 'at_risk')
    >>> [stated_status(one).code for one in ("open - on target", "open - with ann", "ongoing - behind schedule")]
    ['on_track', 'in_progress', 'delayed']
    >>> [stated_status(one).code for one in ("not going to plan", "no longer running to plan", "going to plan")]
    ['off_track', 'off_track', 'on_track']
    """
    opened = _OPEN.match(sentence)
    if opened and (more := stated_status(" " * opened.end() + sentence[opened.end() :])):
        return more
    going = _GOING.match(sentence)
    more = leading(" " * going.end() + sentence[going.end() :]) if going else None
    if more and going and more.start == going.end() and more.code in _HOW:
        return more
    clause = _main_clause(sentence)
    found = leading(clause) or _anywhere(clause, 0)
    if found and found.code == "planned" and _purpose(clause, found):
        found = _anywhere(clause[: found.start] + " " * (found.end - found.start) + clause[found.end :], 0)
    if not found or found.code == "unknown":
        return None
    told = _turned(clause, found)
    return replace(told, code="off_track") if told.code == "on_track" and denied(clause, told.start) else told


def denied(clause: str, at: int) -> bool:
    """Whether a `not` comes right before this place, or with a word like `going` between."""
    return _DENIED.search(clause, 0, at) is not None


_DENIED: Final = re.compile(
    r"(?:\b(?:not|never|no longer|hardly|barely|scarcely|cannot)|n['’]t)(?: (?:yet|really|quite|currently|now|fully"
    r"|always|entirely|all|be|being|been|go|going|gone|running|moving|proceeding|progressing|performing|kept))* $"
)


_FINITE: Final = re.compile(r"\b(?:is|are|was|were|has|have|had|made|took)\b(?! to\b)")
_INTENDS: Final = re.compile(
    r"\b(?:need|agree|plan|hope|intend|aim|expect|due|schedul|going|ready|propos|decid|look)\w* $"
)


def _purpose(clause: str, found: Said) -> bool:
    """Whether a `to …` says what something is for, with another main verb: `The project to give … is begun`."""
    told = clause[found.start : found.end]
    if not told.startswith("to ") or told.startswith("to be "):
        return False
    return bool(_FINITE.search(clause)) and not _INTENDS.search(clause[: found.start])


def says_nothing(text: str) -> bool:
    """Whether a text (made `plain`) names a status that is known to say nothing about the action.

    >>> says_nothing("recruitment was ongoing at the time of the report."), says_nothing("work is ongoing")
    (True, False)
    """
    return any(entry.search(text) for entry in statuses().clauses if entry.code == "unknown")


@lru_cache(maxsize=4096)
def leading(sentence: str) -> Said | None:
    """The status at the start of a sentence, after a date, a bullet or `this action is`."""
    begin = _LEAD.match(sentence)
    start = begin.end() if begin else 0
    subject = _SUBJECT.match(sentence, start)
    places = {start, subject.end() if subject else start}
    known = statuses()
    able = [entry for entry in (*known.labels, *known.clauses) if entry.may_say(sentence)]
    return max(
        (s for place in places for entry in able if (s := _at(entry, sentence, place))),
        key=lambda s: (-s.start, s.end),
        default=None,
    )


def of_the_action(sentence: str) -> Said | None:
    """The status that a later sentence gives the action itself: by a label, or about `this action`.

    >>> of_the_action("the protocol will be revised in may."), of_the_action("this action is now complete.").code
    (None, 'completed')
    """
    begin = _LEAD.match(sentence)
    start = begin.end() if begin else 0
    if _ABOUT_THE_ACTION.match(sentence, start):
        return stated_status(sentence)
    label = leading(sentence[: start + _FAR])
    if not label or label.code == "unknown" or label.start != start:
        return None
    return label if re.match(r"\s*(?:[.;:(-]|$)", sentence[label.end :]) else None


_AT_THE_END: Final = re.compile(
    r"(?:\s[-–—]\s*|[.;:]\s+|\n|,\s+(?=[A-Z]{4}))(?P<label>(?:[Aa]ction )?(?:(?i:closed|completed?|done|finished"
    r"|discharged|on-?going|in progress|deferred|postponed|cancelled|withdrawn)))\s*[.!]?\s*$"
)


def label_at_the_end(text: str) -> Said | None:
    """The status alone at the end of a narrative, as in registers of actions: `Letter sent - CLOSED`.

    >>> label_at_the_end("JT to write to the school. Letter sent 4 May - CLOSED").code
    'completed'
    >>> label_at_the_end("Work is not completed."), label_at_the_end("Draft written, not done")
    (None, None)
    """
    first = text.partition("\n")[0]
    found = _AT_THE_END.search(text) or (_AT_THE_END.search(first) if len(first.split()) <= _SHORT_LINE else None)
    told = leading(plain(found["label"])) if found else None
    return replace(told, start=found.start("label"), end=found.end("label")) if told and found else None


_SHORT_LINE: Final = 5
"""The most words of a first line that only says where and how it ended: `Board 07/04/09 - deferred`."""


def tail_of_label(sentence: str) -> Said | None:
    """The rest of a status label whose beginning was lost, at the very start of the text.

    >>> tail_of_label("place. consistent representation at the panel").code
    'embedded'
    >>> tail_of_label("place of safety")
    """
    for tail, code in statuses().tails.items():
        if sentence.startswith(tail) and re.match(r" ?(?:[.:;-]|$)", sentence[len(tail) :]):
            return Said(cast(StatusCode, code), 0, len(tail), lost=True)
    return None


def in_cell(text: str) -> Said | None:
    """A status that needs the whole status cell: `75%`, a tick."""
    return next((s for entry in statuses().cells if (s := _at(entry, text, len(text) - len(text.lstrip())))), None)


def result(text: str) -> Said | None:
    """The status of a status cell that says only what was done: `letter sent to the minister on 4 may`.

    >>> result("letter sent to the minister on 4 may").code, result("letter sent; awaiting reply")
    ('completed', None)
    """
    begin = _LEAD.match(text)
    start = begin.end() if begin else 0
    found = (s for entry in statuses().results if (s := _at(entry, text, start)))
    return max(found, key=lambda s: s.end, default=None)


_NUMBERED: Final = re.compile(r"\s*\d{1,2}[.):]?\s+(?=[a-z])")


def numbered_label(text: str) -> Said | None:
    """The status that a cell names after its number on a scale: `1 Fully Achieved`, not `3 audits completed`.

    >>> numbered_label("1 fully achieved").code, numbered_label("3 audits completed")
    ('completed', None)
    >>> numbered_label("1 achieved (fully)").code, numbered_label("2 achieved (partially)").code
    ('completed', 'in_progress')
    """
    number = _NUMBERED.match(text)
    if number is None:
        return None
    found = leading(" " * number.end() + text[number.end() :])
    if found is None or found.start != number.end():
        return None
    behind = re.findall(r"\w+", text[found.end :])
    if behind in (["partially"], ["partly"], ["in", "part"]):
        return replace(found, code="in_progress")
    return found if behind in ([], ["fully"]) else None


def begins_with_status(text: str) -> bool:
    """Whether a text begins with a status, and does not tell what was done.

    >>> begins_with_status("Completed - see minutes"), begins_with_status("Work has been completed on two sites")
    (True, False)
    >>> begins_with_status("Some slippage")
    True
    """
    low = plain(text)
    found = leading(low[:_FAR]) or in_cell(low)
    if found is None:
        return False
    before = re.findall(r"[a-z]+", low[: found.start])
    told = re.findall(r"[a-z]+", low[found.end :])
    return not before or len(before) + len(told) <= _SHORT


_SHORT: Final = 4
"""The most words beside a status that has a subject (`This action is completed`): more is a narrative."""


def _main_clause(sentence: str) -> str:
    """The main clause of a sentence; text before it is blanked, so that places stay.

    >>> _main_clause("once agreed, it will be sent to those who are in place")
    '             it will be sent to those'
    >>> _main_clause("members were told that work is on course").strip()
    'work is on course'
    """
    reported = _REPORTS.match(sentence[:_FAR])
    start = reported.end() if reported else 0
    before = BEGINS_ASIDE.match(sentence, start)
    start = before.end() if before else start
    aside = _ASIDE.search(sentence, start + 12)
    return " " * start + sentence[start : min(aside.start() if aside else len(sentence), start + _FAR)]


def _at(entry: StatusEntry, text: str, place: int) -> Said | None:
    return _said_by(entry, entry.match(text, place))


def _said_by(entry: StatusEntry, found: re.Match[str] | None) -> Said | None:
    code = cast(StatusCode, entry.code)
    return Said(code, found.start(), found.end(), entry.weak, label=entry.where == "label") if found else None


def _anywhere(clause: str, start: int) -> Said | None:
    """The status that begins first in the clause; if several do, the longest."""
    found = [said for entry in statuses().clauses if (said := _said_by(entry, entry.search(clause, start)))]
    return max(found, key=lambda s: (-s.start, s.end), default=None)


def _turned(clause: str, first: Said) -> Said:
    """The second of two statuses if the sentence turns: `delayed, now complete`, `on track but slipping`."""
    if first.code in _ADVERSE:
        turn = _NOW.search(clause, first.end)
        second = _after(clause, turn.start()) if turn else None
        return second if second and second.code not in _ADVERSE | {"planned"} else first
    turn = _TURN.search(clause, first.end)
    second = _after(clause, turn.end()) if turn and first.code in _OVERTURNED else None
    return second if second and second.code in _OVERTURNED[first.code] else first


def _after(clause: str, start: int) -> Said | None:
    """The status in the rest of a clause, with its place in the whole clause."""
    rest = " " * start + clause[start:]
    return leading(rest) or _anywhere(rest, start)


# The cells of a column that asks if an action is complete (`lexicon.statuses.asks`): words, ticks, crosses, boxes.


_YES: Final = lazy_pattern(r"\W*(?P<said>y(?:es)?|true|fully|[✓✔☑☒✅\U0001f5f8\U0001f5f9])(?![\w-])\W*", re.I)
_NO: Final = lazy_pattern(r"\W*(?P<said>no?(?!\w)|not yet|false|[✗✘☐❌❎\U0001f5f4\U0001f5f5])(?![\w-])\W*", re.I)


def answer(cell: str) -> tuple[Literal["yes", "no"], str, str] | None:
    """Yes or no, the words or sign that say so, and the rest of the cell; None for other cells.

    >>> answer("Yes, March 2024"), answer("☐"), answer("Note")
    (('yes', 'Yes', 'March 2024'), ('no', '☐', ''), None)
    """
    for said, pattern in (("yes", _YES), ("no", _NO)):
        found = pattern.match(cell)
        if found:
            rest = cell[found.end() :].strip(" \n-–—:,.;()")
            return ("yes" if said == "yes" else "no"), found["said"], rest
    return None


__all__ = ["NOTHING", "lost_beginning", "unread", "yes_or_yellow"]

NOTHING: Final = re.compile(r"\W*(?:n/?a|tbc|tba|none|nil|not applicable)?\W*\Z")
"""A cell that says that nothing is known."""


def yes_or_yellow(text: str | None) -> tuple[Doubt, ...]:
    """The doubt about a single Y that is read as yellow."""
    if text is None or text.strip() not in {"Y", "y"}:
        return ()
    message = f"{text.strip()!r} is read as yellow and may mean yes"
    return (Doubt("status_two_meanings", "warning", message, ("completed",)),)


def lost_beginning(text: str) -> tuple[Doubt, ...]:
    """The doubt about a status whose first letters are missing."""
    message = f"the text begins with {text!r}: its start seems to be missing"
    return (Doubt("status_beginning_lost", "warning", message),)


def unread(cell: str) -> tuple[Doubt, ...]:
    """The doubt about a status cell that was not understood."""
    if NOTHING.match(plain(cell)):
        return ()
    return (Doubt("status_unread", "warning", f"the status {cell.strip()!r} was not understood"),)
