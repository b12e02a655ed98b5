"""What the law requires of a plan, question by question, and how it counts working days.

Education and Inspections Act 2006, section 137: a written statement of the action that the authority proposes to take
in the light of the report, and the period within which it proposes to take it. The same is required of plans after SEND
and CQC inspections. The Act does not ask who takes the action, but inspectors do, and a plan without it cannot be
followed.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Literal

from planparse.check.recommendations import Answered, match
from planparse.errors import MissingExtraError, installing
from planparse.lexicon.months import british
from planparse.plan.model import Action, Area, Plan
from planparse.plan.paths import headline

# Working days as the law counts them: not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday in England.
#
# The Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007, regulation 1(2).


WORKING_DAYS = 70
"""Working days after the report within which an authority must publish its statement of action (regulation 3)."""

_SATURDAY = 5


def last_day(received: date, days: int = WORKING_DAYS) -> date:
    """The last day of a period of working days that begins on the day after the report was received.

    >>> last_day(date(2014, 12, 23), 2), last_day(date(2022, 9, 16), 1)  # Christmas; the Queen's funeral
    (datetime.date(2014, 12, 29), datetime.date(2022, 9, 20))
    """
    return next(islice(_working_days_after(received), days - 1, None))


def working_days(received: date, published: date) -> int:
    """The number of working days from receiving the report to publishing something; the day of receipt is day 0.

    >>> working_days(date(2014, 7, 4), date(2014, 7, 7)), working_days(date(2014, 7, 4), date(2014, 7, 4))
    (1, 0)
    """
    count = 0
    for day in _working_days_after(received):
        if day > published:
            return count
        count += 1
    return count


def _working_days_after(day: date) -> Iterator[date]:
    """Every working day after a day. Raises `MissingExtraError` if the bank holidays are not installed."""
    try:
        import holidays
    except ImportError:
        problem = "counting working days needs the bank holidays, which are not installed"
        raise MissingExtraError(None, problem, installing("check")) from None
    bank_holidays = holidays.country_holidays("GB", subdiv="ENG")
    while True:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY and day not in bank_holidays:
            yield day


State = Literal["met", "not_met", "look", "not_known"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a plan lacks (``not_met``) or that a person should look at: its place, and what it is in words."""

    state: Literal["not_met", "look"]
    where: str
    path: str | None
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that the law requires: the answer in words, and what was found."""

    code: str
    title: str
    state: State
    answer: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """The result of checking a plan against the law; ``recommendations`` are those given, each with its answer."""

    questions: tuple[Question, ...]
    recommendations: tuple[Answered, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether nothing that the law requires is missing; what is not known or doubtful does not count."""
        return all(question.state != "not_met" for question in self.questions)


def check(
    plan: Plan,
    *,
    report: date | None = None,
    published: date | None = None,
    recommendations: Sequence[str] = (),
    days: int = WORKING_DAYS,
) -> Check:
    """Check a plan against what the law requires.

    ``report`` is the day on which the report was received, ``published`` the day of the plan, ``days`` the working days
    allowed. Raises `MissingExtraError` if the report's day is given and the bank holidays are not installed.
    """
    answers = match(plan, recommendations)
    first = _recommendations(answers) if answers else _areas(plan)
    actions = [
        (f"/areas/{a}/actions/{k}", action)
        for a, area in enumerate(plan.areas)
        for k, action in enumerate(area.actions)
        if action.status.code != "cancelled"
    ]
    return Check(
        (
            first,
            _each("what", "Each action says what will be done", actions, _what),
            _each("who", "Each action says who does it", actions, _who),
            _each("by_when", "Each action says by when", actions, _by_when),
            _in_time(report, published, days),
        ),
        answers,
    )


def _recommendations(answers: Sequence[Answered]) -> Question:
    """The question whether every given recommendation has an answer."""
    findings = []
    for number, one in enumerate(answers, 1):
        where = f"recommendation {number}"
        if one.answer == "unanswered":
            note = f"nearest is {one.by}" if one.by else "nothing in the plan is like it"
            findings.append(Finding("not_met", where, one.path, one.text, note))
        elif one.answer == "perhaps":
            findings.append(Finding("look", where, one.path, one.text, f"{one.by} may answer it"))
    count = sum(one.answer == "answered" for one in answers)
    title = "Every recommendation is answered"
    return Question("recommendations", title, _state(findings), f"{count} of {len(answers)} answered", tuple(findings))


