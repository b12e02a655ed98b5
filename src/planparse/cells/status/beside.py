"""Compares a narrative with its action: it is done as asked, or only for part of the number that the action asks for.

`Draft the policy` and `Policy drafted.`; `Train all 210 drivers` and `96 trained.`. Only a status weighed from a
narrative's clauses, or a label that says what was done, is checked again. Other named or labelled statuses stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from planparse.cells.draft import Status, StatusCode
from planparse.cells.status.verbs import Group, base_of_past, groups, kinds_of
from planparse.cells.status.words import sentences
from planparse.issues import Doubt
from planparse.lexicon.months import MONTH_NAMES
from planparse.lexicon.statuses import plain
from planparse.lexicon.words import NUMBER_WORDS
from planparse.outline.outline import Column, Entry

__all__ = ["beside", "on_completion"]

_WEIGHED: Final = frozenset({"status_inferred", "status_unsure"})
_FROM: Final = frozenset({"completed", "embedded", "in_progress", "planned", "unknown"})


def beside(read: Status, progress: str, action: str) -> Status:
    """The status, after comparing the narrative with the tasks in the action's own text.

    >>> doubt = Doubt("status_unsure", "warning", "")
    >>> def found(code, progress, action):
    ...     return beside(Status(code, progress, None, "words", (doubt,)), progress, action).code
    >>> found("completed", "96 trained.", "Train all 210 drivers"), found("in_progress", "Bank rung.", "Ring the bank")
    ('in_progress', 'completed')
    >>> found("planned", "Meeting arranged 3 May 2015", "Clerk to contact the county to invite them to a meeting")
    'completed'
    >>> found("in_progress", "Bank rung. No answer.", "Ring the bank"), found("planned", "Draft sent.", "Ring the bank")
    ('in_progress', 'planned')
    """
    weighed = any(doubt.code in _WEIGHED for doubt in read.doubts)
    if not action or read.code not in _FROM or not (weighed or _tells_a_task(read)):
        return read
    tasks = [group for group in _groups(action) if group.tense in _TO_DO]
    told = _groups(progress)
    if not tasks or not told:
        return read
    counted = _counted(progress, action, {group.verb for group in tasks})
    alone = len([*sentences(progress)]) == 1 and ";" not in progress
    if counted.part and read.code in {"completed", "embedded", "in_progress"}:
        return _as(read, progress, "in_progress", f"{counted.part}: the action is read as in progress", sure=alone)
    told_of = alone and (counted.reached or not counted.told) and not _RECURS.search(action)
    if told_of and not counted.part and _is_done(progress, told, tasks[0]):
        why = f"{progress.strip()[:_SHOWN]!r} says that what the action asks for is done"
        return _as(read, progress, "completed", why, sure=True)
    return read


def _tells_a_task(read: Status) -> bool:
    """Whether the label says what was done, but not whether that was all: `Policy drafted`."""
    told = read.basis == "words" and read.code in {"planned", "in_progress"}
    return told and any(base_of_past(word) for word in plain(read.text or "").split())


_SHOWN: Final = 80
_TO_DO: Final = frozenset({"future", "to_do", "to_be", "need", "bare"})
_DONE: Final = frozenset({"perfect", "was_done", "past", "is_done"})
_RECURS: Final = re.compile(
    r"\b(?:each|every|monthly|weekly|quarterly|termly|annual(?:ly)?|regular(?:ly)?|continue|maintain|keep|whenever|all"
    r"|always|ongoing)\b",
    re.I,
)
"""Words of a recurring task, or one about everybody: doing it once does not complete it."""
_OPEN: Final = re.compile(
    r"\b(?:half|first|some|most|part|partly|so far|not|no|yet|draft|but|however|although|until|further|another|next"
    r"|still|remaining|others?|more|awaiting|waiting|pending|apart|except|to be|will|would|due|only|nearly|almost)\b"
    r"|\d ?%|;",
    re.I,
)
"""Words that leave something open in a narrative about something done."""


def _groups(text: str) -> list[Group]:
    """The verb groups of a text's first sentences; `May 2015` is not one."""
    found = [groups(plain(text[begin:end])) for begin, end in [*sentences(text)][:_SENTENCES]]
    return [group for told in found for group in told if not group.verb[:1].isdigit()]


_SENTENCES: Final = 3


def _is_done(progress: str, told: Sequence[Group], task: Group) -> bool:
    """Whether a narrative says only that the first task was done."""
    if _OPEN.search(progress) or not _asks_for_an_end(task):
        return False
    arranged = told[0].verb in _ARRANGES and task.verb in _ARRANGES | _INVITES
    same = arranged or told[0].verb == task.verb
    return same and all(group.tense in _DONE and not group.negated for group in told)


