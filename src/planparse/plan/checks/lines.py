"""Rows against the lines that the page draws: a line right across a row says that it is two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from planparse.cells.draft import ActionDraft, Draft
from planparse.issues import Doubt
from planparse.outline.outline import Spot
from planparse.plan.checks.sight import Found, actions_by_table, own_boxes
from planparse.read.document import Page
from planparse.words import Box

ACROSS, SLACK = 0.9, 2.0
"""The share of a row's width that a line must cover to divide it; points by which pieces of a line may differ.

Tried on styles and corpus: at 0.9 no row that is right is divided.
"""


def check_lines(draft: Draft, pages: Iterable[Page]) -> Iterator[Found]:
    """A row that a drawn line runs right across, with words above and below it."""
    lines = {page.number: [rule.box for rule in page.rules if _level(rule.box)] for page in pages if page.rules}
    for actions in actions_by_table(draft).values() if any(lines.values()) else ():
        parted = [action for action in actions if _parted(action, lines)]
        if len(parted) > max(1, len(actions) // 4):
            continue  # how the table is set: a record with a line between its fields
        for action in parted:
            message = "a line that the page draws runs right across this row: it may be more than one action"
            yield Spot(row=action.row.id), Doubt("row_may_be_two", "warning", message)


def _parted(action: ActionDraft, lines: Mapping[int | None, list[Box]]) -> bool:
    pages = own_boxes(action).items()
    return any(len(boxes) > 1 and divided(boxes, lines.get(page, [])) for page, boxes in pages)


def _level(box: Box) -> bool:
    return box[3] - box[1] <= SLACK < box[2] - box[0]


def divided(boxes: list[Box], lines: list[Box]) -> bool:
    """Whether lines at one height part these boxes into some above and some below, and cross none.

    >>> two = [(0, 0, 50, 10), (60, 0, 99, 10), (0, 20, 50, 30)]
    >>> divided(two, [(0, 15, 40, 15), (40, 15, 99, 15)])
    True
    >>> divided(two, [(0, 15, 40, 15)]), divided(two, [(0, 5, 99, 5)])
    (False, False)
    """
    top, bottom = min([box[1] for box in boxes]) + SLACK, max([box[3] for box in boxes]) - SLACK
    inside = sorted((line for line in lines if top < line[1] < bottom), key=lambda line: line[1])
    if not inside:
        return False
    left, right = min([box[0] for box in boxes]), max([box[2] for box in boxes])
    for first in inside:
        height = (first[1] + first[3]) / 2
        if any(box[1] + SLACK / 2 < height < box[3] - SLACK / 2 for box in boxes):
            continue
        level = sorted((line[0], line[2]) for line in inside if abs(line[1] - first[1]) <= SLACK)
        covered, reached = 0.0, left
        for start, end in level:
            start, end = max(start, reached), min(end, right)
            covered += max(0.0, end - start)
            reached = max(reached, end)
        if covered >= ACROSS * (right - left) and any(box[3] <= height + SLACK for box in boxes):
            return True
    return False