def _areas(plan: Plan) -> Question:
    """The same question without the report: the plan's own areas count as its recommendations."""
    findings = tuple(
        Finding("not_met", _name(area, place), f"/areas/{place}", f"no action: {area.title or area.heading}")
        for place, area in enumerate(plan.areas)
        if not area.actions
    )
    if not any(area.heading for area in plan.areas):
        answer = "the plan names no areas, and the report's own list was not given"
        return Question("recommendations", "Every recommendation is answered", "not_known", answer)
    count = len(plan.areas) - len(findings)
    answer = f"{count} of {len(plan.areas)} areas of the plan have actions; the report's own list was not given"
    state: State = "not_met" if findings or not plan.areas else "met"
    return Question("recommendations", "Every recommendation is answered", state, answer, findings)


def _name(area: Area, place: int) -> str:
    return f"area {area.number or place + 1}"


Lack = tuple[Literal["not_met", "look"], str]


def _each(
    code: str, title: str, actions: Sequence[tuple[str, Action]], lacks: Callable[[Action], Lack | None]
) -> Question:
    """A question about every action."""
    findings = tuple(_lacking(actions, lacks))
    missing = sum(finding.state == "not_met" for finding in findings)
    answer = f"{len(actions) - missing} of {len(actions)} actions"
    return Question(code, title, _state(findings) if actions else "not_met", answer, findings)


def _lacking(actions: Sequence[tuple[str, Action]], lacks: Callable[[Action], Lack | None]) -> Iterator[Finding]:
    for path, action in actions:
        lack = lacks(action)
        if lack is not None:
            yield Finding(lack[0], f"action {action.ref}", path, lack[1])


def _what(action: Action) -> Lack | None:
    return None if action.description.strip() else ("not_met", "has no text")


def _who(action: Action) -> Lack | None:
    return None if action.owners else ("not_met", "names nobody")


def _by_when(action: Action) -> Lack | None:
    """What an action's period lacks. It needs an end; a recurrence, a counted period or a step in place will do."""
    when = action.timescale
    if when is None or not when.text.strip():
        return "not_met", "has no period"
    if when.due or when.rrule or when.milestones:
        return None
    if when.kind == "unknown":
        return "not_met", f"has no date that can be read: {when.text!r}"
    if when.kind in ("ongoing", "open"):
        return "look", f"has no end: {when.text!r}"
    return None


def _in_time(report: date | None, published: date | None, days: int) -> Question:
    title = f"The plan is published within {days} working days of the report"
    if report is None:
        missing = "neither the report's day nor the plan's is" if published is None else "the report's day is not"
        return Question("in_time", title, "not_known", f"{missing} known")
    last = last_day(report, days)
    until = f"the last day is {british(last)}"
    if published is None:
        return Question("in_time", title, "not_known", f"the plan's day is not known; {until}")
    if published < report:
        text = f"the plan ({british(published)}) is older than the report ({british(report)})"
        return Question("in_time", title, "look", text, (Finding("look", "the plan", None, text),))
    taken = working_days(report, published)
    answer = f"{taken} working {'day' if taken == 1 else 'days'} after the report; {until}"
    if published <= last:
        return Question("in_time", title, "met", answer)
    return Question("in_time", title, "not_met", answer, (Finding("not_met", "the plan", None, answer),))


def _state(findings: Sequence[Finding]) -> State:
    """The worst of what was found."""
    states = {finding.state for finding in findings}
    return "not_met" if "not_met" in states else "look" if states else "met"


# A check as one page of text, and as JSON.


WIDTH = 100
_INDENT = 15
SHOWN = 8
"""Findings of a question that are shown on the page; JSON has them all."""

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
    """One finding on at most two lines, with its whole note."""
    note = f" ({finding.note})" if finding.note else ""
    room = 2 * (WIDTH - _INDENT) - len(note) - 20  # two lines lose some room at their ends
    text = textwrap.shorten(f"{finding.where}: {finding.text}", max(room, 40), placeholder=" …") + note
    first, rest = f"{' ':13}- ", " " * _INDENT
    yield from textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False)


def as_json(plan: Plan, found: Check) -> str:
    """The whole check as JSON."""
    document = plan.document
    value = {
        "organisation": document.organisation.name or document.organisation.text,
        "title": document.title,
        "source": {"name": document.source.name, "sha256": document.source.sha256},
        "passed": found.passed,
        **asdict(found),
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
