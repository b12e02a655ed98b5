"""Schedules, to-do lists and charts: tables known by their labels, and columns of months or weeks beside the actions.

Part one: tables whose labels say that they list things to be done, whatever their cells look like. Part two: columns of
a chart, one for each month or week, with coloured bars or marks and no words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from planparse.lexicon.label_words import FEWEST_PERIODS, is_period, label_words
from planparse.lexicon.months import MONTH
from planparse.lexicon.refs_and_marks import is_tick
from planparse.lexicon.words import action_verbs
from planparse.outline.cell_looks import is_of_few
from planparse.outline.header_labels import DATING, names_what_and_who
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.scored import Decision, Model
from planparse.patterns import lazy_pattern
from planparse.read.document import Cell

_LIKELY_TABLE = 0.5
"""The margin of columns that are likely what they are read as. Set by hand; no other value was tried."""


def schedules_tasks(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether columns say what the tasks are, who has them, when they start and end, and their length or predecessors.

    With both length and predecessors, nobody need be named: such a table is printed from a project's schedule.
    Schedules name tasks in a word or two (`Design`), and the columns that tools add make the table look less like
    actions.
    """
    likely = {one.best: at for at, one in enumerate(decisions) if one.margin >= _LIKELY_TABLE}
    what = next((at for at, one in enumerate(decisions) if one.best == "description"), None)
    sure = what is not None and (what == likely.get("description") or decisions[what].runner_up == "title")
    tasks = what is not None and sure and "action" in label_words(labels[what]).concepts
    ends = [label for label, one in zip(labels, decisions, strict=True) if one.best == "timescale"]
    dated = "start" in likely and any(not DATING.isdisjoint(label_words(label).concepts) for label in ends)
    owned = any(one.best in OWNER_FIELDS for one in decisions)
    both = [*map(_SCHEDULED.match, labels)]
    return tasks and dated and (any(both) if owned else sum(map(bool, both)) > 1)


_SCHEDULED = re.compile(r"\W*(?:predecessors?|depend(?:s on|enc(?:y|ies))|waits for|duration)\b", re.I)
"""Labels that only schedules have: how long a task takes, and which others are done before it."""