_ARRANGES: Final = frozenset({"arrange", "organise", "book", "schedule", "convene"})
_INVITES: Final = frozenset({"contact", "invite", "liaise", "ask"})
"""Verbs of a task that may be answered by fixing a day: `Contact them for a meeting`, `Meeting arranged`."""


def _asks_for_an_end(task: Group) -> bool:
    """Whether doing the task once completes it; beginning or continuing something does not."""
    return not kinds_of(task.verb) <= {"begin", "go_on", "fail", "put_off"}


def _as(read: Status, progress: str, code: StatusCode, why: str, *, sure: bool) -> Status:
    """The new status in place of the weighed one, with the reason as a doubt; a warning stays one unless it is sure."""
    doubts = tuple(doubt for doubt in read.doubts if doubt.code not in _WEIGHED)
    warned = not sure and any(doubt.code == "status_unsure" for doubt in read.doubts)
    said = Doubt("status_unsure", "warning", why, ("delayed",)) if warned else Doubt("status_inferred", "info", why)
    return replace(read, code=code, text=read.text or progress.strip(), basis="words", doubts=(*doubts, said))


_WORD: Final = re.compile(r"£?\d[\d,]*(?:\.\d+)?%?|[a-z]+(?:['’-][a-z]+)*", re.I)
_NAMES: Final = frozenset([
    "year", "years", "stage", "phase", "tier", "level", "section", "no", "number", "part", "step", "grade", "band",
    "week", "month", "day", "key", "chapter", "priority", "page",
])  # fmt: skip
"""Words whose number is a name."""
_NOT_COUNTED: Final = frozenset([
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes", "metre",
    "metres", "mile", "miles", "per", "times", "term", "terms",
])  # fmt: skip
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def _counts(words: Sequence[str]) -> Iterator[tuple[int, float]]:
    """The numbers that count things, each with its index."""
    for at, word in enumerate(words):
        value = _value(word)
        before = words[at - 1] if at else ""
        behind = words[at + 1] if at + 1 < len(words) else ""
        dated = behind in MONTH_NAMES or behind in {"st", "nd", "rd", "th"} or before in MONTH_NAMES
        if value is None or dated or before in _NAMES or behind in _NOT_COUNTED or _YEAR.fullmatch(word):
            continue
        yield at, value


def _value(word: str) -> float | None:
    if word in NUMBER_WORDS:
        return float(NUMBER_WORDS.index(word))
    if word in _TENS:
        return float(_TENS.index(word) * 10 + 30)
    return float(word.replace(",", "")) if word.replace(",", "").isdigit() else None


_TENS: Final = ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


class _Counted(NamedTuple):
    """Why only a part is done ("" if not), whether the number is reached, and whether the narrative has counts."""

    part: str
    reached: bool
    told: bool


def _counted(progress: str, action: str, verbs: set[str]) -> _Counted:
    """Compares a narrative's numbers with those that the action asks for, if the action's verb applies to them.

    >>> _counted("12 of 31 checked", "Check all fire doors", {"check"}).part
    "'12' of 31 are done"
    >>> [_counted(text, "Hold six events", {"hold"})[:2] for text in ("Four held.", "Six held.")]
    [("'four' of 6 are done", False), ('', True)]
    """
    words = [word.casefold() for word in _WORD.findall(plain(progress))]
    asked = [value for _, value in _counts([word.casefold() for word in _WORD.findall(plain(action))])]
    counted = dict(_counts(words))
    for at, value in counted.items():
        of = counted.get(at + 2) if words[at + 1 : at + 2] == ["of"] else None
        whole = of if of is not None else max(asked, default=0.0)
        if not any(base_of_past(word) in verbs for word in words[at + 1 : at + 1 + _NEAR]):
            continue
        if value >= whole > 0 or value in asked:
            return _Counted("", True, True)
        if value > 0 and whole > 0:
            return _Counted(f"{words[at]!r} of {whole:g} are done", False, True)
    return _Counted("", False, bool(counted))


_NEAR: Final = 6
"""The most words between a count and the verb that says what is done."""


def on_completion(read: Status, columns: Sequence[Column], entries: Sequence[Entry]) -> Status:
    """The status, if no cell tells it, by the cell in which a tool says when the action was finished; it may be blank.

    Then the action is not finished, whatever the progress seems to say.
    """
    if any(column.field == "status" for column in columns):
        return read
    told = (
        entry.phrase.text
        for column, entry in zip(columns, entries, strict=True)
        if column.field is None and column.decision is not None and column.decision.best == "completed_date"
    )
    finished = next(told, None)
    if finished and any(map(str.isdigit, finished)):
        return Status("completed", finished, read.rag, "words")
    guessed = read.code == "completed" and any(doubt.code in _WEIGHED for doubt in read.doubts)
    return replace(read, code="in_progress") if finished == "" and guessed else read
