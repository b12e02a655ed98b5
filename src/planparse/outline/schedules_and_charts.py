"""Schedules, to-do lists and charts: tables known by their labels, and columns of months or weeks beside the actions.

Part one: tables whose labels say that they list things to be done, whatever their cells look like. Part two: columns of
a chart, one for each month or week, with coloured bars or marks and no words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set
from dataclasses import replace
from itertools import groupby
from typing import Literal

from planparse.lexicon.label_words import FEWEST_PERIODS, is_period, label_words
from planparse.lexicon.refs_and_marks import is_tick
from planparse.outline.cell_looks import is_of_few
from planparse.outline.features.cells import is_person, is_post
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.scored import Decision, Model
from planparse.patterns import lazy_pattern
from planparse.read.document import Cell

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


def by_marks(labels: Sequence[str], columns: Sequence[Sequence[str]], decisions: Sequence[Decision]) -> Parts:
    """The table, with one column in place of neighbouring ones that contain only marks: they answer one question.

    Columns of times say when, columns of posts and people say who. Most rows must have a mark there, and no other
    column may say it.

    >>> said = [Decision("description", "extra", 1.0), *[Decision("extra", "category", 1.0)] * 3]
    >>> rows = [["Visit", "Train"], ["x", ""], ["x", "x"], ["", "x"]]
    >>> dated, cells, roles = by_marks(["Step", "Q1", "Q2", "Q3"], rows, said)
    >>> dated, cells[1], roles[1].best
    (['Step', 'When'], ['Q2', 'Q3'], 'timescale')
    >>> by_marks(["Step", "Caretaker", "Bursar", "Site Manager"], rows, said)[1][1]
    ['Bursar', 'Site Manager']
    >>> rows[1][0] = "4"
    >>> by_marks(["Step", "Q1", "Q2", "Q3"], rows, said)[0]
    ['Step', 'Q1', 'Q2', 'Q3']
    """
    table: Parts = labels, columns, decisions
    table = _as_one(table, _is_of_time, FEWEST_PERIODS, "When", "timescale", frozenset(("timescale",)))
    return _as_one(table, _is_owner, _FEWEST_OWNERS, "Who", "lead", frozenset(OWNER_FIELDS))


def _as_one(
    table: Parts,
    asks: Callable[[str], bool],
    fewest: int,
    label: str,
    role: Literal["timescale", "lead"],
    same: Set[str],
) -> Parts:
    labels, columns, decisions = table
    for marked, run in groupby(range(len(labels)), key=lambda at: asks(labels[at]) and _are_marks(columns[at])):
        places = [*run]
        if not marked or len(places) < fewest:
            continue
        cells = [
            next((labels[at] for at in reversed(places) if columns[at][row]), "") for row in range(len(columns[0]))
        ]
        told = any(one.best in same for at, one in enumerate(decisions) if at not in places)
        if told or 2 * sum(map(bool, cells)) <= len(cells):
            continue
        before, behind = slice(places[0]), slice(places[-1] + 1, None)
        return (
            [*labels[before], label, *labels[behind]],
            [*columns[before], cells, *columns[behind]],
            [*decisions[before], Decision(role, "extra", 1.0), *decisions[behind]],
        )
    return table


def _is_owner(label: str) -> bool:
    return is_post(label) or is_person(label)


_FEWEST_OWNERS = 2


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
