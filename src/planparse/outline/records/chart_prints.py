"""Prints of project charts: tasks indented by level, the percentage of each that is done, months above the bars.

Read only if nothing else of a document lists actions. A chart says when by its bars alone. Tasks with others below them
sum these up, and become their headings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, takewhile

from planparse.lexicon.months import MONTH
from planparse.noun import noun
from planparse.outline.records.record import STATUS, TEXT, Head, Record, Records, Words
from planparse.read.document import Block, Paragraph, block_words
from planparse.tables.lines import Line, lines_of
from planparse.words import Phrase, places

_MONTH = re.compile(rf"(?:{MONTH})\.?", re.I)
_OF_TIME = re.compile(rf"(?:{MONTH})\.?|['’]?\d{{1,2}}|20\d\d|Q[1-4]|w(?:ee)?k|[MTWFS]", re.I)
_PER_CENT = re.compile(r"(?:100|\d{1,2})\s?%")
_FEWEST_MONTHS, _FEWEST_TASKS = 2, 5
"""Fewest months above the bars, and fewest tasks of a chart."""
_DEEPER = 1.0
"""Least points by which a task is indented more than the one that it is part of."""


@noun
class _Task:
    """A line of a chart: where it begins, the task's name, and how much of it is done."""

    left: float
    name: Words
    done: Words


def chart_prints(blocks: Sequence[Block]) -> Records | None:
    """The records of the tasks with none below them, under those that have some; None if no page is such a print."""
    parts: list[Block | Record] = []
    aside: list[tuple[Words, str]] = []
    told = False
    for _, run in groupby(blocks, key=_page):
        page = list(run)
        found = _chart(page)
        if found is None:
            parts += page
            continue
        above, times, tasks, below = found
        parts += map(_paragraph, above)
        aside += [(line.words, "the months and days over the bars of a chart") for line in times]
        parts += _told(tasks, aside)
        parts += map(_paragraph, below)
        told = True
    heads = (Head(TEXT, field="description"), Head(STATUS, field="status"))
    return Records(tuple(parts), heads, tuple(aside)) if told else None


def _page(block: Block) -> int | None:
    first = next(iter(block_words(block)), None)
    return first.place.page if first else None


def _paragraph(line: Line) -> Paragraph:
    return Paragraph(line.words, places(line.words)[0])


def _chart(page: Sequence[Block]) -> tuple[list[Line], list[Line], list[_Task], list[Line]] | None:
    """The lines above a drawn chart, its months and days, its tasks on at least two levels, and the lines below."""
    words = [word for block in page for word in block_words(block)]
    if not words or any(word.place.box is None for word in words):
        return None
    lines = lines_of(words)
    timed = [at for at, line in enumerate(lines) if all(_OF_TIME.fullmatch(word.text) for word in line.words)]
    if not timed:
        return None
    first = timed[0]
    last = next(at for at in range(first, len(lines) + 1) if at not in timed)
    tasks = [task for task in takewhile(bool, map(_task, lines[last:])) if task]
    months = sum(bool(_MONTH.fullmatch(word.text)) for line in lines[first:last] for word in line.words)
    deep = any(after.left > task.left + _DEEPER for task, after in pairwise(tasks))
    if months < _FEWEST_MONTHS or len(tasks) < _FEWEST_TASKS or not deep:
        return None
    return lines[:first], lines[first:last], tasks, lines[last + len(tasks) :]


def _task(line: Line) -> _Task | None:
    """A line's name and percentage; None if it lacks either."""
    for length in (1, 2):
        done = line.words[-length:]
        if len(line.words) > length and _PER_CENT.fullmatch(Phrase(done).text):
            return _Task(line.left, line.words[:-length], done)
    return None


def _told(tasks: Sequence[_Task], aside: list[tuple[Words, str]]) -> Iterator[Block | Record]:
    levels = sorted({round(task.left / _DEEPER) for task in tasks})
    for task, after in zip(tasks, [*tasks[1:], None], strict=True):
        if after is not None and after.left > task.left + _DEEPER:
            aside.append((task.done, "what a heading sums up of the rows below it"))
            level = 1 + levels.index(round(task.left / _DEEPER))
            yield Paragraph(task.name, places(task.name)[0], level=level)
        else:
            yield Record(((TEXT, task.name), (STATUS, task.done)))