def scheduled(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """In a schedule, make the names of tasks the description, in place of a column that only sorts them.

    `Task Name` beside `Task Mode: Auto`: few texts that come again and again do not say what is done.
    """
    title, what, start = (fitted.readings.index(name) for name in ("title", "description", "start"))
    if not {title, what, start} <= {*chosen} or not any(map(_SCHEDULED.match, labels)):
        return
    name, sorts = chosen.index(title), chosen.index(what)
    if "action" in label_words(labels[name]).concepts and is_of_few(columns[sorts]):
        chosen[name], chosen[sorts] = what, fitted.readings.index("extra")


def hands_out(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether a table's two labels say what is to be done and who does it, and the columns agree."""
    if not names_what_and_who(labels):
        return False
    what, who = (one.best for label, one in zip(labels, decisions, strict=True) if label.strip())
    return what == "description" and who in OWNER_FIELDS


def lists_to_dos(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether a label surely says what is still to do, beside a column for how far it is or for comments.

    Guides say what to do in some event (`If …`, `Problem`): such a column comes first there and is what is answered.
    """
    roles = [one.best for one in decisions]
    at = roles.index("description") if "description" in roles else None
    if at is None or "answers" in roles or decisions[at].margin < _SURELY or any(map(_IN_EVENT.match, labels)):
        return False
    return bool(_TO_DO.fullmatch(labels[at].strip())) and any(
        one.best in ("progress", "status") and one.margin >= _LIKELY_TABLE for one in decisions
    )


_TO_DO = lazy_pattern(
    r"(?:(?:things|items|what|work|tasks|jobs)(?: is| are|'s|’s)?(?: still| left)? to do|(?:still )?to[- ]?do(?: list)?"
    r"|(?:what|work)(?: still)? (?:needs?|has) to be done|(?:what|work)(?: still)? needs doing)\W*",
    re.I,
)
_SURELY = 0.9
_IN_EVENT = lazy_pattern(r"\W*(?:if|when|in case|scenario|situation|event|symptom|alarm|error|problem|trigger)\b", re.I)
"""Labels of what may happen: the column beside says what to do then."""


def says_what_is_always_done(columns: Sequence[Sequence[str]], decisions: Sequence[Decision]) -> bool:
    """Whether a table says what boards and officers always do, and not what will be done.

    `Oversees this plan`, `Hears from tenants`: verbs in the third person, no day, month or year, and no status.

    >>> boards = [["Board", "Panel"], ["Holds leads to account", "Hears from tenants"], ["Monthly", "Each spring"]]
    >>> roles = [Decision(role, "extra", 1.0) for role in ("lead", "description", "timescale")]
    >>> says_what_is_always_done(boards, roles), says_what_is_always_done([*boards[:2], ["May 2025", ""]], roles)
    (True, False)
    """
    by_role = {one.best: cells for one, cells in zip(decisions, columns, strict=True)}
    if {"status", "progress", "start"} & by_role.keys() or any(map(_WITH_A_DATE.search, by_role.get("timescale", ()))):
        return False
    firsts = [cell.split()[0].casefold() for cell in by_role.get("description", ()) if cell.strip()]
    always = sum(word[-1:] == "s" and not action_verbs().isdisjoint((word[:-1], word[:-2])) for word in firsts)
    return len(firsts) > 1 and always >= _LIKELY_TABLE * len(firsts)


_WITH_A_DATE = lazy_pattern(rf"\d{{4}}|\d/\d|\b{MONTH}\b", re.I)


_LETTERS = 2
"""Most letters or figures of a label that may be a month's or a week's: `S`, `12`, `W3`."""


def without_charts(
    decisions: Sequence[Decision], labels: Sequence[str], body: Sequence[Sequence[Cell]]
) -> tuple[Decision, ...]:
    """The decisions, with a chart's columns as nothing: a bar says when, and its colour is no status.

    Status lights are in one or two columns, or have words above them (`Cost`, `Time`, `Quality`) and a light in each
    row.
    """
    charted = columns_of_chart(labels, body)
    return tuple(
        replace(one, best="extra", runner_up="extra", margin=1.0) if at in charted else one
        for at, one in enumerate(decisions)
    )


def columns_of_chart(labels: Sequence[str], body: Sequence[Sequence[Cell]]) -> frozenset[int]:
    """The indexes of at least three neighbouring columns below labels of time, without words, some with a colour.

    >>> rows = [[Cell(row, at, (), fill="#4f81bd" if row == at else None) for at in range(3)] for row in range(3)]
    >>> sorted(columns_of_chart(["S", "O", "N"], rows)), sorted(columns_of_chart(["Cost", "Time", "Quality"], rows))
    ([0, 1, 2], [])
    """
    cells = [cell for row in body for cell in row if cell.column_span < len(labels) and cell.row_span]
    worded = {
        at
        for cell in cells
        if cell.words
        for at in range(cell.column, min(cell.column + cell.column_span, len(labels)))
    }
    found: set[int] = set()
    for bare, run in groupby(range(len(labels)), key=lambda at: at not in worded and _is_of_time(labels[at])):
        places = {*run}
        if bare and len(places) >= FEWEST_PERIODS and any(cell.fill for cell in cells if cell.column in places):
            found |= places
    return frozenset(found)


Parts = tuple[Sequence[str], Sequence[Sequence[str]], Sequence[Decision]]
"""The labels of a table, the cells of its columns, and the decision for each."""


def dated_by_marks(labels: Sequence[str], columns: Sequence[Sequence[str]], decisions: Sequence[Decision]) -> Parts:
    """The table, with one column of dates in place of neighbouring columns of times that contain only marks.

    Most rows must have a mark there, and no other column may say when: they are one answer to one question.

    >>> said = [Decision("description", "extra", 1.0), *[Decision("extra", "category", 1.0)] * 3]
    >>> rows = [["Visit", "Train"], ["x", ""], ["x", "x"], ["", "x"]]
    >>> dated, cells, roles = dated_by_marks(["Step", "Q1", "Q2", "Q3"], rows, said)
    >>> dated, cells[1], roles[1].best
    (['Step', 'When'], ['Q2', 'Q3'], 'timescale')
    >>> rows[1][0] = "4"
    >>> dated_by_marks(["Step", "Q1", "Q2", "Q3"], rows, said)[0]
    ['Step', 'Q1', 'Q2', 'Q3']
    """
    runs = groupby(range(len(labels)), key=lambda at: _is_of_time(labels[at]) and _are_marks(columns[at]))
    for marked, run in runs:
        places = [*run]
        if not marked or len(places) < FEWEST_PERIODS:
            continue
        cells = [
            next((labels[at] for at in reversed(places) if columns[at][row]), "") for row in range(len(columns[0]))
        ]
        dated = any(one.best == "timescale" for at, one in enumerate(decisions) if at not in places)
        if dated or 2 * sum(map(bool, cells)) <= len(cells):
            continue
        before, behind = slice(places[0]), slice(places[-1] + 1, None)
        return (
            [*labels[before], _DATED, *labels[behind]],
            [*columns[before], cells, *columns[behind]],
            [*decisions[before], Decision("timescale", "extra", 1.0), *decisions[behind]],
        )
    return labels, columns, decisions


_DATED = "When"


def _are_marks(cells: Sequence[str]) -> bool:
    return all(is_tick(cell) for cell in cells if cell.strip())


def _is_of_time(label: str) -> bool:
    """Whether a label may be a month, a quarter or a week; a season may come before it."""
    words = label.split()
    return bool(words) and (
        is_period(label)
        or is_period(words[-1])
        or len(words[-1].strip(".")) <= _LETTERS
        or bool(_DAY.fullmatch(words[-1]))
    )


_DAY = lazy_pattern(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?|(?:week|day)\d{1,2}", re.I)
